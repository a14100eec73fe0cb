import { randomUUID } from 'node:crypto';
import { tierOf, tierYear } from '@yingzao/domain/geography';
import type { PlaceLists } from '@yingzao/domain/geography';
import { clientKey } from '@yingzao/domain/imports';
import type { ImportRow, QuoteValue, TrackingValues } from '@yingzao/domain/imports';
import { fromFen } from '@yingzao/domain/measures';
import { projectNumber } from '@yingzao/domain/projects';
import { gramsOf } from '@yingzao/domain/search';
import type { Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { PlaceListsService } from '../placeLists/placeLists.service';
import { CustomValuesService } from '../customFields/customValues.service';
import { insertSet, sharesOf } from './imports.repository';
import type { Written } from './imports.repository';

interface Department {
  readonly id: string;
  readonly abbreviation: string;
}

interface Project {
  readonly id: string;
  readonly number: string;
  readonly department: Department;
  readonly clientId: string;
  readonly v: TrackingValues;
}

/** Inserts tracked projects with new clients, members, quotes, log and plan. `today` is an ISO day. @returns how many of each. */
export async function writeProjects(db: Db, viewerId: string, rows: readonly ImportRow<TrackingValues>[], today: string, onRows: (done: number) => void): Promise<Written> {
  const clients = await createClients(db, viewerId, rows);
  const numbered = await withNumbers(db, viewerId, rows);
  const projects = numbered.map(({ number, department, row: { values: v, client } }): Project => ({ id: randomUUID(), number, department, v, clientId: v.clientId ?? (client?.kind === 'MATCHED' ? client.id : clients.get(clientKey(v.clientName))!) }));
  // As measured; most of the time goes into the history and the search index.
  const progress = sharesOf(rows.length, onRows);
  await insertProjects(db, viewerId, projects, Number(today.slice(0, 4)), await PlaceListsService.inForce(db), progress(0.18, projects.length));
  const members = projects.flatMap(({ id, v }) => [
    ...(v.marketTracker ? [{ project: id, employee: v.marketTracker.id, origin: 'MARKET_TRACKER' }] : []),
    ...(v.designTracker ? [{ project: id, employee: v.designTracker.id, origin: 'DESIGN_TRACKER' }] : []),
    ...[...new Set(v.otherTrackers.map((t) => t.id))].map((employee) => ({ project: id, employee, origin: 'DESIGNATED' })),
  ]);
  await insertSet(db, 'project_member', { project_id: 'uuid', employee_id: 'uuid', origin: 'text', designated_by: 'uuid' }, members, (m) => ({ project_id: m.project, employee_id: m.employee, origin: m.origin, designated_by: viewerId }), progress(0.08, members.length));
  await insertSet(db, 'project_status_event', { project_id: 'uuid', to_status: 'text', by_id: 'uuid' }, projects, ({ id, v }) => ({ project_id: id, to_status: v.status ?? 'PROMOTION', by_id: viewerId }), progress(0.05, projects.length));
  await insertSet(db, 'project_change', { project_id: 'uuid', kind: 'text', fields: 'text[]', by_id: 'uuid' }, projects, ({ id }) => ({ project_id: id, kind: 'IMPORTED', fields: [], by_id: viewerId }));
  const work = projects.flatMap(({ id, v }) => v.workLog.map((entry) => ({ project: id, author: v.marketTracker?.id ?? viewerId, ...entry })));
  await insertSet(db, 'work_log', { project_id: 'uuid', done_on: 'date', text: 'text', author_id: 'uuid' }, work, (w) => ({ project_id: w.project, done_on: w.on, text: w.text, author_id: w.author }), progress(0.19, work.length));
  const planned = projects.filter(({ v }) => v.workPlan);
  await insertSet(db, 'work_plan', { project_id: 'uuid', text: 'text', owner_id: 'uuid', created_by: 'uuid' }, planned, ({ id, v }) => ({ project_id: id, text: v.workPlan, owner_id: v.marketTracker?.id ?? null, created_by: viewerId }));
  await insertSet(db, 'search_document', { kind: 'text', ref_id: 'uuid', title: 'text', subtitle: 'text', grams: 'text[]' }, projects, ({ id, number, v }) => ({ kind: 'PROJECT', ref_id: id, title: v.name, subtitle: number, grams: gramsOf(v.name, number, v.clientName, v.address) }), progress(0.5, projects.length));
  const quotes = await writeQuotes(db, viewerId, projects);
  await writeCustomValues(db, projects);
  // People named in the sheet who are known at the client.
  await db.run(
    `INSERT INTO project_contact (project_id, contact_id)
     SELECT DISTINCT s.project_id, k.id FROM jsonb_to_recordset($1::jsonb) AS s(project_id uuid, client_id uuid, name text)
     JOIN employment e ON e.client_id = s.client_id JOIN contact k ON k.id = e.contact_id AND k.name = s.name ON CONFLICT DO NOTHING`,
    [JSON.stringify(projects.flatMap(({ id, clientId, v }) => v.contacts.map((c) => ({ project_id: id, client_id: clientId, name: c.name }))))],
  );
  return {
    results: [
      { thing: 'PROJECT', count: projects.length },
      { thing: 'CLIENT', count: clients.size },
      { thing: 'QUOTE_VERSION', count: quotes },
    ],
    created: { PROJECT: projects.map((p) => p.id), CLIENT: [...clients.values()] },
  };
}

function insertProjects(db: Db, viewerId: string, projects: readonly Project[], year: number, places: PlaceLists, onRows: (done: number) => void): Promise<void> {
  return insertSet(
    db,
    'project',
    {
      id: 'uuid', number: 'text', department_id: 'uuid', name: 'text', client_id: 'uuid', project_company: 'text', status: 'text', tracking_stage: 'text', city_code: 'text', city: 'text', province_code: 'text', district: 'text', district_code: 'text', address: 'text', region: 'text', city_tier: 'text', city_tier_year: 'integer', land_area_m2: 'numeric', gfa_m2: 'numeric', far: 'numeric', service_contents: 'text[]', design_scope: 'text', positioning: 'text', product_line: 'text', source: 'text', source_person: 'text', market_tracker_id: 'uuid', design_tracker_id: 'uuid', contact_note: 'text', contract_note: 'text', remark: 'text', registered_on: 'date', next_step: 'text', next_step_on: 'date', expected_sign_on: 'date', created_by: 'uuid', updated_by: 'uuid',
    },
    projects,
    ({ id, number, department, v, clientId }) => ({
      id,
      number,
      department_id: department.id,
      name: v.name,
      client_id: clientId,
      project_company: v.projectCompany,
      status: v.status ?? 'PROMOTION',
      tracking_stage: v.trackingStage,
      city_code: v.place?.cityCode ?? null,
      city: v.place?.city ?? null,
      province_code: v.place?.provinceCode ?? null,
      district: v.place?.district ?? null,
      district_code: v.place?.districtCode ?? null,
      address: v.address,
      region: v.place?.region ?? 'OVERSEAS',
      city_tier: v.cityTier ?? tierOf(v.place?.cityCode, year, places),
      city_tier_year: v.cityTierYear ?? tierYear(year, places),
      land_area_m2: v.landAreaM2,
      gfa_m2: v.gfaM2,
      far: v.far,
      service_contents: v.serviceContents,
      design_scope: v.designScope,
      positioning: v.positioning,
      product_line: v.productLine,
      source: v.source,
      source_person: v.sourcePerson ?? (v.source ? null : v.sourceText),
      market_tracker_id: v.marketTracker?.id ?? null,
      design_tracker_id: v.designTracker?.id ?? null,
      contact_note: v.contactNote,
      contract_note: v.contractNote,
      remark: v.remark,
      registered_on: v.registeredOn,
      next_step: v.nextStep,
      next_step_on: v.nextStepOn,
      expected_sign_on: v.expectedSignOn,
      created_by: viewerId,
      updated_by: viewerId,
    }),
    onRows,
  );
}

/** Clients that nobody knows yet, one for all spellings of a name. */
async function createClients(db: Db, viewerId: string, rows: readonly ImportRow<TrackingValues>[]): Promise<Map<string, string>> {
  const created = new Map<string, { id: string; name: string; type: string }>();
  for (const { client, values } of rows) {
    if (values.clientId || client?.kind === 'MATCHED') continue;
    const key = clientKey(values.clientName);
    if (!created.has(key)) created.set(key, { id: randomUUID(), name: client?.name ?? values.clientName, type: values.clientType ?? 'CORPORATE' });
  }
  const list = [...created.values()];
  await insertSet(db, 'client', { id: 'uuid', name: 'text', client_type: 'text', created_by: 'uuid', updated_by: 'uuid' }, list, (c) => ({ id: c.id, name: c.name, client_type: c.type, created_by: viewerId, updated_by: viewerId }));
  await insertSet(db, 'search_document', { kind: 'text', ref_id: 'uuid', title: 'text', grams: 'text[]' }, list, (c) => ({ kind: 'CLIENT', ref_id: c.id, title: c.name, grams: gramsOf(c.name) }));
  return new Map([...created].map(([key, c]) => [key, c.id]));
}

async function writeCustomValues(db: Db, projects: readonly Project[]): Promise<void> {
  if (!projects.some(({ v }) => v.custom)) return;
  const fields = await CustomValuesService.active(db, 'PROJECT');
  const entries = projects.flatMap(({ id, v }) => fields.flatMap((field) => (v.custom?.[field.id] === undefined ? [] : [{ recordId: id, field, value: v.custom[field.id]! }])));
  await CustomValuesService.add(db, 'PROJECT', entries);
}

interface Numbered {
  readonly number: string;
  readonly department: Department;
  readonly row: ImportRow<TrackingValues>;
}

/** Numbers as typed keep their department; the others get the next serials of the importer's own. The counters never fall behind a typed number. */
async function withNumbers(db: Db, viewerId: string, rows: readonly ImportRow<TrackingValues>[]): Promise<Numbered[]> {
  const departments = await db.rows<Department>(`SELECT id, abbreviation FROM department WHERE abbreviation IS NOT NULL ORDER BY sort_order`);
  const byPrefix = new Map(departments.map((d) => [d.abbreviation, d]));
  const [own] = await db.rows<Department>(
    `WITH RECURSIVE up AS (SELECT d.*, 0 AS depth FROM department d JOIN employee e ON e.department_id = d.id WHERE e.id = $1
       UNION ALL SELECT d.*, up.depth + 1 FROM department d JOIN up ON d.id = up.parent_id)
     SELECT id, abbreviation FROM up WHERE abbreviation IS NOT NULL ORDER BY depth LIMIT 1`,
    [viewerId],
  );
  const fallback = own ?? departments[0];
  if (!fallback) throw new UserFault({ code: 'NO_NUMBERING_DEPARTMENT', path: ['id'] });
  const highest = new Map<string, number>();
  let unnumbered = 0;
  const placed = rows.map((row) => {
    const [prefix, serial] = row.values.number?.split('-') ?? [];
    const department = (prefix && byPrefix.get(prefix)) || fallback;
    if (serial && /^\d{1,9}$/.test(serial)) highest.set(department.id, Math.max(highest.get(department.id) ?? 0, Number(serial)));
    if (!row.values.number) unnumbered += 1;
    return { row, department };
  });
  for (const [id, last] of highest) await db.run(`INSERT INTO project_counter AS k (department_id, last) VALUES ($1, $2) ON CONFLICT (department_id) DO UPDATE SET last = greatest(k.last, $2)`, [id, last]);
  const [counter] = await db.rows<{ last: number }>(`INSERT INTO project_counter AS k (department_id, last) VALUES ($1, $2) ON CONFLICT (department_id) DO UPDATE SET last = k.last + $2 RETURNING last`, [fallback.id, unnumbered]);
  let next = counter!.last - unnumbered;
  return placed.map(({ row, department }) => ({ number: row.values.number ?? projectNumber(department.abbreviation, (next += 1)), department, row }));
}

/** The quote cells of a row are the versions of one quote; the last one filled is current. @returns how many versions. */
async function writeQuotes(db: Db, viewerId: string, projects: readonly Project[]): Promise<number> {
  const quoted = projects.filter((p) => p.v.quotes.length > 0).map((p) => ({ quoteId: randomUUID(), ...p }));
  await insertSet(db, 'quote', { id: 'uuid', project_id: 'uuid', title: 'text', created_by: 'uuid' }, quoted, (q) => ({ id: q.quoteId, project_id: q.id, title: '设计费报价', created_by: viewerId }));
  const versions = quoted.flatMap((q) => q.v.quotes.map((value, at) => ({ quote: q, value, revision: at + 1 })));
  await insertSet(
    db,
    'quote_revision',
    { quote_id: 'uuid', project_id: 'uuid', revision: 'integer', is_current: 'boolean', status: 'text', fee_basis: 'text', amount_fen: 'bigint', rate: 'numeric', note: 'text', created_by: 'uuid' },
    versions,
    ({ quote, value, revision }) => ({ quote_id: quote.quoteId, project_id: quote.id, revision, is_current: value.current, status: value.current ? (quote.v.status === 'WON' ? 'ACCEPTED' : 'SENT') : 'SUPERSEDED', ...termsOf(value), created_by: viewerId }),
  );
  return versions.length;
}

/** Beyond this a rate is a slip and is kept as the text typed: the column keeps eight places before the point. */
const highestRate = 100_000_000;

function termsOf({ kind, fen, percent, text }: QuoteValue): { fee_basis: string; amount_fen: string | null; rate: string | null; note: string | null } {
  if (kind === 'LUMP') return { fee_basis: 'LUMP_SUM', amount_fen: fen, rate: null, note: null };
  const rate = kind === 'RATE' ? fromFen(fen!, 'YUAN') : percent;
  if (kind === 'TEXT' || rate === null || Number(rate) >= highestRate) return { fee_basis: 'LUMP_SUM', amount_fen: null, rate: null, note: text };
  return { fee_basis: kind === 'RATE' ? 'PER_SQM' : 'PERCENT', amount_fen: null, rate, note: null };
}
