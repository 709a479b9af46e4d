/** Puts plans side by side. */
export const compareIcon = 'M12 4v16M4 8h4.5M4 12h4.5M4 16h2.5M15.5 8H20M15.5 12H20M15.5 16H18';
