/** Warning: act before going on. */
export const alertTriangleIcon =
  'M10.7 4.5a1.5 1.5 0 0 1 2.6 0l7.7 13.3a1.5 1.5 0 0 1-1.3 2.25H4.3A1.5 1.5 0 0 1 3 17.8zM12 9.5v4.25M12 16.75h.01';
