import { clientType } from '@yingzao/domain/catalogues';
import type { ProjectStatus, TrackingStage } from '@yingzao/domain/catalogues';
import { daysBetween, today } from '@yingzao/domain/measures';
import { pursuitStepOf } from '@yingzao/domain/projects';
import type { Row } from './arrange';
import type { Facts } from './canaries';
import { clientFieldCases, customFieldCases, judgeCustomFields } from './customFields';
import { isActive, isFull, keepsHomes, mayImport, mayKnow, readsLedger, seesProject } from './expectations';
import { hasAllFiles } from './fileWorld';
import type { Person } from './people';
import { formulaInput, governmentRule, setGradeOf } from './ratings';
import { collectedOf, isOldNode, nodeStatus } from './receivables';
import { day as placed, deletedProject, live } from './world';
import type { World } from './world';

export interface Known {
  readonly row: Row;
  readonly facts: Facts;
}
type Matches = (row: Row, person: Person, facts: Facts) => boolean;

/** One value of a filter field and the rows it must pick out of those the person may see. */
export interface FilterCase {
  readonly field: string;
  readonly value: unknown;
  readonly matches: Matches;
}
/** Cases of each field of a filter. */
type FilterTable = Readonly<Record<string, (world: World, rows: readonly Known[]) => readonly Omit<FilterCase, 'field'>[]>>;

export const unknownId = '019aa000-0000-7000-8000-00000000dead';
/** Of the deleted project: kept for full rights, who may be shown it or not. */
export const isOfDeleted = (facts: Facts): boolean => facts.projects.includes(deletedProject);

const distinct = (rows: readonly Known[], column: string): unknown[] => [...new Set(rows.flatMap(({ row }) => row[column] ?? []))];
/** A list of codes, ids or texts: one case for each value in use. */
const oneOf = (column: string): FilterTable[string] => (_, rows) => distinct(rows, column).map((value) => ({ value: [value], matches: (row) => row[column] === value }));
const range = (column: string, low: string, high: string): FilterTable[string] => (_, rows) =>
  distinct(rows, column).map((value) => ({ value: { [low]: String(value), [high]: String(value) }, matches: (row) => row[column] === value }));
const day = (column: string): FilterTable[string] => range(column, 'from', 'to');
const below = (column: string): FilterTable[string] => (world, rows) => [
  ...range(column, 'min', 'max')(world, rows),
  { value: { min: '2', max: '16', below: true }, matches: (row) => row[column] !== null && Number(row[column]) >= 2 && Number(row[column]) < 16 },
];
/** A text of each of these columns, one case a row. */
const texts = (...columns: string[]): FilterTable[string] => (_, rows) =>
  rows.flatMap(({ row: own }) => columns.filter((c) => own[c] != null).map((c) => ({ value: own[c], matches: (row: Row) => columns.some((x) => String(row[x] ?? '').toLowerCase().includes(String(own[c]).toLowerCase())) })));
const flag = (matches: Matches): FilterTable[string] => () => [{ value: true, matches }, { value: false, matches: () => true }];
const byProject = (column = 'project_id'): FilterTable[string] => ({ projects }) => projects.map((p) => ({ value: [p.id], matches: (row) => row[column] === p.id }));

const setGradeById = (world: World, id: unknown): string | null => {
  const k = [...world.projects, { k: 99, clientId: world.spareClientId }, { k: 98, clientId: world.deletedClientId }].find((p) => p.clientId === id)?.k;
  return k === undefined ? null : setGradeOf(k);
};

const daysSince = (day: unknown): number => daysBetween(String(day).slice(0, 10), today(new Date()));

/** Said once more, by the domain's rule and not the SQL's. */
const stepOf = (row: Row): string => pursuitStepOf(row.status as ProjectStatus, row.tracking_stage as TrackingStage | null);

const unsetColumns: Readonly<Record<string, string>> = {
  CITY: 'city', PRODUCT_LINE: 'product_line', POSITIONING: 'positioning', SOURCE: 'source', MARKET_TRACKER: 'market_tracker_id', DESIGN_TRACKER: 'design_tracker_id',
  LAND_AREA: 'land_area_m2', GFA: 'gfa_m2', FAR: 'far', REGISTERED_ON: 'registered_on', EXPECTED_SIGN_ON: 'expected_sign_on', NEXT_STEP: 'next_step', TRACKING_STAGE: 'tracking_stage',
};

