export * from './rules';
export * from './snapshot';
export * from './submission';
