import { groupsOf, standardPlaces } from '@yingzao/domain/geography';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { role, trackingStageProbability } from '@yingzao/domain/catalogues';
import type { Role } from '@yingzao/domain/catalogues';
import { hashPassword } from '../../src/modules/identity/passwords';
import type { Viewer } from '../../src/modules/identity/sessions.service';
import { writeWorkbook } from '../../src/platform/xlsx';
import { startTestApp } from '../harness';
import { plantTemplates } from './approvalTemplates';
import { buildCustomFields, fillCustomFields } from './customFields';
import type { CustomFieldIds } from './customFields';
import type { TestApp } from '../harness';
import { Arrange } from './arrange';
import type { Row } from './arrange';
import { buildFile, buildFiles } from './fileWorld';
import { Canaries, seed, seededRandom } from './canaries';
import type { Facts } from './canaries';
import { buildMerges } from './clientMerges';
import type { Merges } from './clientMerges';
import { buildDevelopment } from './development';
import type { Development } from './development';
import { buildRating, buildSegments } from './ratings';
import type { Segments } from './ratings';
import { buildCadences } from './cadences';
import type { CadenceOf } from './cadences';
import { buildReceivables } from './receivables';
import type { Receivables } from './receivables';
import { buildDelegations, buildRound } from './approvals';
import type { DelegationOf } from './approvals';
import { buildHandovers } from './handovers';
import type { HandoverOf } from './handovers';
import { buildDesigns } from './designs';
import type { DesignOf } from './designs';
import { employ } from './people';
import type { Person } from './people';
import { StatisticsSums } from '../../src/modules/statistics/statisticsSums.service';
import { Database, jobsUrl } from '../../src/platform/database';
import { plantBoard } from './statisticsBoardWorld';
import { buildQuotes } from './quotes';
import type { QuoteIds } from './quotes';

/** Projects in use are 0..7; 8 is deleted. Project k has 2^k in every sum. */
export const live = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export const deletedProject = 8;
/** Won without a review, and lost with one. */
export const wonProject = 3;
export const lostProject = 5;
const decidedAt = new Date('2026-01-05T02:00:00.000Z');
/** Added to the exponent of amounts that must never be counted: superseded versions and unsigned contracts. */
const uncounted = 20;

/** Ids of what one project has. */
export interface ProjectIds extends QuoteIds {
  readonly k: number;
  readonly id: string;
  readonly clientId: string;
  readonly contactId: string;
  readonly planId: string;
  /** In approval, with a closed first round and an open second. */
  readonly contractId: string;
  readonly draftId: string;
  readonly approvedId: string;
  readonly signedId: string;
  readonly closedChainId: string;
  readonly chainId: string;
  /** Steps of the open round in order; the second has its turn. */
  readonly stepIds: readonly string[];
  /** In the second step: the seat whose turn it is, and one added after it. */
  readonly turnSeatId: string;
  readonly addedSeatId: string;
  readonly memberId: string;
  /** A document in two versions, and one in the bin, which only full rights see. */
  readonly fileId: string;
  readonly deletedFileId: string;
  /** What its documents without prices hang on, and the version of its contract that can be a signed copy. */
  readonly openFacts: Facts;
  readonly signedVersionId: string;
}

