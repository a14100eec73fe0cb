import type { FeeBasis } from '../catalogues/index';
import { Exact, readDecimal } from '../measures/index';

/** Bases that are quoted as a rate, beside or instead of a total: yuan a m2, per cent of the construction cost, yuan an hour. */
export const hasRate = (basis: FeeBasis): boolean => basis === 'PER_SQM' || basis === 'PERCENT' || basis === 'TIME';

/** Yuan a m2 with two places, of a total in fen over a floor area in m2; null without both or over no area. */
export function unitPrice(amountFen: string | null, gfaM2: string | null | undefined): string | null {
  const area = gfaM2 == null ? null : readDecimal(gfaM2);
  const fen = amountFen === null ? null : readDecimal(amountFen);
  return area && area.gt(0) && fen ? fen.div(100).div(area).toFixed(2) : null;
}

/** Total in fen of a unit price in yuan a m2 over a floor area in m2, to the nearest fen; null where one is missing, no number, or nothing. */
export function totalByArea(rate: string | null, gfaM2: string | null | undefined): string | null {
  const price = rate === null ? null : readDecimal(rate);
  const area = gfaM2 == null ? null : readDecimal(gfaM2);
  const fen = price && area ? price.times(area).times(100).round(0) : null;
  return fen && fen.gt(0) ? fen.toFixed(0) : null;
}

/** By how much the second total is dearer: fen with a sign, and the share of the first in per cent with one place; null where one has no total. */
export function difference(before: string | null, after: string | null): { readonly fen: string; readonly percent: string | null } | null {
  if (before === null || after === null) return null;
  const first = new Exact(before);
  const change = new Exact(after).minus(first);
  return { fen: change.toFixed(0), percent: first.eq(0) ? null : change.abs().div(first).times(100).toFixed(1) };
}

export * from './compute';
export * from './content';
export * from './diff';
export * from './presets';
export * from './rules';
export * from './status';
