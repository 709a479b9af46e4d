/** Limited: covered in part. */
export const halfCircleIcon = 'M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0zM12 3v18M12 7.5h7.75M12 12h9M12 16.5h7.75';
