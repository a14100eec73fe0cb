export * from './fill';
export * from './likeness';
export * from './pairs';
export * from './move';
