import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { raise, settle, settleFor } from '../prompts/promptRaising.service';
import type { HandoverItemRow, HandoverRow } from './handovers.entity';
import { itemsOf } from './handovers.repository';

/** After items were offered, by full rights: each receiver has one to-do about what waits for them, and nobody about what was taken back. */
export async function promptOffers(db: Db, viewer: Actor, id: string, version: number): Promise<void> {
  const items = await itemsOf(db, [id]);
  settle(db, id, 'HANDOVER_TO_ACCEPT');
  const offered = items.filter((item) => item.state === 'OFFERED');
  for (const receiver of new Set(offered.map((item) => item.receiverId!))) {
    const count = offered.filter((item) => item.receiverId === receiver).length;
    settleFor(db, [receiver], id, 'HANDOVER_TO_SIGN');
    raise(db, { kind: 'HANDOVER_TO_ACCEPT', to: [receiver], subject: id, by: viewer.employeeId, facts: { count }, once: `${version}` });
  }
  if (!items.some((item) => item.state === 'DECLINED')) settle(db, id, 'HANDOVER_DECLINED');
}

/** After a receiver's answer: what they have yet to answer, what they sign, and what came back. */
export async function promptAnswers(db: Db, viewer: Actor, handover: HandoverRow, declined: number): Promise<void> {
  const mine = (await itemsOf(db, [handover.id])).filter((item) => item.receiverId === viewer.employeeId);
  if (declined > 0) raise(db, { kind: 'HANDOVER_DECLINED', to: [handover.openedBy], subject: handover.id, by: viewer.employeeId, facts: { count: declined } });
  if (mine.some((item) => item.state === 'OFFERED')) return;
  settleFor(db, [viewer.employeeId], handover.id, 'HANDOVER_TO_ACCEPT');
  const accepted = mine.filter((item) => item.state === 'ACCEPTED').length;
  if (accepted > 0) raise(db, { kind: 'HANDOVER_TO_SIGN', to: [viewer.employeeId], subject: handover.id, by: handover.openedBy, once: `receiver:${accepted}` });
  const [settled] = await db.rows<{ all: boolean }>(`SELECT handover_is_settled($1) AS all`, [handover.id]);
  if (settled?.all) raise(db, { kind: 'HANDOVER_TO_SIGN', to: await leaverOrStand(db, handover), subject: handover.id, by: handover.openedBy, once: `leaver:${handover.version}` });
}

/** A leaver who is gone gets no prompts: who arranged the hand-over signs for them. */
async function leaverOrStand(db: Db, handover: HandoverRow): Promise<string[]> {
  const here = await db.rows(`SELECT 1 FROM employee WHERE id = $1 AND status = 'ACTIVE'`, [handover.leaverId]);
  return [here.length > 0 ? handover.leaverId : handover.openedBy];
}

/** What somebody else is asked about a thing that moved ends for the leaver; from the next morning on it is asked of the receiver. */
export function promptMoved(db: Db, viewer: Actor, handover: HandoverRow, item: HandoverItemRow): void {
  const leaver = [handover.leaverId];
  if (item.kind === 'MARKET_TRACKER' || item.kind === 'DESIGN_TRACKER') settleFor(db, leaver, item.subjectId, 'NEXT_STEP_DUE', 'NEXT_STEP_OVERDUE', 'NO_NEXT_STEP');
  if (item.kind === 'PLAN_ITEM') settleFor(db, leaver, item.subjectId, 'PLAN_ITEM_DUE', 'PLAN_ITEM_OVERDUE');
  if (item.kind === 'DEVELOPMENT') settleFor(db, leaver, item.subjectId, 'DEVELOPMENT_STEP_DUE', 'DEVELOPMENT_STEP_OVERDUE');
  if (item.kind === 'LEAD') {
    settleFor(db, leaver, item.subjectId, 'LEAD_TO_VERIFY');
    raise(db, { kind: 'LEAD_TO_VERIFY', to: [viewer.employeeId], subject: item.subjectId, by: handover.leaverId, ...(item.dueOn && { dueOn: item.dueOn, facts: { on: item.dueOn } }), once: 'new' });
  }
}

export function settleAll(db: Db, id: string): void {
  settle(db, id, 'HANDOVER_TO_ACCEPT', 'HANDOVER_TO_SIGN', 'HANDOVER_DECLINED');
}