export interface World {
  readonly app: TestApp;
  readonly canaries: Canaries;
  readonly arrange: Arrange;
  readonly departmentId: string;
  /** A department on which nothing hangs. */
  readonly spareDepartmentId: string;
  readonly projects: readonly ProjectIds[];
  /** A client of no project, with everything a client has. */
  readonly spareClientId: string;
  readonly deletedClientId: string;
  readonly announcementId: string;
  /** One field of the firm's own of each type for projects, by type. */
  readonly customFields: CustomFieldIds;
  /** A view that a director shared with everybody. */
  readonly sharedViewId: string;
  readonly publicBoardId: string;
  /** A default home of the spare department, in which nobody is. */
  readonly templateId: string;
  readonly people: readonly Person[];
  /** Helpers outside the walk: a director and an administrator of accounts who arrange, and a colleague to be acted upon. */
  readonly boss: Viewer;
  readonly admin: Viewer;
  readonly colleague: string;
  readonly staff: readonly string[];
  readonly password: string;
  /** Workbooks that can be imported, and everybody's imports, not yet run. */
  readonly workbooks: Readonly<Record<'CLIENTS' | 'EMPLOYEES', Buffer>>;
  /** Versions of projects by id. */
  readonly versions: Map<string, number>;
  /** Everybody's series on the schedule, who is invited and what they answered, and a change of each that can be undone. */
  readonly events: { readonly id: string; readonly person: string; readonly invited: string; readonly isWaiting: boolean }[];
  readonly changes: { readonly id: string; readonly person: string }[];
  /** Client development, which hangs on no project: an open and a closed activity, and entries of the ledger in every state. */
  readonly development: Development;
  /** Merges of clients into the spare one. */
  readonly merges: Merges;
  readonly segments: Segments;
  /** Reports that nobody has decided on: one of everybody. */
  readonly leads: { readonly id: string; readonly person: string }[];
  /** Touches of today, one of everybody who sees a project, and of full rights one of a client alone. */
  readonly touches: { readonly id: string; readonly person: string; readonly k: number | null }[];
  /** The latest day on which somebody was in touch, by project. */
  readonly touchDays: ReadonlyMap<string, string>;
  /** The group of each client, by client. */
  readonly groups: ReadonlyMap<string, string>;
  /** An open follow-up of everybody. */
  readonly cadences: readonly CadenceOf[];
  /** A hand-over of everybody: of the even ones the one thing is still offered, of the odd ones accepted. */
  readonly handovers: readonly HandoverOf[];
  /** Design projects of two of the tracked ones. */
  readonly designs: readonly DesignOf[];
  /** Fee nodes of signed contracts. */
  readonly receivables: Receivables;
  readonly delegations: readonly DelegationOf[];
  readonly imports: { readonly id: string; readonly person: string; readonly kind: 'CLIENTS' | 'EMPLOYEES'; readonly isDiscarded: boolean; readonly isDone?: true }[];
  /** Rows of a table as the owner sees them, with what they hang on. */
  rows(table: string): Promise<readonly { readonly row: Row; readonly facts: Facts }[]>;
  /** Rows are read anew from now on: something was written. */
  forgetRows(): void;
}

