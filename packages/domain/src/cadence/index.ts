export * from './anchors';
export * from './escalation';
export * from './outcome';
export * from './windows';
