export * from './access';
export * from './act';
export * from './chain';
export { advanced, begun } from './flow';
export * from './snapshot';
export * from './submission';
export * from './templates';
export * from './workday';
export * from './notes';
