import { unknownId } from './cases';
import { isActive, isFull, seesProject } from './expectations';
import type { Arrange } from './arrange';
import type { Facts } from './canaries';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import type { World } from './world';

export interface DelegationOf {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What happened on a round beside its steps: an entry of the ledger with words, a copy, and in an open round a signer added after the second step's. @returns the seats of the second step. */
export async function buildRound(arrange: Arrange, facts: Facts, stepIds: readonly string[], staff: readonly string[], isOpen: boolean): Promise<{ turnSeatId: string; addedSeatId: string }> {
  const { rows } = await arrange.app.owner.query<{ id: string }>(`SELECT id FROM approval_seat WHERE step_id = $1`, [stepIds[1]]);
  const turnSeatId = rows[0]!.id;
  const eventId = await arrange.insert('approval_event', facts, {
    chain_id: facts.chain, seq: 0, kind: 'COMMENT', actor_id: staff[5], on_behalf_of_id: staff[0], step_id: stepIds[1], at: new Date(), prev_hash: '', hash: '',
    payload: { text: arrange.canaries.plant('approval_event', 'payload', facts), people: [staff[2]], conclusion: 'AGREE', toStep: 1, seatId: turnSeatId, edits: [{ field: 'REMARK', before: 'a', after: 'b' }] },
  });
  await arrange.insert('approval_file', facts, { chain_id: facts.chain, event_id: eventId, sha256: 'f'.repeat(64), size: '1', kind: 'TEXT', uploaded_by: staff[5] });
  await arrange.insert('approval_copy', facts, { chain_id: facts.chain, employee_id: staff[4], sent_by_id: staff[5], read_at: new Date() });
  if (!isOpen) return { turnSeatId, addedSeatId: unknownId };
  // The last step was begun before, and came back.
  await arrange.pastTriggers(`WITH s AS (UPDATE approval_step SET entry = 2 WHERE id = $1) UPDATE approval_seat SET entry = 2 WHERE step_id = $1`, [stepIds[5]]);
  await arrange.insert('approval_seat', facts, { chain_id: facts.chain, step_id: stepIds[5], entry: 1, place: 1, role: 'MAIN', origin: 'DESIGNATED', employee_id: staff[5], added_by: null, came_from_id: null, state: 'SKIPPED', end: 'RETURNED', conclusion: null, opinion: null, signer_id: null, decided_at: null, replaces: null });
  const addedSeatId = await arrange.insert('approval_seat', facts, {
    chain_id: facts.chain, step_id: stepIds[1], place: 2, role: 'AFTER', origin: 'ADDED_AFTER', employee_id: staff[3], added_by: turnSeatId, came_from_id: staff[1], state: 'WAITING', end: null, conclusion: null, opinion: null,
  });
  return { turnSeatId, addedSeatId };
}

/** Everybody has somebody who stands in for them, and once stood in for somebody who sits nowhere. */
export async function buildDelegations({ arrange, staff }: World, people: readonly Person[], hire: () => Promise<string>): Promise<DelegationOf[]> {
  const [deputy, idle] = [await hire(), await hire()];
  const days = { from_day: '2020-01-01', to_day: '2099-01-01' };
  const made: DelegationOf[] = [];
  const plant = async (from: string, to: string, row: Record<string, unknown> = {}): Promise<void> => {
    made.push({ id: await arrange.insert('approval_delegation', { projects: [], person: from, invited: [to] }, { from_id: from, to_id: to, ...days, ...row }), from, to });
  };
  for (const id of new Set(people.flatMap((p) => p.id ?? []))) {
    await plant(id, deputy);
    await plant(idle, id, { revoked_at: new Date() });
  }
  await plant(staff[0]!, deputy);
  return made;
}

/** What a person may do on a round: comment on what they take part in, and take off whom they added. */
const takesPart = (who: Person, chainId: string): boolean => isFull(who) || (isActive(who) && who.chains.has(chainId));

export const approvalMutations: Readonly<Record<string, Cases>> = {
  actOnApproval: (world, person) => [
    ...world.projects.filter((p, i) => person.chains.has(p.chainId) || i < 2).flatMap(({ k, chainId, stepIds, addedSeatId }): MutationCase[] => {
      const knows = (who: Person): boolean => seesProject(who, k) || takesPart(who, chainId);
      return [
        { target: chainId, input: { chainId, action: 'COMMENT', reason: '说明' }, may: (who) => takesPart(who, chainId), knows, touches: { projects: [k] } },
        { target: addedSeatId, input: { chainId, action: 'REMOVE_SIGNER', seatId: addedSeatId }, may: (who) => isFull(who) || (isActive(who) && who.turns.has(stepIds[1]!)), knows, touches: { projects: [k] } },
      ];
    }),
    { target: unknownId, input: { chainId: unknownId, action: 'COMMENT', reason: '说明' }, may: () => false, knows: () => false, isUnknown: true },
  ],
  saveApprovalDelegation: (world) => [{ target: 'own', input: { toId: world.staff[5], fromDay: '2031-01-01', toDay: '2031-02-01' }, may: isActive, knows: () => true, touches: { projects: [] } }],
  endApprovalDelegation: (world, person) => [
    ...world.delegations.filter((d, i) => d.from === person.id || d.to === person.id || i < 2).map(({ id, from }): MutationCase => ({ target: id, input: { id, expectedVersion: 1 }, may: (who) => isActive(who) && from === who.id, knows: (who) => isActive(who) && from === who.id })),
    { target: unknownId, input: { id: unknownId, expectedVersion: 1 }, may: () => false, knows: () => false, isUnknown: true },
  ],
};