/** Filters by the name of their input type. A field of the schema without an entry fails the walk. */
export const filters: Readonly<Record<string, { readonly fields: FilterTable; readonly enums?: Readonly<Record<string, readonly string[]>> }>> = {
  ProjectFilter: {
    enums: { ProjectField: Object.keys(unsetColumns), ProjectFact: ['CLIENT_GROUP', 'WON_ON', 'SIGNED_ON', 'CONTRACT'], TrackedOn: ['ANY_DAY', 'REGISTERED', 'WON', 'LOST', 'NOW'] },
    fields: {
      text: (world, rows) => [...texts('name', 'number', 'address')(world, rows), ...world.projects.map((p) => ({ value: `NARY-P${p.k}-client-`, matches: (row: Row) => row.id === p.id }))],
      statuses: oneOf('status'),
      trackingStages: oneOf('tracking_stage'),
      pursuitSteps: (_, rows) => [...new Set(rows.map(({ row }) => stepOf(row)))].map((step) => ({ value: [step], matches: (row) => stepOf(row) === step })),
      regions: oneOf('region'),
      cityTiers: oneOf('city_tier'),
      provinceCodes: oneOf('province_code'),
      cityCodes: oneOf('city_code'),
      districtCodes: oneOf('district_code'),
      clientTypes: () => ['DEV_PRIVATE', 'GOV', 'FINANCE'].map((type, i) => ({ value: [type], matches: (row) => Number(String(row.number)[4]) % 3 === i })),
      clientIds: oneOf('client_id'),
      // Every client of the world has a group of its own.
      clientGroupIds: (world, rows) => rows.map(({ row: own }) => ({ value: [world.groups.get(String(own.client_id))], matches: (row) => row.client_id === own.client_id })),
      // By facts that members may not see: nothing is found for them.
      clientRatings: () => ['A', 'B', 'C'].map((grade) => ({ value: [grade], matches: (row, person) => isFull(person) && setGradeOf(Number(String(row.number)[4])) === grade })),
      clientSegmentIds: ({ segments }) => [{ value: [segments.sharedId], matches: (row, person) => isFull(person) && Number(String(row.number)[4]) % 3 === 1 }, { value: [unknownId], matches: () => false }, { value: ['no-id'], matches: () => false }],
      productLines: oneOf('product_line'),
      positionings: oneOf('positioning'),
      sources: oneOf('source'),
      serviceContents: (_, rows) => rows.map(({ row: own }) => ({ value: own.service_contents, matches: (row: Row) => (row.service_contents as string[]).some((c) => (own.service_contents as string[]).includes(c)) })),
      departmentIds: oneOf('department_id'),
      marketTrackerIds: oneOf('market_tracker_id'),
      designTrackerIds: oneOf('design_tracker_id'),
      landAreaM2: below('land_area_m2'),
      gfaM2: below('gfa_m2'),
      far: range('far', 'min', 'max'),
      registeredOn: day('registered_on'),
      expectedSignOn: day('expected_sign_on'),
      wonOn: () => [{ value: { from: '2000-01-01' }, matches: (row) => row.status === 'WON' }, { value: { to: '2000-01-01' }, matches: () => false }],
      // Each project's first contract was signed on its day of 2025.
      signedOn: (_, rows) => rows.map(({ facts: { projects: [k] } }) => ({ value: { from: placed(2025, k!), to: placed(2025, k!) }, matches: (_row, __, facts) => placed(2025, facts.projects[0]!) === placed(2025, k!) })),
      contractedFen: () => [{ value: { min: '0' }, matches: () => true }, { value: { max: '0', below: true }, matches: () => false }],
      unsetFacts: () => [{ value: ['WON_ON'], matches: (row) => row.status !== 'WON' }, { value: ['SIGNED_ON'], matches: () => false }, { value: ['CONTRACT'], matches: () => false }, { value: ['CLIENT_GROUP'], matches: () => false }],
      nextStepOn: day('next_step_on'),
      // Everybody who tracks one does so now; who came before them is told by the module's own cases.
      trackedBy: (_, rows) => [
        ...[...new Set(rows.flatMap(({ row }) => [row.market_tracker_id, row.design_tracker_id]))].flatMap((id) => (id ? [{ value: { on: 'NOW', people: { employeeIds: [id] } }, matches: (row: Row) => row.market_tracker_id === id || row.design_tracker_id === id }] : [])),
        { value: { on: 'NOW', people: { office: 'MARKET' } }, matches: (row) => row.market_tracker_id !== null },
        { value: { on: 'REGISTERED', within: { from: '2024-01-01' } }, matches: (row) => row.registered_on !== null && String(row.registered_on) >= '2024-01-01' && row.market_tracker_id !== null },
        { value: { on: 'ANY_DAY', within: { to: '1999-12-31' } }, matches: () => false },
        ...['ANY_DAY', 'WON', 'LOST'].flatMap((on) => [{ employeeIds: [unknownId] }, { departmentIds: ['no-id'] }].map((people) => ({ value: { on, people }, matches: () => false }))),
      ],
      passedStages: () => [{ value: [], matches: () => false }],
      stageDays: () => [{ value: 3650, matches: () => false }],
      unset: () => Object.entries(unsetColumns).map(([value, column]) => ({ value: [value], matches: (row) => row[column] === null })),
      lacksFiles: flag((row, _, facts) => (row.status === 'TRACKING' && !facts.projects.some(hasAllFiles)) || row.status === 'WON' || row.status === 'LOST'),
      nextStepIssues: () => {
        const isOpen = (row: Row): boolean => row.status === 'PROMOTION' || row.status === 'TRACKING';
        const isMissing = (row: Row): boolean => isOpen(row) && (row.next_step === null || row.next_step_on === null);
        const isLate = (row: Row): boolean => isOpen(row) && row.next_step_on !== null && String(row.next_step_on) < today(new Date());
        return [{ value: ['MISSING'], matches: isMissing }, { value: ['OVERDUE'], matches: isLate }, { value: ['MISSING', 'OVERDUE'], matches: (row) => isMissing(row) || isLate(row) }, { value: [], matches: () => false }];
      },
      customFields: (world) => customFieldCases(world),
      lacksReview: flag((row) => row.status === 'WON'),
      // Said once more from the touches, beside the day that the database keeps.
      untouchedDays: ({ touchDays }) => [1, 30, 3000].map((days) => ({ value: days, matches: (row) => daysSince(touchDays.get(String(row.id)) ?? row.registered_on ?? String(row.created_at)) > days })),
      mine: flag((_, person, facts) => facts.projects.some((k) => person.projects.has(k))),
      deleted: flag(() => true),
      // Of the days before the world there is nothing; today is what it is.
      asOf: () => [{ value: '1999-12-31', matches: () => false }, { value: today(new Date()), matches: () => true }],
    },
  },
  // Part of the two around it: `customFieldCases` tries each of these conditions below `customFields`.
  CustomFieldFilter: { fields: Object.fromEntries(['fieldId', 'text', 'number', 'day', 'flag', 'choices', 'isSet'].map((part) => [part, () => []])) },
  ClientFilter: {
    fields: { customFields: (world) => clientFieldCases(world), productLines: (_, rows) => rows.map(({ row: own }) => ({ value: own.product_lines, matches: (row: Row) => row.id === own.id })), text: texts('name', 'short_name', 'number'), clientTypes: oneOf('client_type'), grades: oneOf('grade'),
      // The name says whose client it is: those of projects by their number, the two others 98 and 99.
      ratings: (world) => ['A', 'B', 'C'].map((grade) => ({ value: [grade], matches: (row, person) => isFull(person) && setGradeById(world, row.id) === grade })),
      segmentIds: ({ segments }) => [{ value: [segments.sharedId], matches: (row, person) => isFull(person) && row.client_type === 'GOV' }, { value: [unknownId], matches: () => false }, { value: ['no-id'], matches: () => false }],
      groupIds: oneOf('group_id'), keeperIds: oneOf('keeper_id'), cityCodes: oneOf('headquarters_city_code'), deleted: flag(() => true) },
  },
  ContractFilter: {
    fields: {
      text: (world, rows) => [
        ...texts('name', 'number')(world, rows),
        // Names of project and client stand in the contract for those who see the project; others search the frozen ones.
        ...world.projects.flatMap((p) => ['project', 'client'].map((what) => ({ value: `C4NARY-P${p.k}-${what}-name`, matches: (row: Row, person: Person) => row.project_id === p.id && seesProject(person, p.k) }))),
        ...world.projects.map((p) => ({ value: `C4NARY-P${p.k}-approval_chain-snapshot_project_name`, matches: (row: Row, person: Person) => row.id === p.contractId && !seesProject(person, p.k) })),
      ],
      projectIds: byProject(),
      statuses: oneOf('status'),
      contractTypes: oneOf('contract_type'),
      amountFen: range('amount_fen', 'min', 'max'),
      signedOn: day('signed_on'),
      parentIds: oneOf('parent_id'),
      projects: ({ projects }) => projects.map((p) => ({ value: { clientIds: [p.clientId] }, matches: (row, person) => row.project_id === p.id && seesProject(person, p.k) })),
      signedUnder: () => [{ employeeIds: [unknownId] }, { departmentIds: [unknownId] }].map((value) => ({ value, matches: () => false })),
      isOpen: (world) => [true, false].map((value) => ({ value, matches: (row) => collectedOf.some((k) => world.projects[k]!.signedId === row.id) === value })),
    },
  },
  ReceivableFilter: {
    fields: {
      ids: oneOf('id'),
      text: (world, rows) => [...texts('name')(world, rows), ...collectedOf.map((k) => ({ value: `C4NARY-P${k}-client-name`, matches: (row: Row) => row.contract_id === world.projects[k]!.signedId }))],
      statuses: () => ['NOT_DUE', 'OVERDUE', 'DISPUTED', 'PAID'].map((status) => ({ value: [status], matches: (row) => nodeStatus(row) === status })),
      buckets: () => [['NOT_DUE', -99_999, 0], ['D181_365', 181, 365], ['Y1_2', 366, 730], ['Y2_3', 731, 1095]].map(([bucket, from, to]) => ({ value: [bucket], matches: (row) => isOldNode(row, Number(from), Number(to)) })),
      kinds: oneOf('kind'),
      clientIds: (world) => world.projects.slice(0, 5).map((p) => ({ value: [p.clientId], matches: (row) => row.contract_id === p.signedId })),
      contractIds: oneOf('contract_id'),
      dueOn: day('due_on'),
      isOpen: () => [true, false].map((value) => ({ value, matches: () => value })),
    },
  },
  QuoteFilter: {
    fields: {
      text: (world, rows) => [...texts('title')(world, rows), ...world.projects.map((p) => ({ value: `C4NARY-P${p.k}-client-name`, matches: (row: Row) => row.project_id === p.id }))],
      projectIds: byProject(),
      statuses: () => ['SENT', 'NEGOTIATING', 'SUPERSEDED'].map((status) => ({ value: [status], matches: (row) => row.current_status === status })),
      amountFen: range('current_amount', 'min', 'max'),
      projects: ({ projects }) => projects.map((p) => ({ value: { clientIds: [p.clientId] }, matches: (row) => row.project_id === p.id })),
      sent: (_, rows) => [...new Set(rows.flatMap(({ row }) => row.senders as unknown[]))].map((id) => ({ value: { people: { employeeIds: [id] } }, matches: (row: Row) => (row.senders as unknown[]).includes(id) })).concat([{ value: { people: { employeeIds: [unknownId] } }, matches: () => false }]),
      createdOn: () => [{ value: { from: '2020-01-01', to: '2099-01-01' }, matches: () => true }, { value: { to: '2020-01-01' }, matches: () => false }],
    },
  },
  ApprovalChainFilter: {
    fields: {
      states: oneOf('state'),
      mine: flag((row, person) => row.submitter_id === person.id),
      decidedByMe: flag((row, person) => (row.deciders as unknown[]).includes(person.id)),
      waitingForMe: flag((row, person) => row.turn_of === person.id),
      // Nothing is copied to any of these people.
      copiedToMe: flag(() => false),
      unread: flag(() => false),
      kinds: oneOf('subject_kind'),
      contractIds: oneOf('contract_id'),
    },
  },
  ParcelFilter: { fields: { text: texts('parcel_number', 'location', 'city', 'district', 'buyer_name', 'group_name'), clientIds: oneOf('client_id'), cityCodes: oneOf('city_code'), soldOn: day('sold_on') } },
  DevelopmentActivityFilter: {
    fields: {
      text: texts('title', 'plan', 'next_step'),
      channels: oneOf('channel'),
      statuses: oneOf('status'),
      ownerIds: oneOf('owner_id'),
      // For one client, led to another; and none of a client that has nothing to do with it.
      clientIds: ({ development, projects, spareClientId }) => [development.clientId, projects[0]!.clientId, spareClientId].map((id) => ({ value: [id], matches: (row) => id !== spareClientId && row.id === development.openId })),
      nextStepOn: day('next_step_on'),
    },
  },
  DevelopmentCostFilter: {
    fields: {
      ids: oneOf('id'),
      text: texts('note'),
      statuses: oneOf('status'),
      channels: oneOf('channel'),
      costKinds: oneOf('cost_kind'),
      clientIds: oneOf('client_id'),
      activityIds: oneOf('activity_id'),
      submittedByIds: oneOf('submitted_by'),
      spentOn: day('spent_on'),
    },
  },
  TouchFilter: {
    fields: { projectIds: byProject(), clientIds: oneOf('client_id'), kinds: oneOf('kind'), authorIds: oneOf('author_id'), touchedOn: day('touched_on'),
      projects: ({ projects }) => projects.map((p) => ({ value: { clientIds: [p.clientId] }, matches: (row) => row.project_id === p.id })), authorDepartmentIds: () => [{ value: [unknownId], matches: () => false }] },
  },
  StoredFileFilter: {
    fields: {
      text: texts('name'), categories: oneOf('category'), projectIds: byProject(), uploaderIds: () => [{ value: [unknownId], matches: () => false }, { value: ['no-id'], matches: () => false }],
      uploadedOn: () => [{ value: { to: '1999-12-31' }, matches: () => false }, { value: { from: '2000-01-01' }, matches: () => true }],
      projects: ({ projects }) => projects.map((p) => ({ value: { clientIds: [p.clientId] }, matches: (row, person) => row.project_id === p.id && seesProject(person, p.k) })),
    },
  },
  LeadReportFilter: {
    fields: {
      text: texts('name', 'client_name', 'city'),
      states: oneOf('state'),
      mine: flag((row, person) => row.reporter_id === person.id),
      overdue: flag((row) => row.responded_at === null && new Date(String(row.due_at)) < new Date()),
    },
  },
  CadenceTaskFilter: {
    fields: { states: oneOf('state'), anchors: oneOf('anchor'), projectIds: oneOf('project_id'), ownerIds: oneOf('owner_id'), levels: oneOf('level'), mine: flag((row, person) => row.owner_id === person.id) },
  },
  DesignProjectFilter: { fields: { text: texts('number', 'name', 'client_name', 'city'), projectTypes: oneOf('project_type'), productLines: oneOf('product_line'), mine: flag((_, person, facts) => (facts.invited ?? []).includes(person.id ?? '')) } },
  HandoverFilter: {
    fields: { states: oneOf('state'), leaverIds: oneOf('leaver_id'), waitingForMe: flag((row, person) => (row.waiting_for as unknown[]).includes(person.id)) },
  },
  WorkPromptFilter: {
    enums: { WorkPromptTab: ['OPEN', 'TODO', 'UNREAD', 'SNOOZED', 'CLOSED', 'ALL'] },
    fields: {
      kinds: oneOf('kind'),
      tab: () => {
        const isHere = (row: Row): boolean => row.done_at === null && row.snoozed_until === null;
        const isTodo = (row: Row): boolean => row.nature === 'TODO';
        const tabs: Readonly<Record<string, (row: Row) => boolean>> = {
          OPEN: (row) => isHere(row) && (isTodo(row) || row.read_at === null),
          TODO: (row) => isHere(row) && isTodo(row),
          UNREAD: (row) => isHere(row) && row.read_at === null,
          SNOOZED: (row) => row.done_at === null && row.snoozed_until !== null,
          CLOSED: (row) => row.done_at !== null || (!isTodo(row) && row.read_at !== null && row.snoozed_until === null),
          ALL: () => true,
        };
        return Object.entries(tabs).map(([value, matches]) => ({ value, matches }));
      },
    },
  },
  EmployeeFilter: {
    fields: {
      text: texts('number', 'name'),
      departmentIds: () => [{ value: [unknownId], matches: () => false }],
      roles: () => ['DIRECTOR', 'LEGAL'].map((role) => ({ value: [role], matches: (row) => (row.roles as string[]).includes(role) })),
      statuses: oneOf('status'),
    },
  },
};

