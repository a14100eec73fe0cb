export * from './matches';
export * from './rule';
