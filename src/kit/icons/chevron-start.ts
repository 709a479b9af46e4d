/** Back along the line; give it the class `icon-flip`. */
export const chevronStartIcon = 'M14.5 6l-6 6 6 6';
