import { usualOrder } from '@yingzao/domain/approvals';
import type { TestApp } from '../harness';
import { isFull } from './expectations';
import type { Cases } from './mutations';

const byRole = { kind: 'ROLE', role: 'DIRECTOR' };

/** A template of each kind of place in two versions, and one out of use. How the house approves is public and carries no canary. @returns the second version, which rounds can name */
export async function plantTemplates(app: TestApp, by: string, departmentId: string): Promise<string> {
  const who = [byRole, { kind: 'EMPLOYEE', employeeId: by }, { kind: 'MANAGER', departmentId }, { kind: 'TRACKER', office: 'DESIGN' }];
  const content = { steps: usualOrder.map((section) => ({ section, mode: 'ANY', needed: 1, who })), copies: who };
  const insert = async (templateId: string | null, version: number, isEnabled: boolean): Promise<{ id: string; of: string }> =>
    (await app.owner.query<{ id: string; of: string }>(
      `INSERT INTO approval_template (template_id, version, name, kind, contract_types, product_lines, client_types, from_fen, to_fen, content, is_enabled, saved_by)
       VALUES (coalesce($1::uuid, uuidv7()), $2, '模板', 'CONTRACT', '{DESIGN}', $6, $7, 0, 100000000000, $3, $4, $5) RETURNING id, template_id AS of`,
      [templateId, version, JSON.stringify(content), isEnabled, by, isEnabled ? [] : ['OFFICE'], isEnabled ? [] : ['GOV']],
    )).rows[0]!;
  const second = await insert((await insert(null, 1, true)).of, 2, true);
  await insert(null, 1, false);
  return second.id;
}

export const approvalTemplateMutations: Readonly<Record<string, Cases>> = {
  saveApprovalTemplate: (_, person) => [
    {
      target: 'new',
      input: { expectedVersion: 0, name: `模板${person.label}`.slice(0, 40), kind: 'QUOTE', contractTypes: [], productLines: [], clientTypes: [], steps: [{ section: 'COMMERCIAL', mode: 'SINGLE', who: [byRole] }], copies: [], isEnabled: false },
      may: isFull,
      knows: () => true,
    },
  ],
};
