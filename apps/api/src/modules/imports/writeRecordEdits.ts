import { randomUUID } from 'node:crypto';
import { parcelColumns, personFields, postFields } from '@yingzao/domain/imports';
import type { ClientRowValues, EmployeeValues } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import type { ClientsService } from '../clients/clients.service';
import type { EmployeesService } from '../identity/employees.service';
import { insertSet } from './imports.repository';
import type { JudgedRow, RecordRowEdit, Written } from './imports.repository';
import { hasNews } from './projectEdits';
import { byTarget, clientInput, snake } from './recordEdits';
import { idsOfNames } from './writeClients';
import { ensureDepartments } from './writeEmployees';

type Edited = JudgedRow & { readonly target: string; readonly edit: RecordRowEdit };
const withNews = (rows: readonly JudgedRow[]): Edited[] => rows.filter((row): row is Edited => row.target !== null && row.edit != null && hasNews(row.edit));

/** Brings known clients and their people up to date by the clients' own rules; lists are only added to. `today` is an ISO day. */
export async function writeClientEdits(db: Db, viewer: Actor, clients: ClientsService, rows: readonly JudgedRow[], today: string, onRows: (done: number) => void): Promise<Written> {
  const changed = byTarget(withNews(rows));
  const people: string[] = [];
  const land: string[] = [];
  let done = 0;
  for (const [id, group] of changed) {
    // Also where only people change: a form opened before would write its own list over them.
    await clients.updateWithin(db, viewer, { id, expectedVersion: group[0]!.edit.version!, fields: Object.assign({}, ...group.map(({ edit }) => clientInput(edit))) });
    for (const { values, edit } of group as (Edited & { values: ClientRowValues })[]) {
      land.push(...(await addLists(db, { id, name: values.client?.name ?? '' }, values, edit)));
      const created = await writeContact(db, id, values, edit, today);
      if (created) people.push(created);
    }
    onRows((done += group.length));
  }
  return { results: [{ thing: 'CLIENT_CHANGED', count: changed.size }], created: { CONTACT: people, PARCEL: land } };
}

/** @returns the ids of the land. */
async function addLists(db: Db, client: { readonly id: string; readonly name: string }, { client: row }: ClientRowValues, { added }: RecordRowEdit): Promise<string[]> {
  if (!row) return [];
  const lines = (field: string): Set<string> => new Set(added.find((list) => list.field === field)?.lines);
  const developed = lines('developedProjects');
  await insertSet(db, 'developed_project', { client_id: 'uuid', name: 'text', city: 'text', gfa_m2: 'numeric', year: 'integer', designer: 'text' }, row.developedProjects.filter(({ name }) => developed.has(name)), (d) => ({ client_id: client.id, name: d.name, city: d.city, gfa_m2: d.gfaM2, year: d.year, designer: d.designer }));
  const firms = await idsOfNames(db, 'partner_design_firm', [...lines('partnerFirms')]);
  await insertSet(db, 'client_partner_firm', { client_id: 'uuid', firm_id: 'uuid' }, [...firms.values()], (firm) => ({ client_id: client.id, firm_id: firm }), () => undefined, 'ON CONFLICT DO NOTHING');
  const bought = lines('recentLand');
  const land = row.recentLand.filter(({ text }) => bought.has(text)).map((one) => ({ id: randomUUID(), ...one }));
  await insertSet(
    db,
    'parcel',
    { id: 'uuid', client_id: 'uuid', buyer_name: 'text', sold_on: 'date', city_code: 'text', city: 'text', district: 'text', land_area_m2: 'numeric', far: 'numeric', price_fen: 'bigint', remark: 'text' },
    land,
    (l) => ({ id: l.id, client_id: client.id, buyer_name: client.name, sold_on: l.soldOn, city_code: l.place?.cityCode ?? null, city: l.place?.city ?? null, district: l.place?.district ?? null, land_area_m2: l.landAreaM2, far: l.far, price_fen: l.priceFen, remark: l.text }),
  );
  return land.map(({ id }) => id);
}

