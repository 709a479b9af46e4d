/** No cover: lapsed, expired, cancelled. */
export const shieldOffIcon =
  'M4 4l16 16M8.25 4.4L12 3l7.5 2.75v5.5c0 1.45-.3 2.8-.85 4M4.5 6.5v4.75c0 4.6 3 8.1 7.5 9.75 1.75-.65 3.3-1.6 4.5-2.8';
