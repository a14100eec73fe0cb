export * from './formula';
export * from './rate';
