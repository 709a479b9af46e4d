/** Cover in force. */
export const shieldIcon = 'M12 3l7.5 2.75v5.5c0 4.6-3 8.1-7.5 9.75-4.5-1.65-7.5-5.15-7.5-9.75v-5.5z';
