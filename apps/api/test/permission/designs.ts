import { unknownId } from './cases';
import type { Facts } from './canaries';
import { isActive, keepsDesigns, mayKnow } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import type { World } from './world';

export interface DesignOf {
  readonly id: string;
  /** The tracked project it came from. */
  readonly k: number;
  /** Who works on it now, and who of them leads it. */
  readonly members: readonly string[];
  readonly leads: readonly string[];
}

/** Design projects of two tracked projects, on which people of all roles work, lead, and worked once. */
export async function buildDesigns({ arrange, app, canaries, projects, boss, receivables }: World, people: readonly Person[]): Promise<DesignOf[]> {
  const ids = [...new Set(people.flatMap((p) => p.id ?? []))];
  const made: DesignOf[] = [];
  for (const [n, k] of [3, 0].entries()) {
    const p = projects[k]!;
    const leads = ids.filter((_, i) => i % 7 === n);
    const members = [...leads, ...ids.filter((_, i) => i % 7 === n + 2)];
    const [facts, money]: Facts[] = [{ projects: [], invited: members }, { projects: [], invited: leads }];
    const id = await arrange.insert('design_project', facts!, {
      project_id: p.id, project_type: n === 0 ? 'ARCHITECTURE' : 'INTERIOR', product_line: n === 0 ? 'OFFICE' : 'RESIDENTIAL', gfa_m2: '100', planned_from: '2025-01-05', planned_to: '2027-01-05', actual_from: '2025-01-06', actual_to: '2026-12-01', created_by: boss.employeeId, updated_by: boss.employeeId,
    });
    const part = (table: string, row: Record<string, unknown>, own = facts!): Promise<string> => arrange.insert(table, own, { design_project_id: id, ...row });
    for (const stage of ['CONCEPT', 'SCHEMATIC']) await part('design_phase', { stage, planned_from: '2025-01-05', planned_to: '2025-06-05', actual_from: '2025-01-06', actual_to: '2025-06-06', done: stage === 'CONCEPT' });
    await part('design_service', { service: 'ARCHITECTURE', party: 'OUTSOURCED' });
    for (const employee of members) await part('design_member', { employee_id: employee, member_role: leads.includes(employee) ? 'PROJECT_MANAGER' : 'DESIGNER', since: '2025-01-05', until: '2099-01-05' });
    // Who left it sees nothing of it any more.
    for (const employee of ids.filter((_, i) => i % 7 === n + 4)) await part('design_member', { employee_id: employee, member_role: 'PROJECT_MANAGER', since: '2025-01-05', until: '2025-02-05' });
    await part('design_cost_line', { cost_kind: 'TRAVEL', planned_fen: '100', actual_fen: '90' }, money);
    // What came in for its contracts is told to who answers for it.
    Object.assign(receivables.receipts.get(k) ?? {}, { isOfDesign: true, invited: leads });
    for (const employee of members) await part('man_hour', { employee_id: employee, day: '2026-01-12', stage: 'CONCEPT', minutes: 60 }, { projects: [], person: employee, invited: leads });
    // Of the signed contract they are told number, name and amount, and of documents those without prices.
    const { rows } = await app.owner.query<{ number: string; name: string }>(`SELECT number, name FROM contract WHERE id = $1`, [p.signedId]);
    for (const [column, text] of [['id', p.signedId], ['number', rows[0]!.number], ['name', rows[0]!.name]] as const) canaries.note(text, 'design_contract', column, { projects: [k], contract: p.signedId, invited: leads });
    Object.assign(p.openFacts, { isOfDesign: true, invited: members });
    await app.owner.query(`UPDATE contract SET signed_file_version_id = $2 WHERE id = $1`, [p.signedId, p.signedVersionId]);
    made.push({ id, k, members, leads });
  }
  return made;
}

const designCase = (input: (id: string) => Record<string, unknown>, may: (design: DesignOf, who: Person) => boolean): Cases => (world) => [
  ...world.designs.map((d): MutationCase => ({ target: d.id, input: input(d.id), may: (who) => may(d, who), knows: (who) => mayKnow(who, 'design_project', { projects: [], invited: d.members }) })),
  { target: unknownId, input: input(unknownId), may: () => false, knows: () => false, isUnknown: true },
];

/** Every mutation of design projects. */
export const designMutations: Readonly<Record<string, Cases>> = {
  saveDesignProject: designCase((id) => ({ id, expectedVersion: 1, note: '改' }), (d, who) => keepsDesigns(who) || (isActive(who) && d.leads.includes(who.id!))),
  logManHours: designCase((id) => ({ designProjectId: id, day: '2026-01-13', stage: 'CONCEPT', minutes: 90 }), (d, who) => isActive(who) && d.members.includes(who.id!)),
};
