import type { Chain, ChainEvent, Seat, Step } from '@yingzao/domain/approvals';
import type { Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ApprovalChainRow, EventPayload } from './approvals.entity';

/** One of the rows was not in the state it was read in: somebody else was first. */
const late = (chainId: string): UserFault => new UserFault({ code: 'ALREADY_DECIDED', path: ['stepId'] }, chainId);

/** Puts an entry on the ledger and gives its id; number, hashes and the round's version are the database's. */
export async function addEvent(db: Reader, chainId: string, event: ChainEvent, at: string, more: Partial<EventPayload> = {}): Promise<string> {
  const payload: EventPayload = {
    ...(event.seatId && { seatId: event.seatId }), ...(event.people.length > 0 && { people: event.people }), ...(event.conclusion && { conclusion: event.conclusion }),
    ...(event.text && { text: event.text }), ...(event.toStep && { toStep: event.toStep }), ...(event.override && { override: true }), ...more,
  };
  const [made] = await db.rows<{ id: string }>(`INSERT INTO approval_event (chain_id, kind, actor_id, on_behalf_of_id, step_id, payload, at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`, [
    chainId, event.kind, event.actorId, event.onBehalfOfId, event.stepId, JSON.stringify(payload), at,
  ]);
  return made!.id;
}

const seatColumns = 'id, chain_id, step_id, entry, place, role, origin, employee_id, added_by, came_from_id, replaces, state, "end", conclusion, opinion, signer_id, is_override, activated_at, decided_at';

export async function insertSeats(db: Reader, chainId: string, seats: readonly { readonly stepId: string; readonly seat: Seat; readonly replaces: string | null }[]): Promise<void> {
  if (seats.length === 0) return;
  const rows = seats.map(({ stepId, seat: s, replaces }) => ({
    id: s.id, chain_id: chainId, step_id: stepId, entry: s.entry, place: s.place, role: s.role, origin: s.origin, employee_id: s.employeeId, added_by: s.addedBy, came_from_id: s.cameFromId, replaces,
    state: s.state, end: s.end, conclusion: s.conclusion, opinion: s.opinion, signer_id: s.signerId, is_override: s.isOverride, activated_at: s.activatedAt, decided_at: s.decidedAt,
  }));
  await db.rows(`INSERT INTO approval_seat (${seatColumns}) SELECT ${seatColumns} FROM jsonb_populate_recordset(NULL::approval_seat, $1)`, [JSON.stringify(rows)]);
}

async function updateSeat(db: Reader, chainId: string, was: Seat, is: Seat): Promise<void> {
  const changed = await db.rows(
    `UPDATE approval_seat SET state = $3, "end" = $4, conclusion = $5, opinion = $6, signer_id = $7, is_override = $8, activated_at = $9, decided_at = $10, added_by = $11 WHERE id = $1 AND state = $2 RETURNING 1`,
    [was.id, was.state, is.state, is.end, is.conclusion, is.opinion, is.signerId, is.isOverride, is.activatedAt, is.decidedAt, is.addedBy],
  );
  if (changed.length !== 1) throw late(chainId);
}

async function updateStep(db: Reader, chainId: string, was: Step, is: Step): Promise<void> {
  const changed = await db.rows(`UPDATE approval_step SET state = $3, conclusion = $4, opinion = $5, activated_at = $6, decided_at = $7, entry = $8 WHERE id = $1 AND state = $2 AND entry = $9 RETURNING 1`, [
    was.id, was.state, is.state, is.conclusion, is.opinion, is.activatedAt, is.decidedAt, is.entry, was.entry,
  ]);
  if (changed.length !== 1) throw late(chainId);
}

async function finish(db: Reader, row: ApprovalChainRow, after: Chain, at: string, reason: string | null): Promise<void> {
  const finished = await db.rows(`UPDATE approval_chain SET state = $2, finished_at = $3, end_reason = $4, returned_from = $5 WHERE id = $1 AND state = 'ACTIVE' RETURNING 1`, [row.id, after.state, at, after.state === 'APPROVED' ? null : reason, after.returnedFrom]);
  if (finished.length !== 1) throw new UserFault({ code: 'CHAIN_CLOSED', path: ['stepId'] }, row.id);
}

/**
 * Writes what an action changed, each row from the state it was read in. The order is the one in which the database's own rules can follow:
 * the entry of the ledger, what people did, then who comes in, then steps from the last to the first, the round, and whose turn it is now. One round trip: the round is
 * locked, so what one statement finds is known before the next.
 */
export async function saveChange(db: Reader, row: ApprovalChainRow, before: Chain, after: Chain, at: string, reason: string | null): Promise<void> {
  const done: Promise<void>[] = [];
  const known = new Map(before.steps.flatMap((s) => s.seats.map((t) => [t.id, t] as const)));
  const seats = after.steps.flatMap((step) => step.seats.map((seat) => ({ stepId: step.id, seat, was: known.get(seat.id) })));
  const changed = seats.filter((s): s is typeof s & { was: Seat } => s.was !== undefined && s.was !== s.seat && JSON.stringify(s.was) !== JSON.stringify(s.seat));
  const acted = ({ seat, was }: { seat: Seat; was: Seat }): boolean => seat.state !== was.state && (seat.state === 'DONE' || seat.signerId !== null || ['TRANSFERRED', 'FELL_BACK', 'REMOVED'].includes(seat.end ?? ''));
  for (const { seat, was } of changed.filter(acted)) done.push(updateSeat(db, row.id, was, seat));

  const left = changed.find(({ seat, was }) => acted({ seat, was }) && (seat.end === 'TRANSFERRED' || seat.end === 'FELL_BACK'));
  const added = seats.filter((s) => s.was === undefined).map(({ stepId, seat }) => ({ stepId, seat, replaces: left?.stepId === stepId && left.seat.entry === seat.entry ? left.seat.id : null }));
  const entryOf = new Map(before.steps.map((s) => [s.id, s.entry]));
  const [joining, again] = [added.filter((a) => a.seat.entry === entryOf.get(a.stepId)), added.filter((a) => a.seat.entry !== entryOf.get(a.stepId))];
  done.push(insertSeats(db, row.id, joining));

  const steps = after.steps.flatMap((is) => {
    const was = before.steps.find((s) => s.id === is.id)!;
    return was.state !== is.state || was.entry !== is.entry ? [{ was, is }] : [];
  });
  const isLast = ({ is }: { is: Step }): boolean => is.state === 'SKIPPED';
  const inOrder = steps.filter((s) => !isLast(s)).sort((a, b) => Number(a.is.state === 'ACTIVE') - Number(b.is.state === 'ACTIVE') || b.is.seq - a.is.seq);
  for (const { was, is } of inOrder) done.push(updateStep(db, row.id, was, is));
  if (after.state !== before.state) done.push(finish(db, row, after, at, reason));
  done.push(insertSeats(db, row.id, again));
  // Those who sleep or are let go first, so that whoever wakes is alone where the rule says so.
  const rest = changed.filter((s) => !acted(s)).sort((a, b) => Number(a.seat.state === 'ACTIVE') - Number(b.seat.state === 'ACTIVE'));
  for (const { was, seat } of rest) done.push(updateSeat(db, row.id, was, seat));
  for (const { was, is } of steps.filter(isLast)) done.push(updateStep(db, row.id, was, is));
  await Promise.all(done);
}
