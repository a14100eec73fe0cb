import { groupsOf, standardPlaces } from '@yingzao/domain/geography';
import { trackingStage } from '@yingzao/domain/catalogues';
import { defaultLayout } from '@yingzao/domain/dashboard';
import type { Facts } from './canaries';
import { unknownId } from './cases';
import { isActive, isFull, keepsAccounts, keepsHomes, keepsHomesOfAll, keepsHr, keepsLedger, keepsPeople, mayImport, publishes, readsLedger, seesProject } from './expectations';
import { cadenceMutations } from './cadences';
import { formulaInput, tomorrow } from './ratings';
import { receivableMutations } from './receivables';
import { segmentMutations } from './segments';
import { designMutations } from './designs';
import { approvalTemplateMutations } from './approvalTemplates';
import { approvalMutations } from './approvals';
import { handoverMutations } from './handovers';
import { statisticsBoardMutations } from './statisticsBoards';
import type { Person } from './people';
import { quoteMutations } from './quotes';
import { allRoles, live, lostProject, wonProject } from './world';
import type { ProjectIds, World } from './world';

/** One call of a mutation with valid input. */
export interface MutationCase {
  /** What is acted upon, for messages and for matching with `viewerCanX`: an id, or a word. */
  readonly target: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Whether this person may do this. */
  readonly may: (person: Person) => boolean;
  /** Whether the person may know that the target exists; where not, the answer must be that of an unknown id. */
  readonly knows: (person: Person) => boolean;
  /** The call that stands for "no such thing". */
  readonly isUnknown?: boolean;
  /** What a permitted call may write to; nothing of anybody else or of another project. */
  readonly touches?: Facts;
  /** Code of the refusal where a person who may do such things cannot do this one: not a matter of permission. */
  readonly otherwise?: string;
  /** Who is refused for that reason and no other; absent: full rights. */
  readonly otherwiseFor?: (person: Person) => boolean;
}
export type Cases = (world: World, person: Person) => readonly MutationCase[];

const nobody = (): boolean => false;
const everybody = (): boolean => true;

/** Projects a call is tried on: up to two that the person sees and two that they do not. */
function tried(world: World, person: Person): readonly ProjectIds[] {
  const [seen, hidden] = [live.filter((k) => seesProject(person, k)), live.filter((k) => !seesProject(person, k))];
  // From both ends, so that different people try different ones.
  const some = (ks: readonly number[]): readonly number[] => (ks.length > 2 ? [ks[0]!, ks.at(-1)!] : ks);
  return [...some(seen), ...some(hidden)].map((k) => world.projects[k]!);
}

/** A write in the marketing databases: for full rights only, visible or not. */
function marketing(input: (p: ProjectIds, world: World) => Record<string, unknown>, target: (p: ProjectIds) => string = (p) => p.id): Cases {
  return (world, person) => {
    const none = Object.fromEntries(Object.keys(world.projects[0]!).map((key) => [key, key === 'stepIds' ? [] : key === 'k' ? 0 : unknownId])) as unknown as ProjectIds;
    return [
      ...tried(world, person).map((p): MutationCase => ({ target: target(p), input: input(p, world), may: isFull, knows: (who) => seesProject(who, p.k), touches: { projects: [p.k] } })),
      { target: unknownId, input: input(none, world), may: nobody, knows: nobody, isUnknown: true },
    ];
  };
}
/** A write that needs no object. */
const simple = (may: (person: Person) => boolean, input: (world: World, person: Person) => Record<string, unknown>): Cases => (world, person) => [{ target: 'new', input: input(world, person), may, knows: everybody }];
/** A write to one's own things. */
const own = (input?: (world: World) => Record<string, unknown>): Cases => (world, person) => [{ target: 'own', ...(input && { input: input(world) }), may: isActive, knows: everybody, touches: { projects: [], ...(person.id && { person: person.id }) } }];

const terms = { feeBasis: 'LUMP_SUM', amountFen: '100' };
const steps = (world: World): object[] => ['COMMERCIAL', 'TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'].map((section, i) => ({ section, approverId: world.staff[i] }));

