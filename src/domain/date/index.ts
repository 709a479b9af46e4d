export * from './age';
export * from './cal-date';
export * from './arithmetic';
export * from './format';
export * from './period';
