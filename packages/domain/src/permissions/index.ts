export * from './matrix';
export * from './decide';
