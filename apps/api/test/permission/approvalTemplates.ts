import { usualOrder } from '@yingzao/domain/approvals';
import type { TestApp } from '../harness';
import { isFull } from './expectations';
import type { Cases } from './mutations';

const byRole = { kind: 'ROLE', role: 'DIRECTOR' };

/** A template of each kind of place in two versions, and one out of use. How the house approves is public and carries no canary. */
export async function plantTemplates(app: TestApp, by: string, departmentId: string): Promise<void> {
  const who = [byRole, { kind: 'EMPLOYEE', employeeId: by }, { kind: 'MANAGER', departmentId }, { kind: 'TRACKER', office: 'DESIGN' }];
  const content = { steps: usualOrder.map((section) => ({ section, mode: 'ANY', needed: 1, who })), copies: who };
  const insert = async (templateId: string | null, version: number, isEnabled: boolean): Promise<string> =>
    (await app.owner.query<{ id: string }>(
      `INSERT INTO approval_template (template_id, version, name, kind, contract_types, product_lines, client_types, from_fen, to_fen, content, is_enabled, saved_by)
       VALUES (coalesce($1::uuid, uuidv7()), $2, '模板', 'CONTRACT', '{DESIGN}', '{}', '{}', 0, 100000000000, $3, $4, $5) RETURNING template_id AS id`,
      [templateId, version, JSON.stringify(content), isEnabled, by],
    )).rows[0]!.id;
  await insert(await insert(null, 1, true), 2, true);
  await insert(null, 1, false);
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
