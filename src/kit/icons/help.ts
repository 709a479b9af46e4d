/** Opens an explanation. */
export const helpIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM9.5 9.4a2.55 2.55 0 1 1 3.75 2.3c-.85.4-1.25.95-1.25 1.8v.25M12 16.75h.01';
