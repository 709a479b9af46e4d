/** Waiting, a period, a deadline. */
export const clockIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM12 7v5l3.25 2';
