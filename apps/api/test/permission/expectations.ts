import type { Role } from '@yingzao/domain/catalogues';
import type { Facts } from './canaries';
import type { Person } from './people';

/*
 * What people may see and do, from the brief (000-044, 000-045, 000-094) and rules 4 and 5 of the domain.
 * Written by hand and on purpose without the product's matrix: two independent accounts have to agree.
 */

const has = (person: Person, ...roles: Role[]): boolean => person.roles.some((r) => roles.includes(r));

/** Whether the person can do anything at all: signed in, and not held back by an initial password. */
export const isActive = (person: Person): boolean => person.viewer !== null && !person.isHeldBack;

/** All rights in the marketing databases: directors, the market department's manager, its database owner. */
export const isFull = (person: Person): boolean => isActive(person) && has(person, 'DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER');

export const seesProject = (person: Person, k: number): boolean => isFull(person) || (isActive(person) && person.projects.has(k));

const personal = new Set(['home', 'home_version', 'home_card', 'appearance', 'import_job', 'import_row', 'import_record', 'import_mapping', 'download', 'export_log', 'mutation_receipt', 'session', 'credential', 'work_prompt', 'prompt_setting', 'prompt_counter', 'prompt_morning', 'calendar_feed', 'calendar_change']);

const designTables = new Set(['design_project', 'design_phase', 'design_member', 'design_service', 'design_cost_line']);
const fileTables = new Set(['stored_file', 'file_version', 'file_change']);
const handoverTables = new Set(['handover', 'handover_item', 'handover_signature']);

/** Whether a fact of a record may reach the person, by whatever way. */
export function mayKnow(person: Person, table: string, facts: Facts): boolean {
  const isSelf = person.viewer !== null && facts.person === person.id;
  if (table === 'employee_hr') return isSelf || (isActive(person) && has(person, 'DIRECTOR', 'HR_ADMIN'));
  if (table === 'session') return isSelf;
  if (table === 'import_job' || table === 'import_row' || table === 'import_record') return isSelf && mayImport(person);
  // A schedule is opened by no role: its owner's, and for those invited the event.
  if (table === 'calendar_event' || table === 'calendar_invitee') return isActive(person) && (isSelf || (facts.invited ?? []).includes(person.id!));
  // A view is its owner's, or, shared, everybody's.
  if (table === 'statistics_board_pack') return isActive(person) && isSelf;
  if (table === 'saved_view' || table === 'statistics_board') return isActive(person) && (isSelf || facts.person === undefined);
  // What clients are worth, and segments of them: full rights' alone, of segments their own and the shared ones.
  if (table === 'client_rating' || table === 'client_rating_event' || table === 'rating_formula') return isFull(person);
  if (table === 'client_segment') return isFull(person) && (isSelf || facts.person === undefined);
  // A report is for full rights and whoever wrote it.
  if (table === 'lead_report' || table === 'lead_photo') return isFull(person) || (isSelf && isActive(person));
  // A follow-up is its owner's as long as they see its project.
  if (table === 'cadence_task' || table === 'cadence_event') return isFull(person) || (isSelf && isActive(person) && seesProject(person, facts.seenThrough!));
  // A design project is for its department's manager, finance and who works on it; its amounts for who leads it, hours for their own person too.
  const isInvited = isActive(person) && (facts.invited ?? []).includes(person.id!);
  if (designTables.has(table)) return isFull(person) || keepsDesigns(person) || keepsLedger(person) || isInvited;
  if (table === 'man_hour') return isFull(person) || keepsDesigns(person) || isInvited || (isSelf && isActive(person));
  if (table === 'design_contract' && (keepsDesigns(person) || keepsLedger(person) || isInvited)) return true;
  if (table === 'fee_receipt' && facts.isOfDesign && (keepsDesigns(person) || isInvited)) return true;
  if (fileTables.has(table) && facts.isOfDesign && (keepsDesigns(person) || isInvited)) return true;
  // Who stands in for whom: the two of them.
  if (table === 'approval_delegation') return isActive(person) && (isSelf || (facts.invited ?? []).includes(person.id!));
  // A hand-over is for full rights and the leaver; what is in it also for whom it is offered to.
  if (handoverTables.has(table)) return isFull(person) || (isActive(person) && (isSelf || (facts.invited ?? []).includes(person.id!)));
  if (table === 'home_template' || table === 'home_template_version') return keepsHomes(person);
  if (personal.has(table)) return isSelf && isActive(person);
  // The ledger of development costs, with the names of the clients that bear them, is finance's too. Everything else of client development is nobody's but full rights'.
  if (table === 'development_cost') return readsLedger(person);
  // What is collected is finance's, and the names by which it is known.
  if (facts.receivable && keepsLedger(person)) return true;
  if (facts.projects.some((k) => seesProject(person, k)) || isFull(person)) return true;
  if (!isActive(person)) return false;
  // Approvers and the submitter: exactly the contract and their own rounds with the frozen facts.
  if (table === 'contract' || table === 'design_contract') return person.contracts.has(facts.contract!);
  if (table.startsWith('approval_')) return person.chains.has(facts.chain!);
  return false;
}

