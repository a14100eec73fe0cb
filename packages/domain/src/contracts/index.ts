export * from './quotedArea';
export * from './reminders';
export * from './trueUp';
