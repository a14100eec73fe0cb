export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** An exact decimal as a string: areas in m2 with two places, FAR with two places, rates. */
  Decimal: { input: string; output: string; }
  /** An amount of money in fen (1/100 yuan) as a string of digits. */
  Fen: { input: string; output: string; }
  /** A document whose shape a domain parser checks: a home layout, an appearance, an approval snapshot. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * RETURN_STEP: toStep, reason. RETURN_SUBMITTER, WITHDRAW, AMEND: reason. TRANSFER: one of employeeIds, reason. ADD_BEFORE, ADD_AFTER, CC: employeeIds, reason.
 * REMOVE_SIGNER: seatId, reason. URGE, READ: nothing. COMMENT: reason is the comment. OVERRIDE: seatId, reason, and a conclusion or one of employeeIds who takes the seat.
 */
export type ActOnApprovalInput = {
  action: ApprovalAction;
  chainId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  conclusion?: InputMaybe<OpinionConclusion>;
  employeeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  reason?: InputMaybe<Scalars['String']['input']>;
  seatId?: InputMaybe<Scalars['ID']['input']>;
  toStep?: InputMaybe<Scalars['Int']['input']>;
};

export type AddDevelopmentLogEntryInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  doneOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AddProgressNoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AddWorkLogEntryInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  doneOn: Scalars['Date']['input'];
  projectId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AddWorkPlanItemInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  projectId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** Another kind forgets everything decided by hand, another sheet the columns and cells corrected on the one before. */
