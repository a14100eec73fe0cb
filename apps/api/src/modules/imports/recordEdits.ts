import { clientEdits, employeeEdit, parcelColumns, parcelEdit } from '@yingzao/domain/imports';
import type { ClientRowValues, EmployeeValues, FieldChange, ImportColumn, ImportKind, ImportRow, ParcelValues, RecordEdit, StoredClient, StoredEmployee, StoredParcel } from '@yingzao/domain/imports';
import type { Reader } from '../../platform/database';
import { ClientsService } from '../clients/clients.service';
import type { ClientFieldsInput } from '../clients/clients.service';
import type { JudgedRow, RecordRowEdit } from './imports.repository';
import { refusedRow } from './refusedRow';

/** Records compared at once. */
const perSet = 500;
type Judge = (db: Reader, rows: readonly JudgedRow[], columns: readonly ImportColumn[], isFirst: (row: ClientRowValues) => boolean) => Promise<Map<JudgedRow, JudgedRow>>;

/** Rows with what they change of the known clients, land or colleagues they are about; what their rules forbid rejects its row. */
export async function withRecordEdits(db: Reader, kind: Exclude<ImportKind, 'TRACKING'>, rows: readonly JudgedRow[], columns: readonly ImportColumn[]): Promise<JudgedRow[]> {
  const about = rows.filter((row) => row.target !== null && row.outcome !== 'REJECTED');
  const isFirst = kind === 'CLIENTS' ? firstRows(rows as readonly ImportRow<ClientRowValues>[]) : () => true;
  const edited = new Map<JudgedRow, JudgedRow>();
  for (const set of setsByTarget(about)) for (const [row, judged] of await judges[kind](db, set, columns, isFirst)) edited.set(row, judged);
  return rows.map((row) => edited.get(row) ?? row);
}

/** Sets of whole records: the rows of one stay together. */
function setsByTarget(rows: readonly JudgedRow[]): JudgedRow[][] {
  const groups = [...byTarget(rows).values()];
  const sets: JudgedRow[][] = [];
  for (let at = 0; at < groups.length; at += perSet) sets.push(groups.slice(at, at + perSet).flat());
  return sets;
}
/** Whether a row is the first in which its person stands. */
function firstRows(rows: readonly ImportRow<ClientRowValues>[]): (row: ClientRowValues) => boolean {
  const first = new Map<string, ClientRowValues>();
  for (const { values, outcome } of rows) if (values.contact && outcome !== 'REJECTED' && !first.has(values.contact.personKey)) first.set(values.contact.personKey, values);
  return (row) => !row.contact || first.get(row.contact.personKey) === row;
}

/** Rows of known records by the record. */
export function byTarget<R extends { readonly target: string | null }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) if (row.target !== null) groups.set(row.target, [...(groups.get(row.target) ?? []), row]);
  return groups;
}
const idsOf = (rows: readonly JudgedRow[]): string[] => [...new Set(rows.map((row) => row.target!))];

const judges: Record<Exclude<ImportKind, 'TRACKING'>, Judge> = {
  async CLIENTS(db, rows, columns, isFirst) {
    const stored = await storedClients(db, idsOf(rows));
    const judged = new Map<JudgedRow, JudgedRow>();
    for (const [id, group] of byTarget(rows)) {
      const client = stored.get(id);
      if (!client) continue;
      for (const [at, edit] of clientEdits(group.map((row) => row.values as ClientRowValues), client.stored, isFirst).entries()) {
        const row = group[at]!;
        const { contact } = edit;
        const before = contact && client.stored.contacts.find((one) => one.id === contact.id);
        const restore = contact && before && { id: before.id, fields: Object.fromEntries(Object.keys(contact.fields).map((field) => [field, before[field as keyof typeof before]])) };
        const whole: RecordRowEdit = { ...edit, version: client.version, restore: Object.fromEntries(ownChanges(edit).map(({ field, from }) => [field, from])), ...(restore && { restoreContact: restore }), ...placeOf(edit, client.stored) };
        const refused = ClientsService.problemsOf(clientInput(edit)).map(({ path }) => path?.[1] ?? '');
        judged.set(row, refused.length > 0 ? refusedRow(row, refused, edit.changes, columns) : { ...row, edit: whole });
      }
    }
    return judged;
  },
  async PARCELS(db, rows) {
    const columns = parcelColumns.map((name) => `${snake(name)}::text AS "${name}"`).join(', ');
    const stored = new Map((await db.rows<StoredParcel & { id: string }>(`SELECT id, ${columns} FROM parcel WHERE id = ANY ($1)`, [idsOf(rows)])).map((row) => [row.id, row]));
    return simply(rows, stored, (row, before) => parcelEdit(row as ParcelValues, before), () => null);
  },
  async EMPLOYEES(db, rows) {
    const stored = new Map(
      (
        await db.rows<StoredEmployee & { id: string; departmentId: string | null; version: number }>(
          `SELECT e.id, e.name, d.name AS department, e.department_id AS "departmentId", e.title, e.phone, e.email, e.office, e.approval_sections AS "opinionSections", e.version FROM employee e LEFT JOIN department d ON d.id = e.department_id WHERE e.id = ANY ($1)`,
          [idsOf(rows)],
        )
      ).map((row) => [row.id, row]),
    );
    return simply(rows, stored, (row, before) => employeeEdit(row as EmployeeValues, before), (before) => before.version);
  },
};

