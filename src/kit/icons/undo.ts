/** Taken back. */
export const undoIcon = 'M8.5 5L4 9.5 8.5 14M4 9.5h10.25a5.25 5.25 0 0 1 0 10.5H11';