const updateEmployee = (target: (world: World, person: Person) => string, fields: Record<string, unknown>, may: (person: Person) => boolean): Cases => (world, person) => {
  const id = target(world, person);
  return [{ target: `${id} ${Object.keys(fields).join()}`, input: { id, expectedVersion: 1, ...fields }, may, knows: everybody }];
};
/** People are imported by the administrator of accounts, business data by full rights; one's own imports can be put away and taken back whatever their kind. */
const importOf = (byKind: boolean, input: (id: string) => Record<string, unknown>, isDiscarded = false): Cases => (world, person) => {
  const mine = world.imports.filter((i) => i.person === person.id && !i.isDone && i.isDiscarded === isDiscarded);
  const mayRun = (kind: string): boolean => !byKind || (kind === 'EMPLOYEES' ? keepsAccounts(person) : isFull(person));
  return [
    ...mine.map((i): MutationCase => ({ target: i.id, input: input(i.id), may: (who) => mayImport(who) && mayRun(i.kind), knows: mayImport })),
    ...world.imports.filter((i) => i.person !== person.id).slice(0, 3).map((i): MutationCase => ({ target: i.id, input: input(i.id), may: nobody, knows: nobody })),
    { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
  ];
};

/** On one's own events, those one is invited to, some of others and none: done by the owner, or by the one invited. */
const eventOf = (input: (id: string) => Record<string, unknown>, by: 'person' | 'invited' = 'person'): Cases => (world, person) => [
  ...world.events.filter((e, i) => e.person === person.id || e.invited === person.id || i < 3).map((e): MutationCase => ({
    target: e.id,
    input: input(e.id),
    may: (who) => isActive(who) && e[by] === who.id,
    knows: (who) => isActive(who) && (e.person === who.id || e.invited === who.id),
    touches: { projects: [], person: e.person },
  })),
  { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
];

/** On one's own report, some of others and none: decided by full rights, whoever reported. */
const leadOf = (input: (id: string, world: World) => Record<string, unknown>): Cases => (world, person) => [
  ...world.leads.filter((l, i) => l.person === person.id || i < 2).map((l): MutationCase => ({ target: l.id, input: input(l.id, world), may: isFull, knows: (who) => isFull(who) || (isActive(who) && who.id === l.person) })),
  { target: unknownId, input: input(unknownId, world), may: nobody, knows: nobody, isUnknown: true },
];

/** On one's own view, the shared one, some of others and none: private ones by their owner, shared ones by full rights. */
const viewOf = (input: (id: string) => Record<string, unknown>): Cases => (world, person) => {
  const views = world.canaries.all.filter((c) => c.table === 'saved_view' && c.column === 'id');
  const isShared = (id: string): boolean => id === world.sharedViewId;
  return [
    ...views.filter((c, i) => c.facts.person === person.id || isShared(c.text) || i < 3).map((c): MutationCase => ({
      target: c.text,
      input: input(c.text),
      may: (who) => (isShared(c.text) ? isFull(who) : isActive(who) && c.facts.person === who.id),
      knows: (who) => isActive(who) && (isShared(c.text) || c.facts.person === who.id),
    })),
    { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
  ];
};

/** On a field of the firm's own, which everybody knows, and on none: done by full rights. */
const customFieldOf = (input: (id: string) => Record<string, unknown>): Cases => (world) => [
  { target: world.customFields.TEXT, input: input(world.customFields.TEXT), may: isFull, knows: everybody },
  { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
];

/** On one's own touch of today, some of others and none: done by its author as long as they see the project, by nobody else. */
const touchOf = (input: (id: string) => Record<string, unknown>): Cases => (world, person) => [
  ...world.touches.filter((t, i) => t.person === person.id || i < 3).map((t): MutationCase => ({
    target: t.id,
    input: input(t.id),
    may: (who) => isActive(who) && who.id === t.person && (t.k === null ? isFull(who) : seesProject(who, t.k)),
    knows: nobody,
    touches: { projects: t.k === null ? [] : [t.k] },
  })),
  { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
];

/** Every mutation of the schema; a new one needs an entry here. */
export const mutations: Readonly<Record<string, Cases>> = {
  createClient: simple(isFull, () => ({ fields: { name: '新客户', clientType: 'DEV_PRIVATE' } })),
  updateClient: marketing((p) => ({ id: p.clientId, expectedVersion: 1, fields: { remark: '改' } }), (p) => p.clientId),
  deleteClient: (world, person) => [
    ...marketing((p) => ({ id: p.clientId, expectedVersion: 1 }), (p) => p.clientId)(world, person).map((c): MutationCase => ({ ...c, may: nobody, ...(c.isUnknown ? {} : { otherwise: 'CLIENT_IN_USE' }) })),
    { target: world.spareClientId, input: { id: world.spareClientId, expectedVersion: 1 }, may: isFull, knows: isFull },
  ],
  restoreClient: (world) => [
    { target: world.deletedClientId, input: { id: world.deletedClientId }, may: isFull, knows: isFull },
    { target: unknownId, input: { id: unknownId }, may: nobody, knows: nobody, isUnknown: true },
  ],

  mergeClients: (world) => [
    { target: world.merges.backId, input: { survivorId: world.spareClientId, mergedId: world.merges.backId, expectedSurvivorVersion: 1, expectedMergedVersion: 1 }, may: isFull, knows: isFull },
    { target: unknownId, input: { survivorId: world.spareClientId, mergedId: unknownId, expectedSurvivorVersion: 1, expectedMergedVersion: 1 }, may: nobody, knows: nobody, isUnknown: true },
  ],
  undoClientMerge: (world) => [
    { target: world.merges.standingId, input: { id: world.merges.standingId }, may: isFull, knows: isFull },
    { target: world.merges.undoneId, input: { id: world.merges.undoneId }, may: nobody, knows: isFull, otherwise: 'ALREADY_DONE' },
    { target: unknownId, input: { id: unknownId }, may: nobody, knows: nobody, isUnknown: true },
  ],
  keepClientsApart: (world) => [
    { target: world.merges.duplicateId, input: { clientId: world.spareClientId, otherId: world.merges.duplicateId }, may: isFull, knows: isFull },
    { target: unknownId, input: { clientId: world.spareClientId, otherId: unknownId }, may: nobody, knows: nobody, isUnknown: true },
  ],

  createProject: (world, person) => tried(world, person).map((p) => ({ target: p.clientId, input: { departmentId: world.departmentId, fields: { name: '新项目', clientId: p.clientId, cityCode: '320500', source: 'TENDER', marketTrackerId: world.staff[0] } }, may: isFull, knows: (who) => seesProject(who, p.k) })),
  updateProject: (world, person) => [
    ...marketing((p) => ({ id: p.id, expectedVersion: 1, fields: { remark: '改' } }))(world, person).map((c) => ({ ...c, input: { ...c.input, expectedVersion: versionOf(world, c.target) } })),
    // A stale save shows the stored version, which is a way to read.
    ...tried(world, person).map(({ id, k }): MutationCase => ({ target: `${id} stale`, input: { id, expectedVersion: 77, fields: { remark: '改' } }, may: nobody, knows: (who) => seesProject(who, k), otherwise: 'STALE_VERSION' })),
  ],
  bulkUpdateProjects: (world, person) => marketing((p) => ({ items: [{ id: p.id, expectedVersion: versionOf(world, p.id), fields: { remark: '批量' } }] }))(world, person),
  changeProjectStatus: (world, person) => marketing((p) => ({ id: p.id, expectedVersion: versionOf(world, p.id), to: p.k === wonProject || p.k === lostProject ? 'TRACKING' : 'LOST', reason: '价格', loss: { reason: 'PRICE', competitor: '对手设计' } }))(world, person),
  deleteProject: (world, person) => marketing((p) => ({ id: p.id, expectedVersion: versionOf(world, p.id) }))(world, person),
  restoreProject: (world) => {
    const gone = world.projects.at(-1)!;
    return [
      { target: gone.id, input: { id: gone.id }, may: isFull, knows: isFull, touches: { projects: [gone.k] } },
      { target: unknownId, input: { id: unknownId }, may: nobody, knows: nobody, isUnknown: true },
    ];
  },
  designateMember: (world, person) => [
    ...marketing((p) => ({ projectId: p.id, employeeId: world.colleague }))(world, person),
    // Designating oneself is the shortest way around the rule.
    ...(person.id ? marketing((p) => ({ projectId: p.id, employeeId: person.id }), (p) => `${p.id} self`)(world, person).filter((c) => !c.isUnknown && !isFull(person)) : []),
  ],
  removeMember: marketing((p) => ({ projectId: p.id, employeeId: p.memberId })),
  addWorkLogEntry: marketing((p) => ({ projectId: p.id, doneOn: '2025-01-05', text: '拜访' })),
  addWorkPlanItem: marketing((p, world) => ({ projectId: p.id, dueOn: '2031-01-05', text: '汇报', ownerId: world.colleague })),
  completeWorkPlanItem: marketing((p) => ({ id: p.planId }), (p) => p.planId),
  // The one thing that members write: to the projects they see.
  // Of what is won or lost; the lost one has a review already.
  saveProjectReview: (world, person) => {
    const save = ({ id, k }: ProjectIds): MutationCase => {
      const input = { projectId: id, expectedVersion: k === lostProject ? 1 : 0, ...(k === lostProject && { reason: 'DESIGN' }), lessons: '早一点见决策人' };
      const knows = (who: Person): boolean => seesProject(who, k);
      return k === lostProject || k === wonProject ? { target: id, input, may: isFull, knows, touches: { projects: [k] } } : { target: id, input, may: nobody, knows, otherwise: 'NOT_DECIDED' };
    };
    return [...[...new Set([...tried(world, person), world.projects[wonProject]!, world.projects[lostProject]!])].map(save), { target: unknownId, input: { projectId: unknownId, expectedVersion: 0, lessons: '经验' }, may: nobody, knows: nobody, isUnknown: true }];
  },
  recordTouch: (world, person) => [
    ...marketing((p) => ({ projectId: p.id, kind: 'VISIT', contactId: p.contactId, text: '拜访' }))(world, person).map((c): MutationCase => (c.isUnknown ? c : { ...c, may: c.knows })),
    // Of a client alone: full rights only.
    ...tried(world, person).map((p): MutationCase => ({ target: `${p.clientId} client`, input: { clientId: p.clientId, kind: 'PHONE' }, may: isFull, knows: (who) => seesProject(who, p.k) })),
    { target: `${unknownId} client`, input: { clientId: unknownId, kind: 'PHONE' }, may: nobody, knows: nobody, isUnknown: true },
  ],
  updateTouch: touchOf((id) => ({ id, expectedVersion: 1, text: '改' })),
  withdrawTouch: touchOf((id) => ({ id, expectedVersion: 1 })),
  addProgressNote: (world, person) => marketing((p) => ({ projectId: p.id, text: '甲方确认了任务书' }))(world, person).map((c) => (c.isUnknown ? c : { ...c, may: c.knows })),

  createSavedView: (world, person) => [
    ...own(() => ({ kind: 'PROJECTS', name: '我的视图', search: 'statuses=WON' }))(world, person),
    { target: 'shared', input: { kind: 'PROJECTS', name: '公用视图', search: '', isShared: true }, may: isFull, knows: everybody },
  ],
  updateSavedView: viewOf((id) => ({ id, expectedVersion: 1, name: '改名' })),
  deleteSavedView: viewOf((id) => ({ id, expectedVersion: 1 })),
  orderSavedViews: viewOf((id) => ({ ids: [id] })),

  ...statisticsBoardMutations,

  saveRatingFormula: simple(isFull, () => ({ expectedVersion: 1, formula: formulaInput })),
  overrideRating: marketing((p) => ({ clientId: p.clientId, expectedVersion: 1, grade: 'C', reason: '战略客户', until: tomorrow }), (p) => p.clientId),
  endRatingOverride: marketing((p) => ({ clientId: p.clientId, expectedVersion: 1 }), (p) => p.clientId),
  ...segmentMutations,

  reportLead: simple(isActive, () => ({ name: '听说的项目', source: 'STAFF', urgency: 'LATER' })),
  assignLeadReport: leadOf((id, world) => ({ id, expectedVersion: 1, verifierId: world.boss.employeeId })),
  verifyLeadReport: leadOf((id, world) => ({ id, departmentId: world.departmentId, fields: { name: '立项', clientId: world.spareClientId, cityCode: '320500', source: 'STAFF', marketTrackerId: world.staff[0] } })),
  mergeLeadReport: leadOf((id, world) => ({ id, projectId: world.projects[0]!.id, designateReporter: true })),
  rejectLeadReport: leadOf((id) => ({ id, reason: '不做' })),
  ...cadenceMutations,
  setProjectAnchorDate: marketing((p) => ({ projectId: p.id, anchor: 'BID', day: '2031-05-05' })),
  ...handoverMutations,
  ...designMutations,
  ...approvalMutations,
  ...approvalTemplateMutations,
  exportClients: own(() => ({ filter: {}, columns: ['NAME', 'RATING'] })),
  moveContact: marketing((p, world) => ({ contactId: p.contactId, fromClientId: p.clientId, toClientId: world.spareClientId, leftOn: '2025-01-05', joinedOn: '2025-02-05' }), (p) => p.clientId),
  exportProjects: own(() => ({ filter: {} })),

  createQuote: marketing((p) => ({ projectId: p.id, title: '新报价', terms })),
  reviseQuote: marketing((p) => ({ quoteId: p.quoteId, expectedRevision: 2, terms }), (p) => p.quoteId),
  ...quoteMutations(marketing),
  saveQuoteRule: (_, person) => [{ target: '2098-01-01', input: { since: '2098-01-01', expectedVersion: 0, floors: [{ productLine: 'OFFICE', yuanPerM2: String(person.label.length) }] }, may: isFull, knows: everybody }],
  saveQuoteTemplate: simple(isFull, (world) => ({ departmentId: world.departmentId, expectedVersion: 0, heading: '抬头' })),
  createContract: marketing((p) => ({ projectId: p.id, name: '新合同', contractType: 'DESIGN', amountFen: '100' })),
  updateContract: marketing(
    (p) => ({ id: p.draftId, expectedVersion: 1, name: '改', contractType: 'DESIGN', amountFen: '100', parties: [{ clientId: p.clientId, role: 'PARTY_A' }], documentIds: [p.fileId], feeNodes: [{ kind: 'FINAL', name: '全款', sharePercent: '100', dueRule: 'AFTER_SIGNING', dueDays: 7 }] }),
    (p) => p.draftId,
  ),
  saveContractDates: marketing((p) => ({ id: p.draftId, expectedVersion: 1, validUntil: '2030-01-05', filingDueOn: '2029-01-05', guaranteeUntil: '2030-01-05' }), (p) => p.draftId),
  noteContract: marketing((p) => ({ id: p.draftId, expectedVersion: 1, archiveNumber: 'A-1', expectedSigningOn: '2031-01-05', remark: '改' }), (p) => p.draftId),
  ...receivableMutations,
  // The last one has no product line: its gate before 成交 holds it.
  signContract: (world, person) =>
    marketing((p) => ({ id: p.approvedId, expectedVersion: 1, signedOn: '2025-01-05', signedFileVersionId: p.signedVersionId }), (p) => p.approvedId)(world, person).map((call) =>
      call.target === world.projects[7]!.approvedId ? { ...call, may: nobody, otherwise: 'GATE_NOT_PASSED' } : call),
  submitContract: marketing((p, world) => ({ contractId: p.draftId, expectedVersion: 1, steps: steps(world) }), (p) => p.draftId),
  decideApprovalStep: (world, person) => [
    ...[...new Set([...tried(world, person), ...world.projects.filter((p) => person.chains.has(p.chainId))])].flatMap(({ k, chainId, stepIds, turnSeatId }) =>
      [...stepIds.filter((_, i) => i < 3 || person.chains.has(chainId)).map((stepId) => ({ stepId, seatId: null })), { stepId: stepIds[1]!, seatId: turnSeatId }].map(({ stepId, seatId }): MutationCase => ({
        target: seatId ?? stepId,
        input: { stepId, seatId, conclusion: 'AGREE', opinion: '同意' },
        may: (who) => isActive(who) && who.turns.has(stepId),
        knows: (who) => seesProject(who, k) || (isActive(who) && who.chains.has(chainId)),
        touches: { projects: [k] },
      })),
    ),
    { target: unknownId, input: { stepId: unknownId, conclusion: 'AGREE' }, may: nobody, knows: nobody, isUnknown: true },
  ],

  createDevelopmentActivity: simple(isFull, (world) => ({ fields: { channel: 'TARGETED', title: '新活动', ownerId: world.boss.employeeId, startsOn: '2026-01-01', nextStep: '拜访', nextStepOn: '2026-02-01' } })),
  updateDevelopmentActivity: development('openId', (id) => ({ id, expectedVersion: 1, fields: { plan: '改' } })),
  finishDevelopmentStep: development('openId', (id) => ({ id, expectedVersion: 1, nextStep: '回访', nextStepOn: '2026-03-01' })),
  reopenDevelopmentActivity: development('closedId', (id) => ({ id, expectedVersion: 1, nextStep: '回访', nextStepOn: '2026-03-01' })),
  addDevelopmentLogEntry: development('openId', (id) => ({ id, doneOn: '2025-01-05', text: '拜访' })),
  submitDevelopmentCost: simple(isFull, (world) => ({ clientId: world.development.clientId, channel: 'TARGETED', costKind: 'TRAVEL', spentOn: '2025-01-05', amountFen: '100' })),
  reverseDevelopmentCost: (world, person) => [
    ...development('bookedId', (id) => ({ id, reason: '重复' }), isFull, readsLedger)(world, person),
    { target: world.development.waitingId, input: { id: world.development.waitingId, reason: '重复' }, may: nobody, knows: readsLedger, otherwise: 'COST_NOT_BOOKED' },
  ],
  decideDevelopmentCost: (world, person) => [
    ...development('waitingId', (id) => ({ id, decision: 'APPROVED' }), keepsLedger, readsLedger)(world, person),
    { target: world.development.bookedId, input: { id: world.development.bookedId, decision: 'REJECTED', note: '退' }, may: nobody, knows: readsLedger, otherwise: 'COST_DECIDED', otherwiseFor: keepsLedger },
  ],
  exportDevelopmentCosts: (world, person) => own(() => ({ format: 'CSV' }))(world, person).map((c) => ({ ...c, may: readsLedger })),
  updateFile: marketing((p) => ({ id: p.fileId, expectedVersion: 1, name: '改名.pdf', category: 'OTHER' }), (p) => p.fileId),
  deleteFile: marketing((p) => ({ id: p.fileId, expectedVersion: 1 }), (p) => p.fileId),
  restoreFile: (world, person) => marketing((p) => ({ id: p.deletedFileId }), (p) => p.deletedFileId)(world, person).map((c) => (c.isUnknown ? c : { ...c, knows: isFull })),

  createCalendarEvent: own(() => ({ fields: { title: '新日程', startsAt: '2031-05-05T01:00:00Z', endsAt: '2031-05-05T02:00:00Z' } })),
  updateCalendarEvent: eventOf((id) => ({ id, expectedVersion: 1, scope: 'ALL', key: '2031-05-05T09:00:00', fields: { title: '改' } })),
  deleteCalendarEvent: eventOf((id) => ({ id, expectedVersion: 1, scope: 'ALL', key: '2031-05-05T09:00:00' })),
  answerInvitation: eventOf((id) => ({ id, answer: 'TENTATIVE' }), 'invited'),
  undoCalendarChange: (world, person) => [
    ...world.changes.filter((c) => c.person === person.id).map((c): MutationCase => ({ target: c.id, input: { changeId: c.id }, may: isActive, knows: isActive, touches: { projects: [], person: c.person } })),
    ...world.changes.filter((c) => c.person !== person.id).slice(0, 3).map((c): MutationCase => ({ target: c.id, input: { changeId: c.id }, may: nobody, knows: nobody })),
    { target: unknownId, input: { changeId: unknownId }, may: nobody, knows: nobody, isUnknown: true },
  ],
  renewCalendarFeed: own(),
  revokeCalendarFeed: own(),

  saveHome: own(() => ({ expectedRevision: 1, layout: defaultLayout([]) })),
  restoreHomeVersion: own(() => ({ expectedRevision: 1, revision: 1 })),
  resetHome: own(() => ({ expectedRevision: 1 })),
  shareBirthday: own(() => ({ isShown: true })),
  saveAppearance: own(() => ({ expectedRevision: 1, document: {} })),
  shareHome: own(() => ({ name: '我的工作台', pageIds: ['home'] })),
  deleteHomeCard: (world, person) => {
    const cards = world.canaries.all.filter((c) => c.table === 'home_card' && c.column === 'id');
    const isOwn = (id: string): boolean => world.arrange.factsById.get(id)?.person === person.id;
    return [
      ...cards.filter((c) => isOwn(c.text)).map((c): MutationCase => ({ target: c.text, input: { id: c.text }, may: isActive, knows: isActive, touches: { projects: [], person: person.id! } })),
      ...cards.filter((c) => !isOwn(c.text)).slice(0, 3).map((c): MutationCase => ({ target: c.text, input: { id: c.text }, may: nobody, knows: nobody })),
      { target: unknownId, input: { id: unknownId }, may: nobody, knows: nobody, isUnknown: true },
    ];
  },
  publishHomeTemplate: (world, person) => [
    // Everybody of this firm is in one department, whose managers answer for it.
    ...simple(keepsHomes, (w) => ({ expectedRevision: 0, departmentId: w.departmentId, layout: defaultLayout([]) }))(world, person),
    { target: world.templateId, input: { id: world.templateId, expectedRevision: 1, layout: defaultLayout([]) }, may: keepsHomesOfAll, knows: keepsHomes },
    { target: unknownId, input: { id: unknownId, expectedRevision: 1, layout: defaultLayout([]) }, may: nobody, knows: nobody, isUnknown: true },
  ],
  withdrawHomeTemplate: (world) => [
    { target: world.templateId, input: { id: world.templateId, expectedRevision: 1 }, may: keepsHomesOfAll, knows: keepsHomes },
    { target: unknownId, input: { id: unknownId, expectedRevision: 1 }, may: nobody, knows: nobody, isUnknown: true },
  ],
  saveStatusGate: (_, person) => [{ target: 'SUSPENDED', input: { to: 'SUSPENDED', expectedVersion: 0, fields: [person.label.length % 2 ? 'FAR' : 'GFA'], documents: [] }, may: isFull, knows: everybody }],
  createCustomField: simple(isFull, (_, person) => ({ record: 'CLIENT', definition: { type: 'TEXT', name: `新字段${person.label}`.slice(0, 30) } })),
  updateCustomField: customFieldOf((id) => ({ id, expectedVersion: 1, isRetired: true })),
  orderCustomFields: customFieldOf((id) => ({ record: 'PROJECT', ids: [id] })),
  saveStageProbabilities: (_, person) => [{ target: '2098-01-01', input: { since: '2098-01-01', expectedVersion: 0, percents: trackingStage.codes.map((stage) => ({ stage, percent: person.label.length })) }, may: isFull, knows: everybody }],
  savePlaceList: () => [{ target: 'REGION-2001', input: { kind: 'REGION', year: 2001, expectedVersion: 0, groups: groupsOf('REGION', standardPlaces.REGION[0]!.byCode) }, may: isFull, knows: everybody }],
  saveBandSet: (_, person) => [{ target: '2098-01-01', input: { since: '2098-01-01', expectedVersion: 0, bounds: { far: ['1', `${person.label.length + 2}`], landArea: ['10000'], gfa: ['20000'], fee: ['50000000'] } }, may: isFull, knows: everybody }],
  publishAnnouncement: simple(publishes, () => ({ title: '通知', body: '内容' })),

  changeWorkPrompts: (world, person) => promptsOf({ change: 'READ' })(world, person),
  snoozeWorkPrompts: (world, person) => promptsOf({ choice: 'HOUR' })(world, person),
  readAllWorkPrompts: own(() => ({ upTo: 1000 })),
  saveWorkPromptSettings: own(() => ({ expectedRevision: 1, zone: 'UTC', digestAt: '08:00', choices: [] })),

  signIn: (_, person) => [{ target: 'wrong password', input: { login: `nobody-${person.label.length}-${person.id ?? ''}`, password: 'wrong-password' }, may: nobody, knows: everybody }],
  signOut: (_, person) => [{ target: 'own', may: (who) => who.viewer !== null, knows: everybody, touches: { projects: [], ...(person.id && { person: person.id }) } }],
  changePassword: (world, person) => [{ target: 'own', input: { currentPassword: world.password, newPassword: 'Mortise-Tenon-8142' }, may: (who) => who.viewer !== null, knows: everybody, touches: { projects: [], ...(person.id && { person: person.id }) } }],
  revokeSession: (world, person) => {
    const sessions = world.canaries.all.filter((c) => c.table === 'session' && c.column === 'id');
    const mine = sessions.filter((c) => c.facts.person === person.id).slice(-1);
    const others = sessions.filter((c) => c.facts.person !== person.id).slice(0, 4);
    return [
      ...mine.map((c): MutationCase => ({ target: c.text, input: { sessionId: c.text }, may: (who) => who.viewer !== null, knows: everybody, touches: { projects: [], ...(person.id && { person: person.id }) } })),
      ...others.map((c): MutationCase => ({ target: c.text, input: { sessionId: c.text }, may: nobody, knows: nobody })),
      { target: unknownId, input: { sessionId: unknownId }, may: nobody, knows: nobody, isUnknown: true },
    ];
  },

  createEmployee: (world, person) => [
    ...simple(keepsPeople, () => ({ number: 'W7001', name: '新人' }))(world, person),
    ...simple(keepsAccounts, () => ({ number: 'W7002', name: '新人', roles: ['DIRECTOR'] }))(world, person).map((c) => ({ ...c, target: 'new with a role' })),
  ],
  updateEmployee: (world, person) => [
    ...updateEmployee((w) => w.colleague, { title: '建筑师' }, keepsPeople)(world, person),
    ...updateEmployee((w) => w.colleague, { hireDate: '2020-01-01' }, keepsHr)(world, person),
    ...updateEmployee((w) => w.colleague, { roles: ['DIRECTOR'] }, keepsAccounts)(world, person),
    ...updateEmployee((w) => w.colleague, { status: 'DEPARTED' }, keepsPeople)(world, person),
    // Nobody gives roles to themselves.
    ...(person.id ? updateEmployee((_, p) => p.id!, { roles: [...allRoles] }, nobody)(world, person).map((c) => ({ ...c, target: 'oneself, all roles' })) : []),
  ],
  resetPassword: (world) => [{ target: world.colleague, input: { employeeId: world.colleague }, may: keepsAccounts, knows: everybody }, { target: unknownId, input: { employeeId: unknownId }, may: nobody, knows: everybody }],
  createDepartment: simple(keepsAccounts, () => ({ kind: 'DEPARTMENT', name: '新部门' })),
  updateDepartment: (world) => [{ target: world.departmentId, input: { id: world.departmentId, expectedVersion: 1, name: '改名' }, may: keepsAccounts, knows: everybody }],
  deleteDepartment: (world) => [
    { target: world.departmentId, input: { id: world.departmentId, expectedVersion: 1 }, may: nobody, knows: everybody, otherwise: 'DEPARTMENT_HAS_PEOPLE', otherwiseFor: keepsAccounts },
    { target: world.spareDepartmentId, input: { id: world.spareDepartmentId, expectedVersion: 1 }, may: keepsAccounts, knows: everybody },
    { target: unknownId, input: { id: unknownId, expectedVersion: 1 }, may: nobody, knows: everybody },
  ],

  adjustImport: importOf(true, (id) => ({ id, expectedVersion: 1 })),
  runImport: importOf(true, (id) => ({ id, expectedVersion: 1 })),
  discardImport: importOf(false, (id) => ({ id })),
  undoImport: (world, person) => [
    ...world.imports.filter((i) => i.person === person.id && i.isDone).map((i): MutationCase => ({ target: i.id, input: { id: i.id }, may: (who) => (i.kind === 'EMPLOYEES' ? keepsAccounts(who) : isFull(who)), knows: mayImport })),
    ...world.imports.filter((i) => i.person !== person.id && i.isDone).slice(0, 3).map((i): MutationCase => ({ target: i.id, input: { id: i.id }, may: nobody, knows: nobody })),
    { target: unknownId, input: { id: unknownId }, may: nobody, knows: nobody, isUnknown: true },
  ],
  restoreImport: importOf(false, (id) => ({ id }), true),
};

/** One's own prompts, those of others, and none. A person's first are about projects in order: the fifth of each six is new. */
const promptsOf = (input: Readonly<Record<string, unknown>>): Cases => (world, person) => {
  const own = (id: string): boolean => world.arrange.factsById.get(id)?.person === person.id;
  const ids = world.canaries.all.filter((c) => c.table === 'work_prompt' && c.column === 'id').map((c) => c.text);
  return [
    ...(person.id ? ids.filter(own).slice(4, 5) : []).map((id): MutationCase => ({ target: id, input: { ids: [id], ...input }, may: isActive, knows: everybody, touches: { projects: [], person: person.id! } })),
    ...ids.filter((id) => !own(id)).slice(0, 3).map((id): MutationCase => ({ target: id, input: { ids: [id], ...input }, may: nobody, knows: nobody })),
    { target: unknownId, input: { ids: [unknownId], ...input }, may: nobody, knows: nobody, isUnknown: true },
  ];
};

/** A write to something of client development, and to nothing. */
function development(what: 'openId' | 'closedId' | 'waitingId' | 'bookedId', input: (id: string) => Record<string, unknown>, may: (person: Person) => boolean = isFull, knows: (person: Person) => boolean = isFull): Cases {
  return (world) => [
    { target: world.development[what], input: input(world.development[what]), may, knows },
    { target: unknownId, input: input(unknownId), may: nobody, knows: nobody, isUnknown: true },
  ];
}

const versionOf = (world: World, projectId: string): number => world.versions.get(projectId) ?? 1;

/** What each `viewerCanX` promises, as the mutation that must then go as promised, on the same object. */
export const promises: Readonly<Record<string, { readonly mutation: string; readonly target?: (id: string) => string; readonly alwaysTrue?: string }>> = {
  'Project.viewerCanUpdate': { mutation: 'updateProject' },
  'Project.viewerCanDelete': { mutation: 'deleteProject' },
  'Project.viewerCanDesignate': { mutation: 'designateMember' },
  'Project.viewerCanQuote': { mutation: 'createQuote' },
  'Project.viewerCanNote': { mutation: 'addProgressNote', alwaysTrue: 'whoever sees a project may add a note to it' },
  'SavedView.viewerCanUpdate': { mutation: 'updateSavedView' },
  'StatisticsBoard.viewerCanUpdate': { mutation: 'deleteStatisticsBoard' },
  'ClientSegment.viewerCanUpdate': { mutation: 'updateClientSegment', alwaysTrue: 'whoever sees a segment may change it' },
  'Project.viewerCanReview': { mutation: 'saveProjectReview' },
  'Project.viewerCanTouch': { mutation: 'recordTouch', alwaysTrue: 'whoever sees a project may be in touch for it' },
  'Touch.viewerCanUpdate': { mutation: 'updateTouch' },
  'LeadReport.viewerCanDecide': { mutation: 'rejectLeadReport' },
  'CadenceTask.viewerCanClose': { mutation: 'closeCadenceTask', alwaysTrue: 'whoever sees an open follow-up is its owner or has full rights' },
  'CadenceTask.viewerCanReassign': { mutation: 'reassignCadenceTask' },
  'DesignProject.viewerCanUpdate': { mutation: 'saveDesignProject' },
  'DesignProject.viewerCanLogHours': { mutation: 'logManHours' },
  'Handover.viewerCanUpdate': { mutation: 'cancelHandover' },
  'Handover.viewerCanSign': { mutation: 'signHandover' },
  'HandoverItem.viewerCanAnswer': { mutation: 'answerHandoverItems' },
  'Client.viewerCanUpdate': { mutation: 'updateClient' },
  'Client.viewerCanDelete': { mutation: 'deleteClient' },
  'Client.viewerCanRestore': { mutation: 'restoreClient', alwaysTrue: 'whoever may not restore does not see deleted clients' },
  'StoredFile.viewerCanUpdate': { mutation: 'updateFile' },
  'StoredFile.viewerCanDelete': { mutation: 'deleteFile' },
  'StoredFile.viewerCanRestore': { mutation: 'restoreFile', alwaysTrue: 'whoever may not restore does not see deleted documents' },
  'WorkPlanItem.viewerCanUpdate': { mutation: 'completeWorkPlanItem' },
  'Quote.viewerCanUpdate': { mutation: 'reviseQuote' },
  'Contract.viewerCanUpdate': { mutation: 'signContract' },
  'Contract.viewerCanSubmit': { mutation: 'submitContract' },
  'QuoteRevision.viewerCanSubmit': { mutation: 'submitQuote' },
  'FeeNode.viewerCanRecord': { mutation: 'recordReceipt' },
  'FeeNode.viewerCanMark': { mutation: 'markFeeNode' },
  'ApprovalStep.viewerCanDecide': { mutation: 'decideApprovalStep' },
  'ApprovalSeat.viewerCanDecide': { mutation: 'decideApprovalStep' },
  'ApprovalSeat.viewerCanRemove': { mutation: 'actOnApproval' },
  'ApprovalDelegation.viewerCanEnd': { mutation: 'endApprovalDelegation' },
  'DevelopmentActivity.viewerCanUpdate': { mutation: 'updateDevelopmentActivity', alwaysTrue: 'whoever may not write activities does not see them' },
  'DevelopmentCost.viewerCanDecide': { mutation: 'decideDevelopmentCost' },
  'DevelopmentCost.viewerCanReverse': { mutation: 'reverseDevelopmentCost' },
  'CalendarEvent.viewerCanUpdate': { mutation: 'updateCalendarEvent' },
  'CalendarEvent.viewerCanAnswer': { mutation: 'answerInvitation' },
  'Department.viewerCanUpdate': { mutation: 'updateDepartment' },
  'HomeCard.viewerCanDelete': { mutation: 'deleteHomeCard', alwaysTrue: 'the cards of others are met by their code only' },
  'HomeTemplate.viewerCanUpdate': { mutation: 'publishHomeTemplate' },
  'Import.viewerCanRun': { mutation: 'runImport' },
  'Import.viewerCanUndo': { mutation: 'undoImport' },
  'Employee.viewerCanUpdate': { mutation: 'updateEmployee', target: (id) => `${id} title` },
  'Employee.viewerCanAssignRoles': { mutation: 'updateEmployee', target: (id) => `${id} roles` },
};
