export * from './machine';
export * from './quote';
export * from './proposal';
export * from './policy';
export * from './claim';
export * from './endorsement';
export * from './warranty';
export * from './finance';
