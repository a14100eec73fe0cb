import type { Role } from '../catalogues/index';

/**
 * How a person stands to one object, beside their roles.
 * MEMBER: designated for the project the object belongs to. APPROVER: on an approval chain of the contract.
 * DESIGN_MEMBER: works on the design project now. DESIGN_LEAD: is its project manager.
 * SUBMITTER: submitted the chain. DESIGNEE: the approver of this very step. INVITEE: invited to the event. SELF: the object is the person or is theirs.
 */
export const relations = ['NONE', 'MEMBER', 'DESIGN_MEMBER', 'DESIGN_LEAD', 'APPROVER', 'SUBMITTER', 'DESIGNEE', 'INVITEE', 'SELF'] as const;
export type Relation = (typeof relations)[number];

/** The three roles with all rights in the marketing databases (brief line 000-044). */
export const fullRightsRoles = ['DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER'] as const satisfies readonly Role[];

type Grant = { readonly roles: readonly Role[] | 'EVERYONE'; readonly relation: Relation | 'ANY' };

const everyone: Grant = { roles: 'EVERYONE', relation: 'ANY' };
const full: Grant = { roles: fullRightsRoles, relation: 'ANY' };
const as = (relation: Relation): Grant => ({ roles: 'EVERYONE', relation });
const only = (...roles: Role[]): Grant => ({ roles, relation: 'ANY' });

const homeKeepers = ['DIRECTOR', 'HR_ADMIN', 'SYS_ADMIN'] as const;
const managers = ['MARKET_MANAGER', 'DESIGN_MANAGER'] as const;

/**
 * The permission matrix as data: object.operation -> who may. What is not granted is denied.
 * Source: brief lines 000-044, 000-045, 000-076, 000-094; domain rules 4 and 5.
 */