export const keepsDesigns = (person: Person): boolean => isActive(person) && has(person, 'DESIGN_MANAGER');
export const keepsLedger = (person: Person): boolean => isActive(person) && has(person, 'FINANCE');
export const readsLedger = (person: Person): boolean => isFull(person) || keepsLedger(person);
export const mayImport = (person: Person): boolean => isFull(person) || (isActive(person) && has(person, 'SYS_ADMIN'));
export const keepsAccounts = (person: Person): boolean => isActive(person) && has(person, 'SYS_ADMIN');
export const keepsPeople = (person: Person): boolean => isActive(person) && has(person, 'SYS_ADMIN', 'HR_ADMIN');
export const keepsHr = (person: Person): boolean => isActive(person) && has(person, 'HR_ADMIN');
/** Who sees the default homes of others; managers make them for their own department. */
export const keepsHomes = (person: Person): boolean => isActive(person) && has(person, 'DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN', 'MARKET_MANAGER', 'DESIGN_MANAGER');
export const keepsHomesOfAll = (person: Person): boolean => isActive(person) && has(person, 'DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN');
export const publishes = (person: Person): boolean => isActive(person) && has(person, 'DIRECTOR', 'MARKET_MANAGER', 'HR_ADMIN', 'SYS_ADMIN');

/** Root fields for everybody, and for everybody signed in, an initial password or not. */
const publicRoots = new Set(['viewer', 'demoLogins', 'signIn']);
const sessionRoots = new Set(['mySessions', 'signOut', 'changePassword', 'revokeSession']);
const templateRoots = new Set(['homeTemplates', 'homeTemplateScopes', 'publishHomeTemplate', 'withdrawHomeTemplate']);
const developmentRoots = new Set(['developmentActivity', 'developmentActivities', 'developmentReturns', 'developmentReturnRows']);
/** Entries against fee nodes are finance's alone. */
const entryRoots = new Set(['recordInvoice', 'recordReceipt']);
const ledgerRoots = new Set(['receivables', 'receivableAging', 'markFeeNode', 'exportReceivables', 'developmentCosts', 'developmentCostTotals', 'exportDevelopmentCosts']);
/** Looking into the bins, moving people between clients, and what the firm asks for its quotes. */
const fullRoots = new Set(['quoteRules', 'quoteTemplates', 'deletedFiles', 'fileBin', 'moveContact', 'saveStatisticsBoard', 'deleteStatisticsBoard']);
const mergeRoots = new Set(['clientDuplicates', 'clientMerges', 'mergeClients', 'undoClientMerge', 'keepClientsApart']);
const ratingRoots = new Set(['ratingFormula', 'ratingPreview', 'saveRatingFormula', 'overrideRating', 'endRatingOverride', 'clientSegment', 'clientSegments', 'segmentCount', 'createClientSegment', 'updateClientSegment', 'deleteClientSegment']);
const leadRoots = new Set(['similarToLead', 'assignLeadReport', 'verifyLeadReport', 'mergeLeadReport', 'rejectLeadReport']);
const cadenceRoots = new Set(['saveCadenceTemplate', 'setProjectAnchorDate', 'reassignCadenceTask']);
const handoverRoots = new Set(['handoverHoldings', 'startHandover', 'recountHandover', 'assignHandoverItems', 'cancelHandover']);
const importRoots = new Set(['import', 'imports', 'adjustImport', 'runImport', 'discardImport', 'undoImport']);

