export * from './colour';
export * from './document';
export * from './fonts';
export * from './palettes';
export * from './presets';
export * from './seed';
export * from './surfaces';
export * from './theme';
