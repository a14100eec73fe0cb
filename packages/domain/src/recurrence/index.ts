export * from './edit';
export * from './expand';
