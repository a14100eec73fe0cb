export * from './fill';
export * from './likeness';
export * from './pairs';
