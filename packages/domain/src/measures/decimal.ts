import Big from 'big.js';

/** Exact decimals with room for any area or amount; halves round away from zero, as people do on paper. */
export const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;
Exact.NE = -60;
Exact.PE = 60;
export type Exact = Big;

/** A plain decimal: digits with an optional sign and fraction, nothing else. */
const plainDecimal = /^-?\d+(\.\d+)?$/;

/** Reads a decimal string or a finite number exactly as written; anything else gives null. */
export function readDecimal(value: string | number | bigint): Exact | null {
  if (typeof value === 'number') return Number.isFinite(value) ? new Exact(value) : null;
  if (typeof value === 'bigint') return new Exact(value.toString());
  return plainDecimal.test(value.trim()) ? new Exact(value.trim()) : null;
}

/** Anything but printable ASCII and common Chinese characters, which NFKC leaves alone. Most cells hold nothing else. */
const needsFolding = /[^!-~\u4e00-\u9fff]/;

/** NFKC with all white space removed: how typed text is compared. `㎡` and `m²` become `m2`, full-width digits become plain. */
export function compareText(text: string): string {
  if (!needsFolding.test(text)) return text;
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

/** What people type into a cell to say "nothing yet". */
const emptyWords = new Set(['', '-', '--', '—', '——', '–', '/', '\\', '待定', '暂无', '无', '未定', '待补', '未知', '不详']);

/** True when a typed text stands for an empty cell: 待定, 暂无, a dash. */
export function meansEmpty(text: string): boolean {
  return emptyWords.has(compareText(text));
}

/** Digits with optional thousands commas in groups of three and an optional fraction, e.g. `1,280.5`. */
const groupedNumber = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** Reads an unsigned number as people type it, thousands commas allowed; null when it is anything else. Expects NFKC text. */
export function readTypedNumber(text: string): Exact | null {
  return groupedNumber.test(text) ? new Exact(text.replaceAll(',', '')) : null;
}
