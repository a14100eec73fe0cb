import type { DevelopmentCostStatus } from '../catalogues/index';
import { Exact } from '../measures/decimal';

/** What the rules of the ledger need of an entry. Amounts are whole fen with a sign: a reversal is negative. */
export interface LedgerEntry {
  readonly amountFen: string;
  readonly status: DevelopmentCostStatus;
  readonly submittedBy: string;
  /** The entry it takes back; null for a cost. */
  readonly reversesId: string | null;
}

export type DecisionRefusal = 'COST_DECIDED' | 'OWN_COST' | 'REASON_REQUIRED';

/** Whether finance may decide: once, never on what they submitted themselves, and a rejection says why. Null: it may. */
export function decisionRefusal(entry: Pick<LedgerEntry, 'status' | 'submittedBy'>, by: string, decision: 'APPROVED' | 'REJECTED', note: string | null): DecisionRefusal | null {
  if (entry.status !== 'SUBMITTED') return 'COST_DECIDED';
  if (entry.submittedBy === by) return 'OWN_COST';
  return decision === 'REJECTED' && note === null ? 'REASON_REQUIRED' : null;
}

/** Only a booked cost is taken back, whole and once; a reversal is not reversed again. */
export const isReversible = (entry: Pick<LedgerEntry, 'status' | 'reversesId'>, hasReversal: boolean): boolean => entry.status === 'APPROVED' && entry.reversesId === null && !hasReversal;

/** The amount that takes a cost back. */
export const reversedFen = (amountFen: string): string => (-BigInt(amountFen)).toString();

export interface LedgerSums {
  readonly count: number;
  /** Booked. */
  readonly approvedFen: string;
  /** Waiting for finance. */
  readonly submittedFen: string;
}

/** Sums of entries, exact: rejected ones count as rows and not as money. */
export function sumLedger(entries: readonly Pick<LedgerEntry, 'amountFen' | 'status'>[]): LedgerSums {
  const sum = (status: DevelopmentCostStatus): string => entries.reduce((all, e) => (e.status === status ? all + BigInt(e.amountFen) : all), 0n).toString();
  return { count: entries.length, approvedFen: sum('APPROVED'), submittedFen: sum('SUBMITTED') };
}

/** Fees won for each yuan spent, with one place; null where nothing, or less, was spent. */
export function feePerCost(feesFen: string, costFen: string): string | null {
  const cost = new Exact(costFen);
  return cost.gt(0) ? new Exact(feesFen).div(cost).toFixed(1) : null;
}
