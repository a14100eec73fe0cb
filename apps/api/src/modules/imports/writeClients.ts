import { randomUUID } from 'node:crypto';
import type { ClientRowValues, ContactFields, DevelopedProject, ImportRow, RecentLand } from '@yingzao/domain/imports';
import { gramsOf } from '@yingzao/domain/search';
import type { Db } from '../../platform/database';
import { insertSet } from './imports.repository';
import type { ImportResult, Written } from './imports.repository';

/** Ids of names, the missing ones created. */
export async function idsOfNames(db: Db, table: 'client_group' | 'partner_design_firm', names: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(names)];
  await db.run(`INSERT INTO ${table} (name) SELECT unnest($1::text[]) ON CONFLICT (name) DO NOTHING`, [wanted]);
  const rows = await db.rows<{ id: string; name: string }>(`SELECT id, name FROM ${table} WHERE name = ANY ($1)`, [wanted]);
  return new Map(rows.map((r) => [r.name, r.id]));
}

/** Inserts clients with their groups, people, developed projects, land and partner firms. `today` is an ISO day. @returns how many of each. */
export async function writeClients(db: Db, viewerId: string, rows: readonly ImportRow<ClientRowValues>[], today: string, onRows: (done: number) => void): Promise<Written> {
  const clients = rows.flatMap((r) => (r.values.client ? [{ id: randomUUID(), row: r.values.clientRow, ...r.values.client }] : []));
  const groups = await idsOfNames(db, 'client_group', clients.flatMap((c) => (c.groupName ? [c.groupName] : [])));
  const firms = await idsOfNames(db, 'partner_design_firm', clients.flatMap((c) => c.partnerFirms));
  await insertSet(
    db,
    'client',
    { id: 'uuid', number: 'text', name: 'text', short_name: 'text', group_id: 'uuid', client_type: 'text', headquarters_city_code: 'text', headquarters_city: 'text', profile: 'text', product_lines: 'text[]', grade: 'text', keeper_id: 'uuid', created_by: 'uuid', updated_by: 'uuid' },
    clients,
    (c) => ({
      id: c.id,
      number: c.number,
      name: c.name,
      short_name: c.shortName,
      group_id: c.groupName ? groups.get(c.groupName) : null,
      client_type: c.clientType ?? 'CORPORATE',
      headquarters_city_code: c.headquarters?.cityCode ?? null,
      headquarters_city: c.headquarters?.city ?? c.headquartersText,
      profile: c.profile,
      product_lines: c.productLines,
      grade: c.grade,
      keeper_id: c.keeper?.id ?? null,
      created_by: viewerId,
      updated_by: viewerId,
    }),
    onRows,
  );
  await insertSet(db, 'search_document', { kind: 'text', ref_id: 'uuid', title: 'text', subtitle: 'text', grams: 'text[]' }, clients, (c) => ({ kind: 'CLIENT', ref_id: c.id, title: c.name, subtitle: c.shortName ?? c.number, grams: gramsOf(c.name, c.shortName, c.number) }));
  const developed = clients.flatMap((c) => c.developedProjects.map((project) => ({ clientId: c.id, project })));
  await insertDevelopedProjects(db, developed);
  const land = await insertRecentLand(db, clients.flatMap((client) => client.recentLand.map((one) => ({ client, land: one }))));
  await insertSet(db, 'client_partner_firm', { client_id: 'uuid', firm_id: 'uuid' }, clients.flatMap((c) => [...new Set(c.partnerFirms)].map((name) => ({ client_id: c.id, firm_id: firms.get(name) }))), (f) => f);
  const clientIds = new Map(clients.map((c) => [c.row, c.id]));
  const people = await writeContacts(db, rows.flatMap(({ values }) => (values.contact && clientIds.has(values.clientRow) ? [{ clientId: clientIds.get(values.clientRow)!, contact: values.contact }] : [])), today);
  return {
    results: [
      { thing: 'CLIENT', count: clients.length },
      ...people.results,
      { thing: 'DEVELOPED_PROJECT', count: developed.length },
      { thing: 'PARCEL', count: land.length },
    ],
    created: { CLIENT: clients.map((c) => c.id), CONTACT: people.ids, PARCEL: land },
  };
}

