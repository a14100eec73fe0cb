export * from './edit';
export * from './expand';
export * from './remind';
