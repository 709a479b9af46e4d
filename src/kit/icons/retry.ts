/** Tries again. */
export const retryIcon = 'M20 12a8 8 0 1 1-2.35-5.65L20 8.7M20 4v4.7h-4.7';
