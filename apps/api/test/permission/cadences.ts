import { unknownId } from './cases';
import { isActive, isFull, seesProject } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import { live } from './world';
import type { World } from './world';

export interface CadenceOf {
  readonly id: string;
  readonly k: number;
  readonly owner: string;
}

/** An open follow-up of everybody, whether they see its project or not; and of project 0 one that was closed, with everything in its history. */
export async function buildCadences({ arrange, projects, staff, boss }: World, people: readonly Person[]): Promise<CadenceOf[]> {
  const ids = [...new Set(people.flatMap((p) => p.id ?? []))];
  const insert = async (k: number, owner: string, from: number, more: Record<string, unknown>): Promise<string> => {
    const id = projects[k]!.id;
    // Of its owner, as far as they see the project, and of full rights.
    const facts = { projects: [], person: owner, seenThrough: k };
    return arrange.insert('cadence_task', facts, { project_id: id, anchor: 'BID', subject_id: id, anchor_on: '2031-12-31', window_from: from, window_to: from, opens_on: dayAt(from), closes_on: dayAt(from), owner_id: owner, ...more });
  };
  const made: CadenceOf[] = [];
  for (const [i, owner] of ids.entries()) {
    const k = [...people.find((p) => p.id === owner)!.projects][0] ?? live[i % live.length]!;
    made.push({ k, owner, id: await insert(k, owner, -i - 1, { state: 'OPEN', level: (['OWNER', 'MANAGER', 'DIRECTOR'] as const)[i % 3], contactability: null, outcome: null, reason: null }) });
  }
  const facts = { projects: [], person: staff[0]!, seenThrough: 0 };
  const done = await insert(0, staff[0]!, -300, { anchor: 'QUOTE_VALIDITY', level: 'MANAGER', state: 'DONE', contactability: 'REACHED', outcome: 'FAILED', closed_at: new Date(), closed_by: staff[0] });
  await arrange.insert('cadence_event', facts, { task_id: done, kind: 'ESCALATED', level: 'MANAGER', from_id: staff[0], to_id: staff[1], from_day: '2031-01-01', to_day: '2031-01-02', by_id: boss.employeeId });
  for (const p of projects) await arrange.app.owner.query(`INSERT INTO project_anchor_date (project_id, anchor, day, set_by) VALUES ($1, 'CONTRACT_END', '2099-01-01', $2)`, [p.id, boss.employeeId]);
  await arrange.app.owner.query(`UPDATE cadence_template SET updated_by = $1`, [boss.employeeId]);
  return made;
}
const dayAt = (from: number): string => new Date(Date.UTC(2031, 11, 31 + from)).toISOString().slice(0, 10);

const mayWrite = ({ k, owner }: CadenceOf) => (who: Person): boolean => isFull(who) || (isActive(who) && who.id === owner && seesProject(who, k));
const cadenceOf = (input: (id: string, world: World) => Record<string, unknown>, may: (task: CadenceOf, who: Person) => boolean): Cases => (world, person) => [
  ...world.cadences.filter((t, i) => t.owner === person.id || i < 2).map((t): MutationCase => ({ target: t.id, input: input(t.id, world), may: (who) => may(t, who), knows: mayWrite(t) })),
  { target: unknownId, input: input(unknownId, world), may: () => false, knows: () => false, isUnknown: true },
];

/** Every mutation of follow-up. */
export const cadenceMutations: Readonly<Record<string, Cases>> = {
  saveCadenceTemplate: () => [{ target: 'BID', input: { anchor: 'BID', expectedVersion: 1, windows: [{ from: -9, to: -2 }] }, may: isFull, knows: () => true }],
  closeCadenceTask: cadenceOf((id) => ({ id, expectedVersion: 1, contactability: 'REACHED', outcome: 'CONTINUE' }), (t, who) => mayWrite(t)(who)),
  reassignCadenceTask: cadenceOf((id, world) => ({ id, expectedVersion: 1, ownerId: world.boss.employeeId }), (t, who) => isFull(who)),
};
