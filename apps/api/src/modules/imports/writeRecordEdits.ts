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
import { idsOfNames, insertDevelopedProjects, insertRecentLand, writeContacts } from './writeClients';
import { ensureDepartments } from './writeEmployees';

type Edited = JudgedRow & { readonly target: string; readonly edit: RecordRowEdit };
const withNews = (rows: readonly JudgedRow[]): Edited[] => rows.filter((row): row is Edited => row.target !== null && row.edit != null && hasNews(row.edit));

/** Brings known clients and their people up to date by the clients' own rules; lists are only added to. `today` is an ISO day. */
export async function writeClientEdits(db: Db, viewer: Actor, clients: ClientsService, rows: readonly JudgedRow[], today: string, onRows: (done: number) => void): Promise<Written> {
  const changed = byTarget(withNews(rows) as (Edited & { readonly values: ClientRowValues })[]);
  let done = 0;
  for (const [id, group] of changed) {
    // Also where only people change: a form opened before would write its own list over them.
    await clients.updateWithin(db, viewer, { id, expectedVersion: group[0]!.edit.version!, fields: Object.assign({}, ...group.map(({ edit }) => clientInput(edit))) });
    for (const { edit } of group) await changeContact(db, id, edit, today);
    onRows((done += group.length));
  }
  const all = [...changed.values()].flat();
  const land = await addLists(db, all);
  const fresh = all.flatMap(({ target, values, edit }) => (values.contact && edit.contact?.id === null ? [{ clientId: target, contact: values.contact }] : []));
  const people = await writeContacts(db, fresh, today);
  return { results: [{ thing: 'CLIENT_CHANGED', count: changed.size }, ...people.results.filter(({ count }) => count > 0)], created: { CONTACT: people.ids, PARCEL: land } };
}

/** What the rows add to the lists of their clients. @returns the ids of the land. */
async function addLists(db: Db, rows: readonly (Edited & { readonly values: ClientRowValues })[]): Promise<string[]> {
  const added = rows.flatMap(({ target, values, edit }) => (values.client ? [{ id: target, row: values.client, has: (field: string, line: string) => edit.added.some((list) => list.field === field && list.lines.includes(line)) }] : []));
  await insertDevelopedProjects(db, added.flatMap(({ id, row, has }) => row.developedProjects.filter(({ name }) => has('developedProjects', name)).map((project) => ({ clientId: id, project }))));
  const firms = added.flatMap(({ id, row, has }) => row.partnerFirms.filter((name) => has('partnerFirms', name)).map((name) => ({ clientId: id, name })));
  const ids = await idsOfNames(db, 'partner_design_firm', firms.map(({ name }) => name));
  await insertSet(db, 'client_partner_firm', { client_id: 'uuid', firm_id: 'uuid' }, firms, ({ clientId, name }) => ({ client_id: clientId, firm_id: ids.get(name) }), () => undefined, 'ON CONFLICT DO NOTHING');
  return insertRecentLand(db, added.flatMap(({ id, row, has }) => row.recentLand.filter(({ text }) => has('recentLand', text)).map((land) => ({ client: { id, name: row.name }, land }))));
}

/** What a row changes of somebody who is known at the client. */
async function changeContact(db: Db, clientId: string, { contact }: RecordRowEdit, today: string): Promise<void> {
  if (!contact?.id) return;
  await setText(db, 'contact', personFields, contact.fields, 'id = $1', [contact.id]);
  await setText(db, 'employment', postFields, contact.fields, 'contact_id = $1 AND client_id = $2 AND ended_on IS NULL', [contact.id, clientId]);
  if (contact.leaves) await db.run(`UPDATE employment SET ended_on = $3 WHERE contact_id = $1 AND client_id = $2 AND ended_on IS NULL`, [contact.id, clientId, today]);
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
