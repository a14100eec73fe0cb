import type pg from 'pg';
import type { CreateCustomFieldInput } from '../generated/resolvers.generated';
import type { Actor } from '@yingzao/domain/permissions';
import type { Services } from './services';

const fields = [
  { record: 'PROJECT', definition: { type: 'CHOICE', name: '绿建星级', nameEn: 'Green rating', group: '绿色与装配', help: '按设计任务书的要求', choices: [{ name: '一星', nameEn: 'One star' }, { name: '二星', nameEn: 'Two stars' }, { name: '三星', nameEn: 'Three stars' }] } },
  { record: 'PROJECT', definition: { type: 'NUMBER', name: '装配率', nameEn: 'Prefabrication', group: '绿色与装配', unit: '%', decimals: 1 } },
  { record: 'PROJECT', definition: { type: 'DATE', name: '报建日期', nameEn: 'Planning application', group: '报建' } },
  { record: 'CLIENT', definition: { type: 'CHOICE', name: '付款信用', nameEn: 'Payment record', help: '按最近三年的付款情况', choices: [{ name: '按期', nameEn: 'On time' }, { name: '偶有拖延', nameEn: 'Sometimes late' }, { name: '须预付', nameEn: 'Prepayment only' }] } },
] as const satisfies readonly CreateCustomFieldInput[];

/** What the demo firm notes beside what the product comes with: about half of its open projects and its graded clients have something. */
export async function arrangeCustomFields(owner: pg.Client, services: Services, keeper: Actor): Promise<void> {
  const ids: string[] = [];
  for (const field of fields) {
    const { result, problems } = await services.customFields.create(keeper, field);
    if (!result) throw new Error(`demo field ${field.definition.name}: ${JSON.stringify(problems)}`);
    ids.push(result.id);
  }
  const [stars, rate, applied, credit] = ids;
  const open = `SELECT p.id, row_number() OVER (ORDER BY p.number DESC) - 1 AS n FROM project p WHERE p.status IN ('PROMOTION', 'TRACKING') AND p.deleted_at IS NULL`;
  await owner.query(`INSERT INTO project_custom_value (project_id, field_id, type, choice) SELECT s.id, $1, 'CHOICE', (ARRAY['C1', 'C2', 'C2', 'C3'])[1 + s.n % 4] FROM (${open}) s WHERE s.n % 5 < 3`, [stars]);
  await owner.query(`INSERT INTO project_custom_value (project_id, field_id, type, number) SELECT s.id, $1, 'NUMBER', 30 + (s.n * 13) % 41 + CASE WHEN s.n % 3 = 0 THEN 0.5 ELSE 0 END FROM (${open}) s WHERE s.n % 2 = 0`, [rate]);
  await owner.query(`INSERT INTO project_custom_value (project_id, field_id, type, day) SELECT s.id, $1, 'DATE', current_date + (20 + (s.n * 17) % 160)::int FROM (${open}) s WHERE s.n % 3 = 0`, [applied]);
  await owner.query(`INSERT INTO client_custom_value (client_id, field_id, type, choice) SELECT s.id, $1, 'CHOICE', (ARRAY['C1', 'C1', 'C2', 'C3'])[1 + s.n % 4] FROM (SELECT c.id, row_number() OVER (ORDER BY c.number) - 1 AS n FROM client c WHERE c.deleted_at IS NULL AND c.grade IS NOT NULL) s WHERE s.n % 2 = 0`, [credit]);
}
