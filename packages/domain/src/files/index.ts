export * from './kinds';
export * from './names';
export * from './required';
