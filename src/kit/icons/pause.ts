/** Suspended. */
export const pauseIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM10 9v6M14 9v6';
