export * from './layout';
export * from './schedule';
