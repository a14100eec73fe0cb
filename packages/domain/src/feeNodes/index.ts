export * from './due';
export * from './parents';
export * from './presets';
export * from './split';
