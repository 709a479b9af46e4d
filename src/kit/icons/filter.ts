/** Narrows a list. */
export const filterIcon = 'M4 7h16M7 12h10M10 17h4';