/** Rows behind a list, with what filters look at beside their own columns. */
export async function rowsOf(world: World, root: string): Promise<readonly Known[]> {
  if (root === 'quotes') {
    const versions = await world.rows('quote_revision');
    const current = new Map(versions.filter(({ row }) => row.is_current).map(({ row }) => [row.quote_id, row]));
    const senders = (id: unknown): unknown[] => versions.filter(({ row }) => row.quote_id === id && row.sent_at !== null && row.sent_by !== null).map(({ row }) => row.sent_by);
    return (await world.rows('quote')).map(({ row, facts }) => ({ row: { ...row, senders: senders(row.id), current_status: current.get(row.id)?.status, current_amount: current.get(row.id)?.amount_fen ?? null }, facts }));
  }
  if (root === 'approvalChains') {
    const steps = await world.rows('approval_step');
    const of = (id: unknown, state: string): unknown[] => steps.filter(({ row }) => row.chain_id === id && row.state === state).map(({ row }) => row.approver_id);
    return (await world.rows('approval_chain')).map(({ row, facts }) => ({ row: { ...row, deciders: of(row.id, 'DONE'), turn_of: of(row.id, 'ACTIVE')[0] ?? null }, facts }));
  }
  if (root === 'employees') {
    const roles = await world.rows('employee_role');
    return (await world.rows('employee')).map(({ row, facts }) => ({ row: { ...row, roles: roles.filter((r) => r.row.employee_id === row.id).map((r) => r.row.role) }, facts }));
  }
  // Documents of a deleted client wait for it.
  if (root === 'files') return (await world.rows('stored_file')).filter(({ row }) => row.client_id !== world.deletedClientId);
  if (root === 'handovers') {
    const waiting = new Map(world.handovers.map((h) => [h.id, h.isAccepted ? [h.leaver, h.receiver] : [h.receiver]]));
    return (await world.rows('handover')).map(({ row, facts }) => ({ row: { ...row, waiting_for: waiting.get(String(row.id)) ?? [] }, facts }));
  }
  return world.rows({ projects: 'project', clients: 'client', contracts: 'contract', parcels: 'parcel', workPrompts: 'work_prompt', developmentActivities: 'development_activity', developmentCosts: 'development_cost', receivables: 'contract_fee_node', leadReports: 'lead_report', touches: 'touch', cadenceTasks: 'cadence_task', designProjects: 'design_project' }[root]!);
}

