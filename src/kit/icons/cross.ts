/** Excluded, failed; also closes. */
export const crossIcon = 'M6 6l12 12M18 6L6 18';
