export * from './clock';
export * from './likeness';
export * from './names';
export * from './response';
export * from './verifiers';
