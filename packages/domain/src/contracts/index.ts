export * from './reminders';
export * from './trueUp';
