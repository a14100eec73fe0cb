import type { OpinionConclusion } from '../catalogues/index';
import { removable, takesPart, turnOf } from './access';
import type { ChainActor, TurnRefusal } from './access';
import { activeStep, isOpen, seatsNow } from './chain';
import type { Chain, ChainEvent, Seat, Step } from './chain';
import { advanced, begun, closed, closedSeats } from './flow';

export type Command =
  | { readonly kind: 'DECIDE'; readonly stepId: string; readonly seatId?: string | null; readonly conclusion: OpinionConclusion; readonly opinion: string | null }
  | { readonly kind: 'RETURN_STEP'; readonly seatId?: string | null; readonly toStep: number; readonly reason: string | null }
  | { readonly kind: 'RETURN_SUBMITTER'; readonly seatId?: string | null; readonly reason: string | null }
  | { readonly kind: 'WITHDRAW' | 'AMEND' | 'COMMENT'; readonly reason: string | null }
  | { readonly kind: 'URGE' | 'READ' }
  | { readonly kind: 'CC'; readonly people: readonly string[]; readonly reason: string | null }
  | { readonly kind: 'TRANSFER' | 'ADD_BEFORE' | 'ADD_AFTER'; readonly seatId?: string | null; readonly people: readonly string[]; readonly reason: string | null }
  | { readonly kind: 'REMOVE_SIGNER'; readonly seatId: string; readonly reason: string | null }
  | { readonly kind: 'OVERRIDE'; readonly seatId: string; readonly conclusion: OpinionConclusion | null; readonly people: readonly string[]; readonly reason: string | null }
  /** By rule: the holder has left; `to` stands in. */
  | { readonly kind: 'FALLBACK'; readonly seatId: string; readonly to: string };

export type Refusal =
  | TurnRefusal
  | 'OPINION_REQUIRED' | 'REASON_REQUIRED' | 'NOT_ALLOWED_HERE' | 'NO_SUCH_STEP' | 'PEOPLE_REQUIRED' | 'ONE_PERSON' | 'ALREADY_SIGNER' | 'NO_CHAINED_ADDS' | 'NOT_ADDED' | 'OVERRIDE_OWN' | 'SEAT_CLOSED' | 'CONCLUSION_OR_PERSON';

export type ActResult = { readonly ok: true; readonly chain: Chain; readonly events: readonly ChainEvent[] } | { readonly ok: false; readonly code: Refusal };

/** Most people one action may name. */
export const mostPeople = 200;
export const mostAdded = 10;

/** Conclusions that need a reason in words. */
export const opinionRequired = (conclusion: OpinionConclusion): boolean => conclusion === 'DISAGREE' || conclusion === 'AGREE_WITH_CHANGES';

const no = (code: Refusal): ActResult => ({ ok: false, code });
const words = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * The one way in which a round changes. Pure: the chain given is not changed.
 * @param now ISO moment of the action.
 * @param newId ids for seats that come into being.
 */
