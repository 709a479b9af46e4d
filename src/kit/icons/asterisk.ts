/** Conditional: covered if something holds. */
export const asteriskIcon = 'M12 4.5v15M5.5 8.25l13 7.5M18.5 8.25l-13 7.5';