/** Lists with a filter: what a person may see of the rows without any filter. */
export const lists: Readonly<Record<string, { readonly filter: string; readonly shows: (known: Known, person: Person, deleted: boolean) => boolean }>> = {
  projects: { filter: 'ProjectFilter', shows: ({ row, facts }, person, deleted) => (row.deleted_at !== null) === deleted && mayKnow(person, 'project', facts) },
  clients: { filter: 'ClientFilter', shows: ({ row, facts }, person, deleted) => (row.deleted_at !== null) === deleted && row.merged_into_id === null && mayKnow(person, 'client', facts) },
  contracts: { filter: 'ContractFilter', shows: ({ facts }, person) => mayKnow(person, 'contract', facts) },
  quotes: { filter: 'QuoteFilter', shows: ({ facts }, person) => mayKnow(person, 'quote', facts) },
  approvalChains: { filter: 'ApprovalChainFilter', shows: ({ facts }, person) => mayKnow(person, 'approval_chain', facts) },
  parcels: { filter: 'ParcelFilter', shows: ({ facts }, person) => mayKnow(person, 'parcel', facts) },
  developmentActivities: { filter: 'DevelopmentActivityFilter', shows: (_, person) => isFull(person) },
  developmentCosts: { filter: 'DevelopmentCostFilter', shows: (_, person) => readsLedger(person) },
  receivables: { filter: 'ReceivableFilter', shows: ({ row }, person) => row.signed_on !== null && readsLedger(person) },
  files: { filter: 'StoredFileFilter', shows: ({ row, facts }, person) => row.deleted_at === null && !isOfDeleted(facts) && mayKnow(person, 'stored_file', facts) },
  leadReports: { filter: 'LeadReportFilter', shows: ({ facts }, person) => mayKnow(person, 'lead_report', facts) },
  touches: { filter: 'TouchFilter', shows: ({ row, facts }, person) => row.withdrawn_at === null && mayKnow(person, 'touch', facts) },
  cadenceTasks: { filter: 'CadenceTaskFilter', shows: ({ facts }, person) => mayKnow(person, 'cadence_task', facts) },
  designProjects: { filter: 'DesignProjectFilter', shows: ({ facts }, person) => mayKnow(person, 'design_project', facts) },
  handovers: { filter: 'HandoverFilter', shows: ({ facts }, person) => mayKnow(person, 'handover', facts) },
  workPrompts: { filter: 'WorkPromptFilter', shows: ({ row }, person) => row.employee_id === person.id && isActive(person) },
  employees: { filter: 'EmployeeFilter', shows: (_, person) => isActive(person) },
};

/** One call of a query and what must come back: the ids or keys to be found by `found`, or null where only the oracles judge. */
export interface QueryCase {
  readonly args: Readonly<Record<string, unknown>>;
  /** Everything below, or plain fields. */
  readonly full?: boolean;
  /** Who is to make the call; left out: everybody. */
  readonly asks?: (person: Person) => boolean;
  /** Ids the answer must hold for this person, exactly; undefined: judged by the canaries alone. */
  readonly ids?: (person: Person) => ReadonlySet<string> | undefined;
  /** What else must hold of the answer; a sentence for each fault. */
  readonly judge?: (person: Person, value: unknown) => string[];
}
const idsOf = (rows: readonly Known[], keep: (known: Known) => boolean): Set<string> => new Set(rows.filter(keep).map(({ row }) => String(row.id)));
/** By id: the object or, hidden and unknown alike, nothing. The first three are asked for with everything below, which lists show of all. */
const byId = (table: string): ((world: World) => Promise<QueryCase[]>) => async (world) => [
  ...(await world.rows(table)).map(({ row, facts }, i): QueryCase => {
    const id = String(row.id);
    return { args: { id }, full: i < 3, ids: (person) => (isOfDeleted(facts) && isFull(person) ? undefined : new Set(mayKnow(person, table, facts) ? [id] : [])) };
  }),
  ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
];