function simply<S extends { readonly id: string }>(rows: readonly JudgedRow[], stored: ReadonlyMap<string, S>, compare: (values: unknown, before: S) => RecordEdit, versionOf: (before: S) => number | null): Map<JudgedRow, JudgedRow> {
  return new Map(
    rows.flatMap((row) => {
      const before = stored.get(row.target!);
      if (!before) return [];
      const edit = compare(row.values, before);
      return [[row, { ...row, edit: { ...edit, version: versionOf(before), restore: Object.fromEntries(edit.changes.map(({ field, from }) => [field, from])) } }]];
    }),
  );
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Fields of a client itself; others of the row are its contact's. */
const clientFields = new Set(['name', 'shortName', 'groupName', 'clientType', 'profile', 'grade', 'productLines', 'headquartersCityCode', 'overseasCity', 'keeperId']);
export const ownChanges = ({ changes }: RecordEdit): readonly FieldChange[] => changes.filter(({ field }) => clientFields.has(field));
export const clientInput = (edit: RecordEdit): ClientFieldsInput => Object.fromEntries(ownChanges(edit).map(({ field, to }) => [field, to]));

/** A place is restored as a whole: at home by its code, abroad as typed. */
function placeOf(edit: RecordEdit, stored: StoredClient): { restore: RecordRowEdit['restore'] } | Record<string, never> {
  const own = ownChanges(edit);
  if (!own.some(({ field }) => field === 'headquartersCityCode' || field === 'overseasCity')) return {};
  const others = own.filter(({ field }) => field !== 'headquartersCityCode' && field !== 'overseasCity').map(({ field, from }) => [field, from]);
  return { restore: { ...Object.fromEntries(others), ...(stored.headquartersCityCode ? { headquartersCityCode: stored.headquartersCityCode } : { overseasCity: stored.headquartersCity }) } };
}

async function storedClients(db: Reader, ids: readonly string[]): Promise<Map<string, { stored: StoredClient; version: number }>> {
  const rows = await db.rows<StoredClient & { id: string; version: number }>(
    `SELECT c.id, c.version, c.name, c.short_name AS "shortName", g.name AS "groupName", c.client_type AS "clientType", c.headquarters_city_code AS "headquartersCityCode", c.headquarters_city AS "headquartersCity",
       c.profile, c.product_lines AS "productLines", c.grade, c.keeper_id AS "keeperId",
       ARRAY(SELECT f.name FROM client_partner_firm k JOIN partner_design_firm f ON f.id = k.firm_id WHERE k.client_id = c.id) AS "partnerFirms",
       ARRAY(SELECT d.name FROM developed_project d WHERE d.client_id = c.id) AS "developedProjects",
       ARRAY(SELECT l.remark FROM parcel l WHERE l.client_id = c.id AND l.parcel_number IS NULL AND l.remark IS NOT NULL) AS "recentLand",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'phone', k.phone, 'email', k.email, 'birthday', k.birthday, 'remark', k.remark,
            'department', e.department, 'title', e.title, 'influence', e.influence, 'isCurrent', e.ended_on IS NULL) ORDER BY k.name, k.id), '[]')
          FROM (SELECT DISTINCT ON (contact_id) * FROM employment WHERE client_id = c.id ORDER BY contact_id, ended_on DESC NULLS FIRST, id) e JOIN contact k ON k.id = e.contact_id) AS contacts
     FROM client c LEFT JOIN client_group g ON g.id = c.group_id WHERE c.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, version, ...stored }) => [id, { stored, version }]));
}
