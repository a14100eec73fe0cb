import type { QuoteStatus } from '../catalogues/index';
import { addDays } from '../measures/index';

/** Versions that have not gone out: their content can still come back to the desk. */
export const unsentStatuses = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const satisfies readonly QuoteStatus[];
export const isUnsent = (status: QuoteStatus): boolean => (unsentStatuses as readonly QuoteStatus[]).includes(status);

/** Offers that a client has and has not decided. */
export const openStatuses = ['SENT', 'NEGOTIATING'] as const satisfies readonly QuoteStatus[];
export const isOpenQuote = (status: QuoteStatus): boolean => (openStatuses as readonly QuoteStatus[]).includes(status);

/**
 * Moves a person makes by hand: into and out of review goes a version by its round of approval alone. SUPERSEDED comes of sending the next version or of dropping an unsent one, EXPIRED of the day after the validity.
 * What has gone out never becomes unsent again.
 */
const moves: Readonly<Record<QuoteStatus, readonly QuoteStatus[]>> = {
  DRAFT: ['SENT', 'SUPERSEDED'],
  IN_REVIEW: [],
  APPROVED: ['SENT', 'DRAFT'],
  SENT: ['NEGOTIATING', 'ACCEPTED', 'DECLINED'],
  NEGOTIATING: ['ACCEPTED', 'DECLINED'],
  ACCEPTED: ['NEGOTIATING'],
  DECLINED: ['NEGOTIATING'],
  EXPIRED: ['DECLINED'],
  SUPERSEDED: [],
};

/** Statuses that a version can be moved to. Only a version that another one stands before can be dropped (SUPERSEDED). */
export const movesFrom = (status: QuoteStatus, isCurrent: boolean): readonly QuoteStatus[] => moves[status].filter((to) => to !== 'SUPERSEDED' || !isCurrent);
export const canMove = (from: QuoteStatus, to: QuoteStatus, isCurrent: boolean): boolean => movesFrom(from, isCurrent).includes(to);

/** Moves that must say why: declined, taken up again. */
export const needsReason = (from: QuoteStatus, to: QuoteStatus): boolean => to === 'DECLINED' || from === 'ACCEPTED' || from === 'DECLINED';

/** Days after sending on which its sender is asked what the client said (feature 30). */
export const followUpDays = [3, 7] as const;
/** Days before the validity ends. */
export const expiryNoticeDays = 3;

/**
 * The next day, today included, on which somebody is asked what the client said; null once it is answered or before it was sent.
 * @param quote `sentOn` and `validUntil` are ISO dates
 */
export function nextFollowUp(quote: { readonly status: QuoteStatus; readonly sentOn: string | null; readonly validUntil: string | null }, today: string): string | null {
  if (quote.status !== 'SENT' && quote.status !== 'NEGOTIATING') return null;
  const { sentOn, validUntil } = quote;
  const days = [...(sentOn ? followUpDays.map((after) => addDays(sentOn, after)) : []), ...(validUntil ? [addDays(validUntil, -expiryNoticeDays)] : [])];
  return days.filter((day) => day >= today).sort()[0] ?? null;
}