/** Calls of every query that is no filtered list. A query of the schema without an entry, here or in `lists`, fails the walk. */
export const queries: Readonly<Record<string, (world: World) => Promise<readonly QueryCase[]>>> = {
  project: byId('project'),
  // The link of a merged client is that of the one it was merged into.
  client: async (world) => (await byId('client')(world)).map((c): QueryCase => (c.args.id === world.merges.goneId ? { ...c, ids: (person) => new Set(isFull(person) ? [world.spareClientId] : []) } : c)),
  clientDuplicates: async (world) => [
    { args: { first: 200 }, full: true },
    { args: { clientId: world.spareClientId }, full: true, judge: (person, value) => (!isFull(person) || JSON.stringify(value).includes(world.merges.duplicateId) ? [] : ['misses a near-duplicate']) },
    ...[unknownId, 'no-id'].map((clientId): QueryCase => ({ args: { clientId }, ids: () => new Set<string>() })),
  ],
  partnerFirm: byId('partner_design_firm'),
  // A sum says no more than the rows, which hold powers of two: of each group its one client's project.
  clientTree: async (world) => [
    {
      args: {},
      full: true,
      judge: (person, value) => {
        const open = live.filter((k) => seesProject(person, k));
        const nodes = value as { figures: { projects: number; contractedFen: string } }[];
        const [projects, fen] = [nodes.reduce((all, n) => all + n.figures.projects, 0), nodes.reduce((all, n) => all + BigInt(n.figures.contractedFen), 0n)];
        return projects === open.length && fen === open.reduce((all, k) => all + 2n ** BigInt(k), 0n) ? [] : [`sums ${projects} projects and ${fen} fen`];
      },
    },
    ...(await world.rows('client_group')).map(({ row, facts }): QueryCase => ({ args: { groupId: String(row.id) }, judge: (person, value) => ((value as unknown[]).length === 0 || mayKnow(person, 'client', facts) ? [] : ['shows a client of a hidden group']) })),
    { args: { parentId: world.spareClientId }, full: true, judge: (person, value) => ((value as unknown[]).length === (isFull(person) ? 1 : 0) ? [] : ['shows other clients below']) },
    ...[unknownId, 'no-id'].flatMap((id): QueryCase[] => [{ args: { groupId: id }, ids: () => new Set<string>() }, { args: { parentId: id }, ids: () => new Set<string>() }]),
  ],
  clientMerges: async (world) => [
    { args: { clientId: world.spareClientId }, full: true, ids: (person) => new Set(isFull(person) ? [world.merges.standingId, world.merges.undoneId] : []) },
    ...[unknownId, 'no-id'].map((clientId): QueryCase => ({ args: { clientId }, ids: () => new Set<string>() })),
  ],
  contract: byId('contract'),
  designProject: byId('design_project'),
  quote: byId('quote'),
  approvalChain: byId('approval_chain'),
  // Of each client no more than the rows: all of what is planted is open.
  receivableAging: async ({ receivables }) => [
    {
      args: {},
      full: true,
      judge: (person, value) => {
        if (!readsLedger(person)) return [];
        const { clients, total } = value as { clients: unknown[]; total: { count: number; openFen: string }[] };
        const fen = total.reduce((all, c) => all + Number(c.openFen), 0);
        return clients.length === collectedOf.length && total.reduce((all, c) => all + c.count, 0) === receivables.nodes.length && fen === 6004 ? [] : [`ages ${clients.length} clients and ${fen} fen`];
      },
    },
  ],
  developmentActivity: byId('development_activity'),
  // Sums say no more than the rows: 700 - 700 + 700 booked, 300 waiting.
  developmentCostTotals: async ({ development }) =>
    ['CLIENT', 'CHANNEL', 'KIND', 'MONTH'].map((by): QueryCase => ({
      args: { by },
      full: true,
      judge: (person, value) => {
        const { groups, total } = value as { groups: { key: string; sums: { approvedFen: string } }[]; total: { approvedFen: string; submittedFen: string } } ?? { groups: [], total: null };
        if (!readsLedger(person)) return [];
        const sum = groups.reduce((all, g) => all + Number(g.sums.approvedFen), 0);
        return [
          ...(total.approvedFen === '700' && total.submittedFen === '300' && sum === 700 ? [] : [`sums ${JSON.stringify(total)} by ${by}`]),
          ...(by !== 'CLIENT' || (groups.length === 1 && groups[0]!.key === development.clientId) ? [] : ['parts by other clients']),
        ];
      },
    })),
  developmentReturns: async () => [{ args: {}, full: true }, { args: { period: { from: '2020-01-01', to: '2020-12-31' } }, full: true }],
  developmentReturnRows: async ({ projects }) => {
    const [p] = projects;
    const rows: Readonly<Record<string, string[]>> = { CLIENTS: [p!.clientId], PROJECTS: [p!.id], WINS: [], CONTRACTS: [p!.signedId] };
    return Object.entries(rows).flatMap(([figure, ids]): QueryCase[] => [
      { args: { figure }, full: true, ids: (person) => (isFull(person) ? new Set(ids) : undefined) },
      { args: { figure, channel: 'EMPLOYEE' }, ids: () => new Set<string>() },
    ]);
  },
  file: byId('stored_file'),
  fileBin: async (world) => [{ args: {}, full: true, ids: (person) => new Set(isFull(person) ? world.projects.filter((p) => p.k !== deletedProject).map((p) => p.deletedFileId) : []) }],
  deletedFiles: async (world) => world.projects.map((p): QueryCase => ({ args: { projectId: p.id }, full: p.k < 2, ids: (person) => new Set(isFull(person) ? [p.deletedFileId] : []) })),
  savedView: async (world) => [
    // One's own, the shared one, and some of others.
    ...(await world.rows('saved_view')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: i < 3, asks: (person) => facts.person === undefined || facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'saved_view', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  savedViews: async (world) => {
    const views = await world.rows('saved_view');
    return ['PROJECTS', 'CLIENTS', 'STATISTICS'].map((kind): QueryCase => ({ args: { kind }, full: true, ids: (person) => idsOf(views, ({ row, facts }) => row.kind === kind && mayKnow(person, 'saved_view', facts)) }));
  },
  statisticsBoard: async (world) => [
    // One's own, the published one, and some of others.
    ...(await world.rows('statistics_board')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: i < 3, asks: (person) => facts.person === undefined || facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'statistics_board', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  statisticsBoardPack: async (world) => [
    ...(await world.rows('statistics_board_pack')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: true, asks: (person) => facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'statistics_board_pack', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  statisticsBoards: async (world) => {
    const boards = await world.rows('statistics_board');
    return [{ args: {}, full: true, ids: (person) => idsOf(boards, ({ facts }) => mayKnow(person, 'statistics_board', facts)) }];
  },
  leadReport: async (world) => [
    // One's own, and some of others.
    ...(await world.rows('lead_report')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: i < 3, asks: (person) => facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'lead_report', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  cadenceTask: async (world) => [
    ...(await world.rows('cadence_task')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: i < 3, asks: (person) => facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'cadence_task', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  ratingFormula: async () => [{ args: {}, full: true }],
  ratingPreview: async () => [{ args: { formula: formulaInput }, full: true }],
  clientSegments: async (world) => {
    const rows = await world.rows('client_segment');
    return [{ args: {}, full: true, ids: (person) => idsOf(rows, ({ facts }) => mayKnow(person, 'client_segment', facts)) }];
  },
  clientSegment: async (world) => [
    ...(await world.rows('client_segment')).map(({ row, facts }, i): QueryCase => ({ args: { id: String(row.id) }, full: i < 2, asks: (person) => facts.person === undefined || facts.person === person.id || i % 16 < 2, ids: (person) => new Set(mayKnow(person, 'client_segment', facts) ? [String(row.id)] : []) })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  segmentCount: async (world) => {
    const live = (await world.rows('client')).filter(({ row }) => row.deleted_at === null && row.client_type === 'GOV').length;
    return [{ args: { rule: governmentRule }, judge: (person, value) => (!isFull(person) || (value as { clients: number }).clients === live ? [] : [`counts ${JSON.stringify(value)} where ${live} are`]) }];
  },
  cadenceTemplates: async () => [{ args: {}, full: true }],
  handover: async (world) => [
    // The first lists things of every kind; then one's own, those one receives from, and some of others.
    ...(await world.rows('handover')).map(({ row, facts }, i): QueryCase => ({
      args: { id: String(row.id) },
      full: i < 3,
      asks: (person) => facts.person === person.id || (facts.invited ?? []).includes(person.id ?? '') || i % 16 < 2,
      ids: (person) => new Set(mayKnow(person, 'handover', facts) ? [String(row.id)] : []),
    })),
    ...[unknownId, 'no-id', ''].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  handoverHoldings: async (world) => [{ args: { employeeId: world.staff[0] }, full: true }, { args: { employeeId: unknownId } }, { args: { employeeId: 'no-id' } }],
  similarToLead: async (world) => [
    ...world.leads.slice(0, 3).map(({ id }): QueryCase => ({ args: { id }, full: true })),
    ...[unknownId, 'no-id'].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  import: async (world) => [
    // One's own, and some of others.
    ...world.imports.map(({ id, person: owner }, i): QueryCase => ({ args: { id }, full: i < 3, asks: (person) => person.id === owner || i % 40 === 0, ids: (person) => new Set(mayImport(person) && person.id === owner ? [id] : []) })),
    ...[unknownId, 'no-id'].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  employee: async (world) => [...world.people.filter((p) => p.id).slice(0, 30).map((p): QueryCase => ({ args: { id: p.id }, full: true, ids: (person) => new Set(isActive(person) ? [p.id!] : []) })), { args: { id: unknownId }, ids: () => new Set() }, { args: { id: 'no-id' }, ids: () => new Set() }],
  viewer: async () => [{ args: {}, full: true }],
  demoLogins: async () => [{ args: {}, full: true, ids: () => new Set() }],
  departments: async () => [{ args: {}, full: true }],
  // Own plan items and steps fall in these, beside series and business dates of others.
  calendar: async () => [['2031-04-20', '2031-06-10'], ['2030-01-01', '2030-03-01'], ['2025-01-01', '2025-03-01'], ['2027-01-01', '2027-03-01']].map(([from, to]) => ({ args: { from, to }, full: true })),
  calendarEvent: async (world) => [
    // One's own and those one is invited to, and some of others.
    ...(await world.rows('calendar_event')).map(({ row, facts }, i): QueryCase => ({
      args: { id: String(row.id) },
      full: i < 4,
      asks: (person) => facts.person === person.id || (person.id !== null && facts.invited!.includes(person.id)) || i % 16 < 2,
      ids: (person) => new Set(mayKnow(person, 'calendar_event', facts) ? [String(row.id)] : []),
    })),
    ...[unknownId, 'no-id'].map((id): QueryCase => ({ args: { id }, ids: () => new Set<string>() })),
  ],
  myInvitations: async (world) => [{ args: {}, full: true, ids: (person) => new Set(world.events.filter((e) => isActive(person) && e.invited === person.id && e.isWaiting).map((e) => e.id)) }],
  freeBusy: async (world) => [{ args: { employeeIds: world.events.slice(0, 20).map((e) => e.person), from: '2031-05-01T00:00:00Z', to: '2031-05-30T00:00:00Z' }, full: true }],
  myCalendarFeed: async () => [{ args: {}, full: true }],
  announcements: async ({ announcementId }) => [{ args: {}, full: true, ids: () => new Set([announcementId]) }],
  anniversaries: async (world) => {
    const [staff, facts] = [await world.rows('employee'), await world.rows('employee_hr')];
    const byId = new Map(staff.map(({ row }) => [String(row.id), row]));
    return [
      {
        args: { days: 366 },
        full: true,
        judge: (person, value) => {
          // Of people at work; of oneself, of those who show them, and of all to directors and personnel. A hundred at most.
          const open = facts.flatMap(({ row }) => {
            const who = byId.get(String(row.employee_id))!;
            const may = isActive(person) && who.status === 'ACTIVE' && (who.shows_birthday === true || who.id === person.id || person.roles.some((r) => r === 'DIRECTOR' || r === 'HR_ADMIN'));
            return may ? [`BIRTHDAY ${String(who.id)} ${String(row.birthday).slice(-5)}`, `JOINING ${String(who.id)} ${String(row.hire_date).slice(-5)}`] : [];
          });
          const shown = (value as { kind: string; on: string; employee: { id: string } }[]).map((a) => `${a.kind} ${a.employee.id} ${a.on.slice(-5)}`);
          return [
            ...shown.filter((line) => !open.includes(line)).map((line) => `shows ${line}`),
            ...(shown.length === Math.min(100, open.length) ? [] : [`shows ${shown.length} of ${open.length}`]),
          ];
        },
      },
      { args: { days: 7 } },
    ];
  },
  mySessions: async (world) => {
    const sessions = await world.rows('session');
    return [{ args: {}, full: true, ids: (person) => idsOf(sessions, ({ row }) => row.employee_id === person.id && person.viewer !== null) }];
  },
  myHome: async () => [{ args: {}, full: true }],
  homeTemplates: async ({ templateId }) => [{ args: {}, full: true, ids: (person) => new Set(keepsHomes(person) ? [templateId] : []) }],
  // Over open projects that the person sees, and no others.
  stageNorms: async (world) => {
    const open = (await world.rows('project')).filter(({ row }) => row.deleted_at === null && ['PROMOTION', 'TRACKING'].includes(String(row.status)));
    return [{
      args: {},
      full: true,
      judge: (person, value) => {
        const seen = open.filter(({ facts }) => mayKnow(person, 'project', facts)).length;
        const counted = ((value ?? []) as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
        return counted === seen ? [] : [`norms over ${counted} projects where ${seen} are open`];
      },
    }];
  },
  // No more than the documents that the person sees.
  documentStatistics: async (world) => {
    const rows = (await rowsOf(world, 'files')).filter(({ row, facts }) => row.deleted_at === null && !isOfDeleted(facts));
    return [{
      args: {},
      full: true,
      judge: (person, value) => {
        const answer = value as { total: { count: number }; projects: { key: string }[] } | null;
        if (!answer) return [];
        const seen = rows.filter(({ facts }) => mayKnow(person, 'stored_file', facts));
        // Documents seen by the design alone are of no project that may be named.
        const ids = new Set(['NONE', ...world.projects.filter((p) => seesProject(person, p.k)).map((p) => p.id)]);
        return [...(answer.total.count === seen.length ? [] : [`counts ${answer.total.count} documents of ${seen.length}`]), ...answer.projects.filter(({ key }) => !ids.has(key)).map(({ key }) => `counts documents of ${key}`)];
      },
    }];
  },
  // Of the projects that the person sees, those that somebody tracked when they were registered; nothing of others.
  employeeStatistics: async (world) => {
    const rows = (await world.rows('project')).filter(({ row }) => row.deleted_at === null);
    return [null, { from: '2024-01-01', to: '2024-12-31' }].map((within): QueryCase => ({
      args: { within },
      full: true,
      judge: (person, value) => {
        const answer = value as { isPartial: boolean; total: { registered: number; tracked: number }; employees: { figures: { tracked: number } }[] } | null;
        if (!answer) return [];
        const seen = rows.filter(({ facts }) => mayKnow(person, 'project', facts));
        const registered = seen.filter(({ row }) => row.registered_on !== null && row.market_tracker_id !== null && (!within || String(row.registered_on).startsWith('2024'))).length;
        return [
          ...(answer.isPartial === !isFull(person) ? [] : [`isPartial ${answer.isPartial}`]),
          ...(answer.total.registered === registered ? [] : [`counts ${answer.total.registered} registered of ${registered}`]),
          ...(answer.total.tracked <= seen.length && answer.employees.every((e) => e.figures.tracked <= seen.length) ? [] : [`counts ${answer.total.tracked} tracked of ${seen.length}`]),
        ];
      },
    }));
  },
  // In each stage stand the tracked projects that the person sees, and no others; altogether, and told apart by who tracks them.
  stageTimes: async (world) => {
    const rows = (await world.rows('project')).filter(({ row }) => row.deleted_at === null && row.status === 'TRACKING' && row.tracking_stage !== null);
    return [null, 'MARKET_TRACKER'].map((by): QueryCase => ({
      args: { by },
      full: true,
      judge: (person, value) => {
        if (!value) return [];
        const seen = rows.filter(({ facts }) => mayKnow(person, 'project', facts));
        const answer = value as { key: string | null; standing: number }[];
        const counted = (of: typeof answer): number => of.reduce((sum, { standing }) => sum + standing, 0);
        const keys = new Set(['NONE', ...seen.map(({ row }) => String(row.market_tracker_id))]);
        const [whole, parts] = [answer.filter(({ key }) => key === null), answer.filter(({ key }) => key !== null)];
        return [
          ...(counted(whole) === seen.length ? [] : [`says that ${counted(whole)} projects stand in a stage where ${seen.length} do`]),
          ...(by === null ? parts.map(({ key }) => `tells ${key} apart without being asked`) : counted(parts) === seen.length ? [] : [`says of trackers that ${counted(parts)} projects stand in a stage where ${seen.length} do`]),
          ...parts.flatMap(({ key, standing }) => (standing === 0 || keys.has(key!) ? [] : [`counts projects of tracker ${key}`])),
        ];
      },
    }));
  },
  statusGates: async () => [{ args: {}, full: true }],
  customFields: async () => ['PROJECT', 'CLIENT'].map((record): QueryCase => ({ args: { record }, full: true, judge: judgeCustomFields })),
  stageProbabilities: async () => [{ args: {}, full: true }],
  placeLists: async () => [{ args: {}, full: true }],
  bandSets: async () => [{ args: {}, full: true }],
  approvalTemplates: async () => [{ args: {}, full: true }],
  quoteRules: async () => [{ args: {}, full: true }],
  quoteTemplates: async () => [{ args: {}, full: true }],
  homeTemplateScopes: async () => [{ args: {}, full: true }],
  // Cards of others open by their code, which is the meaning of a card; nobody learns a code here.
  homeCard: async (world) => [
    ...(await world.rows('home_card')).map(({ row, facts }, i): QueryCase => ({ args: { code: row.code }, full: i < 4, asks: (person) => facts.person === person.id, ids: (person) => new Set(mayKnow(person, 'home_card', facts) ? [String(row.id)] : []) })),
    { args: { code: 'no-code' }, ids: () => new Set() },
  ],
  myHomeCards: async (world) => {
    const cards = await world.rows('home_card');
    return [{ args: {}, full: true, ids: (person) => idsOf(cards, ({ facts }) => mayKnow(person, 'home_card', facts)) }];
  },
  homeVersions: async () => [{ args: {}, full: true }],
  shortcutTargets: async (world) => {
    const records = async (key: string, table: string): Promise<QueryCase[]> => {
      const rows = await world.rows(table);
      return [{
        args: { targets: rows.slice(0, 60).map(({ row }) => ({ [key]: row.id })) },
        full: true,
        // A record opens for exactly those who may know it; what was deleted, or hangs on it, is for the oracles.
        judge: (person, value) =>
          (value as { isOpen: boolean; title: string | null }[]).flatMap(({ isOpen, title }, i) => {
            const { row, facts } = rows[i]!;
            if (isOfDeleted(facts) && isFull(person)) return [];
            const wanted = mayKnow(person, table, facts) && !row.deleted_at;
            return isOpen === wanted && (title !== null) === wanted ? [] : [`${table} ${String(row.id)}: open ${isOpen}, should be ${wanted}`];
          }),
      }];
    };
    return [
      ...(await records('project', 'project')),
      ...(await records('client', 'client')),
      ...(await records('quote', 'quote')),
      ...(await records('contract', 'contract')),
      ...(await records('approvalChain', 'approval_chain')),
      { args: { targets: [{ project: unknownId }, { client: 'no-id' }, { quote: '' }] }, judge: (_, value) => ((value as { isOpen: boolean }[]).some((t) => t.isOpen) ? ['opens what does not exist'] : []) },
      {
        // Numbers of lists are those of the lists themselves: a number may say no more than the rows.
        args: { targets: [{ projects: {} }, { projects: { mine: true } }, { quotes: {} }, { contracts: {} }] },
        judge: (person, value) => {
          const open = live.filter((k) => seesProject(person, k)).length;
          const [all] = value as { count: number }[];
          return all?.count === open ? [] : [`counts ${all?.count} projects where ${open} are open`];
        },
      },
    ];
  },
  myAppearance: async () => [{ args: {}, full: true }],
  workPromptSummary: async () => [{ args: {}, full: true }],
  workPromptSettings: async () => [{ args: {}, full: true }],
  imports: async (world) => [{ args: { first: 100 }, full: true, ids: (person) => new Set(mayImport(person) ? world.imports.filter((i) => i.person === person.id && !i.isDiscarded).map((i) => i.id) : []) }],
  clientGroups: async (world) => {
    const rows = await world.rows('client_group');
    return [{ args: {}, full: true, ids: (person) => (isFull(person) ? undefined : idsOf(rows, ({ facts }) => mayKnow(person, 'client_group', facts))) }];
  },
  approvalCounts: async () => [{ args: {}, full: true, judge: (person, value) => ((value as { waiting: number }).waiting === person.turns.size ? [] : ['counts what waits for others']) }],
  approvalDelegations: async ({ delegations }) => [{ args: { past: true }, full: true, ids: (person) => new Set(isActive(person) ? delegations.filter((d) => d.from === person.id || d.to === person.id).map((d) => d.id) : []) }],
  waitingForMe: async () => [{ args: { first: 100 }, full: true, ids: (person) => person.turns }],
  recentChanges: async (world) => {
    const rows = await world.rows('project_change');
    return [{ args: { first: 100 }, full: true, ids: (person) => idsOf(rows, ({ facts }) => !isOfDeleted(facts) && mayKnow(person, 'project_change', facts)) }];
  },
  myNextSteps: async (world) => {
    const [plans, projects] = [await world.rows('work_plan'), await world.rows('project')];
    return [{
      args: { first: 100 },
      full: true,
      ids: (person) => new Set([
        ...idsOf(plans, ({ row, facts }) => row.owner_id === person.id && row.done_at === null && !isOfDeleted(facts) && mayKnow(person, 'work_plan', facts)),
        ...idsOf(projects, ({ row, facts }) => (row.market_tracker_id === person.id || row.design_tracker_id === person.id) && row.next_step !== null && row.deleted_at === null && ['PROMOTION', 'TRACKING'].includes(String(row.status)) && mayKnow(person, 'project', facts)),
      ]),
    }];
  },
  similarProjects: async (world) =>
    (await world.rows('project')).map(({ row, facts }): QueryCase => ({ args: { name: row.name, clientId: row.client_id }, full: facts.projects[0]! < 2, ids: (person) => new Set(row.deleted_at === null && mayKnow(person, 'project', facts) ? [String(row.id)] : []) })),
  search: async (world) => {
    const hits = [...world.projects.map((p) => ({ k: p.k, id: p.id, clientId: p.clientId, fileId: p.fileId }))];
    const visible = (person: Person, ks: readonly number[]): Set<string> => new Set(hits.filter((h) => ks.includes(h.k) && h.k !== deletedProject && seesProject(person, h.k)).flatMap((h) => [h.id, h.clientId, h.fileId]));
    const people = (text: string, rows: readonly Known[]): Set<string> => idsOf(rows, ({ row }) => row.status === 'ACTIVE' && String(row.number).toLowerCase().includes(text));
    const staff = await world.rows('employee');
    return [
      // The client of a deleted project is a client like any other.
      { args: { text: 'C4NARY', first: 50 }, full: true, ids: (person) => new Set([...visible(person, live), ...(isFull(person) ? [world.spareClientId, world.projects[deletedProject]!.clientId] : [])]) },
      ...world.projects.map(({ k }): QueryCase => ({ args: { text: `C4NARY-P${k}-search`, first: 50 }, full: true, ids: (person) => (k === deletedProject && isFull(person) ? undefined : visible(person, [k])) })),
      { args: { text: 'w0001' }, ids: (person) => (isActive(person) ? people('w0001', staff) : new Set()) },
      { args: { text: '' }, ids: () => new Set() },
      { args: { text: `' OR 1=1 --` } },
    ];
  },
};

// Each project of the world has a contract that was signed on its day of 2025.
const wonOn = (p: Row): string | null => (p.status === 'WON' ? placed(2025, Number(String(p.number)[4])) : null);
const quarterOf = (day: unknown): string | null => (day ? `${String(day).slice(0, 4)}-Q${Math.ceil(Number(String(day).slice(5, 7)) / 3)}` : null);
/** What a project's segment is called in each dimension of the statistics; null: only that the segments part the whole. A new one needs an entry. */
export const dimensions: Readonly<Record<string, ((row: Row, client: Row) => unknown) | null>> = {
  CITY_TIER: (p) => p.city_tier, REGION: (p) => p.region, CLIENT_KIND: (_, c) => clientType.item(String(c.client_type))!.group, CLIENT_TYPE: (_, c) => c.client_type, CLIENT_GROUP: (_, c) => c.group_id, PRODUCT_LINE: (p) => p.product_line, STATUS: (p) => p.status, TRACKING_STAGE: (p) => p.tracking_stage, PURSUIT_STEP: stepOf, SOURCE: (p) => p.source, POSITIONING: (p) => p.positioning,
  MARKET_TRACKER: (p) => p.market_tracker_id, DESIGN_TRACKER: (p) => p.design_tracker_id, DEPARTMENT: (p) => p.department_id, CITY: (p) => p.city_code ?? p.city, CLIENT: (p) => p.client_id,
  // Grades are full rights' alone: for everybody else all projects stand under NONE, which cases of the module say.
  CLIENT_RATING: null,
  LAND_AREA_BAND: null, GFA_BAND: null, FAR_BAND: null, FEE_BAND: null,
  REGISTERED_MONTH: (p) => String(p.registered_on ?? '').slice(0, 7) || null, REGISTERED_QUARTER: (p) => quarterOf(p.registered_on), REGISTERED_YEAR: (p) => String(p.registered_on ?? '').slice(0, 4) || null,
  EXPECTED_MONTH: (p) => String(p.expected_sign_on ?? '').slice(0, 7) || null, EXPECTED_QUARTER: (p) => quarterOf(p.expected_sign_on), EXPECTED_YEAR: (p) => String(p.expected_sign_on ?? '').slice(0, 4) || null,
  WON_MONTH: (p) => wonOn(p)?.slice(0, 7) ?? null, WON_QUARTER: (p) => quarterOf(wonOn(p)), WON_YEAR: (p) => wonOn(p)?.slice(0, 4) ?? null,
  // By contracts, which the module's own cases say.
  SIGNED_MONTH: null, SIGNED_QUARTER: null, SIGNED_YEAR: null,
};
