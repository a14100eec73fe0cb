export * from './plan';
export * from './start';
export * from './standing';
export * from './hours';