export function act(chain: Chain, command: Command, actor: ChainActor, now: string, newId: () => string): ActResult {
  const event = (more: Partial<ChainEvent> & Pick<ChainEvent, 'kind'>): ChainEvent => ({ actorId: actor.id, onBehalfOfId: null, stepId: null, seatId: null, people: [], conclusion: null, text: null, toStep: null, override: false, ...more });
  const done = (after: Chain, happened: ChainEvent): ActResult => ({ ok: true, chain: after, events: [happened] });
  const step = activeStep(chain);
  const own = chain.submitterId === actor.id;

  switch (command.kind) {
    case 'DECIDE': {
      const at = chain.steps.find((s) => s.id === command.stepId);
      const seat = turnOf(chain, at, actor, command.seatId);
      if (typeof seat === 'string') return no(seat);
      const opinion = words(command.opinion);
      if (opinionRequired(command.conclusion) && opinion === null) return no('OPINION_REQUIRED');
      return done(decided(chain, at!, seat, actor.id, command.conclusion, opinion, false, now), event({ kind: command.conclusion === 'DISAGREE' ? 'REJECT' : 'APPROVE', stepId: at!.id, seatId: seat.id, onBehalfOfId: seat.employeeId === actor.id ? null : seat.employeeId, conclusion: command.conclusion, text: opinion }));
    }
    case 'RETURN_STEP':
    case 'RETURN_SUBMITTER':
    case 'TRANSFER':
    case 'ADD_BEFORE':
    case 'ADD_AFTER': {
      const seat = turnOrWhy(chain, step, actor, command.seatId);
      if (typeof seat === 'string') return no(seat);
      const reason = words(command.reason);
      const onBehalfOfId = seat.employeeId === actor.id ? null : seat.employeeId;
      const happened = (more: Partial<ChainEvent>): ChainEvent => event({ kind: command.kind, stepId: step!.id, seatId: seat.id, onBehalfOfId, text: reason, ...more });
      if (command.kind === 'RETURN_STEP' || command.kind === 'RETURN_SUBMITTER') {
        if (reason === null) return no('REASON_REQUIRED');
        const left = replaceSeat(step!, seat.id, [{ ...seat, state: 'SKIPPED', end: 'RETURNED', opinion: reason, signerId: actor.id, decidedAt: now }]);
        if (command.kind === 'RETURN_SUBMITTER') return done({ ...closed(putStep(chain, left), 'RETURNED'), returnedFrom: step!.seq }, happened({}));
        if (!chain.steps.some((s) => s.seq === command.toStep) || command.toStep >= step!.seq) return no('NO_SUCH_STEP');
        return done(returned(putStep(chain, left), command.toStep, now, newId), happened({ toStep: command.toStep }));
      }
      const wrong = wrongPeople(step!, command.people, command.kind === 'TRANSFER' ? 1 : mostAdded);
      if (wrong) return no(wrong);
      if (command.kind === 'TRANSFER') return done(passed(chain, step!, seat, command.people[0]!, 'TRANSFERRED', now, newId), happened({ people: command.people }));
      if (seat.role !== 'MAIN') return no('NO_CHAINED_ADDS');
      const places = Math.max(...seatsNow(step!).map((s) => s.place));
      const added = command.people.map((employeeId, i): Seat => ({
        ...blank, id: newId(), entry: step!.entry, place: places + 1 + i, role: command.kind === 'ADD_BEFORE' ? 'BEFORE' : 'AFTER', origin: command.kind === 'ADD_BEFORE' ? 'ADDED_BEFORE' : 'ADDED_AFTER', employeeId, addedBy: seat.id, cameFromId: seat.employeeId,
      }));
      return done(advanced(putStep(chain, { ...step!, seats: [...step!.seats, ...added] }), now), happened({ people: command.people }));
    }
    case 'REMOVE_SIGNER': {
      const seat = step && seatsNow(step).find((s) => s.id === command.seatId);
      if (!removable(chain, command.seatId, actor)) return no(chain.state !== 'ACTIVE' ? 'CHAIN_CLOSED' : seat && seat.role !== 'MAIN' && !isOpen(seat) ? 'SEAT_CLOSED' : 'NOT_ADDED');
      const left = replaceSeat(step!, command.seatId, [{ ...seat!, state: 'SKIPPED', end: 'REMOVED' }]);
      return done(advanced(putStep(chain, left), now), event({ kind: 'REMOVE_SIGNER', stepId: step!.id, seatId: command.seatId, people: [seat!.employeeId], text: words(command.reason) }));
    }
    case 'OVERRIDE': {
      if (!actor.isAdmin) return no('NOT_ALLOWED_HERE');
      if (own) return no('OVERRIDE_OWN');
      if (chain.state !== 'ACTIVE') return no('CHAIN_CLOSED');
      const at = chain.steps.find((s) => seatsNow(s).some((t) => t.id === command.seatId));
      const seat = at && seatsNow(at).find((t) => t.id === command.seatId);
      if (!at || !seat || !isOpen(seat)) return no('SEAT_CLOSED');
      const reason = words(command.reason);
      if (reason === null) return no('REASON_REQUIRED');
      if ((command.conclusion === null) === (command.people.length === 0)) return no('CONCLUSION_OR_PERSON');
      const happened = event({ kind: 'OVERRIDE', stepId: at.id, seatId: seat.id, onBehalfOfId: seat.employeeId, people: command.people, conclusion: command.conclusion, text: reason, override: true });
      if (command.conclusion === null) {
        const wrong = wrongPeople(at, command.people, 1);
        return wrong ? no(wrong) : done(passed(chain, at, seat, command.people[0]!, 'TRANSFERRED', now, newId), happened);
      }
      if (seat.state !== 'ACTIVE') return no('NOT_YOUR_TURN');
      return done(decided(chain, at, seat, actor.id, command.conclusion, reason, true, now), happened);
    }
    case 'FALLBACK': {
      const at = chain.steps.find((s) => seatsNow(s).some((t) => t.id === command.seatId));
      const seat = at && seatsNow(at).find((t) => t.id === command.seatId);
      if (chain.state !== 'ACTIVE' || !at || !seat || !isOpen(seat)) return no('SEAT_CLOSED');
      if (wrongPeople(at, [command.to], 1)) return no('ALREADY_SIGNER');
      return done(passed(chain, at, seat, command.to, 'FELL_BACK', now, newId), event({ kind: 'FALLBACK', actorId: null, stepId: at.id, seatId: seat.id, onBehalfOfId: seat.employeeId, people: [command.to] }));
    }
    case 'WITHDRAW':
    case 'AMEND': {
      if (!own && !actor.isAdmin) return no('NOT_ALLOWED_HERE');
      if (chain.state !== 'ACTIVE') return no('CHAIN_CLOSED');
      const reason = words(command.reason);
      if (reason === null) return no('REASON_REQUIRED');
      return done(closed(chain, command.kind === 'WITHDRAW' ? 'WITHDRAWN' : 'VOID'), event({ kind: command.kind, stepId: step?.id ?? null, text: reason }));
    }
    case 'URGE': {
      if (!own && !actor.isAdmin) return no('NOT_ALLOWED_HERE');
      if (chain.state !== 'ACTIVE' || !step) return no('CHAIN_CLOSED');
      return done(chain, event({ kind: 'URGE', stepId: step.id, people: seatsNow(step).filter((s) => s.state === 'ACTIVE').map((s) => s.employeeId) }));
    }
    case 'COMMENT': {
      if (!takesPart(chain, actor) && !actor.isAdmin) return no('NOT_ALLOWED_HERE');
      const text = words(command.reason);
      return text === null ? no('REASON_REQUIRED') : done(chain, event({ kind: 'COMMENT', stepId: step?.id ?? null, text }));
    }
    case 'CC': {
      if (!own && !actor.isAdmin && (actor.isCopied || !takesPart(chain, actor))) return no('NOT_ALLOWED_HERE');
      return command.people.length === 0 ? no('PEOPLE_REQUIRED') : done(chain, event({ kind: 'CC', people: command.people, text: words(command.reason) }));
    }
    case 'READ':
      return actor.isCopied ? done(chain, event({ kind: 'READ' })) : no('NOT_ALLOWED_HERE');
  }
}

