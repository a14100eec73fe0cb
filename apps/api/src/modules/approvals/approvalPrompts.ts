import { isOpen } from '@yingzao/domain/approvals';
import type { Chain, ChainEvent, Seat, Step } from '@yingzao/domain/approvals';
import type { PromptFacts } from '@yingzao/domain/prompts';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { raise, settle, settleFor } from '../prompts/promptRaising.service';
import { delegatesOf } from './approvalBoxes.repository';
import type { ApprovalChainRow } from './approvals.entity';
import { chainsOfSubjects } from './approvals.repository';
import type { PassedOn } from './approvals.repository';

const placeOf = (step: Pick<Step, 'seq' | 'section'>, of: number): PromptFacts => ({ seq: step.seq, of, section: step.section });
/** A turn is one and the same as long as it lasts; when it comes again it is another. */
const turnKey = (seatId: string, activatedAt: string | null): string => `turn:${seatId}:${activatedAt ?? ''}`;
const flat = (chain: Chain): { step: Step; seat: Seat }[] => chain.steps.flatMap((step) => step.seats.map((seat) => ({ step, seat })));
const holders = (chain: Chain, which: (seat: Seat) => boolean): string[] => [...new Set(flat(chain).filter(({ seat }) => which(seat)).map(({ seat }) => seat.employeeId))];

/** Who may sign for whom today. */
export type Delegates = readonly { readonly fromId: string; readonly toId: string }[];
/** What is known of that, and of whom. */
interface Known {
  readonly people: ReadonlySet<string>;
  readonly delegates: Delegates;
}

/** Holders of seats and who may sign for them today. */
async function withDelegates(db: Db, people: readonly string[], known?: Known): Promise<Map<string, string[]>> {
  const rows = people.length === 0 ? [] : known && people.every((id) => known.people.has(id)) ? known.delegates : await delegatesOf(db, people);
  return new Map(people.map((id) => [id, [id, ...rows.filter((d) => d.fromId === id).map((d) => d.toId)]]));
}

/** A to-do for everybody whose turn has come, also for who signs on their behalf; and a heads-up for those whose turn comes later. */
async function raiseTurns(db: Db, viewer: Actor, before: Chain | null, after: Chain, known?: Known): Promise<void> {
  const was = new Map(before ? flat(before).map(({ seat }) => [seat.id, seat] as const) : []);
  const turns = flat(after).filter(({ seat }) => seat.state === 'ACTIVE' && was.get(seat.id)?.state !== 'ACTIVE');
  const delegates = await withDelegates(db, [...new Set(turns.map(({ seat }) => seat.employeeId))], known);
  for (const { step, seat } of turns)
    raise(db, { kind: 'APPROVAL_TURN', to: delegates.get(seat.employeeId)!, subject: step.id, by: viewer.employeeId, facts: placeOf(step, after.steps.length), once: turnKey(seat.id, seat.activatedAt) });
  const later = flat(after).filter(({ step, seat }) => step.state === 'NOTIFIED' && isOpen(seat) && !was.has(seat.id));
  for (const { step, seat } of later) raise(db, { kind: 'APPROVAL_HEADS_UP', to: [seat.employeeId], subject: step.id, by: viewer.employeeId, facts: placeOf(step, after.steps.length), once: `entry:${step.entry}:${seat.id}` });
}

/** Whoever had a turn and has it no longer is left in peace. */
async function settleTurns(db: Db, before: Chain, after: Chain, known: Known): Promise<void> {
  const is = new Map(flat(after).map(({ seat }) => [seat.id, seat] as const));
  const gone = flat(before).filter(({ seat }) => seat.state === 'ACTIVE' && is.get(seat.id)?.state !== 'ACTIVE');
  const delegates = await withDelegates(db, [...new Set(gone.map(({ seat }) => seat.employeeId))], known);
  for (const { step, seat } of gone) {
    const still = after.steps.find((s) => s.id === step.id)?.seats.some((t) => t.state === 'ACTIVE') ?? false;
    if (still) settleFor(db, delegates.get(seat.employeeId)!, step.id, 'APPROVAL_TURN', 'APPROVAL_URGED');
    else settle(db, step.id, 'APPROVAL_TURN', 'APPROVAL_URGED');
  }
}

/** At submission everybody designated hears which place is theirs, and whose turn it is gets a to-do (rule 3 of the domain; brief 000-059). */
export async function raiseSubmission(db: Db, viewer: Actor, chainId: string, subjectId: string, chain: Chain): Promise<void> {
  await raiseTurns(db, viewer, null, chain);
  // A returned contract that is submitted again needs no amending any more.
  for (const { id } of await chainsOfSubjects(db, [subjectId])) if (id !== chainId) settle(db, id, 'APPROVAL_REJECTED', 'APPROVAL_RETURNED');
}

