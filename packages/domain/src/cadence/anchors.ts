import type { CadenceAnchor } from '../catalogues/index';
import type { IsoDate } from '../measures/dates';
import type { CadenceWindow } from './windows';

/** Dates that no other record holds: full rights set them on the project. */
export const datedByHand = ['BID', 'CONTRACT_END'] as const satisfies readonly CadenceAnchor[];
export const isDatedByHand = (anchor: string): anchor is (typeof datedByHand)[number] => (datedByHand as readonly string[]).includes(anchor);

/** As shipped: 30, 60 and 90 days without a touch, with two weeks each to be in touch. */
export const shippedAfterTouch: readonly CadenceWindow[] = [
  { from: 30, to: 44 },
  { from: 60, to: 74 },
  { from: 90, to: 104 },
];
/** As shipped: a next step that nobody renewed three days after its date. Until then its own prompts tell of it. */
export const shippedAfterStep: readonly CadenceWindow[] = [{ from: 3, to: 9 }];

/** Another date of these is another event: what the former one asked for is not late any more, it is past. */
const events: ReadonlySet<CadenceAnchor> = new Set(['LAST_TOUCH', 'NEXT_STEP']);

export type TaskFate = 'STAYS' | 'MOVES' | 'SUPERSEDED' | 'DROPPED';

/**
 * What becomes of an open follow-up.
 * @param to its date as it is now; undefined without one
 * @param hasWindow whether the template still has its window
 */
export function fateOf({ anchor, anchorOn }: { readonly anchor: CadenceAnchor; readonly anchorOn: IsoDate }, to: IsoDate | undefined, hasWindow: boolean): TaskFate {
  if (to === undefined || !hasWindow) return 'DROPPED';
  if (to === anchorOn) return 'STAYS';
  return events.has(anchor) ? 'SUPERSEDED' : 'MOVES';
}
