export * from './kinds';
export * from './names';
export * from './required';
export * from './guess';
export * from './sheets';
export * from './commercial';
export * from './formulas';