export type AdjustImportInput = {
  cells?: InputMaybe<Array<ImportCellInput>>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  clients?: InputMaybe<Array<ImportClientMatchInput>>;
  columns?: InputMaybe<Array<ImportColumnInput>>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<ImportKind>;
  sheet?: InputMaybe<Scalars['String']['input']>;
  updates?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgingBucket =
  /** 1-30 天 / 1-30 days */
  | 'D1_30'
  /** 31-90 天 / 31-90 days */
  | 'D31_90'
  /** 91-180 天 / 91-180 days */
  | 'D91_180'
  /** 181-365 天 / 181-365 days */
  | 'D181_365'
  /** 未到期 / Not due */
  | 'NOT_DUE'
  /** 3 年以上 / Over 3 years */
  | 'OVER_Y3'
  /** 1-2 年 / 1-2 years */
  | 'Y1_2'
  /** 2-3 年 / 2-3 years */
  | 'Y2_3';

/** What is still to come of one client in one bucket; bad debts are left out. */
export type AgingCell = {
  __typename?: 'AgingCell';
  bucket: AgingBucket;
  count: Scalars['Int']['output'];
  openFen: Scalars['Fen']['output'];
};

export type AgingRow = {
  __typename?: 'AgingRow';
  cells: Array<AgingCell>;
  clientId: Scalars['ID']['output'];
  clientName: Scalars['String']['output'];
  openFen: Scalars['Fen']['output'];
};

/** A birthday or day of joining of a colleague who shows theirs; of everybody to those who may read personnel facts. */
export type Anniversary = {
  __typename?: 'Anniversary';
  employee: Employee;
  kind: AnniversaryKind;
  /** The day it is kept next. The year of birth is told to nobody. */
  on: Scalars['Date']['output'];
  /** Whole years since joining; null for birthdays. */
  years?: Maybe<Scalars['Int']['output']>;
};

export type AnniversaryKind =
  | 'BIRTHDAY'
  | 'JOINING';

export type Announcement = {
  __typename?: 'Announcement';
  author?: Maybe<Employee>;
  body: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  publishedAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
};

export type AnnouncementPayload = {
  __typename?: 'AnnouncementPayload';
  announcement?: Maybe<Announcement>;
  errors: Array<UserError>;
};

/** `note`: why they are declined. */
export type AnswerHandoverItemsInput = {
  accepts: Scalars['Boolean']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  itemIds: Array<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerInvitationInput = {
  answer: InvitationAnswer;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type Appearance = {
  __typename?: 'Appearance';
  /** The document of @yingzao/domain/appearance. */
  document: Scalars['JSON']['output'];
  revision: Scalars['Int']['output'];
};

export type AppearancePayload = {
  __typename?: 'AppearancePayload';
  appearance?: Maybe<Appearance>;
  errors: Array<UserError>;
};

export type ApprovalAction =
  /** 后加签 / Add signer after */
  | 'ADD_AFTER'
  /** 前加签 / Add signer before */
  | 'ADD_BEFORE'
  /** 修改后重新开始 / Begin again with what changed */
  | 'AMEND'
  /** 同意 / Approve */
  | 'APPROVE'
  /** 抄送/传阅 / Copy for information */
  | 'CC'
  /** 评论 / Comment */
  | 'COMMENT'
  /** 委托 / Delegate */
  | 'DELEGATE'
  /** 审批中修改备注信息 / Notes changed in approval */
  | 'EDIT'
  /** 按规则接替 / Passed on by rule */
  | 'FALLBACK'
  /** 管理员代处理 / Administrator override */
  | 'OVERRIDE'
  /** 已阅 / Read */
  | 'READ'
  /** 取回 / Recall own decision */
  | 'RECALL'
  /** 驳回 / Reject */
  | 'REJECT'
  /** 减签 / Remove signer */
  | 'REMOVE_SIGNER'
  /** 退回到步骤 / Return to a step */
  | 'RETURN_STEP'
  /** 退回呈送人 / Return to submitter */
  | 'RETURN_SUBMITTER'
  /** 呈送 / Submit */
  | 'SUBMIT'
  /** 转交 / Transfer */
  | 'TRANSFER'
  /** 催办 / Urge */
  | 'URGE'
  /** 撤回 / Withdraw */
  | 'WITHDRAW';

/** One round of ordered approval of a subject: a contract, or a version of a quote, as it was at submission. */
export type ApprovalChain = {
  __typename?: 'ApprovalChain';
  activeStep?: Maybe<ApprovalStep>;
  beginning: RoundBeginning;
  /** What the submitter gave as the reason of a round that began after another. */
  beginningReason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the snapshot in hex: what every approver of this round saw. */
  contentHash: Scalars['String']['output'];
  /** Null where it is about a quote. */
  contract?: Maybe<Contract>;
  copies: Array<ApprovalCopy>;
  /** Why it was returned, withdrawn, rejected or replaced by an amended round; null while open or approved. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The ledger's entries, oldest first: opinions, comments, urges and all else that happened. */
  events: Array<ApprovalEvent>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is likely to end; null: it is over, or somebody who is still to act has too little history. */
  forecast?: Maybe<ApprovalForecast>;
  id: Scalars['ID']['output'];
  ledger: ApprovalLedger;
  /** Null where it is about a contract, and for approvers who do not see the quote itself. */
  quote?: Maybe<Quote>;
  round: Scalars['Int']['output'];
  /** All rounds of the subject that the viewer may see, newest first, this one among them. */
  rounds: Array<ApprovalChain>;
  /** The subject's and the project's facts as frozen at submission. */
  snapshot: Scalars['JSON']['output'];
  state: ChainState;
  steps: Array<ApprovalStep>;
  subject: ApprovalSubject;
  submittedAt: Scalars['DateTime']['output'];
  submitter?: Maybe<Employee>;
  /** The template that it was drawn up by, as it was then; null where it was drawn up without one. */
  templateName?: Maybe<Scalars['String']['output']>;
  templateVersion?: Maybe<Scalars['Int']['output']>;
  /** Goes up with each action on the round. */
  version: Scalars['Int']['output'];
  /** What the viewer may do on this round now; APPROVE and REJECT go by decideApprovalStep, all others by actOnApproval. */
  viewerActions: Array<ApprovalAction>;
  /** How often the viewer may urge this round again today. */
  viewerUrgesLeft: Scalars['Int']['output'];
};

export type ApprovalChainConnection = {
  __typename?: 'ApprovalChainConnection';
  nodes: Array<ApprovalChain>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApprovalChainFilter = {
  contractIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Copied to the viewer; with `unread` those they have not read. */
  copiedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Decided by the viewer at a step. */
  decidedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<ApprovalSubjectKind>>;
  /** Submitted by the viewer. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<ChainState>>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** Waiting for the viewer now, on behalf of others too. */
  waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApprovalChainPayload = {
  __typename?: 'ApprovalChainPayload';
  chain?: Maybe<ApprovalChain>;
  errors: Array<UserError>;
};

export type ApprovalCopy = {
  __typename?: 'ApprovalCopy';
  person?: Maybe<Employee>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt: Scalars['DateTime']['output'];
  sentBy?: Maybe<Employee>;
};

/** Boxes of the viewer's. */
export type ApprovalCounts = {
  __typename?: 'ApprovalCounts';
  copied: Scalars['Int']['output'];
  decided: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  unreadCopies: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

/** Somebody stands in for somebody else on whole days, both included. */
export type ApprovalDelegation = {
  __typename?: 'ApprovalDelegation';
  from?: Maybe<Employee>;
  fromDay: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** In effect today. */
  isCurrent: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  to?: Maybe<Employee>;
  toDay: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  viewerCanEnd: Scalars['Boolean']['output'];
};

export type ApprovalDelegationPayload = {
  __typename?: 'ApprovalDelegationPayload';
  delegation?: Maybe<ApprovalDelegation>;
  errors: Array<UserError>;
};

/** A note of the contract changed in approval, as it was and as it is. */
export type ApprovalEdit = {
  __typename?: 'ApprovalEdit';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: ContractNote;
};

export type ApprovalEvent = {
  __typename?: 'ApprovalEvent';
  /** Null: the system, by rule. */
  actor?: Maybe<Employee>;
  at: Scalars['DateTime']['output'];
  conclusion?: Maybe<OpinionConclusion>;
  /** Notes of the contract that were changed; empty for all other kinds. */
  edits: Array<ApprovalEdit>;
  /** What came with it; names and contents are part of the entry. */
  files: Array<ApprovalFile>;
  /** SHA-256 in hex over this entry and the hash of the one before. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ApprovalAction;
  onBehalfOf?: Maybe<Employee>;
  /** People it concerns: added, told, urged, passed to. */
  people: Array<Employee>;
  /** From 1, without gaps. */
  seq: Scalars['Int']['output'];
  step?: Maybe<ApprovalStep>;
  /** The opinion, comment or reason. */
  text?: Maybe<Scalars['String']['output']>;
  /** Sequence number of the step that it went back to. */
  toStep?: Maybe<Scalars['Int']['output']>;
};

/** A file of an opinion; as final as the opinion is. Uploaded before by POST /api/approvals/<round>/files. */
export type ApprovalFile = {
  __typename?: 'ApprovalFile';
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Address of what can be shown in the page; null: it can only be saved. */
  previewUrl?: Maybe<Scalars['String']['output']>;
  /** Of the content, in hex. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy?: Maybe<Employee>;
  url: Scalars['String']['output'];
};

/** In working time with the public holidays: as in half of the cases, and as in four of five. `restsOn` past decisions, `basis` says whose: of several signers the widest; `isAnnounced`: the holidays of its year are known. */
export type ApprovalForecast = {
  __typename?: 'ApprovalForecast';
  basis: ApprovalPaceBasis;
  isAnnounced: Scalars['Boolean']['output'];
  late: Scalars['DateTime']['output'];
  likely: Scalars['DateTime']['output'];
  restsOn: Scalars['Int']['output'];
};

/** Whether the entries are as they were written, checked now; `brokenAt` is the first that is not, or is missing. */
export type ApprovalLedger = {
  __typename?: 'ApprovalLedger';
  brokenAt?: Maybe<Scalars['Int']['output']>;
  entries: Scalars['Int']['output'];
  intact: Scalars['Boolean']['output'];
};

/** Working minutes of a step: half of its like took no longer than `typicalMinutes`, four of five than `lateMinutes`; null with fewer than five. `tookMinutes` runs until it is decided. */
export type ApprovalPace = {
  __typename?: 'ApprovalPace';
  basis?: Maybe<ApprovalPaceBasis>;
  lateMinutes?: Maybe<Scalars['Int']['output']>;
  restsOn: Scalars['Int']['output'];
  tookMinutes?: Maybe<Scalars['Int']['output']>;
  typicalMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Whose decisions a pace rests on: the signers' own, those of the section or of the firm; of several signers the widest. */
export type ApprovalPaceBasis =
  | 'FIRM'
  | 'PERSON'
  | 'SECTION';

/** Who signs: a person, a role, the manager of a department (without an id: of the project's), or a tracker of the project. `department` is null for one that is gone. */
export type ApprovalPlace = {
  __typename?: 'ApprovalPlace';
  department?: Maybe<Department>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  employee?: Maybe<Employee>;
  kind: ApproverSource;
  office?: Maybe<TrackerOffice>;
  role?: Maybe<Role>;
};

/** What `kind` needs: employeeId, role, departmentId (or none for the project's department), office. */
export type ApprovalPlaceInput = {
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  kind: ApproverSource;
  office?: InputMaybe<TrackerOffice>;
  role?: InputMaybe<Role>;
};

/** What the most specific template in use gives for a submission by the viewer now. */
export type ApprovalProposal = {
  __typename?: 'ApprovalProposal';
  copies: Array<Employee>;
  steps: Array<ProposedStep>;
  /** The version of a template, to be sent with the list. Null: none is for it, and the usual list holds. */
  templateId?: Maybe<Scalars['ID']['output']>;
  templateName?: Maybe<Scalars['String']['output']>;
  templateVersion?: Maybe<Scalars['Int']['output']>;
};

/** One person's place to sign at a step. */
export type ApprovalSeat = {
  __typename?: 'ApprovalSeat';
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who added, transferred or left it. */
  cameFrom?: Maybe<Employee>;
  conclusion?: Maybe<OpinionConclusion>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may act on behalf of the person today. */
  delegates: Array<Employee>;
  /** Why it ended without an opinion. */
  end?: Maybe<SeatEnd>;
  entry: Scalars['Int']['output'];
  /** What came with the opinion. */
  files: Array<ApprovalFile>;
  id: Scalars['ID']['output'];
  /** Signed by an administrator in the person's place. */
  isOverride: Scalars['Boolean']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
  origin: SeatOrigin;
  person?: Maybe<Employee>;
  /** Order within the step, from 1. */
  place: Scalars['Int']['output'];
  /** Who signed: the person, a delegate on behalf of them, or an administrator in their place; null while undecided. */
  signer?: Maybe<Employee>;
  state: StepState;
  viewerCanDecide: Scalars['Boolean']['output'];
  /** An added signer that the viewer may take off again. */
  viewerCanRemove: Scalars['Boolean']['output'];
};

export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is, who decided, or who is to; of several the first. */
  approver?: Maybe<Employee>;
  chain: ApprovalChain;
  /** The step's conclusion; each signer's own is on the seat. */
  conclusion?: Maybe<OpinionConclusion>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Signers of earlier entries, as they were when it was returned. */
  earlierSeats: Array<ApprovalSeat>;
  /** How often the step was begun, from 1: a return opens it again. */
  entry: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  mode: StepMode;
  /** How many of the designated must agree. */
  needed: Scalars['Int']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
  pace: ApprovalPace;
  /** Signers of the present entry in their order. */
  seats: Array<ApprovalSeat>;
  section: OpinionSection;
  /** 1-based position; steps act strictly in this order. */
  seq: Scalars['Int']['output'];
  state: StepState;
  /** With a seat on which the viewer may decide now, as its holder or on behalf. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** One approver, or several with a mode; nobody at all falls back by rule. `needed` is for N_OF_M. */
export type ApprovalStepInput = {
  approverId?: InputMaybe<Scalars['ID']['input']>;
  approverIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  mode?: InputMaybe<StepMode>;
  needed?: InputMaybe<Scalars['Int']['input']>;
  section: OpinionSection;
};

export type ApprovalSubject = {
  __typename?: 'ApprovalSubject';
  /** Null where a quote is by rate alone. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  clientName: Scalars['String']['output'];
  /** Of the contract, or of the version of a quote. */
  id: Scalars['ID']['output'];
  kind: ApprovalSubjectKind;
  name: Scalars['String']['output'];
  /** Of a quote its project's number and its version. */
  number: Scalars['String']['output'];
  projectName: Scalars['String']['output'];
};

export type ApprovalSubjectKind =
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 报价 / Quote */
  | 'QUOTE';

/** A version of a template (审批模板): who signs what, in which order, where something of its scope is submitted. Saved versions stay as they are. */
export type ApprovalTemplate = {
  __typename?: 'ApprovalTemplate';
  /** Empty: any. */
  clientTypes: Array<ClientType>;
  /** Empty: any; of contracts alone. */
  contractTypes: Array<ContractType>;
  /** Who gets a copy. */
  copies: Array<ApprovalPlace>;
  /** Inclusive; null: from zero. */
  fromFen?: Maybe<Scalars['Fen']['output']>;
  /** Of this version. */
  id: Scalars['ID']['output'];
  isEnabled: Scalars['Boolean']['output'];
  kind: ApprovalSubjectKind;
  name: Scalars['String']['output'];
  /** Empty: any. */
  productLines: Array<ProductLine>;
  savedAt: Scalars['DateTime']['output'];
  savedBy?: Maybe<Employee>;
  steps: Array<ApprovalTemplateStep>;
  /** The same for all versions. */
  templateId: Scalars['ID']['output'];
  /** Exclusive; null: without an end. */
  toFen?: Maybe<Scalars['Fen']['output']>;
  version: Scalars['Int']['output'];
  /** All versions, newest first. */
  versions: Array<ApprovalTemplate>;
};

/** On STALE_VERSION `template` is the newest version. */
export type ApprovalTemplatePayload = {
  __typename?: 'ApprovalTemplatePayload';
  errors: Array<UserError>;
  template?: Maybe<ApprovalTemplate>;
};

export type ApprovalTemplateStep = {
  __typename?: 'ApprovalTemplateStep';
  mode: StepMode;
  /** Of N_OF_M how many must agree. */
  needed: Scalars['Int']['output'];
  section: OpinionSection;
  /** Empty: falls back by rule. */
  who: Array<ApprovalPlace>;
};

export type ApprovalTemplateStepInput = {
  mode: StepMode;
  needed?: InputMaybe<Scalars['Int']['input']>;
  section: OpinionSection;
  who: Array<ApprovalPlaceInput>;
};

export type ApproverSource =
  /** 指定人员 / A named person */
  | 'EMPLOYEE'
  /** 部门经理 / Manager of a department */
  | 'MANAGER'
  /** 按角色 / By role */
  | 'ROLE'
  /** 项目跟踪联系人 / Tracker of the project */
  | 'TRACKER';

/** `differenceFen` has a sign: rate by the area now less rate by what was settled. */
export type AreaTrueUp = {
  __typename?: 'AreaTrueUp';
  basisM2: Scalars['Decimal']['output'];
  differenceFen: Scalars['Fen']['output'];
  finalM2: Scalars['Decimal']['output'];
};

export type AssignHandoverItemsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  itemIds: Array<Scalars['ID']['input']>;
  receiverId: Scalars['ID']['input'];
};

/** Null takes the report back from whoever had it. */
export type AssignLeadReportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  verifierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Each of one to twelve. */
export type BandBoundsInput = {
  far: Array<Scalars['Decimal']['input']>;
  fee: Array<Scalars['Fen']['input']>;
  gfa: Array<Scalars['Decimal']['input']>;
  landArea: Array<Scalars['Decimal']['input']>;
};

/** The bounds between the bands of statistics (分段), from a day on until the next set begins. Ascending; a bound belongs to the band above it. */
export type BandSet = {
  __typename?: 'BandSet';
  /** Floor area ratios. */
  far: Array<Scalars['Decimal']['output']>;
  /** Of what is contracted for a project. */
  fee: Array<Scalars['Fen']['output']>;
  /** m2. */
  gfa: Array<Scalars['Decimal']['output']>;
  /** m2. */
  landArea: Array<Scalars['Decimal']['output']>;
  setAt: Scalars['DateTime']['output'];
  /** Null: as the product came. */
  setBy?: Maybe<Employee>;
  since: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type BandSetPayload = {
  __typename?: 'BandSetPayload';
  errors: Array<UserError>;
  sets: Array<BandSet>;
};

export type BulkProjectChangeInput = {
  expectedVersion: Scalars['Int']['input'];
  fields: ProjectFieldsInput;
  id: Scalars['ID']['input'];
};

export type BulkUpdateProjectsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  isPreview?: InputMaybe<Scalars['Boolean']['input']>;
  items: Array<BulkProjectChangeInput>;
};

/** `errors` have paths such as `items.3.fields.nextStepOn`. `projects` are the stored ones, in the order of the items; left out where there is none. */
export type BulkUpdateProjectsPayload = {
  __typename?: 'BulkUpdateProjectsPayload';
  errors: Array<UserError>;
  projects: Array<Project>;
};

/** A date out of the business, read-only, as far as the viewer may see it. `recordId` is the project, quote, contract or client to open. */
export type BusinessDate = {
  __typename?: 'BusinessDate';
  detail?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isDone: Scalars['Boolean']['output'];
  kind: BusinessDateKind;
  on: Scalars['Date']['output'];
  recordId: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type BusinessDateKind =
  | 'BIRTHDAY'
  | 'CONTRACT_SIGNING'
  | 'NEXT_STEP'
  | 'PLAN_ITEM'
  | 'QUOTE_EXPIRY';

export type BusyBlock = {
  __typename?: 'BusyBlock';
  endsAt: Scalars['DateTime']['output'];
  startsAt: Scalars['DateTime']['output'];
};

export type CadenceAnchor =
  /** 投标日 / Bid date */
  | 'BID'
  /** 合同到期 / End of the contract */
  | 'CONTRACT_END'
  /** 最近跟进 / Last touch */
  | 'LAST_TOUCH'
  /** 下一步日期 / Next step */
  | 'NEXT_STEP'
  /** 报价到期 / End of a quote’s validity */
  | 'QUOTE_VALIDITY';

export type CadenceEvent = {
  __typename?: 'CadenceEvent';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  from?: Maybe<Employee>;
  fromDay?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: CadenceEventKind;
  level?: Maybe<EscalationLevel>;
  to?: Maybe<Employee>;
  toDay?: Maybe<Scalars['Date']['output']>;
};

export type CadenceEventKind =
  /** 登记结果 / Closed */
  | 'CLOSED'
  /** 到期生成 / Became due */
  | 'CREATED'
  /** 取消 / Dropped */
  | 'DROPPED'
  /** 上报 / Escalated */
  | 'ESCALATED'
  /** 随基准日移动 / Moved with its date */
  | 'MOVED'
  /** 改派 / Reassigned */
  | 'REASSIGNED'
  /** 被新的日期取代 / Superseded */
  | 'SUPERSEDED';

/** A follow-up that is due in a window (跟进任务), closed only by saying what came of it. */
export type CadenceTask = {
  __typename?: 'CadenceTask';
  anchor: CadenceAnchor;
  /** The date that the window is counted from. */
  anchorOn: Scalars['Date']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closedBy?: Maybe<Employee>;
  closesOn: Scalars['Date']['output'];
  contactability?: Maybe<Contactability>;
  /** The newest first. */
  history: Array<CadenceEvent>;
  id: Scalars['ID']['output'];
  /** With whom it lies by now. */
  level: EscalationLevel;
  opensOn: Scalars['Date']['output'];
  outcome?: Maybe<TaskOutcome>;
  owner?: Maybe<Employee>;
  project: Project;
  reason?: Maybe<Scalars['String']['output']>;
  state: CadenceTaskState;
  version: Scalars['Int']['output'];
  viewerCanClose: Scalars['Boolean']['output'];
  viewerCanReassign: Scalars['Boolean']['output'];
  window: CadenceWindow;
};

export type CadenceTaskConnection = {
  __typename?: 'CadenceTaskConnection';
  nodes: Array<CadenceTask>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CadenceTaskFilter = {
  anchors?: InputMaybe<Array<CadenceAnchor>>;
  levels?: InputMaybe<Array<EscalationLevel>>;
  /** The viewer's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  states?: InputMaybe<Array<CadenceTaskState>>;
};

export type CadenceTaskPayload = {
  __typename?: 'CadenceTaskPayload';
  errors: Array<UserError>;
  task?: Maybe<CadenceTask>;
};

export type CadenceTaskState =
  /** 已完成 / Done */
  | 'DONE'
  /** 已取消 / Dropped */
  | 'DROPPED'
  /** 待跟进 / To do */
  | 'OPEN'
  /** 已被取代 / Superseded */
  | 'SUPERSEDED';

/** Follow-up windows of one anchor (跟进节奏), in days relative to it. */
export type CadenceTemplate = {
  __typename?: 'CadenceTemplate';
  anchor: CadenceAnchor;
  /** Follow-up begins only with clients of this segment; null: with all. */
  segment?: Maybe<ClientSegment>;
  updatedAt: Scalars['DateTime']['output'];
  updatedBy?: Maybe<Employee>;
  version: Scalars['Int']['output'];
  windows: Array<CadenceWindow>;
};

export type CadenceTemplatePayload = {
  __typename?: 'CadenceTemplatePayload';
  errors: Array<UserError>;
  template?: Maybe<CadenceTemplate>;
};

/** Both ends included; negative: before the anchor. */
export type CadenceWindow = {
  __typename?: 'CadenceWindow';
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type CadenceWindowInput = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

/** An event (日程) of one person, seen by its owner and by those invited. Timed ones have `startsAt` and `endsAt`, whole days `startsOn` and `endsOn`, the last day included. */
export type CalendarEvent = {
  __typename?: 'CalendarEvent';
  allDay: Scalars['Boolean']['output'];
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  invitees: Array<CalendarInvitee>;
  notes?: Maybe<Scalars['String']['output']>;
  owner: Employee;
  place?: Maybe<Scalars['String']['output']>;
  /** Minutes before the start. */
  reminders: Array<Scalars['Int']['output']>;
  /** RRULE of RFC 5545; `UNTIL` by the clock of `timeZone`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The series of which this is one changed occurrence. */
  seriesId?: Maybe<Scalars['ID']['output']>;
  /** Whether colleagues see the time as busy. */
  showsBusy: Scalars['Boolean']['output'];
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** IANA name; the clock by which the event recurs. */
  timeZone: Scalars['String']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** Null for the owner. */
  viewerAnswer?: Maybe<InvitationAnswer>;
  viewerCanAnswer: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Omitted fields stay as they are; null empties. */
export type CalendarEventFieldsInput = {
  /** With the two dates or the two moments that belong to it. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Everybody invited; answers of those who stay are kept. */
  inviteeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  notes?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  reminders?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** RRULE; null: not repeated. */
  rule?: InputMaybe<Scalars['String']['input']>;
  showsBusy?: InputMaybe<Scalars['Boolean']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The private address at which calendar programs read the viewer's schedule. The address itself is shown once, when it is made. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  createdAt: Scalars['DateTime']['output'];
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
};

/** `url`: a path of this server, shown this once. */
export type CalendarFeedPayload = {
  __typename?: 'CalendarFeedPayload';
  errors: Array<UserError>;
  feed?: Maybe<CalendarFeed>;
  url?: Maybe<Scalars['String']['output']>;
};

export type CalendarInvitee = {
  __typename?: 'CalendarInvitee';
  answer: InvitationAnswer;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  employee: Employee;
};

/** One occurrence of an event within a window. `key` names it in its series: its start by the rule, by the event's clock; null for an event that happens once. */
export type CalendarOccurrence = {
  __typename?: 'CalendarOccurrence';
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  endsOn?: Maybe<Scalars['Date']['output']>;
  event: CalendarEvent;
  key?: Maybe<Scalars['String']['output']>;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** On STALE_VERSION `event` is the stored version. `changeId` undoes what was done. */
export type CalendarPayload = {
  __typename?: 'CalendarPayload';
  changeId?: Maybe<Scalars['ID']['output']>;
  errors: Array<UserError>;
  event?: Maybe<CalendarEvent>;
};

/** `isCut`: there was more than one window shows. */
export type CalendarWindow = {
  __typename?: 'CalendarWindow';
  businessDates: Array<BusinessDate>;
  isCut: Scalars['Boolean']['output'];
  occurrences: Array<CalendarOccurrence>;
};

export type CancelHandoverInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ChainState =
  /** 审批中 / In approval */
  | 'ACTIVE'
  /** 已通过 / Approved */
  | 'APPROVED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 待我前置 / Awaiting earlier steps */
  | 'PENDING'
  /** 已否决 / Rejected */
  | 'REJECTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已作废 / Void */
  | 'VOID'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  errors: Array<UserError>;
  viewer?: Maybe<Viewer>;
};

/** `reason` is required when going back and for LOST, SUSPENDED and ABANDONED. Of LOST `loss` says it too, and begins the review. */
export type ChangeProjectStatusInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  loss?: InputMaybe<ProjectLossInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to: ProjectStatus;
};

/** What open pages are told of: rows were written that they may show. */
export type ChangeTopic =
  | 'CLIENTS'
  | 'CONTRACTS'
  | 'DESIGN_PROJECTS'
  | 'PROJECTS'
  | 'QUOTES';

export type ChangeWorkPromptsInput = {
  change: WorkPromptChange;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
};

export type CityTier =
  /** 港澳台 / Hong Kong, Macao & Taiwan */
  | 'HMT'
  /** 境外 / Overseas */
  | 'OVS'
  /** 一线 / Tier 1 */
  | 'T1'
  /** 新一线 / New Tier 1 */
  | 'T1N'
  /** 二线 / Tier 2 */
  | 'T2'
  /** 三线 / Tier 3 */
  | 'T3'
  /** 四线 / Tier 4 */
  | 'T4'
  /** 五线 / Tier 5 */
  | 'T5';

/** A legal party: developer, government body, institution or another owner. */
export type Client = {
  __typename?: 'Client';
  /** Other names and numbers by which it is known, such as those of clients that were merged into it. */
  aliases: Array<Scalars['String']['output']>;
  /** What was changed, newest first; the last 200. */
  changes: Array<ClientChange>;
  /** Clients right below it, by name. */
  children: Array<Client>;
  clientType: ClientType;
  /** People of today first, then those who have left. */
  contacts: Array<Contact>;
  createdAt: Scalars['DateTime']['output'];
  /** As of a project. */
  customFields: Array<CustomFieldValue>;
  /** The newest quotes and contracts of its projects; at most 50. */
  deals: Array<ClientDeal>;
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  developedProjects: Array<DevelopedProject>;
  /** Its own figures; with `below`, those of all clients below it too. */
  figures: ClientFigures;
  /** For full rights only; for others there are none. */
  files: Array<StoredFile>;
  grade?: Maybe<ClientGrade>;
  group?: Maybe<ClientGroup>;
  headquartersCity?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 code of the city; empty for a city abroad. */
  headquartersCityCode?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Our employee in charge of the client. */
  keeper?: Maybe<Employee>;
  /** Purchased land (拿地信息), newest first. */
  landAcquisitions: Array<Parcel>;
  /** Day of the latest touch that the viewer may see. */
  lastTouchOn?: Maybe<Scalars['Date']['output']>;
  level?: Maybe<ClientLevel>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['String']['output']>;
  /** The client that it stands below. */
  parent?: Maybe<Client>;
  partnerDesignFirms: Array<PartnerDesignFirm>;
  /** The client's own flagship product lines (主打产品线): codes of `ProductLine`, and lines of the client's own in its words. */
  productLines: Array<Scalars['String']['output']>;
  profile?: Maybe<Scalars['String']['output']>;
  /** Only projects the viewer may see. */
  projectCount: Scalars['Int']['output'];
  rating?: Maybe<ClientRating>;
  /** The grade in force as lists filter and sort by it; null until the client is rated, within a minute of being made. */
  ratingGrade?: Maybe<RatingGrade>;
  remark?: Maybe<Scalars['String']['output']>;
  /** Segments the viewer may see that the client is in. */
  segments: Array<ClientSegment>;
  shortName?: Maybe<Scalars['String']['output']>;
  /** The newest first. */
  timeline: ClientEventConnection;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanDelete: Scalars['Boolean']['output'];
  viewerCanRestore: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A legal party: developer, government body, institution or another owner. */
export type ClientDealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A legal party: developer, government body, institution or another owner. */
export type ClientFiguresArgs = {
  below?: Scalars['Boolean']['input'];
};


/** A legal party: developer, government body, institution or another owner. */
export type ClientTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One change of a client: of its own fields, or that it was made, deleted, merged or brought back. */
export type ClientChange = {
  __typename?: 'ClientChange';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  values: Array<FieldChange>;
};

/** Columns of an exported list of clients. */
export type ClientColumn =
  | 'ALIASES'
  | 'CLIENT_TYPE'
  | 'CONTACTS'
  | 'GRADE'
  | 'GROUP'
  | 'HEADQUARTERS'
  | 'KEEPER'
  | 'LEVEL'
  | 'NAME'
  | 'NUMBER'
  | 'PHONES'
  | 'PRODUCT_LINES'
  | 'PROFILE'
  | 'PROJECTS'
  | 'RATING'
  | 'REMARK'
  | 'SHORT_NAME'
  | 'UPDATED_AT';

export type ClientConnection = {
  __typename?: 'ClientConnection';
  nodes: Array<Client>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A quote with its current version, or a contract, of a project of the client. */
export type ClientDeal = {
  __typename?: 'ClientDeal';
  /** Null where only a rate was quoted. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** When it was signed, else last changed. */
  at: Scalars['DateTime']['output'];
  /** Of a contract; null of a quote. */
  contractStatus?: Maybe<ContractStatus>;
  /** Of the quote or the contract. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  projectId: Scalars['ID']['output'];
  projectName: Scalars['String']['output'];
  /** Of a quote; null of a contract. */
  quoteStatus?: Maybe<QuoteStatus>;
};

/** Two clients that may be one and the same; nobody has told them apart. */
export type ClientDuplicate = {
  __typename?: 'ClientDuplicate';
  client: Client;
  likeness: ClientLikeness;
  other: Client;
  /** How near they are, in percent. */
  score: Scalars['Int']['output'];
};

/** Something that happened with a client, as far as the viewer may know it. */
export type ClientEvent = {
  __typename?: 'ClientEvent';
  amountFen?: Maybe<Scalars['Fen']['output']>;
  at: Scalars['DateTime']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ClientEventKind;
  /** The status that a project took. */
  status?: Maybe<ProjectStatus>;
  /** Of the project, quote, contract, activity or lead report; null of other things. */
  targetId?: Maybe<Scalars['ID']['output']>;
  /** What it happened to: the name of a person, a project, a quote. */
  title: Scalars['String']['output'];
};

export type ClientEventConnection = {
  __typename?: 'ClientEventConnection';
  nodes: Array<ClientEvent>;
  pageInfo: PageInfo;
};

export type ClientEventKind =
  /** 开发活动 / Development activity */
  | 'ACTIVITY'
  /** 签约 / Contract signed */
  | 'CONTRACT'
  /** 开发费用 / Development cost */
  | 'COST'
  /** 建档 / On record */
  | 'CREATED'
  /** 拿地 / Land bought */
  | 'LAND'
  /** 线索报备 / Lead report */
  | 'LEAD'
  /** 并入客户 / Client merged */
  | 'MERGED'
  /** 联系人到任 / Contact joined */
  | 'PERSON_JOINED'
  /** 联系人离开 / Contact left */
  | 'PERSON_LEFT'
  /** 登记项目 / Project registered */
  | 'PROJECT'
  /** 报价 / Quote */
  | 'QUOTE'
  /** 项目状态 / Project status */
  | 'STATUS'
  /** 跟进 / Touch */
  | 'TOUCH';

/** Omitted fields stay as they are; null empties. */
export type ClientFieldsInput = {
  clientType?: InputMaybe<ClientType>;
  /** Replaces the list when given. Who is no longer in it has left; a new one with the name and phone of a known person is that person. */
  contacts?: InputMaybe<Array<ContactInput>>;
  /** Fields of the firm's own; those that are not named stay as they are. */
  customFields?: InputMaybe<Array<CustomFieldValueInput>>;
  /** Replaces the list when given. */
  developedProjects?: InputMaybe<Array<DevelopedProjectInput>>;
  grade?: InputMaybe<ClientGrade>;
  /** A group that is not known yet is made. */
  groupName?: InputMaybe<Scalars['String']['input']>;
  headquartersCityCode?: InputMaybe<Scalars['String']['input']>;
  keeperId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces the list when given. Land with a number of its own stays on record without the client. */
  landAcquisitions?: InputMaybe<Array<LandAcquisitionInput>>;
  level?: InputMaybe<ClientLevel>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** Instead of the code, for a city abroad. */
  overseasCity?: InputMaybe<Scalars['String']['input']>;
  /** The client that this one stands below. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces the list when given. */
  partnerDesignFirms?: InputMaybe<Array<Scalars['String']['input']>>;
  productLines?: InputMaybe<Array<Scalars['String']['input']>>;
  profile?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  shortName?: InputMaybe<Scalars['String']['input']>;
};

/** Figures of projects that the viewer may see. */
export type ClientFigures = {
  __typename?: 'ClientFigures';
  /** Clients they are summed over, the client itself among them. */
  clients: Scalars['Int']['output'];
  /** Signed contracts. */
  contractedFen: Scalars['Fen']['output'];
  /** In promotion or tracked. */
  open: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  /** Current versions of quotes. */
  quotedFen: Scalars['Fen']['output'];
  /** Only those that occur. */
  statuses: Array<ClientStatusCount>;
  won: Scalars['Int']['output'];
};

export type ClientFilter = {
  cityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  clientTypes?: InputMaybe<Array<ClientType>>;
  /** Conditions on fields of the firm's own; all of them hold. */
  customFields?: InputMaybe<Array<CustomFieldFilter>>;
  /** Only deleted ones, full rights only. */
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  grades?: InputMaybe<Array<ClientGrade>>;
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  keeperIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these flagship product lines. */
  productLines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By the rating in force; finds nothing for others than full rights. */
  ratings?: InputMaybe<Array<RatingGrade>>;
  /** In any of these segments; finds nothing for others than full rights. */
  segmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Substring of number, name, short name, other names, group. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ClientGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D'
  /** 战略 / Strategic */
  | 'KEY';

export type ClientGroup = {
  __typename?: 'ClientGroup';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ClientLevel =
  /** 集团总部 / Headquarters */
  | 'HEADQUARTERS'
  /** 项目公司 / Project company */
  | 'PROJECT_COMPANY'
  /** 区域公司 / Regional company */
  | 'REGIONAL';

export type ClientLikeness =
  /** 或为其区域、项目公司 / Perhaps a branch or project company */
  | 'BRANCH'
  /** 名称相同 / Same name */
  | 'SAME_NAME'
  /** 简称相同 / Same short name */
  | 'SAME_SHORT_NAME'
  /** 名称相近 / Similar name */
  | 'SIMILAR_NAME';

/** What a merge did. It stands until it is undone. */
export type ClientMerge = {
  __typename?: 'ClientMerge';
  /** Facts of the survivor that were empty and were filled in. */
  filledFields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  mergedAt: Scalars['DateTime']['output'];
  mergedBy?: Maybe<Employee>;
  mergedName: Scalars['String']['output'];
  mergedNumber?: Maybe<Scalars['String']['output']>;
  moved: Array<ClientMergeCount>;
  survivor?: Maybe<Client>;
  /** Both as they were called then. */
  survivorName: Scalars['String']['output'];
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  undoneBy?: Maybe<Employee>;
};

/** Rows of one kind that a merge gave to the survivor. */
export type ClientMergeCount = {
  __typename?: 'ClientMergeCount';
  count: Scalars['Int']['output'];
  part: ClientPart;
};

/** On STALE_VERSION `client` is the stored version of the one that changed. */
export type ClientMergePayload = {
  __typename?: 'ClientMergePayload';
  /** The survivor; after an undo, the client that came back. */
  client?: Maybe<Client>;
  errors: Array<UserError>;
  merge?: Maybe<ClientMerge>;
  staying: Array<ClientMergeStay>;
};

/** Rows that were changed since the merge and stay where they are. */
export type ClientMergeStay = {
  __typename?: 'ClientMergeStay';
  count: Scalars['Int']['output'];
  /** What they are called; of facts, which. */
  labels: Array<Scalars['String']['output']>;
  part: ClientPart;
};

export type ClientOrder = {
  direction: SortDirection;
  field: ClientSort;
};

export type ClientPart =
  /** 开发活动 / Development activities */
  | 'ACTIVITIES'
  /** 下级客户 / Clients below */
  | 'BELOW'
  /** 开发费用 / Development costs */
  | 'COSTS'
  /** 自定义字段 / Custom fields */
  | 'CUSTOM_FIELDS'
  /** 已建项目 / Developed projects */
  | 'DEVELOPED'
  /** 补入的资料 / Facts filled in */
  | 'FACTS'
  /** 文件 / Documents */
  | 'FILES'
  /** 地块 / Land */
  | 'LAND'
  /** 合同当事人 / Parties of contracts */
  | 'PARTIES'
  /** 合作设计公司 / Partner design firms */
  | 'PARTNER_FIRMS'
  /** 联系人 / People */
  | 'PEOPLE'
  /** 项目 / Projects */
  | 'PROJECTS'
  /** 渠道成果 / Channel results */
  | 'RESULTS'
  /** 跟进记录 / Touches */
  | 'TOUCHES';

/** On STALE_VERSION `client` is the stored version. */
export type ClientPayload = {
  __typename?: 'ClientPayload';
  client?: Maybe<Client>;
  errors: Array<UserError>;
};

/** How much a client matters to the firm (客户评级): A to D by the firm's formula with its sum, or as somebody set it for a time. As of now; lists show what was kept, at most a minute old. */
export type ClientRating = {
  __typename?: 'ClientRating';
  /** By the formula. */
  computed: RatingGrade;
  /** Every change of the grade, newest first; the last 50. */
  events: Array<RatingEvent>;
  /** In force. */
  grade: RatingGrade;
  /** Points that a client can have at most. */
  mostPoints: Scalars['Int']['output'];
  /** Set by hand, as long as it holds. */
  override?: Maybe<RatingOverride>;
  /** Why: each factor with its value and its points. */
  parts: Array<RatingPart>;
  score: Scalars['Int']['output'];
};

/** On STALE_VERSION `client` is the stored one. */
export type ClientRatingPayload = {
  __typename?: 'ClientRatingPayload';
  client?: Maybe<Client>;
  errors: Array<UserError>;
};

/** A named rule over facts of clients (客户分群), true of the moment at which it is asked. */
export type ClientSegment = {
  __typename?: 'ClientSegment';
  /** Clients in it now. */
  count: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Offered to everybody with full rights; otherwise its owner's alone. */
  isShared: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  owner: Employee;
  /** `{all: [...]}` or `{any: [...]}` of further groups and of conditions `{fact, test, values}`: a SegmentFact; IN or NOT_IN of codes, AT_LEAST or AT_MOST a whole number (fen, projects, days), IN YES or NO. */
  rule: Scalars['JSON']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `segment` is the stored one. */
export type ClientSegmentPayload = {
  __typename?: 'ClientSegmentPayload';
  errors: Array<UserError>;
  segment?: Maybe<ClientSegment>;
};

/** RATING: A first, the higher sum first; for full rights. */
export type ClientSort =
  | 'NAME'
  | 'NUMBER'
  | 'RATING'
  | 'UPDATED_AT';

export type ClientStatusCount = {
  __typename?: 'ClientStatusCount';
  count: Scalars['Int']['output'];
  status: ProjectStatus;
};

/** A group, or a client; with all that is below it. */
export type ClientTreeNode = {
  __typename?: 'ClientTreeNode';
  /** How many stand right below it. */
  childCount: Scalars['Int']['output'];
  client?: Maybe<Client>;
  figures: ClientFigures;
  group?: Maybe<ClientGroup>;
  /** The id of the group or of the client. */
  key: Scalars['ID']['output'];
};

export type ClientType =
  /** 施工总包/EPC / General contractor / EPC */
  | 'CONTRACTOR'
  /** 企业自建业主 / Corporate owner-occupier */
  | 'CORPORATE'
  /** 设计同行 / Design firm or consultant */
  | 'DESIGN_PEER'
  /** 开发商-外资/港资 / Developer – foreign or Hong Kong */
  | 'DEV_FOREIGN_HK'
  /** 开发商-混合所有制 / Developer – mixed ownership */
  | 'DEV_MIXED'
  /** 开发商-民企 / Developer – private */
  | 'DEV_PRIVATE'
  /** 开发商-央企 / Developer – central SOE */
  | 'DEV_SOE_CENTRAL'
  /** 开发商-地方国企 / Developer – local SOE */
  | 'DEV_SOE_LOCAL'
  /** 金融/险资 / Financial or insurance investor */
  | 'FINANCE'
  /** 政府 / Government body */
  | 'GOV'
  /** 政府平台公司 / Government investment platform */
  | 'GOV_PLATFORM'
  /** 个人业主 / Private individual */
  | 'INDIVIDUAL'
  /** 事业单位 / Public institution */
  | 'INSTITUTION';

/** `reason` is wanted where it failed; won is taken from who can show it: a project that is won, an accepted quote, a signed contract. */
export type CloseCadenceTaskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contactability?: InputMaybe<Contactability>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  outcome?: InputMaybe<TaskOutcome>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteWorkPlanItemInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** A person and their latest employment at the client the person was reached through. */
export type Contact = {
  __typename?: 'Contact';
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday?: Maybe<Scalars['String']['output']>;
  department?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** Where the person is and was, the present first; only clients the viewer may see. */
  employments: Array<Employment>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  influence?: Maybe<Influence>;
  /** False once the person has left. */
  isCurrent: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  birthday?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** Of an existing contact; omitted for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  influence?: InputMaybe<Influence>;
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ContactRole =
  /** 行政 / Administration */
  | 'ADMINISTRATION'
  /** 基建 / Capital works */
  | 'CAPITAL_WORKS'
  /** 成本合约 / Cost & contracts */
  | 'COST_CONTRACT'
  /** 设计 / Design */
  | 'DESIGN'
  /** 工程 / Engineering */
  | 'ENGINEERING'
  /** 公司领导 / Executive */
  | 'EXECUTIVE'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 投资 / Investment */
  | 'INVESTMENT'
  /** 营销 / Sales & marketing */
  | 'MARKETING'
  /** 其他 / Other */
  | 'OTHER'
  /** 前期报建 / Pre-development & permits */
  | 'PRE_DEVELOPMENT'
  /** 招采 / Procurement */
  | 'PROCUREMENT';

export type Contactability =
  /** 可联系 / Reached */
  | 'REACHED'
  /** 拒绝接听 / Refused */
  | 'REFUSED'
  /** 无法联系 / Not reachable */
  | 'UNREACHABLE'
  /** 号码有误 / Wrong number */
  | 'WRONG_NUMBER';

export type Contract = {
  __typename?: 'Contract';
  amountFen: Scalars['Fen']['output'];
  approvalChains: Array<ApprovalChain>;
  /** The firm's own number of the paper; with the expected day and the remark a note: no term, so it may change in approval. */
  archiveNumber?: Maybe<Scalars['String']['output']>;
  areaBasisM2?: Maybe<Scalars['Decimal']['output']>;
  /** Of a fee by area, both or neither: yuan a m2, and the floor area in m2 that the amount was made for. */
  areaRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the floor area, as the design project has it now, makes of a fee by area; null where nothing is to be settled, and for those who draft no supplement. */
  areaTrueUp?: Maybe<AreaTrueUp>;
  /** Supplements, subcontracts and calls that stand under it, as far as the viewer sees them; oldest first. */
  children: Array<Contract>;
  clientName: Scalars['String']['output'];
  contractType: ContractType;
  createdAt: Scalars['DateTime']['output'];
  documents: Array<ContractDocument>;
  expectedSigningOn?: Maybe<Scalars['Date']['output']>;
  /** In order. The sum is the amount once it is submitted. */
  feeNodes: Array<FeeNode>;
  filedOn?: Maybe<Scalars['Date']['output']>;
  filingDueOn?: Maybe<Scalars['Date']['output']>;
  guaranteeReleasedOn?: Maybe<Scalars['Date']['output']>;
  guaranteeUntil?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Null where it has no fee nodes, or none that the viewer sees. */
  money?: Maybe<ContractMoney>;
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  /** What it stands under: a main contract or a framework. Null also where the viewer does not see that. */
  parent?: Maybe<Contract>;
  /** Clients that are party to it. Empty for approvers who are no members: they see what was submitted. */
  parties: Array<ContractParty>;
  /** Null where the viewer is an approver without sight of the project. */
  project?: Maybe<Project>;
  projectName: Scalars['String']['output'];
  /** Who would approve it if the viewer submitted it now; null where it is no draft. */
  proposedApproval?: Maybe<ApprovalProposal>;
  /** The version of a quote that it came of; null where there is none or the viewer does not see the project. */
  quoteRevision?: Maybe<QuoteRevision>;
  remark?: Maybe<Scalars['String']['output']>;
  /** The signed copy, for those who may read it; null before signing, and of contracts signed before it was asked for. */
  signedCopy?: Maybe<StoredFile>;
  signedOn?: Maybe<Scalars['Date']['output']>;
  status: ContractStatus;
  terms?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  /** Days it is watched for; they are no terms. Filing is of kinds that are filed with the authority. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  viewerCanSubmit: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Yuan a m2, and the floor area in m2. */
export type ContractAreaInput = {
  basisM2: Scalars['Decimal']['input'];
  rate: Scalars['Decimal']['input'];
};

export type ContractConnection = {
  __typename?: 'ContractConnection';
  nodes: Array<Contract>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A document of the project; the version that approvers saw is frozen in their round. */
export type ContractDocument = {
  __typename?: 'ContractDocument';
  file?: Maybe<StoredFile>;
  id: Scalars['ID']['output'];
};

export type ContractFilter = {
  amountFen?: InputMaybe<FenRange>;
  contractTypes?: InputMaybe<Array<ContractType>>;
  /** Signed, with a fee node that is not paid in full. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  parentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these projects. */
  projects?: InputMaybe<ProjectFilter>;
  signedOn?: InputMaybe<DateRange>;
  /** Signed while these people tracked their project. */
  signedUnder?: InputMaybe<People>;
  statuses?: InputMaybe<Array<ContractStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ContractFromQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contractType: ContractType;
  expectedVersion: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
};

/** Sums over the fee nodes. */
export type ContractMoney = {
  __typename?: 'ContractMoney';
  invoicedFen: Scalars['Fen']['output'];
  nodesFen: Scalars['Fen']['output'];
  /** Still to come. */
  openFen: Scalars['Fen']['output'];
  /** Of that, what is past its day. */
  overdueFen: Scalars['Fen']['output'];
  receivedFen: Scalars['Fen']['output'];
};

export type ContractNote =
  | 'ARCHIVE_NUMBER'
  | 'EXPECTED_SIGNING_ON'
  | 'REMARK';

export type ContractOrder = {
  direction: SortDirection;
  field: ContractSort;
};

/** `client` is null where the viewer does not see it. */
export type ContractParty = {
  __typename?: 'ContractParty';
  client?: Maybe<Client>;
  id: Scalars['ID']['output'];
  role: ContractPartyRole;
};

export type ContractPartyInput = {
  clientId: Scalars['ID']['input'];
  role: ContractPartyRole;
};

export type ContractPartyRole =
  /** 联合体成员 / Consortium partner */
  | 'CONSORTIUM_PARTNER'
  /** 建设单位 / Employer */
  | 'EMPLOYER'
  /** 甲方 / Party A */
  | 'PARTY_A'
  /** 乙方 / Party B */
  | 'PARTY_B'
  /** 丙方 / Party C */
  | 'PARTY_C'
  /** 分包方 / Subcontractor */
  | 'SUBCONTRACTOR';

export type ContractPayload = {
  __typename?: 'ContractPayload';
  contract?: Maybe<Contract>;
  errors: Array<UserError>;
};

export type ContractSort =
  | 'AMOUNT'
  | 'NUMBER'
  | 'SIGNED_ON'
  | 'UPDATED_AT';

export type ContractStatus =
  /** 待签 / Awaiting signature */
  | 'APPROVED'
  /** 结清 / Settled */
  | 'COMPLETED'
  /** 起草 / Drafting */
  | 'DRAFT'
  /** 审批中 / In approval */
  | 'IN_APPROVAL'
  /** 履行 / In performance */
  | 'PERFORMING'
  /** 已签 / Signed */
  | 'SIGNED'
  /** 暂停 / Suspended */
  | 'SUSPENDED'
  /** 终止 / Terminated */
  | 'TERMINATED';

export type ContractType =
  /** 联合体 / Consortium agreement */
  | 'CONSORTIUM'
  /** 咨询 / Consultancy agreement */
  | 'CONSULTING'
  /** 设计合同 / Design contract */
  | 'DESIGN'
  /** 委托书 / Letter of engagement */
  | 'ENGAGEMENT'
  /** 战略/框架 / Strategic / framework agreement */
  | 'FRAMEWORK'
  /** 分包 / Subcontract */
  | 'SUBCONTRACT'
  /** 补充 / Supplementary agreement */
  | 'SUPPLEMENT';

export type CostKind =
  /** 投标制作 / Bid preparation */
  | 'BID_PREPARATION'
  /** 有合同费用 / Cost under contract */
  | 'CONTRACTED'
  /** 业务招待费 / Business entertainment */
  | 'ENTERTAINMENT'
  /** 展会 / Exhibition */
  | 'EXHIBITION'
  /** 礼品 / Gifts */
  | 'GIFT'
  /** 资料/模型 / Documents & models */
  | 'MATERIAL_MODEL'
  /** 差旅 / Travel */
  | 'TRAVEL'
  /** 无合同费用 / Cost without contract */
  | 'UNCONTRACTED';

export type CreateCalendarEventInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fields: CalendarEventFieldsInput;
};

export type CreateClientInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fields: ClientFieldsInput;
};

export type CreateClientSegmentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  rule: Scalars['JSON']['input'];
};

export type CreateContractInput = {
  amountFen: Scalars['Fen']['input'];
  area?: InputMaybe<ContractAreaInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contractType: ContractType;
  name: Scalars['String']['input'];
  /** What it stands under, as updateContract takes it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  projectId: Scalars['ID']['input'];
  terms?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCustomFieldInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  definition: CustomFieldDefinitionInput;
  record: CustomRecord;
};

export type CreateDepartmentInput = {
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kind: DepartmentKind;
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  sortOrder?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateDevelopmentActivityInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  fields: DevelopmentActivityFields;
};

export type CreateEmployeeInput = {
  approvalSections?: InputMaybe<Array<OpinionSection>>;
  birthday?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  hireDate?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
  number: Scalars['String']['input'];
  office?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  fields: ProjectFieldsInput;
};

/** With `content`, amounts come of it; `isDraft`: to be written and reviewed before it is sent. */
export type CreateQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  projectId: Scalars['ID']['input'];
  terms: QuoteTermsInput;
  title: Scalars['String']['input'];
};

/** `isShared` is for full rights. */
export type CreateSavedViewInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  kind: SavedViewKind;
  name: Scalars['String']['input'];
  search: Scalars['String']['input'];
};

/**
 * Projects by two dimensions. At most 12 keys each way: those with the most of the measure (of months and years the latest),
 * NONE where the field is empty, and OTHER for the rest. Cells without projects are left out.
 */
export type CrossTable = {
  __typename?: 'CrossTable';
  cells: Array<CrossTableCell>;
  columns: Array<CrossTableKey>;
  isPartial: Scalars['Boolean']['output'];
  rows: Array<CrossTableKey>;
  /** That of `statistics` under the same filter. */
  total: StatisticsFigures;
};

export type CrossTableCell = {
  __typename?: 'CrossTableCell';
  column: Scalars['String']['output'];
  figures: StatisticsFigures;
  row: Scalars['String']['output'];
};

/** A row or a column of a cross table with its own sums. */
export type CrossTableKey = {
  __typename?: 'CrossTableKey';
  figures: StatisticsFigures;
  /** As of StatisticsSegment. OTHER sums the keys that have no place of their own. */
  key: Scalars['String']['output'];
  /** The keys that OTHER sums where they are at most 60; null for every other key. */
  keys?: Maybe<Array<Scalars['String']['output']>>;
  label?: Maybe<Scalars['String']['output']>;
};

export type CrossTableRequest = {
  columns: StatisticsDimension;
  filter?: InputMaybe<ProjectFilter>;
  measure: StatisticsMeasure;
  rows: StatisticsDimension;
};

export type CustomChoice = {
  __typename?: 'CustomChoice';
  /** Not offered any more; where it was chosen it stays. */
  isRetired: Scalars['Boolean']['output'];
  /** Stays, whatever the choice is called. */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
};

/** A choice without a key is new, and is given one. */
export type CustomChoiceInput = {
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
};

/** A field that the firm defined itself (自定义字段). */
export type CustomField = {
  __typename?: 'CustomField';
  /** In the order in which they are offered, retired ones too. */
  choices: Array<CustomChoice>;
  /** Places after the point of a number. */
  decimals: Scalars['Int']['output'];
  /** Heading under which it stands in forms. */
  group?: Maybe<Scalars['String']['output']>;
  help?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Asked for when a form is saved; records without it stay as they are. */
  isRequired: Scalars['Boolean']['output'];
  /** There are values: its type stays, and choices made of them. */
  isUsed?: Maybe<Scalars['Boolean']['output']>;
  name: Scalars['String']['output'];
  nameEn?: Maybe<Scalars['String']['output']>;
  record: CustomRecord;
  /** Since when forms do not show it; its values are kept. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  type: CustomFieldType;
  /** Of a number, e.g. %. */
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  updatedBy?: Maybe<Employee>;
  version: Scalars['Int']['output'];
};

export type CustomFieldDefinitionInput = {
  choices?: InputMaybe<Array<CustomChoiceInput>>;
  decimals?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  help?: InputMaybe<Scalars['String']['input']>;
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  type: CustomFieldType;
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a custom field by the operators of its type; with several operators all of them hold. */
export type CustomFieldFilter = {
  /** Any of these keys. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  day?: InputMaybe<DateRange>;
  fieldId: Scalars['ID']['input'];
  flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is a value. */
  isSet?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<DecimalRange>;
  /** Substring. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `field` is the stored one. */
export type CustomFieldPayload = {
  __typename?: 'CustomFieldPayload';
  errors: Array<UserError>;
  field?: Maybe<CustomField>;
};

export type CustomFieldType =
  /** 单选 / One choice */
  | 'CHOICE'
  /** 多选 / Several choices */
  | 'CHOICES'
  /** 日期 / Date */
  | 'DATE'
  /** 多行文字 / Long text */
  | 'LONG_TEXT'
  /** 数字 / Number */
  | 'NUMBER'
  /** 单行文字 / Line of text */
  | 'TEXT'
  /** 是否 / Yes or no */
  | 'YES_NO';

/** A value of a record; of the members one is filled, by the type of the field. */
export type CustomFieldValue = {
  __typename?: 'CustomFieldValue';
  choices: Array<CustomChoice>;
  day?: Maybe<Scalars['Date']['output']>;
  field: CustomField;
  fieldId: Scalars['ID']['output'];
  flag?: Maybe<Scalars['Boolean']['output']>;
  /** Keys of `choices`. */
  keys: Array<Scalars['String']['output']>;
  number?: Maybe<Scalars['Decimal']['output']>;
  text?: Maybe<Scalars['String']['output']>;
};

/** The value of one custom field: the member of its type. Without any, or with an empty one, the field is emptied. */
export type CustomFieldValueInput = {
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  day?: InputMaybe<Scalars['Date']['input']>;
  fieldId: Scalars['ID']['input'];
  flag?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['Decimal']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Records that a firm can give fields of its own. */
export type CustomRecord =
  | 'CLIENT'
  | 'PROJECT';

/** Something changed among what the viewer may see; never what. The first comes at once and names nothing. */
export type DataChange = {
  __typename?: 'DataChange';
  topics: Array<ChangeTopic>;
};

export type DateRange = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** `seatId` where the viewer acts on one of several seats of the step; `fileIds`: at most ten that the viewer uploaded for it. */
export type DecideApprovalStepInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  conclusion: OpinionConclusion;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  opinion?: InputMaybe<Scalars['String']['input']>;
  seatId?: InputMaybe<Scalars['ID']['input']>;
  stepId: Scalars['ID']['input'];
};

export type DecideDevelopmentCostInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  decision: DevelopmentCostDecision;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** `max` is included unless `below` is true, as in statistical bands. */
export type DecimalRange = {
  below?: InputMaybe<Scalars['Boolean']['input']>;
  max?: InputMaybe<Scalars['Decimal']['input']>;
  min?: InputMaybe<Scalars['Decimal']['input']>;
};

export type DeleteCalendarEventInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<EditScope>;
};

export type DeleteClientInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteClientSegmentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteDepartmentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

/** `deletedId` is the unit that is gone; on a refusal `department` is the stored version. */
export type DeleteDepartmentPayload = {
  __typename?: 'DeleteDepartmentPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  department?: Maybe<Department>;
  errors: Array<UserError>;
};

export type DeleteFileInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteHomeCardInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type DeleteHomeCardPayload = {
  __typename?: 'DeleteHomeCardPayload';
  errors: Array<UserError>;
};

export type DeleteProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteSavedViewInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DeleteStatisticsBoardInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type DemoLogin = {
  __typename?: 'DemoLogin';
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  password: Scalars['String']['output'];
  role: Role;
};

/** A unit of the firm: the firm itself, a branch or a department; they form a tree. */
export type Department = {
  __typename?: 'Department';
  /** Prefix of project numbers, market departments only, e.g. SC. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  headcount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: DepartmentKind;
  name: Scalars['String']['output'];
  parentId?: Maybe<Scalars['ID']['output']>;
  sortOrder: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

export type DepartmentKind =
  /** 分公司 / Branch */
  | 'BRANCH'
  /** 部门 / Department */
  | 'DEPARTMENT'
  /** 公司 / Firm */
  | 'FIRM';

export type DepartmentPayload = {
  __typename?: 'DepartmentPayload';
  department?: Maybe<Department>;
  errors: Array<UserError>;
};

export type DesignContract = {
  __typename?: 'DesignContract';
  amountFen: Scalars['Fen']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  signedOn?: Maybe<Scalars['Date']['output']>;
};

export type DesignCostKind =
  /** 评审/咨询 / Reviews & consultants */
  | 'CONSULTANTS'
  /** 模型/效果图 / Models & renderings */
  | 'MODEL_RENDERING'
  /** 其他 / Other */
  | 'OTHER'
  /** 外包/分包 / Outsourcing */
  | 'OUTSOURCING'
  /** 图文制作 / Printing */
  | 'PRINTING'
  /** 软件/设备 / Software & equipment */
  | 'SOFTWARE'
  /** 差旅 / Travel */
  | 'TRAVEL';

export type DesignCostLine = {
  __typename?: 'DesignCostLine';
  actualFen?: Maybe<Scalars['Fen']['output']>;
  costKind: DesignCostKind;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  plannedFen?: Maybe<Scalars['Fen']['output']>;
};

export type DesignCostLineInput = {
  actualFen?: InputMaybe<Scalars['Fen']['input']>;
  costKind: DesignCostKind;
  id?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  plannedFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type DesignMember = {
  __typename?: 'DesignMember';
  employee: Employee;
  id: Scalars['ID']['output'];
  memberRole: DesignMemberRole;
  since: Scalars['Date']['output'];
  /** The last day; null while they work on it. */
  until?: Maybe<Scalars['Date']['output']>;
};

export type DesignMemberInput = {
  employeeId: Scalars['ID']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  memberRole: DesignMemberRole;
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type DesignMemberRole =
  /** 设计人 / Designer */
  | 'DESIGNER'
  /** 专业负责人 / Discipline lead */
  | 'DISCIPLINE_LEAD'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 校审 / Checker */
  | 'REVIEWER'
  /** 协助 / Support */
  | 'SUPPORT';

export type DesignPhase = {
  __typename?: 'DesignPhase';
  actualFrom?: Maybe<Scalars['Date']['output']>;
  actualTo?: Maybe<Scalars['Date']['output']>;
  done: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  plannedFrom?: Maybe<Scalars['Date']['output']>;
  plannedTo?: Maybe<Scalars['Date']['output']>;
  stage: DesignStage;
};

export type DesignPhaseInput = {
  actualFrom?: InputMaybe<Scalars['Date']['input']>;
  actualTo?: InputMaybe<Scalars['Date']['input']>;
  done: Scalars['Boolean']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
  stage: DesignStage;
};

/** What signing hands over to the design department (项目管理). Its facts are copies of what was known then, kept by the design department since. */
export type DesignProject = {
  __typename?: 'DesignProject';
  actualFrom?: Maybe<Scalars['Date']['output']>;
  actualTo?: Maybe<Scalars['Date']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  clientName: Scalars['String']['output'];
  /** Sum of the signed contracts. */
  contractFen?: Maybe<Scalars['Fen']['output']>;
  /** Signed contracts, the earliest first. */
  contracts?: Maybe<Array<DesignContract>>;
  /** Null for those who work on it without answering for it, like every amount. */
  costLines?: Maybe<Array<DesignCostLine>>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  designScope?: Maybe<Scalars['String']['output']>;
  /** Of the tracked project, as far as the viewer may read them; without prices and terms for those who only work on the design. */
  files: Array<StoredFile>;
  gfaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Everybody's for who answers for the project, one's own for others. */
  hourTotals: Array<ManHourTotal>;
  id: Scalars['ID']['output'];
  /** Entries from a day to a day, at most 62 days; as far as `hourTotals`. */
  manHours: Array<ManHour>;
  members: Array<DesignMember>;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** `DP-2026-0001` */
  number: Scalars['String']['output'];
  /** In the order of stages. */
  phases: Array<DesignPhase>;
  plannedFrom?: Maybe<Scalars['Date']['output']>;
  plannedTo?: Maybe<Scalars['Date']['output']>;
  productLine?: Maybe<ProductLine>;
  /** The tracked project, for those who see it. */
  project?: Maybe<Project>;
  projectCompany?: Maybe<Scalars['String']['output']>;
  projectType: DesignProjectType;
  /** What finance entered against the fee nodes of its contracts, the latest first. */
  receipts?: Maybe<Array<DesignReceipt>>;
  /** Sum of what came in for its contracts, what was taken back left out. */
  receivedFen?: Maybe<Scalars['Fen']['output']>;
  services: Array<DesignService>;
  /** Days by which the open phases are behind their plan. */
  slipDays: Scalars['Int']['output'];
  /** The first phase that is not done; null when all are. */
  stage?: Maybe<DesignStage>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** For those who work on it now. */
  viewerCanLogHours: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** What signing hands over to the design department (项目管理). Its facts are copies of what was known then, kept by the design department since. */
export type DesignProjectManHoursArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DesignProjectConnection = {
  __typename?: 'DesignProjectConnection';
  nodes: Array<DesignProject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DesignProjectFilter = {
  /** The viewer works on it now. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  productLines?: InputMaybe<Array<ProductLine>>;
  projectTypes?: InputMaybe<Array<DesignProjectType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `designProject` is the stored one. */
export type DesignProjectPayload = {
  __typename?: 'DesignProjectPayload';
  designProject?: Maybe<DesignProject>;
  errors: Array<UserError>;
};

export type DesignProjectType =
  /** 建筑设计 / Architecture */
  | 'ARCHITECTURE'
  /** 咨询 / Consultancy */
  | 'CONSULTING'
  /** 综合设计 / Several disciplines */
  | 'INTEGRATED'
  /** 室内设计 / Interior design */
  | 'INTERIOR'
  /** 景观设计 / Landscape */
  | 'LANDSCAPE'
  /** 规划设计 / Planning */
  | 'PLANNING'
  /** 专项设计 / Specialist design */
  | 'SPECIALTY';

export type DesignReceipt = {
  __typename?: 'DesignReceipt';
  /** Negative for an entry that takes another one back. */
  amountFen: Scalars['Fen']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  receivedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Employee>;
  reversesId?: Maybe<Scalars['ID']['output']>;
};

export type DesignService = {
  __typename?: 'DesignService';
  firm?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  party: DesignServiceParty;
  service: ServiceContent;
};

export type DesignServiceInput = {
  firm?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  party: DesignServiceParty;
  service: ServiceContent;
};

export type DesignServiceParty =
  /** 外包 / Outsourced */
  | 'OUTSOURCED'
  /** 本院 / Ourselves */
  | 'OWN';

export type DesignStage =
  /** 归档 / Archived */
  | 'ARCHIVED'
  /** 施工配合 / Construction administration */
  | 'CA'
  /** 竣工 / Completion & as-built drawings */
  | 'COMPLETION'
  /** 概念方案 / Concept design */
  | 'CONCEPT'
  /** 施工图 / Construction documents */
  | 'CONSTRUCTION_DOCS'
  /** 扩初 / Design development */
  | 'DEVELOPED'
  /** 规划/修详规 / Master plan & detailed site plan */
  | 'MASTERPLAN'
  /** 初步设计 / Preliminary design */
  | 'PRELIM'
  /** 前期策划/可研 / Pre-design & feasibility */
  | 'PREPLAN'
  /** 施工图审查 / Construction document review */
  | 'REVIEW'
  /** 方案设计 / Schematic design */
  | 'SCHEMATIC';

export type DesignateMemberInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  projectId: Scalars['ID']['input'];
};

export type DevChannel =
  /** 客户数据库营销 / Client database marketing */
  | 'DB_MARKETING'
  /** 公司员工渠道 / Employee referrals */
  | 'EMPLOYEE'
  /** 老客户关系开发维护 / Existing client development */
  | 'EXISTING_CLIENT'
  /** 展会/论坛/会议 / Exhibitions, forums & conferences */
  | 'EXPO_FORUM'
  /** 各地方政府机构 / Local government bodies */
  | 'LOCAL_GOV'
  /** 目标客户定向营销 / Targeted client marketing */
  | 'TARGETED'
  /** 招投标信息收集 / Tender intelligence */
  | 'TENDER_INFO'
  /** 上下游关系维护 / Value-chain relations */
  | 'VALUE_CHAIN';

export type DevelopedProject = {
  __typename?: 'DevelopedProject';
  city?: Maybe<Scalars['String']['output']>;
  client?: Maybe<Client>;
  designer?: Maybe<Scalars['String']['output']>;
  gfaM2?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};

export type DevelopedProjectInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  designer?: InputMaybe<Scalars['String']['input']>;
  gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  name: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** One effort of client development on a channel (开发活动): what is planned, done and next, what it led to and what it cost. */
export type DevelopmentActivity = {
  __typename?: 'DevelopmentActivity';
  channel: DevChannel;
  clients: Array<Client>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  closedBy?: Maybe<Employee>;
  closedReason?: Maybe<Scalars['String']['output']>;
  /** Sums over the entries of the ledger that name this activity. */
  costs: DevelopmentCostSums;
  createdAt: Scalars['DateTime']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  links: Array<DevelopmentLink>;
  /** Work done, append-only, the newest first. */
  log: Array<DevelopmentLogEntry>;
  /** Exactly one, with its day, while the activity is open; null once it is closed. */
  nextStep?: Maybe<Scalars['String']['output']>;
  nextStepOn?: Maybe<Scalars['Date']['output']>;
  owner: Employee;
  /** What is to be done in the near term. */
  plan?: Maybe<Scalars['String']['output']>;
  /** Clients, projects and contracts it led to, the newest first. */
  results: Array<DevelopmentResult>;
  startsOn: Scalars['Date']['output'];
  status: DevelopmentStatus;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

export type DevelopmentActivityConnection = {
  __typename?: 'DevelopmentActivityConnection';
  nodes: Array<DevelopmentActivity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Left out: as it is. Lists are replaced whole. `nextStep` and `nextStepOn` of an open activity cannot be emptied. */
export type DevelopmentActivityFields = {
  channel?: InputMaybe<DevChannel>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  links?: InputMaybe<Array<DevelopmentLinkInput>>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  plan?: InputMaybe<Scalars['String']['input']>;
  resultClientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  resultContractIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  resultProjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** `text`: substring of title, plan, next step. `clientIds`: those it is for or led to. */
export type DevelopmentActivityFilter = {
  channels?: InputMaybe<Array<DevChannel>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  nextStepOn?: InputMaybe<DateRange>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  statuses?: InputMaybe<Array<DevelopmentStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type DevelopmentActivityOrder = {
  direction: SortDirection;
  field: DevelopmentActivitySort;
};

export type DevelopmentActivityPayload = {
  __typename?: 'DevelopmentActivityPayload';
  activity?: Maybe<DevelopmentActivity>;
  errors: Array<UserError>;
};

export type DevelopmentActivitySort =
  | 'NEXT_STEP_ON'
  | 'STARTS_ON'
  | 'UPDATED_AT';

/** An entry of the ledger of development costs (客户开发费用). Never edited: finance decides it once, and a booked cost is taken back by a reversal. */
export type DevelopmentCost = {
  __typename?: 'DevelopmentCost';
  activity?: Maybe<DevelopmentActivity>;
  /** In fen; negative where it takes another entry back. */
  amountFen: Scalars['Fen']['output'];
  channel: DevChannel;
  /** Null where the viewer may not see the client. */
  client?: Maybe<Client>;
  /** The client it is charged to, by name: finance sees no more of it. */
  clientName: Scalars['String']['output'];
  costKind: CostKind;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Employee>;
  decisionNote?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The entry that takes it back, unless finance rejected that. */
  reversal?: Maybe<DevelopmentCost>;
  /** The entry it takes back. */
  reverses?: Maybe<DevelopmentCost>;
  spentOn: Scalars['Date']['output'];
  status: DevelopmentCostStatus;
  submittedAt: Scalars['DateTime']['output'];
  submittedBy: Employee;
  viewerCanDecide: Scalars['Boolean']['output'];
  viewerCanReverse: Scalars['Boolean']['output'];
};

export type DevelopmentCostConnection = {
  __typename?: 'DevelopmentCostConnection';
  nodes: Array<DevelopmentCost>;
  pageInfo: PageInfo;
  /** Over all rows of the filter, not the page. */
  sums: DevelopmentCostSums;
  totalCount: Scalars['Int']['output'];
};

export type DevelopmentCostDecision =
  | 'APPROVED'
  | 'REJECTED';

/** `text`: substring of the note. */
export type DevelopmentCostFilter = {
  activityIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  channels?: InputMaybe<Array<DevChannel>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  costKinds?: InputMaybe<Array<CostKind>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  spentOn?: InputMaybe<DateRange>;
  statuses?: InputMaybe<Array<DevelopmentCostStatus>>;
  submittedByIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** `key` is the client's id, the code of the channel or kind, or the month `2026-11`. */
export type DevelopmentCostGroup = {
  __typename?: 'DevelopmentCostGroup';
  key: Scalars['String']['output'];
  label?: Maybe<Scalars['String']['output']>;
  sums: DevelopmentCostSums;
};

export type DevelopmentCostGrouping =
  | 'CHANNEL'
  | 'CLIENT'
  | 'KIND'
  | 'MONTH';

export type DevelopmentCostOrder = {
  direction: SortDirection;
  field: DevelopmentCostSort;
};

export type DevelopmentCostPayload = {
  __typename?: 'DevelopmentCostPayload';
  cost?: Maybe<DevelopmentCost>;
  errors: Array<UserError>;
};

export type DevelopmentCostSort =
  | 'AMOUNT'
  | 'SPENT_ON'
  | 'SUBMITTED_AT';

export type DevelopmentCostStatus =
  /** 已入账 / Booked */
  | 'APPROVED'
  /** 已退回 / Rejected */
  | 'REJECTED'
  /** 待审核 / To be decided */
  | 'SUBMITTED';

/** Money exact to the fen. Rejected entries count as rows and not as money. */
export type DevelopmentCostSums = {
  __typename?: 'DevelopmentCostSums';
  /** Booked. */
  approvedFen: Scalars['Fen']['output'];
  count: Scalars['Int']['output'];
  /** Waiting for finance. */
  submittedFen: Scalars['Fen']['output'];
};

/** Groups by booked amount, the largest first; months from the newest. */
export type DevelopmentCostTotals = {
  __typename?: 'DevelopmentCostTotals';
  groups: Array<DevelopmentCostGroup>;
  total: DevelopmentCostSums;
};

export type DevelopmentFigure =
  | 'CLIENTS'
  | 'CONTRACTS'
  | 'PROJECTS'
  | 'WINS';

/** Knowledge elsewhere: a title and an http or https address. */
export type DevelopmentLink = {
  __typename?: 'DevelopmentLink';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type DevelopmentLinkInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type DevelopmentLogEntry = {
  __typename?: 'DevelopmentLogEntry';
  author?: Maybe<Employee>;
  createdAt: Scalars['DateTime']['output'];
  doneOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** The next step that was finished with it; null where something was only noted. */
  step?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

/** Exactly one of the three is given. */
export type DevelopmentResult = {
  __typename?: 'DevelopmentResult';
  client?: Maybe<Client>;
  contract?: Maybe<Contract>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  project?: Maybe<Project>;
};

/** What a channel cost and led to in a period. One record may be the result of several channels: each counts it, the total counts it once. */
export type DevelopmentReturn = {
  __typename?: 'DevelopmentReturn';
  /** Null for the total. */
  channel?: Maybe<DevChannel>;
  /** Clients by the day on which the activity was said to have led to them. */
  clients: Scalars['Int']['output'];
  /** Signed contracts that an activity, or a project it led to, brought, by the day they were signed. */
  contracts: Scalars['Int']['output'];
  /** Booked costs by the day they were spent. */
  costCount: Scalars['Int']['output'];
  costFen: Scalars['Fen']['output'];
  feesFen: Scalars['Fen']['output'];
  /** Tracked projects that an activity, or a contract it led to, brought, by the day they were registered. */
  projects: Scalars['Int']['output'];
  /** Of the projects led to, those won, by the day their first contract was signed. */
  wins: Scalars['Int']['output'];
};

/** One row behind a figure of the return. */
export type DevelopmentReturnRow = {
  __typename?: 'DevelopmentReturnRow';
  client?: Maybe<Client>;
  contract?: Maybe<Contract>;
  id: Scalars['ID']['output'];
  /** The day by which it counts. */
  on: Scalars['Date']['output'];
  project?: Maybe<Project>;
};

export type DevelopmentReturnRowConnection = {
  __typename?: 'DevelopmentReturnRowConnection';
  nodes: Array<DevelopmentReturnRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DevelopmentReturns = {
  __typename?: 'DevelopmentReturns';
  channels: Array<DevelopmentReturn>;
  total: DevelopmentReturn;
};

export type DevelopmentStatus =
  /** 已结束 / Closed */
  | 'CLOSED'
  /** 进行中 / Open */
  | 'OPEN';

export type DiscardImportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type DocumentCount = {
  __typename?: 'DocumentCount';
  bytes: Scalars['Float']['output'];
  count: Scalars['Int']['output'];
  /** Code of a category, id of a project or person, month such as 2026-03; NONE where there is none, as for documents of clients. */
  key: Scalars['String']['output'];
  /** Name of an id. */
  label?: Maybe<Scalars['String']['output']>;
};

/** Current versions under one filter. Of projects and uploaders the fifty with most documents, months from the first to the last. */
export type DocumentStatistics = {
  __typename?: 'DocumentStatistics';
  categories: Array<DocumentCount>;
  months: Array<DocumentCount>;
  projects: Array<DocumentCount>;
  total: DocumentCount;
  uploaders: Array<DocumentCount>;
};

/** Which occurrences of a series a change is for. */
export type EditScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type Employee = {
  __typename?: 'Employee';
  /** Opinion sections this person signs in contract approval. */
  approvalSections: Array<OpinionSection>;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is unknown. */
  birthday?: Maybe<Scalars['String']['output']>;
  department?: Maybe<Department>;
  email?: Maybe<Scalars['String']['output']>;
  /** Personnel facts: the person, personnel and directors only; null for others. */
  hireDate?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  mustChangePassword?: Maybe<Scalars['Boolean']['output']>;
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  office?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  roles: Array<Role>;
  /** Whether colleagues see the days of birth and of joining; null for others. */
  showsBirthday?: Maybe<Scalars['Boolean']['output']>;
  status: EmployeeStatus;
  title?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  viewerCanAssignRoles: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

export type EmployeeConnection = {
  __typename?: 'EmployeeConnection';
  nodes: Array<Employee>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/**
 * What was done within a period, each act once however many of its people did it. Of a project counts who held it on the day of the act, so that a hand-over leaves what was done with who did it;
 * quotes count for who sent them, with the amount of the last version sent within the period, touches for who recorded them.
 */
export type EmployeeFigures = {
  __typename?: 'EmployeeFigures';
  contractedFen: Scalars['Fen']['output'];
  /** Signed within the period, while they held the project. */
  contracts: Scalars['Int']['output'];
  lost: Scalars['Int']['output'];
  /** Open projects that they hold now and whose next step is late, whatever the period. */
  overdue: Scalars['Int']['output'];
  quotedFen: Scalars['Fen']['output'];
  quotes: Scalars['Int']['output'];
  registered: Scalars['Int']['output'];
  touches: Scalars['Int']['output'];
  /** Projects held on any day of the period. */
  tracked: Scalars['Int']['output'];
  won: Scalars['Int']['output'];
  /** Contracted for the projects won, whenever it was signed. */
  wonFen: Scalars['Fen']['output'];
};

export type EmployeeFilter = {
  departmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  roles?: InputMaybe<Array<Role>>;
  statuses?: InputMaybe<Array<EmployeeStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `employee` is the stored version. */
export type EmployeePayload = {
  __typename?: 'EmployeePayload';
  employee?: Maybe<Employee>;
  errors: Array<UserError>;
  /** Shown once, at creation. */
  initialPassword?: Maybe<Scalars['String']['output']>;
};

export type EmployeeStatistics = {
  __typename?: 'EmployeeStatistics';
  /** What their people did together; a project of two of them counts once. */
  departments: Array<EmployeeStatisticsRow>;
  /** Everybody with any figure. */
  employees: Array<EmployeeStatisticsRow>;
  /** True where only the projects count that the viewer is designated for. */
  isPartial: Scalars['Boolean']['output'];
  total: EmployeeFigures;
};

export type EmployeeStatisticsRow = {
  __typename?: 'EmployeeStatisticsRow';
  /** Department of an employee as it is today. */
  departmentKey?: Maybe<Scalars['String']['output']>;
  figures: EmployeeFigures;
  /** Of the employee, or of the department; NONE for employees without one. */
  key: Scalars['String']['output'];
  label?: Maybe<Scalars['String']['output']>;
};

export type EmployeeStatus =
  /** 在职 / Active */
  | 'ACTIVE'
  /** 离职 / Departed */
  | 'DEPARTED';

/** A person's time at one client. */
export type Employment = {
  __typename?: 'Employment';
  client?: Maybe<Client>;
  department?: Maybe<Scalars['String']['output']>;
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  startedOn?: Maybe<Scalars['Date']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type EndApprovalDelegationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type EndRatingOverrideInput = {
  clientId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
};

export type EscalationLevel =
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 市场部经理 / Market manager */
  | 'MANAGER'
  /** 负责人 / Owner */
  | 'OWNER';

/** `columns` in their order; omitted: all. The rating is for full rights. */
export type ExportClientsInput = {
  columns?: InputMaybe<Array<ClientColumn>>;
  filter?: InputMaybe<ClientFilter>;
  format?: InputMaybe<ExportFormat>;
  orderBy?: InputMaybe<ClientOrder>;
};

export type ExportClientsPayload = {
  __typename?: 'ExportClientsPayload';
  errors: Array<UserError>;
  rowCount?: Maybe<Scalars['Int']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type ExportDevelopmentCostsInput = {
  filter?: InputMaybe<DevelopmentCostFilter>;
  format: ExportFormat;
  orderBy?: InputMaybe<DevelopmentCostOrder>;
};

export type ExportDevelopmentCostsPayload = {
  __typename?: 'ExportDevelopmentCostsPayload';
  errors: Array<UserError>;
  rowCount?: Maybe<Scalars['Int']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportPayload = {
  __typename?: 'ExportPayload';
  errors: Array<UserError>;
  rowCount?: Maybe<Scalars['Int']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

/** A workbook unless `format` says otherwise. */
export type ExportProjectsInput = {
  /** Custom fields that get a column; all in use when left out. */
  customFieldIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<ProjectFilter>;
  format?: InputMaybe<ExportFormat>;
  orderBy?: InputMaybe<ProjectOrder>;
};

export type ExportReceivablesInput = {
  filter?: InputMaybe<ReceivableFilter>;
  format: ExportFormat;
  orderBy?: InputMaybe<ReceivableOrder>;
};

export type ExportReceivablesPayload = {
  __typename?: 'ExportReceivablesPayload';
  errors: Array<UserError>;
  rowCount?: Maybe<Scalars['Int']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type FeeBasis =
  /** 总价 / Lump sum */
  | 'LUMP_SUM'
  /** 造价费率 / Percentage of construction cost */
  | 'PERCENT'
  /** 元/㎡ / CNY per m² */
  | 'PER_SQM'
  /** 分阶段 / By stage */
  | 'PER_STAGE'
  /** 工时 / Time charge */
  | 'TIME';

export type FeeDueRule =
  /** 节点完成后 / After its stage is reached */
  | 'AFTER_EVENT'
  /** 签订后 / After signing */
  | 'AFTER_SIGNING'
  /** 固定日期 / On a date */
  | 'ON_DATE';

/** Negative where it takes another one back (红字发票). */
export type FeeInvoice = {
  __typename?: 'FeeInvoice';
  amountFen: Scalars['Fen']['output'];
  id: Scalars['ID']['output'];
  isExcess: Scalars['Boolean']['output'];
  isReversed: Scalars['Boolean']['output'];
  issuedOn: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Employee>;
  reversesId?: Maybe<Scalars['ID']['output']>;
};

/** A part of a contract's fee (收费节点): what is due, when, and what came of it. */
export type FeeNode = {
  __typename?: 'FeeNode';
  amountFen: Scalars['Fen']['output'];
  /** Of what is still to come. */
  bucket: AgingBucket;
  clientName: Scalars['String']['output'];
  /** Null where the viewer may not see the contract. */
  contract?: Maybe<Contract>;
  contractName: Scalars['String']['output'];
  /** By name: finance sees no more of a contract. */
  contractNumber: Scalars['String']['output'];
  dueDate?: Maybe<Scalars['Date']['output']>;
  dueDays?: Maybe<Scalars['Int']['output']>;
  /** Null while the contract is not signed, or its stage is not reached. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  dueRule: FeeDueRule;
  /** The day on which its stage was reached. */
  eventOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  invoicedFen: Scalars['Fen']['output'];
  /** Newest first; never edited. */
  invoices: Array<FeeInvoice>;
  kind: FeeNodeKind;
  mark?: Maybe<FeeNodeMark>;
  markReason?: Maybe<Scalars['String']['output']>;
  markedAt?: Maybe<Scalars['DateTime']['output']>;
  markedBy?: Maybe<Employee>;
  name: Scalars['String']['output'];
  /** Still to come: 0 where it is paid, or more than paid. */
  openFen: Scalars['Fen']['output'];
  projectName: Scalars['String']['output'];
  receipts: Array<FeeReceipt>;
  receivedFen: Scalars['Fen']['output'];
  seq: Scalars['Int']['output'];
  /** Per cent of the contract's amount; null where the amount was given itself. */
  sharePercent?: Maybe<Scalars['Decimal']['output']>;
  stage?: Maybe<DesignStage>;
  status: ReceivableStatus;
  version: Scalars['Int']['output'];
  viewerCanMark: Scalars['Boolean']['output'];
  viewerCanRecord: Scalars['Boolean']['output'];
};

/** A share of the amount in per cent or an amount in fen, not both; `dueDate` for ON_DATE, `dueDays` for the other rules. */
export type FeeNodeInput = {
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  dueDays?: InputMaybe<Scalars['Int']['input']>;
  dueRule: FeeDueRule;
  kind: FeeNodeKind;
  name: Scalars['String']['input'];
  sharePercent?: InputMaybe<Scalars['Decimal']['input']>;
  stage?: InputMaybe<DesignStage>;
};

export type FeeNodeKind =
  /** 首付款 / Advance payment */
  | 'ADVANCE'
  /** 尾款 / Final payment */
  | 'FINAL'
  /** 进度款 / Progress payment */
  | 'PROGRESS';

export type FeeNodeMark =
  /** 坏账 / Bad debt */
  | 'BAD'
  /** 争议 / Disputed */
  | 'DISPUTED';

export type FeeNodeMarking =
  | 'BAD'
  | 'CLEAR'
  | 'DISPUTED'
  | 'REACHED';

/** On STALE_VERSION `feeNode` is the stored version. */
export type FeeNodePayload = {
  __typename?: 'FeeNodePayload';
  errors: Array<UserError>;
  feeNode?: Maybe<FeeNode>;
};

/** `note` says who paid, or why it is taken back. */
export type FeeReceipt = {
  __typename?: 'FeeReceipt';
  amountFen: Scalars['Fen']['output'];
  id: Scalars['ID']['output'];
  isExcess: Scalars['Boolean']['output'];
  isReversed: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  receivedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Employee>;
  reversesId?: Maybe<Scalars['ID']['output']>;
};

export type FenRange = {
  max?: InputMaybe<Scalars['Fen']['input']>;
  min?: InputMaybe<Scalars['Fen']['input']>;
};

/** What stood in a field before and after a change, as it is stored: codes, ids, days; lists with commas. Names of ids for those who may see what they name. */
export type FieldChange = {
  __typename?: 'FieldChange';
  after?: Maybe<Scalars['String']['output']>;
  afterName?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  beforeName?: Maybe<Scalars['String']['output']>;
  /** Of a custom field; `field` is then `customFields.` and its id. */
  customField?: Maybe<CustomField>;
  field: Scalars['String']['output'];
};

export type FileCategory =
  /** 审批单 / Approval form */
  | 'APPROVAL_FORM'
  /** 任务书 / Design brief */
  | 'BRIEF'
  /** 客户资料 / Client material */
  | 'CLIENT_MATERIAL'
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 往来函件 / Correspondence */
  | 'CORRESPONDENCE'
  /** 施工图目录 / Construction drawing list */
  | 'DRAWING_LIST'
  /** 知识 / Knowledge */
  | 'KNOWLEDGE'
  /** 会议纪要 / Meeting minutes */
  | 'MINUTES'
  /** 其他 / Other */
  | 'OTHER'
  /** 发票/收款凭证 / Invoices & payment vouchers */
  | 'PAYMENT_VOUCHER'
  /** 汇报PPT / Presentation */
  | 'PRESENTATION'
  /** 投标/方案文本 / Bid & design booklet */
  | 'PROPOSAL'
  /** 报价书 / Fee proposal */
  | 'QUOTATION'
  /** 红线/地勘 / Site boundary & geotechnical survey */
  | 'SITE_DATA'
  /** 踏勘照片 / Site photos */
  | 'SITE_PHOTO'
  /** 招标文件 / Tender documents */
  | 'TENDER_DOCUMENT';

/** On STALE_VERSION `file` is the stored version. */
export type FilePayload = {
  __typename?: 'FilePayload';
  errors: Array<UserError>;
  file?: Maybe<StoredFile>;
};

/** What a version can be shown as inside the page. */
export type FilePreview =
  | 'DOCUMENT'
  | 'IMAGE'
  | 'PDF'
  | 'SHEETS'
  | 'TEXT';

export type FileVersion = {
  __typename?: 'FileVersion';
  /** As it was called on the disk it came from. */
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What the bytes are: PDF, DOCX, DWG, ... */
  kind: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** 1, 2, ... within the document. */
  number: Scalars['Int']['output'];
  /** Null: it can only be downloaded. */
  preview?: Maybe<FilePreview>;
  /** Address of what `preview` shows. */
  previewUrl?: Maybe<Scalars['String']['output']>;
  /** Of the content, in hex. */
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy?: Maybe<Employee>;
  /** Address of the bytes, to be saved; asks for permission like this query. Null: the viewer looks at it here and may not take it away. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A look at a version in the page. */
export type FileView = {
  __typename?: 'FileView';
  at: Scalars['DateTime']['output'];
  employee?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
};

/** `done` says what came of the step, beside the step itself. */
export type FinishDevelopmentStepInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  closeReason?: InputMaybe<Scalars['String']['input']>;
  done?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextStepOn?: InputMaybe<Scalars['Date']['input']>;
};

/** When a colleague is busy: times only. */
export type FreeBusy = {
  __typename?: 'FreeBusy';
  blocks: Array<BusyBlock>;
  employee: Employee;
};

/** A hand-over (工作移交): everything one person is responsible for, given to others item by item. Nothing of it is reset; figures of earlier periods stay with who did the work. */
export type Handover = {
  __typename?: 'Handover';
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** All for full rights and the leaver; to a receiver what is or was offered to them. */
  items: Array<HandoverItem>;
  leaver: Employee;
  openedAt: Scalars['DateTime']['output'];
  openedBy: Employee;
  reason: Scalars['String']['output'];
  signatures: Array<HandoverSignature>;
  state: HandoverState;
  version: Scalars['Int']['output'];
  /** For themselves, their part being done; or full rights for a leaver who has left. */
  viewerCanSign: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who has yet to sign, as far as the viewer sees the items; the leaver first. */
  yetToSign: Array<Employee>;
};

export type HandoverConnection = {
  __typename?: 'HandoverConnection';
  nodes: Array<Handover>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HandoverFilter = {
  leaverIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  states?: InputMaybe<Array<HandoverState>>;
  /** Something is offered to the viewer and not answered, or waits for their signature. */
  waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a person would hand over, by kind; kinds of which there is nothing are left out. */
export type HandoverHolding = {
  __typename?: 'HandoverHolding';
  count: Scalars['Int']['output'];
  kind: HandoverKind;
};

/** One thing that is handed over, with its name as it was on the list. */
export type HandoverItem = {
  __typename?: 'HandoverItem';
  activity?: Maybe<DevelopmentActivity>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, for those who may see that. */
  client?: Maybe<Client>;
  contract?: Maybe<Contract>;
  /** Who declined it last, and why. */
  declinedBy?: Maybe<Employee>;
  detail?: Maybe<Scalars['String']['output']>;
  /** The next step, the plan item or the answer is due. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: HandoverKind;
  leadReport?: Maybe<LeadReport>;
  note?: Maybe<Scalars['String']['output']>;
  project?: Maybe<Project>;
  receiver?: Maybe<Employee>;
  state: HandoverItemState;
  /** Empty for events: a schedule is its owner's. */
  title: Scalars['String']['output'];
  viewerCanAnswer: Scalars['Boolean']['output'];
};

export type HandoverItemState =
  /** 已接收 / Accepted */
  | 'ACCEPTED'
  /** 未接收 / Declined */
  | 'DECLINED'
  /** 已不在名下 / No longer theirs */
  | 'GONE'
  /** 另行处理 / Dealt with elsewhere */
  | 'LEFT'
  /** 待接收 / To be accepted */
  | 'OFFERED'
  /** 待指定 / Nobody yet */
  | 'UNASSIGNED';

export type HandoverKind =
  /** 审批中的合同 / Contract in approval */
  | 'APPROVAL'
  /** 客户维护 / Client kept */
  | 'CLIENT'
  /** 设计跟踪项目 / Project, design tracker */
  | 'DESIGN_TRACKER'
  /** 开发活动 / Development activity */
  | 'DEVELOPMENT'
  /** 与他人的日程 / Event with others */
  | 'EVENT'
  /** 待核实线索 / Lead to verify */
  | 'LEAD'
  /** 市场跟踪项目 / Project, market tracker */
  | 'MARKET_TRACKER'
  /** 项目成员 / Project membership */
  | 'MEMBERSHIP'
  /** 工作计划 / Work plan item */
  | 'PLAN_ITEM';

/** On STALE_VERSION `handover` is the stored one. `warnings` name what did not move because it was no longer the leaver's. */
export type HandoverPayload = {
  __typename?: 'HandoverPayload';
  errors: Array<UserError>;
  handover?: Maybe<Handover>;
  warnings: Array<UserError>;
};

export type HandoverSignature = {
  __typename?: 'HandoverSignature';
  /** Whose it is. */
  employee: Employee;
  id: Scalars['ID']['output'];
  /** Why somebody else signed. */
  reason?: Maybe<Scalars['String']['output']>;
  signedAt: Scalars['DateTime']['output'];
  signedBy: Employee;
};

export type HandoverState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已完成 / Completed */
  | 'COMPLETED'
  /** 移交中 / Under way */
  | 'OPEN';

export type Home = {
  __typename?: 'Home';
  /** True while the default is shown and nothing was saved. */
  isDefault: Scalars['Boolean']['output'];
  /** The layout document of @yingzao/domain/dashboard, joined with the default that holds for the viewer. */
  layout: Scalars['JSON']['output'];
  revision: Scalars['Int']['output'];
  /** Who made the default that this home follows; null where it is the program's own. */
  source?: Maybe<HomeSource>;
};

/** Pages of somebody's home, as a colleague may try and keep them: the arrangement, without what is written, pinned or sought. */
export type HomeCard = {
  __typename?: 'HomeCard';
  /** Last part of its address. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The layout document of @yingzao/domain/dashboard, as `shareable` makes it. */
  layout: Scalars['JSON']['output'];
  name: Scalars['String']['output'];
  owner?: Maybe<Employee>;
  viewerCanDelete: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `home` is the stored version. */
export type HomePayload = {
  __typename?: 'HomePayload';
  errors: Array<UserError>;
  home?: Maybe<Home>;
};

export type HomeSource = {
  __typename?: 'HomeSource';
  /** Null: the whole firm. */
  department?: Maybe<Department>;
  publishedAt: Scalars['DateTime']['output'];
  role?: Maybe<Role>;
};

/** A default home for a department (null: the firm) and a role (null: every role). It holds for everybody for whom no nearer one does. */
export type HomeTemplate = {
  __typename?: 'HomeTemplate';
  department?: Maybe<Department>;
  id: Scalars['ID']['output'];
  /** The layout document of @yingzao/domain/dashboard; widgets with `locked` stand for everybody. */
  layout: Scalars['JSON']['output'];
  publishedAt: Scalars['DateTime']['output'];
  publishedBy?: Maybe<Employee>;
  /** Active employees for whom it holds. */
  reach: Scalars['Int']['output'];
  revision: Scalars['Int']['output'];
  role?: Maybe<Role>;
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `template` is the published one. */
export type HomeTemplatePayload = {
  __typename?: 'HomeTemplatePayload';
  errors: Array<UserError>;
  template?: Maybe<HomeTemplate>;
};

/** What the viewer may make a default home for. */
export type HomeTemplateScopes = {
  __typename?: 'HomeTemplateScopes';
  departments: Array<Department>;
  /** Whether also for the whole firm. */
  firm: Scalars['Boolean']['output'];
};

/** A state of the home one can go back to. */
export type HomeVersion = {
  __typename?: 'HomeVersion';
  /** Where what stood, as `outlineOf` of @yingzao/domain/dashboard draws it; what widgets hold is not in it. */
  outline: Scalars['JSON']['output'];
  revision: Scalars['Int']['output'];
  savedAt: Scalars['DateTime']['output'];
};

/** A workbook uploaded for import, its preview and its result. Upload: POST /api/imports with the file as body. */
export type Import = {
  __typename?: 'Import';
  /** Client names decided by hand; without a client the name is created. */
  clientMatches: Array<ImportClientMatch>;
  codeCounts: Array<ImportCodeCount>;
  columns: Array<ImportColumn>;
  counts: ImportCounts;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Why the last run failed; nothing of it was written. */
  error?: Maybe<UserError>;
  /** Fields that a column can feed. */
  fields: Array<ImportField>;
  fileName: Scalars['String']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: ImportKind;
  /** Rows that change a known record, and rows of known records that say nothing new. */
  known: ImportKnown;
  /** Fields without which no row can be imported and which no column feeds. */
  missingFields: Array<ImportField>;
  /** Other sheets with headers of this kind, which could be read instead. */
  otherSheets: Array<Scalars['String']['output']>;
  /** Only while it runs. */
  progress?: Maybe<ImportProgress>;
  /** Path of the workbook of rejected rows; null when there is none. */
  rejectedUrl?: Maybe<Scalars['String']['output']>;
  /** The columns are as the viewer mapped them for a workbook of this shape before. */
  remembered: Scalars['Boolean']['output'];
  /** What was written, the main thing first; empty until it is done. */
  results: Array<ImportResult>;
  /** Rows in the order of the sheet; `code` finds those it decides, as many as `codeCounts` says; `sheetRow` finds the one. */
  rows: ImportRowConnection;
  /** The sheet that is read. */
  sheet: Scalars['String']['output'];
  state: ImportState;
  /** Once it was taken back. */
  undone?: Maybe<ImportUndone>;
  /** Client names in the workbook that no client matches and that would be created. */
  unmatchedClients: Array<Scalars['String']['output']>;
  /** Rows of known records bring these up to date; otherwise they are duplicates. Only for tracking tables. */
  updates: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
  viewerCanRun: Scalars['Boolean']['output'];
  viewerCanUndo: Scalars['Boolean']['output'];
};


/** A workbook uploaded for import, its preview and its result. Upload: POST /api/imports with the file as body. */
export type ImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<ImportOutcome>;
  sheetRow?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportAction = {
  __typename?: 'ImportAction';
  /** What the row changes of a known record. */
  changes: Array<ImportChange>;
  /** The client matched or created. */
  clientName?: Maybe<Scalars['String']['output']>;
  kind: ImportActionKind;
};

/** What a row becomes: nothing, a record, or a record of a client that is known or new. */
export type ImportActionKind =
  | 'CLIENT_CREATED'
  | 'CLIENT_MATCHED'
  | 'CREATE'
  | 'NONE'
  | 'UNCHANGED'
  | 'UPDATE';

export type ImportCellInput = {
  field: Scalars['String']['input'];
  sheetRow: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** A changed field; the values as a person reads them. */
export type ImportChange = {
  __typename?: 'ImportChange';
  field: Scalars['String']['output'];
  from?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  to?: Maybe<Scalars['String']['output']>;
};

export type ImportClientMatch = {
  __typename?: 'ImportClientMatch';
  client?: Maybe<Client>;
  name: Scalars['String']['output'];
};

/** `clientId` null creates the name as a new client. */
export type ImportClientMatchInput = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};

export type ImportCodeCount = {
  __typename?: 'ImportCodeCount';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  outcome: ImportOutcome;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** Null when the column is ignored. */
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
  /** From 0. */
  index: Scalars['Int']['output'];
};

/** `field` null ignores the column. */
export type ImportColumnInput = {
  field?: InputMaybe<Scalars['String']['input']>;
  index: Scalars['Int']['input'];
};

export type ImportCorrection = {
  __typename?: 'ImportCorrection';
  field: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  good: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  warning: Scalars['Int']['output'];
};

export type ImportField = {
  __typename?: 'ImportField';
  field: Scalars['String']['output'];
  label: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
};

export type ImportIssue = {
  __typename?: 'ImportIssue';
  code: Scalars['String']['output'];
  /** Index of the column, null where the row as a whole or a missing column is meant. */
  column?: Maybe<Scalars['Int']['output']>;
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, with the column as the sheet shows it. */
  message: Scalars['String']['output'];
};

export type ImportKind =
  | 'CLIENTS'
  | 'EMPLOYEES'
  | 'PARCELS'
  | 'TRACKING';

export type ImportKnown = {
  __typename?: 'ImportKnown';
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportOutcome =
  | 'GOOD'
  | 'REJECTED'
  | 'WARNING';

export type ImportPayload = {
  __typename?: 'ImportPayload';
  errors: Array<UserError>;
  import?: Maybe<Import>;
};

export type ImportPhase =
  | 'ANALYSE'
  | 'FINISH'
  | 'WRITE';

export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Rows. */
  done: Scalars['Int']['output'];
  phase: ImportPhase;
  total: Scalars['Int']['output'];
};

export type ImportResult = {
  __typename?: 'ImportResult';
  count: Scalars['Int']['output'];
  thing: ImportedThing;
};

export type ImportRow = {
  __typename?: 'ImportRow';
  action: ImportAction;
  /** Cells as typed in the workbook, by column index. */
  cells: Array<Scalars['String']['output']>;
  /** Cells typed anew by hand. */
  corrections: Array<ImportCorrection>;
  issues: Array<ImportIssue>;
  outcome: ImportOutcome;
  sheetRow: Scalars['Int']['output'];
  /** Parsed values by field. */
  values: Scalars['JSON']['output'];
};

export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  nodes: Array<ImportRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportState =
  | 'DISCARDED'
  | 'DONE'
  | 'FAILED'
  | 'PREVIEW'
  | 'RUNNING'
  | 'UNDONE';

/** What an undo took back. */
export type ImportUndone = {
  __typename?: 'ImportUndone';
  /** Names of records that somebody has worked with since, and which stay; at most twenty of them. */
  kept: Array<Scalars['String']['output']>;
  keptCount: Scalars['Int']['output'];
  /** Known records that are again what they were. */
  restored: Scalars['Int']['output'];
  results: Array<ImportResult>;
};

export type ImportedThing =
  | 'CLIENT'
  | 'CLIENT_CHANGED'
  | 'CONTACT'
  | 'DEPARTMENT'
  | 'DEVELOPED_PROJECT'
  | 'EMPLOYEE'
  | 'EMPLOYEE_CHANGED'
  | 'EMPLOYMENT'
  | 'PARCEL'
  | 'PARCEL_CHANGED'
  | 'PROJECT'
  | 'PROJECT_CHANGED'
  | 'QUOTE_VERSION';

export type Influence =
  /** 内线 / Inside coach */
  | 'COACH'
  /** 决策 / Decision maker */
  | 'DECIDER'
  /** 把关 / Gatekeeper */
  | 'GATEKEEPER'
  /** 影响 / Influencer */
  | 'INFLUENCER'
  /** 使用/对接 / User / day-to-day contact */
  | 'USER';

export type InvitationAnswer =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TENTATIVE'
  | 'WAITING';

export type KeepClientsApartInput = {
  clientId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  otherId: Scalars['ID']['input'];
};

export type LandAcquisitionInput = {
  cityCode?: InputMaybe<Scalars['String']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
  far?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of a parcel the client holds already; omitted for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  landAreaM2?: InputMaybe<Scalars['Decimal']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  priceFen?: InputMaybe<Scalars['Fen']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  soldOn?: InputMaybe<Scalars['Date']['input']>;
};

export type LeadLikeness =
  /** 同一客户、同一城市 / Same client in the same city */
  | 'SAME_CLIENT'
  /** 名称相同 / Same name */
  | 'SAME_NAME'
  /** 名称相近 / Similar name */
  | 'SIMILAR_NAME';

/** A record that may be the same as a report, and why. */
export type LeadMatch = {
  __typename?: 'LeadMatch';
  id: Scalars['ID']['output'];
  kind: LeadMatchKind;
  reason: LeadLikeness;
  subtitle?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type LeadMatchKind =
  | 'LEAD'
  | 'PARCEL'
  | 'PROJECT';

/** A photo of a report; its bytes are at /api/lead-photos/<id>. */
export type LeadPhoto = {
  __typename?: 'LeadPhoto';
  id: Scalars['ID']['output'];
};

/** A lead report (线索报备): what an employee heard of a possible commission; full rights verify it. Seen by them and its reporter, by nobody else. */
export type LeadReport = {
  __typename?: 'LeadReport';
  /** The city as typed. */
  city?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 code, where the typed city was recognised. */
  cityCode?: Maybe<Scalars['String']['output']>;
  /** The client as the reporter named it. */
  clientName?: Maybe<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Employee>;
  /** Until when somebody has to answer: a working day later. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Nobody has answered, and the time is over. */
  isOverdue: Scalars['Boolean']['output'];
  /** What is known, with whom to ask. */
  known?: Maybe<Scalars['String']['output']>;
  /** The department that already followed such a project when the report came in; nothing else of that project is told. */
  knownBy?: Maybe<Department>;
  name: Scalars['String']['output'];
  photos: Array<LeadPhoto>;
  /** What it became or was merged into, for those who may see that project. */
  project?: Maybe<Project>;
  /** Why it was not taken up. */
  reason?: Maybe<Scalars['String']['output']>;
  reportedAt: Scalars['DateTime']['output'];
  reporter: Employee;
  /** When somebody took it up or decided. */
  respondedAt?: Maybe<Scalars['DateTime']['output']>;
  source: LeadSource;
  state: LeadState;
  urgency: LeadUrgency;
  /** Who looks into it. */
  verifier?: Maybe<Employee>;
  version: Scalars['Int']['output'];
  viewerCanDecide: Scalars['Boolean']['output'];
};

export type LeadReportConnection = {
  __typename?: 'LeadReportConnection';
  nodes: Array<LeadReport>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LeadReportFilter = {
  /** The viewer's own reports. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that nobody answered in time. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<Array<LeadState>>;
  /** Substring of name, client, city. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type LeadReportOrder = {
  direction: SortDirection;
  field: LeadReportSort;
};

/** On STALE_VERSION and LEAD_DECIDED `leadReport` is the stored one. `warnings` never block. */
export type LeadReportPayload = {
  __typename?: 'LeadReportPayload';
  errors: Array<UserError>;
  leadReport?: Maybe<LeadReport>;
  warnings: Array<UserError>;
};

export type LeadReportSort =
  | 'DUE_AT'
  | 'REPORTED_AT';

export type LeadSource =
  /** 名人介绍 / Public figure’s introduction */
  | 'CELEBRITY_REFERRAL'
  /** 客户推荐 / Client referral */
  | 'CLIENT_REFERRAL'
  /** 设计竞赛 / Design competition */
  | 'COMPETITION'
  /** 市场咨询机构 / Market consultancy */
  | 'CONSULTANCY'
  /** 设计师 / Fellow designer */
  | 'DESIGNER_PEER'
  /** 直接委托 / Direct appointment */
  | 'DIRECT'
  /** 专业展会 / Trade exhibition */
  | 'EXPO'
  /** 战略协议派单 / Framework call-off */
  | 'FRAMEWORK'
  /** 公共资源交易平台 / Public procurement platform */
  | 'GOV_PLATFORM'
  /** 邀标 / Invited bid */
  | 'INVITED_BID'
  /** 土地招拍挂 / Land auction */
  | 'LAND_SALE'
  /** 主设信息 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 市场推广 / Marketing */
  | 'MARKETING'
  /** 互联网/报刊 / Internet & press */
  | 'MEDIA'
  /** 老客户复购 / Repeat client */
  | 'REPEAT'
  /** 在建工程 / Site under construction */
  | 'SITE_UNDER_CONSTRUCTION'
  /** 员工推荐 / Staff referral */
  | 'STAFF'
  /** 材料/供方企业 / Supplier */
  | 'SUPPLIER'
  /** 招标 / Open tender */
  | 'TENDER'
  /** 官网/公众号 / Website & WeChat account */
  | 'WEB_WECHAT';

export type LeadState =
  /** 已并入 / Merged */
  | 'MERGED'
  /** 待核实 / To be verified */
  | 'NEW'
  /** 未采纳 / Not taken up */
  | 'REJECTED'
  /** 已立项 / Tracked now */
  | 'VERIFIED';

export type LeadUrgency =
  /** 更晚或不清楚 / Later or unknown */
  | 'LATER'
  /** 一个月内 / Within a month */
  | 'MONTH'
  /** 一周内 / Within a week */
  | 'WEEK';

export type LogManHoursInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['Date']['input'];
  designProjectId: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<DesignStage>;
};

export type LossReason =
  /** 项目取消 / Project cancelled */
  | 'CANCELLED'
  /** 我方放弃 / Declined by us */
  | 'CLIENT_RISK'
  /** 方案落选 / Design not selected */
  | 'DESIGN'
  /** 价格 / Price */
  | 'PRICE'
  /** 人情 / Relationships */
  | 'RELATION'
  /** 工期 / Programme */
  | 'SCHEDULE'
  /** 服务 / Service */
  | 'SERVICE'
  /** 主创 / Design team */
  | 'TEAM'
  /** 合同条款 / Contract terms */
  | 'TERMS'
  /** 业绩/资质 / Track record or qualifications */
  | 'TRACK_RECORD'
  /** 原因不明 / Unknown */
  | 'UNKNOWN';

export type ManHour = {
  __typename?: 'ManHour';
  day: Scalars['Date']['output'];
  employee: Employee;
  id: Scalars['ID']['output'];
  minutes: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<DesignStage>;
};

export type ManHourTotal = {
  __typename?: 'ManHourTotal';
  employee: Employee;
  minutes: Scalars['Int']['output'];
  stage?: Maybe<DesignStage>;
};

/** `eventOn` of REACHED, null to take it back; `reason` of the others. */
export type MarkFeeNodeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  eventOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  marking: FeeNodeMarking;
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a person came to see the project: designated, or by being its tracker. */
export type MemberOrigin =
  | 'DESIGNATED'
  | 'DESIGN_TRACKER'
  | 'MARKET_TRACKER';

/** The survivor's facts win, its empty ones are filled from the other, and everything that hangs on the other becomes its own. */
export type MergeClientsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedMergedVersion: Scalars['Int']['input'];
  expectedSurvivorVersion: Scalars['Int']['input'];
  mergedId: Scalars['ID']['input'];
  survivorId: Scalars['ID']['input'];
};

export type MergeLeadReportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  designateReporter?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  projectId: Scalars['ID']['input'];
};

/** Both days are past or today, and nobody joins before they left. `department`, `title` and `influence` are those at the new client. */
export type MoveContactInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contactId: Scalars['ID']['input'];
  department?: InputMaybe<Scalars['String']['input']>;
  fromClientId: Scalars['ID']['input'];
  influence?: InputMaybe<Influence>;
  joinedOn: Scalars['Date']['input'];
  leftOn: Scalars['Date']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  toClientId: Scalars['ID']['input'];
};

export type MoveContactPayload = {
  __typename?: 'MoveContactPayload';
  contact?: Maybe<Contact>;
  errors: Array<UserError>;
};

export type MoveQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  revisionId: Scalars['ID']['input'];
  to: QuoteStatus;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** All else that is done on a round; which of it the viewer may do now is in `viewerActions`. */
  actOnApproval: ApprovalChainPayload;
  /** Notes work done; it stays as it is. */
  addDevelopmentLogEntry: DevelopmentActivityPayload;
  /** For full rights and members; people named behind an @ are told. */
  addProgressNote: ProjectPayload;
  addWorkLogEntry: ProjectPayload;
  addWorkPlanItem: ProjectPayload;
  /** Corrects the recognition before running: the kind, the sheet, columns, clients, single cells. The workbook is judged anew. */
  adjustImport: ImportPayload;
  /** Accepted items move at once; declined ones wait for another receiver. */
  answerHandoverItems: HandoverPayload;
  answerInvitation: CalendarPayload;
  /** Offers items to a receiver; what was offered to somebody else and not accepted is taken back from them. */
  assignHandoverItems: HandoverPayload;
  /** Gives a report to the one who looks into it. */
  assignLeadReport: LeadReportPayload;
  /** Changes at most 500 projects, all of them or none; a preview changes nothing and says what would be refused. */
  bulkUpdateProjects: BulkUpdateProjectsPayload;
  /** What was accepted stays where it is. */
  cancelHandover: HandoverPayload;
  changePassword: ChangePasswordPayload;
  changeProjectStatus: ProjectPayload;
  /** Reads, ticks off, takes up again or wakes one's own prompts; what is so already stays so. */
  changeWorkPrompts: WorkPromptsPayload;
  closeCadenceTask: CadenceTaskPayload;
  completeWorkPlanItem: ProjectPayload;
  /** A draft contract with the amount, the terms and the split of a version, which becomes ACCEPTED. @errors STALE_VERSION, QUOTE_NOT_OFFERED, QUOTE_HAS_CONTRACT. */
  contractFromQuote: ContractPayload;
  createCalendarEvent: CalendarPayload;
  createClient: ClientPayload;
  createClientSegment: ClientSegmentPayload;
  createContract: ContractPayload;
  createCustomField: CustomFieldPayload;
  createDepartment: DepartmentPayload;
  createDevelopmentActivity: DevelopmentActivityPayload;
  createEmployee: EmployeePayload;
  createProject: ProjectPayload;
  /** @errors QUOTE_NEEDS_APPROVAL where it is recorded as sent against the price rules. */
  createQuote: QuotePayload;
  createSavedView: SavedViewPayload;
  /** Refused with NOT_YOUR_TURN, ALREADY_DECIDED, CHAIN_CLOSED or OPINION_REQUIRED; `chain` is then as it stands. */
  decideApprovalStep: ApprovalChainPayload;
  /** Finance books an entry or rejects it with a reason; never one's own. */
  decideDevelopmentCost: DevelopmentCostPayload;
  deleteCalendarEvent: CalendarPayload;
  deleteClient: ClientPayload;
  /** Refused while follow-up is limited to it. */
  deleteClientSegment: ClientSegmentPayload;
  /** An empty one only: refused while people (also departed ones), units below or project numbers hang on it. */
  deleteDepartment: DeleteDepartmentPayload;
  /** Into the bin: gone for everybody, and restorable. */
  deleteFile: FilePayload;
  /** The link opens nothing any more; who kept the pages keeps them. */
  deleteHomeCard: DeleteHomeCardPayload;
  deleteProject: ProjectPayload;
  deleteSavedView: SavedViewPayload;
  deleteStatisticsBoard: StatisticsBoardPayload;
  designateMember: ProjectPayload;
  discardImport: ImportPayload;
  endApprovalDelegation: ApprovalDelegationPayload;
  /** The formula holds again. */
  endRatingOverride: ClientRatingPayload;
  /** A link, valid for ten minutes and once, to a file of exactly these rows. */
  exportClients: ExportClientsPayload;
  /** A link to the very rows of the filter, for ten minutes and once. */
  exportDevelopmentCosts: ExportDevelopmentCostsPayload;
  /** A link, valid for ten minutes and once, to a file of exactly these rows. */
  exportProjects: ExportPayload;
  /** A link to the very rows of the filter, for ten minutes and once. */
  exportReceivables: ExportReceivablesPayload;
  /** Finishes the next step: with the next one, or by closing the activity with a reason. */
  finishDevelopmentStep: DevelopmentActivityPayload;
  /** Two that look alike and are two; they are not offered again. */
  keepClientsApart: ClientPayload;
  /** What the viewer did on a day in a stage; 0 minutes take it away. */
  logManHours: DesignProjectPayload;
  /** What people know of a node: the day its stage was reached, a dispute, a bad debt (finance only), or neither any more. */
  markFeeNode: FeeNodePayload;
  mergeClients: ClientMergePayload;
  /** It is a project that there already is; what was reported becomes a progress note of that. */
  mergeLeadReport: LeadReportPayload;
  /** A person works for another client from a day on; what they did at the one before stays. */
  moveContact: MoveContactPayload;
  /** @errors STALE_VERSION, QUOTE_MOVE for a status that does not follow, QUOTE_NEEDS_APPROVAL, QUOTE_INCOMPLETE. Into review by submitQuote, out of it by the round. */
  moveQuote: QuotePayload;
  /** Notes that are no terms, all of them at once, at any time; in approval each change is an entry of the ledger that those who decided are told of. */
  noteContract: ContractPayload;
  /** Puts fields of one kind of record in this order; those not named come after them. */
  orderCustomFields: OrderCustomFieldsPayload;
  /** Puts these views of a list in this order; all of them or none. */
  orderSavedViews: OrderSavedViewsPayload;
  /** Sets a client's grade by hand until a day. */
  overrideRating: ClientRatingPayload;
  publishAnnouncement: AnnouncementPayload;
  /**
   * Makes a default home, or its next revision; homes follow the next time they are read, each joined by widget with what the person changed.
   * @errors TEMPLATE_EXISTS where the department and role have one and `id` is not it; STALE_VERSION; INVALID_DOCUMENT.
   */
  publishHomeTemplate: HomeTemplatePayload;
  /** Marks as read what was unread up to a number, so that nothing is lost that arrived since. */
  readAllWorkPrompts: WorkPromptsPayload;
  /** To somebody who sees the project. */
  reassignCadenceTask: CadenceTaskPayload;
  /** An invoice against a node, or with `reversesId` its mirror of today with the reason in `note`. */
  recordInvoice: FeeNodePayload;
  /** The same of money that came. */
  recordReceipt: FeeNodePayload;
  recordTouch: TouchPayload;
  /** Adds what became the leaver's since the list was made. */
  recountHandover: HandoverPayload;
  rejectLeadReport: LeadReportPayload;
  removeMember: ProjectPayload;
  /** Makes an address for calendar programs; the one before, if any, stops working. */
  renewCalendarFeed: CalendarFeedPayload;
  /** Opens a closed activity again, with a next step. */
  reopenDevelopmentActivity: DevelopmentActivityPayload;
  reportLead: LeadReportPayload;
  resetHome: HomePayload;
  /** Sets a new initial password, shown once; ends the person's sessions. */
  resetPassword: ResetPasswordPayload;
  restoreClient: ClientPayload;
  restoreFile: FilePayload;
  /** Makes an earlier version the home again, as a new revision; the home so far is kept among the versions. */
  restoreHomeVersion: HomePayload;
  /** Brings a discarded import back to its preview. */
  restoreImport: ImportPayload;
  restoreProject: ProjectPayload;
  /** Enters what takes a booked cost back; finance decides it like any entry. */
  reverseDevelopmentCost: DevelopmentCostPayload;
  /** A new version. Recorded as sent, the one before becomes SUPERSEDED and stays as it was; as a draft it stands beside it. @errors QUOTE_DRAFT_EXISTS, QUOTE_NEEDS_APPROVAL. */
  reviseQuote: QuotePayload;
  revokeCalendarFeed: CalendarFeedPayload;
  revokeQuoteShare: QuoteSharePayload;
  /** Ends one of one's own sessions, or all others when `sessionId` is null. */
  revokeSession: RevokeSessionPayload;
  /** Starts writing all good and warned rows in one transaction; `progress` and `state` tell how it goes. */
  runImport: ImportPayload;
  saveAppearance: AppearancePayload;
  /** Somebody stands in for the viewer; with an id the days or reason of one of the viewer's. */
  saveApprovalDelegation: ApprovalDelegationPayload;
  /** The whole template as a new version; running rounds keep theirs. Who was in the last version may stay there, also when they left since. @errors STALE_VERSION, TEMPLATE_SECTIONS, TEMPLATE_KIND, BAND_EMPTY. */
  saveApprovalTemplate: ApprovalTemplatePayload;
  /** From today or a later day on: what was in force before stays as it was, and so do figures as of a past day. A set that has not begun yet can be taken away. */
  saveBandSet: BandSetPayload;
  /** Open follow-ups of windows that are gone are dropped. */
  saveCadenceTemplate: CadenceTemplatePayload;
  /** All days a contract is watched for, at any time: what is left out is gone. */
  saveContractDates: ContractPayload;
  /** The design project as one document: facts and lists that are left out stay, lists that are given replace what is there, row by row by id. */
  saveDesignProject: DesignProjectPayload;
  saveHome: HomePayload;
  /** A whole list. Projects keep the tier and region that they have; it is for those that are registered, or get another city, from then on. */
  savePlaceList: PlaceListPayload;
  /** Of the present outcome, for as long as it stands. */
  saveProjectReview: ProjectPayload;
  /** All of a draft at once. @errors STALE_VERSION, QUOTE_NOT_DRAFT. */
  saveQuoteDraft: QuotePayload;
  /** From today or a later day on: what was in force before stays as it was. */
  saveQuoteRule: QuoteRulesPayload;
  saveQuoteTemplate: QuoteTemplatesPayload;
  /** Rates every client anew in the same step. */
  saveRatingFormula: RatingFormulaPayload;
  /** From today or a later day on: what was in force before stays as it was. */
  saveStageProbabilities: StageProbabilitiesPayload;
  /**
   * Saves the whole board: without `id` a new one. @errors REQUIRED, TOO_LONG, TOO_MANY, TOO_MANY_BOARDS, TOO_MANY_CROSSED, DUPLICATE_KEY, SAME_DIMENSION, NOT_A_CODE, OUT_OF_BOARD, NOT_FOUND,
   * UNKNOWN_REFERENCE, STALE_VERSION, and what a filter of a list refuses.
   */
  saveStatisticsBoard: StatisticsBoardPayload;
  saveStatusGate: StatusGatePayload;
  saveWorkPromptSettings: WorkPromptSettingsPayload;
  /** Open follow-ups move with it; without a day they are dropped. */
  setProjectAnchorDate: ProjectAnchorDatePayload;
  /** Lets colleagues see the days of one's own birth and joining, or no longer. */
  shareBirthday: ShareBirthdayPayload;
  /** Makes a card of one's home as it is stored now. @errors REQUIRED, TOO_LONG, NOT_FOUND for a page that is not there, TOO_MANY_CARDS. */
  shareHome: ShareHomePayload;
  /** A link to a version that was sent. Its address is in this answer alone, and not when the request is repeated. */
  shareQuote: QuoteSharePayload;
  /** Records that an approved contract was signed: its project becomes 成交 and the design project is founded, all at once or not at all. */
  signContract: ContractPayload;
  /** The last signature completes the hand-over. */
  signHandover: HandoverPayload;
  signIn: SignInPayload;
  signOut: SignOutPayload;
  /** Puts prompts off to a choice in the viewer's time zone, or to a moment. */
  snoozeWorkPrompts: WorkPromptsPayload;
  /** Lists everything the leaver is responsible for. With a receiver all that they can take is offered to them at once. */
  startHandover: HandoverPayload;
  submitContract: ApprovalChainPayload;
  /** Enters a cost into the ledger and submits it to finance. */
  submitDevelopmentCost: DevelopmentCostPayload;
  /** A draft version of a quote goes into review. @errors STALE_VERSION, CHAIN_OPEN, QUOTE_NOT_DRAFT, QUOTE_INCOMPLETE, QUOTE_REVIEWER: no director signs who neither wrote nor submitted it. */
  submitQuote: ApprovalChainPayload;
  /** Takes back a change, a deletion or an import, as long as nothing of it was changed since. */
  undoCalendarChange: CalendarPayload;
  /** Puts back what is still as the merge left it, and says what is not. */
  undoClientMerge: ClientMergePayload;
  /** Takes a finished import back, but for what somebody has worked with since. */
  undoImport: ImportPayload;
  updateCalendarEvent: CalendarPayload;
  updateClient: ClientPayload;
  updateClientSegment: ClientSegmentPayload;
  /** The whole draft at once: what is left out is gone. */
  updateContract: ContractPayload;
  updateCustomField: CustomFieldPayload;
  updateDepartment: DepartmentPayload;
  updateDevelopmentActivity: DevelopmentActivityPayload;
  updateEmployee: EmployeePayload;
  /** Another name or category. New documents and versions come over HTTP: POST /api/files. */
  updateFile: FilePayload;
  updateProject: ProjectPayload;
  updateSavedView: SavedViewPayload;
  updateTouch: TouchPayload;
  /** Makes a tracked project of it, in the same transaction. */
  verifyLeadReport: LeadReportPayload;
  /** The next default in line holds again; nobody loses a widget. */
  withdrawHomeTemplate: HomeTemplatePayload;
  /** As if it had not been recorded; the row is kept. */
  withdrawTouch: TouchPayload;
};


export type MutationActOnApprovalArgs = {
  input: ActOnApprovalInput;
};


export type MutationAddDevelopmentLogEntryArgs = {
  input: AddDevelopmentLogEntryInput;
};


export type MutationAddProgressNoteArgs = {
  input: AddProgressNoteInput;
};


export type MutationAddWorkLogEntryArgs = {
  input: AddWorkLogEntryInput;
};


export type MutationAddWorkPlanItemArgs = {
  input: AddWorkPlanItemInput;
};


export type MutationAdjustImportArgs = {
  input: AdjustImportInput;
};


export type MutationAnswerHandoverItemsArgs = {
  input: AnswerHandoverItemsInput;
};


export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


export type MutationAssignHandoverItemsArgs = {
  input: AssignHandoverItemsInput;
};


export type MutationAssignLeadReportArgs = {
  input: AssignLeadReportInput;
};


export type MutationBulkUpdateProjectsArgs = {
  input: BulkUpdateProjectsInput;
};


export type MutationCancelHandoverArgs = {
  input: CancelHandoverInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeProjectStatusArgs = {
  input: ChangeProjectStatusInput;
};


export type MutationChangeWorkPromptsArgs = {
  input: ChangeWorkPromptsInput;
};


export type MutationCloseCadenceTaskArgs = {
  input: CloseCadenceTaskInput;
};


export type MutationCompleteWorkPlanItemArgs = {
  input: CompleteWorkPlanItemInput;
};


export type MutationContractFromQuoteArgs = {
  input: ContractFromQuoteInput;
};


export type MutationCreateCalendarEventArgs = {
  input: CreateCalendarEventInput;
};


export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


export type MutationCreateClientSegmentArgs = {
  input: CreateClientSegmentInput;
};


export type MutationCreateContractArgs = {
  input: CreateContractInput;
};


export type MutationCreateCustomFieldArgs = {
  input: CreateCustomFieldInput;
};


export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


export type MutationCreateDevelopmentActivityArgs = {
  input: CreateDevelopmentActivityInput;
};


export type MutationCreateEmployeeArgs = {
  input: CreateEmployeeInput;
};


export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


export type MutationCreateQuoteArgs = {
  input: CreateQuoteInput;
};


export type MutationCreateSavedViewArgs = {
  input: CreateSavedViewInput;
};


export type MutationDecideApprovalStepArgs = {
  input: DecideApprovalStepInput;
};


export type MutationDecideDevelopmentCostArgs = {
  input: DecideDevelopmentCostInput;
};


export type MutationDeleteCalendarEventArgs = {
  input: DeleteCalendarEventInput;
};


export type MutationDeleteClientArgs = {
  input: DeleteClientInput;
};


export type MutationDeleteClientSegmentArgs = {
  input: DeleteClientSegmentInput;
};


export type MutationDeleteDepartmentArgs = {
  input: DeleteDepartmentInput;
};


export type MutationDeleteFileArgs = {
  input: DeleteFileInput;
};


export type MutationDeleteHomeCardArgs = {
  input: DeleteHomeCardInput;
};


export type MutationDeleteProjectArgs = {
  input: DeleteProjectInput;
};


export type MutationDeleteSavedViewArgs = {
  input: DeleteSavedViewInput;
};


export type MutationDeleteStatisticsBoardArgs = {
  input: DeleteStatisticsBoardInput;
};


export type MutationDesignateMemberArgs = {
  input: DesignateMemberInput;
};


export type MutationDiscardImportArgs = {
  input: DiscardImportInput;
};


export type MutationEndApprovalDelegationArgs = {
  input: EndApprovalDelegationInput;
};


export type MutationEndRatingOverrideArgs = {
  input: EndRatingOverrideInput;
};


export type MutationExportClientsArgs = {
  input: ExportClientsInput;
};


export type MutationExportDevelopmentCostsArgs = {
  input: ExportDevelopmentCostsInput;
};


export type MutationExportProjectsArgs = {
  input: ExportProjectsInput;
};


export type MutationExportReceivablesArgs = {
  input: ExportReceivablesInput;
};


export type MutationFinishDevelopmentStepArgs = {
  input: FinishDevelopmentStepInput;
};


export type MutationKeepClientsApartArgs = {
  input: KeepClientsApartInput;
};


export type MutationLogManHoursArgs = {
  input: LogManHoursInput;
};


export type MutationMarkFeeNodeArgs = {
  input: MarkFeeNodeInput;
};


export type MutationMergeClientsArgs = {
  input: MergeClientsInput;
};


export type MutationMergeLeadReportArgs = {
  input: MergeLeadReportInput;
};


export type MutationMoveContactArgs = {
  input: MoveContactInput;
};


export type MutationMoveQuoteArgs = {
  input: MoveQuoteInput;
};


export type MutationNoteContractArgs = {
  input: NoteContractInput;
};


export type MutationOrderCustomFieldsArgs = {
  input: OrderCustomFieldsInput;
};


export type MutationOrderSavedViewsArgs = {
  input: OrderSavedViewsInput;
};


export type MutationOverrideRatingArgs = {
  input: OverrideRatingInput;
};


export type MutationPublishAnnouncementArgs = {
  input: PublishAnnouncementInput;
};


export type MutationPublishHomeTemplateArgs = {
  input: PublishHomeTemplateInput;
};


export type MutationReadAllWorkPromptsArgs = {
  input: ReadAllWorkPromptsInput;
};


export type MutationReassignCadenceTaskArgs = {
  input: ReassignCadenceTaskInput;
};


export type MutationRecordInvoiceArgs = {
  input: RecordInvoiceInput;
};


export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput;
};


export type MutationRecordTouchArgs = {
  input: RecordTouchInput;
};


export type MutationRecountHandoverArgs = {
  input: RecountHandoverInput;
};


export type MutationRejectLeadReportArgs = {
  input: RejectLeadReportInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationReopenDevelopmentActivityArgs = {
  input: ReopenDevelopmentActivityInput;
};


export type MutationReportLeadArgs = {
  input: ReportLeadInput;
};


export type MutationResetHomeArgs = {
  input: ResetHomeInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationRestoreClientArgs = {
  input: RestoreClientInput;
};


export type MutationRestoreFileArgs = {
  input: RestoreFileInput;
};


export type MutationRestoreHomeVersionArgs = {
  input: RestoreHomeVersionInput;
};


export type MutationRestoreImportArgs = {
  input: RestoreImportInput;
};


export type MutationRestoreProjectArgs = {
  input: RestoreProjectInput;
};


export type MutationReverseDevelopmentCostArgs = {
  input: ReverseDevelopmentCostInput;
};


export type MutationReviseQuoteArgs = {
  input: ReviseQuoteInput;
};


export type MutationRevokeQuoteShareArgs = {
  input: RevokeQuoteShareInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRunImportArgs = {
  input: RunImportInput;
};


export type MutationSaveAppearanceArgs = {
  input: SaveAppearanceInput;
};


export type MutationSaveApprovalDelegationArgs = {
  input: SaveApprovalDelegationInput;
};


export type MutationSaveApprovalTemplateArgs = {
  input: SaveApprovalTemplateInput;
};


export type MutationSaveBandSetArgs = {
  input: SaveBandSetInput;
};


export type MutationSaveCadenceTemplateArgs = {
  input: SaveCadenceTemplateInput;
};


export type MutationSaveContractDatesArgs = {
  input: SaveContractDatesInput;
};


export type MutationSaveDesignProjectArgs = {
  input: SaveDesignProjectInput;
};


export type MutationSaveHomeArgs = {
  input: SaveHomeInput;
};


export type MutationSavePlaceListArgs = {
  input: SavePlaceListInput;
};


export type MutationSaveProjectReviewArgs = {
  input: SaveProjectReviewInput;
};


export type MutationSaveQuoteDraftArgs = {
  input: SaveQuoteDraftInput;
};


export type MutationSaveQuoteRuleArgs = {
  input: SaveQuoteRuleInput;
};


export type MutationSaveQuoteTemplateArgs = {
  input: SaveQuoteTemplateInput;
};


export type MutationSaveRatingFormulaArgs = {
  input: SaveRatingFormulaInput;
};


export type MutationSaveStageProbabilitiesArgs = {
  input: SaveStageProbabilitiesInput;
};


export type MutationSaveStatisticsBoardArgs = {
  input: SaveStatisticsBoardInput;
};


export type MutationSaveStatusGateArgs = {
  input: SaveStatusGateInput;
};


export type MutationSaveWorkPromptSettingsArgs = {
  input: SaveWorkPromptSettingsInput;
};


export type MutationSetProjectAnchorDateArgs = {
  input: SetProjectAnchorDateInput;
};


export type MutationShareBirthdayArgs = {
  input: ShareBirthdayInput;
};


export type MutationShareHomeArgs = {
  input: ShareHomeInput;
};


export type MutationShareQuoteArgs = {
  input: ShareQuoteInput;
};


export type MutationSignContractArgs = {
  input: SignContractInput;
};


export type MutationSignHandoverArgs = {
  input: SignHandoverInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSnoozeWorkPromptsArgs = {
  input: SnoozeWorkPromptsInput;
};


export type MutationStartHandoverArgs = {
  input: StartHandoverInput;
};


export type MutationSubmitContractArgs = {
  input: SubmitContractInput;
};


export type MutationSubmitDevelopmentCostArgs = {
  input: SubmitDevelopmentCostInput;
};


export type MutationSubmitQuoteArgs = {
  input: SubmitQuoteInput;
};


export type MutationUndoCalendarChangeArgs = {
  input: UndoCalendarChangeInput;
};


export type MutationUndoClientMergeArgs = {
  input: UndoClientMergeInput;
};


export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


export type MutationUpdateCalendarEventArgs = {
  input: UpdateCalendarEventInput;
};


export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


export type MutationUpdateClientSegmentArgs = {
  input: UpdateClientSegmentInput;
};


export type MutationUpdateContractArgs = {
  input: UpdateContractInput;
};


export type MutationUpdateCustomFieldArgs = {
  input: UpdateCustomFieldInput;
};


export type MutationUpdateDepartmentArgs = {
  input: UpdateDepartmentInput;
};


export type MutationUpdateDevelopmentActivityArgs = {
  input: UpdateDevelopmentActivityInput;
};


export type MutationUpdateEmployeeArgs = {
  input: UpdateEmployeeInput;
};


export type MutationUpdateFileArgs = {
  input: UpdateFileInput;
};


export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


export type MutationUpdateSavedViewArgs = {
  input: UpdateSavedViewInput;
};


export type MutationUpdateTouchArgs = {
  input: UpdateTouchInput;
};


export type MutationVerifyLeadReportArgs = {
  input: VerifyLeadReportInput;
};


export type MutationWithdrawHomeTemplateArgs = {
  input: WithdrawHomeTemplateInput;
};


export type MutationWithdrawTouchArgs = {
  input: WithdrawTouchInput;
};

export type NewLeadClientInput = {
  clientType: ClientType;
  name: Scalars['String']['input'];
};

/** A status that a project can go to, and what stands before it. */
export type NextStatus = {
  __typename?: 'NextStatus';
  /** What the project lacks to pass the gate. */
  missing: Array<ProjectField>;
  missingDocuments: Array<FileCategory>;
  needsReason: Scalars['Boolean']['output'];
  to: ProjectStatus;
};

export type NextStepIssue =
  /** 没有下一步 / No next step */
  | 'MISSING'
  /** 下一步逾期 / Next step overdue */
  | 'OVERDUE';

export type NoteContractInput = {
  archiveNumber?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedSigningOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
};

export type OpinionConclusion =
  /** 同意 / Agree */
  | 'AGREE'
  /** 修改后同意 / Agree with changes */
  | 'AGREE_WITH_CHANGES'
  /** 不同意 / Disagree */
  | 'DISAGREE'
  /** 不涉及 / Not applicable */
  | 'NA';

export type OpinionSection =
  /** 商务条款 / Commercial terms */
  | 'COMMERCIAL'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法律条款 / Legal terms */
  | 'LEGAL'
  /** 技术条款 / Technical terms */
  | 'TECHNICAL';

export type OrderCustomFieldsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
  record: CustomRecord;
};

export type OrderCustomFieldsPayload = {
  __typename?: 'OrderCustomFieldsPayload';
  errors: Array<UserError>;
};

export type OrderSavedViewsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
};

export type OrderSavedViewsPayload = {
  __typename?: 'OrderSavedViewsPayload';
  errors: Array<UserError>;
};

/** `expectedVersion` is the client's. `until` is the last day, today or within two years. */
export type OverrideRatingInput = {
  clientId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  grade: RatingGrade;
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Purchased land (拿地信息). */
export type Parcel = {
  __typename?: 'Parcel';
  /** As it stands in the record of the sale; several buyers are one text. */
  buyerName?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  cityCode?: Maybe<Scalars['String']['output']>;
  client?: Maybe<Client>;
  clientId?: Maybe<Scalars['ID']['output']>;
  district?: Maybe<Scalars['String']['output']>;
  far?: Maybe<Scalars['Decimal']['output']>;
  /** Price by m2 of floor area, in fen. */
  floorPriceFenPerM2?: Maybe<Scalars['Fen']['output']>;
  gfaM2?: Maybe<Scalars['Decimal']['output']>;
  groupName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  landAreaM2?: Maybe<Scalars['Decimal']['output']>;
  landUse?: Maybe<Scalars['String']['output']>;
  location?: Maybe<Scalars['String']['output']>;
  parcelNumber?: Maybe<Scalars['String']['output']>;
  /** A fraction: 0.1675 is 16.75 %. */
  premiumRate?: Maybe<Scalars['Decimal']['output']>;
  priceFen?: Maybe<Scalars['Fen']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  soldOn?: Maybe<Scalars['Date']['output']>;
  startPriceFen?: Maybe<Scalars['Fen']['output']>;
};

export type ParcelConnection = {
  __typename?: 'ParcelConnection';
  nodes: Array<Parcel>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** `text`: substring of number, place, buyer, group. */
export type ParcelFilter = {
  cityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  soldOn?: InputMaybe<DateRange>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A design firm the client works with: a competitor. */
export type PartnerDesignFirm = {
  __typename?: 'PartnerDesignFirm';
  /** Clients that work with it, by name. */
  clients: Array<Client>;
  /** Buildings of clients that name it as their designer, the newest first; at most 200. */
  developedProjects: Array<DevelopedProject>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Any of these people, or anybody of these departments as they are today; all of them where nothing is said. */
export type People = {
  departmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  employeeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** As which tracker; as either where it is left out. Of those who send or record it says nothing. */
  office?: InputMaybe<TrackerOffice>;
};

/** A tier (or region) with the codes of its cities (or provinces). */
export type PlaceGroup = {
  __typename?: 'PlaceGroup';
  codes: Array<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type PlaceGroupInput = {
  codes: Array<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

/** What the firm says of places from a year on, for projects by their day of registration; years without a list of the firm's go by the one that the product came with. */
export type PlaceList = {
  __typename?: 'PlaceList';
  /** Every city (or province) once. */
  groups: Array<PlaceGroup>;
  kind: PlaceListKind;
  setAt: Scalars['DateTime']['output'];
  setBy?: Maybe<Employee>;
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** TIER: tiers of cities. REGION: regions of provinces. */
export type PlaceListKind =
  | 'REGION'
  | 'TIER';

export type PlaceListPayload = {
  __typename?: 'PlaceListPayload';
  errors: Array<UserError>;
  lists: Array<PlaceList>;
};

export type Positioning =
  /** 城市级 / City */
  | 'CITY'
  /** 社区级 / Neighbourhood */
  | 'COMMUNITY'
  /** 区域级 / District */
  | 'DISTRICT'
  /** 刚需 / First-time buyer */
  | 'ENTRY'
  /** 首改 / First upgrade */
  | 'FIRST_UPGRADE'
  /** 标杆 / Flagship */
  | 'FLAGSHIP'
  /** 高端 / High-end */
  | 'HIGH_END'
  /** 经济 / Economy */
  | 'HOTEL_ECONOMY'
  /** 奢华 / Luxury hotel */
  | 'HOTEL_LUXURY'
  /** 中端 / Midscale */
  | 'HOTEL_MIDSCALE'
  /** 高端 / Upscale */
  | 'HOTEL_UPSCALE'
  /** 豪宅 / Luxury residence */
  | 'LUXURY'
  /** 甲级 / Grade A */
  | 'OFFICE_GRADE_A'
  /** 乙级 / Grade B */
  | 'OFFICE_GRADE_B'
  /** 超甲级 / Premium Grade A */
  | 'OFFICE_PREMIUM'
  /** 租赁/保障 / Rental & affordable */
  | 'RENTAL'
  /** 改善 / Upgrade */
  | 'UPGRADE';

export type ProductLine =
  /** 商业 / Retail & mixed use */
  | 'COMMERCIAL'
  /** 文化体育 / Culture & sports */
  | 'CULTURE'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 医疗 / Healthcare */
  | 'HEALTHCARE'
  /** 酒店 / Hospitality */
  | 'HOTEL'
  /** 工业 / Industrial */
  | 'INDUSTRIAL'
  /** 工业园区 / Industrial park */
  | 'INDUSTRIAL_PARK'
  /** 室内 / Interior design */
  | 'INTERIOR'
  /** 景观 / Landscape */
  | 'LANDSCAPE'
  /** 办公 / Office & high-rise */
  | 'OFFICE'
  /** 规划 / Planning & urban design */
  | 'PLANNING'
  /** 住宅 / Residential */
  | 'RESIDENTIAL'
  /** 科技园区 / Science & technology park */
  | 'SCI_PARK'
  /** 康养 / Senior living & wellness */
  | 'SENIOR'
  /** 专项 / Specialist services */
  | 'SPECIALTY'
  /** 文旅 / Culture & tourism */
  | 'TOURISM'
  /** TOD / Transport & TOD */
  | 'TRANSPORT_TOD'
  /** 城市更新 / Urban renewal & conservation */
  | 'URBAN_RENEWAL';

export type ProgressNote = {
  __typename?: 'ProgressNote';
  author: Employee;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

/** A tracked project (营销跟踪项目): a potential commission followed by the market department. */
export type Project = {
  __typename?: 'Project';
  address?: Maybe<Scalars['String']['output']>;
  anchorDates: Array<ProjectAnchorDate>;
  /** What was saved, newest first; the last 200 changes. */
  changes: Array<ProjectChange>;
  city?: Maybe<Scalars['String']['output']>;
  cityCode?: Maybe<Scalars['String']['output']>;
  cityTier: CityTier;
  cityTierReason?: Maybe<Scalars['String']['output']>;
  /** Year of the tier list that gave `cityTier`. */
  cityTierYear: Scalars['Int']['output'];
  client: Client;
  /** Contacts as noted in the tracking table. */
  contactNote?: Maybe<Scalars['String']['output']>;
  contacts: Array<ProjectContact>;
  contractNote?: Maybe<Scalars['String']['output']>;
  contracts: Array<Contract>;
  createdAt: Scalars['DateTime']['output'];
  currentQuote?: Maybe<QuoteRevision>;
  /** Values of fields in use, in their order; fields without a value are left out. */
  customFields: Array<CustomFieldValue>;
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  department: Department;
  /** What signing made of it, for those who see design projects. */
  designProject?: Maybe<DesignProject>;
  designScope?: Maybe<Scalars['String']['output']>;
  designTracker?: Maybe<Employee>;
  district?: Maybe<Scalars['String']['output']>;
  districtCode?: Maybe<Scalars['String']['output']>;
  /** The day on which a contract is expected to be signed (预计签约日期): what the forecast by month goes by. */
  expectedSignOn?: Maybe<Scalars['Date']['output']>;
  far?: Maybe<Scalars['Decimal']['output']>;
  /** By category, then by name. */
  files: Array<StoredFile>;
  gfaM2?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  landAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the latest touch. */
  lastTouchOn?: Maybe<Scalars['Date']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  marketTracker?: Maybe<Employee>;
  members: Array<ProjectMember>;
  /** Categories of which a project of this status should have a document, and has none (缺失文件). */
  missingFileCategories: Array<FileCategory>;
  name: Scalars['String']['output'];
  /** Where it can go from here, forward ones first. */
  nextStatuses: Array<NextStatus>;
  nextStep?: Maybe<Scalars['String']['output']>;
  nextStepOn?: Maybe<Scalars['Date']['output']>;
  /** Department abbreviation and serial, e.g. SC-0354; assigned by the server, never reused. */
  number: Scalars['String']['output'];
  positioning?: Maybe<Positioning>;
  productLine?: Maybe<ProductLine>;
  /** What those on the project noted, newest first; append-only. */
  progressNotes: Array<ProgressNote>;
  /** Project company (项目公司) of the client, as named. */
  projectCompany?: Maybe<Scalars['String']['output']>;
  provinceCode?: Maybe<Scalars['String']['output']>;
  quotes: Array<Quote>;
  region: Region;
  registeredOn?: Maybe<Scalars['Date']['output']>;
  remark?: Maybe<Scalars['String']['output']>;
  /** The one of the present outcome. */
  review?: Maybe<ProjectReview>;
  /** Day by which the present outcome should be reviewed; null where nothing is missing. */
  reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** Of each time it was won or lost, newest first. */
  reviews: Array<ProjectReview>;
  serviceContents: Array<ServiceContent>;
  source?: Maybe<LeadSource>;
  /** Who brought the lead, e.g. the lead designer. */
  sourcePerson?: Maybe<Scalars['String']['output']>;
  stageChangedAt: Scalars['DateTime']['output'];
  /** Every change of the tracking stage, newest first. */
  stageEvents: Array<ProjectStageEvent>;
  status: ProjectStatus;
  statusChangedAt: Scalars['DateTime']['output'];
  /** Newest first. */
  statusEvents: Array<ProjectStatusEvent>;
  /** The newest first. */
  trackerPeriods: Array<TrackerPeriod>;
  trackingStage?: Maybe<TrackingStage>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanDelete: Scalars['Boolean']['output'];
  viewerCanDesignate: Scalars['Boolean']['output'];
  viewerCanNote: Scalars['Boolean']['output'];
  viewerCanQuote: Scalars['Boolean']['output'];
  viewerCanReview: Scalars['Boolean']['output'];
  /** Full rights and members: a touch is an object of its author's own. */
  viewerCanTouch: Scalars['Boolean']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Percent today: by its stage while it is open, 100 once won, 0 where it is not pursued any more; null for an open one without a stage. */
  winChance?: Maybe<Scalars['Int']['output']>;
  /** Work already done (已完成工作), newest first; append-only. */
  workLog: Array<WorkLogEntry>;
  /** Work plan (工作计划) by due date. */
  workPlan: Array<WorkPlanItem>;
};

/** A date of a project from which follow-up is counted and that no other record holds. */
export type ProjectAnchorDate = {
  __typename?: 'ProjectAnchorDate';
  anchor: CadenceAnchor;
  day: Scalars['Date']['output'];
};

export type ProjectAnchorDatePayload = {
  __typename?: 'ProjectAnchorDatePayload';
  errors: Array<UserError>;
  project?: Maybe<Project>;
};

/** One saved change of a project; fields are names of `Project`. */
export type ProjectChange = {
  __typename?: 'ProjectChange';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  project: Project;
  values: Array<FieldChange>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  figures: StatisticsFigures;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectContact = {
  __typename?: 'ProjectContact';
  contact: Contact;
  role?: Maybe<ContactRole>;
};

/** A person at the client and what they do for it on this project. */
export type ProjectContactInput = {
  contactId: Scalars['ID']['input'];
  role?: InputMaybe<ContactRole>;
};

export type ProjectFact =
  | 'CLIENT_GROUP'
  | 'CONTRACT'
  | 'SIGNED_ON'
  | 'WON_ON';

export type ProjectField =
  /** 城市 / City */
  | 'CITY'
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN_TRACKER'
  /** 预计签约日期 / Expected signing */
  | 'EXPECTED_SIGN_ON'
  /** 容积率 / FAR */
  | 'FAR'
  /** 建筑面积 / Floor area */
  | 'GFA'
  /** 土地面积 / Land area */
  | 'LAND_AREA'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET_TRACKER'
  /** 下一步与日期 / Next step and its date */
  | 'NEXT_STEP'
  /** 产品定位 / Positioning */
  | 'POSITIONING'
  /** 公司产品线 / Product line */
  | 'PRODUCT_LINE'
  /** 登记日期 / Registered on */
  | 'REGISTERED_ON'
  /** 信息来源 / Lead source */
  | 'SOURCE'
  /** 跟踪阶段 / Tracking stage */
  | 'TRACKING_STAGE';

/** Omitted fields stay as they are; null empties. */
export type ProjectFieldsInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  /** GB/T 2260 code of the prefecture-level city; `overseasCity` instead for a city abroad. */
  cityCode?: InputMaybe<Scalars['String']['input']>;
  /** Overrides the tier list; needs `cityTierReason`. */
  cityTier?: InputMaybe<CityTier>;
  cityTierReason?: InputMaybe<Scalars['String']['input']>;
  clientId?: InputMaybe<Scalars['ID']['input']>;
  contactNote?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the list when given. */
  contacts?: InputMaybe<Array<ProjectContactInput>>;
  contractNote?: InputMaybe<Scalars['String']['input']>;
  /** Fields that are not named stay as they are. */
  customFields?: InputMaybe<Array<CustomFieldValueInput>>;
  designScope?: InputMaybe<Scalars['String']['input']>;
  designTrackerId?: InputMaybe<Scalars['ID']['input']>;
  districtCode?: InputMaybe<Scalars['String']['input']>;
  expectedSignOn?: InputMaybe<Scalars['Date']['input']>;
  far?: InputMaybe<Scalars['Decimal']['input']>;
  gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  landAreaM2?: InputMaybe<Scalars['Decimal']['input']>;
  latitude?: InputMaybe<Scalars['Float']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  marketTrackerId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  overseasCity?: InputMaybe<Scalars['String']['input']>;
  positioning?: InputMaybe<Positioning>;
  productLine?: InputMaybe<ProductLine>;
  projectCompany?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  serviceContents?: InputMaybe<Array<ServiceContent>>;
  source?: InputMaybe<LeadSource>;
  sourcePerson?: InputMaybe<Scalars['String']['input']>;
  trackingStage?: InputMaybe<TrackingStage>;
};

/** One filter for lists, statistics and exports. */
export type ProjectFilter = {
  /** The projects that counted at the end of that firm's day, by what they were then; what is not kept by day cannot be asked together with it. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cityCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  cityTiers?: InputMaybe<Array<CityTier>>;
  /** Of a client of any of these groups. */
  clientGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By the rating in force of the client; finds nothing for others than full rights. */
  clientRatings?: InputMaybe<Array<RatingGrade>>;
  /** Of a client in any of these segments; finds nothing for others than full rights. */
  clientSegmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientTypes?: InputMaybe<Array<ClientType>>;
  /** Fen of signed contracts, of rows that have any. */
  contractedFen?: InputMaybe<DecimalRange>;
  /** All of these hold. */
  customFields?: InputMaybe<Array<CustomFieldFilter>>;
  /** Only deleted ones; full rights only. */
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  departmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  designTrackerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  districtCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The day on which a contract is expected to be signed. */
  expectedSignOn?: InputMaybe<DateRange>;
  far?: InputMaybe<DecimalRange>;
  gfaM2?: InputMaybe<DecimalRange>;
  /** Rows without a document that a project of their status should have (缺失文件). */
  lacksFiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rows that were won or lost here and whose review is not written (缺复盘). */
  lacksReview?: InputMaybe<Scalars['Boolean']['input']>;
  landAreaM2?: InputMaybe<DecimalRange>;
  marketTrackerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Rows the viewer tracks or is designated for. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open rows with any of these issues of their next step: a list that should be empty. */
  nextStepIssues?: InputMaybe<Array<NextStepIssue>>;
  nextStepOn?: InputMaybe<DateRange>;
  /** Rows that were in one of these tracking stages and are no longer: they went on, or their pursuit ended there. */
  passedStages?: InputMaybe<Array<TrackingStage>>;
  positionings?: InputMaybe<Array<Positioning>>;
  productLines?: InputMaybe<Array<ProductLine>>;
  provinceCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How far the pursuit came, whatever the status: the steps of the funnel. */
  pursuitSteps?: InputMaybe<Array<PursuitStep>>;
  regions?: InputMaybe<Array<Region>>;
  registeredOn?: InputMaybe<DateRange>;
  /** Any of these among the contents. */
  serviceContents?: InputMaybe<Array<ServiceContent>>;
  /** The first day on which a contract of it was signed. */
  signedOn?: InputMaybe<DateRange>;
  sources?: InputMaybe<Array<LeadSource>>;
  /** Tracked rows that stand in their stage for more than so many whole days, 0 to 3650. */
  stageDays?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<ProjectStatus>>;
  /** Substring of number, name, client, address. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Rows that these people tracked on a day, whoever does now. */
  trackedBy?: InputMaybe<TrackedBy>;
  trackingStages?: InputMaybe<Array<TrackingStage>>;
  /** Rows in which the field is empty. */
  unset?: InputMaybe<Array<ProjectField>>;
  /** Rows without these facts. */
  unsetFacts?: InputMaybe<Array<ProjectFact>>;
  /** Rows without a touch for more than so many days (未跟进超过 N 天), 1 to 3650; one that was never touched counts from its registration. */
  untouchedDays?: InputMaybe<Scalars['Int']['input']>;
  /** The day it became 成交, of those that are: that of the first signing, or of the change of status where nothing is signed. */
  wonOn?: InputMaybe<DateRange>;
};

/** What is known at once of why a project was lost: the beginning of its review. */
export type ProjectLossInput = {
  competitor?: InputMaybe<Scalars['String']['input']>;
  reason: LossReason;
};

export type ProjectMember = {
  __typename?: 'ProjectMember';
  designatedAt: Scalars['DateTime']['output'];
  designatedBy?: Maybe<Employee>;
  employee: Employee;
  origin: MemberOrigin;
};

export type ProjectOrder = {
  direction: SortDirection;
  field: ProjectSort;
};

/** On STALE_VERSION `project` is the stored version. `warnings` never block. */
export type ProjectPayload = {
  __typename?: 'ProjectPayload';
  errors: Array<UserError>;
  project?: Maybe<Project>;
  warnings: Array<UserError>;
};

/** What was learnt of a project that was won or lost (复盘). It is done once its lessons are written. */
export type ProjectReview = {
  __typename?: 'ProjectReview';
  /** Who won it; of a won one the strongest rival. */
  competitor?: Maybe<PartnerDesignFirm>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  decidedAt: Scalars['DateTime']['output'];
  /** Ours less theirs. */
  gapFen?: Maybe<Scalars['Fen']['output']>;
  /** The gap as a share of theirs, with four places. */
  gapRate?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  lessons?: Maybe<Scalars['String']['output']>;
  ourFeeFen?: Maybe<Scalars['Fen']['output']>;
  /** WON or LOST. */
  outcome: ProjectStatus;
  /** Of a lost one. */
  reason?: Maybe<LossReason>;
  theirFeeFen?: Maybe<Scalars['Fen']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type ProjectSort =
  | 'EXPECTED_SIGN_ON'
  | 'FAR'
  | 'GFA'
  | 'LAND_AREA'
  | 'LAST_TOUCH_ON'
  | 'NAME'
  | 'NEXT_STEP_ON'
  | 'NUMBER'
  | 'REGISTERED_ON'
  | 'UPDATED_AT';

export type ProjectStageEvent = {
  __typename?: 'ProjectStageEvent';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  from?: Maybe<TrackingStage>;
  id: Scalars['ID']['output'];
  /** Chance of being won at the stage it went to, as the firm saw it on that day. */
  percent?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<TrackingStage>;
  /** Until when it stood; null while it does. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type ProjectStatus =
  /** 放弃 / Not pursued */
  | 'ABANDONED'
  /** 失单 / Lost */
  | 'LOST'
  /** 推广 / Promotion */
  | 'PROMOTION'
  /** 暂停 / On hold */
  | 'SUSPENDED'
  /** 跟踪 / Tracking */
  | 'TRACKING'
  /** 成交 / Won */
  | 'WON';

export type ProjectStatusEvent = {
  __typename?: 'ProjectStatusEvent';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  from?: Maybe<ProjectStatus>;
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  to: ProjectStatus;
  /** Until when it stood; null while it does. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type ProposedStep = {
  __typename?: 'ProposedStep';
  mode: StepMode;
  needed: Scalars['Int']['output'];
  people: Array<Employee>;
  section: OpinionSection;
  /** Somebody sits here by the rule for those who left, or for a place that nobody holds. */
  standsIn: Scalars['Boolean']['output'];
};

export type PublishAnnouncementInput = {
  body: Scalars['String']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

/** Without `id` a new one for `departmentId` and `role`; with it the next revision of one, whose department and role stay. */
export type PublishHomeTemplateInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  expectedRevision: Scalars['Int']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  layout: Scalars['JSON']['input'];
  role?: InputMaybe<Role>;
};

export type PursuitStep =
  /** 定标 / Award */
  | 'AWARD'
  /** 接洽 / First contact */
  | 'CONTACT'
  /** 合同评审 / Contract review */
  | 'CONTRACT_REVIEW'
  /** 立项 / Go decision */
  | 'GO_DECISION'
  /** 谈判 / Negotiation */
  | 'NEGOTIATION'
  /** 推广 / Promotion */
  | 'PROMOTION'
  /** 报价 / Fee proposal */
  | 'QUOTATION'
  /** 需求确认 / Requirements confirmed */
  | 'REQUIREMENTS'
  /** 方案比选/投标 / Design selection / bid */
  | 'SCHEME_BID'
  /** 签约 / Signed */
  | 'SIGNED'
  /** 成交 / Won */
  | 'WON';

export type Query = {
  __typename?: 'Query';
  /** Those of the next `days` days, 1 to 366, today's first; 100 at most. */
  anniversaries: Array<Anniversary>;
  announcements: Array<Announcement>;
  approvalChain?: Maybe<ApprovalChain>;
  approvalChains: ApprovalChainConnection;
  approvalCounts: ApprovalCounts;
  /** From the viewer or to them, latest first; ended ones with `past`. */
  approvalDelegations: Array<ApprovalDelegation>;
  /** The newest version of each, also of those out of use. */
  approvalTemplates: Array<ApprovalTemplate>;
  /** The latest first; the first that has begun is in force. */
  bandSets: Array<BandSet>;
  cadenceTask?: Maybe<CadenceTask>;
  /** What closes first stands first. Full rights see all, everybody else their own. */
  cadenceTasks: CadenceTaskConnection;
  cadenceTemplates: Array<CadenceTemplate>;
  /** Days from `from` to `to`, both included, at most 62, by the clock of `timeZone` (the firm's when left out). */
  calendar: CalendarWindow;
  calendarEvent?: Maybe<CalendarEvent>;
  /** The link of a merged client leads to the one that it was merged into. */
  client?: Maybe<Client>;
  /** Near-duplicates of one client, or of all, the nearest first; at most 200. */
  clientDuplicates: Array<ClientDuplicate>;
  clientGroups: Array<ClientGroup>;
  /** Merges that the client had a part in, the newest first. */
  clientMerges: Array<ClientMerge>;
  clientSegment?: Maybe<ClientSegment>;
  /** The viewer's own, then the shared ones, by name. */
  clientSegments: Array<ClientSegment>;
  /** One level of the tree, by name: groups, and clients without one that have others below them; the topmost clients of a group; or the clients below one. */
  clientTree: Array<ClientTreeNode>;
  clients: ClientConnection;
  contract?: Maybe<Contract>;
  contracts: ContractConnection;
  /** Several tables in one request, at most 6, in the order asked. */
  crossTables: Array<CrossTable>;
  /** In their order, retired ones last. */
  customFields: Array<CustomField>;
  /** The bin of a project or of a client: what was deleted, the latest first. */
  deletedFiles: Array<StoredFile>;
  /** Logins of the demo firm; empty on a real installation. */
  demoLogins: Array<DemoLogin>;
  departments: Array<Department>;
  designProject?: Maybe<DesignProject>;
  /** Newest first. */
  designProjects: DesignProjectConnection;
  developmentActivities: DevelopmentActivityConnection;
  developmentActivity?: Maybe<DevelopmentActivity>;
  developmentCostTotals: DevelopmentCostTotals;
  developmentCosts: DevelopmentCostConnection;
  /** The rows behind a figure of one channel, or of all together. */
  developmentReturnRows: DevelopmentReturnRowConnection;
  developmentReturns: DevelopmentReturns;
  /** Over exactly the documents that `files` lists under the filter. */
  documentStatistics: DocumentStatistics;
  employee?: Maybe<Employee>;
  /** Per employee, over exactly the projects that the list shows under the filter, which may name no past day. `office`: only as that tracker. */
  employeeStatistics: EmployeeStatistics;
  employees: EmployeeConnection;
  file?: Maybe<StoredFile>;
  /** Everything in the bin of documents, the latest first; at most the first 200. */
  fileBin: Array<StoredFile>;
  /** The latest uploaded first. */
  files: StoredFileConnection;
  /** At most 20 people and 31 days. */
  freeBusy: Array<FreeBusy>;
  handover?: Maybe<Handover>;
  handoverHoldings: Array<HandoverHolding>;
  /** Newest first. Full rights see all hand-overs, everybody else those they are part of. */
  handovers: HandoverConnection;
  /** Null for an unknown code and one that was taken back, alike. */
  homeCard?: Maybe<HomeCard>;
  homeTemplateScopes: HomeTemplateScopes;
  homeTemplates: Array<HomeTemplate>;
  /** The last 30 that were kept, the newest first: when editing ended, before a reset, before an older one came back. */
  homeVersions: Array<HomeVersion>;
  import?: Maybe<Import>;
  /** The viewer's own imports, newest first, without the discarded ones. */
  imports: Array<Import>;
  leadReport?: Maybe<LeadReport>;
  /** Newest first. Full rights see all reports, everybody else their own. */
  leadReports: LeadReportConnection;
  myAppearance: Appearance;
  myCalendarFeed?: Maybe<CalendarFeed>;
  myHome: Home;
  /** One's own, the newest first. */
  myHomeCards: Array<HomeCard>;
  /** Invitations that wait for the viewer's answer and are not over. */
  myInvitations: Array<CalendarEvent>;
  /** Open plan items and next steps of the viewer, by date. */
  myNextSteps: Array<WorkPlanItem>;
  mySessions: Array<Session>;
  /** Newest sale first. */
  parcels: ParcelConnection;
  /** A design firm that clients of the viewer work with. */
  partnerFirm?: Maybe<PartnerDesignFirm>;
  /** The firm's own, the latest first. */
  placeLists: Array<PlaceList>;
  project?: Maybe<Project>;
  projects: ProjectConnection;
  quote?: Maybe<Quote>;
  /** The latest first; the first that has begun is in force. */
  quoteRules: Array<QuoteRule>;
  quoteTemplates: Array<QuoteTemplate>;
  quotes: QuoteConnection;
  ratingFormula: RatingFormula;
  ratingPreview: RatingPreview;
  receivableAging: ReceivableAging;
  /** Fee nodes of signed contracts; by due date, those without one last. */
  receivables: ReceivableConnection;
  recentChanges: Array<ProjectChange>;
  savedView?: Maybe<SavedView>;
  /** The viewer's own in their order, then the shared ones. */
  savedViews: Array<SavedView>;
  /** Projects, clients, documents and people by number, name or pinyin initials; only what the viewer may see. */
  search: Array<SearchHit>;
  /** Clients that a rule would find. */
  segmentCount: SegmentCount;
  /** One answer a target, in the order of the targets; 60 at most. */
  shortcutTargets: Array<ShortcutTarget>;
  /** Projects of the same client with a similar name, or the same parcel: a warning before saving, never a block. */
  similarProjects: Array<Project>;
  /** Projects, parcels and other reports that may be the same, the likeliest first. */
  similarToLead: Array<LeadMatch>;
  /** One for each step in which a project stands. */
  stageNorms: Array<StageNorm>;
  /** The latest first; the first that has begun is in force. */
  stageProbabilities: Array<StageProbabilities>;
  /**
   * One for each stage in which any project was, in the order of the stages; over exactly the projects that the list shows under the filter, which may name no past day.
   * `by`: after that of each stage one for each key of the projects as they are today, with percentiles of its own.
   */
  stageTimes: Array<StageTime>;
  /** Several series in one request, at most 40, in the order asked. */
  statistics: Array<StatisticsSeries>;
  /** Null for an unknown id and a board that is not published to the viewer, alike. */
  statisticsBoard?: Maybe<StatisticsBoard>;
  /** Null for an unknown id and a pack that was sent to others, alike. */
  statisticsBoardPack?: Maybe<StatisticsBoardPack>;
  /** One's own, then those published to the viewer; the last changed first, at most 200. */
  statisticsBoards: Array<StatisticsBoard>;
  /** One of each status, in order. */
  statusGates: Array<StatusGate>;
  /** The latest first. */
  touches: TouchConnection;
  /** Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** Active steps whose turn is the viewer's, on behalf of others too, oldest first. */
  waitingForMe: Array<ApprovalStep>;
  workPromptSettings: WorkPromptSettings;
  workPromptSummary: WorkPromptSummary;
  /** The viewer's own, last arrived first. */
  workPrompts: WorkPromptConnection;
};


export type QueryAnniversariesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAnnouncementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryApprovalChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApprovalChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApprovalChainFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryApprovalDelegationsArgs = {
  past?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCadenceTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCadenceTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CadenceTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCalendarArgs = {
  from: Scalars['Date']['input'];
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['Date']['input'];
};


export type QueryCalendarEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientDuplicatesArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClientMergesArgs = {
  clientId: Scalars['ID']['input'];
};


export type QueryClientSegmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientTreeArgs = {
  groupId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClientOrder>;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractOrder>;
};


export type QueryCrossTablesArgs = {
  requests: Array<CrossTableRequest>;
};


export type QueryCustomFieldsArgs = {
  record: CustomRecord;
};


export type QueryDeletedFilesArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDesignProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDesignProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDevelopmentActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DevelopmentActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DevelopmentActivityOrder>;
};


export type QueryDevelopmentActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDevelopmentCostTotalsArgs = {
  by: DevelopmentCostGrouping;
  filter?: InputMaybe<DevelopmentCostFilter>;
};


export type QueryDevelopmentCostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DevelopmentCostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DevelopmentCostOrder>;
};


export type QueryDevelopmentReturnRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<DevChannel>;
  figure: DevelopmentFigure;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<DateRange>;
};


export type QueryDevelopmentReturnsArgs = {
  period?: InputMaybe<DateRange>;
};


export type QueryDocumentStatisticsArgs = {
  filter?: InputMaybe<StoredFileFilter>;
};


export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmployeeStatisticsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  office?: InputMaybe<TrackerOffice>;
  within?: InputMaybe<DateRange>;
};


export type QueryEmployeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmployeeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoredFileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFreeBusyArgs = {
  employeeIds: Array<Scalars['ID']['input']>;
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


export type QueryHandoverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandoverHoldingsArgs = {
  employeeId: Scalars['ID']['input'];
};


export type QueryHandoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandoverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHomeCardArgs = {
  code: Scalars['String']['input'];
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLeadReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeadReportOrder>;
};


export type QueryMyNextStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParcelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartnerFirmArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuoteOrder>;
};


export type QueryRatingPreviewArgs = {
  formula: RatingFormulaInput;
};


export type QueryReceivableAgingArgs = {
  filter?: InputMaybe<ReceivableFilter>;
};


export type QueryReceivablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReceivableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReceivableOrder>;
};


export type QueryRecentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedViewsArgs = {
  kind: SavedViewKind;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySegmentCountArgs = {
  rule: Scalars['JSON']['input'];
};


export type QueryShortcutTargetsArgs = {
  targets: Array<ShortcutTargetInput>;
};


export type QuerySimilarProjectsArgs = {
  clientId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type QuerySimilarToLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStageTimesArgs = {
  by?: InputMaybe<StageTimeDimension>;
  filter?: InputMaybe<ProjectFilter>;
};


export type QueryStatisticsArgs = {
  requests: Array<StatisticsRequest>;
};


export type QueryStatisticsBoardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatisticsBoardPackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTouchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TouchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWaitingForMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkPromptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPromptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One negotiation line of a project with its versions. */
export type Quote = {
  __typename?: 'Quote';
  createdAt: Scalars['DateTime']['output'];
  /** What the client has; before anything was sent, the first draft. */
  currentRevision: QuoteRevision;
  id: Scalars['ID']['output'];
  project?: Maybe<Project>;
  /** Newest first. */
  revisions: Array<QuoteRevision>;
  title: Scalars['String']['output'];
  /** The version on the desk: a draft, in review or approved, alone or beside the current one. */
  unsentRevision?: Maybe<QuoteRevision>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts every write of the quote and its versions. */
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  nodes: Array<Quote>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type QuoteFilter = {
  amountFen?: InputMaybe<FenRange>;
  createdOn?: InputMaybe<DateRange>;
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these projects. */
  projects?: InputMaybe<ProjectFilter>;
  /** With a version that these people sent within the days. */
  sent?: InputMaybe<QuoteSent>;
  statuses?: InputMaybe<Array<QuoteStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Yuan per m2 below which a quote of the product line needs an approval. */
export type QuoteFloor = {
  __typename?: 'QuoteFloor';
  productLine: ProductLine;
  yuanPerM2: Scalars['Decimal']['output'];
};

export type QuoteFloorInput = {
  productLine: ProductLine;
  yuanPerM2: Scalars['Decimal']['input'];
};

/** A version went from one status to another; what a round of approval did to it, too. */
export type QuoteMove = {
  __typename?: 'QuoteMove';
  at: Scalars['DateTime']['output'];
  /** Null: by rule, its validity ended. */
  by?: Maybe<Employee>;
  fromStatus: QuoteStatus;
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  toStatus: QuoteStatus;
};

export type QuoteOrder = {
  direction: SortDirection;
  field: QuoteSort;
};

export type QuotePayload = {
  __typename?: 'QuotePayload';
  errors: Array<UserError>;
  quote?: Maybe<Quote>;
};

/** A version of a quote; exactly one a quote is current. Written as long as it is a draft, then immutable. */
export type QuoteRevision = {
  __typename?: 'QuoteRevision';
  /** Total fee; null where only a rate was quoted. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Rounds of its approval, the newest first. */
  approvalChains: Array<ApprovalChain>;
  /** `QuoteContent` of @yingzao/domain/quotes: items, discount, tax, stages, terms; null where a total or a rate was recorded alone. */
  content?: Maybe<Scalars['JSON']['output']>;
  /** The contract that came of it. */
  contract?: Maybe<Contract>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  /** Who wrote the draft last. */
  editedBy?: Maybe<Employee>;
  feeBasis: FeeBasis;
  /** `QuoteFigures` of the same: the amounts in fen that came of the content. */
  figures?: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  isCurrent: Scalars['Boolean']['output'];
  /** The latest first. */
  moves: Array<QuoteMove>;
  note?: Maybe<Scalars['String']['output']>;
  /** Who would approve it if the viewer submitted it now; null where it is no draft. */
  proposedApproval?: Maybe<ApprovalProposal>;
  quoteId: Scalars['ID']['output'];
  /** Yuan per m2, or per cent of construction cost, by `feeBasis`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  revision: Scalars['Int']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  sentBy?: Maybe<Employee>;
  /** Links of this version, the newest first. */
  shares?: Maybe<Array<QuoteShare>>;
  status: QuoteStatus;
  validUntil?: Maybe<Scalars['Date']['output']>;
  viewerCanSubmit: Scalars['Boolean']['output'];
};

/** Floors and the greatest discount from a day on until the next rules begin. */
export type QuoteRule = {
  __typename?: 'QuoteRule';
  floors: Array<QuoteFloor>;
  /** Per cent of the subtotal; null: any. */
  greatestDiscount?: Maybe<Scalars['Decimal']['output']>;
  setAt: Scalars['DateTime']['output'];
  setBy?: Maybe<Employee>;
  since: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type QuoteRulesPayload = {
  __typename?: 'QuoteRulesPayload';
  errors: Array<UserError>;
  rules: Array<QuoteRule>;
};

export type QuoteSent = {
  people?: InputMaybe<People>;
  within?: InputMaybe<DateRange>;
};

/** A link by which a client reads one version; the address is told once, when it is made. */
export type QuoteShare = {
  __typename?: 'QuoteShare';
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Employee>;
  expiresAt: Scalars['DateTime']['output'];
  firstViewedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  lastViewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it was made for: stands in the watermark. */
  recipient: Scalars['String']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  viewCount: Scalars['Int']['output'];
};

export type QuoteSharePayload = {
  __typename?: 'QuoteSharePayload';
  errors: Array<UserError>;
  /** Path of the address, e.g. /q/…; null when it was told before. */
  path?: Maybe<Scalars['String']['output']>;
  share?: Maybe<QuoteShare>;
};

export type QuoteSort =
  | 'AMOUNT'
  | 'UPDATED_AT'
  | 'VALID_UNTIL';

export type QuoteStatus =
  /** 接受 / Accepted */
  | 'ACCEPTED'
  /** 可发出 / Cleared to send */
  | 'APPROVED'
  /** 拒绝 / Declined */
  | 'DECLINED'
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 过期 / Expired */
  | 'EXPIRED'
  /** 审核中 / In review */
  | 'IN_REVIEW'
  /** 议价 / Negotiating */
  | 'NEGOTIATING'
  /** 已报出 / Sent */
  | 'SENT'
  /** 被新版替代 / Superseded */
  | 'SUPERSEDED';

/** How printed quotes of a department, and of those below it without one, present the firm. */
export type QuoteTemplate = {
  __typename?: 'QuoteTemplate';
  /** Under the offer, e.g. bank account and validity of the stamp. */
  closing?: Maybe<Scalars['String']['output']>;
  department: Department;
  footer?: Maybe<Scalars['String']['output']>;
  /** Name, address and so on at the head; the firm's name where it is empty. */
  heading?: Maybe<Scalars['String']['output']>;
  setAt: Scalars['DateTime']['output'];
  setBy?: Maybe<Employee>;
  version: Scalars['Int']['output'];
};

export type QuoteTemplatesPayload = {
  __typename?: 'QuoteTemplatesPayload';
  errors: Array<UserError>;
  templates: Array<QuoteTemplate>;
};

export type QuoteTermsInput = {
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  feeBasis: FeeBasis;
  note?: InputMaybe<Scalars['String']['input']>;
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RatingCause =
  /** 资料变化 / Facts changed */
  | 'FACTS'
  /** 公式调整 / Formula changed */
  | 'FORMULA'
  /** 人工指定 / Set by hand */
  | 'OVERRIDE'
  /** 指定到期或取消 / Setting by hand ended */
  | 'OVERRIDE_ENDED';

export type RatingEvent = {
  __typename?: 'RatingEvent';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  cause: RatingCause;
  /** Null: the first rating. */
  from?: Maybe<RatingGrade>;
  id: Scalars['ID']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  score: Scalars['Int']['output'];
  to: RatingGrade;
};

export type RatingFactor =
  /** 城市等级 / City tier */
  | 'CITY_TIER'
  /** 签约设计费 / Fees signed */
  | 'FEES_WON'
  /** 战略协议 / Framework agreement */
  | 'FRAMEWORK'
  /** 最近跟进 / Last touch */
  | 'LAST_TOUCH'
  /** 在跟项目 / Open projects */
  | 'PROJECTS_OPEN'
  /** 成交项目 / Projects won */
  | 'PROJECTS_WON';

export type RatingFactorInput = {
  factor: RatingFactor;
  steps: Array<RatingStepInput>;
};

export type RatingFactorRule = {
  __typename?: 'RatingFactorRule';
  factor: RatingFactor;
  /** In the order of their values. */
  steps: Array<RatingStep>;
};

/** The formula that every client is graded by. */
export type RatingFormula = {
  __typename?: 'RatingFormula';
  /** One of each factor, in order. */
  factors: Array<RatingFactorRule>;
  /** Points from which the grade begins; D is what is below C. */
  fromA: Scalars['Int']['output'];
  fromB: Scalars['Int']['output'];
  fromC: Scalars['Int']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedBy?: Maybe<Employee>;
  /** 0 while the formula is the one the product came with. */
  version: Scalars['Int']['output'];
  /** Fees count of contracts signed within so many years. */
  years: Scalars['Int']['output'];
};

/** A factor that is left out brings no points. Steps stand in the order of their values; each is worth more where more is better, less where less is. */
export type RatingFormulaInput = {
  factors: Array<RatingFactorInput>;
  fromA: Scalars['Int']['input'];
  fromB: Scalars['Int']['input'];
  fromC: Scalars['Int']['input'];
  years: Scalars['Int']['input'];
};

/** On STALE_VERSION `formula` is the stored one. */
export type RatingFormulaPayload = {
  __typename?: 'RatingFormulaPayload';
  errors: Array<UserError>;
  formula?: Maybe<RatingFormula>;
};

export type RatingGrade =
  /** A / A */
  | 'A'
  /** B / B */
  | 'B'
  /** C / C */
  | 'C'
  /** D / D */
  | 'D';

export type RatingMove = {
  __typename?: 'RatingMove';
  count: Scalars['Int']['output'];
  from: RatingGrade;
  to: RatingGrade;
};

export type RatingOverride = {
  __typename?: 'RatingOverride';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  grade: RatingGrade;
  reason: Scalars['String']['output'];
  /** The last day on which it holds. */
  until: Scalars['Date']['output'];
};

export type RatingPart = {
  __typename?: 'RatingPart';
  factor: RatingFactor;
  most: Scalars['Int']['output'];
  /** The next step up; null at the top. */
  next?: Maybe<RatingStep>;
  points: Scalars['Int']['output'];
  /** A whole number: fen, projects, days, the rank of the best tier (1 is 一线), 1 for yes. Null where there is none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** What another formula would change: clients by the grade in force today and the one they would have. */
export type RatingPreview = {
  __typename?: 'RatingPreview';
  clients: Scalars['Int']['output'];
  moves: Array<RatingMove>;
};

export type RatingStep = {
  __typename?: 'RatingStep';
  at: Scalars['String']['output'];
  points: Scalars['Int']['output'];
};

export type RatingStepInput = {
  at: Scalars['String']['input'];
  points: Scalars['Int']['input'];
};

export type ReadAllWorkPromptsInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<WorkPromptKind>>;
  upTo: Scalars['Int']['input'];
};

export type ReassignCadenceTaskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  ownerId: Scalars['ID']['input'];
};

/** Clients by what is overdue, the most first; at most 200. `total` is over all of them. */
export type ReceivableAging = {
  __typename?: 'ReceivableAging';
  clients: Array<AgingRow>;
  total: Array<AgingCell>;
};

export type ReceivableConnection = {
  __typename?: 'ReceivableConnection';
  nodes: Array<FeeNode>;
  pageInfo: PageInfo;
  /** Over all rows of the filter, not the page. */
  sums: ReceivableSums;
  totalCount: Scalars['Int']['output'];
};

/** `text`: substring of the node, its contract, project or client. `isOpen`: not paid in full, and no bad debt. */
export type ReceivableFilter = {
  buckets?: InputMaybe<Array<AgingBucket>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  contractIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  dueOn?: InputMaybe<DateRange>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<FeeNodeKind>>;
  statuses?: InputMaybe<Array<ReceivableStatus>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ReceivableOrder = {
  direction: SortDirection;
  field: ReceivableSort;
};

export type ReceivableSort =
  | 'AMOUNT'
  | 'DUE_ON'
  | 'OPEN';

export type ReceivableStatus =
  /** 坏账 / Bad debt */
  | 'BAD'
  /** 争议 / Disputed */
  | 'DISPUTED'
  /** 到期 / Due */
  | 'DUE'
  /** 未到期 / Not due */
  | 'NOT_DUE'
  /** 逾期 / Overdue */
  | 'OVERDUE'
  /** 已收 / Paid */
  | 'PAID'
  /** 部分 / Partly paid */
  | 'PARTIAL';

export type ReceivableSums = {
  __typename?: 'ReceivableSums';
  amountFen: Scalars['Fen']['output'];
  count: Scalars['Int']['output'];
  invoicedFen: Scalars['Fen']['output'];
  openFen: Scalars['Fen']['output'];
  overdueFen: Scalars['Fen']['output'];
  receivedFen: Scalars['Fen']['output'];
};

/** `confirmExcess`: more than the node comes to is right. `amountFen` is that of the reversed one where there is one. */
export type RecordInvoiceInput = {
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  confirmExcess?: InputMaybe<Scalars['Boolean']['input']>;
  feeNodeId: Scalars['ID']['input'];
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  reversesId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordReceiptInput = {
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  confirmExcess?: InputMaybe<Scalars['Boolean']['input']>;
  feeNodeId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  reversesId?: InputMaybe<Scalars['ID']['input']>;
};

/** A project, whose client it then is, or a client alone (full rights). `touchedOn` is today when left out, and never later. */
export type RecordTouchInput = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  kind: TouchKind;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  touchedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RecountHandoverInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type Region =
  /** 华中 / Central China */
  | 'CENTRAL'
  /** 华东 / East China */
  | 'EAST'
  /** 港澳台 / Hong Kong, Macao & Taiwan */
  | 'HMT'
  /** 华北 / North China */
  | 'NORTH'
  /** 东北 / Northeast China */
  | 'NORTHEAST'
  /** 西北 / Northwest China */
  | 'NORTHWEST'
  /** 境外 / Overseas */
  | 'OVERSEAS'
  /** 华南 / South China */
  | 'SOUTH'
  /** 西南 / Southwest China */
  | 'SOUTHWEST';

export type RejectLeadReportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RemoveMemberInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  projectId: Scalars['ID']['input'];
};

export type ReopenDevelopmentActivityInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  nextStep: Scalars['String']['input'];
  nextStepOn: Scalars['Date']['input'];
};

export type ReportLeadInput = {
  city?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  clientName?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** Photos that were sent before, at most three. */
  photoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who wrote it: what is kept on a shared device is never sent as somebody else's. */
  reporterId?: InputMaybe<Scalars['ID']['input']>;
  source: LeadSource;
  urgency: LeadUrgency;
};

export type ResetHomeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedRevision: Scalars['Int']['input'];
};

export type ResetPasswordInput = {
  employeeId: Scalars['ID']['input'];
};

export type ResetPasswordPayload = {
  __typename?: 'ResetPasswordPayload';
  errors: Array<UserError>;
  initialPassword?: Maybe<Scalars['String']['output']>;
};

export type RestoreClientInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type RestoreFileInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type RestoreHomeVersionInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedRevision: Scalars['Int']['input'];
  revision: Scalars['Int']['input'];
};

export type RestoreImportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type RestoreProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type ReverseDevelopmentCostInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** `expectedRevision` is the current version's number as the person saw it. */
export type ReviseQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  expectedRevision: Scalars['Int']['input'];
  isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  quoteId: Scalars['ID']['input'];
  terms: QuoteTermsInput;
};

export type RevokeQuoteShareInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type RevokeSessionInput = {
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  errors: Array<UserError>;
  sessions: Array<Session>;
};

export type Role =
  /** 设计部经理 / Design department manager */
  | 'DESIGN_MANAGER'
  /** 设计管理 / Design management */
  | 'DESIGN_MGMT'
  /** 董事 / Director */
  | 'DIRECTOR'
  /** 财务 / Finance */
  | 'FINANCE'
  /** 行政人事 / HR & administration */
  | 'HR_ADMIN'
  /** 主设 / Lead designer */
  | 'LEAD_DESIGNER'
  /** 法务 / Legal counsel */
  | 'LEGAL'
  /** 市场部数据库负责人 / Market database owner */
  | 'MARKET_DB_OWNER'
  /** 市场部经理 / Market department manager */
  | 'MARKET_MANAGER'
  /** 市场专员 / Market executive */
  | 'MARKET_STAFF'
  /** 项目成员(只读) / Project member (read-only) */
  | 'MEMBER_VIEWER'
  /** 项目经理 / Project manager */
  | 'PROJECT_MANAGER'
  /** 系统管理员 / System administrator */
  | 'SYS_ADMIN'
  /** 技术(总师办) / Technical (chief architect’s office) */
  | 'TECHNICAL';

export type RoundBeginning =
  /** 审批中修改 / Amended in approval */
  | 'AMENDED'
  /** 退回后继续 / Continued after a return */
  | 'CONTINUED'
  /** 重新呈送 / Submitted again */
  | 'RESUBMITTED'
  /** 呈送 / Submitted */
  | 'SUBMITTED';

export type RunImportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type SaveAppearanceInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  document: Scalars['JSON']['input'];
  expectedRevision: Scalars['Int']['input'];
};

export type SaveApprovalDelegationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fromDay: Scalars['Date']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  toDay: Scalars['Date']['input'];
  toId: Scalars['ID']['input'];
};

/** Without `templateId` a new one, `expectedVersion` 0. */
export type SaveApprovalTemplateInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  clientTypes: Array<ClientType>;
  contractTypes: Array<ContractType>;
  copies: Array<ApprovalPlaceInput>;
  expectedVersion: Scalars['Int']['input'];
  fromFen?: InputMaybe<Scalars['Fen']['input']>;
  isEnabled: Scalars['Boolean']['input'];
  kind: ApprovalSubjectKind;
  name: Scalars['String']['input'];
  productLines: Array<ProductLine>;
  steps: Array<ApprovalTemplateStepInput>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
  toFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** `expectedVersion` is 0 where no set begins on that day yet; without `bounds` the set of that day is taken away. */
export type SaveBandSetInput = {
  bounds?: InputMaybe<BandBoundsInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  since: Scalars['Date']['input'];
};

/** `segmentId` is a shared one; null: all clients; omitted: as it is. */
export type SaveCadenceTemplateInput = {
  anchor: CadenceAnchor;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  segmentId?: InputMaybe<Scalars['ID']['input']>;
  windows: Array<CadenceWindowInput>;
};

export type SaveContractDatesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  filedOn?: InputMaybe<Scalars['Date']['input']>;
  filingDueOn?: InputMaybe<Scalars['Date']['input']>;
  guaranteeReleasedOn?: InputMaybe<Scalars['Date']['input']>;
  guaranteeUntil?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type SaveDesignProjectInput = {
  actualFrom?: InputMaybe<Scalars['Date']['input']>;
  actualTo?: InputMaybe<Scalars['Date']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  costLines?: InputMaybe<Array<DesignCostLineInput>>;
  designScope?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  id: Scalars['ID']['input'];
  members?: InputMaybe<Array<DesignMemberInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phases?: InputMaybe<Array<DesignPhaseInput>>;
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
  productLine?: InputMaybe<ProductLine>;
  projectType?: InputMaybe<DesignProjectType>;
  services?: InputMaybe<Array<DesignServiceInput>>;
};

/** `isFinished`: editing ended with this, so that it is kept among the versions. */
export type SaveHomeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedRevision: Scalars['Int']['input'];
  isFinished?: InputMaybe<Scalars['Boolean']['input']>;
  layout: Scalars['JSON']['input'];
};

/** `expectedVersion` is 0 where the firm has no list of that year yet. `year`: 2000 to next year. */
export type SavePlaceListInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  groups: Array<PlaceGroupInput>;
  kind: PlaceListKind;
  year: Scalars['Int']['input'];
};

/** `expectedVersion` is that of the stored review, 0 where there is none. Omitted fields stay as they are; null empties. A competitor that is not known yet is made. */
export type SaveProjectReviewInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  competitor?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  lessons?: InputMaybe<Scalars['String']['input']>;
  ourFeeFen?: InputMaybe<Scalars['Fen']['input']>;
  projectId: Scalars['ID']['input'];
  /** Required of a lost project. */
  reason?: InputMaybe<LossReason>;
  theirFeeFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** `expectedVersion` is the quote's. */
export type SaveQuoteDraftInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['JSON']['input']>;
  expectedVersion: Scalars['Int']['input'];
  revisionId: Scalars['ID']['input'];
  terms: QuoteTermsInput;
  title: Scalars['String']['input'];
};

/** `expectedVersion` is 0 where no rules begin on that day yet. */
export type SaveQuoteRuleInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  floors: Array<QuoteFloorInput>;
  greatestDiscount?: InputMaybe<Scalars['Decimal']['input']>;
  since: Scalars['Date']['input'];
};

/** `expectedVersion` is 0 for a department's first. */
export type SaveQuoteTemplateInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  closing?: InputMaybe<Scalars['String']['input']>;
  departmentId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  footer?: InputMaybe<Scalars['String']['input']>;
  heading?: InputMaybe<Scalars['String']['input']>;
};

export type SaveRatingFormulaInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  formula: RatingFormulaInput;
};

/** `expectedVersion` is 0 where no set begins on that day yet; `percents` has every stage once. */
export type SaveStageProbabilitiesInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  percents: Array<StagePercentInput>;
  since: Scalars['Date']['input'];
};

/** `expectedVersion` goes with `id`. */
export type SaveStatisticsBoardInput = {
  charts: Array<StatisticsBoardChartInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentIds: Array<Scalars['ID']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  isPublic: Scalars['Boolean']['input'];
  personIds: Array<Scalars['ID']['input']>;
  schedule?: InputMaybe<StatisticsBoardSchedule>;
  title: Scalars['String']['input'];
};

export type SaveStatusGateInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  documents: Array<FileCategory>;
  expectedVersion: Scalars['Int']['input'];
  fields: Array<ProjectField>;
  to: ProjectStatus;
};

export type SaveWorkPromptSettingsInput = {
  choices: Array<WorkPromptChoiceInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  digestAt: Scalars['String']['input'];
  expectedRevision: Scalars['Int']['input'];
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  quietTo?: InputMaybe<Scalars['String']['input']>;
  zone: Scalars['String']['input'];
};

/** A named view of a list (视图): conditions, order, columns and groups, kept as the query of its address. Whoever opens it sees the rows that they may see. */
export type SavedView = {
  __typename?: 'SavedView';
  id: Scalars['ID']['output'];
  /** Offered to everybody; otherwise its owner's alone. */
  isShared: Scalars['Boolean']['output'];
  kind: SavedViewKind;
  name: Scalars['String']['output'];
  owner: Employee;
  /** Query of the list's address, without `?`. */
  search: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** A list, or the page of statistics, whose views can be kept. */
export type SavedViewKind =
  | 'CLIENTS'
  | 'PROJECTS'
  | 'STATISTICS';

/** On STALE_VERSION `view` is the stored one. */
export type SavedViewPayload = {
  __typename?: 'SavedViewPayload';
  errors: Array<UserError>;
  view?: Maybe<SavedView>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  id: Scalars['ID']['output'];
  kind: SearchKind;
  subtitle?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type SearchKind =
  | 'CLIENT'
  | 'EMPLOYEE'
  | 'FILE'
  | 'PROJECT';

export type SeatEnd =
  /** 审批已结束 / Round is over */
  | 'CLOSED'
  /** 已由他人接替 / Passed on by rule */
  | 'FELL_BACK'
  /** 已够签 / Enough others signed */
  | 'NOT_NEEDED'
  /** 已减签 / Removed */
  | 'REMOVED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 已转交 / Transferred */
  | 'TRANSFERRED';

export type SeatOrigin =
  /** 后加签 / Added after */
  | 'ADDED_AFTER'
  /** 前加签 / Added before */
  | 'ADDED_BEFORE'
  /** 指定 / Designated */
  | 'DESIGNATED'
  /** 按规则接替 / Passed on by rule */
  | 'FALLBACK'
  /** 转交 / Transferred */
  | 'TRANSFERRED';

export type SegmentCount = {
  __typename?: 'SegmentCount';
  clients: Scalars['Int']['output'];
};

export type ServiceContent =
  /** 建筑 / Architecture */
  | 'ARCHITECTURE'
  /** BIM / BIM */
  | 'BIM'
  /** 人防 / Civil defence */
  | 'CIVIL_DEFENCE'
  /** 造价 / Cost consultancy */
  | 'COST'
  /** 设计管理 / Design management */
  | 'DESIGN_MANAGEMENT'
  /** 电气 / Electrical engineering */
  | 'ELECTRICAL'
  /** 幕墙 / Façade engineering */
  | 'FACADE'
  /** 绿建 / Green building */
  | 'GREEN_BUILDING'
  /** 暖通 / HVAC */
  | 'HVAC'
  /** 室内 / Interior design */
  | 'INTERIOR'
  /** 景观 / Landscape */
  | 'LANDSCAPE'
  /** 泛光 / Architectural lighting */
  | 'LIGHTING'
  /** 规划 / Planning */
  | 'PLANNING'
  /** 给排水 / Plumbing & drainage */
  | 'PLUMBING'
  /** 装配式 / Prefabrication */
  | 'PREFAB'
  /** 海绵 / Sponge city */
  | 'SPONGE_CITY'
  /** 结构 / Structural engineering */
  | 'STRUCTURE'
  /** 全过程咨询 / Whole-process consultancy */
  | 'WHOLE_PROCESS';

export type Session = {
  __typename?: 'Session';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isCurrent: Scalars['Boolean']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** `anchor` is one that no other record holds: the bid or the end of the contract. */
export type SetProjectAnchorDateInput = {
  anchor: CadenceAnchor;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  projectId: Scalars['ID']['input'];
};

export type ShareBirthdayInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  isShown: Scalars['Boolean']['input'];
};

export type ShareBirthdayPayload = {
  __typename?: 'ShareBirthdayPayload';
  employee?: Maybe<Employee>;
  errors: Array<UserError>;
};

export type ShareHomeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  pageIds: Array<Scalars['String']['input']>;
};

export type ShareHomePayload = {
  __typename?: 'ShareHomePayload';
  card?: Maybe<HomeCard>;
  errors: Array<UserError>;
};

export type ShareQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  recipient: Scalars['String']['input'];
  revisionId: Scalars['ID']['input'];
  validDays: Scalars['Int']['input'];
};

/** What a shortcut leads to, as it is now. */
export type ShortcutTarget = {
  __typename?: 'ShortcutTarget';
  /** Rows of a list, counted for the viewer. */
  count?: Maybe<Scalars['Int']['output']>;
  /** False when it is gone or not open to the viewer; nobody is told which. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of a record; of a list nothing. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A record by its id, or a list by its filter. */
export type ShortcutTargetInput =
  { approvalChain: Scalars['ID']['input']; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains: ApprovalChainFilter; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client: Scalars['ID']['input']; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients: ClientFilter; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract: Scalars['ID']['input']; contracts?: never; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts: ContractFilter; project?: never; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project: Scalars['ID']['input']; projects?: never; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects: ProjectFilter; quote?: never; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote: Scalars['ID']['input']; quotes?: never; }
  |  { approvalChain?: never; approvalChains?: never; client?: never; clients?: never; contract?: never; contracts?: never; project?: never; projects?: never; quote?: never; quotes: QuoteFilter; };

export type SignContractInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** A version of a document of the contract's project, category CONTRACT. */
  signedFileVersionId: Scalars['ID']['input'];
  signedOn: Scalars['Date']['input'];
};

/** `reason`: why it is signed for a leaver who has left. */
export type SignHandoverInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type SignInInput = {
  /** Employee number or email. */
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInPayload = {
  __typename?: 'SignInPayload';
  errors: Array<UserError>;
  viewer?: Maybe<Viewer>;
};

export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  errors: Array<UserError>;
};

export type SnoozeWorkPromptsInput = {
  choice?: InputMaybe<WorkPromptSnooze>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  ids: Array<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** How long the viewer's open projects have been in one step: while tracked a stage, otherwise the status. */
export type StageNorm = {
  __typename?: 'StageNorm';
  count: Scalars['Int']['output'];
  /** 90th percentile, in whole days. */
  p90Days: Scalars['Int']['output'];
  stage?: Maybe<TrackingStage>;
  status: ProjectStatus;
};

/** `percent`: 0 to 100. */
export type StagePercent = {
  __typename?: 'StagePercent';
  percent: Scalars['Int']['output'];
  stage: TrackingStage;
};

export type StagePercentInput = {
  percent: Scalars['Int']['input'];
  stage: TrackingStage;
};

/** How likely an open project is won at each stage (阶段成交概率), from a day on until the next set begins. */
export type StageProbabilities = {
  __typename?: 'StageProbabilities';
  /** In the order of the stages. */
  percents: Array<StagePercent>;
  setAt: Scalars['DateTime']['output'];
  /** Null: as the product came. */
  setBy?: Maybe<Employee>;
  since: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type StageProbabilitiesPayload = {
  __typename?: 'StageProbabilitiesPayload';
  errors: Array<UserError>;
  sets: Array<StageProbabilities>;
};

/**
 * Time in one tracking stage, in whole days by the stage log. Of projects that left it, by going on or because their pursuit ended there, the time they were in it altogether;
 * of those that stand there now the time since they came.
 */
export type StageTime = {
  __typename?: 'StageTime';
  /** As of StatisticsSegment; null for all projects together. */
  key?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  longestDays?: Maybe<Scalars['Int']['output']>;
  /** With one place. */
  meanDays?: Maybe<Scalars['Decimal']['output']>;
  /** Null where nobody left it yet. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Of those that stand there, longer than nine tenths of those that passed. */
  overP90: Scalars['Int']['output'];
  p90Days?: Maybe<Scalars['Int']['output']>;
  passed: Scalars['Int']['output'];
  stage: TrackingStage;
  standing: Scalars['Int']['output'];
  /** Null where nobody stands there. */
  standingMedianDays?: Maybe<Scalars['Int']['output']>;
};

/** What else time in stage is told apart by: those of StatisticsDimension that have few keys. */
export type StageTimeDimension =
  | 'CITY_TIER'
  | 'CLIENT_KIND'
  | 'CLIENT_TYPE'
  | 'DEPARTMENT'
  | 'DESIGN_TRACKER'
  | 'MARKET_TRACKER'
  | 'POSITIONING'
  | 'PRODUCT_LINE'
  | 'REGION'
  | 'SOURCE';

export type StartHandoverInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  leaverId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  receiverId?: InputMaybe<Scalars['ID']['input']>;
};

/** A board of charts (图表板). It holds questions: figures are those of whoever looks at it. */
export type StatisticsBoard = {
  __typename?: 'StatisticsBoard';
  charts: Array<StatisticsBoardChart>;
  /** Departments to which it is published, with those below them; none for others than who may change it. */
  departments: Array<Department>;
  id: Scalars['ID']['output'];
  /** Published to everybody. */
  isPublic: Scalars['Boolean']['output'];
  /** The day of the next pack. */
  nextPackOn?: Maybe<Scalars['Date']['output']>;
  owner?: Maybe<Employee>;
  /** To whom it is published by name; nobody for others than who may change it. */
  people: Array<Employee>;
  /** When its pack goes out, at eight in the morning in Shanghai; null: never. */
  schedule?: Maybe<StatisticsBoardSchedule>;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** A chart of a board: what is asked, and where it stands on a grid of 12 columns. */
export type StatisticsBoardChart = {
  __typename?: 'StatisticsBoardChart';
  dimension: StatisticsDimension;
  /** A `ProjectFilter`, as it was saved. */
  filter: Scalars['JSON']['output'];
  /** bars, columns, ring, tiles, line, area, funnel; crossed: stacked, grouped, full, heat. Null: what suits the data. */
  form?: Maybe<Scalars['String']['output']>;
  h: Scalars['Int']['output'];
  /** Names the chart within its board. */
  key: Scalars['String']['output'];
  measure: StatisticsMeasure;
  /** Null: as what it shows says. */
  title?: Maybe<Scalars['String']['output']>;
  w: Scalars['Int']['output'];
  /** The second dimension of a crossed chart. */
  within?: Maybe<StatisticsDimension>;
  x: Scalars['Int']['output'];
  y: Scalars['Int']['output'];
};

export type StatisticsBoardChartInput = {
  dimension: StatisticsDimension;
  filter?: InputMaybe<ProjectFilter>;
  form?: InputMaybe<Scalars['String']['input']>;
  h: Scalars['Int']['input'];
  key: Scalars['String']['input'];
  measure: StatisticsMeasure;
  title?: InputMaybe<Scalars['String']['input']>;
  w: Scalars['Int']['input'];
  within?: InputMaybe<StatisticsDimension>;
  x: Scalars['Int']['input'];
  y: Scalars['Int']['input'];
};

/** A board as it was sent to somebody, with the figures that they may see of a past day. Its files: GET /api/statistics-packs/<id>/pdf and /xlsx. */
export type StatisticsBoardPack = {
  __typename?: 'StatisticsBoardPack';
  /** The day whose figures it shows. */
  asOf: Scalars['Date']['output'];
  boardId: Scalars['ID']['output'];
  charts: Array<StatisticsBoardChart>;
  id: Scalars['ID']['output'];
  sentOn: Scalars['Date']['output'];
  title: Scalars['String']['output'];
  /** Keys of charts that no past day can answer: their conditions or groups are not kept by day. */
  unkept: Array<Scalars['String']['output']>;
};

/** On STALE_VERSION `board` is the stored one. */
export type StatisticsBoardPayload = {
  __typename?: 'StatisticsBoardPayload';
  board?: Maybe<StatisticsBoard>;
  errors: Array<UserError>;
};

export type StatisticsBoardSchedule =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'WEEKLY';

export type StatisticsDimension =
  | 'CITY'
  | 'CITY_TIER'
  | 'CLIENT'
  | 'CLIENT_GROUP'
  | 'CLIENT_KIND'
  | 'CLIENT_RATING'
  | 'CLIENT_TYPE'
  | 'DEPARTMENT'
  | 'DESIGN_TRACKER'
  | 'EXPECTED_MONTH'
  | 'EXPECTED_QUARTER'
  | 'EXPECTED_YEAR'
  | 'FAR_BAND'
  | 'FEE_BAND'
  | 'GFA_BAND'
  | 'LAND_AREA_BAND'
  | 'MARKET_TRACKER'
  | 'POSITIONING'
  | 'PRODUCT_LINE'
  | 'PURSUIT_STEP'
  | 'REGION'
  | 'REGISTERED_MONTH'
  | 'REGISTERED_QUARTER'
  | 'REGISTERED_YEAR'
  | 'SIGNED_MONTH'
  | 'SIGNED_QUARTER'
  | 'SIGNED_YEAR'
  | 'SOURCE'
  | 'STATUS'
  | 'TRACKING_STAGE'
  | 'WON_MONTH'
  | 'WON_QUARTER'
  | 'WON_YEAR';

/**
 * Sums over projects. Areas in m2, money in fen. `quotes` and `quotedFen` are current versions that went out, `weightedFen` those of open projects by the chance of their
 * stage on the day, `contracts` and `contractedFen` signed contracts, `backlogFen` what is not
 * invoiced yet of those that are not completed (在手合同余额), `invoicedFen` and `receivedFen` what was invoiced and came in for them.
 * Win rate: `wonCount` of `decidedCount` (won or lost), and `wonFen` of `decidedFen` by what was quoted. `pricedFen` of `pricedGfaM2` is contracted with a known floor area.
 */
export type StatisticsFigures = {
  __typename?: 'StatisticsFigures';
  backlogFen: Scalars['Fen']['output'];
  clients: Scalars['Int']['output'];
  contractedFen: Scalars['Fen']['output'];
  contracts: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  decidedCount: Scalars['Int']['output'];
  decidedFen: Scalars['Fen']['output'];
  gfaM2: Scalars['Decimal']['output'];
  invoicedFen: Scalars['Fen']['output'];
  landAreaM2: Scalars['Decimal']['output'];
  pricedFen: Scalars['Fen']['output'];
  pricedGfaM2: Scalars['Decimal']['output'];
  quotedFen: Scalars['Fen']['output'];
  quotes: Scalars['Int']['output'];
  receivedFen: Scalars['Fen']['output'];
  weightedFen: Scalars['Fen']['output'];
  wonCount: Scalars['Int']['output'];
  wonFen: Scalars['Fen']['output'];
};

export type StatisticsMeasure =
  | 'BACKLOG'
  | 'CLIENTS'
  | 'CONTRACTED'
  | 'CONTRACTS'
  | 'COUNT'
  | 'FEE_PER_M2'
  | 'GFA'
  | 'INVOICED'
  | 'LAND_AREA'
  | 'QUOTED'
  | 'QUOTES'
  | 'RECEIVED'
  | 'WEIGHTED'
  | 'WIN_RATE'
  | 'WIN_RATE_BY_FEE';

export type StatisticsRequest = {
  dimension: StatisticsDimension;
  filter?: InputMaybe<ProjectFilter>;
};

export type StatisticsSegment = {
  __typename?: 'StatisticsSegment';
  figures: StatisticsFigures;
  /** Code of the dimension's catalogue, an id, the bounds of a band in base units such as `1..1.5` and `500000..`, or NONE where the field is empty. */
  key: Scalars['String']['output'];
  /** Name of an id key (client, employee, department, city); null for coded keys. */
  label?: Maybe<Scalars['String']['output']>;
};

export type StatisticsSeries = {
  __typename?: 'StatisticsSeries';
  dimension: StatisticsDimension;
  /** True where the viewer's figures count only the projects they are designated for. */
  isPartial: Scalars['Boolean']['output'];
  segments: Array<StatisticsSegment>;
  total: StatisticsFigures;
};

/** What a project must have before it may take a status (门槛). */
export type StatusGate = {
  __typename?: 'StatusGate';
  /** Categories of which the project must have a document. */
  documents: Array<FileCategory>;
  fields: Array<ProjectField>;
  /** Among `fields`: those no firm can take away. */
  lockedFields: Array<ProjectField>;
  to: ProjectStatus;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedBy?: Maybe<Employee>;
  /** 0 while the gate is the one the product came with. */
  version: Scalars['Int']['output'];
};

/** On STALE_VERSION `gate` is the stored one. */
export type StatusGatePayload = {
  __typename?: 'StatusGatePayload';
  errors: Array<UserError>;
  gate?: Maybe<StatusGate>;
};

export type StepMode =
  /** 或签 / Any one signs */
  | 'ANY'
  /** 会签 / All must sign */
  | 'COUNTERSIGN'
  /** 多人中若干人签 / N of M sign */
  | 'N_OF_M'
  /** 依次 / One after another */
  | 'SEQUENTIAL'
  /** 单人 / Single signer */
  | 'SINGLE';

export type StepState =
  /** 待审 / Awaiting decision */
  | 'ACTIVE'
  /** 已审 / Decided */
  | 'DONE'
  /** 已预告 / Notified in advance */
  | 'NOTIFIED'
  /** 跳过 / Skipped */
  | 'SKIPPED'
  /** 未到 / Not reached */
  | 'WAITING';

/** A document (文件) of a project or of a client. Its versions never change; the newest is the current one. */
export type StoredFile = {
  __typename?: 'StoredFile';
  category: FileCategory;
  /** Newest first; append-only. */
  changes: Array<StoredFileChange>;
  client?: Maybe<Client>;
  createdAt: Scalars['DateTime']['output'];
  currentVersion: FileVersion;
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  deletedBy?: Maybe<Employee>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Exactly one of `project` and `client` is set. */
  project?: Maybe<Project>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Newest first. */
  versions: Array<FileVersion>;
  viewerCanDelete: Scalars['Boolean']['output'];
  viewerCanRestore: Scalars['Boolean']['output'];
  /** Also whether a new version may be uploaded. */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who looked at it in the page, the latest first; at most 100. One look of a person at a version within ten minutes is one. Null for others than full rights. */
  views?: Maybe<Array<FileView>>;
};

export type StoredFileChange = {
  __typename?: 'StoredFileChange';
  at: Scalars['DateTime']['output'];
  by?: Maybe<Employee>;
  /** A name, or the code of a category; of a version its number. */
  from?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: StoredFileChangeKind;
  to?: Maybe<Scalars['String']['output']>;
};

export type StoredFileChangeKind =
  | 'CATEGORY'
  | 'CREATED'
  | 'DELETED'
  | 'NAME'
  | 'RESTORED'
  | 'VERSION';

export type StoredFileConnection = {
  __typename?: 'StoredFileConnection';
  nodes: Array<StoredFile>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Documents in use, of projects and clients that are. Of their current versions: who uploaded them, when, and their bytes. */
export type StoredFileFilter = {
  categories?: InputMaybe<Array<FileCategory>>;
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these projects; without it those of clients too. */
  projects?: InputMaybe<ProjectFilter>;
  /** Part of the name. */
  text?: InputMaybe<Scalars['String']['input']>;
  uploadedOn?: InputMaybe<DateRange>;
  uploaderIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Steps in their order; all six sections must be present. A returned contract with unchanged content may continue where it was returned. */
export type SubmitContractInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  continues?: InputMaybe<Scalars['Boolean']['input']>;
  contractId: Scalars['ID']['input'];
  copyTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  steps: Array<ApprovalStepInput>;
  /** The version of a template that proposed the list. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
};

/** `channel` is that of the activity where there is one, and is wanted where there is none. */
export type SubmitDevelopmentCostInput = {
  activityId?: InputMaybe<Scalars['ID']['input']>;
  amountFen: Scalars['Fen']['input'];
  channel?: InputMaybe<DevChannel>;
  clientId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  costKind: CostKind;
  note?: InputMaybe<Scalars['String']['input']>;
  spentOn: Scalars['Date']['input'];
};

/** As SubmitContractInput, of a version of a quote, with any sections; `expectedVersion` is the quote's. */
export type SubmitQuoteInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  continues?: InputMaybe<Scalars['Boolean']['input']>;
  copyTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedVersion: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  revisionId: Scalars['ID']['input'];
  steps: Array<ApprovalStepInput>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  dataChanges: DataChange;
  /** What changed after `after`, at once and then whenever something changes. Nothing is missed and nothing comes twice when it continues from the last `number`. */
  workPromptChanges: WorkPromptBatch;
};


export type SubscriptionWorkPromptChangesArgs = {
  after: Scalars['Int']['input'];
};

export type TaskOutcome =
  /** 继续跟踪 / Go on */
  | 'CONTINUE'
  /** 失败 / Failed */
  | 'FAILED'
  /** 成功 / Won */
  | 'SUCCESS';

/** A contact made with a client (跟进), perhaps for a project. Its author may correct or withdraw it on the day it was recorded; then it stands. */
export type Touch = {
  __typename?: 'Touch';
  author: Employee;
  /** Null where the viewer sees the touch by its project, and the project has another client by now. */
  client?: Maybe<Client>;
  contact?: Maybe<Contact>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: TouchKind;
  project?: Maybe<Project>;
  text?: Maybe<Scalars['String']['output']>;
  touchedOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  /** One's own, on the day it was recorded. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

export type TouchConnection = {
  __typename?: 'TouchConnection';
  nodes: Array<Touch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TouchFilter = {
  /** By anybody of these departments as they are today. */
  authorDepartmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  authorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<TouchKind>>;
  projectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of these projects. */
  projects?: InputMaybe<ProjectFilter>;
  touchedOn?: InputMaybe<DateRange>;
};

export type TouchKind =
  /** 来电 / Incoming call */
  | 'CALL_IN'
  /** 招待 / Hospitality */
  | 'DINNER'
  /** 邮件 / Email */
  | 'EMAIL'
  /** 活动/沙龙 / Event or salon */
  | 'EVENT'
  /** 礼品 / Gift */
  | 'GIFT'
  /** 慰问/节日 / Seasonal greeting */
  | 'GREETING'
  /** 会议 / Meeting */
  | 'MEETING'
  /** 电话 / Phone call */
  | 'PHONE'
  /** 方案汇报 / Design presentation */
  | 'PRESENTATION'
  /** 来访接待 / Client visit received */
  | 'RECEPTION'
  /** 踏勘 / Site visit */
  | 'SITE_VISIT'
  /** 短信 / Text message */
  | 'SMS'
  /** 回访/满意度 / Follow-up survey */
  | 'SURVEY'
  /** 投标答疑 / Tender Q&A */
  | 'TENDER_QA'
  /** 拜访 / Visit to client */
  | 'VISIT'
  /** 微信 / WeChat */
  | 'WECHAT';

/** On STALE_VERSION `touch` is the stored version; of one that was withdrawn nothing is left. */
export type TouchPayload = {
  __typename?: 'TouchPayload';
  errors: Array<UserError>;
  touch?: Maybe<Touch>;
};

export type TrackedBy = {
  on: TrackedOn;
  people?: InputMaybe<People>;
  within?: InputMaybe<DateRange>;
};

/** On which day they held the project (跟踪期): any of the period, that of its registration, winning or loss within the period, or now. */
export type TrackedOn =
  | 'ANY_DAY'
  | 'LOST'
  | 'NOW'
  | 'REGISTERED'
  | 'WON';

export type TrackerOffice =
  /** 设计跟踪联系人 / Design tracker */
  | 'DESIGN'
  /** 市场跟踪联系人 / Market tracker */
  | 'MARKET';

/** Who was a tracker of the project, from when to when. */
export type TrackerPeriod = {
  __typename?: 'TrackerPeriod';
  employee: Employee;
  id: Scalars['ID']['output'];
  office: TrackerOffice;
  since: Scalars['DateTime']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
};

export type TrackingStage =
  /** 定标 / Award */
  | 'AWARD'
  /** 接洽 / First contact */
  | 'CONTACT'
  /** 合同评审 / Contract review */
  | 'CONTRACT_REVIEW'
  /** 立项 / Go decision */
  | 'GO_DECISION'
  /** 谈判 / Negotiation */
  | 'NEGOTIATION'
  /** 报价 / Fee proposal */
  | 'QUOTATION'
  /** 需求确认 / Requirements confirmed */
  | 'REQUIREMENTS'
  /** 方案比选/投标 / Design selection / bid */
  | 'SCHEME_BID'
  /** 签约 / Signed */
  | 'SIGNED';

export type UndoCalendarChangeInput = {
  changeId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UndoClientMergeInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type UndoImportInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** `scope` and `key` are for series: times are those of the occurrence `key` names. */
export type UpdateCalendarEventInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fields: CalendarEventFieldsInput;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<EditScope>;
};

export type UpdateClientInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fields: ClientFieldsInput;
  id: Scalars['ID']['input'];
};

/** Omitted fields stay as they are. A shared one is changed by everybody with full rights, and taken back from them by its owner. */
export type UpdateClientSegmentInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['JSON']['input']>;
};

/** On STALE_VERSION `contract` is the stored version. */
export type UpdateContractInput = {
  amountFen: Scalars['Fen']['input'];
  /** Of a fee by area; null: it is none. */
  area?: InputMaybe<ContractAreaInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contractType: ContractType;
  /** Documents of the project, in order. */
  documentIds: Array<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  feeNodes: Array<FeeNodeInput>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parties: Array<ContractPartyInput>;
  terms?: InputMaybe<Scalars['String']['input']>;
};

/** `definition` replaces all of it; `isRetired` takes the field out of use, or back into it. */
export type UpdateCustomFieldInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  definition?: InputMaybe<CustomFieldDefinitionInput>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateDepartmentInput = {
  abbreviation?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  sortOrder?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateDevelopmentActivityInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fields: DevelopmentActivityFields;
  id: Scalars['ID']['input'];
};

export type UpdateEmployeeInput = {
  approvalSections?: InputMaybe<Array<OpinionSection>>;
  birthday?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  hireDate?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  office?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  remark?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  status?: InputMaybe<EmployeeStatus>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Omitted fields stay as they are. */
export type UpdateFileInput = {
  category?: InputMaybe<FileCategory>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProjectInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fields: ProjectFieldsInput;
  id: Scalars['ID']['input'];
};

/** Omitted fields stay as they are. A shared view is changed by full rights; it can be taken back from everybody where it is one's own. */
export type UpdateSavedViewInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Omitted fields stay as they are; null empties. */
export type UpdateTouchInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contactId?: InputMaybe<Scalars['ID']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<TouchKind>;
  text?: InputMaybe<Scalars['String']['input']>;
  touchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An expected failure that a person can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable, SCREAMING_CASE; the list is apps/api/src/platform/messages.ts. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the viewer's language. */
  message: Scalars['String']['output'];
  /** Path to the input field, e.g. ["landArea"]; empty when it concerns the whole request. */
  path: Array<Scalars['String']['output']>;
};

/** `client` makes a new client where `fields.clientId` names none; the reporter becomes the project's source person unless `fields` name another. */
export type VerifyLeadReportInput = {
  client?: InputMaybe<NewLeadClientInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  designateReporter?: InputMaybe<Scalars['Boolean']['input']>;
  fields: ProjectFieldsInput;
  id: Scalars['ID']['input'];
};

/** The person signed in and what they may do at all. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Cells of the permission matrix that are allowed for this person whatever the object, e.g. `project.create`. */
  capabilities: Array<Scalars['String']['output']>;
  employee: Employee;
  mustChangePassword: Scalars['Boolean']['output'];
};

export type WithdrawHomeTemplateInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedRevision: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type WithdrawTouchInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type WorkLogEntry = {
  __typename?: 'WorkLogEntry';
  author?: Maybe<Employee>;
  createdAt: Scalars['DateTime']['output'];
  doneOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
};

export type WorkPlanItem = {
  __typename?: 'WorkPlanItem';
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  owner?: Maybe<Employee>;
  project: Project;
  text: Scalars['String']['output'];
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Something that concerns the viewer. Texts are made when they are read: what may no longer be seen is not named. */
export type WorkPrompt = {
  __typename?: 'WorkPrompt';
  /** Who caused it; null: the system. */
  actor?: Maybe<Employee>;
  arrivedAt: Scalars['DateTime']['output'];
  /** The number with which it was last announced; 0 while it is held back. */
  arrivedNumber: Scalars['Int']['output'];
  /** The whole text where it has one, e.g. of an announcement. */
  body?: Maybe<Scalars['String']['output']>;
  detail?: Maybe<Scalars['String']['output']>;
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Announced then, because of quiet hours or the summary. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** True when only doing the thing itself ends it. */
  isDoneBySystem: Scalars['Boolean']['output'];
  kind: WorkPromptKind;
  nature: WorkPromptNature;
  /** Number of its last change among all changes of the viewer's prompts; a higher one is newer. */
  number: Scalars['Int']['output'];
  /** Address in the page of exactly what it is about; null when that is gone or may no longer be seen. */
  path?: Maybe<Scalars['String']['output']>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  title: Scalars['String']['output'];
};

/** Everything that changed after a number, each prompt as it is now. */
export type WorkPromptBatch = {
  __typename?: 'WorkPromptBatch';
  /** What to continue from. */
  number: Scalars['Int']['output'];
  prompts: Array<WorkPrompt>;
  /** True when too much changed to send: read the list anew. `prompts` is then empty. */
  resync: Scalars['Boolean']['output'];
  summary: WorkPromptSummary;
};

export type WorkPromptChange =
  | 'DONE'
  | 'READ'
  | 'REOPEN'
  | 'UNREAD'
  | 'WAKE';

export type WorkPromptChoiceInput = {
  delivery: WorkPromptDelivery;
  kind: WorkPromptKind;
};

export type WorkPromptConnection = {
  __typename?: 'WorkPromptConnection';
  nodes: Array<WorkPrompt>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** With a notice at once, with the summary of the day, or not at all. */
export type WorkPromptDelivery =
  | 'DIGEST'
  | 'NOW'
  | 'OFF';

export type WorkPromptFilter = {
  kinds?: InputMaybe<Array<WorkPromptKind>>;
  tab?: InputMaybe<WorkPromptTab>;
};

export type WorkPromptKind =
  /** 公告 / Announcement */
  | 'ANNOUNCEMENT'
  /** 审批中内容有改动 / Amended in approval */
  | 'APPROVAL_AMENDED'
  /** 审批评论 / Comment on an approval */
  | 'APPROVAL_COMMENTED'
  /** 抄送我的审批 / Copied to me */
  | 'APPROVAL_COPIED'
  /** 审批中修改备注信息 / Notes changed in approval */
  | 'APPROVAL_EDITED'
  /** 审批预告 / Approval ahead */
  | 'APPROVAL_HEADS_UP'
  /** 管理员代处理 / Done in my place */
  | 'APPROVAL_OVERRIDDEN'
  /** 审批通过 / Approved */
  | 'APPROVAL_PASSED'
  /** 审批退回 / Returned */
  | 'APPROVAL_REJECTED'
  /** 退回呈送人 / Returned to me */
  | 'APPROVAL_RETURNED'
  /** 退回到前面的步骤 / Returned to an earlier step */
  | 'APPROVAL_STEPPED_BACK'
  /** 我的呈送有进展 / Progress of my submission */
  | 'APPROVAL_STEP_DECIDED'
  /** 轮到我审批 / My turn to approve */
  | 'APPROVAL_TURN'
  /** 催办 / Urged */
  | 'APPROVAL_URGED'
  /** 审批撤回 / Withdrawn */
  | 'APPROVAL_WITHDRAWN'
  /** 图表板定期发送 / Board of charts sent */
  | 'BOARD_PACK'
  /** 跟进到期 / Follow-up due */
  | 'CADENCE_DUE'
  /** 跟进逾期上报 / Follow-up overdue */
  | 'CADENCE_ESCALATED'
  /** 客户联系人生日 / Birthday of a contact */
  | 'CONTACT_BIRTHDAY'
  /** 合同将到期 / Contract about to end */
  | 'CONTRACT_ENDING'
  /** 合同待备案 / Contract to be filed */
  | 'CONTRACT_FILING_DUE'
  /** 又签一份合同 / Another contract signed */
  | 'CONTRACT_SIGNED'
  /** 按实际面积结算 / Fee by the area built */
  | 'CONTRACT_TRUE_UP'
  /** 加入设计项目 / Added to a design project */
  | 'DESIGN_MEMBER_ADDED'
  /** 签约转入设计 / Handed over to design */
  | 'DESIGN_PROJECT_CREATED'
  /** 开发费用已入账 / Development cost booked */
  | 'DEVELOPMENT_COST_APPROVED'
  /** 开发费用被退回 / Development cost rejected */
  | 'DEVELOPMENT_COST_REJECTED'
  /** 开发费用待审核 / Development cost to decide */
  | 'DEVELOPMENT_COST_TO_DECIDE'
  /** 开发活动下一步到期 / Next step of an activity due */
  | 'DEVELOPMENT_STEP_DUE'
  /** 开发活动下一步逾期 / Next step of an activity overdue */
  | 'DEVELOPMENT_STEP_OVERDUE'
  /** 日程邀请的回复 / Answer to an invitation */
  | 'EVENT_ANSWERED'
  /** 日程邀请 / Invitation */
  | 'EVENT_INVITED'
  /** 日程提醒 / Reminder of an event */
  | 'EVENT_REMINDER'
  /** 收款节点到期 / Fee due */
  | 'FEE_NODE_DUE'
  /** 收款节点逾期 / Fee overdue */
  | 'FEE_NODE_OVERDUE'
  /** 收款节点将到期 / Fee due soon */
  | 'FEE_NODE_SOON'
  /** 保函或保证金到期 / Guarantee ends */
  | 'GUARANTEE_ENDING'
  /** 移交完成 / Hand-over completed */
  | 'HANDOVER_COMPLETED'
  /** 移交被退回 / Hand-over declined */
  | 'HANDOVER_DECLINED'
  /** 移交待接收 / Hand-over to accept */
  | 'HANDOVER_TO_ACCEPT'
  /** 移交待签字 / Hand-over to sign */
  | 'HANDOVER_TO_SIGN'
  /** 导入未完成 / Import failed */
  | 'IMPORT_FAILED'
  /** 导入完成 / Import finished */
  | 'IMPORT_FINISHED'
  /** 我的线索有结果 / Outcome of my lead */
  | 'LEAD_DECIDED'
  /** 新线索待核实 / New lead to verify */
  | 'LEAD_TO_VERIFY'
  /** 成为项目成员 / Designated for a project */
  | 'MEMBER_DESIGNATED'
  /** 退出项目 / Removed from a project */
  | 'MEMBER_REMOVED'
  /** 提到我 / Mentioned */
  | 'MENTIONED'
  /** 下一步到期 / Next step due */
  | 'NEXT_STEP_DUE'
  /** 下一步逾期 / Next step overdue */
  | 'NEXT_STEP_OVERDUE'
  /** 无下一步 / No next step */
  | 'NO_NEXT_STEP'
  /** 工作计划交给您 / Plan item given to you */
  | 'PLAN_ITEM_ASSIGNED'
  /** 工作计划到期 / Plan item due */
  | 'PLAN_ITEM_DUE'
  /** 工作计划逾期 / Plan item overdue */
  | 'PLAN_ITEM_OVERDUE'
  /** 项目失单 / Project lost */
  | 'PROJECT_LOST'
  /** 项目成交 / Project won */
  | 'PROJECT_WON'
  /** 报价将到期 / Quote about to expire */
  | 'QUOTE_EXPIRING'
  /** 报价后跟进 / Follow-up of a quote */
  | 'QUOTE_FOLLOW_UP'
  /** 待复盘 / Review due */
  | 'REVIEW_DUE';

export type WorkPromptKindSetting = {
  __typename?: 'WorkPromptKindSetting';
  delivery: WorkPromptDelivery;
  /** Cannot be switched off. */
  isLocked: Scalars['Boolean']['output'];
  kind: WorkPromptKind;
};

/** Whether it stays until it is done, or is a message to be read. */
export type WorkPromptNature =
  | 'MESSAGE'
  | 'TODO';

export type WorkPromptSettings = {
  __typename?: 'WorkPromptSettings';
  /** `HH:MM`: when what is due that day, and the summary, arrives. */
  digestAt: Scalars['String']['output'];
  /** Every kind, in the order of the catalogue. */
  kinds: Array<WorkPromptKindSetting>;
  /** `HH:MM`; null: notices at any time. */
  quietFrom?: Maybe<Scalars['String']['output']>;
  quietTo?: Maybe<Scalars['String']['output']>;
  revision: Scalars['Int']['output'];
  /** Name of the IANA time zone database. */
  zone: Scalars['String']['output'];
};

/** On STALE_VERSION `settings` are the stored ones. */
export type WorkPromptSettingsPayload = {
  __typename?: 'WorkPromptSettingsPayload';
  errors: Array<UserError>;
  settings: WorkPromptSettings;
};

export type WorkPromptSnooze =
  | 'HOUR'
  | 'NEXT_MONDAY'
  | 'TOMORROW'
  | 'TONIGHT';

export type WorkPromptSummary = {
  __typename?: 'WorkPromptSummary';
  /** Number of the last change; a subscription continues from here. */
  number: Scalars['Int']['output'];
  snoozed: Scalars['Int']['output'];
  todo: Scalars['Int']['output'];
  unread: Scalars['Int']['output'];
};

/** OPEN: to-dos and unread messages. CLOSED: done, or read where it is a message. What is put off stands in SNOOZED and ALL only. */
export type WorkPromptTab =
  | 'ALL'
  | 'CLOSED'
  | 'OPEN'
  | 'SNOOZED'
  | 'TODO'
  | 'UNREAD';

/** `ids` are those that changed; `prompts` the first hundred of them as they are now. */
export type WorkPromptsPayload = {
  __typename?: 'WorkPromptsPayload';
  errors: Array<UserError>;
  ids: Array<Scalars['ID']['output']>;
  prompts: Array<WorkPrompt>;
  summary: WorkPromptSummary;
};
