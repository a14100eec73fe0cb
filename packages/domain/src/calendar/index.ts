export * from './freeBusy';
export * from './grid';
export * from './rules';
export * from './ruleText';
export * from './times';
export * from './zones';
