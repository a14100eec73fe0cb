import type { OpinionSection } from '../catalogues/index';
import { seatsNow } from '../approvals/index';
import type { Chain, Seat, Step } from '../approvals/index';
import { afterWorkingMinutes, inWorkingTime, workingMinutes } from './workingTime';

/** A decision of the past: whose place it was, for which section, from when to when. */
export interface PastDecision {
  readonly id: string;
  readonly employeeId: string;
  readonly section: OpinionSection;
  readonly activatedAt: string;
  readonly decidedAt: string;
  /** What it is a sample of: a decision that was looked up for a person says nothing of how long the firm takes, unless it is among the firm's latest too. */
  readonly samples: readonly PaceBasis[];
}

/** Whose decisions a pace rests on: the person's own, those of the section, or of the whole firm. */
export const paceBases = ['PERSON', 'SECTION', 'FIRM'] as const;
export type PaceBasis = (typeof paceBases)[number];
/** Of several the widest. */
const widest = (bases: readonly PaceBasis[]): PaceBasis | undefined => paceBases.findLast((b) => bases.includes(b));

/** How long a place takes as a rule, in working minutes. */
export interface Pace {
  readonly basis: PaceBasis;
  readonly median: number;
  /** Four of five were not longer. */
  readonly p80: number;
  /** Ids of the decisions it rests on. */
  readonly of: readonly string[];
}

/** Fewer decisions than this say nothing. */
export const fewestDecisions = 5;

/** By nearest rank. @param sorted ascending, not empty. */
const quantile = (sorted: readonly number[], q: number): number => sorted[Math.max(Math.ceil(q * sorted.length) - 1, 0)]!;

/** The pace of a place: of the person, else of the section, else of the firm; null with too little history of all. */
export type PaceOf = (employeeId: string, section: OpinionSection) => Pace | null;
export function pacesFrom(past: readonly PastDecision[]): PaceOf {
  const spans = past.map((p) => ({ ...p, minutes: workingMinutes(p.activatedAt, p.decidedAt) })).sort((a, b) => a.minutes - b.minutes);
  const known = new Map<string, Pace | null>();
  const pace = (basis: PaceBasis, key: string, belongs: (p: PastDecision) => boolean): Pace | null => {
    const name = `${basis}:${key}`;
    if (!known.has(name)) {
      const own = spans.filter((p) => p.samples.includes(basis) && belongs(p));
      const minutes = own.map((p) => p.minutes);
      known.set(name, own.length < fewestDecisions ? null : { basis, median: quantile(minutes, 0.5), p80: quantile(minutes, 0.8), of: own.map((p) => p.id) });
    }
    return known.get(name)!;
  };
  return (employeeId, section) => pace('PERSON', employeeId, (p) => p.employeeId === employeeId) ?? pace('SECTION', section, (p) => p.section === section) ?? pace('FIRM', '', () => true);
}

/** How long a step takes as a rule, and how long it took or has been open, all in working minutes. */
export interface StepPace {
  readonly stepId: string;
  /** Null with too little history for somebody in it. */
  readonly typical: { readonly median: number; readonly p80: number; readonly basis: PaceBasis; readonly restsOn: number } | null;
  /** Null before its turn. */
  readonly took: number | null;
}

export interface Forecast {
  /** When the round ends if all goes as in half of the cases, and as in four of five; never before `now`. */
  readonly likely: string;
  readonly late: string;
  /** Different decisions of the past that it rests on, and whose they are: of all who are still to act, the widest. */
  readonly restsOn: number;
  readonly basis: PaceBasis;
}

type Measure = 'median' | 'p80';
const counts = (seat: Seat): boolean => seat.state !== 'SKIPPED';

/**
 * When a step is over that begins, or goes on, at a moment. Its seats follow each other as the rules let them: advisers before whoever asked
 * them, who was added after behind them, and the mode says how many are waited for.
 */