/** @returns the id of a new person. Somebody of the same name and telephone is the same person, wherever they worked before. */
async function writeContact(db: Db, clientId: string, { contact: row }: ClientRowValues, { contact }: RecordRowEdit, today: string): Promise<string | null> {
  if (!row || !contact) return null;
  if (contact.id) {
    await setText(db, 'contact', personFields, contact.fields, 'id = $1', [contact.id]);
    await setText(db, 'employment', postFields, contact.fields, 'contact_id = $1 AND client_id = $2 AND ended_on IS NULL', [contact.id, clientId]);
    if (contact.leaves) await db.run(`UPDATE employment SET ended_on = $3 WHERE contact_id = $1 AND client_id = $2 AND ended_on IS NULL`, [contact.id, clientId, today]);
    return null;
  }
  const [known] = row.phone ? await db.rows<{ id: string }>(`SELECT id FROM contact WHERE name = $1 AND phone = $2 ORDER BY id LIMIT 1`, [row.name, row.phone]) : [];
  const id = known?.id ?? randomUUID();
  if (!known) await db.run(`INSERT INTO contact (id, name, phone, email, birthday, remark) VALUES ($1, $2, $3, $4, $5, $6)`, [id, row.name, row.phone, row.email, row.birthday, row.remark]);
  await db.run(`INSERT INTO employment (contact_id, client_id, department, title, influence, ended_on) VALUES ($1, $2, $3, $4, $5, $6)`, [id, clientId, row.department, row.title, row.influence, row.left ? today : null]);
  return known ? null : id;
}

/** Sets those of the columns that are named; `where` uses the given parameters. */
export async function setText(db: Db, table: 'contact' | 'employment', columns: readonly string[], fields: Readonly<Record<string, unknown>>, where: string, params: readonly unknown[]): Promise<void> {
  const named = columns.filter((column) => column in fields);
  if (named.length === 0) return;
  await db.run(`UPDATE ${table} SET ${named.map((column, at) => `${column} = $${params.length + at + 1}`).join(', ')} WHERE ${where}`, [...params, ...named.map((column) => fields[column])]);
}

/** Brings known land up to date. */
export async function writeParcelEdits(db: Db, rows: readonly JudgedRow[], onRows: (done: number) => void): Promise<Written> {
  const changed = withNews(rows);
  for (const [at, { target, edit }] of changed.entries()) {
    await setParcel(db, target, Object.fromEntries(edit.changes.map(({ field, to }) => [field, to])));
    onRows(at + 1);
  }
  return { results: [{ thing: 'PARCEL_CHANGED', count: changed.length }], created: {} };
}

/** Sets those columns of land that are named, by their names in the API; `isStill` narrows it to land that holds these values. @returns whether there was any. */
export async function setParcel(db: Db, id: string, fields: Readonly<Record<string, unknown>>, isStill: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
  const named = parcelColumns.filter((column) => column in fields);
  const kept = parcelColumns.filter((column) => column in isStill);
  if (named.length === 0) return true;
  const params: unknown[] = [id];
  const set = named.map((column) => `${snake(column)} = $${params.push(fields[column])}`).join(', ');
  // As text, written back through the column's own type: 2.4 is 2.40 there.
  const still = kept.map((column) => ` AND ${snake(column)} IS NOT DISTINCT FROM (jsonb_populate_record(NULL::parcel, jsonb_build_object('${snake(column)}', $${params.push(isStill[column])}::text))).${snake(column)}`).join('');
  return (await db.run(`UPDATE parcel SET ${set} WHERE id = $1${still}`, params)) === 1;
}

/** Brings colleagues up to date by the rules of their directory. */
export async function writeEmployeeEdits(db: Db, viewer: Actor, employees: EmployeesService, rows: readonly JudgedRow[], onRows: (done: number) => void): Promise<Written> {
  const changed = withNews(rows);
  const departments = await ensureDepartments(db, changed.flatMap(({ edit, values }) => (edit.changes.some(({ field }) => field === 'department') ? [(values as EmployeeValues).department!] : [])));
  for (const [at, { target, edit }] of changed.entries()) {
    await employees.updateWithin(db, viewer, { id: target, expectedVersion: edit.version!, ...employeeInput(Object.fromEntries(edit.changes.map(({ field, to }) => [field, to])), departments.ids) });
    onRows(at + 1);
  }
  return { results: [{ thing: 'EMPLOYEE_CHANGED', count: changed.length }, ...(departments.created > 0 ? [{ thing: 'DEPARTMENT' as const, count: departments.created }] : [])], created: {} };
}

/** Fields of the sheet by their names in the API; the department by its id. */
export function employeeInput({ department, opinionSections, ...others }: Readonly<Record<string, unknown>>, departments: ReadonlyMap<string, string>): object {
  return {
    ...others,
    ...(department !== undefined && { departmentId: department === null ? null : (departments.get(department as string) ?? null) }),
    ...(opinionSections !== undefined && { approvalSections: opinionSections }),
  };
}