export const grants = {
  'session.use': [everyone],
  'home.use': [everyone],
  'search.use': [everyone],
  'prompt.use': [everyone],
  'statistics.read': [everyone],
  // Boards hold questions, and figures are those of whoever looks: published to anybody, kept by those who see all figures.
  'statisticsBoard.read': [everyone],
  'statisticsBoard.update': [full],
  'announcement.read': [everyone],
  'announcement.create': [only('DIRECTOR', 'MARKET_MANAGER', 'HR_ADMIN', 'SYS_ADMIN')],

  // Default homes: of every department for those in charge of the firm's people, of their own department for its managers.
  // Who has the link of a shared home opens it; only its owner shares and takes back.
  'homeCard.read': [everyone],
  'homeCard.use': [as('SELF')],
  'homeTemplate.read': [only(...homeKeepers, ...managers)],
  'homeTemplate.update': [only(...homeKeepers), { roles: managers, relation: 'SELF' }],

  'department.read': [everyone],
  'department.create': [only('SYS_ADMIN')],
  'department.update': [only('SYS_ADMIN')],
  'department.delete': [only('SYS_ADMIN')],
  'employee.read': [everyone],
  'employee.create': [only('SYS_ADMIN', 'HR_ADMIN')],
  'employee.update': [only('SYS_ADMIN', 'HR_ADMIN')],
  'employee.assignRoles': [only('SYS_ADMIN')],
  'employee.resetPassword': [only('SYS_ADMIN')],
  'employeeHr.read': [only('DIRECTOR', 'HR_ADMIN'), as('SELF')],
  'employeeHr.update': [only('HR_ADMIN')],
  // One's own days only: whether colleagues see them.
  'employeeHr.share': [everyone],

  'client.read': [full, as('MEMBER')],
  'client.create': [full],
  'client.update': [full],
  'client.delete': [full],
  'client.restore': [full],
  'client.merge': [full],
  'client.export': [full, as('MEMBER')],
  // A grade, and a segment, say something of projects that members do not see.
  'clientRating.read': [full],
  'clientRating.update': [full],
  'clientSegment.use': [full],
  'contact.read': [full, as('MEMBER')],
  'parcel.read': [full, as('MEMBER')],

  'project.read': [full, as('MEMBER')],
  'project.export': [full, as('MEMBER')],
  'project.create': [full],
  'project.update': [full],
  'project.delete': [full],
  'project.restore': [full],
  // Views of lists: one's own are private, those for everybody are kept by full rights; rows are read with the rights of whoever looks.
  'savedView.use': [everyone],
  'savedView.share': [full],
  'statusGate.read': [everyone],
  'statusGate.update': [full],
  // Fields of the firm's own: what they are is read by everybody, their values with the record they belong to.
  'customField.read': [everyone],
  'customField.update': [full],
  'stageProbability.read': [everyone],
  'stageProbability.update': [full],
  // What statistics part by: bands, tiers of cities, regions. Who sees figures may look up what they mean.
  'statisticsSetting.read': [everyone],
  'statisticsSetting.update': [full],
  'projectReview.read': [full, as('MEMBER')],
  'projectReview.update': [full],
  'projectMember.read': [full, as('MEMBER')],
  'projectMember.create': [full],
  'projectMember.delete': [full],
  'workLog.read': [full, as('MEMBER')],
  'workLog.create': [full],
  'workPlan.read': [full, as('MEMBER')],
  'workPlan.create': [full],
  'workPlan.update': [full],

  // A report is its reporter's and full rights' alone; progress notes are what a designated member adds to a project.
  'leadReport.read': [full, as('SELF')],
  'leadReport.create': [everyone],
  'leadReport.decide': [full],
  'progressNote.read': [full, as('MEMBER')],
  'progressNote.create': [full, as('MEMBER')],
  // Touches too: their author's own, for a day. Those of a client without a project are full rights'.
  'touch.read': [full, as('MEMBER')],
  'touch.create': [full, as('MEMBER')],
  'touch.update': [as('SELF')],
  // Follow-up: the template and the dates it counts from are full rights'; a task is closed by its owner too, and given to others by full rights alone.
  'cadence.read': [everyone],
  'cadence.update': [full],
  'cadenceTask.read': [full, as('SELF')],
  'cadenceTask.close': [full, as('SELF')],
  'cadenceTask.reassign': [full],
  // Full rights start a hand-over and assign what is in it; the leaver sees all of it, a receiver what is offered to them, and both sign for themselves.
  // For who has left, full rights sign. Not the administrator of accounts: the list names clients and projects.
  'handover.read': [full, as('SELF')],
  'handover.create': [full],
  'handover.update': [full],
  'handover.answer': [as('SELF')],
  'handover.sign': [full, as('SELF')],

  'quote.read': [full, as('MEMBER')],
  'quote.create': [full],
  'quote.update': [full],
  // Floors are the firm's own, and links give a quote away: neither is for members.
  'quoteRule.read': [full],
  'quoteRule.update': [full],
  'quoteShare.use': [full],
  'contract.read': [full, as('MEMBER'), as('APPROVER'), as('SUBMITTER')],
  'contract.create': [full],
  'contract.update': [full],
  // What a contract brings is seen with it by members; finance collects by node of what is signed, and sees no more of the contract than its name. Approvers see what was submitted.
  'feeNode.read': [full, only('FINANCE'), as('MEMBER')],
  'receivable.read': [full, only('FINANCE')],
  'receivable.export': [full, only('FINANCE')],
  'receivable.record': [only('FINANCE')],
  'receivable.mark': [full, only('FINANCE')],
  'approvalChain.read': [full, as('MEMBER'), as('APPROVER'), as('SUBMITTER')],
  'approvalChain.create': [full],
  'approvalStep.decide': [as('DESIGNEE')],
  // How the house approves is known in it; full rights say how.
  'approvalTemplate.read': [everyone],
  'approvalTemplate.update': [full],
  // Who takes part acts as their place in it allows; full rights take back, tell, urge and act in the place of others with a reason. Members of the project look on.
  'approval.act': [full, as('APPROVER'), as('SUBMITTER'), as('DESIGNEE')],
  // Who stands in for whom is known in the house; each gives and ends their own.
  'approvalDelegation.read': [everyone],
  'approvalDelegation.write': [as('SELF')],

  // Client development is the market department's; finance keeps the ledger of its costs, and decides them. Members see none of it.
  'developmentActivity.read': [full],
  'developmentActivity.create': [full],
  'developmentActivity.update': [full],
  'developmentReturn.read': [full],
  'developmentCost.read': [full, only('FINANCE')],
  'developmentCost.export': [full, only('FINANCE')],
  'developmentCost.create': [full],
  'developmentCost.decide': [only('FINANCE')],
  // Documents of projects are read by their members; those of clients by full rights only.
  'file.read': [full, as('MEMBER')],
  // Looking and taking away are two rights: prices and terms leave the house with full rights, legal and finance.
  'file.download': [full, as('MEMBER')],
  'commercialFile.download': [full, { roles: ['LEGAL', 'FINANCE'], relation: 'MEMBER' }],
  'fileView.read': [full],
  'file.create': [full],
  'file.update': [full],
  'file.delete': [full],
  'file.restore': [full],

  // What signing hands over is the design department's: its manager's, and of those who work on it. Finance reads it for the receipts.
  // Amounts, and the hours of others, are not for every member; nothing of the marketing databases is reached through it.
  'designProject.read': [full, only('DESIGN_MANAGER', 'FINANCE'), as('DESIGN_MEMBER')],
  'designProject.update': [only('DESIGN_MANAGER'), as('DESIGN_LEAD')],
  'designMoney.read': [full, only('DESIGN_MANAGER', 'FINANCE'), as('DESIGN_LEAD')],
  // Documents without prices and terms.
  'designFile.read': [full, only('DESIGN_MANAGER'), as('DESIGN_MEMBER'), as('MEMBER')],
  'manHour.read': [full, only('DESIGN_MANAGER'), as('DESIGN_LEAD'), as('SELF')],
  'manHour.create': [as('DESIGN_MEMBER')],

  // A schedule is private to its owner and those invited, whatever anybody's role; colleagues see when somebody is busy, and no more.
  'calendar.use': [everyone],
  'calendarEvent.read': [as('SELF'), as('INVITEE')],
  'calendarEvent.update': [as('SELF')],
  'calendarEvent.answer': [as('INVITEE')],
  'freeBusy.read': [everyone],

  'import.read': [full, only('SYS_ADMIN')],
  'import.create': [full, only('SYS_ADMIN')],
  'importBusiness.run': [full],
  'importPeople.run': [only('SYS_ADMIN')],
} as const satisfies Record<string, readonly Grant[]>;

export type Cell = keyof typeof grants;
export const cells = Object.keys(grants) as readonly Cell[];
export type { Grant };
