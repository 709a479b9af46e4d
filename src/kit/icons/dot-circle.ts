/** The current step, the chosen one. */
export const dotCircleIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM10.3 12a1.7 1.7 0 1 0 3.4 0 1.7 1.7 0 0 0-3.4 0zM12 12h.01';
