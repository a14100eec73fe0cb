export * from './areas';
export * from './bands';
export * from './dates';
export { compareText, Exact, meansEmpty, readDecimal, readTypedNumber } from './decimal';
export * from './far';
export * from './format';
export * from './money';
