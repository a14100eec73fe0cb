export * from './generators';
export * from './kinds';
export * from './settings';
export * from './snooze';
export * from './text';
export * from './zones';
