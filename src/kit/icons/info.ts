/** A fact worth knowing. */
export const infoIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM12 11v5.25M12 7.75h.01';
