import { Exact, readDecimal } from '../measures/decimal';
import { allocateFen } from '../measures/money';

/** How much of a contract a fee node is: a share of its amount in per cent, or an amount of its own in fen. */
export interface FeePart {
  readonly sharePercent: string | null;
  readonly amountFen: string | null;
}

/** What is wrong with one part; `index` counts from 0. */
export type PartProblem = { readonly code: 'SHARE_OR_AMOUNT' | 'SHARE_RANGE' | 'SHARES_ABOVE_100'; readonly index: number };

/** Most nodes of one contract. */
export const mostFeeNodes = 40;
/** Places behind the point of a share. */
export const sharePlaces = 4;

const isShare = (text: string): boolean => {
  const value = readDecimal(text);
  return value !== null && value.gt(0) && value.lte(100) && (text.split('.')[1] ?? '').length <= sharePlaces;
};
const isAmount = (text: string): boolean => /^\d{1,18}$/.test(text) && BigInt(text) > 0n;

/** Each part has a share above 0 and at most 100 or an amount above 0, not both; shares together are at most 100. */
export function checkParts(parts: readonly FeePart[]): PartProblem[] {
  const problems: PartProblem[] = [];
  let shares = new Exact(0);
  parts.forEach(({ sharePercent, amountFen }, index) => {
    if ((sharePercent === null) === (amountFen === null)) problems.push({ code: 'SHARE_OR_AMOUNT', index });
    else if (sharePercent === null ? !isAmount(amountFen!) : !isShare(sharePercent)) problems.push({ code: sharePercent === null ? 'SHARE_OR_AMOUNT' : 'SHARE_RANGE', index });
    else if (sharePercent !== null) {
      const before = shares;
      shares = shares.plus(sharePercent);
      if (shares.gt(100) && before.lte(100)) problems.push({ code: 'SHARES_ABOVE_100', index });
    }
  });
  return problems;
}

/**
 * The amount of each node in fen. Shares are of the whole amount and rounded by the largest remainder, so that nodes whose shares make 100 make the
 * amount to the fen; amounts of their own stay. Parts have passed `checkParts`.
 */
export function splitFee(total: bigint, parts: readonly FeePart[]): bigint[] {
  const shared = parts.filter((p) => p.sharePercent !== null);
  const rest = shared.reduce((left, p) => left.minus(p.sharePercent!), new Exact(100));
  // What no share claims takes part in the rounding and is dropped.
  const amounts = shared.length > 0 ? allocateFen(total, [...shared.map((p) => p.sharePercent!), rest.toString()]) : [];
  let next = 0;
  return parts.map((p) => (p.sharePercent === null ? BigInt(p.amountFen!) : amounts[next++]!));
}

export const sumFen = (amounts: readonly (bigint | string)[]): bigint => amounts.reduce<bigint>((sum, fen) => sum + BigInt(fen), 0n);

/** Fen by which the nodes differ from the amount: above 0 they are too much. 0 also where there are none: a contract may do without. */
export const feeDifference = (total: bigint, amounts: readonly (bigint | string)[]): bigint => (amounts.length === 0 ? 0n : sumFen(amounts) - total);
