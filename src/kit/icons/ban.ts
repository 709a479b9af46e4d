/** Refused, void. */
export const banIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM5.65 5.65l12.7 12.7';
