import type { AgingBucket, FeeDueRule, FeeNodeMark, ReceivableStatus } from '../catalogues/index';
import { addDays, daysBetween } from '../measures/dates';
import type { IsoDate } from '../measures/dates';

/** What a due date follows from. */
export interface DueRule {
  readonly dueRule: FeeDueRule;
  /** Of ON_DATE. */
  readonly dueDate: IsoDate | null;
  /** Days after signing or after the event; of the other two rules. */
  readonly dueDays: number | null;
  /** The day on which its stage was reached, recorded by hand. */
  readonly eventOn: IsoDate | null;
}

/** Most days after signing or an event. */
export const mostDueDays = 3650;
/** Days before the due date from which people are reminded. */
export const remindDays = 7;

/** The day on which a node falls due; null while what it counts from has not come. */
export function dueDateOf({ dueRule, dueDate, dueDays, eventOn }: DueRule, signedOn: IsoDate | null): IsoDate | null {
  if (signedOn === null) return null;
  if (dueRule === 'ON_DATE') return dueDate;
  const from = dueRule === 'AFTER_SIGNING' ? signedOn : eventOn;
  return from === null ? null : addDays(from, dueDays ?? 0);
}

/** What a status follows from; amounts in fen. */
export interface ReceivableFacts {
  readonly amountFen: bigint;
  readonly receivedFen: bigint;
  readonly dueOn: IsoDate | null;
  readonly mark: FeeNodeMark | null;
}

/** What is still to come; 0 where more came than was due. */
export const openFenOf = ({ amountFen, receivedFen }: Pick<ReceivableFacts, 'amountFen' | 'receivedFen'>): bigint => (receivedFen >= amountFen ? 0n : amountFen - receivedFen);

/** Paid in full stands above all; then what people set; then lateness, which a part payment does not take away. */
export function receivableStatusOf(facts: ReceivableFacts, today: IsoDate): ReceivableStatus {
  if (openFenOf(facts) === 0n) return 'PAID';
  if (facts.mark) return facts.mark;
  if (facts.dueOn !== null && facts.dueOn < today) return 'OVERDUE';
  if (facts.receivedFen > 0n) return 'PARTIAL';
  return facts.dueOn === today ? 'DUE' : 'NOT_DUE';
}

/** Lowest day of each bucket of what is overdue, the highest first. */
export const agingFrom: readonly (readonly [days: number, bucket: AgingBucket])[] = [
  [1096, 'OVER_Y3'],
  [731, 'Y2_3'],
  [366, 'Y1_2'],
  [181, 'D181_365'],
  [91, 'D91_180'],
  [31, 'D31_90'],
  [1, 'D1_30'],
];

/** The bucket of an open amount; a day that has not passed, or is not known, is not due. */
export function agingBucketOf(dueOn: IsoDate | null, today: IsoDate): AgingBucket {
  const days = dueOn === null ? 0 : daysBetween(dueOn, today);
  return agingFrom.find(([from]) => days >= from)?.[1] ?? 'NOT_DUE';
}

/** Fen by which a new entry goes beyond the node; 0 when it does not. */
export function excessFen(amountFen: bigint, soFarFen: bigint, entryFen: bigint): bigint {
  const beyond = soFarFen + entryFen - amountFen;
  return beyond > 0n ? beyond : 0n;
}
