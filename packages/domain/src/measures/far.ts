import { compareText, Exact, meansEmpty, readDecimal, readTypedNumber } from './decimal';

/** A floor area ratio is above 0 and at most 30. */
export const largestFar = 30;

/** What a typed FAR turned out to be; `far` has two places, rounded half up. */
export type FarReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'FAR'; readonly far: string }
  | { readonly kind: 'OUT_OF_RANGE' }
  | { readonly kind: 'UNREADABLE' };

/** Reads a FAR: `2.4`, `≤2.5`, `不大于3.0`, full-width digits. Dashes and 待定 are empty; words and ranges are unreadable. */
export function parseFar(text: string | number): FarReading {
  if (typeof text === 'string' && meansEmpty(text)) return { kind: 'EMPTY' };
  const number =
    typeof text === 'number'
      ? readDecimal(text)
      : readTypedNumber(compareText(text).replace(/^(≤|≦|<=|不大于|不高于|不超过)/, ''));
  if (!number) return typeof text === 'string' && /^-\d/.test(compareText(text)) ? { kind: 'OUT_OF_RANGE' } : { kind: 'UNREADABLE' };
  const rounded = number.round(2);
  return rounded.gt(0) && number.lte(largestFar)
    ? { kind: 'FAR', far: rounded.toFixed(2) }
    : { kind: 'OUT_OF_RANGE' };
}

/** Floor area over land area with two places; null when land is zero or either is missing. Areas in m2. */
export function farOf(gfaM2: string | null | undefined, landM2: string | null | undefined): string | null {
  const gfa = gfaM2 == null ? null : readDecimal(gfaM2);
  const land = landM2 == null ? null : readDecimal(landM2);
  if (!gfa || !land || land.lte(0)) return null;
  return gfa.div(land).toFixed(2);
}

/** True when all three are known and the floor area is more than 5 % of land × FAR away from land × FAR. Areas in m2. */
export function farMismatch(landM2: string | null, gfaM2: string | null, far: string | null): boolean {
  if (landM2 === null || gfaM2 === null || far === null) return false;
  const expected = new Exact(landM2).times(far);
  return new Exact(gfaM2).minus(expected).abs().gt(expected.times('0.05'));
}