/** Projects that clients have developed. */
export const insertDevelopedProjects = (db: Db, rows: readonly { readonly clientId: string; readonly project: DevelopedProject }[]): Promise<void> =>
  insertSet(db, 'developed_project', { client_id: 'uuid', name: 'text', city: 'text', gfa_m2: 'numeric', year: 'integer', designer: 'text' }, rows, ({ clientId, project: d }) => ({ client_id: clientId, name: d.name, city: d.city, gfa_m2: d.gfaM2, year: d.year, designer: d.designer }));

/** Land as a directory tells of it, without a parcel number. @returns the ids. */
export async function insertRecentLand(db: Db, rows: readonly { readonly client: { readonly id: string; readonly name: string }; readonly land: RecentLand }[]): Promise<string[]> {
  const parcels = rows.map((row) => ({ id: randomUUID(), ...row }));
  await insertSet(
    db,
    'parcel',
    { id: 'uuid', client_id: 'uuid', buyer_name: 'text', sold_on: 'date', city_code: 'text', city: 'text', district: 'text', land_area_m2: 'numeric', far: 'numeric', price_fen: 'bigint', remark: 'text' },
    parcels,
    ({ id, client, land: l }) => ({ id, client_id: client.id, buyer_name: client.name, sold_on: l.soldOn, city_code: l.place?.cityCode ?? null, city: l.place?.city ?? null, district: l.place?.district ?? null, land_area_m2: l.landAreaM2, far: l.far, price_fen: l.priceFen, remark: l.text }),
  );
  return parcels.map(({ id }) => id);
}

/**
 * New people at clients. Somebody who stands in several rows is one person with several employments, and somebody of the same name and telephone is who
 * they were at another client before. @returns how many, and the ids of those that were not known.
 */
export async function writeContacts(db: Db, rows: readonly { readonly clientId: string; readonly contact: ContactFields }[], today: string): Promise<{ results: readonly ImportResult[]; ids: readonly string[] }> {
  const known = await knownPeople(db, rows.map(({ contact }) => contact));
  const added = new Map<string, { id: string; contact: ContactFields }>();
  const employments = rows.map(({ clientId, contact }) => {
    const person = known.get(contact.personKey) ?? added.get(contact.personKey)?.id ?? randomUUID();
    if (!known.has(contact.personKey) && !added.has(contact.personKey)) added.set(contact.personKey, { id: person, contact });
    return { contact_id: person, client_id: clientId, department: contact.department, title: contact.title, influence: contact.influence, ended_on: contact.left ? today : null };
  });
  const people = [...added.values()];
  await insertSet(db, 'contact', { id: 'uuid', name: 'text', phone: 'text', email: 'text', birthday: 'text', remark: 'text' }, people, ({ id, contact }) => ({ id, name: contact.name, phone: contact.phone, email: contact.email, birthday: contact.birthday, remark: contact.remark }));
  await insertSet(db, 'employment', { contact_id: 'uuid', client_id: 'uuid', department: 'text', title: 'text', influence: 'text', ended_on: 'date' }, employments, (e) => e);
  return {
    results: [
      { thing: 'CONTACT', count: people.length },
      { thing: 'EMPLOYMENT', count: employments.length },
    ],
    ids: people.map(({ id }) => id),
  };
}

/** Ids of the people who are known by name and telephone, by their key in the sheet. */
async function knownPeople(db: Db, contacts: readonly ContactFields[]): Promise<Map<string, string>> {
  const named = contacts.filter(({ phone }) => phone !== null).map(({ name, phone, personKey }) => ({ name, phone, key: personKey }));
  const rows = await db.rows<{ key: string; id: string }>(
    `SELECT DISTINCT ON (s.key) s.key, k.id FROM jsonb_to_recordset($1::jsonb) AS s (key text, name text, phone text) JOIN contact k ON k.name = s.name AND k.phone = s.phone ORDER BY s.key, k.id`,
    [JSON.stringify(named)],
  );
  return new Map(rows.map((r) => [r.key, r.id]));
}
