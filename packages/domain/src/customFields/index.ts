export * from './definition';
export * from './texts';
export * from './types';
export * from './values';
