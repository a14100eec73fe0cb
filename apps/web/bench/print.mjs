import { freeProcessor } from './rounds.mjs';

// Figures as lines: median and 75th percentile, the limit they are held against, and whether they keep it.

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}
export const median = (values) => quantile(values, 0.5);
export const p75 = (values) => quantile(values, 0.75);

const widest = 50;
const cell = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(9);

/** @param slow times the processor of the page was slowed down */
export function printTitle(slow, title, note = '') {
  const machine = slow === 1 ? 'A, this machine' : `B, ${slow} x slower`;
  console.log(`\n${machine}: ${title}. A processor was free to ${freeProcessor().toFixed(0)} %.${note ? `\n${note}` : ''}\n${''.padEnd(widest + 2)}   median      p75    limit`);
}

/** @param values one figure of each round. @param limit what the 75th percentile may be at most, null where nothing is asked */
export function printFigure(name, values, { limit = null, digits = 0, unit = 'ms', note = '' } = {}) {
  const verdict = limit === null ? '' : p75(values) <= limit ? '  kept' : '  OVER';
  console.log(`  ${name.padEnd(widest)}${cell(median(values), digits)}${cell(p75(values), digits)}${limit === null ? '        –' : cell(limit, digits)} ${unit}${verdict}${note ? `  ${note}` : ''}`);
}

export const ratio = (product, plain) => `x ${(median(product) / median(plain)).toFixed(2)} of the baseline's ${median(plain).toFixed(1)}`;
