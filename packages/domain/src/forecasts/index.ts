export * from './forecast';
export * from './workingTime';
