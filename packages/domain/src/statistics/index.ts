export * from './conditions';
export * from './documents';
export * from './figures';
export * from './forms';
export * from './order';
export * from './segments';