/** The code with which a query is refused before anything is looked up; null when it is not. */
export function refusalOf(person: Person, root: string): string | null {
  if (publicRoots.has(root)) return null;
  if (person.viewer === null) return 'UNAUTHENTICATED';
  if (person.isHeldBack && !sessionRoots.has(root)) return 'PASSWORD_CHANGE_REQUIRED';
  if (templateRoots.has(root) && !keepsHomes(person)) return 'FORBIDDEN';
  if (developmentRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (ledgerRoots.has(root) && !readsLedger(person)) return 'FORBIDDEN';
  if (entryRoots.has(root) && !keepsLedger(person)) return 'FORBIDDEN';
  if (fullRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (mergeRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (ratingRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (leadRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (cadenceRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  if (handoverRoots.has(root) && !isFull(person)) return 'FORBIDDEN';
  return importRoots.has(root) && !mayImport(person) ? 'FORBIDDEN' : null;
}

/** Columns whose texts no field of the schema gives out, and why. Everything else must reach a director, or the walk has not been there. */
export const neverShown: Readonly<Record<string, string>> = {
  'home_version.layout': 'earlier homes are shown as drawings of where what stood, and brought back whole',
  'export_log.params': 'a log of the owner of the database',
  'export_log.id': 'a log of the owner of the database',
  'work_prompt.dedupe_key': 'machinery',
  'calendar_event.uid': 'the name of an event in calendar files, which have tests of their own',
  'calendar_change.id': 'of changes made before; each mutation tells its own',
  'calendar_change.before': 'kept for going back',
  'import_mapping.shape': 'a digest of headers, kept to be met again',
  'approval_copy.id': 'a copy is named by its round and its person',
  'mutation_receipt.key': 'machinery',
  'mutation_receipt.answer': 'machinery',
};

/** Cells of the matrix without a field of their own, and who asks them. */
export const serviceCells: Readonly<Record<string, string>> = {
  'savedView.share': 'part of createSavedView and updateSavedView: asked when a view is shared, and of shared ones',
  'employee.assignRoles': 'part of createEmployee and updateEmployee: asked when roles are given',
  'employeeHr.update': 'part of updateEmployee: asked when personnel facts are given',
  'file.download': 'asked by FileVersion.url, which is null without it, and by GET /api/files/<id>/versions/<n>',
  'commercialFile.download': 'the same of contracts, quotations, approval forms and payment vouchers',
  'file.create': 'asked by the upload of a document, POST /api/files',
  'importBusiness.run': 'part of the import mutations, the upload and the undo: asked for workbooks of the market',
  'importPeople.run': 'part of the import mutations and the upload: asked for workbooks of people',
};

/** Fields that no query fills in this world, and why. */
export const neverFilled: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['number', 'name', 'role', 'password'].map((f) => [`DemoLogin.${f}`, 'a real installation has no demo logins'])),
  ...Object.fromEntries(['Import.progress', 'ImportProgress.phase', 'ImportProgress.done', 'ImportProgress.total'].map((f) => [f, 'only for the seconds in which an import runs'])),
  'Import.error': 'no import has failed',
  'ApprovalLedger.brokenAt': 'every ledger of this world is whole; approvals.ledger.test.ts breaks some',
  ...Object.fromEntries(['Home.source', ...['department', 'role', 'publishedAt'].map((f) => `HomeSource.${f}`)].map((f) => [f, 'nobody of this world follows a default home of the firm'])),
  ...Object.fromEntries(['part', 'count', 'labels'].map((f) => [`ClientMergeStay.${f}`, 'part of what mutations answer'])),
  ...Object.fromEntries(['ProjectStageEvent.from', 'ProjectStageEvent.until', 'ProjectStageEvent.by', 'ProjectStatusEvent.until'].map((f) => [f, 'no project of this world has gone on; projects.pace.test.ts follows one that does'])),
  'DataChange.topics': 'the first event names nothing; changeFeed.test.ts follows the others',
  'CrossTableKey.keys': 'no dimension of this world has more than twelve keys',
  ...Object.fromEntries(['code', 'path', 'message'].map((f) => [`UserError.${f}`, 'part of what mutations answer'])),
};
