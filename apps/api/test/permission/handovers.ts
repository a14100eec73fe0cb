import { unknownId } from './cases';
import { isActive, isFull } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import type { World } from './world';

export interface HandoverOf {
  readonly id: string;
  readonly leaver: string;
  readonly receiver: string;
  readonly itemId: string;
  /** Accepted, so that both sign; otherwise still offered. */
  readonly isAccepted: boolean;
  /** The leaver is responsible for more than the list says. */
  readonly grew: boolean;
  readonly isDeparted: boolean;
}

const frozen = '2026-01-01T00:00:00Z';

/** A hand-over of everybody to the next person, and a completed one that lists something of every kind. */
export async function buildHandovers({ arrange, boss, staff, projects, spareClientId, development, leads }: World, people: readonly Person[]): Promise<HandoverOf[]> {
  const ids = [...new Set(people.flatMap((p) => p.id ?? []))];
  const made: HandoverOf[] = [];
  for (const [i, leaver] of ids.entries()) {
    const receiver = ids[(i + 1) % ids.length]!;
    const isAccepted = i % 2 === 1;
    const facts = { projects: [], person: leaver, invited: [receiver] };
    const id = await arrange.insert('handover', facts, { leaver_id: leaver, state: 'OPEN', opened_by: boss.employeeId });
    const itemId = await arrange.insert('handover_item', facts, {
      handover_id: id, kind: 'CLIENT', subject_id: spareClientId, receiver_id: receiver, due_on: '2031-01-01', offered_at: frozen, declined_by: staff[0],
      ...(isAccepted ? { state: 'ACCEPTED', answered_at: frozen } : { state: 'OFFERED' }),
    });
    const person = people.find((p) => p.id === leaver)!;
    const isDeparted = person.label.startsWith('departed');
    made.push({ id, leaver, receiver, itemId, isAccepted, isDeparted, grew: person.projects.size > 0 || isDeparted });
  }
  const facts = { projects: [] };
  const [p] = projects;
  const id = await arrange.insert('handover', facts, { leaver_id: staff[1], state: 'COMPLETED', opened_by: boss.employeeId, opened_at: '2099-01-01T00:00:00Z', finished_at: '2099-01-02T00:00:00Z' });
  const subjects = { CLIENT: p!.clientId, MARKET_TRACKER: p!.id, DESIGN_TRACKER: p!.id, MEMBERSHIP: p!.id, PLAN_ITEM: p!.planId, DEVELOPMENT: development.openId, LEAD: leads[0]!.id, APPROVAL: p!.contractId, EVENT: unknownId };
  for (const [kind, subject] of Object.entries(subjects)) {
    const isListed = kind === 'APPROVAL' || kind === 'EVENT';
    await arrange.insert('handover_item', facts, { handover_id: id, kind, subject_id: subject, receiver_id: isListed ? null : staff[2], offered_at: frozen, declined_by: staff[0], ...(isListed ? { state: 'LEFT' } : { state: 'ACCEPTED', answered_at: frozen }) });
  }
  await arrange.insert('handover_signature', facts, { handover_id: id, employee_id: staff[1], signed_by: boss.employeeId });
  await arrange.insert('handover_signature', facts, { handover_id: id, employee_id: staff[2], signed_by: staff[2], reason: null });
  return made;
}

const knows = (h: HandoverOf) => (who: Person): boolean => isFull(who) || (isActive(who) && (who.id === h.leaver || who.id === h.receiver));
/** On what one hands over and receives, some of others, and none. */
const handoverOf = (input: (h: HandoverOf, world: World) => Record<string, unknown>, may: (h: HandoverOf, who: Person) => boolean, more: (h: HandoverOf) => Partial<MutationCase> = () => ({})): Cases => (world, person) => [
  ...world.handovers.filter((h, i) => h.leaver === person.id || h.receiver === person.id || i < 2).map((h): MutationCase => ({ target: h.id, input: input(h, world), may: (who) => may(h, who), knows: knows(h), ...more(h) })),
  { target: unknownId, input: input({ id: unknownId, itemId: unknownId, leaver: unknownId, receiver: unknownId, isAccepted: false, grew: false, isDeparted: false }, world), may: () => false, knows: () => false, isUnknown: true },
];
const arranged = (h: HandoverOf, who: Person): boolean => h.id !== unknownId && isFull(who);
const isOffered = (h: HandoverOf): Partial<MutationCase> => (h.isAccepted ? { may: () => false, otherwise: 'HANDOVER_ITEM_SETTLED' } : {});

/** Every mutation of hand-overs. */
export const handoverMutations: Readonly<Record<string, Cases>> = {
  startHandover: (world) => [{ target: 'new', input: { leaverId: world.staff[0], reason: '离职', receiverId: world.colleague }, may: isFull, knows: () => true }],
  // Everybody has an event with somebody that is not on the list.
  recountHandover: handoverOf((h) => ({ id: h.id }), arranged),
  assignHandoverItems: handoverOf((h, world) => ({ id: h.id, expectedVersion: 1, itemIds: [h.itemId], receiverId: world.colleague }), arranged, isOffered),
  answerHandoverItems: handoverOf((h) => ({ id: h.id, itemIds: [h.itemId], accepts: true }), (h, who) => isActive(who) && who.id === h.receiver && !h.isAccepted, (h) => (h.id === unknownId ? {} : { target: h.itemId })),
  signHandover: handoverOf(
    (h) => ({ id: h.id, reason: '本人已离职' }),
    (h, who) => isActive(who) && h.isAccepted && (who.id === h.receiver || (who.id === h.leaver && !(isFull(who) && h.grew))),
    (h) => (h.isAccepted && h.grew ? { otherwise: 'HANDOVER_GREW', otherwiseFor: (who) => isFull(who) && (who.id === h.leaver || h.isDeparted) } : {}),
  ),
  cancelHandover: handoverOf((h) => ({ id: h.id, expectedVersion: 1 }), arranged),
};
