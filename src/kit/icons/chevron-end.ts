/** On along the line; give it the class `icon-flip`. */
export const chevronEndIcon = 'M9.5 6l6 6-6 6';
