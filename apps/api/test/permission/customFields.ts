import { customFieldType } from '@yingzao/domain/catalogues';
import type { CustomFieldType } from '@yingzao/domain/catalogues';
import type { TestApp } from '../harness';
import type { Arrange, Row } from './arrange';
import { isFull } from './expectations';
import type { Person } from './people';
import type { World } from './world';

/** A field of each type by its id. What fields are is public and carries no canary. */
export type CustomFieldIds = Readonly<Record<CustomFieldType | 'OF_CLIENTS', string>>;
/** Of projects and of clients; and one of each that is out of use, whose values nobody is shown. */
export async function buildCustomFields(app: TestApp, by: string): Promise<CustomFieldIds> {
  const ids: Record<string, string> = {};
  for (const [at, type] of customFieldType.codes.entries()) {
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO custom_field (record, type, name, name_en, help, group_name, unit, position, decimals, keys_given, retired_at, updated_by) VALUES ('PROJECT', $1, $2, $3, '怎么填', '报建', '%', $4, 2, 2, $5, $6) RETURNING id`,
      [type, `字段${at}`, `Field ${at}`, at, type === 'LONG_TEXT' ? new Date() : null, by],
    );
    ids[type] = rows[0]!.id;
    if (type === 'CHOICE' || type === 'CHOICES') await app.owner.query(`INSERT INTO custom_field_choice (field_id, key, name, name_en, position, is_retired) VALUES ($1, 'C1', '一星', 'One', 0, false), ($1, 'C2', '二星', 'Two', 1, true)`, [rows[0]!.id]);
  }
  const [client] = (await app.owner.query<{ id: string }>(`INSERT INTO custom_field (record, type, name, position) VALUES ('CLIENT', 'TEXT', '客户字段', 0) RETURNING id`)).rows;
  return { ...(ids as Record<CustomFieldType, string>), OF_CLIENTS: client!.id };
}

/** Values of one project: its own text, and of the even ones the first choice. */
export async function fillCustomFields(arrange: Arrange, fields: CustomFieldIds, { k, id, clientId }: { readonly k: number; readonly id: string; readonly clientId: string }): Promise<void> {
  const none = { text: null, number: null, day: null, flag: null, choice: null };
  const insert = (type: CustomFieldType, row: Row): Promise<string> => arrange.insert('project_custom_value', { projects: [k] }, { project_id: id, field_id: fields[type], type, ...none, ...row });
  await insert('TEXT', { text: arrange.canaries.plant('project_custom_value', 'text', { projects: [k] }) });
  await insert('NUMBER', { number: String(2 ** k) });
  await insert('DATE', { day: `2024-0${(k % 9) + 1}-15` });
  await insert('YES_NO', { flag: k % 2 === 0 });
  await insert('CHOICE', { choice: k % 2 === 0 ? 'C1' : 'C2' });
  if (k % 2 === 0) await insert('CHOICES', { choice: 'C1' });
  const changed = `customFields.${fields.NUMBER}`;
  await arrange.insert('project_change', { projects: [k] }, { project_id: id, kind: 'UPDATED', fields: [changed], before: null, after: { [changed]: String(2 ** k) } });
  await arrange.insert('client_custom_value', { projects: [k] }, { ...none, client_id: clientId, field_id: fields.OF_CLIENTS, type: 'TEXT', text: arrange.canaries.plant('client_custom_value', 'text', { projects: [k] }) });
}

/** Conditions on the fields, and the projects that they pick out. */
export function customFieldCases({ customFields: f, projects }: World): { value: object[]; matches: (row: Row) => boolean }[] {
  const k = (row: Row): number => projects.findIndex((p) => p.id === row.id);
  const even = (row: Row): boolean => k(row) % 2 === 0;
  return [
    ...projects.map((p) => ({ value: [{ fieldId: f.TEXT, text: `P${p.k}-project_custom_value-text` }], matches: (row: Row) => row.id === p.id })),
    { value: [{ fieldId: f.NUMBER, number: { min: '2', max: '8', below: true } }], matches: (row) => k(row) === 1 || k(row) === 2 },
    { value: [{ fieldId: f.DATE, day: { from: '2024-03-01' } }], matches: (row) => k(row) % 9 >= 2 },
    { value: [{ fieldId: f.YES_NO, flag: false }, { fieldId: f.CHOICE, choices: ['C2'] }], matches: (row) => !even(row) },
    { value: [{ fieldId: f.CHOICES, choices: ['C1', 'C9'] }], matches: even },
    { value: [{ fieldId: f.CHOICES, isSet: false }], matches: (row) => !even(row) },
    { value: [{ fieldId: f.LONG_TEXT, isSet: true }], matches: () => false },
    { value: [{ fieldId: 'no-id', flag: true }], matches: () => false },
    { value: [], matches: () => true },
  ];
}

/** The same of clients: by the text that is their own. */
export const clientFieldCases = ({ customFields: f, projects }: World): { value: object[]; matches: (row: Row) => boolean }[] => [
  ...projects.map((p) => ({ value: [{ fieldId: f.OF_CLIENTS, text: `P${p.k}-client_custom_value-text` }], matches: (row: Row) => row.id === p.clientId })),
  { value: [{ fieldId: f.OF_CLIENTS, isSet: false }], matches: (row) => !projects.some((p) => p.clientId === row.id) },
];

/** What fields are is for everybody; whether they are used, for full rights. */
export const judgeCustomFields = (person: Person, value: unknown): string[] => (!isFull(person) && (value as { isUsed?: boolean | null }[]).some((f) => f.isUsed != null) ? ['says which fields are used'] : []);
