import type { ApprovalAction } from '../catalogues/index';
import { activeStep, isOpen, seatsNow } from './chain';
import type { Chain, Seat, Step } from './chain';

/** Whoever acts. */
export interface ChainActor {
  readonly id: string;
  /** People whose seats they may sign at now: themselves, and who delegated to them. */
  readonly signsFor: readonly string[];
  /** Full rights in the marketing databases. */
  readonly isAdmin: boolean;
  /** The round was copied to them. */
  readonly isCopied: boolean;
}

export type TurnRefusal = 'NOT_YOUR_TURN' | 'ALREADY_DECIDED' | 'CHAIN_CLOSED';

/** The actor's seat at a step that has its turn, their own before one they sign for; or why there is none. */
export function turnOf(chain: Chain, step: Step | undefined, actor: ChainActor, seatId?: string | null): Seat | TurnRefusal {
  if (!step) return 'NOT_YOUR_TURN';
  const mine = seatsNow(step).filter((s) => actor.signsFor.includes(s.employeeId) && (!seatId || s.id === seatId));
  if (chain.state === 'ACTIVE' && step.state === 'ACTIVE') {
    const turns = mine.filter((s) => s.state === 'ACTIVE');
    const turn = turns.find((s) => s.employeeId === actor.id) ?? turns[0];
    if (turn) return turn;
  }
  if (mine.length === 0) return 'NOT_YOUR_TURN';
  if (mine.some((s) => s.state === 'DONE' || s.end === 'NOT_NEEDED') && !mine.some(isOpen)) return 'ALREADY_DECIDED';
  return chain.state !== 'ACTIVE' ? 'CHAIN_CLOSED' : 'NOT_YOUR_TURN';
}

/** Whether the actor may sign at exactly this seat now. */
export function isTurnAt(chain: Chain, seatId: string, actor: ChainActor): boolean {
  return typeof turnOf(chain, chain.steps.find((s) => s.seats.some((t) => t.id === seatId)), actor, seatId) === 'object';
}

/** Whether the actor may take off this added signer: who added them, or full rights. */
export function removable(chain: Chain, seatId: string, actor: ChainActor): boolean {
  const step = chain.state === 'ACTIVE' ? activeStep(chain) : null;
  const seat = step && seatsNow(step).find((s) => s.id === seatId);
  if (!step || !seat || seat.role === 'MAIN' || !isOpen(seat)) return false;
  const adder = seatsNow(step).find((s) => s.id === seat.addedBy);
  return actor.isAdmin || (adder !== undefined && actor.signsFor.includes(adder.employeeId));
}

/** Whether they have a part in the round: submitted, a seat in it whatever became of it, or it was copied to them. */
export const takesPart = (chain: Chain, actor: ChainActor): boolean =>
  chain.submitterId === actor.id || actor.isCopied || chain.steps.some((s) => s.seats.some((t) => actor.signsFor.includes(t.employeeId) || t.signerId === actor.id));

/** What the actor may do on the round now, in the order of the catalogue. */
export function actionsOf(chain: Chain, actor: ChainActor): ApprovalAction[] {
  const can = new Set<ApprovalAction>();
  const own = chain.submitterId === actor.id;
  const part = takesPart(chain, actor);
  const step = chain.state === 'ACTIVE' ? activeStep(chain) : null;
  const turn = step ? turnOf(chain, step, actor) : null;
  if (step && turn && typeof turn === 'object') {
    for (const a of ['APPROVE', 'REJECT', 'RETURN_SUBMITTER', 'TRANSFER'] as const) can.add(a);
    if (chain.steps.some((s) => s.seq < step.seq)) can.add('RETURN_STEP');
    if (turn.role === 'MAIN') for (const a of ['ADD_BEFORE', 'ADD_AFTER'] as const) can.add(a);
  }
  if (step && seatsNow(step).some((s) => removable(chain, s.id, actor))) can.add('REMOVE_SIGNER');
  if (step && (own || actor.isAdmin)) for (const a of ['WITHDRAW', 'AMEND', 'URGE'] as const) can.add(a);
  if (step && actor.isAdmin && !own) can.add('OVERRIDE');
  if (part || actor.isAdmin) can.add('COMMENT');
  if (own || actor.isAdmin || (part && !actor.isCopied)) can.add('CC');
  if (actor.isCopied) can.add('READ');
  return order.filter((a) => can.has(a));
}
const order: readonly ApprovalAction[] = ['APPROVE', 'REJECT', 'RETURN_STEP', 'RETURN_SUBMITTER', 'WITHDRAW', 'AMEND', 'TRANSFER', 'ADD_BEFORE', 'ADD_AFTER', 'REMOVE_SIGNER', 'CC', 'URGE', 'COMMENT', 'READ', 'OVERRIDE'];
