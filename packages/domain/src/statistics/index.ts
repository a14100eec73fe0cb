export * from './figures';
export * from './segments';
