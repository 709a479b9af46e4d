export * from './currency';
export * from './decimal';
export * from './format';
export * from './parse';
export * from './step';
export * from './sum';
export * from './upper';
export * from './wan';