const blank = { state: 'WAITING', end: null, conclusion: null, opinion: null, signerId: null, isOverride: false, activatedAt: null, decidedAt: null } as const;

const putStep = (chain: Chain, step: Step): Chain => ({ ...chain, steps: chain.steps.map((s) => (s.id === step.id ? step : s)) });
const replaceSeat = (step: Step, id: string, by: readonly Seat[]): Step => ({ ...step, seats: step.seats.flatMap((s) => (s.id === id ? by : [s])) });

/** The actor's turn, or the reason that tells most: a round that is over, a decision they gave, or that it is not their turn. */
function turnOrWhy(chain: Chain, step: Step | null, actor: ChainActor, seatId?: string | null): Seat | TurnRefusal {
  if (step) return turnOf(chain, step, actor, seatId);
  return takesPart(chain, actor) ? 'CHAIN_CLOSED' : 'NOT_YOUR_TURN';
}

function wrongPeople(step: Step, people: readonly string[], max: number): Refusal | null {
  if (people.length === 0) return 'PEOPLE_REQUIRED';
  if (people.length > max) return max === 1 ? 'ONE_PERSON' : 'PEOPLE_REQUIRED';
  const taken = new Set(seatsNow(step).filter((s) => isOpen(s) || s.state === 'DONE').map((s) => s.employeeId));
  return people.some((p, i) => taken.has(p) || people.indexOf(p) < i) ? 'ALREADY_SIGNER' : null;
}

function decided(chain: Chain, step: Step, seat: Seat, signerId: string, conclusion: OpinionConclusion, opinion: string | null, isOverride: boolean, now: string): Chain {
  const signed: Seat = { ...seat, state: 'DONE', conclusion, opinion, signerId, isOverride, decidedAt: now };
  return advanced(putStep(chain, replaceSeat(step, seat.id, [signed])), now);
}

/** A seat goes to somebody else, with what its holder added. */
function passed(chain: Chain, step: Step, seat: Seat, to: string, end: 'TRANSFERRED' | 'FELL_BACK', now: string, newId: () => string): Chain {
  const heir: Seat = { ...seat, id: newId(), origin: end === 'TRANSFERRED' ? 'TRANSFERRED' : 'FALLBACK', employeeId: to, cameFromId: seat.employeeId, activatedAt: seat.state === 'ACTIVE' ? now : null };
  const left = replaceSeat(step, seat.id, [{ ...seat, state: 'SKIPPED', end }, heir]);
  const seats = left.seats.map((s) => (s.addedBy === seat.id ? { ...s, addedBy: heir.id } : s));
  return advanced(putStep(chain, { ...left, seats }), now);
}

/** Steps from `toStep` on begin again with those who were designated, and whoever took over from them; earlier opinions stay where they are. */
function returned(chain: Chain, toStep: number, now: string, newId: () => string): Chain {
  const steps = chain.steps.map((s): Step => {
    if (s.seq < toStep || (s.state !== 'DONE' && s.state !== 'ACTIVE')) return s;
    const seats = closedSeats(s.seats, 'RETURNED');
    const again = s.seats
      .filter((t) => t.entry === s.entry && t.role === 'MAIN' && t.end !== 'TRANSFERRED' && t.end !== 'FELL_BACK')
      .map((t): Seat => ({ ...blank, id: newId(), entry: s.entry + 1, place: t.place, role: 'MAIN', origin: t.origin, employeeId: t.employeeId, addedBy: null, cameFromId: t.cameFromId, state: 'NOTIFIED' }));
    return { ...s, entry: s.entry + 1, state: 'NOTIFIED', conclusion: null, opinion: null, activatedAt: null, decidedAt: null, seats: [...seats, ...again] };
  });
  return { ...chain, steps: steps.map((s) => (s.seq === toStep ? begun(s, now) : s)) };
}