function stepEnds(step: Step, start: string, measure: Measure, paceOf: PaceOf): string | null {
  const seats = seatsNow(step).filter(counts);
  const later = (a: string, b: string): string => (a > b ? a : b);
  let lacking = false;
  const seatEnds = (seat: Seat, from: string): string => {
    if (seat.state === 'DONE') return start;
    const pace = paceOf(seat.employeeId, step.section);
    if (!pace) {
      lacking = true;
      return from;
    }
    // What has run already counts; what is over its time may end now.
    return seat.state === 'ACTIVE' && seat.activatedAt ? later(afterWorkingMinutes(seat.activatedAt, pace[measure]), from) : afterWorkingMinutes(from, pace[measure]);
  };
  const withAdded = (seat: Seat, from: string): string => {
    const advised = seats.filter((s) => s.role === 'BEFORE' && s.addedBy === seat.id && s.state !== 'DONE').map((s) => seatEnds(s, from)).reduce(later, from);
    const own = seatEnds(seat, advised);
    return seats.filter((s) => s.role === 'AFTER' && s.addedBy === seat.id && s.state !== 'DONE').map((s) => seatEnds(s, own)).reduce(later, own);
  };
  const main = seats.filter((s) => s.role === 'MAIN').sort((a, b) => a.place - b.place);
  if (step.mode === 'SEQUENTIAL') {
    const end = main.reduce((from, seat) => withAdded(seat, from), start);
    return lacking ? null : end;
  }
  const ends = main.map((seat) => withAdded(seat, start)).sort();
  const needed = step.mode === 'ANY' ? 1 : step.mode === 'N_OF_M' ? Math.min(step.needed, ends.length) : ends.length;
  return lacking ? null : (ends[Math.max(needed, 1) - 1] ?? start);
}

/** All seats of a step as if it were to begin anew. */
const anew = (step: Step): Step => ({ ...step, seats: seatsNow(step).map((s) => (counts(s) || s.end === 'NOT_NEEDED' ? { ...s, state: 'WAITING', activatedAt: null } : s)) });

/** What each step takes as a rule, beside what it took. @param now ISO moment. */
export function stepPaces(chain: Chain, paceOf: PaceOf, now: string): StepPace[] {
  // A working morning: from there a step's length is its end less the start.
  const start = '2026-01-05T01:00:00.000Z';
  return chain.steps.map((step) => {
    const fresh = anew(step);
    const [median, p80] = (['median', 'p80'] as const).map((m) => stepEnds(fresh, start, m, paceOf));
    const paces = seatsNow(fresh).filter(counts).map((s) => paceOf(s.employeeId, step.section));
    const basis = widest(paces.flatMap((p) => p?.basis ?? []));
    return {
      stepId: step.id,
      typical: median && p80 && basis ? { median: workingMinutes(start, median), p80: workingMinutes(start, p80), basis, restsOn: new Set(paces.flatMap((p) => p?.of ?? [])).size } : null,
      took: step.activatedAt && (step.state === 'DONE' || step.state === 'ACTIVE') ? workingMinutes(step.activatedAt, step.decidedAt ?? now) : null,
    };
  });
}

/** When an open round is likely to end; null when it is over, or when somebody who is still to act has too little history. */
export function forecast(chain: Chain, paceOf: PaceOf, now: string): Forecast | null {
  if (chain.state !== 'ACTIVE') return null;
  const open = chain.steps.filter((s) => s.state !== 'DONE' && s.state !== 'SKIPPED').sort((a, b) => a.seq - b.seq);
  const ends = (measure: Measure): string | null => open.reduce<string | null>((from, step) => from && stepEnds(step, from, measure, paceOf), new Date(now).toISOString());
  const [likely, late] = [ends('median'), ends('p80')];
  if (!likely || !late) return null;
  const paces = open.flatMap((step) => seatsNow(step).filter((s) => counts(s) && s.state !== 'DONE').flatMap((s) => paceOf(s.employeeId, step.section) ?? []));
  // Nobody is expected to decide at night or on a holiday.
  return { likely: inWorkingTime(likely), late: inWorkingTime(late), restsOn: new Set(paces.flatMap((p) => p.of)).size, basis: widest(paces.map((p) => p.basis)) ?? 'FIRM' };
}
