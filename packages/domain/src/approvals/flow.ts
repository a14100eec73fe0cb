import type { OpinionConclusion, SeatEnd } from '../catalogues/index';
import { isOpen, seatsNow } from './chain';
import type { Chain, Seat, Step } from './chain';

/** How a step stands by what its seats say. */
type Verdict = 'OPEN' | 'AGREED' | 'REFUSED';

const agreed = (seat: Seat): boolean => seat.state === 'DONE' && seat.conclusion !== 'DISAGREE';
const refused = (seat: Seat): boolean => seat.state === 'DONE' && seat.conclusion === 'DISAGREE';
/** Main seats that count: those passed on count as who took them over. */
const mainSeats = (step: Step): readonly Seat[] => seatsNow(step).filter((s) => s.role === 'MAIN' && (isOpen(s) || s.state === 'DONE'));

function verdictOf(step: Step): Verdict {
  const [seats, main] = [seatsNow(step), mainSeats(step)];
  const needed = Math.min(step.needed, main.length);
  const no = main.filter(refused).length;
  // The first to act decides of several "any"; of n among m a refusal counts once n can no longer be reached.
  const mainRefuses = step.mode === 'N_OF_M' ? main.length - no < needed : no > 0;
  if (mainRefuses || seats.some((s) => s.role === 'AFTER' && refused(s))) return 'REFUSED';
  const enough = main.filter(agreed).length >= needed && main.length > 0;
  return enough && !seats.some((s) => s.role === 'AFTER' && isOpen(s) && agreed(adderOf(seats, s)!)) ? 'AGREED' : 'OPEN';
}

const adderOf = (seats: readonly Seat[], seat: Seat): Seat | undefined => seats.find((s) => s.id === seat.addedBy);
const ended = (seat: Seat, end: SeatEnd): Seat => ({ ...seat, state: 'SKIPPED', end });
const awake = (seat: Seat, now: string): Seat => (seat.state === 'ACTIVE' ? seat : { ...seat, state: 'ACTIVE', activatedAt: now });
const asleep = (seat: Seat): Seat => (seat.state === 'WAITING' ? seat : { ...seat, state: 'WAITING' });

/** The seats of an active step as they must be: whose turn it is, who waits, who is no longer needed. */
function arrange(step: Step, now: string): Step {
  const enough = mainSeats(step).filter(agreed).length >= Math.min(step.needed, mainSeats(step).length);
  let seats = step.seats;
  const at = (change: (seat: Seat, all: readonly Seat[]) => Seat): void => {
    const all = seats.filter((s) => s.entry === step.entry);
    seats = seats.map((s) => (s.entry === step.entry && isOpen(s) ? change(s, all) : s));
  };
  if (enough) at((s) => (s.role === 'MAIN' ? ended(s, 'NOT_NEEDED') : s));
  at((s, all) => {
    const adder = adderOf(all, s);
    // Of n among m one may refuse and the step goes on: whoever they added after themselves has nothing to add to.
    return s.role !== 'MAIN' && (!adder || adder.state === 'SKIPPED' || (s.role === 'BEFORE' ? adder.state === 'DONE' : refused(adder))) ? ended(s, 'NOT_NEEDED') : s;
  });
  at((s, all) => {
    if (s.role === 'BEFORE') return awake(s, now);
    if (s.role === 'AFTER') return agreed(adderOf(all, s)!) ? awake(s, now) : asleep(s);
    const isAdvised = all.some((b) => b.role === 'BEFORE' && b.addedBy === s.id && isOpen(b));
    // One after another: what an earlier signer added after themselves comes before the next.
    const isLater = step.mode === 'SEQUENTIAL' && all.some((o) => isOpen(o) && ((o.role === 'MAIN' && o.place < s.place) || (o.role === 'AFTER' && agreed(adderOf(all, o)!))));
    return isAdvised || isLater ? asleep(s) : awake(s, now);
  });
  return { ...step, seats };
}

/** Of those who agreed: with enough of them a single refusal among several does not count. */
function conclusionOf(seats: readonly Seat[]): OpinionConclusion {
  const given = seats.filter((s) => s.role !== 'BEFORE' && agreed(s)).map((s) => s.conclusion);
  return (['AGREE_WITH_CHANGES', 'AGREE'] as const).find((c) => given.includes(c)) ?? 'NA';
}

/** A step ended by its seats; of several opinions one stands below the other. */
function concluded(step: Step, conclusion: OpinionConclusion, now: string): Step {
  const opinion = seatsNow(step).flatMap((s) => (s.role !== 'BEFORE' && s.state === 'DONE' && s.opinion ? [s.opinion] : [])).join('\n') || null;
  return { ...step, state: 'DONE', conclusion, opinion, decidedAt: now };
}

/** Opens a step: first who signs in it at once. */
export const begun = (step: Step, now: string): Step => arrange({ ...step, state: 'ACTIVE', activatedAt: now }, now);

/** What is open of a step when its round is over, or when somebody returned it. */
export const closedSeats = (seats: readonly Seat[], end: SeatEnd): readonly Seat[] => seats.map((s) => (isOpen(s) ? ended(s, end) : s));

/** Ends a round: nobody signs any more. */
export function closed(chain: Chain, state: Chain['state']): Chain {
  return { ...chain, state, steps: chain.steps.map((s) => (s.state === 'DONE' ? s : { ...s, state: 'SKIPPED', seats: closedSeats(s.seats, 'CLOSED') })) };
}

/** The round after something changed in its active step: who is next in it, whether it is over, and with it the turn or the round. */
export function advanced(chain: Chain, now: string): Chain {
  const active = chain.steps.find((s) => s.state === 'ACTIVE');
  if (!active) return chain;
  const put = (step: Step): Chain => ({ ...chain, steps: chain.steps.map((s) => (s.id === step.id ? step : s)) });
  const verdict = verdictOf(active);
  if (verdict === 'REFUSED') {
    const step = concluded({ ...active, seats: closedSeats(active.seats, 'CLOSED') }, 'DISAGREE', now);
    return closed(put(step), 'REJECTED');
  }
  const arranged = arrange(active, now);
  if (verdict === 'OPEN') return put(arranged);
  const after = put(concluded(arranged, conclusionOf(seatsNow(arranged)), now));
  const next = after.steps.filter((s) => s.seq > active.seq && s.state !== 'DONE').reduce<Step | null>((first, s) => (first && first.seq < s.seq ? first : s), null);
  if (!next) return { ...after, state: 'APPROVED' };
  return { ...after, steps: after.steps.map((s) => (s.id === next.id ? begun(s, now) : s)) };
}