const sections = ['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'LEGAL', 'FINANCE'] as const;
const at = <T>(list: readonly T[], k: number): T => list[k % list.length]!;
/** The code of a person's card. */
export const cardCodeOf = (id: string): string => id.replaceAll('-', '').slice(-16);
/** A home with a note that says this. */
export const homeWith = (text: string): object => ({ version: 1, pages: [{ id: 'home', name: '', widgets: [{ id: 'w', kind: 'note', settings: { text }, lg: { x: 0, y: 0, w: 4, h: 2 } }] }] });
const power = (k: number): string => String(2n ** BigInt(k));
/** Days for which a contract is watched, and the area that its fee was made for. */
const watched = { valid_until: '2031-01-02', filing_due_on: '2029-01-02', filed_on: '2028-12-29', guarantee_until: '2031-06-02', guarantee_released_on: '2031-05-29', expected_signing_on: '2030-12-02', area_rate: '10.5', area_basis_m2: '0.50' };
export const day = (year: number, k: number): string => `${year}-${String((k % 9) + 1).padStart(2, '0')}-15`;

/** The firm of the proof: eight projects that share nothing, one that is deleted, and people in every role and relation. */
export async function buildWorld(): Promise<World> {
  const app = await startTestApp({ keepsDocuments: true });
  const canaries = new Canaries();
  const arrange = await Arrange.start(app, canaries);
  const random = seededRandom(seed);
  const password = 'Lintel-Purlin-4711';
  const hash = await hashPassword(password);
  const hire = (name: string, roles: readonly Role[], mustChange = false) => arrange.hire(name, roles, hash, mustChange);
  const viewerOf = async (token: string): Promise<Viewer> => (await app.services.sessions.viewerOf(token))!;

  const { rows } = await app.owner.query<{ id: string }>(
    `WITH firm AS (INSERT INTO department (kind, name) VALUES ('FIRM', '公司') RETURNING id)
     INSERT INTO department (kind, name, abbreviation, parent_id) SELECT 'DEPARTMENT', '市场一部', 'CNRZ', id FROM firm RETURNING id`,
  );
  const departmentId = rows[0]!.id;
  arrange.departmentId = departmentId;
  const spareDepartmentId = (await app.owner.query<{ id: string }>(`INSERT INTO department (kind, name, parent_id) SELECT 'DEPARTMENT', '筹备组', parent_id FROM department WHERE id = $1 RETURNING id`, [departmentId])).rows[0]!.id;
  const [boss, admin] = [await viewerOf((await hire('boss', ['DIRECTOR'])).token), await viewerOf((await hire('admin', ['SYS_ADMIN'])).token)];
  const colleague = (await hire('colleague', [])).id;
  const staff: string[] = [];
  for (const _ of sections) staff.push((await hire('staff', [])).id);
  const publicBoardId = await plantBoard(arrange, boss.employeeId, { projects: [] }, { person_ids: [boss.employeeId], department_ids: [departmentId] });
  const sharedViewId = await arrange.insert('saved_view', { projects: [] }, { owner_id: boss.employeeId, kind: 'CLIENTS', is_shared: true });
  const announcement = await app.owner.query<{ id: string }>(`INSERT INTO announcement (title, body, author_id) VALUES ('放假通知', '周五', $1) RETURNING id`, [boss.employeeId]);

  const templateId = await arrange.insert('home_template', { projects: [] }, { department_id: spareDepartmentId, role: 'LEAD_DESIGNER', revision: 1, published_by: boss.employeeId, withdrawn_at: null });
  await arrange.insert('home_template_version', { projects: [] }, { template_id: templateId, revision: 1, layout: homeWith(canaries.plant('home_template_version', 'layout', { projects: [] })) });
  await arrange.insert('stage_probability', { projects: [] }, { since: '2099-01-01', percents: trackingStageProbability, set_by: boss.employeeId });
  await arrange.insert('place_list', { projects: [] }, { kind: 'REGION', year: 2000, groups: groupsOf('REGION', standardPlaces.REGION[0]!.byCode), set_by: boss.employeeId });
  await arrange.insert('band_set', { projects: [] }, { since: '2099-01-01', far: '{1,2}', land_area: '{10000}', gfa: '{20000}', fee: '{50000000}', set_by: boss.employeeId });
  await arrange.insert('quote_rule', { projects: [] }, { since: '2099-01-01', floors: { OFFICE: '30' }, greatest_discount: '10', set_by: boss.employeeId });
  await arrange.insert('quote_template', { projects: [] }, { department_id: spareDepartmentId, document: Object.fromEntries(['heading', 'closing', 'footer'].map((part) => [part, canaries.plant('quote_template', 'document', { projects: [] })])), set_by: boss.employeeId });
  await arrange.insert('status_gate', { projects: [] }, { to_status: 'ABANDONED', fields: ['FAR'], documents: ['KNOWLEDGE'], updated_by: boss.employeeId });

  const approvalTemplateId = await plantTemplates(app, boss.employeeId, departmentId);
  const customFields = await buildCustomFields(app, boss.employeeId);
  const projects: ProjectIds[] = [];
  for (const k of [...live, deletedProject]) projects.push(await buildProjectWithAll(arrange, k, departmentId, staff));
  for (const p of projects) await fillCustomFields(arrange, customFields, p);
  await arrange.pastTriggers(`UPDATE approval_chain SET template_id = $1`, [approvalTemplateId]);
  await buildShared(arrange, projects);
  const spareClientId = await buildClientWithAll(arrange, { projects: [] }, 99, staff[0]!);
  const deletedClientId = await buildClientWithAll(arrange, { projects: [] }, 98, staff[0]!, new Date());
  await arrange.insert('parcel', { projects: [] }, { client_id: null });
  const merges = await buildMerges(arrange, spareClientId, staff[0]!);
  const segments = await buildSegments(arrange, boss.employeeId);
  const development = await buildDevelopment(arrange, projects[0]!, boss.employeeId, staff);

  const receivables = await buildReceivables(arrange, projects, staff);

  const cached = new Map<string, readonly { row: Row; facts: Facts }[]>();
  const world: World = {
    app, canaries, arrange, departmentId, spareDepartmentId, projects, spareClientId, deletedClientId, boss, admin, colleague, staff, password,
    workbooks: { CLIENTS: await workbook({ 客户名称: '新导入地产', 客户性质: '开发商-民企', 客户简介: '住宅' }), EMPLOYEES: await workbook({ 工号: 'W9001', 姓名: '新导入', 职务: '建筑师' }) },
    imports: [],
    leads: [],
    touches: [],
    touchDays: new Map(),
    groups: new Map(),
    handovers: [],
    designs: [],
    delegations: [],
    cadences: [],
    events: [],
    development,
    receivables,
    merges,
    segments,
    changes: [],
    versions: new Map(),
    announcementId: announcement.rows[0]!.id,
    customFields,
    templateId,
    sharedViewId,
    publicBoardId,
    people: [],
    forgetRows: () => cached.clear(),
    rows: async (table) => {
      const known = cached.get(table);
      if (known) return known;
      const found = await app.owner.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t`);
      const rows = found.rows.map(({ row }) => ({ row, facts: arrange.factsOf(row) }));
      cached.set(table, rows);
      return rows;
    },
  };
  const people = await employ(world, hire, random);
  const touched = await app.owner.query<{ id: string; day: string }>(`SELECT project_id AS id, max(touched_on)::text AS day FROM touch WHERE project_id IS NOT NULL AND withdrawn_at IS NULL GROUP BY 1`);
  const touchDays = new Map(touched.rows.map(({ id, day }) => [id, day]));
  // Last, because saves of projects write it too.
  await app.owner.query(`DELETE FROM search_document WHERE kind = 'PROJECT'`);
  for (const p of projects) await arrange.indexForSearch('PROJECT', p.id, { projects: [p.k] });
  for (const p of projects) await arrange.indexForSearch('FILE', p.fileId, { projects: [p.k] });
  const versions = await app.owner.query<{ id: string; version: number }>(`SELECT id, version FROM project`);
  for (const { id, version } of versions.rows) world.versions.set(id, version);
  const delegations = await buildDelegations(world, people, async () => (await hire('deputy', [])).id);
  const groups = new Map((await app.owner.query<{ id: string; of: string }>(`SELECT id, group_id AS of FROM client WHERE group_id IS NOT NULL`)).rows.map((r) => [r.id, r.of]));
  const asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 1, statementTimeoutMs: 60_000 });
  await new StatisticsSums(asJobs).keep();
  await asJobs.close();
  return Object.assign(world, { people, touchDays, groups, delegations, handovers: await buildHandovers(world, people), designs: await buildDesigns(world, people), cadences: await buildCadences(world, people) });
}

/** A workbook of one row. */
async function workbook(row: Readonly<Record<string, string>>): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeWorkbook(stream, '表1', Object.entries(row).map(([header, text]) => ({ header, value: () => text })), [row]);
  return bytes;
}

async function buildProjectWithAll(arrange: Arrange, k: number, departmentId: string, staff: readonly string[]): Promise<ProjectIds> {
  const facts: Facts = { projects: [k] };
  const insert = (table: string, row: Row = {}, own: Facts = facts): Promise<string> => arrange.insert(table, own, row);
  const deleted = k === deletedProject ? { deleted_at: new Date() } : {};
  const clientId = await buildClientWithAll(arrange, facts, k, at(staff, k));
  const number = `CNRY${k}-${77000 + k}`;
  // The last live project leaves empty what may be, for the filter on empty fields.
  const empty = k === 7;
  const code = (value: string): string | null => (empty ? null : value);
  const id = await insert('project', {
    number, department_id: departmentId, client_id: clientId, status: k === wonProject ? 'WON' : k === lostProject ? 'LOST' : at(['TRACKING', 'PROMOTION', 'TRACKING', 'SUSPENDED'], k),
    status_changed_at: decidedAt,
    tracking_stage: code(at(['CONTACT', 'QUOTATION', 'AWARD'], k)), region: at(['EAST', 'NORTH', 'SOUTH'], k), city_tier: at(['T1', 'T2', 'T3'], k), city_tier_year: 2025,
    land_area_m2: power(k), gfa_m2: power(k), far: code(at(['0.80', '1.70', '2.60', '5.50'], k)), service_contents: at([['PLANNING'], ['PLANNING', 'BIM'], ['INTERIOR']], k), latitude: 31, longitude: 121,
    positioning: code(at(['LUXURY', 'UPGRADE'], k)), product_line: code(at(['RESIDENTIAL', 'OFFICE', 'HOTEL'], k)), source: code(at(['TENDER', 'MARKETING'], k)),
    market_tracker_id: empty ? null : at(staff, k), design_tracker_id: empty ? null : at(staff, k + 1), registered_on: empty ? null : day(2024, k), expected_sign_on: empty ? null : day(2031, k), next_step_on: empty || k === 6 ? null : day(k === 1 ? 2024 : 2030, k),
    ...(empty && { city: null, city_code: null, next_step: null }), ...deleted,
  });
  arrange.canaries.note(number, 'project', 'number', facts);
  const memberId = at(staff, k + 2);
  await arrange.app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'DESIGNATED')`, [id, memberId]);
  const [contact] = (await arrange.app.owner.query<{ id: string }>(`SELECT contact_id AS id FROM employment WHERE client_id = $1`, [clientId])).rows;
  await insert('project_contact', { project_id: id, contact_id: contact!.id, role: 'DESIGN' });
  await insert('progress_note', { project_id: id, author_id: at(staff, k) });
  if (k === lostProject) {
    const firmId = await insert('partner_design_firm');
    await insert('project_review', { project_id: id, outcome: 'LOST', decided_at: decidedAt, reason: 'PRICE', competitor_id: firmId, our_fee_fen: 12, their_fee_fen: 10, created_by: at(staff, k), updated_by: at(staff, k) });
  }
  // Every second one was touched, long ago and by somebody else; one touch was withdrawn.
  if (k % 2 === 0) await insert('touch', { project_id: id, client_id: clientId, contact_id: contact!.id, kind: at(['VISIT', 'PHONE', 'MEETING'], k), touched_on: day(2024, k), author_id: at(staff, k), created_at: new Date('2024-01-01'), withdrawn_at: null });
  await arrange.app.owner.query(`INSERT INTO touch (project_id, client_id, kind, touched_on, author_id, withdrawn_at) VALUES ($1, $2, 'GIFT', '2025-02-01', $3, now())`, [id, clientId, at(staff, k)]);
  await insert('work_log', { project_id: id, done_on: day(2025, k), author_id: at(staff, k) });
  const planId = await insert('work_plan', { project_id: id, due_on: day(2031, k), owner_id: at(staff, k) });
  await insert('project_status_event', { project_id: id, from_status: 'PROMOTION', to_status: k === wonProject ? 'WON' : k === lostProject ? 'LOST' : 'TRACKING', by_id: at(staff, k) });
  await insert('project_change', { project_id: id, by_id: at(staff, k) });

  await insert('work_plan', { project_id: id, due_on: day(2025, k), owner_id: at(staff, k), done_at: new Date(), done_by: at(staff, k) });
  const quotes = await buildQuotes(arrange, { projects: [k] }, id, at(staff, k), { old: power(k + uncounted), current: power(k) }, { status: at(['SENT', 'NEGOTIATING'], k), valid_until: day(2027, k) });

  const contract = async (status: string, amount: string, signedOn: string | null = null): Promise<string> => {
    const own: Facts = { projects: [k], contract: crypto.randomUUID() };
    return insert('contract', { id: own.contract, project_id: id, status, contract_type: at(['DESIGN', 'CONSULTING'], k), amount_fen: amount, signed_on: signedOn, ...watched }, own);
  };
  const signedId = await contract('SIGNED', power(k), day(2025, k));
  await arrange.pastTriggers(`UPDATE contract SET quote_revision_id = $2 WHERE id = $1`, [signedId, quotes.contractedRevisionId]);
  const [draftId, approvedId] = [await contract('DRAFT', power(k + uncounted)), await contract('APPROVED', power(k + uncounted))];
  const contractId = await contract('IN_APPROVAL', power(k + uncounted));
  const closed = await buildChain(arrange, k, contractId, 1, staff);
  const open = await buildChain(arrange, k, contractId, 2, staff);
  const documents = await buildFiles(arrange, k, id, at(staff, k));
  return { ...documents, ...quotes, k, id, clientId, contactId: contact!.id, planId, contractId, draftId, approvedId, signedId, closedChainId: closed.id, chainId: open.id, stepIds: open.stepIds, turnSeatId: open.turnSeatId, addedSeatId: open.addedSeatId, memberId };
}

/** Six steps in order. Round 1 came back after its first step; in round 2 the second step has its turn. */
async function buildChain(arrange: Arrange, k: number, contractId: string, round: 1 | 2, staff: readonly string[]): Promise<{ id: string; stepIds: string[]; turnSeatId: string; addedSeatId: string }> {
  const facts: Facts = { projects: [k], contract: contractId, chain: crypto.randomUUID() };
  const plant = (what: string): string => arrange.canaries.plant('approval_chain', `snapshot.${what}`.replace(/\W/g, '_'), facts);
  const id = await arrange.insert('approval_chain', facts, {
    id: facts.chain, subject_kind: 'CONTRACT', subject_id: contractId, contract_id: contractId, round, beginning: round === 1 ? 'SUBMITTED' : 'RESUBMITTED', content_hash: '', head: '', submitter_id: staff[5], state: round === 1 ? 'RETURNED' : 'ACTIVE', finished_at: round === 1 ? new Date() : null,
    snapshot: { version: 1, contract: { name: plant('contract name'), number: plant('contract number'), amountFen: '1', terms: plant('terms') }, project: { name: plant('project name'), number: plant('project number') }, client: { name: plant('client name') } },
  });
  const stepIds: string[] = [];
  for (const [i, section] of sections.entries()) {
    const state = i === 0 ? 'DONE' : round === 1 ? 'SKIPPED' : i === 1 ? 'ACTIVE' : 'NOTIFIED';
    const decided = state === 'DONE' ? { decided_at: new Date(), conclusion: 'AGREE' } : { decided_at: null, conclusion: null, opinion: null };
    stepIds.push(await arrange.insert('approval_step', facts, { chain_id: id, seq: i + 1, section, mode: 'SINGLE', approver_id: staff[i], state, activated_at: new Date(), ...decided }));
  }
  return { id, stepIds, ...(await buildRound(arrange, facts, stepIds, staff, round === 2)) };
}

async function buildClientWithAll(arrange: Arrange, facts: Facts, k: number, keeperId: string, deletedAt: Date | null = null): Promise<string> {
  const insert = (table: string, row: Row = {}): Promise<string> => arrange.insert(table, facts, row);
  const groupId = await insert('client_group');
  const clientId = await insert('client', { group_id: groupId, client_type: at(['DEV_PRIVATE', 'GOV', 'FINANCE'], k), grade: at(['KEY', 'A'], k), keeper_id: keeperId, level: 'HEADQUARTERS', deleted_at: deletedAt });
  await buildRating(arrange, clientId, k, keeperId);
  await insert('client_change', { client_id: clientId, kind: 'UPDATED', before: { remark: arrange.canaries.plant('client_change', 'before', facts) }, after: { remark: arrange.canaries.plant('client_change', 'after', facts) }, by_id: keeperId });
  const firm = arrange.canaries.plant('partner_design_firm', 'name', facts);
  await insert('developed_project', { client_id: clientId, gfa_m2: '5.00', year: 2019, designer: firm });
  const firmId = await insert('partner_design_firm', { name: firm });
  await insert('client_partner_firm', { client_id: clientId, firm_id: firmId });
  const contactId = await insert('contact', { birthday: arrange.canaries.plantDay(1941, 'contact', 'birthday', facts) });
  await insert('employment', { client_id: clientId, contact_id: contactId, influence: 'DECIDER' });
  await insert('parcel', { client_id: clientId, sold_on: day(2023, k), land_area_m2: '1.00', far: '2.00', gfa_m2: '2.00', start_price_fen: 1, price_fen: 2, floor_price_fen_per_m2: 1, premium_rate: '1.0000' });
  // Documents of clients are for full rights, however the client is known.
  await buildFile(arrange, { projects: [] }, { client_id: clientId, category: 'CLIENT_MATERIAL' }, keeperId);
  if (!deletedAt) await arrange.indexForSearch('CLIENT', clientId, facts);
  return clientId;
}

/** People between clients: one who moved from the client of project 2 to that of 5, and one of client 6 who is also a contact of project 4. */
async function buildShared(arrange: Arrange, projects: readonly ProjectIds[]): Promise<void> {
  const moved = await arrange.insert('contact', { projects: [2, 5] }, { birthday: null });
  await arrange.insert('employment', { projects: [2] }, { client_id: projects[2]!.clientId, contact_id: moved, influence: 'USER', ended_on: '2022-01-01' });
  await arrange.insert('employment', { projects: [5] }, { client_id: projects[5]!.clientId, contact_id: moved, influence: 'USER', started_on: '2022-02-01' });
  const lent = await arrange.insert('contact', { projects: [6, 4] }, { birthday: null });
  await arrange.insert('employment', { projects: [6] }, { client_id: projects[6]!.clientId, contact_id: lent, influence: 'COACH' });
  await arrange.insert('project_contact', { projects: [4] }, { project_id: projects[4]!.id, contact_id: lent, role: 'FINANCE' });
}

export const allRoles: readonly Role[] = role.codes;
