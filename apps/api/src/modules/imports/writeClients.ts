import { randomUUID } from 'node:crypto';
import type { ClientRowValues, ImportRow } from '@yingzao/domain/imports';
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
  const developed = clients.flatMap((c) => c.developedProjects.map((d) => ({ client: c.id, ...d })));
  await insertSet(db, 'developed_project', { client_id: 'uuid', name: 'text', city: 'text', gfa_m2: 'numeric', year: 'integer', designer: 'text' }, developed, (d) => ({ client_id: d.client, name: d.name, city: d.city, gfa_m2: d.gfaM2, year: d.year, designer: d.designer }));
  const land = clients.flatMap((c) => c.recentLand.map((l) => ({ id: randomUUID(), client: c, ...l })));
  await insertSet(
    db,
    'parcel',
    { id: 'uuid', client_id: 'uuid', buyer_name: 'text', sold_on: 'date', city_code: 'text', city: 'text', district: 'text', land_area_m2: 'numeric', far: 'numeric', price_fen: 'bigint', remark: 'text' },
    land,
    (l) => ({ id: l.id, client_id: l.client.id, buyer_name: l.client.name, sold_on: l.soldOn, city_code: l.place?.cityCode ?? null, city: l.place?.city ?? null, district: l.place?.district ?? null, land_area_m2: l.landAreaM2, far: l.far, price_fen: l.priceFen, remark: l.text }),
  );
  await insertSet(db, 'client_partner_firm', { client_id: 'uuid', firm_id: 'uuid' }, clients.flatMap((c) => [...new Set(c.partnerFirms)].map((name) => ({ client_id: c.id, firm_id: firms.get(name) }))), (f) => f);
  const people = await writeContacts(db, rows, new Map(clients.map((c) => [c.row, c.id])), today);
  return {
    results: [
      { thing: 'CLIENT', count: clients.length },
      ...people.results,
      { thing: 'DEVELOPED_PROJECT', count: developed.length },
      { thing: 'PARCEL', count: land.length },
    ],
    created: { CLIENT: clients.map((c) => c.id), CONTACT: people.ids, PARCEL: land.map((l) => l.id) },
  };
}

/** People at the clients; somebody who stands in several rows is one person with several employments. `clientIds` is by the client's first row. */
async function writeContacts(db: Db, rows: readonly ImportRow<ClientRowValues>[], clientIds: ReadonlyMap<number, string>, today: string): Promise<{ results: readonly ImportResult[]; ids: readonly string[] }> {
  const people = new Map<string, { id: string; row: NonNullable<ClientRowValues['contact']> }>();
  const employments: object[] = [];
  for (const { values } of rows) {
    const clientId = clientIds.get(values.clientRow);
    if (!values.contact || !clientId) continue;
    const person = people.get(values.contact.personKey) ?? { id: randomUUID(), row: values.contact };
    people.set(values.contact.personKey, person);
    employments.push({ contact_id: person.id, client_id: clientId, department: values.contact.department, title: values.contact.title, influence: values.contact.influence, ended_on: values.contact.left ? today : null });
  }
  await insertSet(db, 'contact', { id: 'uuid', name: 'text', phone: 'text', email: 'text', birthday: 'text', remark: 'text' }, [...people.values()], ({ id, row }) => ({ id, name: row.name, phone: row.phone, email: row.email, birthday: row.birthday, remark: row.remark }));
  await insertSet(db, 'employment', { contact_id: 'uuid', client_id: 'uuid', department: 'text', title: 'text', influence: 'text', ended_on: 'date' }, employments, (e) => e);
  return {
    results: [
      { thing: 'CONTACT', count: people.size },
      { thing: 'EMPLOYMENT', count: employments.length },
    ],
    ids: [...people.values()].map((p) => p.id),
  };
}