export const raiseCopies = (db: Db, viewer: Actor, chainId: string, people: readonly string[]): void => raise(db, { kind: 'APPROVAL_COPIED', to: people, subject: chainId, by: viewer.employeeId, once: 'copied' });

/** Notes changed in approval: whoever decided already, on whosever behalf, and the submitter see what it was and is. */
export function raiseEdited(db: Db, viewer: Actor, row: ApprovalChainRow, chain: Chain): void {
  const signers = flat(chain).flatMap(({ seat }) => (seat.state === 'DONE' ? [seat.employeeId, ...(seat.signerId ? [seat.signerId] : [])] : []));
  raise(db, { kind: 'APPROVAL_EDITED', to: [...new Set([row.submitterId, ...signers])], by: viewer.employeeId, subject: row.id });
}

/** What an action means to others: whose turn ended and began, and whom it concerns beside. */
export async function raiseChange(db: Db, viewer: Actor, row: ApprovalChainRow, before: Chain, after: Chain, event: ChainEvent, delegates: Delegates): Promise<void> {
  const known = { people: new Set(flat(before).map(({ seat }) => seat.employeeId)), delegates };
  await settleTurns(db, before, after, known);
  await raiseTurns(db, viewer, before, after, known);
  const by = viewer.employeeId;
  const submitter = { to: [row.submitterId], by };
  const step = event.stepId ? after.steps.find((s) => s.id === event.stepId) : undefined;
  switch (event.kind) {
    case 'APPROVE':
    case 'REJECT':
    case 'OVERRIDE':
      if (step && event.conclusion && after.state === 'ACTIVE') raise(db, { kind: 'APPROVAL_STEP_DECIDED', subject: step.id, facts: { ...placeOf(step, after.steps.length), conclusion: event.conclusion }, ...submitter, once: `decided:${event.seatId}` });
      if (after.state === 'APPROVED' || after.state === 'REJECTED') raise(db, { kind: after.state === 'APPROVED' ? 'APPROVAL_PASSED' : 'APPROVAL_REJECTED', subject: row.id, ...submitter, once: 'decided' });
      if (event.kind === 'OVERRIDE') raise(db, { kind: 'APPROVAL_OVERRIDDEN', to: [event.onBehalfOfId!], by, subject: row.id });
      return;
    case 'RETURN_SUBMITTER':
      raise(db, { kind: 'APPROVAL_RETURNED', subject: row.id, ...submitter, once: 'returned' });
      return;
    case 'RETURN_STEP':
      raise(db, { kind: 'APPROVAL_STEPPED_BACK', to: [...new Set([row.submitterId, ...holders(before, (t) => t.state === 'DONE')])], by, subject: row.id, facts: { toStep: event.toStep ?? 0 } });
      return;
    case 'WITHDRAW':
    case 'AMEND':
      raise(db, { kind: event.kind === 'AMEND' ? 'APPROVAL_AMENDED' : 'APPROVAL_WITHDRAWN', to: holders(before, (t) => t.state === 'DONE' || isOpen(t)), by, subject: row.id, once: 'over' });
      return;
    case 'URGE':
      raise(db, { kind: 'APPROVAL_URGED', to: [...(await withDelegates(db, event.people)).values()].flat(), by, subject: event.stepId! });
      return;
    case 'COMMENT':
      raise(db, { kind: 'APPROVAL_COMMENTED', to: [...new Set([row.submitterId, ...holders(after, (t) => t.state === 'ACTIVE' || t.state === 'DONE')])], by, subject: row.id });
      return;
    default:
  }
}

/** Whoever stands in for somebody who left hears of it: at once where it is their turn. */
export function raisePassedOn(db: Db, viewer: Actor, passed: readonly PassedOn[]): void {
  for (const p of passed) {
    settleFor(db, [p.fromId], p.stepId, 'APPROVAL_TURN', 'APPROVAL_URGED');
    const facts = { seq: p.seq, of: p.steps, section: p.section };
    if (p.isActive) raise(db, { kind: 'APPROVAL_TURN', to: [p.toId], subject: p.stepId, by: viewer.employeeId, facts, once: turnKey(p.seatId, p.activatedAt?.toISOString() ?? null) });
    else raise(db, { kind: 'APPROVAL_HEADS_UP', to: [p.toId], subject: p.stepId, by: viewer.employeeId, facts, once: `entry:passed:${p.seatId}` });
  }
}
