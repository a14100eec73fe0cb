import { addDays, readDecimal, today } from '../measures/index';
import type { IsoDate } from '../measures/index';
import type { ProjectStatus } from '../catalogues/index';

/** Outcomes that are looked back on. */
export const reviewedStatuses = ['WON', 'LOST'] as const satisfies readonly ProjectStatus[];
export const isReviewed = (status: ProjectStatus): boolean => (reviewedStatuses as readonly ProjectStatus[]).includes(status);

/** Days after the decision within which its review is due. Source: feature 22, "review within 14 days". */
export const reviewDays = 14;
export const reviewDueOn = (decidedAt: Date): IsoDate => addDays(today(decidedAt), reviewDays);

/** Our fee less theirs: `fen` exact, `rate` as a share of theirs with four places, null where theirs was nothing. Null where one is not known. */
export function priceGap(ourFen: string | null, theirFen: string | null): { readonly fen: string; readonly rate: string | null } | null {
  if (ourFen === null || theirFen === null) return null;
  const fen = BigInt(ourFen) - BigInt(theirFen);
  return { fen: String(fen), rate: theirFen === '0' ? null : (readDecimal(fen)?.div(theirFen).toFixed(4) ?? null) };
}
