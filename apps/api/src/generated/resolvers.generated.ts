import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DesignProjectMapper, DesignProjectConnectionMapper, DesignPhaseMapper, DesignMemberMapper, DesignServiceMapper, DesignCostLineMapper, DesignContractMapper, DesignReceiptMapper, ManHourMapper, ManHourTotalMapper } from '../modules/designProjects/designProjects.mappers';
import type { StoredFileMapper, StoredFileConnectionMapper, FileVersionMapper, FileViewMapper, StoredFileChangeMapper } from '../modules/files/files.mappers';
import type { DepartmentMapper, AnniversaryMapper, EmployeeMapper, EmployeeConnectionMapper, ViewerMapper } from '../modules/identity/identity.mappers';
import type { ClientMapper, ClientConnectionMapper, ClientFiguresMapper, ClientTreeNodeMapper, ClientDealMapper, ClientEventMapper, ClientMergeMapper, ClientGroupMapper, DevelopedProjectMapper, PartnerDesignFirmMapper, ContactMapper, EmploymentMapper, ClientChangeMapper } from '../modules/clients/clients.mappers';
import type { ParcelMapper, ParcelConnectionMapper } from '../modules/parcels/parcels.mappers';
import type { ContractPartyMapper, ContractDocumentMapper, ContractMoneyMapper, ContractMapper, ContractConnectionMapper } from '../modules/contracts/contracts.mappers';
import type { FeeNodeMapper, FeeInvoiceMapper, FeeReceiptMapper, ReceivableConnectionMapper } from '../modules/receivables/receivables.mappers';
import type { ProjectMapper, ProjectConnectionMapper, ProjectMemberMapper, ProjectContactMapper, ProgressNoteMapper, WorkLogEntryMapper, WorkPlanItemMapper, ProjectStatusEventMapper, ProjectStageEventMapper, StageNormMapper, ProjectChangeMapper, FieldChangeMapper } from '../modules/projects/projects.mappers';
import type { CustomFieldMapper, CustomChoiceMapper, CustomFieldValueMapper } from '../modules/customFields/customFields.mappers';
import type { ClientRatingMapper, RatingPartMapper, RatingStepMapper, RatingOverrideMapper, RatingEventMapper, RatingFormulaMapper, RatingPreviewMapper } from '../modules/ratings/ratings.mappers';
import type { ClientSegmentMapper } from '../modules/segments/segments.mappers';
import type { StatusGateMapper, NextStatusMapper } from '../modules/statusGates/statusGates.mappers';
import type { PlaceListMapper } from '../modules/placeLists/placeLists.mappers';
import type { BandSetMapper } from '../modules/bandSets/bandSets.mappers';
import type { StageProbabilitiesMapper } from '../modules/stageProbabilities/stageProbabilities.mappers';
import type { ProjectReviewMapper } from '../modules/projectReviews/projectReviews.mappers';
import type { TouchMapper, TouchConnectionMapper } from '../modules/touches/touches.mappers';
import type { LeadReportMapper, LeadReportConnectionMapper, LeadMatchMapper } from '../modules/leads/leads.mappers';
import type { CadenceTemplateMapper, CadenceTaskMapper, CadenceEventMapper, CadenceTaskConnectionMapper, ProjectAnchorDateMapper } from '../modules/cadences/cadences.mappers';
import type { HandoverMapper, HandoverItemMapper, HandoverSignatureMapper, HandoverConnectionMapper, TrackerPeriodMapper } from '../modules/handovers/handovers.mappers';
import type { QuoteMapper, QuoteMoveMapper, QuoteShareMapper, QuoteRuleMapper, QuoteTemplateMapper, QuoteRevisionMapper, QuoteConnectionMapper } from '../modules/quotes/quotes.mappers';
import type { ApprovalChainMapper, ApprovalStepMapper, ApprovalSeatMapper, ApprovalCopyMapper, ApprovalEventMapper, ApprovalFileMapper, ApprovalDelegationMapper, ApprovalCountsMapper, ApprovalChainConnectionMapper } from '../modules/approvals/approvals.mappers';
import type { ApprovalTemplateMapper, ApprovalTemplateStepMapper, ApprovalPlaceMapper, ApprovalProposalMapper, ProposedStepMapper } from '../modules/approvalTemplates/approvalTemplates.mappers';
import type { AnnouncementMapper, HomeMapper, HomeSourceMapper, HomeVersionMapper } from '../modules/dashboards/dashboards.mappers';
import type { ImportMapper, ImportRowMapper } from '../modules/imports/imports.mappers';
import type { CalendarEventMapper, CalendarInviteeMapper, CalendarOccurrenceMapper, CalendarWindowMapper, BusinessDateMapper, BusyBlockMapper, FreeBusyMapper, CalendarFeedMapper } from '../modules/calendar/calendar.mappers';
import type { WorkPromptMapper, WorkPromptConnectionMapper, WorkPromptSettingsMapper, WorkPromptBatchMapper } from '../modules/prompts/prompts.mappers';
import type { HomeTemplateMapper, HomeTemplateScopesMapper } from '../modules/homeTemplates/homeTemplates.mappers';
import type { SavedViewMapper } from '../modules/savedViews/savedViews.mappers';
import type { StatisticsBoardMapper, StatisticsBoardPackMapper, StatisticsBoardChartMapper } from '../modules/statisticsBoards/statisticsBoards.mappers';
import type { HomeCardMapper } from '../modules/homeCards/homeCards.mappers';
import type { DevelopmentActivityMapper, DevelopmentActivityConnectionMapper, DevelopmentResultMapper, DevelopmentLogEntryMapper, DevelopmentCostMapper, DevelopmentCostConnectionMapper, DevelopmentReturnRowMapper, DevelopmentReturnRowConnectionMapper } from '../modules/development/development.mappers';
import type { RequestContext } from '../app/context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  DateTime: { input: string; output: Date | string; }
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
  readonly action: ApprovalAction;
  readonly chainId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly conclusion?: InputMaybe<OpinionConclusion>;
  readonly employeeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
  readonly toStep?: InputMaybe<Scalars['Int']['input']>;
};

export type AddDevelopmentLogEntryInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly doneOn: Scalars['Date']['input'];
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AddProgressNoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly projectId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AddWorkLogEntryInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly doneOn: Scalars['Date']['input'];
  readonly projectId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type AddWorkPlanItemInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn: Scalars['Date']['input'];
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly projectId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

/** Another kind forgets everything decided by hand, another sheet the columns and cells corrected on the one before. */
export type AdjustImportInput = {
  readonly cells?: InputMaybe<ReadonlyArray<ImportCellInput>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly clients?: InputMaybe<ReadonlyArray<ImportClientMatchInput>>;
  readonly columns?: InputMaybe<ReadonlyArray<ImportColumnInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<ImportKind>;
  readonly sheet?: InputMaybe<Scalars['String']['input']>;
  readonly updates?: InputMaybe<Scalars['Boolean']['input']>;
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
  readonly __typename?: 'AgingCell';
  readonly bucket: AgingBucket;
  readonly count: Scalars['Int']['output'];
  readonly openFen: Scalars['Fen']['output'];
};

export type AgingRow = {
  readonly __typename?: 'AgingRow';
  readonly cells: ReadonlyArray<AgingCell>;
  readonly clientId: Scalars['ID']['output'];
  readonly clientName: Scalars['String']['output'];
  readonly openFen: Scalars['Fen']['output'];
};

/** A birthday or day of joining of a colleague who shows theirs; of everybody to those who may read personnel facts. */
export type Anniversary = {
  readonly __typename?: 'Anniversary';
  readonly employee: Employee;
  readonly kind: AnniversaryKind;
  /** The day it is kept next. The year of birth is told to nobody. */
  readonly on: Scalars['Date']['output'];
  /** Whole years since joining; null for birthdays. */
  readonly years?: Maybe<Scalars['Int']['output']>;
};

export type AnniversaryKind =
  | 'BIRTHDAY'
  | 'JOINING';

export type Announcement = {
  readonly __typename?: 'Announcement';
  readonly author?: Maybe<Employee>;
  readonly body: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly title: Scalars['String']['output'];
};

export type AnnouncementPayload = {
  readonly __typename?: 'AnnouncementPayload';
  readonly announcement?: Maybe<Announcement>;
  readonly errors: ReadonlyArray<UserError>;
};

/** `note`: why they are declined. */
export type AnswerHandoverItemsInput = {
  readonly accepts: Scalars['Boolean']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerInvitationInput = {
  readonly answer: InvitationAnswer;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type Appearance = {
  readonly __typename?: 'Appearance';
  /** The document of @yingzao/domain/appearance. */
  readonly document: Scalars['JSON']['output'];
  readonly revision: Scalars['Int']['output'];
};

export type AppearancePayload = {
  readonly __typename?: 'AppearancePayload';
  readonly appearance?: Maybe<Appearance>;
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'ApprovalChain';
  readonly activeStep?: Maybe<ApprovalStep>;
  readonly beginning: RoundBeginning;
  /** What the submitter gave as the reason of a round that began after another. */
  readonly beginningReason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the snapshot in hex: what every approver of this round saw. */
  readonly contentHash: Scalars['String']['output'];
  /** Null where it is about a quote. */
  readonly contract?: Maybe<Contract>;
  readonly copies: ReadonlyArray<ApprovalCopy>;
  /** Why it was returned, withdrawn, rejected or replaced by an amended round; null while open or approved. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The ledger's entries, oldest first: opinions, comments, urges and all else that happened. */
  readonly events: ReadonlyArray<ApprovalEvent>;
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is likely to end; null: it is over, or somebody who is still to act has too little history. */
  readonly forecast?: Maybe<ApprovalForecast>;
  readonly id: Scalars['ID']['output'];
  readonly ledger: ApprovalLedger;
  /** Null where it is about a contract, and for approvers who do not see the quote itself. */
  readonly quote?: Maybe<Quote>;
  readonly round: Scalars['Int']['output'];
  /** All rounds of the subject that the viewer may see, newest first, this one among them. */
  readonly rounds: ReadonlyArray<ApprovalChain>;
  /** The subject's and the project's facts as frozen at submission. */
  readonly snapshot: Scalars['JSON']['output'];
  readonly state: ChainState;
  readonly steps: ReadonlyArray<ApprovalStep>;
  readonly subject: ApprovalSubject;
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly submitter?: Maybe<Employee>;
  /** The template that it was drawn up by, as it was then; null where it was drawn up without one. */
  readonly templateName?: Maybe<Scalars['String']['output']>;
  readonly templateVersion?: Maybe<Scalars['Int']['output']>;
  /** Goes up with each action on the round. */
  readonly version: Scalars['Int']['output'];
  /** What the viewer may do on this round now; APPROVE and REJECT go by decideApprovalStep, all others by actOnApproval. */
  readonly viewerActions: ReadonlyArray<ApprovalAction>;
  /** How often the viewer may urge this round again today. */
  readonly viewerUrgesLeft: Scalars['Int']['output'];
};

export type ApprovalChainConnection = {
  readonly __typename?: 'ApprovalChainConnection';
  readonly nodes: ReadonlyArray<ApprovalChain>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ApprovalChainFilter = {
  readonly contractIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Copied to the viewer; with `unread` those they have not read. */
  readonly copiedToMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Decided by the viewer at a step. */
  readonly decidedByMe?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<ApprovalSubjectKind>>;
  /** Submitted by the viewer. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<ChainState>>;
  readonly unread?: InputMaybe<Scalars['Boolean']['input']>;
  /** Waiting for the viewer now, on behalf of others too. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApprovalChainPayload = {
  readonly __typename?: 'ApprovalChainPayload';
  readonly chain?: Maybe<ApprovalChain>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ApprovalCopy = {
  readonly __typename?: 'ApprovalCopy';
  readonly person?: Maybe<Employee>;
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly sentBy?: Maybe<Employee>;
};

/** Boxes of the viewer's. */
export type ApprovalCounts = {
  readonly __typename?: 'ApprovalCounts';
  readonly copied: Scalars['Int']['output'];
  readonly decided: Scalars['Int']['output'];
  readonly sent: Scalars['Int']['output'];
  readonly unreadCopies: Scalars['Int']['output'];
  readonly waiting: Scalars['Int']['output'];
};

/** Somebody stands in for somebody else on whole days, both included. */
export type ApprovalDelegation = {
  readonly __typename?: 'ApprovalDelegation';
  readonly from?: Maybe<Employee>;
  readonly fromDay: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** In effect today. */
  readonly isCurrent: Scalars['Boolean']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly to?: Maybe<Employee>;
  readonly toDay: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanEnd: Scalars['Boolean']['output'];
};

export type ApprovalDelegationPayload = {
  readonly __typename?: 'ApprovalDelegationPayload';
  readonly delegation?: Maybe<ApprovalDelegation>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A note of the contract changed in approval, as it was and as it is. */
export type ApprovalEdit = {
  readonly __typename?: 'ApprovalEdit';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: ContractNote;
};

export type ApprovalEvent = {
  readonly __typename?: 'ApprovalEvent';
  /** Null: the system, by rule. */
  readonly actor?: Maybe<Employee>;
  readonly at: Scalars['DateTime']['output'];
  readonly conclusion?: Maybe<OpinionConclusion>;
  /** Notes of the contract that were changed; empty for all other kinds. */
  readonly edits: ReadonlyArray<ApprovalEdit>;
  /** What came with it; names and contents are part of the entry. */
  readonly files: ReadonlyArray<ApprovalFile>;
  /** SHA-256 in hex over this entry and the hash of the one before. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ApprovalAction;
  readonly onBehalfOf?: Maybe<Employee>;
  /** People it concerns: added, told, urged, passed to. */
  readonly people: ReadonlyArray<Employee>;
  /** From 1, without gaps. */
  readonly seq: Scalars['Int']['output'];
  readonly step?: Maybe<ApprovalStep>;
  /** The opinion, comment or reason. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Sequence number of the step that it went back to. */
  readonly toStep?: Maybe<Scalars['Int']['output']>;
};

/** A file of an opinion; as final as the opinion is. Uploaded before by POST /api/approvals/<round>/files. */
export type ApprovalFile = {
  readonly __typename?: 'ApprovalFile';
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Address of what can be shown in the page; null: it can only be saved. */
  readonly previewUrl?: Maybe<Scalars['String']['output']>;
  /** Of the content, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
  readonly uploadedBy?: Maybe<Employee>;
  readonly url: Scalars['String']['output'];
};

/** In working time with the public holidays: as in half of the cases, and as in four of five. `restsOn` past decisions, `basis` says whose: of several signers the widest; `isAnnounced`: the holidays of its year are known. */
export type ApprovalForecast = {
  readonly __typename?: 'ApprovalForecast';
  readonly basis: ApprovalPaceBasis;
  readonly isAnnounced: Scalars['Boolean']['output'];
  readonly late: Scalars['DateTime']['output'];
  readonly likely: Scalars['DateTime']['output'];
  readonly restsOn: Scalars['Int']['output'];
};

/** Whether the entries are as they were written, checked now; `brokenAt` is the first that is not, or is missing. */
export type ApprovalLedger = {
  readonly __typename?: 'ApprovalLedger';
  readonly brokenAt?: Maybe<Scalars['Int']['output']>;
  readonly entries: Scalars['Int']['output'];
  readonly intact: Scalars['Boolean']['output'];
};

/** Working minutes of a step: half of its like took no longer than `typicalMinutes`, four of five than `lateMinutes`; null with fewer than five. `tookMinutes` runs until it is decided. */
export type ApprovalPace = {
  readonly __typename?: 'ApprovalPace';
  readonly basis?: Maybe<ApprovalPaceBasis>;
  readonly lateMinutes?: Maybe<Scalars['Int']['output']>;
  readonly restsOn: Scalars['Int']['output'];
  readonly tookMinutes?: Maybe<Scalars['Int']['output']>;
  readonly typicalMinutes?: Maybe<Scalars['Int']['output']>;
};

/** Whose decisions a pace rests on: the signers' own, those of the section or of the firm; of several signers the widest. */
export type ApprovalPaceBasis =
  | 'FIRM'
  | 'PERSON'
  | 'SECTION';

/** Who signs: a person, a role, the manager of a department (without an id: of the project's), or a tracker of the project. `department` is null for one that is gone. */
export type ApprovalPlace = {
  readonly __typename?: 'ApprovalPlace';
  readonly department?: Maybe<Department>;
  readonly departmentId?: Maybe<Scalars['ID']['output']>;
  readonly employee?: Maybe<Employee>;
  readonly kind: ApproverSource;
  readonly office?: Maybe<TrackerOffice>;
  readonly role?: Maybe<Role>;
};

/** What `kind` needs: employeeId, role, departmentId (or none for the project's department), office. */
export type ApprovalPlaceInput = {
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: ApproverSource;
  readonly office?: InputMaybe<TrackerOffice>;
  readonly role?: InputMaybe<Role>;
};

/** What the most specific template in use gives for a submission by the viewer now. */
export type ApprovalProposal = {
  readonly __typename?: 'ApprovalProposal';
  readonly copies: ReadonlyArray<Employee>;
  readonly steps: ReadonlyArray<ProposedStep>;
  /** The version of a template, to be sent with the list. Null: none is for it, and the usual list holds. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  readonly templateName?: Maybe<Scalars['String']['output']>;
  readonly templateVersion?: Maybe<Scalars['Int']['output']>;
};

/** One person's place to sign at a step. */
export type ApprovalSeat = {
  readonly __typename?: 'ApprovalSeat';
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who added, transferred or left it. */
  readonly cameFrom?: Maybe<Employee>;
  readonly conclusion?: Maybe<OpinionConclusion>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may act on behalf of the person today. */
  readonly delegates: ReadonlyArray<Employee>;
  /** Why it ended without an opinion. */
  readonly end?: Maybe<SeatEnd>;
  readonly entry: Scalars['Int']['output'];
  /** What came with the opinion. */
  readonly files: ReadonlyArray<ApprovalFile>;
  readonly id: Scalars['ID']['output'];
  /** Signed by an administrator in the person's place. */
  readonly isOverride: Scalars['Boolean']['output'];
  readonly opinion?: Maybe<Scalars['String']['output']>;
  readonly origin: SeatOrigin;
  readonly person?: Maybe<Employee>;
  /** Order within the step, from 1. */
  readonly place: Scalars['Int']['output'];
  /** Who signed: the person, a delegate on behalf of them, or an administrator in their place; null while undecided. */
  readonly signer?: Maybe<Employee>;
  readonly state: StepState;
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  /** An added signer that the viewer may take off again. */
  readonly viewerCanRemove: Scalars['Boolean']['output'];
};

export type ApprovalStep = {
  readonly __typename?: 'ApprovalStep';
  readonly activatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose turn it is, who decided, or who is to; of several the first. */
  readonly approver?: Maybe<Employee>;
  readonly chain: ApprovalChain;
  /** The step's conclusion; each signer's own is on the seat. */
  readonly conclusion?: Maybe<OpinionConclusion>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Signers of earlier entries, as they were when it was returned. */
  readonly earlierSeats: ReadonlyArray<ApprovalSeat>;
  /** How often the step was begun, from 1: a return opens it again. */
  readonly entry: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mode: StepMode;
  /** How many of the designated must agree. */
  readonly needed: Scalars['Int']['output'];
  readonly opinion?: Maybe<Scalars['String']['output']>;
  readonly pace: ApprovalPace;
  /** Signers of the present entry in their order. */
  readonly seats: ReadonlyArray<ApprovalSeat>;
  readonly section: OpinionSection;
  /** 1-based position; steps act strictly in this order. */
  readonly seq: Scalars['Int']['output'];
  readonly state: StepState;
  /** With a seat on which the viewer may decide now, as its holder or on behalf. */
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};

/** One approver, or several with a mode; nobody at all falls back by rule. `needed` is for N_OF_M. */
export type ApprovalStepInput = {
  readonly approverId?: InputMaybe<Scalars['ID']['input']>;
  readonly approverIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly mode?: InputMaybe<StepMode>;
  readonly needed?: InputMaybe<Scalars['Int']['input']>;
  readonly section: OpinionSection;
};

export type ApprovalSubject = {
  readonly __typename?: 'ApprovalSubject';
  /** Null where a quote is by rate alone. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  readonly clientName: Scalars['String']['output'];
  /** Of the contract, or of the version of a quote. */
  readonly id: Scalars['ID']['output'];
  readonly kind: ApprovalSubjectKind;
  readonly name: Scalars['String']['output'];
  /** Of a quote its project's number and its version. */
  readonly number: Scalars['String']['output'];
  readonly projectName: Scalars['String']['output'];
};

export type ApprovalSubjectKind =
  /** 合同 / Contract */
  | 'CONTRACT'
  /** 报价 / Quote */
  | 'QUOTE';

/** A version of a template (审批模板): who signs what, in which order, where something of its scope is submitted. Saved versions stay as they are. */
export type ApprovalTemplate = {
  readonly __typename?: 'ApprovalTemplate';
  /** Empty: any. */
  readonly clientTypes: ReadonlyArray<ClientType>;
  /** Empty: any; of contracts alone. */
  readonly contractTypes: ReadonlyArray<ContractType>;
  /** Who gets a copy. */
  readonly copies: ReadonlyArray<ApprovalPlace>;
  /** Inclusive; null: from zero. */
  readonly fromFen?: Maybe<Scalars['Fen']['output']>;
  /** Of this version. */
  readonly id: Scalars['ID']['output'];
  readonly isEnabled: Scalars['Boolean']['output'];
  readonly kind: ApprovalSubjectKind;
  readonly name: Scalars['String']['output'];
  /** Empty: any. */
  readonly productLines: ReadonlyArray<ProductLine>;
  readonly savedAt: Scalars['DateTime']['output'];
  readonly savedBy?: Maybe<Employee>;
  readonly steps: ReadonlyArray<ApprovalTemplateStep>;
  /** The same for all versions. */
  readonly templateId: Scalars['ID']['output'];
  /** Exclusive; null: without an end. */
  readonly toFen?: Maybe<Scalars['Fen']['output']>;
  readonly version: Scalars['Int']['output'];
  /** All versions, newest first. */
  readonly versions: ReadonlyArray<ApprovalTemplate>;
};

/** On STALE_VERSION `template` is the newest version. */
export type ApprovalTemplatePayload = {
  readonly __typename?: 'ApprovalTemplatePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly template?: Maybe<ApprovalTemplate>;
};

export type ApprovalTemplateStep = {
  readonly __typename?: 'ApprovalTemplateStep';
  readonly mode: StepMode;
  /** Of N_OF_M how many must agree. */
  readonly needed: Scalars['Int']['output'];
  readonly section: OpinionSection;
  /** Empty: falls back by rule. */
  readonly who: ReadonlyArray<ApprovalPlace>;
};

export type ApprovalTemplateStepInput = {
  readonly mode: StepMode;
  readonly needed?: InputMaybe<Scalars['Int']['input']>;
  readonly section: OpinionSection;
  readonly who: ReadonlyArray<ApprovalPlaceInput>;
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
  readonly __typename?: 'AreaTrueUp';
  readonly basisM2: Scalars['Decimal']['output'];
  readonly differenceFen: Scalars['Fen']['output'];
  readonly finalM2: Scalars['Decimal']['output'];
};

export type AssignHandoverItemsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly receiverId: Scalars['ID']['input'];
};

/** Null takes the report back from whoever had it. */
export type AssignLeadReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly verifierId?: InputMaybe<Scalars['ID']['input']>;
};

/** Each of one to twelve. */
export type BandBoundsInput = {
  readonly far: ReadonlyArray<Scalars['Decimal']['input']>;
  readonly fee: ReadonlyArray<Scalars['Fen']['input']>;
  readonly gfa: ReadonlyArray<Scalars['Decimal']['input']>;
  readonly landArea: ReadonlyArray<Scalars['Decimal']['input']>;
};

/** The bounds between the bands of statistics (分段), from a day on until the next set begins. Ascending; a bound belongs to the band above it. */
export type BandSet = {
  readonly __typename?: 'BandSet';
  /** Floor area ratios. */
  readonly far: ReadonlyArray<Scalars['Decimal']['output']>;
  /** Of what is contracted for a project. */
  readonly fee: ReadonlyArray<Scalars['Fen']['output']>;
  /** m2. */
  readonly gfa: ReadonlyArray<Scalars['Decimal']['output']>;
  /** m2. */
  readonly landArea: ReadonlyArray<Scalars['Decimal']['output']>;
  readonly setAt: Scalars['DateTime']['output'];
  /** Null: as the product came. */
  readonly setBy?: Maybe<Employee>;
  readonly since: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

export type BandSetPayload = {
  readonly __typename?: 'BandSetPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly sets: ReadonlyArray<BandSet>;
};

export type BulkProjectChangeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: ProjectFieldsInput;
  readonly id: Scalars['ID']['input'];
};

export type BulkUpdateProjectsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly isPreview?: InputMaybe<Scalars['Boolean']['input']>;
  readonly items: ReadonlyArray<BulkProjectChangeInput>;
};

/** `errors` have paths such as `items.3.fields.nextStepOn`. `projects` are the stored ones, in the order of the items; left out where there is none. */
export type BulkUpdateProjectsPayload = {
  readonly __typename?: 'BulkUpdateProjectsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly projects: ReadonlyArray<Project>;
};

/** A date out of the business, read-only, as far as the viewer may see it. `recordId` is the project, quote, contract or client to open. */
export type BusinessDate = {
  readonly __typename?: 'BusinessDate';
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isDone: Scalars['Boolean']['output'];
  readonly kind: BusinessDateKind;
  readonly on: Scalars['Date']['output'];
  readonly recordId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type BusinessDateKind =
  | 'BIRTHDAY'
  | 'CONTRACT_SIGNING'
  | 'NEXT_STEP'
  | 'PLAN_ITEM'
  | 'QUOTE_EXPIRY';

export type BusyBlock = {
  readonly __typename?: 'BusyBlock';
  readonly endsAt: Scalars['DateTime']['output'];
  readonly startsAt: Scalars['DateTime']['output'];
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
  readonly __typename?: 'CadenceEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly from?: Maybe<Employee>;
  readonly fromDay?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CadenceEventKind;
  readonly level?: Maybe<EscalationLevel>;
  readonly to?: Maybe<Employee>;
  readonly toDay?: Maybe<Scalars['Date']['output']>;
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
  readonly __typename?: 'CadenceTask';
  readonly anchor: CadenceAnchor;
  /** The date that the window is counted from. */
  readonly anchorOn: Scalars['Date']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<Employee>;
  readonly closesOn: Scalars['Date']['output'];
  readonly contactability?: Maybe<Contactability>;
  /** The newest first. */
  readonly history: ReadonlyArray<CadenceEvent>;
  readonly id: Scalars['ID']['output'];
  /** With whom it lies by now. */
  readonly level: EscalationLevel;
  readonly opensOn: Scalars['Date']['output'];
  readonly outcome?: Maybe<TaskOutcome>;
  readonly owner?: Maybe<Employee>;
  readonly project: Project;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: CadenceTaskState;
  readonly version: Scalars['Int']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReassign: Scalars['Boolean']['output'];
  readonly window: CadenceWindow;
};

export type CadenceTaskConnection = {
  readonly __typename?: 'CadenceTaskConnection';
  readonly nodes: ReadonlyArray<CadenceTask>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CadenceTaskFilter = {
  readonly anchors?: InputMaybe<ReadonlyArray<CadenceAnchor>>;
  readonly levels?: InputMaybe<ReadonlyArray<EscalationLevel>>;
  /** The viewer's own. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ownerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<CadenceTaskState>>;
};

export type CadenceTaskPayload = {
  readonly __typename?: 'CadenceTaskPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly task?: Maybe<CadenceTask>;
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
  readonly __typename?: 'CadenceTemplate';
  readonly anchor: CadenceAnchor;
  /** Follow-up begins only with clients of this segment; null: with all. */
  readonly segment?: Maybe<ClientSegment>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy?: Maybe<Employee>;
  readonly version: Scalars['Int']['output'];
  readonly windows: ReadonlyArray<CadenceWindow>;
};

export type CadenceTemplatePayload = {
  readonly __typename?: 'CadenceTemplatePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly template?: Maybe<CadenceTemplate>;
};

/** Both ends included; negative: before the anchor. */
export type CadenceWindow = {
  readonly __typename?: 'CadenceWindow';
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
};

export type CadenceWindowInput = {
  readonly from: Scalars['Int']['input'];
  readonly to: Scalars['Int']['input'];
};

/** An event (日程) of one person, seen by its owner and by those invited. Timed ones have `startsAt` and `endsAt`, whole days `startsOn` and `endsOn`, the last day included. */
export type CalendarEvent = {
  readonly __typename?: 'CalendarEvent';
  readonly allDay: Scalars['Boolean']['output'];
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly invitees: ReadonlyArray<CalendarInvitee>;
  readonly notes?: Maybe<Scalars['String']['output']>;
  readonly owner: Employee;
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Minutes before the start. */
  readonly reminders: ReadonlyArray<Scalars['Int']['output']>;
  /** RRULE of RFC 5545; `UNTIL` by the clock of `timeZone`. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The series of which this is one changed occurrence. */
  readonly seriesId?: Maybe<Scalars['ID']['output']>;
  /** Whether colleagues see the time as busy. */
  readonly showsBusy: Scalars['Boolean']['output'];
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** IANA name; the clock by which the event recurs. */
  readonly timeZone: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** Null for the owner. */
  readonly viewerAnswer?: Maybe<InvitationAnswer>;
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Omitted fields stay as they are; null empties. */
export type CalendarEventFieldsInput = {
  /** With the two dates or the two moments that belong to it. */
  readonly allDay?: InputMaybe<Scalars['Boolean']['input']>;
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Everybody invited; answers of those who stay are kept. */
  readonly inviteeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly reminders?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** RRULE; null: not repeated. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  readonly showsBusy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The private address at which calendar programs read the viewer's schedule. The address itself is shown once, when it is made. */
export type CalendarFeed = {
  readonly __typename?: 'CalendarFeed';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly lastReadAt?: Maybe<Scalars['DateTime']['output']>;
};

/** `url`: a path of this server, shown this once. */
export type CalendarFeedPayload = {
  readonly __typename?: 'CalendarFeedPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly feed?: Maybe<CalendarFeed>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type CalendarInvitee = {
  readonly __typename?: 'CalendarInvitee';
  readonly answer: InvitationAnswer;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly employee: Employee;
};

/** One occurrence of an event within a window. `key` names it in its series: its start by the rule, by the event's clock; null for an event that happens once. */
export type CalendarOccurrence = {
  readonly __typename?: 'CalendarOccurrence';
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly event: CalendarEvent;
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
};

/** On STALE_VERSION `event` is the stored version. `changeId` undoes what was done. */
export type CalendarPayload = {
  readonly __typename?: 'CalendarPayload';
  readonly changeId?: Maybe<Scalars['ID']['output']>;
  readonly errors: ReadonlyArray<UserError>;
  readonly event?: Maybe<CalendarEvent>;
};

/** `isCut`: there was more than one window shows. */
export type CalendarWindow = {
  readonly __typename?: 'CalendarWindow';
  readonly businessDates: ReadonlyArray<BusinessDate>;
  readonly isCut: Scalars['Boolean']['output'];
  readonly occurrences: ReadonlyArray<CalendarOccurrence>;
};

export type CancelHandoverInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
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
  readonly currentPassword: Scalars['String']['input'];
  readonly newPassword: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly viewer?: Maybe<Viewer>;
};

/** `reason` is required when going back and for LOST, SUSPENDED and ABANDONED. Of LOST `loss` says it too, and begins the review. */
export type ChangeProjectStatusInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly loss?: InputMaybe<ProjectLossInput>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly to: ProjectStatus;
};

/** What open pages are told of: rows were written that they may show. */
export type ChangeTopic =
  | 'CLIENTS'
  | 'CONTRACTS'
  | 'DESIGN_PROJECTS'
  | 'PROJECTS'
  | 'QUOTES';

export type ChangeWorkPromptsInput = {
  readonly change: WorkPromptChange;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
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
  readonly __typename?: 'Client';
  /** Other names and numbers by which it is known, such as those of clients that were merged into it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What was changed, newest first; the last 200. */
  readonly changes: ReadonlyArray<ClientChange>;
  /** Clients right below it, by name. */
  readonly children: ReadonlyArray<Client>;
  readonly clientType: ClientType;
  /** People of today first, then those who have left. */
  readonly contacts: ReadonlyArray<Contact>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** As of a project. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  /** The newest quotes and contracts of its projects; at most 50. */
  readonly deals: ReadonlyArray<ClientDeal>;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly developedProjects: ReadonlyArray<DevelopedProject>;
  /** Its own figures; with `below`, those of all clients below it too. */
  readonly figures: ClientFigures;
  /** For full rights only; for others there are none. */
  readonly files: ReadonlyArray<StoredFile>;
  readonly grade?: Maybe<ClientGrade>;
  readonly group?: Maybe<ClientGroup>;
  readonly headquartersCity?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 code of the city; empty for a city abroad. */
  readonly headquartersCityCode?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Our employee in charge of the client. */
  readonly keeper?: Maybe<Employee>;
  /** Purchased land (拿地信息), newest first. */
  readonly landAcquisitions: ReadonlyArray<Parcel>;
  /** Day of the latest touch that the viewer may see. */
  readonly lastTouchOn?: Maybe<Scalars['Date']['output']>;
  readonly level?: Maybe<ClientLevel>;
  readonly name: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The client that it stands below. */
  readonly parent?: Maybe<Client>;
  readonly partnerDesignFirms: ReadonlyArray<PartnerDesignFirm>;
  /** The client's own flagship product lines (主打产品线): codes of `ProductLine`, and lines of the client's own in its words. */
  readonly productLines: ReadonlyArray<Scalars['String']['output']>;
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** Only projects the viewer may see. */
  readonly projectCount: Scalars['Int']['output'];
  readonly rating?: Maybe<ClientRating>;
  /** The grade in force as lists filter and sort by it; null until the client is rated, within a minute of being made. */
  readonly ratingGrade?: Maybe<RatingGrade>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Segments the viewer may see that the client is in. */
  readonly segments: ReadonlyArray<ClientSegment>;
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** The newest first. */
  readonly timeline: ClientEventConnection;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanDelete: Scalars['Boolean']['output'];
  readonly viewerCanRestore: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
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
  readonly __typename?: 'ClientChange';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly values: ReadonlyArray<FieldChange>;
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
  readonly __typename?: 'ClientConnection';
  readonly nodes: ReadonlyArray<Client>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A quote with its current version, or a contract, of a project of the client. */
export type ClientDeal = {
  readonly __typename?: 'ClientDeal';
  /** Null where only a rate was quoted. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** When it was signed, else last changed. */
  readonly at: Scalars['DateTime']['output'];
  /** Of a contract; null of a quote. */
  readonly contractStatus?: Maybe<ContractStatus>;
  /** Of the quote or the contract. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly projectId: Scalars['ID']['output'];
  readonly projectName: Scalars['String']['output'];
  /** Of a quote; null of a contract. */
  readonly quoteStatus?: Maybe<QuoteStatus>;
};

/** Two clients that may be one and the same; nobody has told them apart. */
export type ClientDuplicate = {
  readonly __typename?: 'ClientDuplicate';
  readonly client: Client;
  readonly likeness: ClientLikeness;
  readonly other: Client;
  /** How near they are, in percent. */
  readonly score: Scalars['Int']['output'];
};

/** Something that happened with a client, as far as the viewer may know it. */
export type ClientEvent = {
  readonly __typename?: 'ClientEvent';
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ClientEventKind;
  /** The status that a project took. */
  readonly status?: Maybe<ProjectStatus>;
  /** Of the project, quote, contract, activity or lead report; null of other things. */
  readonly targetId?: Maybe<Scalars['ID']['output']>;
  /** What it happened to: the name of a person, a project, a quote. */
  readonly title: Scalars['String']['output'];
};

export type ClientEventConnection = {
  readonly __typename?: 'ClientEventConnection';
  readonly nodes: ReadonlyArray<ClientEvent>;
  readonly pageInfo: PageInfo;
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
  readonly clientType?: InputMaybe<ClientType>;
  /** Replaces the list when given. Who is no longer in it has left; a new one with the name and phone of a known person is that person. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** Fields of the firm's own; those that are not named stay as they are. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldValueInput>>;
  /** Replaces the list when given. */
  readonly developedProjects?: InputMaybe<ReadonlyArray<DevelopedProjectInput>>;
  readonly grade?: InputMaybe<ClientGrade>;
  /** A group that is not known yet is made. */
  readonly groupName?: InputMaybe<Scalars['String']['input']>;
  readonly headquartersCityCode?: InputMaybe<Scalars['String']['input']>;
  readonly keeperId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces the list when given. Land with a number of its own stays on record without the client. */
  readonly landAcquisitions?: InputMaybe<ReadonlyArray<LandAcquisitionInput>>;
  readonly level?: InputMaybe<ClientLevel>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Instead of the code, for a city abroad. */
  readonly overseasCity?: InputMaybe<Scalars['String']['input']>;
  /** The client that this one stands below. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Replaces the list when given. */
  readonly partnerDesignFirms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly productLines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly profile?: InputMaybe<Scalars['String']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
};

/** Figures of projects that the viewer may see. */
export type ClientFigures = {
  readonly __typename?: 'ClientFigures';
  /** Clients they are summed over, the client itself among them. */
  readonly clients: Scalars['Int']['output'];
  /** Signed contracts. */
  readonly contractedFen: Scalars['Fen']['output'];
  /** In promotion or tracked. */
  readonly open: Scalars['Int']['output'];
  readonly projects: Scalars['Int']['output'];
  /** Current versions of quotes. */
  readonly quotedFen: Scalars['Fen']['output'];
  /** Only those that occur. */
  readonly statuses: ReadonlyArray<ClientStatusCount>;
  readonly won: Scalars['Int']['output'];
};

export type ClientFilter = {
  readonly cityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly clientTypes?: InputMaybe<ReadonlyArray<ClientType>>;
  /** Conditions on fields of the firm's own; all of them hold. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldFilter>>;
  /** Only deleted ones, full rights only. */
  readonly deleted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly grades?: InputMaybe<ReadonlyArray<ClientGrade>>;
  readonly groupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly keeperIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these flagship product lines. */
  readonly productLines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By the rating in force; finds nothing for others than full rights. */
  readonly ratings?: InputMaybe<ReadonlyArray<RatingGrade>>;
  /** In any of these segments; finds nothing for others than full rights. */
  readonly segmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Substring of number, name, short name, other names, group. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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
  readonly __typename?: 'ClientGroup';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
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
  readonly __typename?: 'ClientMerge';
  /** Facts of the survivor that were empty and were filled in. */
  readonly filledFields: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mergedAt: Scalars['DateTime']['output'];
  readonly mergedBy?: Maybe<Employee>;
  readonly mergedName: Scalars['String']['output'];
  readonly mergedNumber?: Maybe<Scalars['String']['output']>;
  readonly moved: ReadonlyArray<ClientMergeCount>;
  readonly survivor?: Maybe<Client>;
  /** Both as they were called then. */
  readonly survivorName: Scalars['String']['output'];
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly undoneBy?: Maybe<Employee>;
};

/** Rows of one kind that a merge gave to the survivor. */
export type ClientMergeCount = {
  readonly __typename?: 'ClientMergeCount';
  readonly count: Scalars['Int']['output'];
  readonly part: ClientPart;
};

/** On STALE_VERSION `client` is the stored version of the one that changed. */
export type ClientMergePayload = {
  readonly __typename?: 'ClientMergePayload';
  /** The survivor; after an undo, the client that came back. */
  readonly client?: Maybe<Client>;
  readonly errors: ReadonlyArray<UserError>;
  readonly merge?: Maybe<ClientMerge>;
  readonly staying: ReadonlyArray<ClientMergeStay>;
};

/** Rows that were changed since the merge and stay where they are. */
export type ClientMergeStay = {
  readonly __typename?: 'ClientMergeStay';
  readonly count: Scalars['Int']['output'];
  /** What they are called; of facts, which. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly part: ClientPart;
};

export type ClientOrder = {
  readonly direction: SortDirection;
  readonly field: ClientSort;
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
  readonly __typename?: 'ClientPayload';
  readonly client?: Maybe<Client>;
  readonly errors: ReadonlyArray<UserError>;
};

/** How much a client matters to the firm (客户评级): A to D by the firm's formula with its sum, or as somebody set it for a time. As of now; lists show what was kept, at most a minute old. */
export type ClientRating = {
  readonly __typename?: 'ClientRating';
  /** By the formula. */
  readonly computed: RatingGrade;
  /** Every change of the grade, newest first; the last 50. */
  readonly events: ReadonlyArray<RatingEvent>;
  /** In force. */
  readonly grade: RatingGrade;
  /** Points that a client can have at most. */
  readonly mostPoints: Scalars['Int']['output'];
  /** Set by hand, as long as it holds. */
  readonly override?: Maybe<RatingOverride>;
  /** Why: each factor with its value and its points. */
  readonly parts: ReadonlyArray<RatingPart>;
  readonly score: Scalars['Int']['output'];
};

/** On STALE_VERSION `client` is the stored one. */
export type ClientRatingPayload = {
  readonly __typename?: 'ClientRatingPayload';
  readonly client?: Maybe<Client>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A named rule over facts of clients (客户分群), true of the moment at which it is asked. */
export type ClientSegment = {
  readonly __typename?: 'ClientSegment';
  /** Clients in it now. */
  readonly count: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Offered to everybody with full rights; otherwise its owner's alone. */
  readonly isShared: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly owner: Employee;
  /** `{all: [...]}` or `{any: [...]}` of further groups and of conditions `{fact, test, values}`: a SegmentFact; IN or NOT_IN of codes, AT_LEAST or AT_MOST a whole number (fen, projects, days), IN YES or NO. */
  readonly rule: Scalars['JSON']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `segment` is the stored one. */
export type ClientSegmentPayload = {
  readonly __typename?: 'ClientSegmentPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly segment?: Maybe<ClientSegment>;
};

/** RATING: A first, the higher sum first; for full rights. */
export type ClientSort =
  | 'NAME'
  | 'NUMBER'
  | 'RATING'
  | 'UPDATED_AT';

export type ClientStatusCount = {
  readonly __typename?: 'ClientStatusCount';
  readonly count: Scalars['Int']['output'];
  readonly status: ProjectStatus;
};

/** A group, or a client; with all that is below it. */
export type ClientTreeNode = {
  readonly __typename?: 'ClientTreeNode';
  /** How many stand right below it. */
  readonly childCount: Scalars['Int']['output'];
  readonly client?: Maybe<Client>;
  readonly figures: ClientFigures;
  readonly group?: Maybe<ClientGroup>;
  /** The id of the group or of the client. */
  readonly key: Scalars['ID']['output'];
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contactability?: InputMaybe<Contactability>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly outcome?: InputMaybe<TaskOutcome>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteWorkPlanItemInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

/** A person and their latest employment at the client the person was reached through. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  readonly birthday?: Maybe<Scalars['String']['output']>;
  readonly department?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Where the person is and was, the present first; only clients the viewer may see. */
  readonly employments: ReadonlyArray<Employment>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly influence?: Maybe<Influence>;
  /** False once the person has left. */
  readonly isCurrent: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  readonly birthday?: InputMaybe<Scalars['String']['input']>;
  readonly department?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Of an existing contact; omitted for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly influence?: InputMaybe<Influence>;
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
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
  readonly __typename?: 'Contract';
  readonly amountFen: Scalars['Fen']['output'];
  readonly approvalChains: ReadonlyArray<ApprovalChain>;
  /** The firm's own number of the paper; with the expected day and the remark a note: no term, so it may change in approval. */
  readonly archiveNumber?: Maybe<Scalars['String']['output']>;
  readonly areaBasisM2?: Maybe<Scalars['Decimal']['output']>;
  /** Of a fee by area, both or neither: yuan a m2, and the floor area in m2 that the amount was made for. */
  readonly areaRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the floor area, as the design project has it now, makes of a fee by area; null where nothing is to be settled, and for those who draft no supplement. */
  readonly areaTrueUp?: Maybe<AreaTrueUp>;
  /** Supplements, subcontracts and calls that stand under it, as far as the viewer sees them; oldest first. */
  readonly children: ReadonlyArray<Contract>;
  readonly clientName: Scalars['String']['output'];
  readonly contractType: ContractType;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly documents: ReadonlyArray<ContractDocument>;
  readonly expectedSigningOn?: Maybe<Scalars['Date']['output']>;
  /** In order. The sum is the amount once it is submitted. */
  readonly feeNodes: ReadonlyArray<FeeNode>;
  readonly filedOn?: Maybe<Scalars['Date']['output']>;
  readonly filingDueOn?: Maybe<Scalars['Date']['output']>;
  readonly guaranteeReleasedOn?: Maybe<Scalars['Date']['output']>;
  readonly guaranteeUntil?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Null where it has no fee nodes, or none that the viewer sees. */
  readonly money?: Maybe<ContractMoney>;
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  /** What it stands under: a main contract or a framework. Null also where the viewer does not see that. */
  readonly parent?: Maybe<Contract>;
  /** Clients that are party to it. Empty for approvers who are no members: they see what was submitted. */
  readonly parties: ReadonlyArray<ContractParty>;
  /** Null where the viewer is an approver without sight of the project. */
  readonly project?: Maybe<Project>;
  readonly projectName: Scalars['String']['output'];
  /** Who would approve it if the viewer submitted it now; null where it is no draft. */
  readonly proposedApproval?: Maybe<ApprovalProposal>;
  /** The version of a quote that it came of; null where there is none or the viewer does not see the project. */
  readonly quoteRevision?: Maybe<QuoteRevision>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The signed copy, for those who may read it; null before signing, and of contracts signed before it was asked for. */
  readonly signedCopy?: Maybe<StoredFile>;
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: ContractStatus;
  readonly terms?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Days it is watched for; they are no terms. Filing is of kinds that are filed with the authority. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Yuan a m2, and the floor area in m2. */
export type ContractAreaInput = {
  readonly basisM2: Scalars['Decimal']['input'];
  readonly rate: Scalars['Decimal']['input'];
};

export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  readonly nodes: ReadonlyArray<Contract>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A document of the project; the version that approvers saw is frozen in their round. */
export type ContractDocument = {
  readonly __typename?: 'ContractDocument';
  readonly file?: Maybe<StoredFile>;
  readonly id: Scalars['ID']['output'];
};

export type ContractFilter = {
  readonly amountFen?: InputMaybe<FenRange>;
  readonly contractTypes?: InputMaybe<ReadonlyArray<ContractType>>;
  /** Signed, with a fee node that is not paid in full. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these projects. */
  readonly projects?: InputMaybe<ProjectFilter>;
  readonly signedOn?: InputMaybe<DateRange>;
  /** Signed while these people tracked their project. */
  readonly signedUnder?: InputMaybe<People>;
  readonly statuses?: InputMaybe<ReadonlyArray<ContractStatus>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ContractFromQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contractType: ContractType;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly revisionId: Scalars['ID']['input'];
};

/** Sums over the fee nodes. */
export type ContractMoney = {
  readonly __typename?: 'ContractMoney';
  readonly invoicedFen: Scalars['Fen']['output'];
  readonly nodesFen: Scalars['Fen']['output'];
  /** Still to come. */
  readonly openFen: Scalars['Fen']['output'];
  /** Of that, what is past its day. */
  readonly overdueFen: Scalars['Fen']['output'];
  readonly receivedFen: Scalars['Fen']['output'];
};

export type ContractNote =
  | 'ARCHIVE_NUMBER'
  | 'EXPECTED_SIGNING_ON'
  | 'REMARK';

export type ContractOrder = {
  readonly direction: SortDirection;
  readonly field: ContractSort;
};

/** `client` is null where the viewer does not see it. */
export type ContractParty = {
  readonly __typename?: 'ContractParty';
  readonly client?: Maybe<Client>;
  readonly id: Scalars['ID']['output'];
  readonly role: ContractPartyRole;
};

export type ContractPartyInput = {
  readonly clientId: Scalars['ID']['input'];
  readonly role: ContractPartyRole;
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
  readonly __typename?: 'ContractPayload';
  readonly contract?: Maybe<Contract>;
  readonly errors: ReadonlyArray<UserError>;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fields: CalendarEventFieldsInput;
};

export type CreateClientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fields: ClientFieldsInput;
};

export type CreateClientSegmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  readonly rule: Scalars['JSON']['input'];
};

export type CreateContractInput = {
  readonly amountFen: Scalars['Fen']['input'];
  readonly area?: InputMaybe<ContractAreaInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contractType: ContractType;
  readonly name: Scalars['String']['input'];
  /** What it stands under, as updateContract takes it. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly projectId: Scalars['ID']['input'];
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

export type CreateCustomFieldInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly definition: CustomFieldDefinitionInput;
  readonly record: CustomRecord;
};

export type CreateDepartmentInput = {
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly kind: DepartmentKind;
  readonly name: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly sortOrder?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateDevelopmentActivityInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fields: DevelopmentActivityFields;
};

export type CreateEmployeeInput = {
  readonly approvalSections?: InputMaybe<ReadonlyArray<OpinionSection>>;
  readonly birthday?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly hireDate?: InputMaybe<Scalars['Date']['input']>;
  readonly name: Scalars['String']['input'];
  readonly number: Scalars['String']['input'];
  readonly office?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateProjectInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly fields: ProjectFieldsInput;
};

/** With `content`, amounts come of it; `isDraft`: to be written and reviewed before it is sent. */
export type CreateQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly content?: InputMaybe<Scalars['JSON']['input']>;
  readonly isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly projectId: Scalars['ID']['input'];
  readonly terms: QuoteTermsInput;
  readonly title: Scalars['String']['input'];
};

/** `isShared` is for full rights. */
export type CreateSavedViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind: SavedViewKind;
  readonly name: Scalars['String']['input'];
  readonly search: Scalars['String']['input'];
};

/**
 * Projects by two dimensions. At most 12 keys each way: those with the most of the measure (of months and years the latest),
 * NONE where the field is empty, and OTHER for the rest. Cells without projects are left out.
 */
export type CrossTable = {
  readonly __typename?: 'CrossTable';
  readonly cells: ReadonlyArray<CrossTableCell>;
  readonly columns: ReadonlyArray<CrossTableKey>;
  readonly isPartial: Scalars['Boolean']['output'];
  readonly rows: ReadonlyArray<CrossTableKey>;
  /** That of `statistics` under the same filter. */
  readonly total: StatisticsFigures;
};

export type CrossTableCell = {
  readonly __typename?: 'CrossTableCell';
  readonly column: Scalars['String']['output'];
  readonly figures: StatisticsFigures;
  readonly row: Scalars['String']['output'];
};

/** A row or a column of a cross table with its own sums. */
export type CrossTableKey = {
  readonly __typename?: 'CrossTableKey';
  readonly figures: StatisticsFigures;
  /** As of StatisticsSegment. OTHER sums the keys that have no place of their own. */
  readonly key: Scalars['String']['output'];
  /** The keys that OTHER sums where they are at most 60; null for every other key. */
  readonly keys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly label?: Maybe<Scalars['String']['output']>;
};

export type CrossTableRequest = {
  readonly columns: StatisticsDimension;
  readonly filter?: InputMaybe<ProjectFilter>;
  readonly measure: StatisticsMeasure;
  readonly rows: StatisticsDimension;
};

export type CustomChoice = {
  readonly __typename?: 'CustomChoice';
  /** Not offered any more; where it was chosen it stays. */
  readonly isRetired: Scalars['Boolean']['output'];
  /** Stays, whatever the choice is called. */
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

/** A choice without a key is new, and is given one. */
export type CustomChoiceInput = {
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
};

/** A field that the firm defined itself (自定义字段). */
export type CustomField = {
  readonly __typename?: 'CustomField';
  /** In the order in which they are offered, retired ones too. */
  readonly choices: ReadonlyArray<CustomChoice>;
  /** Places after the point of a number. */
  readonly decimals: Scalars['Int']['output'];
  /** Heading under which it stands in forms. */
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly help?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Asked for when a form is saved; records without it stay as they are. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** There are values: its type stays, and choices made of them. */
  readonly isUsed?: Maybe<Scalars['Boolean']['output']>;
  readonly name: Scalars['String']['output'];
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly record: CustomRecord;
  /** Since when forms do not show it; its values are kept. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly type: CustomFieldType;
  /** Of a number, e.g. %. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly updatedBy?: Maybe<Employee>;
  readonly version: Scalars['Int']['output'];
};

export type CustomFieldDefinitionInput = {
  readonly choices?: InputMaybe<ReadonlyArray<CustomChoiceInput>>;
  readonly decimals?: InputMaybe<Scalars['Int']['input']>;
  readonly group?: InputMaybe<Scalars['String']['input']>;
  readonly help?: InputMaybe<Scalars['String']['input']>;
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly type: CustomFieldType;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a custom field by the operators of its type; with several operators all of them hold. */
export type CustomFieldFilter = {
  /** Any of these keys. */
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly day?: InputMaybe<DateRange>;
  readonly fieldId: Scalars['ID']['input'];
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is a value. */
  readonly isSet?: InputMaybe<Scalars['Boolean']['input']>;
  readonly number?: InputMaybe<DecimalRange>;
  /** Substring. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `field` is the stored one. */
export type CustomFieldPayload = {
  readonly __typename?: 'CustomFieldPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly field?: Maybe<CustomField>;
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
  readonly __typename?: 'CustomFieldValue';
  readonly choices: ReadonlyArray<CustomChoice>;
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly field: CustomField;
  readonly fieldId: Scalars['ID']['output'];
  readonly flag?: Maybe<Scalars['Boolean']['output']>;
  /** Keys of `choices`. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['Decimal']['output']>;
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The value of one custom field: the member of its type. Without any, or with an empty one, the field is emptied. */
export type CustomFieldValueInput = {
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  readonly fieldId: Scalars['ID']['input'];
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  readonly number?: InputMaybe<Scalars['Decimal']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Records that a firm can give fields of its own. */
export type CustomRecord =
  | 'CLIENT'
  | 'PROJECT';

/** Something changed among what the viewer may see; never what. The first comes at once and names nothing. */
export type DataChange = {
  readonly __typename?: 'DataChange';
  readonly topics: ReadonlyArray<ChangeTopic>;
};

export type DateRange = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** `seatId` where the viewer acts on one of several seats of the step; `fileIds`: at most ten that the viewer uploaded for it. */
export type DecideApprovalStepInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly conclusion: OpinionConclusion;
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
  readonly stepId: Scalars['ID']['input'];
};

export type DecideDevelopmentCostInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly decision: DevelopmentCostDecision;
  readonly id: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** `max` is included unless `below` is true, as in statistical bands. */
export type DecimalRange = {
  readonly below?: InputMaybe<Scalars['Boolean']['input']>;
  readonly max?: InputMaybe<Scalars['Decimal']['input']>;
  readonly min?: InputMaybe<Scalars['Decimal']['input']>;
};

export type DeleteCalendarEventInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<EditScope>;
};

export type DeleteClientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteClientSegmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteDepartmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

/** `deletedId` is the unit that is gone; on a refusal `department` is the stored version. */
export type DeleteDepartmentPayload = {
  readonly __typename?: 'DeleteDepartmentPayload';
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly department?: Maybe<Department>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DeleteFileInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteHomeCardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type DeleteHomeCardPayload = {
  readonly __typename?: 'DeleteHomeCardPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type DeleteProjectInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteSavedViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DeleteStatisticsBoardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type DemoLogin = {
  readonly __typename?: 'DemoLogin';
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly password: Scalars['String']['output'];
  readonly role: Role;
};

/** A unit of the firm: the firm itself, a branch or a department; they form a tree. */
export type Department = {
  readonly __typename?: 'Department';
  /** Prefix of project numbers, market departments only, e.g. SC. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  readonly headcount: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: DepartmentKind;
  readonly name: Scalars['String']['output'];
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly sortOrder: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

export type DepartmentKind =
  /** 分公司 / Branch */
  | 'BRANCH'
  /** 部门 / Department */
  | 'DEPARTMENT'
  /** 公司 / Firm */
  | 'FIRM';

export type DepartmentPayload = {
  readonly __typename?: 'DepartmentPayload';
  readonly department?: Maybe<Department>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DesignContract = {
  readonly __typename?: 'DesignContract';
  readonly amountFen: Scalars['Fen']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
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
  readonly __typename?: 'DesignCostLine';
  readonly actualFen?: Maybe<Scalars['Fen']['output']>;
  readonly costKind: DesignCostKind;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly plannedFen?: Maybe<Scalars['Fen']['output']>;
};

export type DesignCostLineInput = {
  readonly actualFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly costKind: DesignCostKind;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly plannedFen?: InputMaybe<Scalars['Fen']['input']>;
};

export type DesignMember = {
  readonly __typename?: 'DesignMember';
  readonly employee: Employee;
  readonly id: Scalars['ID']['output'];
  readonly memberRole: DesignMemberRole;
  readonly since: Scalars['Date']['output'];
  /** The last day; null while they work on it. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type DesignMemberInput = {
  readonly employeeId: Scalars['ID']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly memberRole: DesignMemberRole;
  readonly since: Scalars['Date']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
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
  readonly __typename?: 'DesignPhase';
  readonly actualFrom?: Maybe<Scalars['Date']['output']>;
  readonly actualTo?: Maybe<Scalars['Date']['output']>;
  readonly done: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly plannedFrom?: Maybe<Scalars['Date']['output']>;
  readonly plannedTo?: Maybe<Scalars['Date']['output']>;
  readonly stage: DesignStage;
};

export type DesignPhaseInput = {
  readonly actualFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly actualTo?: InputMaybe<Scalars['Date']['input']>;
  readonly done: Scalars['Boolean']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly plannedTo?: InputMaybe<Scalars['Date']['input']>;
  readonly stage: DesignStage;
};

/** What signing hands over to the design department (项目管理). Its facts are copies of what was known then, kept by the design department since. */
export type DesignProject = {
  readonly __typename?: 'DesignProject';
  readonly actualFrom?: Maybe<Scalars['Date']['output']>;
  readonly actualTo?: Maybe<Scalars['Date']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly clientName: Scalars['String']['output'];
  /** Sum of the signed contracts. */
  readonly contractFen?: Maybe<Scalars['Fen']['output']>;
  /** Signed contracts, the earliest first. */
  readonly contracts?: Maybe<ReadonlyArray<DesignContract>>;
  /** Null for those who work on it without answering for it, like every amount. */
  readonly costLines?: Maybe<ReadonlyArray<DesignCostLine>>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  readonly designScope?: Maybe<Scalars['String']['output']>;
  /** Of the tracked project, as far as the viewer may read them; without prices and terms for those who only work on the design. */
  readonly files: ReadonlyArray<StoredFile>;
  readonly gfaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Everybody's for who answers for the project, one's own for others. */
  readonly hourTotals: ReadonlyArray<ManHourTotal>;
  readonly id: Scalars['ID']['output'];
  /** Entries from a day to a day, at most 62 days; as far as `hourTotals`. */
  readonly manHours: ReadonlyArray<ManHour>;
  readonly members: ReadonlyArray<DesignMember>;
  readonly name: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** `DP-2026-0001` */
  readonly number: Scalars['String']['output'];
  /** In the order of stages. */
  readonly phases: ReadonlyArray<DesignPhase>;
  readonly plannedFrom?: Maybe<Scalars['Date']['output']>;
  readonly plannedTo?: Maybe<Scalars['Date']['output']>;
  readonly productLine?: Maybe<ProductLine>;
  /** The tracked project, for those who see it. */
  readonly project?: Maybe<Project>;
  readonly projectCompany?: Maybe<Scalars['String']['output']>;
  readonly projectType: DesignProjectType;
  /** What finance entered against the fee nodes of its contracts, the latest first. */
  readonly receipts?: Maybe<ReadonlyArray<DesignReceipt>>;
  /** Sum of what came in for its contracts, what was taken back left out. */
  readonly receivedFen?: Maybe<Scalars['Fen']['output']>;
  readonly services: ReadonlyArray<DesignService>;
  /** Days by which the open phases are behind their plan. */
  readonly slipDays: Scalars['Int']['output'];
  /** The first phase that is not done; null when all are. */
  readonly stage?: Maybe<DesignStage>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  /** For those who work on it now. */
  readonly viewerCanLogHours: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};


/** What signing hands over to the design department (项目管理). Its facts are copies of what was known then, kept by the design department since. */
export type DesignProjectManHoursArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DesignProjectConnection = {
  readonly __typename?: 'DesignProjectConnection';
  readonly nodes: ReadonlyArray<DesignProject>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DesignProjectFilter = {
  /** The viewer works on it now. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly productLines?: InputMaybe<ReadonlyArray<ProductLine>>;
  readonly projectTypes?: InputMaybe<ReadonlyArray<DesignProjectType>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `designProject` is the stored one. */
export type DesignProjectPayload = {
  readonly __typename?: 'DesignProjectPayload';
  readonly designProject?: Maybe<DesignProject>;
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'DesignReceipt';
  /** Negative for an entry that takes another one back. */
  readonly amountFen: Scalars['Fen']['output'];
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly receivedOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<Employee>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
};

export type DesignService = {
  readonly __typename?: 'DesignService';
  readonly firm?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly party: DesignServiceParty;
  readonly service: ServiceContent;
};

export type DesignServiceInput = {
  readonly firm?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly party: DesignServiceParty;
  readonly service: ServiceContent;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly employeeId: Scalars['ID']['input'];
  readonly projectId: Scalars['ID']['input'];
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
  readonly __typename?: 'DevelopedProject';
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly client?: Maybe<Client>;
  readonly designer?: Maybe<Scalars['String']['output']>;
  readonly gfaM2?: Maybe<Scalars['Decimal']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type DevelopedProjectInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly designer?: InputMaybe<Scalars['String']['input']>;
  readonly gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  readonly name: Scalars['String']['input'];
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** One effort of client development on a channel (开发活动): what is planned, done and next, what it led to and what it cost. */
export type DevelopmentActivity = {
  readonly __typename?: 'DevelopmentActivity';
  readonly channel: DevChannel;
  readonly clients: ReadonlyArray<Client>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<Employee>;
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** Sums over the entries of the ledger that name this activity. */
  readonly costs: DevelopmentCostSums;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<DevelopmentLink>;
  /** Work done, append-only, the newest first. */
  readonly log: ReadonlyArray<DevelopmentLogEntry>;
  /** Exactly one, with its day, while the activity is open; null once it is closed. */
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  readonly nextStepOn?: Maybe<Scalars['Date']['output']>;
  readonly owner: Employee;
  /** What is to be done in the near term. */
  readonly plan?: Maybe<Scalars['String']['output']>;
  /** Clients, projects and contracts it led to, the newest first. */
  readonly results: ReadonlyArray<DevelopmentResult>;
  readonly startsOn: Scalars['Date']['output'];
  readonly status: DevelopmentStatus;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

export type DevelopmentActivityConnection = {
  readonly __typename?: 'DevelopmentActivityConnection';
  readonly nodes: ReadonlyArray<DevelopmentActivity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Left out: as it is. Lists are replaced whole. `nextStep` and `nextStepOn` of an open activity cannot be emptied. */
export type DevelopmentActivityFields = {
  readonly channel?: InputMaybe<DevChannel>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly links?: InputMaybe<ReadonlyArray<DevelopmentLinkInput>>;
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly plan?: InputMaybe<Scalars['String']['input']>;
  readonly resultClientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly resultContractIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly resultProjectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** `text`: substring of title, plan, next step. `clientIds`: those it is for or led to. */
export type DevelopmentActivityFilter = {
  readonly channels?: InputMaybe<ReadonlyArray<DevChannel>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly nextStepOn?: InputMaybe<DateRange>;
  readonly ownerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<DevelopmentStatus>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type DevelopmentActivityOrder = {
  readonly direction: SortDirection;
  readonly field: DevelopmentActivitySort;
};

export type DevelopmentActivityPayload = {
  readonly __typename?: 'DevelopmentActivityPayload';
  readonly activity?: Maybe<DevelopmentActivity>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DevelopmentActivitySort =
  | 'NEXT_STEP_ON'
  | 'STARTS_ON'
  | 'UPDATED_AT';

/** An entry of the ledger of development costs (客户开发费用). Never edited: finance decides it once, and a booked cost is taken back by a reversal. */
export type DevelopmentCost = {
  readonly __typename?: 'DevelopmentCost';
  readonly activity?: Maybe<DevelopmentActivity>;
  /** In fen; negative where it takes another entry back. */
  readonly amountFen: Scalars['Fen']['output'];
  readonly channel: DevChannel;
  /** Null where the viewer may not see the client. */
  readonly client?: Maybe<Client>;
  /** The client it is charged to, by name: finance sees no more of it. */
  readonly clientName: Scalars['String']['output'];
  readonly costKind: CostKind;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Employee>;
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The entry that takes it back, unless finance rejected that. */
  readonly reversal?: Maybe<DevelopmentCost>;
  /** The entry it takes back. */
  readonly reverses?: Maybe<DevelopmentCost>;
  readonly spentOn: Scalars['Date']['output'];
  readonly status: DevelopmentCostStatus;
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly submittedBy: Employee;
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  readonly viewerCanReverse: Scalars['Boolean']['output'];
};

export type DevelopmentCostConnection = {
  readonly __typename?: 'DevelopmentCostConnection';
  readonly nodes: ReadonlyArray<DevelopmentCost>;
  readonly pageInfo: PageInfo;
  /** Over all rows of the filter, not the page. */
  readonly sums: DevelopmentCostSums;
  readonly totalCount: Scalars['Int']['output'];
};

export type DevelopmentCostDecision =
  | 'APPROVED'
  | 'REJECTED';

/** `text`: substring of the note. */
export type DevelopmentCostFilter = {
  readonly activityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly channels?: InputMaybe<ReadonlyArray<DevChannel>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly costKinds?: InputMaybe<ReadonlyArray<CostKind>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly spentOn?: InputMaybe<DateRange>;
  readonly statuses?: InputMaybe<ReadonlyArray<DevelopmentCostStatus>>;
  readonly submittedByIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** `key` is the client's id, the code of the channel or kind, or the month `2026-11`. */
export type DevelopmentCostGroup = {
  readonly __typename?: 'DevelopmentCostGroup';
  readonly key: Scalars['String']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly sums: DevelopmentCostSums;
};

export type DevelopmentCostGrouping =
  | 'CHANNEL'
  | 'CLIENT'
  | 'KIND'
  | 'MONTH';

export type DevelopmentCostOrder = {
  readonly direction: SortDirection;
  readonly field: DevelopmentCostSort;
};

export type DevelopmentCostPayload = {
  readonly __typename?: 'DevelopmentCostPayload';
  readonly cost?: Maybe<DevelopmentCost>;
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'DevelopmentCostSums';
  /** Booked. */
  readonly approvedFen: Scalars['Fen']['output'];
  readonly count: Scalars['Int']['output'];
  /** Waiting for finance. */
  readonly submittedFen: Scalars['Fen']['output'];
};

/** Groups by booked amount, the largest first; months from the newest. */
export type DevelopmentCostTotals = {
  readonly __typename?: 'DevelopmentCostTotals';
  readonly groups: ReadonlyArray<DevelopmentCostGroup>;
  readonly total: DevelopmentCostSums;
};

export type DevelopmentFigure =
  | 'CLIENTS'
  | 'CONTRACTS'
  | 'PROJECTS'
  | 'WINS';

/** Knowledge elsewhere: a title and an http or https address. */
export type DevelopmentLink = {
  readonly __typename?: 'DevelopmentLink';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type DevelopmentLinkInput = {
  readonly title: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
};

export type DevelopmentLogEntry = {
  readonly __typename?: 'DevelopmentLogEntry';
  readonly author?: Maybe<Employee>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly doneOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  /** The next step that was finished with it; null where something was only noted. */
  readonly step?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

/** Exactly one of the three is given. */
export type DevelopmentResult = {
  readonly __typename?: 'DevelopmentResult';
  readonly client?: Maybe<Client>;
  readonly contract?: Maybe<Contract>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly project?: Maybe<Project>;
};

/** What a channel cost and led to in a period. One record may be the result of several channels: each counts it, the total counts it once. */
export type DevelopmentReturn = {
  readonly __typename?: 'DevelopmentReturn';
  /** Null for the total. */
  readonly channel?: Maybe<DevChannel>;
  /** Clients by the day on which the activity was said to have led to them. */
  readonly clients: Scalars['Int']['output'];
  /** Signed contracts that an activity, or a project it led to, brought, by the day they were signed. */
  readonly contracts: Scalars['Int']['output'];
  /** Booked costs by the day they were spent. */
  readonly costCount: Scalars['Int']['output'];
  readonly costFen: Scalars['Fen']['output'];
  readonly feesFen: Scalars['Fen']['output'];
  /** Tracked projects that an activity, or a contract it led to, brought, by the day they were registered. */
  readonly projects: Scalars['Int']['output'];
  /** Of the projects led to, those won, by the day their first contract was signed. */
  readonly wins: Scalars['Int']['output'];
};

/** One row behind a figure of the return. */
export type DevelopmentReturnRow = {
  readonly __typename?: 'DevelopmentReturnRow';
  readonly client?: Maybe<Client>;
  readonly contract?: Maybe<Contract>;
  readonly id: Scalars['ID']['output'];
  /** The day by which it counts. */
  readonly on: Scalars['Date']['output'];
  readonly project?: Maybe<Project>;
};

export type DevelopmentReturnRowConnection = {
  readonly __typename?: 'DevelopmentReturnRowConnection';
  readonly nodes: ReadonlyArray<DevelopmentReturnRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DevelopmentReturns = {
  readonly __typename?: 'DevelopmentReturns';
  readonly channels: ReadonlyArray<DevelopmentReturn>;
  readonly total: DevelopmentReturn;
};

export type DevelopmentStatus =
  /** 已结束 / Closed */
  | 'CLOSED'
  /** 进行中 / Open */
  | 'OPEN';

export type DiscardImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type DocumentCount = {
  readonly __typename?: 'DocumentCount';
  readonly bytes: Scalars['Float']['output'];
  readonly count: Scalars['Int']['output'];
  /** Code of a category, id of a project or person, month such as 2026-03; NONE where there is none, as for documents of clients. */
  readonly key: Scalars['String']['output'];
  /** Name of an id. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** Current versions under one filter. Of projects and uploaders the fifty with most documents, months from the first to the last. */
export type DocumentStatistics = {
  readonly __typename?: 'DocumentStatistics';
  readonly categories: ReadonlyArray<DocumentCount>;
  readonly months: ReadonlyArray<DocumentCount>;
  readonly projects: ReadonlyArray<DocumentCount>;
  readonly total: DocumentCount;
  readonly uploaders: ReadonlyArray<DocumentCount>;
};

/** Which occurrences of a series a change is for. */
export type EditScope =
  | 'ALL'
  | 'FOLLOWING'
  | 'ONE';

export type Employee = {
  readonly __typename?: 'Employee';
  /** Opinion sections this person signs in contract approval. */
  readonly approvalSections: ReadonlyArray<OpinionSection>;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is unknown. */
  readonly birthday?: Maybe<Scalars['String']['output']>;
  readonly department?: Maybe<Department>;
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Personnel facts: the person, personnel and directors only; null for others. */
  readonly hireDate?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mustChangePassword?: Maybe<Scalars['Boolean']['output']>;
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Role>;
  /** Whether colleagues see the days of birth and of joining; null for others. */
  readonly showsBirthday?: Maybe<Scalars['Boolean']['output']>;
  readonly status: EmployeeStatus;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCanAssignRoles: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

export type EmployeeConnection = {
  readonly __typename?: 'EmployeeConnection';
  readonly nodes: ReadonlyArray<Employee>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * What was done within a period, each act once however many of its people did it. Of a project counts who held it on the day of the act, so that a hand-over leaves what was done with who did it;
 * quotes count for who sent them, with the amount of the last version sent within the period, touches for who recorded them.
 */
export type EmployeeFigures = {
  readonly __typename?: 'EmployeeFigures';
  readonly contractedFen: Scalars['Fen']['output'];
  /** Signed within the period, while they held the project. */
  readonly contracts: Scalars['Int']['output'];
  readonly lost: Scalars['Int']['output'];
  /** Open projects that they hold now and whose next step is late, whatever the period. */
  readonly overdue: Scalars['Int']['output'];
  readonly quotedFen: Scalars['Fen']['output'];
  readonly quotes: Scalars['Int']['output'];
  readonly registered: Scalars['Int']['output'];
  readonly touches: Scalars['Int']['output'];
  /** Projects held on any day of the period. */
  readonly tracked: Scalars['Int']['output'];
  readonly won: Scalars['Int']['output'];
  /** Contracted for the projects won, whenever it was signed. */
  readonly wonFen: Scalars['Fen']['output'];
};

export type EmployeeFilter = {
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly statuses?: InputMaybe<ReadonlyArray<EmployeeStatus>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** On STALE_VERSION `employee` is the stored version. */
export type EmployeePayload = {
  readonly __typename?: 'EmployeePayload';
  readonly employee?: Maybe<Employee>;
  readonly errors: ReadonlyArray<UserError>;
  /** Shown once, at creation. */
  readonly initialPassword?: Maybe<Scalars['String']['output']>;
};

export type EmployeeStatistics = {
  readonly __typename?: 'EmployeeStatistics';
  /** What their people did together; a project of two of them counts once. */
  readonly departments: ReadonlyArray<EmployeeStatisticsRow>;
  /** Everybody with any figure. */
  readonly employees: ReadonlyArray<EmployeeStatisticsRow>;
  /** True where only the projects count that the viewer is designated for. */
  readonly isPartial: Scalars['Boolean']['output'];
  readonly total: EmployeeFigures;
};

export type EmployeeStatisticsRow = {
  readonly __typename?: 'EmployeeStatisticsRow';
  /** Department of an employee as it is today. */
  readonly departmentKey?: Maybe<Scalars['String']['output']>;
  readonly figures: EmployeeFigures;
  /** Of the employee, or of the department; NONE for employees without one. */
  readonly key: Scalars['String']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
};

export type EmployeeStatus =
  /** 在职 / Active */
  | 'ACTIVE'
  /** 离职 / Departed */
  | 'DEPARTED';

/** A person's time at one client. */
export type Employment = {
  readonly __typename?: 'Employment';
  readonly client?: Maybe<Client>;
  readonly department?: Maybe<Scalars['String']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type EndApprovalDelegationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type EndRatingOverrideInput = {
  readonly clientId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
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
  readonly columns?: InputMaybe<ReadonlyArray<ClientColumn>>;
  readonly filter?: InputMaybe<ClientFilter>;
  readonly format?: InputMaybe<ExportFormat>;
  readonly orderBy?: InputMaybe<ClientOrder>;
};

export type ExportClientsPayload = {
  readonly __typename?: 'ExportClientsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type ExportDevelopmentCostsInput = {
  readonly filter?: InputMaybe<DevelopmentCostFilter>;
  readonly format: ExportFormat;
  readonly orderBy?: InputMaybe<DevelopmentCostOrder>;
};

export type ExportDevelopmentCostsPayload = {
  readonly __typename?: 'ExportDevelopmentCostsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportPayload = {
  readonly __typename?: 'ExportPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A workbook unless `format` says otherwise. */
export type ExportProjectsInput = {
  /** Custom fields that get a column; all in use when left out. */
  readonly customFieldIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly filter?: InputMaybe<ProjectFilter>;
  readonly format?: InputMaybe<ExportFormat>;
  readonly orderBy?: InputMaybe<ProjectOrder>;
};

export type ExportReceivablesInput = {
  readonly filter?: InputMaybe<ReceivableFilter>;
  readonly format: ExportFormat;
  readonly orderBy?: InputMaybe<ReceivableOrder>;
};

export type ExportReceivablesPayload = {
  readonly __typename?: 'ExportReceivablesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
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
  readonly __typename?: 'FeeInvoice';
  readonly amountFen: Scalars['Fen']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isExcess: Scalars['Boolean']['output'];
  readonly isReversed: Scalars['Boolean']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<Employee>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
};

/** A part of a contract's fee (收费节点): what is due, when, and what came of it. */
export type FeeNode = {
  readonly __typename?: 'FeeNode';
  readonly amountFen: Scalars['Fen']['output'];
  /** Of what is still to come. */
  readonly bucket: AgingBucket;
  readonly clientName: Scalars['String']['output'];
  /** Null where the viewer may not see the contract. */
  readonly contract?: Maybe<Contract>;
  readonly contractName: Scalars['String']['output'];
  /** By name: finance sees no more of a contract. */
  readonly contractNumber: Scalars['String']['output'];
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  readonly dueDays?: Maybe<Scalars['Int']['output']>;
  /** Null while the contract is not signed, or its stage is not reached. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly dueRule: FeeDueRule;
  /** The day on which its stage was reached. */
  readonly eventOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly invoicedFen: Scalars['Fen']['output'];
  /** Newest first; never edited. */
  readonly invoices: ReadonlyArray<FeeInvoice>;
  readonly kind: FeeNodeKind;
  readonly mark?: Maybe<FeeNodeMark>;
  readonly markReason?: Maybe<Scalars['String']['output']>;
  readonly markedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly markedBy?: Maybe<Employee>;
  readonly name: Scalars['String']['output'];
  /** Still to come: 0 where it is paid, or more than paid. */
  readonly openFen: Scalars['Fen']['output'];
  readonly projectName: Scalars['String']['output'];
  readonly receipts: ReadonlyArray<FeeReceipt>;
  readonly receivedFen: Scalars['Fen']['output'];
  readonly seq: Scalars['Int']['output'];
  /** Per cent of the contract's amount; null where the amount was given itself. */
  readonly sharePercent?: Maybe<Scalars['Decimal']['output']>;
  readonly stage?: Maybe<DesignStage>;
  readonly status: ReceivableStatus;
  readonly version: Scalars['Int']['output'];
  readonly viewerCanMark: Scalars['Boolean']['output'];
  readonly viewerCanRecord: Scalars['Boolean']['output'];
};

/** A share of the amount in per cent or an amount in fen, not both; `dueDate` for ON_DATE, `dueDays` for the other rules. */
export type FeeNodeInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  readonly dueDays?: InputMaybe<Scalars['Int']['input']>;
  readonly dueRule: FeeDueRule;
  readonly kind: FeeNodeKind;
  readonly name: Scalars['String']['input'];
  readonly sharePercent?: InputMaybe<Scalars['Decimal']['input']>;
  readonly stage?: InputMaybe<DesignStage>;
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
  readonly __typename?: 'FeeNodePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly feeNode?: Maybe<FeeNode>;
};

/** `note` says who paid, or why it is taken back. */
export type FeeReceipt = {
  readonly __typename?: 'FeeReceipt';
  readonly amountFen: Scalars['Fen']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isExcess: Scalars['Boolean']['output'];
  readonly isReversed: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly receivedOn: Scalars['Date']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<Employee>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
};

export type FenRange = {
  readonly max?: InputMaybe<Scalars['Fen']['input']>;
  readonly min?: InputMaybe<Scalars['Fen']['input']>;
};

/** What stood in a field before and after a change, as it is stored: codes, ids, days; lists with commas. Names of ids for those who may see what they name. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly afterName?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly beforeName?: Maybe<Scalars['String']['output']>;
  /** Of a custom field; `field` is then `customFields.` and its id. */
  readonly customField?: Maybe<CustomField>;
  readonly field: Scalars['String']['output'];
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
  readonly __typename?: 'FilePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly file?: Maybe<StoredFile>;
};

/** What a version can be shown as inside the page. */
export type FilePreview =
  | 'DOCUMENT'
  | 'IMAGE'
  | 'PDF'
  | 'SHEETS'
  | 'TEXT';

export type FileVersion = {
  readonly __typename?: 'FileVersion';
  /** As it was called on the disk it came from. */
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the bytes are: PDF, DOCX, DWG, ... */
  readonly kind: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 1, 2, ... within the document. */
  readonly number: Scalars['Int']['output'];
  /** Null: it can only be downloaded. */
  readonly preview?: Maybe<FilePreview>;
  /** Address of what `preview` shows. */
  readonly previewUrl?: Maybe<Scalars['String']['output']>;
  /** Of the content, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
  readonly uploadedBy?: Maybe<Employee>;
  /** Address of the bytes, to be saved; asks for permission like this query. Null: the viewer looks at it here and may not take it away. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A look at a version in the page. */
export type FileView = {
  readonly __typename?: 'FileView';
  readonly at: Scalars['DateTime']['output'];
  readonly employee?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['Int']['output'];
};

/** `done` says what came of the step, beside the step itself. */
export type FinishDevelopmentStepInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly closeReason?: InputMaybe<Scalars['String']['input']>;
  readonly done?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
};

/** When a colleague is busy: times only. */
export type FreeBusy = {
  readonly __typename?: 'FreeBusy';
  readonly blocks: ReadonlyArray<BusyBlock>;
  readonly employee: Employee;
};

/** A hand-over (工作移交): everything one person is responsible for, given to others item by item. Nothing of it is reset; figures of earlier periods stay with who did the work. */
export type Handover = {
  readonly __typename?: 'Handover';
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** All for full rights and the leaver; to a receiver what is or was offered to them. */
  readonly items: ReadonlyArray<HandoverItem>;
  readonly leaver: Employee;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly openedBy: Employee;
  readonly reason: Scalars['String']['output'];
  readonly signatures: ReadonlyArray<HandoverSignature>;
  readonly state: HandoverState;
  readonly version: Scalars['Int']['output'];
  /** For themselves, their part being done; or full rights for a leaver who has left. */
  readonly viewerCanSign: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who has yet to sign, as far as the viewer sees the items; the leaver first. */
  readonly yetToSign: ReadonlyArray<Employee>;
};

export type HandoverConnection = {
  readonly __typename?: 'HandoverConnection';
  readonly nodes: ReadonlyArray<Handover>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HandoverFilter = {
  readonly leaverIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly states?: InputMaybe<ReadonlyArray<HandoverState>>;
  /** Something is offered to the viewer and not answered, or waits for their signature. */
  readonly waitingForMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a person would hand over, by kind; kinds of which there is nothing are left out. */
export type HandoverHolding = {
  readonly __typename?: 'HandoverHolding';
  readonly count: Scalars['Int']['output'];
  readonly kind: HandoverKind;
};

/** One thing that is handed over, with its name as it was on the list. */
export type HandoverItem = {
  readonly __typename?: 'HandoverItem';
  readonly activity?: Maybe<DevelopmentActivity>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, for those who may see that. */
  readonly client?: Maybe<Client>;
  readonly contract?: Maybe<Contract>;
  /** Who declined it last, and why. */
  readonly declinedBy?: Maybe<Employee>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The next step, the plan item or the answer is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: HandoverKind;
  readonly leadReport?: Maybe<LeadReport>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly project?: Maybe<Project>;
  readonly receiver?: Maybe<Employee>;
  readonly state: HandoverItemState;
  /** Empty for events: a schedule is its owner's. */
  readonly title: Scalars['String']['output'];
  readonly viewerCanAnswer: Scalars['Boolean']['output'];
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
  readonly __typename?: 'HandoverPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly handover?: Maybe<Handover>;
  readonly warnings: ReadonlyArray<UserError>;
};

export type HandoverSignature = {
  readonly __typename?: 'HandoverSignature';
  /** Whose it is. */
  readonly employee: Employee;
  readonly id: Scalars['ID']['output'];
  /** Why somebody else signed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly signedAt: Scalars['DateTime']['output'];
  readonly signedBy: Employee;
};

export type HandoverState =
  /** 已取消 / Cancelled */
  | 'CANCELLED'
  /** 已完成 / Completed */
  | 'COMPLETED'
  /** 移交中 / Under way */
  | 'OPEN';

export type Home = {
  readonly __typename?: 'Home';
  /** True while the default is shown and nothing was saved. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** The layout document of @yingzao/domain/dashboard, joined with the default that holds for the viewer. */
  readonly layout: Scalars['JSON']['output'];
  readonly revision: Scalars['Int']['output'];
  /** Who made the default that this home follows; null where it is the program's own. */
  readonly source?: Maybe<HomeSource>;
};

/** Pages of somebody's home, as a colleague may try and keep them: the arrangement, without what is written, pinned or sought. */
export type HomeCard = {
  readonly __typename?: 'HomeCard';
  /** Last part of its address. */
  readonly code: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The layout document of @yingzao/domain/dashboard, as `shareable` makes it. */
  readonly layout: Scalars['JSON']['output'];
  readonly name: Scalars['String']['output'];
  readonly owner?: Maybe<Employee>;
  readonly viewerCanDelete: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `home` is the stored version. */
export type HomePayload = {
  readonly __typename?: 'HomePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly home?: Maybe<Home>;
};

export type HomeSource = {
  readonly __typename?: 'HomeSource';
  /** Null: the whole firm. */
  readonly department?: Maybe<Department>;
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly role?: Maybe<Role>;
};

/** A default home for a department (null: the firm) and a role (null: every role). It holds for everybody for whom no nearer one does. */
export type HomeTemplate = {
  readonly __typename?: 'HomeTemplate';
  readonly department?: Maybe<Department>;
  readonly id: Scalars['ID']['output'];
  /** The layout document of @yingzao/domain/dashboard; widgets with `locked` stand for everybody. */
  readonly layout: Scalars['JSON']['output'];
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly publishedBy?: Maybe<Employee>;
  /** Active employees for whom it holds. */
  readonly reach: Scalars['Int']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly role?: Maybe<Role>;
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** On STALE_VERSION `template` is the published one. */
export type HomeTemplatePayload = {
  readonly __typename?: 'HomeTemplatePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly template?: Maybe<HomeTemplate>;
};

/** What the viewer may make a default home for. */
export type HomeTemplateScopes = {
  readonly __typename?: 'HomeTemplateScopes';
  readonly departments: ReadonlyArray<Department>;
  /** Whether also for the whole firm. */
  readonly firm: Scalars['Boolean']['output'];
};

/** A state of the home one can go back to. */
export type HomeVersion = {
  readonly __typename?: 'HomeVersion';
  /** Where what stood, as `outlineOf` of @yingzao/domain/dashboard draws it; what widgets hold is not in it. */
  readonly outline: Scalars['JSON']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly savedAt: Scalars['DateTime']['output'];
};

/** A workbook uploaded for import, its preview and its result. Upload: POST /api/imports with the file as body. */
export type Import = {
  readonly __typename?: 'Import';
  /** Client names decided by hand; without a client the name is created. */
  readonly clientMatches: ReadonlyArray<ImportClientMatch>;
  readonly codeCounts: ReadonlyArray<ImportCodeCount>;
  readonly columns: ReadonlyArray<ImportColumn>;
  readonly counts: ImportCounts;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  /** Why the last run failed; nothing of it was written. */
  readonly error?: Maybe<UserError>;
  /** Fields that a column can feed. */
  readonly fields: ReadonlyArray<ImportField>;
  readonly fileName: Scalars['String']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ImportKind;
  /** Rows that change a known record, and rows of known records that say nothing new. */
  readonly known: ImportKnown;
  /** Fields without which no row can be imported and which no column feeds. */
  readonly missingFields: ReadonlyArray<ImportField>;
  /** Other sheets with headers of this kind, which could be read instead. */
  readonly otherSheets: ReadonlyArray<Scalars['String']['output']>;
  /** Only while it runs. */
  readonly progress?: Maybe<ImportProgress>;
  /** Path of the workbook of rejected rows; null when there is none. */
  readonly rejectedUrl?: Maybe<Scalars['String']['output']>;
  /** The columns are as the viewer mapped them for a workbook of this shape before. */
  readonly remembered: Scalars['Boolean']['output'];
  /** What was written, the main thing first; empty until it is done. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Rows in the order of the sheet; `code` finds those it decides, as many as `codeCounts` says; `sheetRow` finds the one. */
  readonly rows: ImportRowConnection;
  /** The sheet that is read. */
  readonly sheet: Scalars['String']['output'];
  readonly state: ImportState;
  /** Once it was taken back. */
  readonly undone?: Maybe<ImportUndone>;
  /** Client names in the workbook that no client matches and that would be created. */
  readonly unmatchedClients: ReadonlyArray<Scalars['String']['output']>;
  /** Rows of known records bring these up to date; otherwise they are duplicates. Only for tracking tables. */
  readonly updates: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanRun: Scalars['Boolean']['output'];
  readonly viewerCanUndo: Scalars['Boolean']['output'];
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
  readonly __typename?: 'ImportAction';
  /** What the row changes of a known record. */
  readonly changes: ReadonlyArray<ImportChange>;
  /** The client matched or created. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  readonly kind: ImportActionKind;
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
  readonly field: Scalars['String']['input'];
  readonly sheetRow: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};

/** A changed field; the values as a person reads them. */
export type ImportChange = {
  readonly __typename?: 'ImportChange';
  readonly field: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['String']['output']>;
};

export type ImportClientMatch = {
  readonly __typename?: 'ImportClientMatch';
  readonly client?: Maybe<Client>;
  readonly name: Scalars['String']['output'];
};

/** `clientId` null creates the name as a new client. */
export type ImportClientMatchInput = {
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

export type ImportCodeCount = {
  readonly __typename?: 'ImportCodeCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly outcome: ImportOutcome;
};

export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** Null when the column is ignored. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly header: Scalars['String']['output'];
  /** From 0. */
  readonly index: Scalars['Int']['output'];
};

/** `field` null ignores the column. */
export type ImportColumnInput = {
  readonly field?: InputMaybe<Scalars['String']['input']>;
  readonly index: Scalars['Int']['input'];
};

export type ImportCorrection = {
  readonly __typename?: 'ImportCorrection';
  readonly field: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  readonly good: Scalars['Int']['output'];
  readonly rejected: Scalars['Int']['output'];
  readonly warning: Scalars['Int']['output'];
};

export type ImportField = {
  readonly __typename?: 'ImportField';
  readonly field: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly required: Scalars['Boolean']['output'];
};

export type ImportIssue = {
  readonly __typename?: 'ImportIssue';
  readonly code: Scalars['String']['output'];
  /** Index of the column, null where the row as a whole or a missing column is meant. */
  readonly column?: Maybe<Scalars['Int']['output']>;
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, with the column as the sheet shows it. */
  readonly message: Scalars['String']['output'];
};

export type ImportKind =
  | 'CLIENTS'
  | 'EMPLOYEES'
  | 'PARCELS'
  | 'TRACKING';

export type ImportKnown = {
  readonly __typename?: 'ImportKnown';
  readonly changed: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

export type ImportOutcome =
  | 'GOOD'
  | 'REJECTED'
  | 'WARNING';

export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly import?: Maybe<Import>;
};

export type ImportPhase =
  | 'ANALYSE'
  | 'FINISH'
  | 'WRITE';

export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  /** Rows. */
  readonly done: Scalars['Int']['output'];
  readonly phase: ImportPhase;
  readonly total: Scalars['Int']['output'];
};

export type ImportResult = {
  readonly __typename?: 'ImportResult';
  readonly count: Scalars['Int']['output'];
  readonly thing: ImportedThing;
};

export type ImportRow = {
  readonly __typename?: 'ImportRow';
  readonly action: ImportAction;
  /** Cells as typed in the workbook, by column index. */
  readonly cells: ReadonlyArray<Scalars['String']['output']>;
  /** Cells typed anew by hand. */
  readonly corrections: ReadonlyArray<ImportCorrection>;
  readonly issues: ReadonlyArray<ImportIssue>;
  readonly outcome: ImportOutcome;
  readonly sheetRow: Scalars['Int']['output'];
  /** Parsed values by field. */
  readonly values: Scalars['JSON']['output'];
};

export type ImportRowConnection = {
  readonly __typename?: 'ImportRowConnection';
  readonly nodes: ReadonlyArray<ImportRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
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
  readonly __typename?: 'ImportUndone';
  /** Names of records that somebody has worked with since, and which stay; at most twenty of them. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
  readonly keptCount: Scalars['Int']['output'];
  /** Known records that are again what they were. */
  readonly restored: Scalars['Int']['output'];
  readonly results: ReadonlyArray<ImportResult>;
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
  readonly clientId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly otherId: Scalars['ID']['input'];
};

export type LandAcquisitionInput = {
  readonly cityCode?: InputMaybe<Scalars['String']['input']>;
  readonly district?: InputMaybe<Scalars['String']['input']>;
  readonly far?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of a parcel the client holds already; omitted for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly landAreaM2?: InputMaybe<Scalars['Decimal']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly priceFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly soldOn?: InputMaybe<Scalars['Date']['input']>;
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
  readonly __typename?: 'LeadMatch';
  readonly id: Scalars['ID']['output'];
  readonly kind: LeadMatchKind;
  readonly reason: LeadLikeness;
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type LeadMatchKind =
  | 'LEAD'
  | 'PARCEL'
  | 'PROJECT';

/** A photo of a report; its bytes are at /api/lead-photos/<id>. */
export type LeadPhoto = {
  readonly __typename?: 'LeadPhoto';
  readonly id: Scalars['ID']['output'];
};

/** A lead report (线索报备): what an employee heard of a possible commission; full rights verify it. Seen by them and its reporter, by nobody else. */
export type LeadReport = {
  readonly __typename?: 'LeadReport';
  /** The city as typed. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** GB/T 2260 code, where the typed city was recognised. */
  readonly cityCode?: Maybe<Scalars['String']['output']>;
  /** The client as the reporter named it. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<Employee>;
  /** Until when somebody has to answer: a working day later. */
  readonly dueAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Nobody has answered, and the time is over. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** What is known, with whom to ask. */
  readonly known?: Maybe<Scalars['String']['output']>;
  /** The department that already followed such a project when the report came in; nothing else of that project is told. */
  readonly knownBy?: Maybe<Department>;
  readonly name: Scalars['String']['output'];
  readonly photos: ReadonlyArray<LeadPhoto>;
  /** What it became or was merged into, for those who may see that project. */
  readonly project?: Maybe<Project>;
  /** Why it was not taken up. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly reportedAt: Scalars['DateTime']['output'];
  readonly reporter: Employee;
  /** When somebody took it up or decided. */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly source: LeadSource;
  readonly state: LeadState;
  readonly urgency: LeadUrgency;
  /** Who looks into it. */
  readonly verifier?: Maybe<Employee>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};

export type LeadReportConnection = {
  readonly __typename?: 'LeadReportConnection';
  readonly nodes: ReadonlyArray<LeadReport>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LeadReportFilter = {
  /** The viewer's own reports. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that nobody answered in time. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<LeadState>>;
  /** Substring of name, client, city. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type LeadReportOrder = {
  readonly direction: SortDirection;
  readonly field: LeadReportSort;
};

/** On STALE_VERSION and LEAD_DECIDED `leadReport` is the stored one. `warnings` never block. */
export type LeadReportPayload = {
  readonly __typename?: 'LeadReportPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly leadReport?: Maybe<LeadReport>;
  readonly warnings: ReadonlyArray<UserError>;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly day: Scalars['Date']['input'];
  readonly designProjectId: Scalars['ID']['input'];
  readonly minutes: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly stage?: InputMaybe<DesignStage>;
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
  readonly __typename?: 'ManHour';
  readonly day: Scalars['Date']['output'];
  readonly employee: Employee;
  readonly id: Scalars['ID']['output'];
  readonly minutes: Scalars['Int']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly stage?: Maybe<DesignStage>;
};

export type ManHourTotal = {
  readonly __typename?: 'ManHourTotal';
  readonly employee: Employee;
  readonly minutes: Scalars['Int']['output'];
  readonly stage?: Maybe<DesignStage>;
};

/** `eventOn` of REACHED, null to take it back; `reason` of the others. */
export type MarkFeeNodeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly eventOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly marking: FeeNodeMarking;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a person came to see the project: designated, or by being its tracker. */
export type MemberOrigin =
  | 'DESIGNATED'
  | 'DESIGN_TRACKER'
  | 'MARKET_TRACKER';

/** The survivor's facts win, its empty ones are filled from the other, and everything that hangs on the other becomes its own. */
export type MergeClientsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedMergedVersion: Scalars['Int']['input'];
  readonly expectedSurvivorVersion: Scalars['Int']['input'];
  readonly mergedId: Scalars['ID']['input'];
  readonly survivorId: Scalars['ID']['input'];
};

export type MergeLeadReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly designateReporter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly projectId: Scalars['ID']['input'];
};

/** Both days are past or today, and nobody joins before they left. `department`, `title` and `influence` are those at the new client. */
export type MoveContactInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contactId: Scalars['ID']['input'];
  readonly department?: InputMaybe<Scalars['String']['input']>;
  readonly fromClientId: Scalars['ID']['input'];
  readonly influence?: InputMaybe<Influence>;
  readonly joinedOn: Scalars['Date']['input'];
  readonly leftOn: Scalars['Date']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly toClientId: Scalars['ID']['input'];
};

export type MoveContactPayload = {
  readonly __typename?: 'MoveContactPayload';
  readonly contact?: Maybe<Contact>;
  readonly errors: ReadonlyArray<UserError>;
};

export type MoveQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly revisionId: Scalars['ID']['input'];
  readonly to: QuoteStatus;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** All else that is done on a round; which of it the viewer may do now is in `viewerActions`. */
  readonly actOnApproval: ApprovalChainPayload;
  /** Notes work done; it stays as it is. */
  readonly addDevelopmentLogEntry: DevelopmentActivityPayload;
  /** For full rights and members; people named behind an @ are told. */
  readonly addProgressNote: ProjectPayload;
  readonly addWorkLogEntry: ProjectPayload;
  readonly addWorkPlanItem: ProjectPayload;
  /** Corrects the recognition before running: the kind, the sheet, columns, clients, single cells. The workbook is judged anew. */
  readonly adjustImport: ImportPayload;
  /** Accepted items move at once; declined ones wait for another receiver. */
  readonly answerHandoverItems: HandoverPayload;
  readonly answerInvitation: CalendarPayload;
  /** Offers items to a receiver; what was offered to somebody else and not accepted is taken back from them. */
  readonly assignHandoverItems: HandoverPayload;
  /** Gives a report to the one who looks into it. */
  readonly assignLeadReport: LeadReportPayload;
  /** Changes at most 500 projects, all of them or none; a preview changes nothing and says what would be refused. */
  readonly bulkUpdateProjects: BulkUpdateProjectsPayload;
  /** What was accepted stays where it is. */
  readonly cancelHandover: HandoverPayload;
  readonly changePassword: ChangePasswordPayload;
  readonly changeProjectStatus: ProjectPayload;
  /** Reads, ticks off, takes up again or wakes one's own prompts; what is so already stays so. */
  readonly changeWorkPrompts: WorkPromptsPayload;
  readonly closeCadenceTask: CadenceTaskPayload;
  readonly completeWorkPlanItem: ProjectPayload;
  /** A draft contract with the amount, the terms and the split of a version, which becomes ACCEPTED. @errors STALE_VERSION, QUOTE_NOT_OFFERED, QUOTE_HAS_CONTRACT. */
  readonly contractFromQuote: ContractPayload;
  readonly createCalendarEvent: CalendarPayload;
  readonly createClient: ClientPayload;
  readonly createClientSegment: ClientSegmentPayload;
  readonly createContract: ContractPayload;
  readonly createCustomField: CustomFieldPayload;
  readonly createDepartment: DepartmentPayload;
  readonly createDevelopmentActivity: DevelopmentActivityPayload;
  readonly createEmployee: EmployeePayload;
  readonly createProject: ProjectPayload;
  /** @errors QUOTE_NEEDS_APPROVAL where it is recorded as sent against the price rules. */
  readonly createQuote: QuotePayload;
  readonly createSavedView: SavedViewPayload;
  /** Refused with NOT_YOUR_TURN, ALREADY_DECIDED, CHAIN_CLOSED or OPINION_REQUIRED; `chain` is then as it stands. */
  readonly decideApprovalStep: ApprovalChainPayload;
  /** Finance books an entry or rejects it with a reason; never one's own. */
  readonly decideDevelopmentCost: DevelopmentCostPayload;
  readonly deleteCalendarEvent: CalendarPayload;
  readonly deleteClient: ClientPayload;
  /** Refused while follow-up is limited to it. */
  readonly deleteClientSegment: ClientSegmentPayload;
  /** An empty one only: refused while people (also departed ones), units below or project numbers hang on it. */
  readonly deleteDepartment: DeleteDepartmentPayload;
  /** Into the bin: gone for everybody, and restorable. */
  readonly deleteFile: FilePayload;
  /** The link opens nothing any more; who kept the pages keeps them. */
  readonly deleteHomeCard: DeleteHomeCardPayload;
  readonly deleteProject: ProjectPayload;
  readonly deleteSavedView: SavedViewPayload;
  readonly deleteStatisticsBoard: StatisticsBoardPayload;
  readonly designateMember: ProjectPayload;
  readonly discardImport: ImportPayload;
  readonly endApprovalDelegation: ApprovalDelegationPayload;
  /** The formula holds again. */
  readonly endRatingOverride: ClientRatingPayload;
  /** A link, valid for ten minutes and once, to a file of exactly these rows. */
  readonly exportClients: ExportClientsPayload;
  /** A link to the very rows of the filter, for ten minutes and once. */
  readonly exportDevelopmentCosts: ExportDevelopmentCostsPayload;
  /** A link, valid for ten minutes and once, to a file of exactly these rows. */
  readonly exportProjects: ExportPayload;
  /** A link to the very rows of the filter, for ten minutes and once. */
  readonly exportReceivables: ExportReceivablesPayload;
  /** Finishes the next step: with the next one, or by closing the activity with a reason. */
  readonly finishDevelopmentStep: DevelopmentActivityPayload;
  /** Two that look alike and are two; they are not offered again. */
  readonly keepClientsApart: ClientPayload;
  /** What the viewer did on a day in a stage; 0 minutes take it away. */
  readonly logManHours: DesignProjectPayload;
  /** What people know of a node: the day its stage was reached, a dispute, a bad debt (finance only), or neither any more. */
  readonly markFeeNode: FeeNodePayload;
  readonly mergeClients: ClientMergePayload;
  /** It is a project that there already is; what was reported becomes a progress note of that. */
  readonly mergeLeadReport: LeadReportPayload;
  /** A person works for another client from a day on; what they did at the one before stays. */
  readonly moveContact: MoveContactPayload;
  /** @errors STALE_VERSION, QUOTE_MOVE for a status that does not follow, QUOTE_NEEDS_APPROVAL, QUOTE_INCOMPLETE. Into review by submitQuote, out of it by the round. */
  readonly moveQuote: QuotePayload;
  /** Notes that are no terms, all of them at once, at any time; in approval each change is an entry of the ledger that those who decided are told of. */
  readonly noteContract: ContractPayload;
  /** Puts fields of one kind of record in this order; those not named come after them. */
  readonly orderCustomFields: OrderCustomFieldsPayload;
  /** Puts these views of a list in this order; all of them or none. */
  readonly orderSavedViews: OrderSavedViewsPayload;
  /** Sets a client's grade by hand until a day. */
  readonly overrideRating: ClientRatingPayload;
  readonly publishAnnouncement: AnnouncementPayload;
  /**
   * Makes a default home, or its next revision; homes follow the next time they are read, each joined by widget with what the person changed.
   * @errors TEMPLATE_EXISTS where the department and role have one and `id` is not it; STALE_VERSION; INVALID_DOCUMENT.
   */
  readonly publishHomeTemplate: HomeTemplatePayload;
  /** Marks as read what was unread up to a number, so that nothing is lost that arrived since. */
  readonly readAllWorkPrompts: WorkPromptsPayload;
  /** To somebody who sees the project. */
  readonly reassignCadenceTask: CadenceTaskPayload;
  /** An invoice against a node, or with `reversesId` its mirror of today with the reason in `note`. */
  readonly recordInvoice: FeeNodePayload;
  /** The same of money that came. */
  readonly recordReceipt: FeeNodePayload;
  readonly recordTouch: TouchPayload;
  /** Adds what became the leaver's since the list was made. */
  readonly recountHandover: HandoverPayload;
  readonly rejectLeadReport: LeadReportPayload;
  readonly removeMember: ProjectPayload;
  /** Makes an address for calendar programs; the one before, if any, stops working. */
  readonly renewCalendarFeed: CalendarFeedPayload;
  /** Opens a closed activity again, with a next step. */
  readonly reopenDevelopmentActivity: DevelopmentActivityPayload;
  readonly reportLead: LeadReportPayload;
  readonly resetHome: HomePayload;
  /** Sets a new initial password, shown once; ends the person's sessions. */
  readonly resetPassword: ResetPasswordPayload;
  readonly restoreClient: ClientPayload;
  readonly restoreFile: FilePayload;
  /** Makes an earlier version the home again, as a new revision; the home so far is kept among the versions. */
  readonly restoreHomeVersion: HomePayload;
  /** Brings a discarded import back to its preview. */
  readonly restoreImport: ImportPayload;
  readonly restoreProject: ProjectPayload;
  /** Enters what takes a booked cost back; finance decides it like any entry. */
  readonly reverseDevelopmentCost: DevelopmentCostPayload;
  /** A new version. Recorded as sent, the one before becomes SUPERSEDED and stays as it was; as a draft it stands beside it. @errors QUOTE_DRAFT_EXISTS, QUOTE_NEEDS_APPROVAL. */
  readonly reviseQuote: QuotePayload;
  readonly revokeCalendarFeed: CalendarFeedPayload;
  readonly revokeQuoteShare: QuoteSharePayload;
  /** Ends one of one's own sessions, or all others when `sessionId` is null. */
  readonly revokeSession: RevokeSessionPayload;
  /** Starts writing all good and warned rows in one transaction; `progress` and `state` tell how it goes. */
  readonly runImport: ImportPayload;
  readonly saveAppearance: AppearancePayload;
  /** Somebody stands in for the viewer; with an id the days or reason of one of the viewer's. */
  readonly saveApprovalDelegation: ApprovalDelegationPayload;
  /** The whole template as a new version; running rounds keep theirs. Who was in the last version may stay there, also when they left since. @errors STALE_VERSION, TEMPLATE_SECTIONS, TEMPLATE_KIND, BAND_EMPTY. */
  readonly saveApprovalTemplate: ApprovalTemplatePayload;
  /** From today or a later day on: what was in force before stays as it was, and so do figures as of a past day. A set that has not begun yet can be taken away. */
  readonly saveBandSet: BandSetPayload;
  /** Open follow-ups of windows that are gone are dropped. */
  readonly saveCadenceTemplate: CadenceTemplatePayload;
  /** All days a contract is watched for, at any time: what is left out is gone. */
  readonly saveContractDates: ContractPayload;
  /** The design project as one document: facts and lists that are left out stay, lists that are given replace what is there, row by row by id. */
  readonly saveDesignProject: DesignProjectPayload;
  readonly saveHome: HomePayload;
  /** A whole list. Projects keep the tier and region that they have; it is for those that are registered, or get another city, from then on. */
  readonly savePlaceList: PlaceListPayload;
  /** Of the present outcome, for as long as it stands. */
  readonly saveProjectReview: ProjectPayload;
  /** All of a draft at once. @errors STALE_VERSION, QUOTE_NOT_DRAFT. */
  readonly saveQuoteDraft: QuotePayload;
  /** From today or a later day on: what was in force before stays as it was. */
  readonly saveQuoteRule: QuoteRulesPayload;
  readonly saveQuoteTemplate: QuoteTemplatesPayload;
  /** Rates every client anew in the same step. */
  readonly saveRatingFormula: RatingFormulaPayload;
  /** From today or a later day on: what was in force before stays as it was. */
  readonly saveStageProbabilities: StageProbabilitiesPayload;
  /**
   * Saves the whole board: without `id` a new one. @errors REQUIRED, TOO_LONG, TOO_MANY, TOO_MANY_BOARDS, TOO_MANY_CROSSED, DUPLICATE_KEY, SAME_DIMENSION, NOT_A_CODE, OUT_OF_BOARD, NOT_FOUND,
   * UNKNOWN_REFERENCE, STALE_VERSION, and what a filter of a list refuses.
   */
  readonly saveStatisticsBoard: StatisticsBoardPayload;
  readonly saveStatusGate: StatusGatePayload;
  readonly saveWorkPromptSettings: WorkPromptSettingsPayload;
  /** Open follow-ups move with it; without a day they are dropped. */
  readonly setProjectAnchorDate: ProjectAnchorDatePayload;
  /** Lets colleagues see the days of one's own birth and joining, or no longer. */
  readonly shareBirthday: ShareBirthdayPayload;
  /** Makes a card of one's home as it is stored now. @errors REQUIRED, TOO_LONG, NOT_FOUND for a page that is not there, TOO_MANY_CARDS. */
  readonly shareHome: ShareHomePayload;
  /** A link to a version that was sent. Its address is in this answer alone, and not when the request is repeated. */
  readonly shareQuote: QuoteSharePayload;
  /** Records that an approved contract was signed: its project becomes 成交 and the design project is founded, all at once or not at all. */
  readonly signContract: ContractPayload;
  /** The last signature completes the hand-over. */
  readonly signHandover: HandoverPayload;
  readonly signIn: SignInPayload;
  readonly signOut: SignOutPayload;
  /** Puts prompts off to a choice in the viewer's time zone, or to a moment. */
  readonly snoozeWorkPrompts: WorkPromptsPayload;
  /** Lists everything the leaver is responsible for. With a receiver all that they can take is offered to them at once. */
  readonly startHandover: HandoverPayload;
  readonly submitContract: ApprovalChainPayload;
  /** Enters a cost into the ledger and submits it to finance. */
  readonly submitDevelopmentCost: DevelopmentCostPayload;
  /** A draft version of a quote goes into review. @errors STALE_VERSION, CHAIN_OPEN, QUOTE_NOT_DRAFT, QUOTE_INCOMPLETE, QUOTE_REVIEWER: no director signs who neither wrote nor submitted it. */
  readonly submitQuote: ApprovalChainPayload;
  /** Takes back a change, a deletion or an import, as long as nothing of it was changed since. */
  readonly undoCalendarChange: CalendarPayload;
  /** Puts back what is still as the merge left it, and says what is not. */
  readonly undoClientMerge: ClientMergePayload;
  /** Takes a finished import back, but for what somebody has worked with since. */
  readonly undoImport: ImportPayload;
  readonly updateCalendarEvent: CalendarPayload;
  readonly updateClient: ClientPayload;
  readonly updateClientSegment: ClientSegmentPayload;
  /** The whole draft at once: what is left out is gone. */
  readonly updateContract: ContractPayload;
  readonly updateCustomField: CustomFieldPayload;
  readonly updateDepartment: DepartmentPayload;
  readonly updateDevelopmentActivity: DevelopmentActivityPayload;
  readonly updateEmployee: EmployeePayload;
  /** Another name or category. New documents and versions come over HTTP: POST /api/files. */
  readonly updateFile: FilePayload;
  readonly updateProject: ProjectPayload;
  readonly updateSavedView: SavedViewPayload;
  readonly updateTouch: TouchPayload;
  /** Makes a tracked project of it, in the same transaction. */
  readonly verifyLeadReport: LeadReportPayload;
  /** The next default in line holds again; nobody loses a widget. */
  readonly withdrawHomeTemplate: HomeTemplatePayload;
  /** As if it had not been recorded; the row is kept. */
  readonly withdrawTouch: TouchPayload;
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
  readonly clientType: ClientType;
  readonly name: Scalars['String']['input'];
};

/** A status that a project can go to, and what stands before it. */
export type NextStatus = {
  readonly __typename?: 'NextStatus';
  /** What the project lacks to pass the gate. */
  readonly missing: ReadonlyArray<ProjectField>;
  readonly missingDocuments: ReadonlyArray<FileCategory>;
  readonly needsReason: Scalars['Boolean']['output'];
  readonly to: ProjectStatus;
};

export type NextStepIssue =
  /** 没有下一步 / No next step */
  | 'MISSING'
  /** 下一步逾期 / Next step overdue */
  | 'OVERDUE';

export type NoteContractInput = {
  readonly archiveNumber?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedSigningOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly remark?: InputMaybe<Scalars['String']['input']>;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly record: CustomRecord;
};

export type OrderCustomFieldsPayload = {
  readonly __typename?: 'OrderCustomFieldsPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type OrderSavedViewsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type OrderSavedViewsPayload = {
  readonly __typename?: 'OrderSavedViewsPayload';
  readonly errors: ReadonlyArray<UserError>;
};

/** `expectedVersion` is the client's. `until` is the last day, today or within two years. */
export type OverrideRatingInput = {
  readonly clientId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly grade: RatingGrade;
  readonly reason: Scalars['String']['input'];
  readonly until: Scalars['Date']['input'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Purchased land (拿地信息). */
export type Parcel = {
  readonly __typename?: 'Parcel';
  /** As it stands in the record of the sale; several buyers are one text. */
  readonly buyerName?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly cityCode?: Maybe<Scalars['String']['output']>;
  readonly client?: Maybe<Client>;
  readonly clientId?: Maybe<Scalars['ID']['output']>;
  readonly district?: Maybe<Scalars['String']['output']>;
  readonly far?: Maybe<Scalars['Decimal']['output']>;
  /** Price by m2 of floor area, in fen. */
  readonly floorPriceFenPerM2?: Maybe<Scalars['Fen']['output']>;
  readonly gfaM2?: Maybe<Scalars['Decimal']['output']>;
  readonly groupName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly landAreaM2?: Maybe<Scalars['Decimal']['output']>;
  readonly landUse?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly parcelNumber?: Maybe<Scalars['String']['output']>;
  /** A fraction: 0.1675 is 16.75 %. */
  readonly premiumRate?: Maybe<Scalars['Decimal']['output']>;
  readonly priceFen?: Maybe<Scalars['Fen']['output']>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  readonly soldOn?: Maybe<Scalars['Date']['output']>;
  readonly startPriceFen?: Maybe<Scalars['Fen']['output']>;
};

export type ParcelConnection = {
  readonly __typename?: 'ParcelConnection';
  readonly nodes: ReadonlyArray<Parcel>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** `text`: substring of number, place, buyer, group. */
export type ParcelFilter = {
  readonly cityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly soldOn?: InputMaybe<DateRange>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A design firm the client works with: a competitor. */
export type PartnerDesignFirm = {
  readonly __typename?: 'PartnerDesignFirm';
  /** Clients that work with it, by name. */
  readonly clients: ReadonlyArray<Client>;
  /** Buildings of clients that name it as their designer, the newest first; at most 200. */
  readonly developedProjects: ReadonlyArray<DevelopedProject>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** Any of these people, or anybody of these departments as they are today; all of them where nothing is said. */
export type People = {
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly employeeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** As which tracker; as either where it is left out. Of those who send or record it says nothing. */
  readonly office?: InputMaybe<TrackerOffice>;
};

/** A tier (or region) with the codes of its cities (or provinces). */
export type PlaceGroup = {
  readonly __typename?: 'PlaceGroup';
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type PlaceGroupInput = {
  readonly codes: ReadonlyArray<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

/** What the firm says of places from a year on, for projects by their day of registration; years without a list of the firm's go by the one that the product came with. */
export type PlaceList = {
  readonly __typename?: 'PlaceList';
  /** Every city (or province) once. */
  readonly groups: ReadonlyArray<PlaceGroup>;
  readonly kind: PlaceListKind;
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy?: Maybe<Employee>;
  readonly version: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};

/** TIER: tiers of cities. REGION: regions of provinces. */
export type PlaceListKind =
  | 'REGION'
  | 'TIER';

export type PlaceListPayload = {
  readonly __typename?: 'PlaceListPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly lists: ReadonlyArray<PlaceList>;
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
  readonly __typename?: 'ProgressNote';
  readonly author: Employee;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

/** A tracked project (营销跟踪项目): a potential commission followed by the market department. */
export type Project = {
  readonly __typename?: 'Project';
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly anchorDates: ReadonlyArray<ProjectAnchorDate>;
  /** What was saved, newest first; the last 200 changes. */
  readonly changes: ReadonlyArray<ProjectChange>;
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly cityCode?: Maybe<Scalars['String']['output']>;
  readonly cityTier: CityTier;
  readonly cityTierReason?: Maybe<Scalars['String']['output']>;
  /** Year of the tier list that gave `cityTier`. */
  readonly cityTierYear: Scalars['Int']['output'];
  readonly client: Client;
  /** Contacts as noted in the tracking table. */
  readonly contactNote?: Maybe<Scalars['String']['output']>;
  readonly contacts: ReadonlyArray<ProjectContact>;
  readonly contractNote?: Maybe<Scalars['String']['output']>;
  readonly contracts: ReadonlyArray<Contract>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly currentQuote?: Maybe<QuoteRevision>;
  /** Values of fields in use, in their order; fields without a value are left out. */
  readonly customFields: ReadonlyArray<CustomFieldValue>;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly department: Department;
  /** What signing made of it, for those who see design projects. */
  readonly designProject?: Maybe<DesignProject>;
  readonly designScope?: Maybe<Scalars['String']['output']>;
  readonly designTracker?: Maybe<Employee>;
  readonly district?: Maybe<Scalars['String']['output']>;
  readonly districtCode?: Maybe<Scalars['String']['output']>;
  /** The day on which a contract is expected to be signed (预计签约日期): what the forecast by month goes by. */
  readonly expectedSignOn?: Maybe<Scalars['Date']['output']>;
  readonly far?: Maybe<Scalars['Decimal']['output']>;
  /** By category, then by name. */
  readonly files: ReadonlyArray<StoredFile>;
  readonly gfaM2?: Maybe<Scalars['Decimal']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly landAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the latest touch. */
  readonly lastTouchOn?: Maybe<Scalars['Date']['output']>;
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  readonly marketTracker?: Maybe<Employee>;
  readonly members: ReadonlyArray<ProjectMember>;
  /** Categories of which a project of this status should have a document, and has none (缺失文件). */
  readonly missingFileCategories: ReadonlyArray<FileCategory>;
  readonly name: Scalars['String']['output'];
  /** Where it can go from here, forward ones first. */
  readonly nextStatuses: ReadonlyArray<NextStatus>;
  readonly nextStep?: Maybe<Scalars['String']['output']>;
  readonly nextStepOn?: Maybe<Scalars['Date']['output']>;
  /** Department abbreviation and serial, e.g. SC-0354; assigned by the server, never reused. */
  readonly number: Scalars['String']['output'];
  readonly positioning?: Maybe<Positioning>;
  readonly productLine?: Maybe<ProductLine>;
  /** What those on the project noted, newest first; append-only. */
  readonly progressNotes: ReadonlyArray<ProgressNote>;
  /** Project company (项目公司) of the client, as named. */
  readonly projectCompany?: Maybe<Scalars['String']['output']>;
  readonly provinceCode?: Maybe<Scalars['String']['output']>;
  readonly quotes: ReadonlyArray<Quote>;
  readonly region: Region;
  readonly registeredOn?: Maybe<Scalars['Date']['output']>;
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The one of the present outcome. */
  readonly review?: Maybe<ProjectReview>;
  /** Day by which the present outcome should be reviewed; null where nothing is missing. */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** Of each time it was won or lost, newest first. */
  readonly reviews: ReadonlyArray<ProjectReview>;
  readonly serviceContents: ReadonlyArray<ServiceContent>;
  readonly source?: Maybe<LeadSource>;
  /** Who brought the lead, e.g. the lead designer. */
  readonly sourcePerson?: Maybe<Scalars['String']['output']>;
  readonly stageChangedAt: Scalars['DateTime']['output'];
  /** Every change of the tracking stage, newest first. */
  readonly stageEvents: ReadonlyArray<ProjectStageEvent>;
  readonly status: ProjectStatus;
  readonly statusChangedAt: Scalars['DateTime']['output'];
  /** Newest first. */
  readonly statusEvents: ReadonlyArray<ProjectStatusEvent>;
  /** The newest first. */
  readonly trackerPeriods: ReadonlyArray<TrackerPeriod>;
  readonly trackingStage?: Maybe<TrackingStage>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanDelete: Scalars['Boolean']['output'];
  readonly viewerCanDesignate: Scalars['Boolean']['output'];
  readonly viewerCanNote: Scalars['Boolean']['output'];
  readonly viewerCanQuote: Scalars['Boolean']['output'];
  readonly viewerCanReview: Scalars['Boolean']['output'];
  /** Full rights and members: a touch is an object of its author's own. */
  readonly viewerCanTouch: Scalars['Boolean']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
  /** Percent today: by its stage while it is open, 100 once won, 0 where it is not pursued any more; null for an open one without a stage. */
  readonly winChance?: Maybe<Scalars['Int']['output']>;
  /** Work already done (已完成工作), newest first; append-only. */
  readonly workLog: ReadonlyArray<WorkLogEntry>;
  /** Work plan (工作计划) by due date. */
  readonly workPlan: ReadonlyArray<WorkPlanItem>;
};

/** A date of a project from which follow-up is counted and that no other record holds. */
export type ProjectAnchorDate = {
  readonly __typename?: 'ProjectAnchorDate';
  readonly anchor: CadenceAnchor;
  readonly day: Scalars['Date']['output'];
};

export type ProjectAnchorDatePayload = {
  readonly __typename?: 'ProjectAnchorDatePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly project?: Maybe<Project>;
};

/** One saved change of a project; fields are names of `Project`. */
export type ProjectChange = {
  readonly __typename?: 'ProjectChange';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly project: Project;
  readonly values: ReadonlyArray<FieldChange>;
};

export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly figures: StatisticsFigures;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectContact = {
  readonly __typename?: 'ProjectContact';
  readonly contact: Contact;
  readonly role?: Maybe<ContactRole>;
};

/** A person at the client and what they do for it on this project. */
export type ProjectContactInput = {
  readonly contactId: Scalars['ID']['input'];
  readonly role?: InputMaybe<ContactRole>;
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
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** GB/T 2260 code of the prefecture-level city; `overseasCity` instead for a city abroad. */
  readonly cityCode?: InputMaybe<Scalars['String']['input']>;
  /** Overrides the tier list; needs `cityTierReason`. */
  readonly cityTier?: InputMaybe<CityTier>;
  readonly cityTierReason?: InputMaybe<Scalars['String']['input']>;
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  readonly contactNote?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the list when given. */
  readonly contacts?: InputMaybe<ReadonlyArray<ProjectContactInput>>;
  readonly contractNote?: InputMaybe<Scalars['String']['input']>;
  /** Fields that are not named stay as they are. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldValueInput>>;
  readonly designScope?: InputMaybe<Scalars['String']['input']>;
  readonly designTrackerId?: InputMaybe<Scalars['ID']['input']>;
  readonly districtCode?: InputMaybe<Scalars['String']['input']>;
  readonly expectedSignOn?: InputMaybe<Scalars['Date']['input']>;
  readonly far?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  readonly landAreaM2?: InputMaybe<Scalars['Decimal']['input']>;
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly marketTrackerId?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly nextStep?: InputMaybe<Scalars['String']['input']>;
  readonly nextStepOn?: InputMaybe<Scalars['Date']['input']>;
  readonly overseasCity?: InputMaybe<Scalars['String']['input']>;
  readonly positioning?: InputMaybe<Positioning>;
  readonly productLine?: InputMaybe<ProductLine>;
  readonly projectCompany?: InputMaybe<Scalars['String']['input']>;
  readonly registeredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly serviceContents?: InputMaybe<ReadonlyArray<ServiceContent>>;
  readonly source?: InputMaybe<LeadSource>;
  readonly sourcePerson?: InputMaybe<Scalars['String']['input']>;
  readonly trackingStage?: InputMaybe<TrackingStage>;
};

/** One filter for lists, statistics and exports. */
export type ProjectFilter = {
  /** The projects that counted at the end of that firm's day, by what they were then; what is not kept by day cannot be asked together with it. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly cityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly cityTiers?: InputMaybe<ReadonlyArray<CityTier>>;
  /** Of a client of any of these groups. */
  readonly clientGroupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By the rating in force of the client; finds nothing for others than full rights. */
  readonly clientRatings?: InputMaybe<ReadonlyArray<RatingGrade>>;
  /** Of a client in any of these segments; finds nothing for others than full rights. */
  readonly clientSegmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly clientTypes?: InputMaybe<ReadonlyArray<ClientType>>;
  /** Fen of signed contracts, of rows that have any. */
  readonly contractedFen?: InputMaybe<DecimalRange>;
  /** All of these hold. */
  readonly customFields?: InputMaybe<ReadonlyArray<CustomFieldFilter>>;
  /** Only deleted ones; full rights only. */
  readonly deleted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly departmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly designTrackerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly districtCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day on which a contract is expected to be signed. */
  readonly expectedSignOn?: InputMaybe<DateRange>;
  readonly far?: InputMaybe<DecimalRange>;
  readonly gfaM2?: InputMaybe<DecimalRange>;
  /** Rows without a document that a project of their status should have (缺失文件). */
  readonly lacksFiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rows that were won or lost here and whose review is not written (缺复盘). */
  readonly lacksReview?: InputMaybe<Scalars['Boolean']['input']>;
  readonly landAreaM2?: InputMaybe<DecimalRange>;
  readonly marketTrackerIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rows the viewer tracks or is designated for. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open rows with any of these issues of their next step: a list that should be empty. */
  readonly nextStepIssues?: InputMaybe<ReadonlyArray<NextStepIssue>>;
  readonly nextStepOn?: InputMaybe<DateRange>;
  /** Rows that were in one of these tracking stages and are no longer: they went on, or their pursuit ended there. */
  readonly passedStages?: InputMaybe<ReadonlyArray<TrackingStage>>;
  readonly positionings?: InputMaybe<ReadonlyArray<Positioning>>;
  readonly productLines?: InputMaybe<ReadonlyArray<ProductLine>>;
  readonly provinceCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How far the pursuit came, whatever the status: the steps of the funnel. */
  readonly pursuitSteps?: InputMaybe<ReadonlyArray<PursuitStep>>;
  readonly regions?: InputMaybe<ReadonlyArray<Region>>;
  readonly registeredOn?: InputMaybe<DateRange>;
  /** Any of these among the contents. */
  readonly serviceContents?: InputMaybe<ReadonlyArray<ServiceContent>>;
  /** The first day on which a contract of it was signed. */
  readonly signedOn?: InputMaybe<DateRange>;
  readonly sources?: InputMaybe<ReadonlyArray<LeadSource>>;
  /** Tracked rows that stand in their stage for more than so many whole days, 0 to 3650. */
  readonly stageDays?: InputMaybe<Scalars['Int']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<ProjectStatus>>;
  /** Substring of number, name, client, address. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Rows that these people tracked on a day, whoever does now. */
  readonly trackedBy?: InputMaybe<TrackedBy>;
  readonly trackingStages?: InputMaybe<ReadonlyArray<TrackingStage>>;
  /** Rows in which the field is empty. */
  readonly unset?: InputMaybe<ReadonlyArray<ProjectField>>;
  /** Rows without these facts. */
  readonly unsetFacts?: InputMaybe<ReadonlyArray<ProjectFact>>;
  /** Rows without a touch for more than so many days (未跟进超过 N 天), 1 to 3650; one that was never touched counts from its registration. */
  readonly untouchedDays?: InputMaybe<Scalars['Int']['input']>;
  /** The day it became 成交, of those that are: that of the first signing, or of the change of status where nothing is signed. */
  readonly wonOn?: InputMaybe<DateRange>;
};

/** What is known at once of why a project was lost: the beginning of its review. */
export type ProjectLossInput = {
  readonly competitor?: InputMaybe<Scalars['String']['input']>;
  readonly reason: LossReason;
};

export type ProjectMember = {
  readonly __typename?: 'ProjectMember';
  readonly designatedAt: Scalars['DateTime']['output'];
  readonly designatedBy?: Maybe<Employee>;
  readonly employee: Employee;
  readonly origin: MemberOrigin;
};

export type ProjectOrder = {
  readonly direction: SortDirection;
  readonly field: ProjectSort;
};

/** On STALE_VERSION `project` is the stored version. `warnings` never block. */
export type ProjectPayload = {
  readonly __typename?: 'ProjectPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly project?: Maybe<Project>;
  readonly warnings: ReadonlyArray<UserError>;
};

/** What was learnt of a project that was won or lost (复盘). It is done once its lessons are written. */
export type ProjectReview = {
  readonly __typename?: 'ProjectReview';
  /** Who won it; of a won one the strongest rival. */
  readonly competitor?: Maybe<PartnerDesignFirm>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Ours less theirs. */
  readonly gapFen?: Maybe<Scalars['Fen']['output']>;
  /** The gap as a share of theirs, with four places. */
  readonly gapRate?: Maybe<Scalars['Decimal']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lessons?: Maybe<Scalars['String']['output']>;
  readonly ourFeeFen?: Maybe<Scalars['Fen']['output']>;
  /** WON or LOST. */
  readonly outcome: ProjectStatus;
  /** Of a lost one. */
  readonly reason?: Maybe<LossReason>;
  readonly theirFeeFen?: Maybe<Scalars['Fen']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
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
  readonly __typename?: 'ProjectStageEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly from?: Maybe<TrackingStage>;
  readonly id: Scalars['ID']['output'];
  /** Chance of being won at the stage it went to, as the firm saw it on that day. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  readonly to?: Maybe<TrackingStage>;
  /** Until when it stood; null while it does. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
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
  readonly __typename?: 'ProjectStatusEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly from?: Maybe<ProjectStatus>;
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly to: ProjectStatus;
  /** Until when it stood; null while it does. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

export type ProposedStep = {
  readonly __typename?: 'ProposedStep';
  readonly mode: StepMode;
  readonly needed: Scalars['Int']['output'];
  readonly people: ReadonlyArray<Employee>;
  readonly section: OpinionSection;
  /** Somebody sits here by the rule for those who left, or for a place that nobody holds. */
  readonly standsIn: Scalars['Boolean']['output'];
};

export type PublishAnnouncementInput = {
  readonly body: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

/** Without `id` a new one for `departmentId` and `role`; with it the next revision of one, whose department and role stay. */
export type PublishHomeTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly layout: Scalars['JSON']['input'];
  readonly role?: InputMaybe<Role>;
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
  readonly __typename?: 'Query';
  /** Those of the next `days` days, 1 to 366, today's first; 100 at most. */
  readonly anniversaries: ReadonlyArray<Anniversary>;
  readonly announcements: ReadonlyArray<Announcement>;
  readonly approvalChain?: Maybe<ApprovalChain>;
  readonly approvalChains: ApprovalChainConnection;
  readonly approvalCounts: ApprovalCounts;
  /** From the viewer or to them, latest first; ended ones with `past`. */
  readonly approvalDelegations: ReadonlyArray<ApprovalDelegation>;
  /** The newest version of each, also of those out of use. */
  readonly approvalTemplates: ReadonlyArray<ApprovalTemplate>;
  /** The latest first; the first that has begun is in force. */
  readonly bandSets: ReadonlyArray<BandSet>;
  readonly cadenceTask?: Maybe<CadenceTask>;
  /** What closes first stands first. Full rights see all, everybody else their own. */
  readonly cadenceTasks: CadenceTaskConnection;
  readonly cadenceTemplates: ReadonlyArray<CadenceTemplate>;
  /** Days from `from` to `to`, both included, at most 62, by the clock of `timeZone` (the firm's when left out). */
  readonly calendar: CalendarWindow;
  readonly calendarEvent?: Maybe<CalendarEvent>;
  /** The link of a merged client leads to the one that it was merged into. */
  readonly client?: Maybe<Client>;
  /** Near-duplicates of one client, or of all, the nearest first; at most 200. */
  readonly clientDuplicates: ReadonlyArray<ClientDuplicate>;
  readonly clientGroups: ReadonlyArray<ClientGroup>;
  /** Merges that the client had a part in, the newest first. */
  readonly clientMerges: ReadonlyArray<ClientMerge>;
  readonly clientSegment?: Maybe<ClientSegment>;
  /** The viewer's own, then the shared ones, by name. */
  readonly clientSegments: ReadonlyArray<ClientSegment>;
  /** One level of the tree, by name: groups, and clients without one that have others below them; the topmost clients of a group; or the clients below one. */
  readonly clientTree: ReadonlyArray<ClientTreeNode>;
  readonly clients: ClientConnection;
  readonly contract?: Maybe<Contract>;
  readonly contracts: ContractConnection;
  /** Several tables in one request, at most 6, in the order asked. */
  readonly crossTables: ReadonlyArray<CrossTable>;
  /** In their order, retired ones last. */
  readonly customFields: ReadonlyArray<CustomField>;
  /** The bin of a project or of a client: what was deleted, the latest first. */
  readonly deletedFiles: ReadonlyArray<StoredFile>;
  /** Logins of the demo firm; empty on a real installation. */
  readonly demoLogins: ReadonlyArray<DemoLogin>;
  readonly departments: ReadonlyArray<Department>;
  readonly designProject?: Maybe<DesignProject>;
  /** Newest first. */
  readonly designProjects: DesignProjectConnection;
  readonly developmentActivities: DevelopmentActivityConnection;
  readonly developmentActivity?: Maybe<DevelopmentActivity>;
  readonly developmentCostTotals: DevelopmentCostTotals;
  readonly developmentCosts: DevelopmentCostConnection;
  /** The rows behind a figure of one channel, or of all together. */
  readonly developmentReturnRows: DevelopmentReturnRowConnection;
  readonly developmentReturns: DevelopmentReturns;
  /** Over exactly the documents that `files` lists under the filter. */
  readonly documentStatistics: DocumentStatistics;
  readonly employee?: Maybe<Employee>;
  /** Per employee, over exactly the projects that the list shows under the filter, which may name no past day. `office`: only as that tracker. */
  readonly employeeStatistics: EmployeeStatistics;
  readonly employees: EmployeeConnection;
  readonly file?: Maybe<StoredFile>;
  /** Everything in the bin of documents, the latest first; at most the first 200. */
  readonly fileBin: ReadonlyArray<StoredFile>;
  /** The latest uploaded first. */
  readonly files: StoredFileConnection;
  /** At most 20 people and 31 days. */
  readonly freeBusy: ReadonlyArray<FreeBusy>;
  readonly handover?: Maybe<Handover>;
  readonly handoverHoldings: ReadonlyArray<HandoverHolding>;
  /** Newest first. Full rights see all hand-overs, everybody else those they are part of. */
  readonly handovers: HandoverConnection;
  /** Null for an unknown code and one that was taken back, alike. */
  readonly homeCard?: Maybe<HomeCard>;
  readonly homeTemplateScopes: HomeTemplateScopes;
  readonly homeTemplates: ReadonlyArray<HomeTemplate>;
  /** The last 30 that were kept, the newest first: when editing ended, before a reset, before an older one came back. */
  readonly homeVersions: ReadonlyArray<HomeVersion>;
  readonly import?: Maybe<Import>;
  /** The viewer's own imports, newest first, without the discarded ones. */
  readonly imports: ReadonlyArray<Import>;
  readonly leadReport?: Maybe<LeadReport>;
  /** Newest first. Full rights see all reports, everybody else their own. */
  readonly leadReports: LeadReportConnection;
  readonly myAppearance: Appearance;
  readonly myCalendarFeed?: Maybe<CalendarFeed>;
  readonly myHome: Home;
  /** One's own, the newest first. */
  readonly myHomeCards: ReadonlyArray<HomeCard>;
  /** Invitations that wait for the viewer's answer and are not over. */
  readonly myInvitations: ReadonlyArray<CalendarEvent>;
  /** Open plan items and next steps of the viewer, by date. */
  readonly myNextSteps: ReadonlyArray<WorkPlanItem>;
  readonly mySessions: ReadonlyArray<Session>;
  /** Newest sale first. */
  readonly parcels: ParcelConnection;
  /** A design firm that clients of the viewer work with. */
  readonly partnerFirm?: Maybe<PartnerDesignFirm>;
  /** The firm's own, the latest first. */
  readonly placeLists: ReadonlyArray<PlaceList>;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
  readonly quote?: Maybe<Quote>;
  /** The latest first; the first that has begun is in force. */
  readonly quoteRules: ReadonlyArray<QuoteRule>;
  readonly quoteTemplates: ReadonlyArray<QuoteTemplate>;
  readonly quotes: QuoteConnection;
  readonly ratingFormula: RatingFormula;
  readonly ratingPreview: RatingPreview;
  readonly receivableAging: ReceivableAging;
  /** Fee nodes of signed contracts; by due date, those without one last. */
  readonly receivables: ReceivableConnection;
  readonly recentChanges: ReadonlyArray<ProjectChange>;
  readonly savedView?: Maybe<SavedView>;
  /** The viewer's own in their order, then the shared ones. */
  readonly savedViews: ReadonlyArray<SavedView>;
  /** Projects, clients, documents and people by number, name or pinyin initials; only what the viewer may see. */
  readonly search: ReadonlyArray<SearchHit>;
  /** Clients that a rule would find. */
  readonly segmentCount: SegmentCount;
  /** One answer a target, in the order of the targets; 60 at most. */
  readonly shortcutTargets: ReadonlyArray<ShortcutTarget>;
  /** Projects of the same client with a similar name, or the same parcel: a warning before saving, never a block. */
  readonly similarProjects: ReadonlyArray<Project>;
  /** Projects, parcels and other reports that may be the same, the likeliest first. */
  readonly similarToLead: ReadonlyArray<LeadMatch>;
  /** One for each step in which a project stands. */
  readonly stageNorms: ReadonlyArray<StageNorm>;
  /** The latest first; the first that has begun is in force. */
  readonly stageProbabilities: ReadonlyArray<StageProbabilities>;
  /**
   * One for each stage in which any project was, in the order of the stages; over exactly the projects that the list shows under the filter, which may name no past day.
   * `by`: after that of each stage one for each key of the projects as they are today, with percentiles of its own.
   */
  readonly stageTimes: ReadonlyArray<StageTime>;
  /** Several series in one request, at most 40, in the order asked. */
  readonly statistics: ReadonlyArray<StatisticsSeries>;
  /** Null for an unknown id and a board that is not published to the viewer, alike. */
  readonly statisticsBoard?: Maybe<StatisticsBoard>;
  /** Null for an unknown id and a pack that was sent to others, alike. */
  readonly statisticsBoardPack?: Maybe<StatisticsBoardPack>;
  /** One's own, then those published to the viewer; the last changed first, at most 200. */
  readonly statisticsBoards: ReadonlyArray<StatisticsBoard>;
  /** One of each status, in order. */
  readonly statusGates: ReadonlyArray<StatusGate>;
  /** The latest first. */
  readonly touches: TouchConnection;
  /** Null when nobody is signed in. */
  readonly viewer?: Maybe<Viewer>;
  /** Active steps whose turn is the viewer's, on behalf of others too, oldest first. */
  readonly waitingForMe: ReadonlyArray<ApprovalStep>;
  readonly workPromptSettings: WorkPromptSettings;
  readonly workPromptSummary: WorkPromptSummary;
  /** The viewer's own, last arrived first. */
  readonly workPrompts: WorkPromptConnection;
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
  requests: ReadonlyArray<CrossTableRequest>;
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
  employeeIds: ReadonlyArray<Scalars['ID']['input']>;
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
  targets: ReadonlyArray<ShortcutTargetInput>;
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
  requests: ReadonlyArray<StatisticsRequest>;
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
  readonly __typename?: 'Quote';
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the client has; before anything was sent, the first draft. */
  readonly currentRevision: QuoteRevision;
  readonly id: Scalars['ID']['output'];
  readonly project?: Maybe<Project>;
  /** Newest first. */
  readonly revisions: ReadonlyArray<QuoteRevision>;
  readonly title: Scalars['String']['output'];
  /** The version on the desk: a draft, in review or approved, alone or beside the current one. */
  readonly unsentRevision?: Maybe<QuoteRevision>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts every write of the quote and its versions. */
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  readonly nodes: ReadonlyArray<Quote>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type QuoteFilter = {
  readonly amountFen?: InputMaybe<FenRange>;
  readonly createdOn?: InputMaybe<DateRange>;
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these projects. */
  readonly projects?: InputMaybe<ProjectFilter>;
  /** With a version that these people sent within the days. */
  readonly sent?: InputMaybe<QuoteSent>;
  readonly statuses?: InputMaybe<ReadonlyArray<QuoteStatus>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Yuan per m2 below which a quote of the product line needs an approval. */
export type QuoteFloor = {
  readonly __typename?: 'QuoteFloor';
  readonly productLine: ProductLine;
  readonly yuanPerM2: Scalars['Decimal']['output'];
};

export type QuoteFloorInput = {
  readonly productLine: ProductLine;
  readonly yuanPerM2: Scalars['Decimal']['input'];
};

/** A version went from one status to another; what a round of approval did to it, too. */
export type QuoteMove = {
  readonly __typename?: 'QuoteMove';
  readonly at: Scalars['DateTime']['output'];
  /** Null: by rule, its validity ended. */
  readonly by?: Maybe<Employee>;
  readonly fromStatus: QuoteStatus;
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly toStatus: QuoteStatus;
};

export type QuoteOrder = {
  readonly direction: SortDirection;
  readonly field: QuoteSort;
};

export type QuotePayload = {
  readonly __typename?: 'QuotePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly quote?: Maybe<Quote>;
};

/** A version of a quote; exactly one a quote is current. Written as long as it is a draft, then immutable. */
export type QuoteRevision = {
  readonly __typename?: 'QuoteRevision';
  /** Total fee; null where only a rate was quoted. */
  readonly amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Rounds of its approval, the newest first. */
  readonly approvalChains: ReadonlyArray<ApprovalChain>;
  /** `QuoteContent` of @yingzao/domain/quotes: items, discount, tax, stages, terms; null where a total or a rate was recorded alone. */
  readonly content?: Maybe<Scalars['JSON']['output']>;
  /** The contract that came of it. */
  readonly contract?: Maybe<Contract>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  /** Who wrote the draft last. */
  readonly editedBy?: Maybe<Employee>;
  readonly feeBasis: FeeBasis;
  /** `QuoteFigures` of the same: the amounts in fen that came of the content. */
  readonly figures?: Maybe<Scalars['JSON']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The latest first. */
  readonly moves: ReadonlyArray<QuoteMove>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who would approve it if the viewer submitted it now; null where it is no draft. */
  readonly proposedApproval?: Maybe<ApprovalProposal>;
  readonly quoteId: Scalars['ID']['output'];
  /** Yuan per m2, or per cent of construction cost, by `feeBasis`. */
  readonly rate?: Maybe<Scalars['Decimal']['output']>;
  readonly revision: Scalars['Int']['output'];
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sentBy?: Maybe<Employee>;
  /** Links of this version, the newest first. */
  readonly shares?: Maybe<ReadonlyArray<QuoteShare>>;
  readonly status: QuoteStatus;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanSubmit: Scalars['Boolean']['output'];
};

/** Floors and the greatest discount from a day on until the next rules begin. */
export type QuoteRule = {
  readonly __typename?: 'QuoteRule';
  readonly floors: ReadonlyArray<QuoteFloor>;
  /** Per cent of the subtotal; null: any. */
  readonly greatestDiscount?: Maybe<Scalars['Decimal']['output']>;
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy?: Maybe<Employee>;
  readonly since: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

export type QuoteRulesPayload = {
  readonly __typename?: 'QuoteRulesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly rules: ReadonlyArray<QuoteRule>;
};

export type QuoteSent = {
  readonly people?: InputMaybe<People>;
  readonly within?: InputMaybe<DateRange>;
};

/** A link by which a client reads one version; the address is told once, when it is made. */
export type QuoteShare = {
  readonly __typename?: 'QuoteShare';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Employee>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly firstViewedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly lastViewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it was made for: stands in the watermark. */
  readonly recipient: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewCount: Scalars['Int']['output'];
};

export type QuoteSharePayload = {
  readonly __typename?: 'QuoteSharePayload';
  readonly errors: ReadonlyArray<UserError>;
  /** Path of the address, e.g. /q/…; null when it was told before. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly share?: Maybe<QuoteShare>;
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
  readonly __typename?: 'QuoteTemplate';
  /** Under the offer, e.g. bank account and validity of the stamp. */
  readonly closing?: Maybe<Scalars['String']['output']>;
  readonly department: Department;
  readonly footer?: Maybe<Scalars['String']['output']>;
  /** Name, address and so on at the head; the firm's name where it is empty. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy?: Maybe<Employee>;
  readonly version: Scalars['Int']['output'];
};

export type QuoteTemplatesPayload = {
  readonly __typename?: 'QuoteTemplatesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly templates: ReadonlyArray<QuoteTemplate>;
};

export type QuoteTermsInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly feeBasis: FeeBasis;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly rate?: InputMaybe<Scalars['Decimal']['input']>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
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
  readonly __typename?: 'RatingEvent';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly cause: RatingCause;
  /** Null: the first rating. */
  readonly from?: Maybe<RatingGrade>;
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly score: Scalars['Int']['output'];
  readonly to: RatingGrade;
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
  readonly factor: RatingFactor;
  readonly steps: ReadonlyArray<RatingStepInput>;
};

export type RatingFactorRule = {
  readonly __typename?: 'RatingFactorRule';
  readonly factor: RatingFactor;
  /** In the order of their values. */
  readonly steps: ReadonlyArray<RatingStep>;
};

/** The formula that every client is graded by. */
export type RatingFormula = {
  readonly __typename?: 'RatingFormula';
  /** One of each factor, in order. */
  readonly factors: ReadonlyArray<RatingFactorRule>;
  /** Points from which the grade begins; D is what is below C. */
  readonly fromA: Scalars['Int']['output'];
  readonly fromB: Scalars['Int']['output'];
  readonly fromC: Scalars['Int']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly updatedBy?: Maybe<Employee>;
  /** 0 while the formula is the one the product came with. */
  readonly version: Scalars['Int']['output'];
  /** Fees count of contracts signed within so many years. */
  readonly years: Scalars['Int']['output'];
};

/** A factor that is left out brings no points. Steps stand in the order of their values; each is worth more where more is better, less where less is. */
export type RatingFormulaInput = {
  readonly factors: ReadonlyArray<RatingFactorInput>;
  readonly fromA: Scalars['Int']['input'];
  readonly fromB: Scalars['Int']['input'];
  readonly fromC: Scalars['Int']['input'];
  readonly years: Scalars['Int']['input'];
};

/** On STALE_VERSION `formula` is the stored one. */
export type RatingFormulaPayload = {
  readonly __typename?: 'RatingFormulaPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly formula?: Maybe<RatingFormula>;
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
  readonly __typename?: 'RatingMove';
  readonly count: Scalars['Int']['output'];
  readonly from: RatingGrade;
  readonly to: RatingGrade;
};

export type RatingOverride = {
  readonly __typename?: 'RatingOverride';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  readonly grade: RatingGrade;
  readonly reason: Scalars['String']['output'];
  /** The last day on which it holds. */
  readonly until: Scalars['Date']['output'];
};

export type RatingPart = {
  readonly __typename?: 'RatingPart';
  readonly factor: RatingFactor;
  readonly most: Scalars['Int']['output'];
  /** The next step up; null at the top. */
  readonly next?: Maybe<RatingStep>;
  readonly points: Scalars['Int']['output'];
  /** A whole number: fen, projects, days, the rank of the best tier (1 is 一线), 1 for yes. Null where there is none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What another formula would change: clients by the grade in force today and the one they would have. */
export type RatingPreview = {
  readonly __typename?: 'RatingPreview';
  readonly clients: Scalars['Int']['output'];
  readonly moves: ReadonlyArray<RatingMove>;
};

export type RatingStep = {
  readonly __typename?: 'RatingStep';
  readonly at: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
};

export type RatingStepInput = {
  readonly at: Scalars['String']['input'];
  readonly points: Scalars['Int']['input'];
};

export type ReadAllWorkPromptsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<WorkPromptKind>>;
  readonly upTo: Scalars['Int']['input'];
};

export type ReassignCadenceTaskInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly ownerId: Scalars['ID']['input'];
};

/** Clients by what is overdue, the most first; at most 200. `total` is over all of them. */
export type ReceivableAging = {
  readonly __typename?: 'ReceivableAging';
  readonly clients: ReadonlyArray<AgingRow>;
  readonly total: ReadonlyArray<AgingCell>;
};

export type ReceivableConnection = {
  readonly __typename?: 'ReceivableConnection';
  readonly nodes: ReadonlyArray<FeeNode>;
  readonly pageInfo: PageInfo;
  /** Over all rows of the filter, not the page. */
  readonly sums: ReceivableSums;
  readonly totalCount: Scalars['Int']['output'];
};

/** `text`: substring of the node, its contract, project or client. `isOpen`: not paid in full, and no bad debt. */
export type ReceivableFilter = {
  readonly buckets?: InputMaybe<ReadonlyArray<AgingBucket>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly contractIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dueOn?: InputMaybe<DateRange>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<FeeNodeKind>>;
  readonly statuses?: InputMaybe<ReadonlyArray<ReceivableStatus>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ReceivableOrder = {
  readonly direction: SortDirection;
  readonly field: ReceivableSort;
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
  readonly __typename?: 'ReceivableSums';
  readonly amountFen: Scalars['Fen']['output'];
  readonly count: Scalars['Int']['output'];
  readonly invoicedFen: Scalars['Fen']['output'];
  readonly openFen: Scalars['Fen']['output'];
  readonly overdueFen: Scalars['Fen']['output'];
  readonly receivedFen: Scalars['Fen']['output'];
};

/** `confirmExcess`: more than the node comes to is right. `amountFen` is that of the reversed one where there is one. */
export type RecordInvoiceInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly confirmExcess?: InputMaybe<Scalars['Boolean']['input']>;
  readonly feeNodeId: Scalars['ID']['input'];
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly reversesId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordReceiptInput = {
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly confirmExcess?: InputMaybe<Scalars['Boolean']['input']>;
  readonly feeNodeId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reversesId?: InputMaybe<Scalars['ID']['input']>;
};

/** A project, whose client it then is, or a client alone (full rights). `touchedOn` is today when left out, and never later. */
export type RecordTouchInput = {
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: TouchKind;
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly touchedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type RecountHandoverInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type RemoveMemberInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly employeeId: Scalars['ID']['input'];
  readonly projectId: Scalars['ID']['input'];
};

export type ReopenDevelopmentActivityInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly nextStep: Scalars['String']['input'];
  readonly nextStepOn: Scalars['Date']['input'];
};

export type ReportLeadInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly clientName?: InputMaybe<Scalars['String']['input']>;
  readonly known?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  /** Photos that were sent before, at most three. */
  readonly photoIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who wrote it: what is kept on a shared device is never sent as somebody else's. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  readonly source: LeadSource;
  readonly urgency: LeadUrgency;
};

export type ResetHomeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
};

export type ResetPasswordInput = {
  readonly employeeId: Scalars['ID']['input'];
};

export type ResetPasswordPayload = {
  readonly __typename?: 'ResetPasswordPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly initialPassword?: Maybe<Scalars['String']['output']>;
};

export type RestoreClientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type RestoreFileInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type RestoreHomeVersionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
  readonly revision: Scalars['Int']['input'];
};

export type RestoreImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type RestoreProjectInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type ReverseDevelopmentCostInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** `expectedRevision` is the current version's number as the person saw it. */
export type ReviseQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly content?: InputMaybe<Scalars['JSON']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
  readonly isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly quoteId: Scalars['ID']['input'];
  readonly terms: QuoteTermsInput;
};

export type RevokeQuoteShareInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type RevokeSessionInput = {
  readonly sessionId?: InputMaybe<Scalars['ID']['input']>;
};

export type RevokeSessionPayload = {
  readonly __typename?: 'RevokeSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly sessions: ReadonlyArray<Session>;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type SaveAppearanceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly document: Scalars['JSON']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
};

export type SaveApprovalDelegationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly fromDay: Scalars['Date']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly toDay: Scalars['Date']['input'];
  readonly toId: Scalars['ID']['input'];
};

/** Without `templateId` a new one, `expectedVersion` 0. */
export type SaveApprovalTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly clientTypes: ReadonlyArray<ClientType>;
  readonly contractTypes: ReadonlyArray<ContractType>;
  readonly copies: ReadonlyArray<ApprovalPlaceInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fromFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly isEnabled: Scalars['Boolean']['input'];
  readonly kind: ApprovalSubjectKind;
  readonly name: Scalars['String']['input'];
  readonly productLines: ReadonlyArray<ProductLine>;
  readonly steps: ReadonlyArray<ApprovalTemplateStepInput>;
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
  readonly toFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** `expectedVersion` is 0 where no set begins on that day yet; without `bounds` the set of that day is taken away. */
export type SaveBandSetInput = {
  readonly bounds?: InputMaybe<BandBoundsInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly since: Scalars['Date']['input'];
};

/** `segmentId` is a shared one; null: all clients; omitted: as it is. */
export type SaveCadenceTemplateInput = {
  readonly anchor: CadenceAnchor;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly segmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly windows: ReadonlyArray<CadenceWindowInput>;
};

export type SaveContractDatesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly filedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly filingDueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly guaranteeReleasedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly guaranteeUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type SaveDesignProjectInput = {
  readonly actualFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly actualTo?: InputMaybe<Scalars['Date']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly costLines?: InputMaybe<ReadonlyArray<DesignCostLineInput>>;
  readonly designScope?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly gfaM2?: InputMaybe<Scalars['Decimal']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly members?: InputMaybe<ReadonlyArray<DesignMemberInput>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly phases?: InputMaybe<ReadonlyArray<DesignPhaseInput>>;
  readonly plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly plannedTo?: InputMaybe<Scalars['Date']['input']>;
  readonly productLine?: InputMaybe<ProductLine>;
  readonly projectType?: InputMaybe<DesignProjectType>;
  readonly services?: InputMaybe<ReadonlyArray<DesignServiceInput>>;
};

/** `isFinished`: editing ended with this, so that it is kept among the versions. */
export type SaveHomeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
  readonly isFinished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly layout: Scalars['JSON']['input'];
};

/** `expectedVersion` is 0 where the firm has no list of that year yet. `year`: 2000 to next year. */
export type SavePlaceListInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly groups: ReadonlyArray<PlaceGroupInput>;
  readonly kind: PlaceListKind;
  readonly year: Scalars['Int']['input'];
};

/** `expectedVersion` is that of the stored review, 0 where there is none. Omitted fields stay as they are; null empties. A competitor that is not known yet is made. */
export type SaveProjectReviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly competitor?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly lessons?: InputMaybe<Scalars['String']['input']>;
  readonly ourFeeFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly projectId: Scalars['ID']['input'];
  /** Required of a lost project. */
  readonly reason?: InputMaybe<LossReason>;
  readonly theirFeeFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** `expectedVersion` is the quote's. */
export type SaveQuoteDraftInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly content?: InputMaybe<Scalars['JSON']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly revisionId: Scalars['ID']['input'];
  readonly terms: QuoteTermsInput;
  readonly title: Scalars['String']['input'];
};

/** `expectedVersion` is 0 where no rules begin on that day yet. */
export type SaveQuoteRuleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly floors: ReadonlyArray<QuoteFloorInput>;
  readonly greatestDiscount?: InputMaybe<Scalars['Decimal']['input']>;
  readonly since: Scalars['Date']['input'];
};

/** `expectedVersion` is 0 for a department's first. */
export type SaveQuoteTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly closing?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly footer?: InputMaybe<Scalars['String']['input']>;
  readonly heading?: InputMaybe<Scalars['String']['input']>;
};

export type SaveRatingFormulaInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly formula: RatingFormulaInput;
};

/** `expectedVersion` is 0 where no set begins on that day yet; `percents` has every stage once. */
export type SaveStageProbabilitiesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly percents: ReadonlyArray<StagePercentInput>;
  readonly since: Scalars['Date']['input'];
};

/** `expectedVersion` goes with `id`. */
export type SaveStatisticsBoardInput = {
  readonly charts: ReadonlyArray<StatisticsBoardChartInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly isPublic: Scalars['Boolean']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly schedule?: InputMaybe<StatisticsBoardSchedule>;
  readonly title: Scalars['String']['input'];
};

export type SaveStatusGateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly documents: ReadonlyArray<FileCategory>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: ReadonlyArray<ProjectField>;
  readonly to: ProjectStatus;
};

export type SaveWorkPromptSettingsInput = {
  readonly choices: ReadonlyArray<WorkPromptChoiceInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly digestAt: Scalars['String']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly quietFrom?: InputMaybe<Scalars['String']['input']>;
  readonly quietTo?: InputMaybe<Scalars['String']['input']>;
  readonly zone: Scalars['String']['input'];
};

/** A named view of a list (视图): conditions, order, columns and groups, kept as the query of its address. Whoever opens it sees the rows that they may see. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  readonly id: Scalars['ID']['output'];
  /** Offered to everybody; otherwise its owner's alone. */
  readonly isShared: Scalars['Boolean']['output'];
  readonly kind: SavedViewKind;
  readonly name: Scalars['String']['output'];
  readonly owner: Employee;
  /** Query of the list's address, without `?`. */
  readonly search: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** A list, or the page of statistics, whose views can be kept. */
export type SavedViewKind =
  | 'CLIENTS'
  | 'PROJECTS'
  | 'STATISTICS';

/** On STALE_VERSION `view` is the stored one. */
export type SavedViewPayload = {
  readonly __typename?: 'SavedViewPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly view?: Maybe<SavedView>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly id: Scalars['ID']['output'];
  readonly kind: SearchKind;
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
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
  readonly __typename?: 'SegmentCount';
  readonly clients: Scalars['Int']['output'];
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
  readonly __typename?: 'Session';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isCurrent: Scalars['Boolean']['output'];
  readonly lastSeenAt: Scalars['DateTime']['output'];
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** `anchor` is one that no other record holds: the bid or the end of the contract. */
export type SetProjectAnchorDateInput = {
  readonly anchor: CadenceAnchor;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  readonly projectId: Scalars['ID']['input'];
};

export type ShareBirthdayInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly isShown: Scalars['Boolean']['input'];
};

export type ShareBirthdayPayload = {
  readonly __typename?: 'ShareBirthdayPayload';
  readonly employee?: Maybe<Employee>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ShareHomeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly pageIds: ReadonlyArray<Scalars['String']['input']>;
};

export type ShareHomePayload = {
  readonly __typename?: 'ShareHomePayload';
  readonly card?: Maybe<HomeCard>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ShareQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly recipient: Scalars['String']['input'];
  readonly revisionId: Scalars['ID']['input'];
  readonly validDays: Scalars['Int']['input'];
};

/** What a shortcut leads to, as it is now. */
export type ShortcutTarget = {
  readonly __typename?: 'ShortcutTarget';
  /** Rows of a list, counted for the viewer. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** False when it is gone or not open to the viewer; nobody is told which. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Name of a record; of a list nothing. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A record by its id, or a list by its filter. */
export type ShortcutTargetInput =
  { readonly approvalChain: Scalars['ID']['input']; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains: ApprovalChainFilter; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client: Scalars['ID']['input']; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients: ClientFilter; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract: Scalars['ID']['input']; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts: ContractFilter; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project: Scalars['ID']['input']; readonly projects?: never; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects: ProjectFilter; readonly quote?: never; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote: Scalars['ID']['input']; readonly quotes?: never; }
  |  { readonly approvalChain?: never; readonly approvalChains?: never; readonly client?: never; readonly clients?: never; readonly contract?: never; readonly contracts?: never; readonly project?: never; readonly projects?: never; readonly quote?: never; readonly quotes: QuoteFilter; };

export type SignContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** A version of a document of the contract's project, category CONTRACT. */
  readonly signedFileVersionId: Scalars['ID']['input'];
  readonly signedOn: Scalars['Date']['input'];
};

/** `reason`: why it is signed for a leaver who has left. */
export type SignHandoverInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type SignInInput = {
  /** Employee number or email. */
  readonly login: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly viewer?: Maybe<Viewer>;
};

export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type SnoozeWorkPromptsInput = {
  readonly choice?: InputMaybe<WorkPromptSnooze>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** How long the viewer's open projects have been in one step: while tracked a stage, otherwise the status. */
export type StageNorm = {
  readonly __typename?: 'StageNorm';
  readonly count: Scalars['Int']['output'];
  /** 90th percentile, in whole days. */
  readonly p90Days: Scalars['Int']['output'];
  readonly stage?: Maybe<TrackingStage>;
  readonly status: ProjectStatus;
};

/** `percent`: 0 to 100. */
export type StagePercent = {
  readonly __typename?: 'StagePercent';
  readonly percent: Scalars['Int']['output'];
  readonly stage: TrackingStage;
};

export type StagePercentInput = {
  readonly percent: Scalars['Int']['input'];
  readonly stage: TrackingStage;
};

/** How likely an open project is won at each stage (阶段成交概率), from a day on until the next set begins. */
export type StageProbabilities = {
  readonly __typename?: 'StageProbabilities';
  /** In the order of the stages. */
  readonly percents: ReadonlyArray<StagePercent>;
  readonly setAt: Scalars['DateTime']['output'];
  /** Null: as the product came. */
  readonly setBy?: Maybe<Employee>;
  readonly since: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
};

export type StageProbabilitiesPayload = {
  readonly __typename?: 'StageProbabilitiesPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly sets: ReadonlyArray<StageProbabilities>;
};

/**
 * Time in one tracking stage, in whole days by the stage log. Of projects that left it, by going on or because their pursuit ended there, the time they were in it altogether;
 * of those that stand there now the time since they came.
 */
export type StageTime = {
  readonly __typename?: 'StageTime';
  /** As of StatisticsSegment; null for all projects together. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly longestDays?: Maybe<Scalars['Int']['output']>;
  /** With one place. */
  readonly meanDays?: Maybe<Scalars['Decimal']['output']>;
  /** Null where nobody left it yet. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** Of those that stand there, longer than nine tenths of those that passed. */
  readonly overP90: Scalars['Int']['output'];
  readonly p90Days?: Maybe<Scalars['Int']['output']>;
  readonly passed: Scalars['Int']['output'];
  readonly stage: TrackingStage;
  readonly standing: Scalars['Int']['output'];
  /** Null where nobody stands there. */
  readonly standingMedianDays?: Maybe<Scalars['Int']['output']>;
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly leaverId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly receiverId?: InputMaybe<Scalars['ID']['input']>;
};

/** A board of charts (图表板). It holds questions: figures are those of whoever looks at it. */
export type StatisticsBoard = {
  readonly __typename?: 'StatisticsBoard';
  readonly charts: ReadonlyArray<StatisticsBoardChart>;
  /** Departments to which it is published, with those below them; none for others than who may change it. */
  readonly departments: ReadonlyArray<Department>;
  readonly id: Scalars['ID']['output'];
  /** Published to everybody. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** The day of the next pack. */
  readonly nextPackOn?: Maybe<Scalars['Date']['output']>;
  readonly owner?: Maybe<Employee>;
  /** To whom it is published by name; nobody for others than who may change it. */
  readonly people: ReadonlyArray<Employee>;
  /** When its pack goes out, at eight in the morning in Shanghai; null: never. */
  readonly schedule?: Maybe<StatisticsBoardSchedule>;
  readonly title: Scalars['String']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** A chart of a board: what is asked, and where it stands on a grid of 12 columns. */
export type StatisticsBoardChart = {
  readonly __typename?: 'StatisticsBoardChart';
  readonly dimension: StatisticsDimension;
  /** A `ProjectFilter`, as it was saved. */
  readonly filter: Scalars['JSON']['output'];
  /** bars, columns, ring, tiles, line, area, funnel; crossed: stacked, grouped, full, heat. Null: what suits the data. */
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly h: Scalars['Int']['output'];
  /** Names the chart within its board. */
  readonly key: Scalars['String']['output'];
  readonly measure: StatisticsMeasure;
  /** Null: as what it shows says. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly w: Scalars['Int']['output'];
  /** The second dimension of a crossed chart. */
  readonly within?: Maybe<StatisticsDimension>;
  readonly x: Scalars['Int']['output'];
  readonly y: Scalars['Int']['output'];
};

export type StatisticsBoardChartInput = {
  readonly dimension: StatisticsDimension;
  readonly filter?: InputMaybe<ProjectFilter>;
  readonly form?: InputMaybe<Scalars['String']['input']>;
  readonly h: Scalars['Int']['input'];
  readonly key: Scalars['String']['input'];
  readonly measure: StatisticsMeasure;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly w: Scalars['Int']['input'];
  readonly within?: InputMaybe<StatisticsDimension>;
  readonly x: Scalars['Int']['input'];
  readonly y: Scalars['Int']['input'];
};

/** A board as it was sent to somebody, with the figures that they may see of a past day. Its files: GET /api/statistics-packs/<id>/pdf and /xlsx. */
export type StatisticsBoardPack = {
  readonly __typename?: 'StatisticsBoardPack';
  /** The day whose figures it shows. */
  readonly asOf: Scalars['Date']['output'];
  readonly boardId: Scalars['ID']['output'];
  readonly charts: ReadonlyArray<StatisticsBoardChart>;
  readonly id: Scalars['ID']['output'];
  readonly sentOn: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
  /** Keys of charts that no past day can answer: their conditions or groups are not kept by day. */
  readonly unkept: ReadonlyArray<Scalars['String']['output']>;
};

/** On STALE_VERSION `board` is the stored one. */
export type StatisticsBoardPayload = {
  readonly __typename?: 'StatisticsBoardPayload';
  readonly board?: Maybe<StatisticsBoard>;
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'StatisticsFigures';
  readonly backlogFen: Scalars['Fen']['output'];
  readonly clients: Scalars['Int']['output'];
  readonly contractedFen: Scalars['Fen']['output'];
  readonly contracts: Scalars['Int']['output'];
  readonly count: Scalars['Int']['output'];
  readonly decidedCount: Scalars['Int']['output'];
  readonly decidedFen: Scalars['Fen']['output'];
  readonly gfaM2: Scalars['Decimal']['output'];
  readonly invoicedFen: Scalars['Fen']['output'];
  readonly landAreaM2: Scalars['Decimal']['output'];
  readonly pricedFen: Scalars['Fen']['output'];
  readonly pricedGfaM2: Scalars['Decimal']['output'];
  readonly quotedFen: Scalars['Fen']['output'];
  readonly quotes: Scalars['Int']['output'];
  readonly receivedFen: Scalars['Fen']['output'];
  readonly weightedFen: Scalars['Fen']['output'];
  readonly wonCount: Scalars['Int']['output'];
  readonly wonFen: Scalars['Fen']['output'];
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
  readonly dimension: StatisticsDimension;
  readonly filter?: InputMaybe<ProjectFilter>;
};

export type StatisticsSegment = {
  readonly __typename?: 'StatisticsSegment';
  readonly figures: StatisticsFigures;
  /** Code of the dimension's catalogue, an id, the bounds of a band in base units such as `1..1.5` and `500000..`, or NONE where the field is empty. */
  readonly key: Scalars['String']['output'];
  /** Name of an id key (client, employee, department, city); null for coded keys. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

export type StatisticsSeries = {
  readonly __typename?: 'StatisticsSeries';
  readonly dimension: StatisticsDimension;
  /** True where the viewer's figures count only the projects they are designated for. */
  readonly isPartial: Scalars['Boolean']['output'];
  readonly segments: ReadonlyArray<StatisticsSegment>;
  readonly total: StatisticsFigures;
};

/** What a project must have before it may take a status (门槛). */
export type StatusGate = {
  readonly __typename?: 'StatusGate';
  /** Categories of which the project must have a document. */
  readonly documents: ReadonlyArray<FileCategory>;
  readonly fields: ReadonlyArray<ProjectField>;
  /** Among `fields`: those no firm can take away. */
  readonly lockedFields: ReadonlyArray<ProjectField>;
  readonly to: ProjectStatus;
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly updatedBy?: Maybe<Employee>;
  /** 0 while the gate is the one the product came with. */
  readonly version: Scalars['Int']['output'];
};

/** On STALE_VERSION `gate` is the stored one. */
export type StatusGatePayload = {
  readonly __typename?: 'StatusGatePayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly gate?: Maybe<StatusGate>;
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
  readonly __typename?: 'StoredFile';
  readonly category: FileCategory;
  /** Newest first; append-only. */
  readonly changes: ReadonlyArray<StoredFileChange>;
  readonly client?: Maybe<Client>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly currentVersion: FileVersion;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deletedBy?: Maybe<Employee>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Exactly one of `project` and `client` is set. */
  readonly project?: Maybe<Project>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  /** Newest first. */
  readonly versions: ReadonlyArray<FileVersion>;
  readonly viewerCanDelete: Scalars['Boolean']['output'];
  readonly viewerCanRestore: Scalars['Boolean']['output'];
  /** Also whether a new version may be uploaded. */
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who looked at it in the page, the latest first; at most 100. One look of a person at a version within ten minutes is one. Null for others than full rights. */
  readonly views?: Maybe<ReadonlyArray<FileView>>;
};

export type StoredFileChange = {
  readonly __typename?: 'StoredFileChange';
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Employee>;
  /** A name, or the code of a category; of a version its number. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: StoredFileChangeKind;
  readonly to?: Maybe<Scalars['String']['output']>;
};

export type StoredFileChangeKind =
  | 'CATEGORY'
  | 'CREATED'
  | 'DELETED'
  | 'NAME'
  | 'RESTORED'
  | 'VERSION';

export type StoredFileConnection = {
  readonly __typename?: 'StoredFileConnection';
  readonly nodes: ReadonlyArray<StoredFile>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Documents in use, of projects and clients that are. Of their current versions: who uploaded them, when, and their bytes. */
export type StoredFileFilter = {
  readonly categories?: InputMaybe<ReadonlyArray<FileCategory>>;
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these projects; without it those of clients too. */
  readonly projects?: InputMaybe<ProjectFilter>;
  /** Part of the name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly uploadedOn?: InputMaybe<DateRange>;
  readonly uploaderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Steps in their order; all six sections must be present. A returned contract with unchanged content may continue where it was returned. */
export type SubmitContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly continues?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contractId: Scalars['ID']['input'];
  readonly copyTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly steps: ReadonlyArray<ApprovalStepInput>;
  /** The version of a template that proposed the list. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
};

/** `channel` is that of the activity where there is one, and is wanted where there is none. */
export type SubmitDevelopmentCostInput = {
  readonly activityId?: InputMaybe<Scalars['ID']['input']>;
  readonly amountFen: Scalars['Fen']['input'];
  readonly channel?: InputMaybe<DevChannel>;
  readonly clientId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly costKind: CostKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly spentOn: Scalars['Date']['input'];
};

/** As SubmitContractInput, of a version of a quote, with any sections; `expectedVersion` is the quote's. */
export type SubmitQuoteInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly continues?: InputMaybe<Scalars['Boolean']['input']>;
  readonly copyTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly revisionId: Scalars['ID']['input'];
  readonly steps: ReadonlyArray<ApprovalStepInput>;
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  readonly dataChanges: DataChange;
  /** What changed after `after`, at once and then whenever something changes. Nothing is missed and nothing comes twice when it continues from the last `number`. */
  readonly workPromptChanges: WorkPromptBatch;
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
  readonly __typename?: 'Touch';
  readonly author: Employee;
  /** Null where the viewer sees the touch by its project, and the project has another client by now. */
  readonly client?: Maybe<Client>;
  readonly contact?: Maybe<Contact>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: TouchKind;
  readonly project?: Maybe<Project>;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly touchedOn: Scalars['Date']['output'];
  readonly version: Scalars['Int']['output'];
  /** One's own, on the day it was recorded. */
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

export type TouchConnection = {
  readonly __typename?: 'TouchConnection';
  readonly nodes: ReadonlyArray<Touch>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TouchFilter = {
  /** By anybody of these departments as they are today. */
  readonly authorDepartmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly authorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly kinds?: InputMaybe<ReadonlyArray<TouchKind>>;
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these projects. */
  readonly projects?: InputMaybe<ProjectFilter>;
  readonly touchedOn?: InputMaybe<DateRange>;
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
  readonly __typename?: 'TouchPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly touch?: Maybe<Touch>;
};

export type TrackedBy = {
  readonly on: TrackedOn;
  readonly people?: InputMaybe<People>;
  readonly within?: InputMaybe<DateRange>;
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
  readonly __typename?: 'TrackerPeriod';
  readonly employee: Employee;
  readonly id: Scalars['ID']['output'];
  readonly office: TrackerOffice;
  readonly since: Scalars['DateTime']['output'];
  readonly until?: Maybe<Scalars['DateTime']['output']>;
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
  readonly changeId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UndoClientMergeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

export type UndoImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
};

/** `scope` and `key` are for series: times are those of the occurrence `key` names. */
export type UpdateCalendarEventInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: CalendarEventFieldsInput;
  readonly id: Scalars['ID']['input'];
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly scope?: InputMaybe<EditScope>;
};

export type UpdateClientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: ClientFieldsInput;
  readonly id: Scalars['ID']['input'];
};

/** Omitted fields stay as they are. A shared one is changed by everybody with full rights, and taken back from them by its owner. */
export type UpdateClientSegmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly rule?: InputMaybe<Scalars['JSON']['input']>;
};

/** On STALE_VERSION `contract` is the stored version. */
export type UpdateContractInput = {
  readonly amountFen: Scalars['Fen']['input'];
  /** Of a fee by area; null: it is none. */
  readonly area?: InputMaybe<ContractAreaInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contractType: ContractType;
  /** Documents of the project, in order. */
  readonly documentIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly feeNodes: ReadonlyArray<FeeNodeInput>;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly parties: ReadonlyArray<ContractPartyInput>;
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** `definition` replaces all of it; `isRetired` takes the field out of use, or back into it. */
export type UpdateCustomFieldInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly definition?: InputMaybe<CustomFieldDefinitionInput>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UpdateDepartmentInput = {
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly sortOrder?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateDevelopmentActivityInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: DevelopmentActivityFields;
  readonly id: Scalars['ID']['input'];
};

export type UpdateEmployeeInput = {
  readonly approvalSections?: InputMaybe<ReadonlyArray<OpinionSection>>;
  readonly birthday?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly hireDate?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly office?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly status?: InputMaybe<EmployeeStatus>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Omitted fields stay as they are. */
export type UpdateFileInput = {
  readonly category?: InputMaybe<FileCategory>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProjectInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly fields: ProjectFieldsInput;
  readonly id: Scalars['ID']['input'];
};

/** Omitted fields stay as they are. A shared view is changed by full rights; it can be taken back from everybody where it is one's own. */
export type UpdateSavedViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Omitted fields stay as they are; null empties. */
export type UpdateTouchInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<TouchKind>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly touchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An expected failure that a person can mend. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable, SCREAMING_CASE; the list is apps/api/src/platform/messages.ts. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, in the viewer's language. */
  readonly message: Scalars['String']['output'];
  /** Path to the input field, e.g. ["landArea"]; empty when it concerns the whole request. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** `client` makes a new client where `fields.clientId` names none; the reporter becomes the project's source person unless `fields` name another. */
export type VerifyLeadReportInput = {
  readonly client?: InputMaybe<NewLeadClientInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly designateReporter?: InputMaybe<Scalars['Boolean']['input']>;
  readonly fields: ProjectFieldsInput;
  readonly id: Scalars['ID']['input'];
};

/** The person signed in and what they may do at all. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Cells of the permission matrix that are allowed for this person whatever the object, e.g. `project.create`. */
  readonly capabilities: ReadonlyArray<Scalars['String']['output']>;
  readonly employee: Employee;
  readonly mustChangePassword: Scalars['Boolean']['output'];
};

export type WithdrawHomeTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type WithdrawTouchInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
};

export type WorkLogEntry = {
  readonly __typename?: 'WorkLogEntry';
  readonly author?: Maybe<Employee>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type WorkPlanItem = {
  readonly __typename?: 'WorkPlanItem';
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly owner?: Maybe<Employee>;
  readonly project: Project;
  readonly text: Scalars['String']['output'];
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
};

/** Something that concerns the viewer. Texts are made when they are read: what may no longer be seen is not named. */
export type WorkPrompt = {
  readonly __typename?: 'WorkPrompt';
  /** Who caused it; null: the system. */
  readonly actor?: Maybe<Employee>;
  readonly arrivedAt: Scalars['DateTime']['output'];
  /** The number with which it was last announced; 0 while it is held back. */
  readonly arrivedNumber: Scalars['Int']['output'];
  /** The whole text where it has one, e.g. of an announcement. */
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly detail?: Maybe<Scalars['String']['output']>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Announced then, because of quiet hours or the summary. */
  readonly heldUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True when only doing the thing itself ends it. */
  readonly isDoneBySystem: Scalars['Boolean']['output'];
  readonly kind: WorkPromptKind;
  readonly nature: WorkPromptNature;
  /** Number of its last change among all changes of the viewer's prompts; a higher one is newer. */
  readonly number: Scalars['Int']['output'];
  /** Address in the page of exactly what it is about; null when that is gone or may no longer be seen. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  readonly snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly title: Scalars['String']['output'];
};

/** Everything that changed after a number, each prompt as it is now. */
export type WorkPromptBatch = {
  readonly __typename?: 'WorkPromptBatch';
  /** What to continue from. */
  readonly number: Scalars['Int']['output'];
  readonly prompts: ReadonlyArray<WorkPrompt>;
  /** True when too much changed to send: read the list anew. `prompts` is then empty. */
  readonly resync: Scalars['Boolean']['output'];
  readonly summary: WorkPromptSummary;
};

export type WorkPromptChange =
  | 'DONE'
  | 'READ'
  | 'REOPEN'
  | 'UNREAD'
  | 'WAKE';

export type WorkPromptChoiceInput = {
  readonly delivery: WorkPromptDelivery;
  readonly kind: WorkPromptKind;
};

export type WorkPromptConnection = {
  readonly __typename?: 'WorkPromptConnection';
  readonly nodes: ReadonlyArray<WorkPrompt>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** With a notice at once, with the summary of the day, or not at all. */
export type WorkPromptDelivery =
  | 'DIGEST'
  | 'NOW'
  | 'OFF';

export type WorkPromptFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<WorkPromptKind>>;
  readonly tab?: InputMaybe<WorkPromptTab>;
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
  readonly __typename?: 'WorkPromptKindSetting';
  readonly delivery: WorkPromptDelivery;
  /** Cannot be switched off. */
  readonly isLocked: Scalars['Boolean']['output'];
  readonly kind: WorkPromptKind;
};

/** Whether it stays until it is done, or is a message to be read. */
export type WorkPromptNature =
  | 'MESSAGE'
  | 'TODO';

export type WorkPromptSettings = {
  readonly __typename?: 'WorkPromptSettings';
  /** `HH:MM`: when what is due that day, and the summary, arrives. */
  readonly digestAt: Scalars['String']['output'];
  /** Every kind, in the order of the catalogue. */
  readonly kinds: ReadonlyArray<WorkPromptKindSetting>;
  /** `HH:MM`; null: notices at any time. */
  readonly quietFrom?: Maybe<Scalars['String']['output']>;
  readonly quietTo?: Maybe<Scalars['String']['output']>;
  readonly revision: Scalars['Int']['output'];
  /** Name of the IANA time zone database. */
  readonly zone: Scalars['String']['output'];
};

/** On STALE_VERSION `settings` are the stored ones. */
export type WorkPromptSettingsPayload = {
  readonly __typename?: 'WorkPromptSettingsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly settings: WorkPromptSettings;
};

export type WorkPromptSnooze =
  | 'HOUR'
  | 'NEXT_MONDAY'
  | 'TOMORROW'
  | 'TONIGHT';

export type WorkPromptSummary = {
  readonly __typename?: 'WorkPromptSummary';
  /** Number of the last change; a subscription continues from here. */
  readonly number: Scalars['Int']['output'];
  readonly snoozed: Scalars['Int']['output'];
  readonly todo: Scalars['Int']['output'];
  readonly unread: Scalars['Int']['output'];
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
  readonly __typename?: 'WorkPromptsPayload';
  readonly errors: ReadonlyArray<UserError>;
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  readonly prompts: ReadonlyArray<WorkPrompt>;
  readonly summary: WorkPromptSummary;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActOnApprovalInput: ActOnApprovalInput;
  AddDevelopmentLogEntryInput: AddDevelopmentLogEntryInput;
  AddProgressNoteInput: AddProgressNoteInput;
  AddWorkLogEntryInput: AddWorkLogEntryInput;
  AddWorkPlanItemInput: AddWorkPlanItemInput;
  AdjustImportInput: AdjustImportInput;
  AgingBucket: AgingBucket;
  AgingCell: ResolverTypeWrapper<AgingCell>;
  AgingRow: ResolverTypeWrapper<AgingRow>;
  Anniversary: ResolverTypeWrapper<AnniversaryMapper>;
  AnniversaryKind: AnniversaryKind;
  Announcement: ResolverTypeWrapper<AnnouncementMapper>;
  AnnouncementPayload: ResolverTypeWrapper<Omit<AnnouncementPayload, 'announcement'> & { announcement?: Maybe<ResolversTypes['Announcement']> }>;
  AnswerHandoverItemsInput: AnswerHandoverItemsInput;
  AnswerInvitationInput: AnswerInvitationInput;
  Appearance: ResolverTypeWrapper<Appearance>;
  AppearancePayload: ResolverTypeWrapper<AppearancePayload>;
  ApprovalAction: ApprovalAction;
  ApprovalChain: ResolverTypeWrapper<ApprovalChainMapper>;
  ApprovalChainConnection: ResolverTypeWrapper<ApprovalChainConnectionMapper>;
  ApprovalChainFilter: ApprovalChainFilter;
  ApprovalChainPayload: ResolverTypeWrapper<Omit<ApprovalChainPayload, 'chain'> & { chain?: Maybe<ResolversTypes['ApprovalChain']> }>;
  ApprovalCopy: ResolverTypeWrapper<ApprovalCopyMapper>;
  ApprovalCounts: ResolverTypeWrapper<ApprovalCountsMapper>;
  ApprovalDelegation: ResolverTypeWrapper<ApprovalDelegationMapper>;
  ApprovalDelegationPayload: ResolverTypeWrapper<Omit<ApprovalDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversTypes['ApprovalDelegation']> }>;
  ApprovalEdit: ResolverTypeWrapper<ApprovalEdit>;
  ApprovalEvent: ResolverTypeWrapper<ApprovalEventMapper>;
  ApprovalFile: ResolverTypeWrapper<ApprovalFileMapper>;
  ApprovalForecast: ResolverTypeWrapper<ApprovalForecast>;
  ApprovalLedger: ResolverTypeWrapper<ApprovalLedger>;
  ApprovalPace: ResolverTypeWrapper<ApprovalPace>;
  ApprovalPaceBasis: ApprovalPaceBasis;
  ApprovalPlace: ResolverTypeWrapper<ApprovalPlaceMapper>;
  ApprovalPlaceInput: ApprovalPlaceInput;
  ApprovalProposal: ResolverTypeWrapper<ApprovalProposalMapper>;
  ApprovalSeat: ResolverTypeWrapper<ApprovalSeatMapper>;
  ApprovalStep: ResolverTypeWrapper<ApprovalStepMapper>;
  ApprovalStepInput: ApprovalStepInput;
  ApprovalSubject: ResolverTypeWrapper<ApprovalSubject>;
  ApprovalSubjectKind: ApprovalSubjectKind;
  ApprovalTemplate: ResolverTypeWrapper<ApprovalTemplateMapper>;
  ApprovalTemplatePayload: ResolverTypeWrapper<Omit<ApprovalTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['ApprovalTemplate']> }>;
  ApprovalTemplateStep: ResolverTypeWrapper<ApprovalTemplateStepMapper>;
  ApprovalTemplateStepInput: ApprovalTemplateStepInput;
  ApproverSource: ApproverSource;
  AreaTrueUp: ResolverTypeWrapper<AreaTrueUp>;
  AssignHandoverItemsInput: AssignHandoverItemsInput;
  AssignLeadReportInput: AssignLeadReportInput;
  BandBoundsInput: BandBoundsInput;
  BandSet: ResolverTypeWrapper<BandSetMapper>;
  BandSetPayload: ResolverTypeWrapper<Omit<BandSetPayload, 'sets'> & { sets: ReadonlyArray<ResolversTypes['BandSet']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BulkProjectChangeInput: BulkProjectChangeInput;
  BulkUpdateProjectsInput: BulkUpdateProjectsInput;
  BulkUpdateProjectsPayload: ResolverTypeWrapper<Omit<BulkUpdateProjectsPayload, 'projects'> & { projects: ReadonlyArray<ResolversTypes['Project']> }>;
  BusinessDate: ResolverTypeWrapper<BusinessDateMapper>;
  BusinessDateKind: BusinessDateKind;
  BusyBlock: ResolverTypeWrapper<BusyBlockMapper>;
  CadenceAnchor: CadenceAnchor;
  CadenceEvent: ResolverTypeWrapper<CadenceEventMapper>;
  CadenceEventKind: CadenceEventKind;
  CadenceTask: ResolverTypeWrapper<CadenceTaskMapper>;
  CadenceTaskConnection: ResolverTypeWrapper<CadenceTaskConnectionMapper>;
  CadenceTaskFilter: CadenceTaskFilter;
  CadenceTaskPayload: ResolverTypeWrapper<Omit<CadenceTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['CadenceTask']> }>;
  CadenceTaskState: CadenceTaskState;
  CadenceTemplate: ResolverTypeWrapper<CadenceTemplateMapper>;
  CadenceTemplatePayload: ResolverTypeWrapper<Omit<CadenceTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['CadenceTemplate']> }>;
  CadenceWindow: ResolverTypeWrapper<CadenceWindow>;
  CadenceWindowInput: CadenceWindowInput;
  CalendarEvent: ResolverTypeWrapper<CalendarEventMapper>;
  CalendarEventFieldsInput: CalendarEventFieldsInput;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedMapper>;
  CalendarFeedPayload: ResolverTypeWrapper<Omit<CalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  CalendarInvitee: ResolverTypeWrapper<CalendarInviteeMapper>;
  CalendarOccurrence: ResolverTypeWrapper<CalendarOccurrenceMapper>;
  CalendarPayload: ResolverTypeWrapper<Omit<CalendarPayload, 'event'> & { event?: Maybe<ResolversTypes['CalendarEvent']> }>;
  CalendarWindow: ResolverTypeWrapper<CalendarWindowMapper>;
  CancelHandoverInput: CancelHandoverInput;
  ChainState: ChainState;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ChangeProjectStatusInput: ChangeProjectStatusInput;
  ChangeTopic: ChangeTopic;
  ChangeWorkPromptsInput: ChangeWorkPromptsInput;
  CityTier: CityTier;
  Client: ResolverTypeWrapper<ClientMapper>;
  ClientChange: ResolverTypeWrapper<ClientChangeMapper>;
  ClientColumn: ClientColumn;
  ClientConnection: ResolverTypeWrapper<ClientConnectionMapper>;
  ClientDeal: ResolverTypeWrapper<ClientDealMapper>;
  ClientDuplicate: ResolverTypeWrapper<Omit<ClientDuplicate, 'client' | 'other'> & { client: ResolversTypes['Client'], other: ResolversTypes['Client'] }>;
  ClientEvent: ResolverTypeWrapper<ClientEventMapper>;
  ClientEventConnection: ResolverTypeWrapper<Omit<ClientEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ClientEvent']> }>;
  ClientEventKind: ClientEventKind;
  ClientFieldsInput: ClientFieldsInput;
  ClientFigures: ResolverTypeWrapper<ClientFiguresMapper>;
  ClientFilter: ClientFilter;
  ClientGrade: ClientGrade;
  ClientGroup: ResolverTypeWrapper<ClientGroupMapper>;
  ClientLevel: ClientLevel;
  ClientLikeness: ClientLikeness;
  ClientMerge: ResolverTypeWrapper<ClientMergeMapper>;
  ClientMergeCount: ResolverTypeWrapper<ClientMergeCount>;
  ClientMergePayload: ResolverTypeWrapper<Omit<ClientMergePayload, 'client' | 'merge'> & { client?: Maybe<ResolversTypes['Client']>, merge?: Maybe<ResolversTypes['ClientMerge']> }>;
  ClientMergeStay: ResolverTypeWrapper<ClientMergeStay>;
  ClientOrder: ClientOrder;
  ClientPart: ClientPart;
  ClientPayload: ResolverTypeWrapper<Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversTypes['Client']> }>;
  ClientRating: ResolverTypeWrapper<ClientRatingMapper>;
  ClientRatingPayload: ResolverTypeWrapper<Omit<ClientRatingPayload, 'client'> & { client?: Maybe<ResolversTypes['Client']> }>;
  ClientSegment: ResolverTypeWrapper<ClientSegmentMapper>;
  ClientSegmentPayload: ResolverTypeWrapper<Omit<ClientSegmentPayload, 'segment'> & { segment?: Maybe<ResolversTypes['ClientSegment']> }>;
  ClientSort: ClientSort;
  ClientStatusCount: ResolverTypeWrapper<ClientStatusCount>;
  ClientTreeNode: ResolverTypeWrapper<ClientTreeNodeMapper>;
  ClientType: ClientType;
  CloseCadenceTaskInput: CloseCadenceTaskInput;
  CompleteWorkPlanItemInput: CompleteWorkPlanItemInput;
  Contact: ResolverTypeWrapper<ContactMapper>;
  ContactInput: ContactInput;
  ContactRole: ContactRole;
  Contactability: Contactability;
  Contract: ResolverTypeWrapper<ContractMapper>;
  ContractAreaInput: ContractAreaInput;
  ContractConnection: ResolverTypeWrapper<ContractConnectionMapper>;
  ContractDocument: ResolverTypeWrapper<ContractDocumentMapper>;
  ContractFilter: ContractFilter;
  ContractFromQuoteInput: ContractFromQuoteInput;
  ContractMoney: ResolverTypeWrapper<ContractMoneyMapper>;
  ContractNote: ContractNote;
  ContractOrder: ContractOrder;
  ContractParty: ResolverTypeWrapper<ContractPartyMapper>;
  ContractPartyInput: ContractPartyInput;
  ContractPartyRole: ContractPartyRole;
  ContractPayload: ResolverTypeWrapper<Omit<ContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  ContractSort: ContractSort;
  ContractStatus: ContractStatus;
  ContractType: ContractType;
  CostKind: CostKind;
  CreateCalendarEventInput: CreateCalendarEventInput;
  CreateClientInput: CreateClientInput;
  CreateClientSegmentInput: CreateClientSegmentInput;
  CreateContractInput: CreateContractInput;
  CreateCustomFieldInput: CreateCustomFieldInput;
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDevelopmentActivityInput: CreateDevelopmentActivityInput;
  CreateEmployeeInput: CreateEmployeeInput;
  CreateProjectInput: CreateProjectInput;
  CreateQuoteInput: CreateQuoteInput;
  CreateSavedViewInput: CreateSavedViewInput;
  CrossTable: ResolverTypeWrapper<CrossTable>;
  CrossTableCell: ResolverTypeWrapper<CrossTableCell>;
  CrossTableKey: ResolverTypeWrapper<CrossTableKey>;
  CrossTableRequest: CrossTableRequest;
  CustomChoice: ResolverTypeWrapper<CustomChoiceMapper>;
  CustomChoiceInput: CustomChoiceInput;
  CustomField: ResolverTypeWrapper<CustomFieldMapper>;
  CustomFieldDefinitionInput: CustomFieldDefinitionInput;
  CustomFieldFilter: CustomFieldFilter;
  CustomFieldPayload: ResolverTypeWrapper<Omit<CustomFieldPayload, 'field'> & { field?: Maybe<ResolversTypes['CustomField']> }>;
  CustomFieldType: CustomFieldType;
  CustomFieldValue: ResolverTypeWrapper<CustomFieldValueMapper>;
  CustomFieldValueInput: CustomFieldValueInput;
  CustomRecord: CustomRecord;
  DataChange: ResolverTypeWrapper<DataChange>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideApprovalStepInput: DecideApprovalStepInput;
  DecideDevelopmentCostInput: DecideDevelopmentCostInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRange: DecimalRange;
  DeleteCalendarEventInput: DeleteCalendarEventInput;
  DeleteClientInput: DeleteClientInput;
  DeleteClientSegmentInput: DeleteClientSegmentInput;
  DeleteDepartmentInput: DeleteDepartmentInput;
  DeleteDepartmentPayload: ResolverTypeWrapper<Omit<DeleteDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  DeleteFileInput: DeleteFileInput;
  DeleteHomeCardInput: DeleteHomeCardInput;
  DeleteHomeCardPayload: ResolverTypeWrapper<DeleteHomeCardPayload>;
  DeleteProjectInput: DeleteProjectInput;
  DeleteSavedViewInput: DeleteSavedViewInput;
  DeleteStatisticsBoardInput: DeleteStatisticsBoardInput;
  DemoLogin: ResolverTypeWrapper<DemoLogin>;
  Department: ResolverTypeWrapper<DepartmentMapper>;
  DepartmentKind: DepartmentKind;
  DepartmentPayload: ResolverTypeWrapper<Omit<DepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  DesignContract: ResolverTypeWrapper<DesignContractMapper>;
  DesignCostKind: DesignCostKind;
  DesignCostLine: ResolverTypeWrapper<DesignCostLineMapper>;
  DesignCostLineInput: DesignCostLineInput;
  DesignMember: ResolverTypeWrapper<DesignMemberMapper>;
  DesignMemberInput: DesignMemberInput;
  DesignMemberRole: DesignMemberRole;
  DesignPhase: ResolverTypeWrapper<DesignPhaseMapper>;
  DesignPhaseInput: DesignPhaseInput;
  DesignProject: ResolverTypeWrapper<DesignProjectMapper>;
  DesignProjectConnection: ResolverTypeWrapper<DesignProjectConnectionMapper>;
  DesignProjectFilter: DesignProjectFilter;
  DesignProjectPayload: ResolverTypeWrapper<Omit<DesignProjectPayload, 'designProject'> & { designProject?: Maybe<ResolversTypes['DesignProject']> }>;
  DesignProjectType: DesignProjectType;
  DesignReceipt: ResolverTypeWrapper<DesignReceiptMapper>;
  DesignService: ResolverTypeWrapper<DesignServiceMapper>;
  DesignServiceInput: DesignServiceInput;
  DesignServiceParty: DesignServiceParty;
  DesignStage: DesignStage;
  DesignateMemberInput: DesignateMemberInput;
  DevChannel: DevChannel;
  DevelopedProject: ResolverTypeWrapper<DevelopedProjectMapper>;
  DevelopedProjectInput: DevelopedProjectInput;
  DevelopmentActivity: ResolverTypeWrapper<DevelopmentActivityMapper>;
  DevelopmentActivityConnection: ResolverTypeWrapper<DevelopmentActivityConnectionMapper>;
  DevelopmentActivityFields: DevelopmentActivityFields;
  DevelopmentActivityFilter: DevelopmentActivityFilter;
  DevelopmentActivityOrder: DevelopmentActivityOrder;
  DevelopmentActivityPayload: ResolverTypeWrapper<Omit<DevelopmentActivityPayload, 'activity'> & { activity?: Maybe<ResolversTypes['DevelopmentActivity']> }>;
  DevelopmentActivitySort: DevelopmentActivitySort;
  DevelopmentCost: ResolverTypeWrapper<DevelopmentCostMapper>;
  DevelopmentCostConnection: ResolverTypeWrapper<DevelopmentCostConnectionMapper>;
  DevelopmentCostDecision: DevelopmentCostDecision;
  DevelopmentCostFilter: DevelopmentCostFilter;
  DevelopmentCostGroup: ResolverTypeWrapper<DevelopmentCostGroup>;
  DevelopmentCostGrouping: DevelopmentCostGrouping;
  DevelopmentCostOrder: DevelopmentCostOrder;
  DevelopmentCostPayload: ResolverTypeWrapper<Omit<DevelopmentCostPayload, 'cost'> & { cost?: Maybe<ResolversTypes['DevelopmentCost']> }>;
  DevelopmentCostSort: DevelopmentCostSort;
  DevelopmentCostStatus: DevelopmentCostStatus;
  DevelopmentCostSums: ResolverTypeWrapper<DevelopmentCostSums>;
  DevelopmentCostTotals: ResolverTypeWrapper<DevelopmentCostTotals>;
  DevelopmentFigure: DevelopmentFigure;
  DevelopmentLink: ResolverTypeWrapper<DevelopmentLink>;
  DevelopmentLinkInput: DevelopmentLinkInput;
  DevelopmentLogEntry: ResolverTypeWrapper<DevelopmentLogEntryMapper>;
  DevelopmentResult: ResolverTypeWrapper<DevelopmentResultMapper>;
  DevelopmentReturn: ResolverTypeWrapper<DevelopmentReturn>;
  DevelopmentReturnRow: ResolverTypeWrapper<DevelopmentReturnRowMapper>;
  DevelopmentReturnRowConnection: ResolverTypeWrapper<DevelopmentReturnRowConnectionMapper>;
  DevelopmentReturns: ResolverTypeWrapper<DevelopmentReturns>;
  DevelopmentStatus: DevelopmentStatus;
  DiscardImportInput: DiscardImportInput;
  DocumentCount: ResolverTypeWrapper<DocumentCount>;
  DocumentStatistics: ResolverTypeWrapper<DocumentStatistics>;
  EditScope: EditScope;
  Employee: ResolverTypeWrapper<EmployeeMapper>;
  EmployeeConnection: ResolverTypeWrapper<EmployeeConnectionMapper>;
  EmployeeFigures: ResolverTypeWrapper<EmployeeFigures>;
  EmployeeFilter: EmployeeFilter;
  EmployeePayload: ResolverTypeWrapper<Omit<EmployeePayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  EmployeeStatistics: ResolverTypeWrapper<EmployeeStatistics>;
  EmployeeStatisticsRow: ResolverTypeWrapper<EmployeeStatisticsRow>;
  EmployeeStatus: EmployeeStatus;
  Employment: ResolverTypeWrapper<EmploymentMapper>;
  EndApprovalDelegationInput: EndApprovalDelegationInput;
  EndRatingOverrideInput: EndRatingOverrideInput;
  EscalationLevel: EscalationLevel;
  ExportClientsInput: ExportClientsInput;
  ExportClientsPayload: ResolverTypeWrapper<ExportClientsPayload>;
  ExportDevelopmentCostsInput: ExportDevelopmentCostsInput;
  ExportDevelopmentCostsPayload: ResolverTypeWrapper<ExportDevelopmentCostsPayload>;
  ExportFormat: ExportFormat;
  ExportPayload: ResolverTypeWrapper<ExportPayload>;
  ExportProjectsInput: ExportProjectsInput;
  ExportReceivablesInput: ExportReceivablesInput;
  ExportReceivablesPayload: ResolverTypeWrapper<ExportReceivablesPayload>;
  FeeBasis: FeeBasis;
  FeeDueRule: FeeDueRule;
  FeeInvoice: ResolverTypeWrapper<FeeInvoiceMapper>;
  FeeNode: ResolverTypeWrapper<FeeNodeMapper>;
  FeeNodeInput: FeeNodeInput;
  FeeNodeKind: FeeNodeKind;
  FeeNodeMark: FeeNodeMark;
  FeeNodeMarking: FeeNodeMarking;
  FeeNodePayload: ResolverTypeWrapper<Omit<FeeNodePayload, 'feeNode'> & { feeNode?: Maybe<ResolversTypes['FeeNode']> }>;
  FeeReceipt: ResolverTypeWrapper<FeeReceiptMapper>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FenRange: FenRange;
  FieldChange: ResolverTypeWrapper<FieldChangeMapper>;
  FileCategory: FileCategory;
  FilePayload: ResolverTypeWrapper<Omit<FilePayload, 'file'> & { file?: Maybe<ResolversTypes['StoredFile']> }>;
  FilePreview: FilePreview;
  FileVersion: ResolverTypeWrapper<FileVersionMapper>;
  FileView: ResolverTypeWrapper<FileViewMapper>;
  FinishDevelopmentStepInput: FinishDevelopmentStepInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FreeBusy: ResolverTypeWrapper<FreeBusyMapper>;
  Handover: ResolverTypeWrapper<HandoverMapper>;
  HandoverConnection: ResolverTypeWrapper<HandoverConnectionMapper>;
  HandoverFilter: HandoverFilter;
  HandoverHolding: ResolverTypeWrapper<HandoverHolding>;
  HandoverItem: ResolverTypeWrapper<HandoverItemMapper>;
  HandoverItemState: HandoverItemState;
  HandoverKind: HandoverKind;
  HandoverPayload: ResolverTypeWrapper<Omit<HandoverPayload, 'handover'> & { handover?: Maybe<ResolversTypes['Handover']> }>;
  HandoverSignature: ResolverTypeWrapper<HandoverSignatureMapper>;
  HandoverState: HandoverState;
  Home: ResolverTypeWrapper<HomeMapper>;
  HomeCard: ResolverTypeWrapper<HomeCardMapper>;
  HomePayload: ResolverTypeWrapper<Omit<HomePayload, 'home'> & { home?: Maybe<ResolversTypes['Home']> }>;
  HomeSource: ResolverTypeWrapper<HomeSourceMapper>;
  HomeTemplate: ResolverTypeWrapper<HomeTemplateMapper>;
  HomeTemplatePayload: ResolverTypeWrapper<Omit<HomeTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['HomeTemplate']> }>;
  HomeTemplateScopes: ResolverTypeWrapper<HomeTemplateScopesMapper>;
  HomeVersion: ResolverTypeWrapper<HomeVersionMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<ImportMapper>;
  ImportAction: ResolverTypeWrapper<ImportAction>;
  ImportActionKind: ImportActionKind;
  ImportCellInput: ImportCellInput;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportClientMatch: ResolverTypeWrapper<Omit<ImportClientMatch, 'client'> & { client?: Maybe<ResolversTypes['Client']> }>;
  ImportClientMatchInput: ImportClientMatchInput;
  ImportCodeCount: ResolverTypeWrapper<ImportCodeCount>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnInput: ImportColumnInput;
  ImportCorrection: ResolverTypeWrapper<ImportCorrection>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportIssue: ResolverTypeWrapper<ImportIssue>;
  ImportKind: ImportKind;
  ImportKnown: ResolverTypeWrapper<ImportKnown>;
  ImportOutcome: ImportOutcome;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'import'> & { import?: Maybe<ResolversTypes['Import']> }>;
  ImportPhase: ImportPhase;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportResult: ResolverTypeWrapper<ImportResult>;
  ImportRow: ResolverTypeWrapper<ImportRowMapper>;
  ImportRowConnection: ResolverTypeWrapper<Omit<ImportRowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ImportRow']> }>;
  ImportState: ImportState;
  ImportUndone: ResolverTypeWrapper<ImportUndone>;
  ImportedThing: ImportedThing;
  Influence: Influence;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvitationAnswer: InvitationAnswer;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeepClientsApartInput: KeepClientsApartInput;
  LandAcquisitionInput: LandAcquisitionInput;
  LeadLikeness: LeadLikeness;
  LeadMatch: ResolverTypeWrapper<LeadMatchMapper>;
  LeadMatchKind: LeadMatchKind;
  LeadPhoto: ResolverTypeWrapper<LeadPhoto>;
  LeadReport: ResolverTypeWrapper<LeadReportMapper>;
  LeadReportConnection: ResolverTypeWrapper<LeadReportConnectionMapper>;
  LeadReportFilter: LeadReportFilter;
  LeadReportOrder: LeadReportOrder;
  LeadReportPayload: ResolverTypeWrapper<Omit<LeadReportPayload, 'leadReport'> & { leadReport?: Maybe<ResolversTypes['LeadReport']> }>;
  LeadReportSort: LeadReportSort;
  LeadSource: LeadSource;
  LeadState: LeadState;
  LeadUrgency: LeadUrgency;
  LogManHoursInput: LogManHoursInput;
  LossReason: LossReason;
  ManHour: ResolverTypeWrapper<ManHourMapper>;
  ManHourTotal: ResolverTypeWrapper<ManHourTotalMapper>;
  MarkFeeNodeInput: MarkFeeNodeInput;
  MemberOrigin: MemberOrigin;
  MergeClientsInput: MergeClientsInput;
  MergeLeadReportInput: MergeLeadReportInput;
  MoveContactInput: MoveContactInput;
  MoveContactPayload: ResolverTypeWrapper<Omit<MoveContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  MoveQuoteInput: MoveQuoteInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewLeadClientInput: NewLeadClientInput;
  NextStatus: ResolverTypeWrapper<NextStatusMapper>;
  NextStepIssue: NextStepIssue;
  NoteContractInput: NoteContractInput;
  OpinionConclusion: OpinionConclusion;
  OpinionSection: OpinionSection;
  OrderCustomFieldsInput: OrderCustomFieldsInput;
  OrderCustomFieldsPayload: ResolverTypeWrapper<OrderCustomFieldsPayload>;
  OrderSavedViewsInput: OrderSavedViewsInput;
  OrderSavedViewsPayload: ResolverTypeWrapper<OrderSavedViewsPayload>;
  OverrideRatingInput: OverrideRatingInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<ParcelMapper>;
  ParcelConnection: ResolverTypeWrapper<ParcelConnectionMapper>;
  ParcelFilter: ParcelFilter;
  PartnerDesignFirm: ResolverTypeWrapper<PartnerDesignFirmMapper>;
  People: People;
  PlaceGroup: ResolverTypeWrapper<PlaceGroup>;
  PlaceGroupInput: PlaceGroupInput;
  PlaceList: ResolverTypeWrapper<PlaceListMapper>;
  PlaceListKind: PlaceListKind;
  PlaceListPayload: ResolverTypeWrapper<Omit<PlaceListPayload, 'lists'> & { lists: ReadonlyArray<ResolversTypes['PlaceList']> }>;
  Positioning: Positioning;
  ProductLine: ProductLine;
  ProgressNote: ResolverTypeWrapper<ProgressNoteMapper>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectAnchorDate: ResolverTypeWrapper<ProjectAnchorDateMapper>;
  ProjectAnchorDatePayload: ResolverTypeWrapper<Omit<ProjectAnchorDatePayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectChange: ResolverTypeWrapper<ProjectChangeMapper>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectContact: ResolverTypeWrapper<ProjectContactMapper>;
  ProjectContactInput: ProjectContactInput;
  ProjectFact: ProjectFact;
  ProjectField: ProjectField;
  ProjectFieldsInput: ProjectFieldsInput;
  ProjectFilter: ProjectFilter;
  ProjectLossInput: ProjectLossInput;
  ProjectMember: ResolverTypeWrapper<ProjectMemberMapper>;
  ProjectOrder: ProjectOrder;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectReview: ResolverTypeWrapper<ProjectReviewMapper>;
  ProjectSort: ProjectSort;
  ProjectStageEvent: ResolverTypeWrapper<ProjectStageEventMapper>;
  ProjectStatus: ProjectStatus;
  ProjectStatusEvent: ResolverTypeWrapper<ProjectStatusEventMapper>;
  ProposedStep: ResolverTypeWrapper<ProposedStepMapper>;
  PublishAnnouncementInput: PublishAnnouncementInput;
  PublishHomeTemplateInput: PublishHomeTemplateInput;
  PursuitStep: PursuitStep;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteMapper>;
  QuoteConnection: ResolverTypeWrapper<QuoteConnectionMapper>;
  QuoteFilter: QuoteFilter;
  QuoteFloor: ResolverTypeWrapper<QuoteFloor>;
  QuoteFloorInput: QuoteFloorInput;
  QuoteMove: ResolverTypeWrapper<QuoteMoveMapper>;
  QuoteOrder: QuoteOrder;
  QuotePayload: ResolverTypeWrapper<Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversTypes['Quote']> }>;
  QuoteRevision: ResolverTypeWrapper<QuoteRevisionMapper>;
  QuoteRule: ResolverTypeWrapper<QuoteRuleMapper>;
  QuoteRulesPayload: ResolverTypeWrapper<Omit<QuoteRulesPayload, 'rules'> & { rules: ReadonlyArray<ResolversTypes['QuoteRule']> }>;
  QuoteSent: QuoteSent;
  QuoteShare: ResolverTypeWrapper<QuoteShareMapper>;
  QuoteSharePayload: ResolverTypeWrapper<Omit<QuoteSharePayload, 'share'> & { share?: Maybe<ResolversTypes['QuoteShare']> }>;
  QuoteSort: QuoteSort;
  QuoteStatus: QuoteStatus;
  QuoteTemplate: ResolverTypeWrapper<QuoteTemplateMapper>;
  QuoteTemplatesPayload: ResolverTypeWrapper<Omit<QuoteTemplatesPayload, 'templates'> & { templates: ReadonlyArray<ResolversTypes['QuoteTemplate']> }>;
  QuoteTermsInput: QuoteTermsInput;
  RatingCause: RatingCause;
  RatingEvent: ResolverTypeWrapper<RatingEventMapper>;
  RatingFactor: RatingFactor;
  RatingFactorInput: RatingFactorInput;
  RatingFactorRule: ResolverTypeWrapper<Omit<RatingFactorRule, 'steps'> & { steps: ReadonlyArray<ResolversTypes['RatingStep']> }>;
  RatingFormula: ResolverTypeWrapper<RatingFormulaMapper>;
  RatingFormulaInput: RatingFormulaInput;
  RatingFormulaPayload: ResolverTypeWrapper<Omit<RatingFormulaPayload, 'formula'> & { formula?: Maybe<ResolversTypes['RatingFormula']> }>;
  RatingGrade: RatingGrade;
  RatingMove: ResolverTypeWrapper<RatingMove>;
  RatingOverride: ResolverTypeWrapper<RatingOverrideMapper>;
  RatingPart: ResolverTypeWrapper<RatingPartMapper>;
  RatingPreview: ResolverTypeWrapper<RatingPreviewMapper>;
  RatingStep: ResolverTypeWrapper<RatingStepMapper>;
  RatingStepInput: RatingStepInput;
  ReadAllWorkPromptsInput: ReadAllWorkPromptsInput;
  ReassignCadenceTaskInput: ReassignCadenceTaskInput;
  ReceivableAging: ResolverTypeWrapper<ReceivableAging>;
  ReceivableConnection: ResolverTypeWrapper<ReceivableConnectionMapper>;
  ReceivableFilter: ReceivableFilter;
  ReceivableOrder: ReceivableOrder;
  ReceivableSort: ReceivableSort;
  ReceivableStatus: ReceivableStatus;
  ReceivableSums: ResolverTypeWrapper<ReceivableSums>;
  RecordInvoiceInput: RecordInvoiceInput;
  RecordReceiptInput: RecordReceiptInput;
  RecordTouchInput: RecordTouchInput;
  RecountHandoverInput: RecountHandoverInput;
  Region: Region;
  RejectLeadReportInput: RejectLeadReportInput;
  RemoveMemberInput: RemoveMemberInput;
  ReopenDevelopmentActivityInput: ReopenDevelopmentActivityInput;
  ReportLeadInput: ReportLeadInput;
  ResetHomeInput: ResetHomeInput;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  RestoreClientInput: RestoreClientInput;
  RestoreFileInput: RestoreFileInput;
  RestoreHomeVersionInput: RestoreHomeVersionInput;
  RestoreImportInput: RestoreImportInput;
  RestoreProjectInput: RestoreProjectInput;
  ReverseDevelopmentCostInput: ReverseDevelopmentCostInput;
  ReviseQuoteInput: ReviseQuoteInput;
  RevokeQuoteShareInput: RevokeQuoteShareInput;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<RevokeSessionPayload>;
  Role: Role;
  RoundBeginning: RoundBeginning;
  RunImportInput: RunImportInput;
  SaveAppearanceInput: SaveAppearanceInput;
  SaveApprovalDelegationInput: SaveApprovalDelegationInput;
  SaveApprovalTemplateInput: SaveApprovalTemplateInput;
  SaveBandSetInput: SaveBandSetInput;
  SaveCadenceTemplateInput: SaveCadenceTemplateInput;
  SaveContractDatesInput: SaveContractDatesInput;
  SaveDesignProjectInput: SaveDesignProjectInput;
  SaveHomeInput: SaveHomeInput;
  SavePlaceListInput: SavePlaceListInput;
  SaveProjectReviewInput: SaveProjectReviewInput;
  SaveQuoteDraftInput: SaveQuoteDraftInput;
  SaveQuoteRuleInput: SaveQuoteRuleInput;
  SaveQuoteTemplateInput: SaveQuoteTemplateInput;
  SaveRatingFormulaInput: SaveRatingFormulaInput;
  SaveStageProbabilitiesInput: SaveStageProbabilitiesInput;
  SaveStatisticsBoardInput: SaveStatisticsBoardInput;
  SaveStatusGateInput: SaveStatusGateInput;
  SaveWorkPromptSettingsInput: SaveWorkPromptSettingsInput;
  SavedView: ResolverTypeWrapper<SavedViewMapper>;
  SavedViewKind: SavedViewKind;
  SavedViewPayload: ResolverTypeWrapper<Omit<SavedViewPayload, 'view'> & { view?: Maybe<ResolversTypes['SavedView']> }>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  SearchKind: SearchKind;
  SeatEnd: SeatEnd;
  SeatOrigin: SeatOrigin;
  SegmentCount: ResolverTypeWrapper<SegmentCount>;
  ServiceContent: ServiceContent;
  Session: ResolverTypeWrapper<Session>;
  SetProjectAnchorDateInput: SetProjectAnchorDateInput;
  ShareBirthdayInput: ShareBirthdayInput;
  ShareBirthdayPayload: ResolverTypeWrapper<Omit<ShareBirthdayPayload, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  ShareHomeInput: ShareHomeInput;
  ShareHomePayload: ResolverTypeWrapper<Omit<ShareHomePayload, 'card'> & { card?: Maybe<ResolversTypes['HomeCard']> }>;
  ShareQuoteInput: ShareQuoteInput;
  ShortcutTarget: ResolverTypeWrapper<ShortcutTarget>;
  ShortcutTargetInput: ShortcutTargetInput;
  SignContractInput: SignContractInput;
  SignHandoverInput: SignHandoverInput;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SnoozeWorkPromptsInput: SnoozeWorkPromptsInput;
  SortDirection: SortDirection;
  StageNorm: ResolverTypeWrapper<StageNormMapper>;
  StagePercent: ResolverTypeWrapper<StagePercent>;
  StagePercentInput: StagePercentInput;
  StageProbabilities: ResolverTypeWrapper<StageProbabilitiesMapper>;
  StageProbabilitiesPayload: ResolverTypeWrapper<Omit<StageProbabilitiesPayload, 'sets'> & { sets: ReadonlyArray<ResolversTypes['StageProbabilities']> }>;
  StageTime: ResolverTypeWrapper<StageTime>;
  StageTimeDimension: StageTimeDimension;
  StartHandoverInput: StartHandoverInput;
  StatisticsBoard: ResolverTypeWrapper<StatisticsBoardMapper>;
  StatisticsBoardChart: ResolverTypeWrapper<StatisticsBoardChartMapper>;
  StatisticsBoardChartInput: StatisticsBoardChartInput;
  StatisticsBoardPack: ResolverTypeWrapper<StatisticsBoardPackMapper>;
  StatisticsBoardPayload: ResolverTypeWrapper<Omit<StatisticsBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['StatisticsBoard']> }>;
  StatisticsBoardSchedule: StatisticsBoardSchedule;
  StatisticsDimension: StatisticsDimension;
  StatisticsFigures: ResolverTypeWrapper<StatisticsFigures>;
  StatisticsMeasure: StatisticsMeasure;
  StatisticsRequest: StatisticsRequest;
  StatisticsSegment: ResolverTypeWrapper<StatisticsSegment>;
  StatisticsSeries: ResolverTypeWrapper<StatisticsSeries>;
  StatusGate: ResolverTypeWrapper<StatusGateMapper>;
  StatusGatePayload: ResolverTypeWrapper<Omit<StatusGatePayload, 'gate'> & { gate?: Maybe<ResolversTypes['StatusGate']> }>;
  StepMode: StepMode;
  StepState: StepState;
  StoredFile: ResolverTypeWrapper<StoredFileMapper>;
  StoredFileChange: ResolverTypeWrapper<StoredFileChangeMapper>;
  StoredFileChangeKind: StoredFileChangeKind;
  StoredFileConnection: ResolverTypeWrapper<StoredFileConnectionMapper>;
  StoredFileFilter: StoredFileFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitContractInput: SubmitContractInput;
  SubmitDevelopmentCostInput: SubmitDevelopmentCostInput;
  SubmitQuoteInput: SubmitQuoteInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TaskOutcome: TaskOutcome;
  Touch: ResolverTypeWrapper<TouchMapper>;
  TouchConnection: ResolverTypeWrapper<TouchConnectionMapper>;
  TouchFilter: TouchFilter;
  TouchKind: TouchKind;
  TouchPayload: ResolverTypeWrapper<Omit<TouchPayload, 'touch'> & { touch?: Maybe<ResolversTypes['Touch']> }>;
  TrackedBy: TrackedBy;
  TrackedOn: TrackedOn;
  TrackerOffice: TrackerOffice;
  TrackerPeriod: ResolverTypeWrapper<TrackerPeriodMapper>;
  TrackingStage: TrackingStage;
  UndoCalendarChangeInput: UndoCalendarChangeInput;
  UndoClientMergeInput: UndoClientMergeInput;
  UndoImportInput: UndoImportInput;
  UpdateCalendarEventInput: UpdateCalendarEventInput;
  UpdateClientInput: UpdateClientInput;
  UpdateClientSegmentInput: UpdateClientSegmentInput;
  UpdateContractInput: UpdateContractInput;
  UpdateCustomFieldInput: UpdateCustomFieldInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  UpdateDevelopmentActivityInput: UpdateDevelopmentActivityInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  UpdateFileInput: UpdateFileInput;
  UpdateProjectInput: UpdateProjectInput;
  UpdateSavedViewInput: UpdateSavedViewInput;
  UpdateTouchInput: UpdateTouchInput;
  UserError: ResolverTypeWrapper<UserError>;
  VerifyLeadReportInput: VerifyLeadReportInput;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WithdrawHomeTemplateInput: WithdrawHomeTemplateInput;
  WithdrawTouchInput: WithdrawTouchInput;
  WorkLogEntry: ResolverTypeWrapper<WorkLogEntryMapper>;
  WorkPlanItem: ResolverTypeWrapper<WorkPlanItemMapper>;
  WorkPrompt: ResolverTypeWrapper<WorkPromptMapper>;
  WorkPromptBatch: ResolverTypeWrapper<WorkPromptBatchMapper>;
  WorkPromptChange: WorkPromptChange;
  WorkPromptChoiceInput: WorkPromptChoiceInput;
  WorkPromptConnection: ResolverTypeWrapper<WorkPromptConnectionMapper>;
  WorkPromptDelivery: WorkPromptDelivery;
  WorkPromptFilter: WorkPromptFilter;
  WorkPromptKind: WorkPromptKind;
  WorkPromptKindSetting: ResolverTypeWrapper<WorkPromptKindSetting>;
  WorkPromptNature: WorkPromptNature;
  WorkPromptSettings: ResolverTypeWrapper<WorkPromptSettingsMapper>;
  WorkPromptSettingsPayload: ResolverTypeWrapper<Omit<WorkPromptSettingsPayload, 'settings'> & { settings: ResolversTypes['WorkPromptSettings'] }>;
  WorkPromptSnooze: WorkPromptSnooze;
  WorkPromptSummary: ResolverTypeWrapper<WorkPromptSummary>;
  WorkPromptTab: WorkPromptTab;
  WorkPromptsPayload: ResolverTypeWrapper<Omit<WorkPromptsPayload, 'prompts'> & { prompts: ReadonlyArray<ResolversTypes['WorkPrompt']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActOnApprovalInput: ActOnApprovalInput;
  AddDevelopmentLogEntryInput: AddDevelopmentLogEntryInput;
  AddProgressNoteInput: AddProgressNoteInput;
  AddWorkLogEntryInput: AddWorkLogEntryInput;
  AddWorkPlanItemInput: AddWorkPlanItemInput;
  AdjustImportInput: AdjustImportInput;
  AgingCell: AgingCell;
  AgingRow: AgingRow;
  Anniversary: AnniversaryMapper;
  Announcement: AnnouncementMapper;
  AnnouncementPayload: Omit<AnnouncementPayload, 'announcement'> & { announcement?: Maybe<ResolversParentTypes['Announcement']> };
  AnswerHandoverItemsInput: AnswerHandoverItemsInput;
  AnswerInvitationInput: AnswerInvitationInput;
  Appearance: Appearance;
  AppearancePayload: AppearancePayload;
  ApprovalChain: ApprovalChainMapper;
  ApprovalChainConnection: ApprovalChainConnectionMapper;
  ApprovalChainFilter: ApprovalChainFilter;
  ApprovalChainPayload: Omit<ApprovalChainPayload, 'chain'> & { chain?: Maybe<ResolversParentTypes['ApprovalChain']> };
  ApprovalCopy: ApprovalCopyMapper;
  ApprovalCounts: ApprovalCountsMapper;
  ApprovalDelegation: ApprovalDelegationMapper;
  ApprovalDelegationPayload: Omit<ApprovalDelegationPayload, 'delegation'> & { delegation?: Maybe<ResolversParentTypes['ApprovalDelegation']> };
  ApprovalEdit: ApprovalEdit;
  ApprovalEvent: ApprovalEventMapper;
  ApprovalFile: ApprovalFileMapper;
  ApprovalForecast: ApprovalForecast;
  ApprovalLedger: ApprovalLedger;
  ApprovalPace: ApprovalPace;
  ApprovalPlace: ApprovalPlaceMapper;
  ApprovalPlaceInput: ApprovalPlaceInput;
  ApprovalProposal: ApprovalProposalMapper;
  ApprovalSeat: ApprovalSeatMapper;
  ApprovalStep: ApprovalStepMapper;
  ApprovalStepInput: ApprovalStepInput;
  ApprovalSubject: ApprovalSubject;
  ApprovalTemplate: ApprovalTemplateMapper;
  ApprovalTemplatePayload: Omit<ApprovalTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['ApprovalTemplate']> };
  ApprovalTemplateStep: ApprovalTemplateStepMapper;
  ApprovalTemplateStepInput: ApprovalTemplateStepInput;
  AreaTrueUp: AreaTrueUp;
  AssignHandoverItemsInput: AssignHandoverItemsInput;
  AssignLeadReportInput: AssignLeadReportInput;
  BandBoundsInput: BandBoundsInput;
  BandSet: BandSetMapper;
  BandSetPayload: Omit<BandSetPayload, 'sets'> & { sets: ReadonlyArray<ResolversParentTypes['BandSet']> };
  Boolean: Scalars['Boolean']['output'];
  BulkProjectChangeInput: BulkProjectChangeInput;
  BulkUpdateProjectsInput: BulkUpdateProjectsInput;
  BulkUpdateProjectsPayload: Omit<BulkUpdateProjectsPayload, 'projects'> & { projects: ReadonlyArray<ResolversParentTypes['Project']> };
  BusinessDate: BusinessDateMapper;
  BusyBlock: BusyBlockMapper;
  CadenceEvent: CadenceEventMapper;
  CadenceTask: CadenceTaskMapper;
  CadenceTaskConnection: CadenceTaskConnectionMapper;
  CadenceTaskFilter: CadenceTaskFilter;
  CadenceTaskPayload: Omit<CadenceTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['CadenceTask']> };
  CadenceTemplate: CadenceTemplateMapper;
  CadenceTemplatePayload: Omit<CadenceTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['CadenceTemplate']> };
  CadenceWindow: CadenceWindow;
  CadenceWindowInput: CadenceWindowInput;
  CalendarEvent: CalendarEventMapper;
  CalendarEventFieldsInput: CalendarEventFieldsInput;
  CalendarFeed: CalendarFeedMapper;
  CalendarFeedPayload: Omit<CalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  CalendarInvitee: CalendarInviteeMapper;
  CalendarOccurrence: CalendarOccurrenceMapper;
  CalendarPayload: Omit<CalendarPayload, 'event'> & { event?: Maybe<ResolversParentTypes['CalendarEvent']> };
  CalendarWindow: CalendarWindowMapper;
  CancelHandoverInput: CancelHandoverInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ChangeProjectStatusInput: ChangeProjectStatusInput;
  ChangeWorkPromptsInput: ChangeWorkPromptsInput;
  Client: ClientMapper;
  ClientChange: ClientChangeMapper;
  ClientConnection: ClientConnectionMapper;
  ClientDeal: ClientDealMapper;
  ClientDuplicate: Omit<ClientDuplicate, 'client' | 'other'> & { client: ResolversParentTypes['Client'], other: ResolversParentTypes['Client'] };
  ClientEvent: ClientEventMapper;
  ClientEventConnection: Omit<ClientEventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ClientEvent']> };
  ClientFieldsInput: ClientFieldsInput;
  ClientFigures: ClientFiguresMapper;
  ClientFilter: ClientFilter;
  ClientGroup: ClientGroupMapper;
  ClientMerge: ClientMergeMapper;
  ClientMergeCount: ClientMergeCount;
  ClientMergePayload: Omit<ClientMergePayload, 'client' | 'merge'> & { client?: Maybe<ResolversParentTypes['Client']>, merge?: Maybe<ResolversParentTypes['ClientMerge']> };
  ClientMergeStay: ClientMergeStay;
  ClientOrder: ClientOrder;
  ClientPayload: Omit<ClientPayload, 'client'> & { client?: Maybe<ResolversParentTypes['Client']> };
  ClientRating: ClientRatingMapper;
  ClientRatingPayload: Omit<ClientRatingPayload, 'client'> & { client?: Maybe<ResolversParentTypes['Client']> };
  ClientSegment: ClientSegmentMapper;
  ClientSegmentPayload: Omit<ClientSegmentPayload, 'segment'> & { segment?: Maybe<ResolversParentTypes['ClientSegment']> };
  ClientStatusCount: ClientStatusCount;
  ClientTreeNode: ClientTreeNodeMapper;
  CloseCadenceTaskInput: CloseCadenceTaskInput;
  CompleteWorkPlanItemInput: CompleteWorkPlanItemInput;
  Contact: ContactMapper;
  ContactInput: ContactInput;
  Contract: ContractMapper;
  ContractAreaInput: ContractAreaInput;
  ContractConnection: ContractConnectionMapper;
  ContractDocument: ContractDocumentMapper;
  ContractFilter: ContractFilter;
  ContractFromQuoteInput: ContractFromQuoteInput;
  ContractMoney: ContractMoneyMapper;
  ContractOrder: ContractOrder;
  ContractParty: ContractPartyMapper;
  ContractPartyInput: ContractPartyInput;
  ContractPayload: Omit<ContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  CreateCalendarEventInput: CreateCalendarEventInput;
  CreateClientInput: CreateClientInput;
  CreateClientSegmentInput: CreateClientSegmentInput;
  CreateContractInput: CreateContractInput;
  CreateCustomFieldInput: CreateCustomFieldInput;
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDevelopmentActivityInput: CreateDevelopmentActivityInput;
  CreateEmployeeInput: CreateEmployeeInput;
  CreateProjectInput: CreateProjectInput;
  CreateQuoteInput: CreateQuoteInput;
  CreateSavedViewInput: CreateSavedViewInput;
  CrossTable: CrossTable;
  CrossTableCell: CrossTableCell;
  CrossTableKey: CrossTableKey;
  CrossTableRequest: CrossTableRequest;
  CustomChoice: CustomChoiceMapper;
  CustomChoiceInput: CustomChoiceInput;
  CustomField: CustomFieldMapper;
  CustomFieldDefinitionInput: CustomFieldDefinitionInput;
  CustomFieldFilter: CustomFieldFilter;
  CustomFieldPayload: Omit<CustomFieldPayload, 'field'> & { field?: Maybe<ResolversParentTypes['CustomField']> };
  CustomFieldValue: CustomFieldValueMapper;
  CustomFieldValueInput: CustomFieldValueInput;
  DataChange: DataChange;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DecideApprovalStepInput: DecideApprovalStepInput;
  DecideDevelopmentCostInput: DecideDevelopmentCostInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalRange: DecimalRange;
  DeleteCalendarEventInput: DeleteCalendarEventInput;
  DeleteClientInput: DeleteClientInput;
  DeleteClientSegmentInput: DeleteClientSegmentInput;
  DeleteDepartmentInput: DeleteDepartmentInput;
  DeleteDepartmentPayload: Omit<DeleteDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  DeleteFileInput: DeleteFileInput;
  DeleteHomeCardInput: DeleteHomeCardInput;
  DeleteHomeCardPayload: DeleteHomeCardPayload;
  DeleteProjectInput: DeleteProjectInput;
  DeleteSavedViewInput: DeleteSavedViewInput;
  DeleteStatisticsBoardInput: DeleteStatisticsBoardInput;
  DemoLogin: DemoLogin;
  Department: DepartmentMapper;
  DepartmentPayload: Omit<DepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  DesignContract: DesignContractMapper;
  DesignCostLine: DesignCostLineMapper;
  DesignCostLineInput: DesignCostLineInput;
  DesignMember: DesignMemberMapper;
  DesignMemberInput: DesignMemberInput;
  DesignPhase: DesignPhaseMapper;
  DesignPhaseInput: DesignPhaseInput;
  DesignProject: DesignProjectMapper;
  DesignProjectConnection: DesignProjectConnectionMapper;
  DesignProjectFilter: DesignProjectFilter;
  DesignProjectPayload: Omit<DesignProjectPayload, 'designProject'> & { designProject?: Maybe<ResolversParentTypes['DesignProject']> };
  DesignReceipt: DesignReceiptMapper;
  DesignService: DesignServiceMapper;
  DesignServiceInput: DesignServiceInput;
  DesignateMemberInput: DesignateMemberInput;
  DevelopedProject: DevelopedProjectMapper;
  DevelopedProjectInput: DevelopedProjectInput;
  DevelopmentActivity: DevelopmentActivityMapper;
  DevelopmentActivityConnection: DevelopmentActivityConnectionMapper;
  DevelopmentActivityFields: DevelopmentActivityFields;
  DevelopmentActivityFilter: DevelopmentActivityFilter;
  DevelopmentActivityOrder: DevelopmentActivityOrder;
  DevelopmentActivityPayload: Omit<DevelopmentActivityPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['DevelopmentActivity']> };
  DevelopmentCost: DevelopmentCostMapper;
  DevelopmentCostConnection: DevelopmentCostConnectionMapper;
  DevelopmentCostFilter: DevelopmentCostFilter;
  DevelopmentCostGroup: DevelopmentCostGroup;
  DevelopmentCostOrder: DevelopmentCostOrder;
  DevelopmentCostPayload: Omit<DevelopmentCostPayload, 'cost'> & { cost?: Maybe<ResolversParentTypes['DevelopmentCost']> };
  DevelopmentCostSums: DevelopmentCostSums;
  DevelopmentCostTotals: DevelopmentCostTotals;
  DevelopmentLink: DevelopmentLink;
  DevelopmentLinkInput: DevelopmentLinkInput;
  DevelopmentLogEntry: DevelopmentLogEntryMapper;
  DevelopmentResult: DevelopmentResultMapper;
  DevelopmentReturn: DevelopmentReturn;
  DevelopmentReturnRow: DevelopmentReturnRowMapper;
  DevelopmentReturnRowConnection: DevelopmentReturnRowConnectionMapper;
  DevelopmentReturns: DevelopmentReturns;
  DiscardImportInput: DiscardImportInput;
  DocumentCount: DocumentCount;
  DocumentStatistics: DocumentStatistics;
  Employee: EmployeeMapper;
  EmployeeConnection: EmployeeConnectionMapper;
  EmployeeFigures: EmployeeFigures;
  EmployeeFilter: EmployeeFilter;
  EmployeePayload: Omit<EmployeePayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  EmployeeStatistics: EmployeeStatistics;
  EmployeeStatisticsRow: EmployeeStatisticsRow;
  Employment: EmploymentMapper;
  EndApprovalDelegationInput: EndApprovalDelegationInput;
  EndRatingOverrideInput: EndRatingOverrideInput;
  ExportClientsInput: ExportClientsInput;
  ExportClientsPayload: ExportClientsPayload;
  ExportDevelopmentCostsInput: ExportDevelopmentCostsInput;
  ExportDevelopmentCostsPayload: ExportDevelopmentCostsPayload;
  ExportPayload: ExportPayload;
  ExportProjectsInput: ExportProjectsInput;
  ExportReceivablesInput: ExportReceivablesInput;
  ExportReceivablesPayload: ExportReceivablesPayload;
  FeeInvoice: FeeInvoiceMapper;
  FeeNode: FeeNodeMapper;
  FeeNodeInput: FeeNodeInput;
  FeeNodePayload: Omit<FeeNodePayload, 'feeNode'> & { feeNode?: Maybe<ResolversParentTypes['FeeNode']> };
  FeeReceipt: FeeReceiptMapper;
  Fen: Scalars['Fen']['output'];
  FenRange: FenRange;
  FieldChange: FieldChangeMapper;
  FilePayload: Omit<FilePayload, 'file'> & { file?: Maybe<ResolversParentTypes['StoredFile']> };
  FileVersion: FileVersionMapper;
  FileView: FileViewMapper;
  FinishDevelopmentStepInput: FinishDevelopmentStepInput;
  Float: Scalars['Float']['output'];
  FreeBusy: FreeBusyMapper;
  Handover: HandoverMapper;
  HandoverConnection: HandoverConnectionMapper;
  HandoverFilter: HandoverFilter;
  HandoverHolding: HandoverHolding;
  HandoverItem: HandoverItemMapper;
  HandoverPayload: Omit<HandoverPayload, 'handover'> & { handover?: Maybe<ResolversParentTypes['Handover']> };
  HandoverSignature: HandoverSignatureMapper;
  Home: HomeMapper;
  HomeCard: HomeCardMapper;
  HomePayload: Omit<HomePayload, 'home'> & { home?: Maybe<ResolversParentTypes['Home']> };
  HomeSource: HomeSourceMapper;
  HomeTemplate: HomeTemplateMapper;
  HomeTemplatePayload: Omit<HomeTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['HomeTemplate']> };
  HomeTemplateScopes: HomeTemplateScopesMapper;
  HomeVersion: HomeVersionMapper;
  ID: Scalars['ID']['output'];
  Import: ImportMapper;
  ImportAction: ImportAction;
  ImportCellInput: ImportCellInput;
  ImportChange: ImportChange;
  ImportClientMatch: Omit<ImportClientMatch, 'client'> & { client?: Maybe<ResolversParentTypes['Client']> };
  ImportClientMatchInput: ImportClientMatchInput;
  ImportCodeCount: ImportCodeCount;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportCorrection: ImportCorrection;
  ImportCounts: ImportCounts;
  ImportField: ImportField;
  ImportIssue: ImportIssue;
  ImportKnown: ImportKnown;
  ImportPayload: Omit<ImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['Import']> };
  ImportProgress: ImportProgress;
  ImportResult: ImportResult;
  ImportRow: ImportRowMapper;
  ImportRowConnection: Omit<ImportRowConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ImportRow']> };
  ImportUndone: ImportUndone;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KeepClientsApartInput: KeepClientsApartInput;
  LandAcquisitionInput: LandAcquisitionInput;
  LeadMatch: LeadMatchMapper;
  LeadPhoto: LeadPhoto;
  LeadReport: LeadReportMapper;
  LeadReportConnection: LeadReportConnectionMapper;
  LeadReportFilter: LeadReportFilter;
  LeadReportOrder: LeadReportOrder;
  LeadReportPayload: Omit<LeadReportPayload, 'leadReport'> & { leadReport?: Maybe<ResolversParentTypes['LeadReport']> };
  LogManHoursInput: LogManHoursInput;
  ManHour: ManHourMapper;
  ManHourTotal: ManHourTotalMapper;
  MarkFeeNodeInput: MarkFeeNodeInput;
  MergeClientsInput: MergeClientsInput;
  MergeLeadReportInput: MergeLeadReportInput;
  MoveContactInput: MoveContactInput;
  MoveContactPayload: Omit<MoveContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  MoveQuoteInput: MoveQuoteInput;
  Mutation: Record<PropertyKey, never>;
  NewLeadClientInput: NewLeadClientInput;
  NextStatus: NextStatusMapper;
  NoteContractInput: NoteContractInput;
  OrderCustomFieldsInput: OrderCustomFieldsInput;
  OrderCustomFieldsPayload: OrderCustomFieldsPayload;
  OrderSavedViewsInput: OrderSavedViewsInput;
  OrderSavedViewsPayload: OrderSavedViewsPayload;
  OverrideRatingInput: OverrideRatingInput;
  PageInfo: PageInfo;
  Parcel: ParcelMapper;
  ParcelConnection: ParcelConnectionMapper;
  ParcelFilter: ParcelFilter;
  PartnerDesignFirm: PartnerDesignFirmMapper;
  People: People;
  PlaceGroup: PlaceGroup;
  PlaceGroupInput: PlaceGroupInput;
  PlaceList: PlaceListMapper;
  PlaceListPayload: Omit<PlaceListPayload, 'lists'> & { lists: ReadonlyArray<ResolversParentTypes['PlaceList']> };
  ProgressNote: ProgressNoteMapper;
  Project: ProjectMapper;
  ProjectAnchorDate: ProjectAnchorDateMapper;
  ProjectAnchorDatePayload: Omit<ProjectAnchorDatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ProjectChange: ProjectChangeMapper;
  ProjectConnection: ProjectConnectionMapper;
  ProjectContact: ProjectContactMapper;
  ProjectContactInput: ProjectContactInput;
  ProjectFieldsInput: ProjectFieldsInput;
  ProjectFilter: ProjectFilter;
  ProjectLossInput: ProjectLossInput;
  ProjectMember: ProjectMemberMapper;
  ProjectOrder: ProjectOrder;
  ProjectPayload: Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ProjectReview: ProjectReviewMapper;
  ProjectStageEvent: ProjectStageEventMapper;
  ProjectStatusEvent: ProjectStatusEventMapper;
  ProposedStep: ProposedStepMapper;
  PublishAnnouncementInput: PublishAnnouncementInput;
  PublishHomeTemplateInput: PublishHomeTemplateInput;
  Query: Record<PropertyKey, never>;
  Quote: QuoteMapper;
  QuoteConnection: QuoteConnectionMapper;
  QuoteFilter: QuoteFilter;
  QuoteFloor: QuoteFloor;
  QuoteFloorInput: QuoteFloorInput;
  QuoteMove: QuoteMoveMapper;
  QuoteOrder: QuoteOrder;
  QuotePayload: Omit<QuotePayload, 'quote'> & { quote?: Maybe<ResolversParentTypes['Quote']> };
  QuoteRevision: QuoteRevisionMapper;
  QuoteRule: QuoteRuleMapper;
  QuoteRulesPayload: Omit<QuoteRulesPayload, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['QuoteRule']> };
  QuoteSent: QuoteSent;
  QuoteShare: QuoteShareMapper;
  QuoteSharePayload: Omit<QuoteSharePayload, 'share'> & { share?: Maybe<ResolversParentTypes['QuoteShare']> };
  QuoteTemplate: QuoteTemplateMapper;
  QuoteTemplatesPayload: Omit<QuoteTemplatesPayload, 'templates'> & { templates: ReadonlyArray<ResolversParentTypes['QuoteTemplate']> };
  QuoteTermsInput: QuoteTermsInput;
  RatingEvent: RatingEventMapper;
  RatingFactorInput: RatingFactorInput;
  RatingFactorRule: Omit<RatingFactorRule, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['RatingStep']> };
  RatingFormula: RatingFormulaMapper;
  RatingFormulaInput: RatingFormulaInput;
  RatingFormulaPayload: Omit<RatingFormulaPayload, 'formula'> & { formula?: Maybe<ResolversParentTypes['RatingFormula']> };
  RatingMove: RatingMove;
  RatingOverride: RatingOverrideMapper;
  RatingPart: RatingPartMapper;
  RatingPreview: RatingPreviewMapper;
  RatingStep: RatingStepMapper;
  RatingStepInput: RatingStepInput;
  ReadAllWorkPromptsInput: ReadAllWorkPromptsInput;
  ReassignCadenceTaskInput: ReassignCadenceTaskInput;
  ReceivableAging: ReceivableAging;
  ReceivableConnection: ReceivableConnectionMapper;
  ReceivableFilter: ReceivableFilter;
  ReceivableOrder: ReceivableOrder;
  ReceivableSums: ReceivableSums;
  RecordInvoiceInput: RecordInvoiceInput;
  RecordReceiptInput: RecordReceiptInput;
  RecordTouchInput: RecordTouchInput;
  RecountHandoverInput: RecountHandoverInput;
  RejectLeadReportInput: RejectLeadReportInput;
  RemoveMemberInput: RemoveMemberInput;
  ReopenDevelopmentActivityInput: ReopenDevelopmentActivityInput;
  ReportLeadInput: ReportLeadInput;
  ResetHomeInput: ResetHomeInput;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResetPasswordPayload;
  RestoreClientInput: RestoreClientInput;
  RestoreFileInput: RestoreFileInput;
  RestoreHomeVersionInput: RestoreHomeVersionInput;
  RestoreImportInput: RestoreImportInput;
  RestoreProjectInput: RestoreProjectInput;
  ReverseDevelopmentCostInput: ReverseDevelopmentCostInput;
  ReviseQuoteInput: ReviseQuoteInput;
  RevokeQuoteShareInput: RevokeQuoteShareInput;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: RevokeSessionPayload;
  RunImportInput: RunImportInput;
  SaveAppearanceInput: SaveAppearanceInput;
  SaveApprovalDelegationInput: SaveApprovalDelegationInput;
  SaveApprovalTemplateInput: SaveApprovalTemplateInput;
  SaveBandSetInput: SaveBandSetInput;
  SaveCadenceTemplateInput: SaveCadenceTemplateInput;
  SaveContractDatesInput: SaveContractDatesInput;
  SaveDesignProjectInput: SaveDesignProjectInput;
  SaveHomeInput: SaveHomeInput;
  SavePlaceListInput: SavePlaceListInput;
  SaveProjectReviewInput: SaveProjectReviewInput;
  SaveQuoteDraftInput: SaveQuoteDraftInput;
  SaveQuoteRuleInput: SaveQuoteRuleInput;
  SaveQuoteTemplateInput: SaveQuoteTemplateInput;
  SaveRatingFormulaInput: SaveRatingFormulaInput;
  SaveStageProbabilitiesInput: SaveStageProbabilitiesInput;
  SaveStatisticsBoardInput: SaveStatisticsBoardInput;
  SaveStatusGateInput: SaveStatusGateInput;
  SaveWorkPromptSettingsInput: SaveWorkPromptSettingsInput;
  SavedView: SavedViewMapper;
  SavedViewPayload: Omit<SavedViewPayload, 'view'> & { view?: Maybe<ResolversParentTypes['SavedView']> };
  SearchHit: SearchHit;
  SegmentCount: SegmentCount;
  Session: Session;
  SetProjectAnchorDateInput: SetProjectAnchorDateInput;
  ShareBirthdayInput: ShareBirthdayInput;
  ShareBirthdayPayload: Omit<ShareBirthdayPayload, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  ShareHomeInput: ShareHomeInput;
  ShareHomePayload: Omit<ShareHomePayload, 'card'> & { card?: Maybe<ResolversParentTypes['HomeCard']> };
  ShareQuoteInput: ShareQuoteInput;
  ShortcutTarget: ShortcutTarget;
  ShortcutTargetInput: ShortcutTargetInput;
  SignContractInput: SignContractInput;
  SignHandoverInput: SignHandoverInput;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: SignOutPayload;
  SnoozeWorkPromptsInput: SnoozeWorkPromptsInput;
  StageNorm: StageNormMapper;
  StagePercent: StagePercent;
  StagePercentInput: StagePercentInput;
  StageProbabilities: StageProbabilitiesMapper;
  StageProbabilitiesPayload: Omit<StageProbabilitiesPayload, 'sets'> & { sets: ReadonlyArray<ResolversParentTypes['StageProbabilities']> };
  StageTime: StageTime;
  StartHandoverInput: StartHandoverInput;
  StatisticsBoard: StatisticsBoardMapper;
  StatisticsBoardChart: StatisticsBoardChartMapper;
  StatisticsBoardChartInput: StatisticsBoardChartInput;
  StatisticsBoardPack: StatisticsBoardPackMapper;
  StatisticsBoardPayload: Omit<StatisticsBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['StatisticsBoard']> };
  StatisticsFigures: StatisticsFigures;
  StatisticsRequest: StatisticsRequest;
  StatisticsSegment: StatisticsSegment;
  StatisticsSeries: StatisticsSeries;
  StatusGate: StatusGateMapper;
  StatusGatePayload: Omit<StatusGatePayload, 'gate'> & { gate?: Maybe<ResolversParentTypes['StatusGate']> };
  StoredFile: StoredFileMapper;
  StoredFileChange: StoredFileChangeMapper;
  StoredFileConnection: StoredFileConnectionMapper;
  StoredFileFilter: StoredFileFilter;
  String: Scalars['String']['output'];
  SubmitContractInput: SubmitContractInput;
  SubmitDevelopmentCostInput: SubmitDevelopmentCostInput;
  SubmitQuoteInput: SubmitQuoteInput;
  Subscription: Record<PropertyKey, never>;
  Touch: TouchMapper;
  TouchConnection: TouchConnectionMapper;
  TouchFilter: TouchFilter;
  TouchPayload: Omit<TouchPayload, 'touch'> & { touch?: Maybe<ResolversParentTypes['Touch']> };
  TrackedBy: TrackedBy;
  TrackerPeriod: TrackerPeriodMapper;
  UndoCalendarChangeInput: UndoCalendarChangeInput;
  UndoClientMergeInput: UndoClientMergeInput;
  UndoImportInput: UndoImportInput;
  UpdateCalendarEventInput: UpdateCalendarEventInput;
  UpdateClientInput: UpdateClientInput;
  UpdateClientSegmentInput: UpdateClientSegmentInput;
  UpdateContractInput: UpdateContractInput;
  UpdateCustomFieldInput: UpdateCustomFieldInput;
  UpdateDepartmentInput: UpdateDepartmentInput;
  UpdateDevelopmentActivityInput: UpdateDevelopmentActivityInput;
  UpdateEmployeeInput: UpdateEmployeeInput;
  UpdateFileInput: UpdateFileInput;
  UpdateProjectInput: UpdateProjectInput;
  UpdateSavedViewInput: UpdateSavedViewInput;
  UpdateTouchInput: UpdateTouchInput;
  UserError: UserError;
  VerifyLeadReportInput: VerifyLeadReportInput;
  Viewer: ViewerMapper;
  WithdrawHomeTemplateInput: WithdrawHomeTemplateInput;
  WithdrawTouchInput: WithdrawTouchInput;
  WorkLogEntry: WorkLogEntryMapper;
  WorkPlanItem: WorkPlanItemMapper;
  WorkPrompt: WorkPromptMapper;
  WorkPromptBatch: WorkPromptBatchMapper;
  WorkPromptChoiceInput: WorkPromptChoiceInput;
  WorkPromptConnection: WorkPromptConnectionMapper;
  WorkPromptFilter: WorkPromptFilter;
  WorkPromptKindSetting: WorkPromptKindSetting;
  WorkPromptSettings: WorkPromptSettingsMapper;
  WorkPromptSettingsPayload: Omit<WorkPromptSettingsPayload, 'settings'> & { settings: ResolversParentTypes['WorkPromptSettings'] };
  WorkPromptSummary: WorkPromptSummary;
  WorkPromptsPayload: Omit<WorkPromptsPayload, 'prompts'> & { prompts: ReadonlyArray<ResolversParentTypes['WorkPrompt']> };
};

export type AccessDirectiveArgs = {
  cell: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgingCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgingCell'] = ResolversParentTypes['AgingCell']> = {
  bucket?: Resolver<ResolversTypes['AgingBucket'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type AgingRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgingRow'] = ResolversParentTypes['AgingRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['AgingCell']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type AnniversaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Anniversary'] = ResolversParentTypes['Anniversary']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnniversaryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnouncementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnouncementPayload'] = ResolversParentTypes['AnnouncementPayload']> = {
  announcement?: Resolver<Maybe<ResolversTypes['Announcement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppearancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppearancePayload'] = ResolversParentTypes['AppearancePayload']> = {
  appearance?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalChain'] = ResolversParentTypes['ApprovalChain']> = {
  activeStep?: Resolver<Maybe<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  beginning?: Resolver<ResolversTypes['RoundBeginning'], ParentType, ContextType>;
  beginningReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['ApprovalCopy']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEvent']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['ApprovalForecast']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['ApprovalLedger'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChainState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ApprovalSubject'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  templateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerActions?: Resolver<ReadonlyArray<ResolversTypes['ApprovalAction']>, ParentType, ContextType>;
  viewerUrgesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalChainConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalChainConnection'] = ResolversParentTypes['ApprovalChainConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalChainPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalChainPayload'] = ResolversParentTypes['ApprovalChainPayload']> = {
  chain?: Resolver<Maybe<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalCopy'] = ResolversParentTypes['ApprovalCopy']> = {
  person?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type ApprovalCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalCounts'] = ResolversParentTypes['ApprovalCounts']> = {
  copied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCopies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalDelegationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalDelegation'] = ResolversParentTypes['ApprovalDelegation']> = {
  from?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalDelegationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalDelegationPayload'] = ResolversParentTypes['ApprovalDelegationPayload']> = {
  delegation?: Resolver<Maybe<ResolversTypes['ApprovalDelegation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalEditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalEdit'] = ResolversParentTypes['ApprovalEdit']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ContractNote'], ParentType, ContextType>;
};

export type ApprovalEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalEvent'] = ResolversParentTypes['ApprovalEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['OpinionConclusion']>, ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEdit']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ApprovalFile']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalAction'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStep?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApprovalFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalFile'] = ResolversParentTypes['ApprovalFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previewUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalForecastResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalForecast'] = ResolversParentTypes['ApprovalForecast']> = {
  basis?: Resolver<ResolversTypes['ApprovalPaceBasis'], ParentType, ContextType>;
  isAnnounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  likely?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalLedger'] = ResolversParentTypes['ApprovalLedger']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalPaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPace'] = ResolversParentTypes['ApprovalPace']> = {
  basis?: Resolver<Maybe<ResolversTypes['ApprovalPaceBasis']>, ParentType, ContextType>;
  lateMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tookMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  typicalMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApprovalPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPlace'] = ResolversParentTypes['ApprovalPlace']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApproverSource'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['TrackerOffice']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ApprovalProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalProposal'] = ResolversParentTypes['ApprovalProposal']> = {
  copies?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProposedStep']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  templateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApprovalSeatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalSeat'] = ResolversParentTypes['ApprovalSeat']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cameFrom?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['OpinionConclusion']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delegates?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['SeatEnd']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ApprovalFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverride?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SeatOrigin'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['ApprovalChain'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['OpinionConclusion']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlierSeats?: Resolver<ReadonlyArray<ResolversTypes['ApprovalSeat']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StepMode'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pace?: Resolver<ResolversTypes['ApprovalPace'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ApprovalSeat']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['OpinionSection'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalSubject'] = ResolversParentTypes['ApprovalSubject']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalSubjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalTemplate'] = ResolversParentTypes['ApprovalTemplate']> = {
  clientTypes?: Resolver<ReadonlyArray<ResolversTypes['ClientType']>, ParentType, ContextType>;
  contractTypes?: Resolver<ReadonlyArray<ResolversTypes['ContractType']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['ApprovalPlace']>, ParentType, ContextType>;
  fromFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalSubjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productLines?: Resolver<ReadonlyArray<ResolversTypes['ProductLine']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ApprovalTemplateStep']>, ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ApprovalTemplate']>, ParentType, ContextType>;
};

export type ApprovalTemplatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalTemplatePayload'] = ResolversParentTypes['ApprovalTemplatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ApprovalTemplate']>, ParentType, ContextType>;
};

export type ApprovalTemplateStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalTemplateStep'] = ResolversParentTypes['ApprovalTemplateStep']> = {
  mode?: Resolver<ResolversTypes['StepMode'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['OpinionSection'], ParentType, ContextType>;
  who?: Resolver<ReadonlyArray<ResolversTypes['ApprovalPlace']>, ParentType, ContextType>;
};

export type AreaTrueUpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AreaTrueUp'] = ResolversParentTypes['AreaTrueUp']> = {
  basisM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  differenceFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  finalM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BandSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BandSet'] = ResolversParentTypes['BandSet']> = {
  far?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fee?: Resolver<ReadonlyArray<ResolversTypes['Fen']>, ParentType, ContextType>;
  gfa?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  landArea?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BandSetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BandSetPayload'] = ResolversParentTypes['BandSetPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['BandSet']>, ParentType, ContextType>;
};

export type BulkUpdateProjectsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BulkUpdateProjectsPayload'] = ResolversParentTypes['BulkUpdateProjectsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type BusinessDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BusinessDate'] = ResolversParentTypes['BusinessDate']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BusinessDateKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusyBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BusyBlock'] = ResolversParentTypes['BusyBlock']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CadenceEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceEvent'] = ResolversParentTypes['CadenceEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CadenceEventKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EscalationLevel']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CadenceTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceTask'] = ResolversParentTypes['CadenceTask']> = {
  anchor?: Resolver<ResolversTypes['CadenceAnchor'], ParentType, ContextType>;
  anchorOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contactability?: Resolver<Maybe<ResolversTypes['Contactability']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CadenceEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TaskOutcome']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CadenceTaskState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReassign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['CadenceWindow'], ParentType, ContextType>;
};

export type CadenceTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceTaskConnection'] = ResolversParentTypes['CadenceTaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CadenceTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CadenceTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceTaskPayload'] = ResolversParentTypes['CadenceTaskPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['CadenceTask']>, ParentType, ContextType>;
};

export type CadenceTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceTemplate'] = ResolversParentTypes['CadenceTemplate']> = {
  anchor?: Resolver<ResolversTypes['CadenceAnchor'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['ClientSegment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['CadenceWindow']>, ParentType, ContextType>;
};

export type CadenceTemplatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceTemplatePayload'] = ResolversParentTypes['CadenceTemplatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['CadenceTemplate']>, ParentType, ContextType>;
};

export type CadenceWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceWindow'] = ResolversParentTypes['CadenceWindow']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarEvent'] = ResolversParentTypes['CalendarEvent']> = {
  allDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitees?: Resolver<ReadonlyArray<ResolversTypes['CalendarInvitee']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminders?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  showsBusy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerAnswer?: Resolver<Maybe<ResolversTypes['InvitationAnswer']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarFeedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeedPayload'] = ResolversParentTypes['CalendarFeedPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarInviteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarInvitee'] = ResolversParentTypes['CalendarInvitee']> = {
  answer?: Resolver<ResolversTypes['InvitationAnswer'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type CalendarOccurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarOccurrence'] = ResolversParentTypes['CalendarOccurrence']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CalendarEvent'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CalendarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarPayload'] = ResolversParentTypes['CalendarPayload']> = {
  changeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['CalendarEvent']>, ParentType, ContextType>;
};

export type CalendarWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarWindow'] = ResolversParentTypes['CalendarWindow']> = {
  businessDates?: Resolver<ReadonlyArray<ResolversTypes['BusinessDate']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occurrences?: Resolver<ReadonlyArray<ResolversTypes['CalendarOccurrence']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ClientChange']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  clientType?: Resolver<ResolversTypes['ClientType'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  deals?: Resolver<ReadonlyArray<ResolversTypes['ClientDeal']>, ParentType, ContextType, RequireFields<ClientDealsArgs, 'first'>>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  developedProjects?: Resolver<ReadonlyArray<ResolversTypes['DevelopedProject']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ClientFigures'], ParentType, ContextType, RequireFields<ClientFiguresArgs, 'below'>>;
  files?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ClientGrade']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ClientGroup']>, ParentType, ContextType>;
  headquartersCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headquartersCityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  landAcquisitions?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  lastTouchOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ClientLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  partnerDesignFirms?: Resolver<ReadonlyArray<ResolversTypes['PartnerDesignFirm']>, ParentType, ContextType>;
  productLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ClientRating']>, ParentType, ContextType>;
  ratingGrade?: Resolver<Maybe<ResolversTypes['RatingGrade']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['ClientSegment']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['ClientEventConnection'], ParentType, ContextType, RequireFields<ClientTimelineArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientChange'] = ResolversParentTypes['ClientChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientDealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientDeal'] = ResolversParentTypes['ClientDeal']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contractStatus?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteStatus?: Resolver<Maybe<ResolversTypes['QuoteStatus']>, ParentType, ContextType>;
};

export type ClientDuplicateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientDuplicate'] = ResolversParentTypes['ClientDuplicate']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['ClientLikeness'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientEvent'] = ResolversParentTypes['ClientEvent']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClientEventKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientEventConnection'] = ResolversParentTypes['ClientEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClientEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientFigures'] = ResolversParentTypes['ClientFigures']> = {
  clients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['ClientStatusCount']>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientGroup'] = ResolversParentTypes['ClientGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClientMergeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientMerge'] = ResolversParentTypes['ClientMerge']> = {
  filledFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  mergedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['ClientMergeCount']>, ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  survivorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type ClientMergeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientMergeCount'] = ResolversParentTypes['ClientMergeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ClientPart'], ParentType, ContextType>;
};

export type ClientMergePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientMergePayload'] = ResolversParentTypes['ClientMergePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['ClientMerge']>, ParentType, ContextType>;
  staying?: Resolver<ReadonlyArray<ResolversTypes['ClientMergeStay']>, ParentType, ContextType>;
};

export type ClientMergeStayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientMergeStay'] = ResolversParentTypes['ClientMergeStay']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ClientPart'], ParentType, ContextType>;
};

export type ClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientPayload'] = ResolversParentTypes['ClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientRating'] = ResolversParentTypes['ClientRating']> = {
  computed?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['RatingEvent']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  mostPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['RatingOverride']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RatingPart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientRatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientRatingPayload'] = ResolversParentTypes['ClientRatingPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientSegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientSegment'] = ResolversParentTypes['ClientSegment']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientSegmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientSegmentPayload'] = ResolversParentTypes['ClientSegmentPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['ClientSegment']>, ParentType, ContextType>;
};

export type ClientStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientStatusCount'] = ResolversParentTypes['ClientStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
};

export type ClientTreeNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientTreeNode'] = ResolversParentTypes['ClientTreeNode']> = {
  childCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ClientFigures'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ClientGroup']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  birthday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  influence?: Resolver<Maybe<ResolversTypes['Influence']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  approvalChains?: Resolver<ReadonlyArray<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  archiveNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaBasisM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  areaRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  areaTrueUp?: Resolver<Maybe<ResolversTypes['AreaTrueUp']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractType?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ContractDocument']>, ParentType, ContextType>;
  expectedSigningOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feeNodes?: Resolver<ReadonlyArray<ResolversTypes['FeeNode']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guaranteeReleasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guaranteeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['ContractMoney']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['ContractParty']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedApproval?: Resolver<Maybe<ResolversTypes['ApprovalProposal']>, ParentType, ContextType>;
  quoteRevision?: Resolver<Maybe<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedCopy?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractDocument'] = ResolversParentTypes['ContractDocument']> = {
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractMoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractMoney'] = ResolversParentTypes['ContractMoney']> = {
  invoicedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  nodesFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  openFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  overdueFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  receivedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type ContractPartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractParty'] = ResolversParentTypes['ContractParty']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContractPartyRole'], ParentType, ContextType>;
};

export type ContractPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractPayload'] = ResolversParentTypes['ContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CrossTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossTable'] = ResolversParentTypes['CrossTable']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CrossTableCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['CrossTableKey']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CrossTableKey']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
};

export type CrossTableCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossTableCell'] = ResolversParentTypes['CrossTableCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CrossTableKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossTableKey'] = ResolversParentTypes['CrossTableKey']> = {
  figures?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomChoice'] = ResolversParentTypes['CustomChoice']> = {
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['CustomChoice']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['CustomRecord'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomFieldType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomFieldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomFieldPayload'] = ResolversParentTypes['CustomFieldPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType>;
};

export type CustomFieldValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomFieldValue'] = ResolversParentTypes['CustomFieldValue']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['CustomChoice']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CustomField'], ParentType, ContextType>;
  fieldId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataChange'] = ResolversParentTypes['DataChange']> = {
  topics?: Resolver<ReadonlyArray<ResolversTypes['ChangeTopic']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteDepartmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteDepartmentPayload'] = ResolversParentTypes['DeleteDepartmentPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteHomeCardPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteHomeCardPayload'] = ResolversParentTypes['DeleteHomeCardPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DemoLoginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoLogin'] = ResolversParentTypes['DemoLogin']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DepartmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DepartmentPayload'] = ResolversParentTypes['DepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DesignContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignContract'] = ResolversParentTypes['DesignContract']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DesignCostLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignCostLine'] = ResolversParentTypes['DesignCostLine']> = {
  actualFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  costKind?: Resolver<ResolversTypes['DesignCostKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type DesignMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignMember'] = ResolversParentTypes['DesignMember']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberRole?: Resolver<ResolversTypes['DesignMemberRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DesignPhaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignPhase'] = ResolversParentTypes['DesignPhase']> = {
  actualFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DesignStage'], ParentType, ContextType>;
};

export type DesignProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignProject'] = ResolversParentTypes['DesignProject']> = {
  actualFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignContract']>>, ParentType, ContextType>;
  costLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignCostLine']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  designScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  gfaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hourTotals?: Resolver<ReadonlyArray<ResolversTypes['ManHourTotal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manHours?: Resolver<ReadonlyArray<ResolversTypes['ManHour']>, ParentType, ContextType, RequireFields<DesignProjectManHoursArgs, 'from' | 'to'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['DesignMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['DesignPhase']>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['ProductLine']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectType?: Resolver<ResolversTypes['DesignProjectType'], ParentType, ContextType>;
  receipts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignReceipt']>>, ParentType, ContextType>;
  receivedFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['DesignService']>, ParentType, ContextType>;
  slipDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DesignStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanLogHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DesignProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignProjectConnection'] = ResolversParentTypes['DesignProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DesignProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignProjectPayload'] = ResolversParentTypes['DesignProjectPayload']> = {
  designProject?: Resolver<Maybe<ResolversTypes['DesignProject']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DesignReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignReceipt'] = ResolversParentTypes['DesignReceipt']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DesignServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignService'] = ResolversParentTypes['DesignService']> = {
  firm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['DesignServiceParty'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ServiceContent'], ParentType, ContextType>;
};

export type DevelopedProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopedProject'] = ResolversParentTypes['DevelopedProject']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  designer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gfaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DevelopmentActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentActivity'] = ResolversParentTypes['DevelopmentActivity']> = {
  channel?: Resolver<ResolversTypes['DevChannel'], ParentType, ContextType>;
  clients?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['DevelopmentCostSums'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentLink']>, ParentType, ContextType>;
  log?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentLogEntry']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentResult']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DevelopmentActivityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentActivityConnection'] = ResolversParentTypes['DevelopmentActivityConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentActivityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentActivityPayload'] = ResolversParentTypes['DevelopmentActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['DevelopmentActivity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DevelopmentCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCost'] = ResolversParentTypes['DevelopmentCost']> = {
  activity?: Resolver<Maybe<ResolversTypes['DevelopmentActivity']>, ParentType, ContextType>;
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DevChannel'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costKind?: Resolver<ResolversTypes['CostKind'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['DevelopmentCost']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['DevelopmentCost']>, ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DevelopmentCostStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReverse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DevelopmentCostConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCostConnection'] = ResolversParentTypes['DevelopmentCostConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentCost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['DevelopmentCostSums'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentCostGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCostGroup'] = ResolversParentTypes['DevelopmentCostGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['DevelopmentCostSums'], ParentType, ContextType>;
};

export type DevelopmentCostPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCostPayload'] = ResolversParentTypes['DevelopmentCostPayload']> = {
  cost?: Resolver<Maybe<ResolversTypes['DevelopmentCost']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DevelopmentCostSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCostSums'] = ResolversParentTypes['DevelopmentCostSums']> = {
  approvedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type DevelopmentCostTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentCostTotals'] = ResolversParentTypes['DevelopmentCostTotals']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentCostGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DevelopmentCostSums'], ParentType, ContextType>;
};

export type DevelopmentLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentLink'] = ResolversParentTypes['DevelopmentLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentLogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentLogEntry'] = ResolversParentTypes['DevelopmentLogEntry']> = {
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentResult'] = ResolversParentTypes['DevelopmentResult']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type DevelopmentReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentReturn'] = ResolversParentTypes['DevelopmentReturn']> = {
  channel?: Resolver<Maybe<ResolversTypes['DevChannel']>, ParentType, ContextType>;
  clients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  feesFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentReturnRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentReturnRow'] = ResolversParentTypes['DevelopmentReturnRow']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type DevelopmentReturnRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentReturnRowConnection'] = ResolversParentTypes['DevelopmentReturnRowConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentReturnRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DevelopmentReturnsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DevelopmentReturns'] = ResolversParentTypes['DevelopmentReturns']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentReturn']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DevelopmentReturn'], ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentStatistics'] = ResolversParentTypes['DocumentStatistics']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DocumentCount'], ParentType, ContextType>;
  uploaders?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  approvalSections?: Resolver<ReadonlyArray<ResolversTypes['OpinionSection']>, ParentType, ContextType>;
  birthday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hireDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mustChangePassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  showsBirthday?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmployeeStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAssignRoles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployeeFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeFigures'] = ResolversParentTypes['EmployeeFigures']> = {
  contractedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tracked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type EmployeePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeePayload'] = ResolversParentTypes['EmployeePayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  initialPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmployeeStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeStatistics'] = ResolversParentTypes['EmployeeStatistics']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['EmployeeStatisticsRow']>, ParentType, ContextType>;
  employees?: Resolver<ReadonlyArray<ResolversTypes['EmployeeStatisticsRow']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EmployeeFigures'], ParentType, ContextType>;
};

export type EmployeeStatisticsRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmployeeStatisticsRow'] = ResolversParentTypes['EmployeeStatisticsRow']> = {
  departmentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EmployeeFigures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportClientsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportClientsPayload'] = ResolversParentTypes['ExportClientsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportDevelopmentCostsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportDevelopmentCostsPayload'] = ResolversParentTypes['ExportDevelopmentCostsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportPayload'] = ResolversParentTypes['ExportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportReceivablesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportReceivablesPayload'] = ResolversParentTypes['ExportReceivablesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeeInvoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeInvoice'] = ResolversParentTypes['FeeInvoice']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FeeNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeNode'] = ResolversParentTypes['FeeNode']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  bucket?: Resolver<ResolversTypes['AgingBucket'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  contractName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueRule?: Resolver<ResolversTypes['FeeDueRule'], ParentType, ContextType>;
  eventOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoicedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['FeeInvoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeNodeKind'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['FeeNodeMark']>, ParentType, ContextType>;
  markReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  markedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  projectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['FeeReceipt']>, ParentType, ContextType>;
  receivedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DesignStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReceivableStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanMark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeeNodePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeNodePayload'] = ResolversParentTypes['FeeNodePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  feeNode?: Resolver<Maybe<ResolversTypes['FeeNode']>, ParentType, ContextType>;
};

export type FeeReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeReceipt'] = ResolversParentTypes['FeeReceipt']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExcess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customField?: Resolver<Maybe<ResolversTypes['CustomField']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilePayload'] = ResolversParentTypes['FilePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
};

export type FileVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileVersion'] = ResolversParentTypes['FileVersion']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['FilePreview']>, ParentType, ContextType>;
  previewUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileView'] = ResolversParentTypes['FileView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FreeBusyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FreeBusy'] = ResolversParentTypes['FreeBusy']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['BusyBlock']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['HandoverItem']>, ParentType, ContextType>;
  leaver?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['HandoverSignature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanSign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yetToSign?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type HandoverConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverConnection'] = ResolversParentTypes['HandoverConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandoverHoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverHolding'] = ResolversParentTypes['HandoverHolding']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
};

export type HandoverItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverItem'] = ResolversParentTypes['HandoverItem']> = {
  activity?: Resolver<Maybe<ResolversTypes['DevelopmentActivity']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  declinedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandoverKind'], ParentType, ContextType>;
  leadReport?: Resolver<Maybe<ResolversTypes['LeadReport']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandoverItemState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandoverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverPayload'] = ResolversParentTypes['HandoverPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandoverSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverSignature'] = ResolversParentTypes['HandoverSignature']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type HomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home']> = {
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['HomeSource']>, ParentType, ContextType>;
};

export type HomeCardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeCard'] = ResolversParentTypes['HomeCard']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  viewerCanDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HomePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomePayload'] = ResolversParentTypes['HomePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['Home']>, ParentType, ContextType>;
};

export type HomeSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeSource'] = ResolversParentTypes['HomeSource']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type HomeTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeTemplate'] = ResolversParentTypes['HomeTemplate']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HomeTemplatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeTemplatePayload'] = ResolversParentTypes['HomeTemplatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['HomeTemplate']>, ParentType, ContextType>;
};

export type HomeTemplateScopesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeTemplateScopes'] = ResolversParentTypes['HomeTemplateScopes']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HomeVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HomeVersion'] = ResolversParentTypes['HomeVersion']> = {
  outline?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  clientMatches?: Resolver<ReadonlyArray<ResolversTypes['ImportClientMatch']>, ParentType, ContextType>;
  codeCounts?: Resolver<ReadonlyArray<ResolversTypes['ImportCodeCount']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UserError']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ImportField']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['ImportKnown'], ParentType, ContextType>;
  missingFields?: Resolver<ReadonlyArray<ResolversTypes['ImportField']>, ParentType, ContextType>;
  otherSheets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  rejectedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remembered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<ImportRowsArgs, 'first'>>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['ImportUndone']>, ParentType, ContextType>;
  unmatchedClients?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportAction'] = ResolversParentTypes['ImportAction']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportActionKind'], ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportClientMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportClientMatch'] = ResolversParentTypes['ImportClientMatch']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCodeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCodeCount'] = ResolversParentTypes['ImportCodeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCorrection'] = ResolversParentTypes['ImportCorrection']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportIssue'] = ResolversParentTypes['ImportIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportKnownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportKnown'] = ResolversParentTypes['ImportKnown']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ImportPhase'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['ImportedThing'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['ImportCorrection']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['ImportIssue']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  sheetRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportUndoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportUndone'] = ResolversParentTypes['ImportUndone']> = {
  kept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeadMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadMatch'] = ResolversParentTypes['LeadMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadMatchKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeadLikeness'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadPhotoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadPhoto'] = ResolversParentTypes['LeadPhoto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeadReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReport'] = ResolversParentTypes['LeadReport']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownBy?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photos?: Resolver<ReadonlyArray<ResolversTypes['LeadPhoto']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LeadSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LeadState'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['LeadUrgency'], ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeadReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReportConnection'] = ResolversParentTypes['LeadReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeadReportPayload'] = ResolversParentTypes['LeadReportPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  leadReport?: Resolver<Maybe<ResolversTypes['LeadReport']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ManHourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ManHour'] = ResolversParentTypes['ManHour']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DesignStage']>, ParentType, ContextType>;
};

export type ManHourTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ManHourTotal'] = ResolversParentTypes['ManHourTotal']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DesignStage']>, ParentType, ContextType>;
};

export type MoveContactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveContactPayload'] = ResolversParentTypes['MoveContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actOnApproval?: Resolver<ResolversTypes['ApprovalChainPayload'], ParentType, ContextType, RequireFields<MutationActOnApprovalArgs, 'input'>>;
  addDevelopmentLogEntry?: Resolver<ResolversTypes['DevelopmentActivityPayload'], ParentType, ContextType, RequireFields<MutationAddDevelopmentLogEntryArgs, 'input'>>;
  addProgressNote?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationAddProgressNoteArgs, 'input'>>;
  addWorkLogEntry?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationAddWorkLogEntryArgs, 'input'>>;
  addWorkPlanItem?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationAddWorkPlanItemArgs, 'input'>>;
  adjustImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationAdjustImportArgs, 'input'>>;
  answerHandoverItems?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationAnswerHandoverItemsArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  assignHandoverItems?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationAssignHandoverItemsArgs, 'input'>>;
  assignLeadReport?: Resolver<ResolversTypes['LeadReportPayload'], ParentType, ContextType, RequireFields<MutationAssignLeadReportArgs, 'input'>>;
  bulkUpdateProjects?: Resolver<ResolversTypes['BulkUpdateProjectsPayload'], ParentType, ContextType, RequireFields<MutationBulkUpdateProjectsArgs, 'input'>>;
  cancelHandover?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationCancelHandoverArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeProjectStatus?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationChangeProjectStatusArgs, 'input'>>;
  changeWorkPrompts?: Resolver<ResolversTypes['WorkPromptsPayload'], ParentType, ContextType, RequireFields<MutationChangeWorkPromptsArgs, 'input'>>;
  closeCadenceTask?: Resolver<ResolversTypes['CadenceTaskPayload'], ParentType, ContextType, RequireFields<MutationCloseCadenceTaskArgs, 'input'>>;
  completeWorkPlanItem?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationCompleteWorkPlanItemArgs, 'input'>>;
  contractFromQuote?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationContractFromQuoteArgs, 'input'>>;
  createCalendarEvent?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarEventArgs, 'input'>>;
  createClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createClientSegment?: Resolver<ResolversTypes['ClientSegmentPayload'], ParentType, ContextType, RequireFields<MutationCreateClientSegmentArgs, 'input'>>;
  createContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationCreateContractArgs, 'input'>>;
  createCustomField?: Resolver<ResolversTypes['CustomFieldPayload'], ParentType, ContextType, RequireFields<MutationCreateCustomFieldArgs, 'input'>>;
  createDepartment?: Resolver<ResolversTypes['DepartmentPayload'], ParentType, ContextType, RequireFields<MutationCreateDepartmentArgs, 'input'>>;
  createDevelopmentActivity?: Resolver<ResolversTypes['DevelopmentActivityPayload'], ParentType, ContextType, RequireFields<MutationCreateDevelopmentActivityArgs, 'input'>>;
  createEmployee?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationCreateEmployeeArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createQuote?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationCreateQuoteArgs, 'input'>>;
  createSavedView?: Resolver<ResolversTypes['SavedViewPayload'], ParentType, ContextType, RequireFields<MutationCreateSavedViewArgs, 'input'>>;
  decideApprovalStep?: Resolver<ResolversTypes['ApprovalChainPayload'], ParentType, ContextType, RequireFields<MutationDecideApprovalStepArgs, 'input'>>;
  decideDevelopmentCost?: Resolver<ResolversTypes['DevelopmentCostPayload'], ParentType, ContextType, RequireFields<MutationDecideDevelopmentCostArgs, 'input'>>;
  deleteCalendarEvent?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationDeleteCalendarEventArgs, 'input'>>;
  deleteClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationDeleteClientArgs, 'input'>>;
  deleteClientSegment?: Resolver<ResolversTypes['ClientSegmentPayload'], ParentType, ContextType, RequireFields<MutationDeleteClientSegmentArgs, 'input'>>;
  deleteDepartment?: Resolver<ResolversTypes['DeleteDepartmentPayload'], ParentType, ContextType, RequireFields<MutationDeleteDepartmentArgs, 'input'>>;
  deleteFile?: Resolver<ResolversTypes['FilePayload'], ParentType, ContextType, RequireFields<MutationDeleteFileArgs, 'input'>>;
  deleteHomeCard?: Resolver<ResolversTypes['DeleteHomeCardPayload'], ParentType, ContextType, RequireFields<MutationDeleteHomeCardArgs, 'input'>>;
  deleteProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationDeleteProjectArgs, 'input'>>;
  deleteSavedView?: Resolver<ResolversTypes['SavedViewPayload'], ParentType, ContextType, RequireFields<MutationDeleteSavedViewArgs, 'input'>>;
  deleteStatisticsBoard?: Resolver<ResolversTypes['StatisticsBoardPayload'], ParentType, ContextType, RequireFields<MutationDeleteStatisticsBoardArgs, 'input'>>;
  designateMember?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationDesignateMemberArgs, 'input'>>;
  discardImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationDiscardImportArgs, 'input'>>;
  endApprovalDelegation?: Resolver<ResolversTypes['ApprovalDelegationPayload'], ParentType, ContextType, RequireFields<MutationEndApprovalDelegationArgs, 'input'>>;
  endRatingOverride?: Resolver<ResolversTypes['ClientRatingPayload'], ParentType, ContextType, RequireFields<MutationEndRatingOverrideArgs, 'input'>>;
  exportClients?: Resolver<ResolversTypes['ExportClientsPayload'], ParentType, ContextType, RequireFields<MutationExportClientsArgs, 'input'>>;
  exportDevelopmentCosts?: Resolver<ResolversTypes['ExportDevelopmentCostsPayload'], ParentType, ContextType, RequireFields<MutationExportDevelopmentCostsArgs, 'input'>>;
  exportProjects?: Resolver<ResolversTypes['ExportPayload'], ParentType, ContextType, RequireFields<MutationExportProjectsArgs, 'input'>>;
  exportReceivables?: Resolver<ResolversTypes['ExportReceivablesPayload'], ParentType, ContextType, RequireFields<MutationExportReceivablesArgs, 'input'>>;
  finishDevelopmentStep?: Resolver<ResolversTypes['DevelopmentActivityPayload'], ParentType, ContextType, RequireFields<MutationFinishDevelopmentStepArgs, 'input'>>;
  keepClientsApart?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationKeepClientsApartArgs, 'input'>>;
  logManHours?: Resolver<ResolversTypes['DesignProjectPayload'], ParentType, ContextType, RequireFields<MutationLogManHoursArgs, 'input'>>;
  markFeeNode?: Resolver<ResolversTypes['FeeNodePayload'], ParentType, ContextType, RequireFields<MutationMarkFeeNodeArgs, 'input'>>;
  mergeClients?: Resolver<ResolversTypes['ClientMergePayload'], ParentType, ContextType, RequireFields<MutationMergeClientsArgs, 'input'>>;
  mergeLeadReport?: Resolver<ResolversTypes['LeadReportPayload'], ParentType, ContextType, RequireFields<MutationMergeLeadReportArgs, 'input'>>;
  moveContact?: Resolver<ResolversTypes['MoveContactPayload'], ParentType, ContextType, RequireFields<MutationMoveContactArgs, 'input'>>;
  moveQuote?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationMoveQuoteArgs, 'input'>>;
  noteContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationNoteContractArgs, 'input'>>;
  orderCustomFields?: Resolver<ResolversTypes['OrderCustomFieldsPayload'], ParentType, ContextType, RequireFields<MutationOrderCustomFieldsArgs, 'input'>>;
  orderSavedViews?: Resolver<ResolversTypes['OrderSavedViewsPayload'], ParentType, ContextType, RequireFields<MutationOrderSavedViewsArgs, 'input'>>;
  overrideRating?: Resolver<ResolversTypes['ClientRatingPayload'], ParentType, ContextType, RequireFields<MutationOverrideRatingArgs, 'input'>>;
  publishAnnouncement?: Resolver<ResolversTypes['AnnouncementPayload'], ParentType, ContextType, RequireFields<MutationPublishAnnouncementArgs, 'input'>>;
  publishHomeTemplate?: Resolver<ResolversTypes['HomeTemplatePayload'], ParentType, ContextType, RequireFields<MutationPublishHomeTemplateArgs, 'input'>>;
  readAllWorkPrompts?: Resolver<ResolversTypes['WorkPromptsPayload'], ParentType, ContextType, RequireFields<MutationReadAllWorkPromptsArgs, 'input'>>;
  reassignCadenceTask?: Resolver<ResolversTypes['CadenceTaskPayload'], ParentType, ContextType, RequireFields<MutationReassignCadenceTaskArgs, 'input'>>;
  recordInvoice?: Resolver<ResolversTypes['FeeNodePayload'], ParentType, ContextType, RequireFields<MutationRecordInvoiceArgs, 'input'>>;
  recordReceipt?: Resolver<ResolversTypes['FeeNodePayload'], ParentType, ContextType, RequireFields<MutationRecordReceiptArgs, 'input'>>;
  recordTouch?: Resolver<ResolversTypes['TouchPayload'], ParentType, ContextType, RequireFields<MutationRecordTouchArgs, 'input'>>;
  recountHandover?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationRecountHandoverArgs, 'input'>>;
  rejectLeadReport?: Resolver<ResolversTypes['LeadReportPayload'], ParentType, ContextType, RequireFields<MutationRejectLeadReportArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  renewCalendarFeed?: Resolver<ResolversTypes['CalendarFeedPayload'], ParentType, ContextType>;
  reopenDevelopmentActivity?: Resolver<ResolversTypes['DevelopmentActivityPayload'], ParentType, ContextType, RequireFields<MutationReopenDevelopmentActivityArgs, 'input'>>;
  reportLead?: Resolver<ResolversTypes['LeadReportPayload'], ParentType, ContextType, RequireFields<MutationReportLeadArgs, 'input'>>;
  resetHome?: Resolver<ResolversTypes['HomePayload'], ParentType, ContextType, RequireFields<MutationResetHomeArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  restoreClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationRestoreClientArgs, 'input'>>;
  restoreFile?: Resolver<ResolversTypes['FilePayload'], ParentType, ContextType, RequireFields<MutationRestoreFileArgs, 'input'>>;
  restoreHomeVersion?: Resolver<ResolversTypes['HomePayload'], ParentType, ContextType, RequireFields<MutationRestoreHomeVersionArgs, 'input'>>;
  restoreImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationRestoreImportArgs, 'input'>>;
  restoreProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationRestoreProjectArgs, 'input'>>;
  reverseDevelopmentCost?: Resolver<ResolversTypes['DevelopmentCostPayload'], ParentType, ContextType, RequireFields<MutationReverseDevelopmentCostArgs, 'input'>>;
  reviseQuote?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationReviseQuoteArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['CalendarFeedPayload'], ParentType, ContextType>;
  revokeQuoteShare?: Resolver<ResolversTypes['QuoteSharePayload'], ParentType, ContextType, RequireFields<MutationRevokeQuoteShareArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  runImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  saveAppearance?: Resolver<ResolversTypes['AppearancePayload'], ParentType, ContextType, RequireFields<MutationSaveAppearanceArgs, 'input'>>;
  saveApprovalDelegation?: Resolver<ResolversTypes['ApprovalDelegationPayload'], ParentType, ContextType, RequireFields<MutationSaveApprovalDelegationArgs, 'input'>>;
  saveApprovalTemplate?: Resolver<ResolversTypes['ApprovalTemplatePayload'], ParentType, ContextType, RequireFields<MutationSaveApprovalTemplateArgs, 'input'>>;
  saveBandSet?: Resolver<ResolversTypes['BandSetPayload'], ParentType, ContextType, RequireFields<MutationSaveBandSetArgs, 'input'>>;
  saveCadenceTemplate?: Resolver<ResolversTypes['CadenceTemplatePayload'], ParentType, ContextType, RequireFields<MutationSaveCadenceTemplateArgs, 'input'>>;
  saveContractDates?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationSaveContractDatesArgs, 'input'>>;
  saveDesignProject?: Resolver<ResolversTypes['DesignProjectPayload'], ParentType, ContextType, RequireFields<MutationSaveDesignProjectArgs, 'input'>>;
  saveHome?: Resolver<ResolversTypes['HomePayload'], ParentType, ContextType, RequireFields<MutationSaveHomeArgs, 'input'>>;
  savePlaceList?: Resolver<ResolversTypes['PlaceListPayload'], ParentType, ContextType, RequireFields<MutationSavePlaceListArgs, 'input'>>;
  saveProjectReview?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationSaveProjectReviewArgs, 'input'>>;
  saveQuoteDraft?: Resolver<ResolversTypes['QuotePayload'], ParentType, ContextType, RequireFields<MutationSaveQuoteDraftArgs, 'input'>>;
  saveQuoteRule?: Resolver<ResolversTypes['QuoteRulesPayload'], ParentType, ContextType, RequireFields<MutationSaveQuoteRuleArgs, 'input'>>;
  saveQuoteTemplate?: Resolver<ResolversTypes['QuoteTemplatesPayload'], ParentType, ContextType, RequireFields<MutationSaveQuoteTemplateArgs, 'input'>>;
  saveRatingFormula?: Resolver<ResolversTypes['RatingFormulaPayload'], ParentType, ContextType, RequireFields<MutationSaveRatingFormulaArgs, 'input'>>;
  saveStageProbabilities?: Resolver<ResolversTypes['StageProbabilitiesPayload'], ParentType, ContextType, RequireFields<MutationSaveStageProbabilitiesArgs, 'input'>>;
  saveStatisticsBoard?: Resolver<ResolversTypes['StatisticsBoardPayload'], ParentType, ContextType, RequireFields<MutationSaveStatisticsBoardArgs, 'input'>>;
  saveStatusGate?: Resolver<ResolversTypes['StatusGatePayload'], ParentType, ContextType, RequireFields<MutationSaveStatusGateArgs, 'input'>>;
  saveWorkPromptSettings?: Resolver<ResolversTypes['WorkPromptSettingsPayload'], ParentType, ContextType, RequireFields<MutationSaveWorkPromptSettingsArgs, 'input'>>;
  setProjectAnchorDate?: Resolver<ResolversTypes['ProjectAnchorDatePayload'], ParentType, ContextType, RequireFields<MutationSetProjectAnchorDateArgs, 'input'>>;
  shareBirthday?: Resolver<ResolversTypes['ShareBirthdayPayload'], ParentType, ContextType, RequireFields<MutationShareBirthdayArgs, 'input'>>;
  shareHome?: Resolver<ResolversTypes['ShareHomePayload'], ParentType, ContextType, RequireFields<MutationShareHomeArgs, 'input'>>;
  shareQuote?: Resolver<ResolversTypes['QuoteSharePayload'], ParentType, ContextType, RequireFields<MutationShareQuoteArgs, 'input'>>;
  signContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationSignContractArgs, 'input'>>;
  signHandover?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationSignHandoverArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  snoozeWorkPrompts?: Resolver<ResolversTypes['WorkPromptsPayload'], ParentType, ContextType, RequireFields<MutationSnoozeWorkPromptsArgs, 'input'>>;
  startHandover?: Resolver<ResolversTypes['HandoverPayload'], ParentType, ContextType, RequireFields<MutationStartHandoverArgs, 'input'>>;
  submitContract?: Resolver<ResolversTypes['ApprovalChainPayload'], ParentType, ContextType, RequireFields<MutationSubmitContractArgs, 'input'>>;
  submitDevelopmentCost?: Resolver<ResolversTypes['DevelopmentCostPayload'], ParentType, ContextType, RequireFields<MutationSubmitDevelopmentCostArgs, 'input'>>;
  submitQuote?: Resolver<ResolversTypes['ApprovalChainPayload'], ParentType, ContextType, RequireFields<MutationSubmitQuoteArgs, 'input'>>;
  undoCalendarChange?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationUndoCalendarChangeArgs, 'input'>>;
  undoClientMerge?: Resolver<ResolversTypes['ClientMergePayload'], ParentType, ContextType, RequireFields<MutationUndoClientMergeArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['ImportPayload'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'input'>>;
  updateCalendarEvent?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationUpdateCalendarEventArgs, 'input'>>;
  updateClient?: Resolver<ResolversTypes['ClientPayload'], ParentType, ContextType, RequireFields<MutationUpdateClientArgs, 'input'>>;
  updateClientSegment?: Resolver<ResolversTypes['ClientSegmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateClientSegmentArgs, 'input'>>;
  updateContract?: Resolver<ResolversTypes['ContractPayload'], ParentType, ContextType, RequireFields<MutationUpdateContractArgs, 'input'>>;
  updateCustomField?: Resolver<ResolversTypes['CustomFieldPayload'], ParentType, ContextType, RequireFields<MutationUpdateCustomFieldArgs, 'input'>>;
  updateDepartment?: Resolver<ResolversTypes['DepartmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateDepartmentArgs, 'input'>>;
  updateDevelopmentActivity?: Resolver<ResolversTypes['DevelopmentActivityPayload'], ParentType, ContextType, RequireFields<MutationUpdateDevelopmentActivityArgs, 'input'>>;
  updateEmployee?: Resolver<ResolversTypes['EmployeePayload'], ParentType, ContextType, RequireFields<MutationUpdateEmployeeArgs, 'input'>>;
  updateFile?: Resolver<ResolversTypes['FilePayload'], ParentType, ContextType, RequireFields<MutationUpdateFileArgs, 'input'>>;
  updateProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  updateSavedView?: Resolver<ResolversTypes['SavedViewPayload'], ParentType, ContextType, RequireFields<MutationUpdateSavedViewArgs, 'input'>>;
  updateTouch?: Resolver<ResolversTypes['TouchPayload'], ParentType, ContextType, RequireFields<MutationUpdateTouchArgs, 'input'>>;
  verifyLeadReport?: Resolver<ResolversTypes['LeadReportPayload'], ParentType, ContextType, RequireFields<MutationVerifyLeadReportArgs, 'input'>>;
  withdrawHomeTemplate?: Resolver<ResolversTypes['HomeTemplatePayload'], ParentType, ContextType, RequireFields<MutationWithdrawHomeTemplateArgs, 'input'>>;
  withdrawTouch?: Resolver<ResolversTypes['TouchPayload'], ParentType, ContextType, RequireFields<MutationWithdrawTouchArgs, 'input'>>;
};

export type NextStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextStatus'] = ResolversParentTypes['NextStatus']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['ProjectField']>, ParentType, ContextType>;
  missingDocuments?: Resolver<ReadonlyArray<ResolversTypes['FileCategory']>, ParentType, ContextType>;
  needsReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
};

export type OrderCustomFieldsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderCustomFieldsPayload'] = ResolversParentTypes['OrderCustomFieldsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderSavedViewsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderSavedViewsPayload'] = ResolversParentTypes['OrderSavedViewsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  buyerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  far?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  floorPriceFenPerM2?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  gfaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landAreaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  landUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parcelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premiumRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  soldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startPriceFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
};

export type ParcelConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParcelConnection'] = ResolversParentTypes['ParcelConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Parcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerDesignFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerDesignFirm'] = ResolversParentTypes['PartnerDesignFirm']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  developedProjects?: Resolver<ReadonlyArray<ResolversTypes['DevelopedProject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceGroup'] = ResolversParentTypes['PlaceGroup']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceList'] = ResolversParentTypes['PlaceList']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['PlaceGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceListKind'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceListPayload'] = ResolversParentTypes['PlaceListPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['PlaceList']>, ParentType, ContextType>;
};

export type ProgressNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgressNote'] = ResolversParentTypes['ProgressNote']> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anchorDates?: Resolver<ReadonlyArray<ResolversTypes['ProjectAnchorDate']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ProjectChange']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityTier?: Resolver<ResolversTypes['CityTier'], ParentType, ContextType>;
  cityTierReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityTierYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  contactNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['ProjectContact']>, ParentType, ContextType>;
  contractNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentQuote?: Resolver<Maybe<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomFieldValue']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  designProject?: Resolver<Maybe<ResolversTypes['DesignProject']>, ParentType, ContextType>;
  designScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designTracker?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districtCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedSignOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  far?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  gfaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landAreaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lastTouchOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marketTracker?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ProjectMember']>, ParentType, ContextType>;
  missingFileCategories?: Resolver<ReadonlyArray<ResolversTypes['FileCategory']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['NextStatus']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positioning?: Resolver<Maybe<ResolversTypes['Positioning']>, ParentType, ContextType>;
  productLine?: Resolver<Maybe<ResolversTypes['ProductLine']>, ParentType, ContextType>;
  progressNotes?: Resolver<ReadonlyArray<ResolversTypes['ProgressNote']>, ParentType, ContextType>;
  projectCompany?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ProjectReview']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ProjectReview']>, ParentType, ContextType>;
  serviceContents?: Resolver<ReadonlyArray<ResolversTypes['ServiceContent']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LeadSource']>, ParentType, ContextType>;
  sourcePerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stageChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stageEvents?: Resolver<ReadonlyArray<ResolversTypes['ProjectStageEvent']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  statusChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusEvents?: Resolver<ReadonlyArray<ResolversTypes['ProjectStatusEvent']>, ParentType, ContextType>;
  trackerPeriods?: Resolver<ReadonlyArray<ResolversTypes['TrackerPeriod']>, ParentType, ContextType>;
  trackingStage?: Resolver<Maybe<ResolversTypes['TrackingStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDesignate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanQuote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTouch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  winChance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workLog?: Resolver<ReadonlyArray<ResolversTypes['WorkLogEntry']>, ParentType, ContextType>;
  workPlan?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanItem']>, ParentType, ContextType>;
};

export type ProjectAnchorDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAnchorDate'] = ResolversParentTypes['ProjectAnchorDate']> = {
  anchor?: Resolver<ResolversTypes['CadenceAnchor'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectAnchorDatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAnchorDatePayload'] = ResolversParentTypes['ProjectAnchorDatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProjectChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectChange'] = ResolversParentTypes['ProjectChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  figures?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectContact'] = ResolversParentTypes['ProjectContact']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactRole']>, ParentType, ContextType>;
};

export type ProjectMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  designatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  designatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MemberOrigin'], ParentType, ContextType>;
};

export type ProjectPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectReview'] = ResolversParentTypes['ProjectReview']> = {
  competitor?: Resolver<Maybe<ResolversTypes['PartnerDesignFirm']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gapFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  gapRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ourFeeFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LossReason']>, ParentType, ContextType>;
  theirFeeFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectStageEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectStageEvent'] = ResolversParentTypes['ProjectStageEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TrackingStage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['TrackingStage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProjectStatusEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectStatusEvent'] = ResolversParentTypes['ProjectStatusEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProposedStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedStep'] = ResolversParentTypes['ProposedStep']> = {
  mode?: Resolver<ResolversTypes['StepMode'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['OpinionSection'], ParentType, ContextType>;
  standsIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  anniversaries?: Resolver<ReadonlyArray<ResolversTypes['Anniversary']>, ParentType, ContextType, RequireFields<QueryAnniversariesArgs, 'days'>>;
  announcements?: Resolver<ReadonlyArray<ResolversTypes['Announcement']>, ParentType, ContextType, RequireFields<QueryAnnouncementsArgs, 'first'>>;
  approvalChain?: Resolver<Maybe<ResolversTypes['ApprovalChain']>, ParentType, ContextType, RequireFields<QueryApprovalChainArgs, 'id'>>;
  approvalChains?: Resolver<ResolversTypes['ApprovalChainConnection'], ParentType, ContextType, RequireFields<QueryApprovalChainsArgs, 'first'>>;
  approvalCounts?: Resolver<ResolversTypes['ApprovalCounts'], ParentType, ContextType>;
  approvalDelegations?: Resolver<ReadonlyArray<ResolversTypes['ApprovalDelegation']>, ParentType, ContextType, RequireFields<QueryApprovalDelegationsArgs, 'past'>>;
  approvalTemplates?: Resolver<ReadonlyArray<ResolversTypes['ApprovalTemplate']>, ParentType, ContextType>;
  bandSets?: Resolver<ReadonlyArray<ResolversTypes['BandSet']>, ParentType, ContextType>;
  cadenceTask?: Resolver<Maybe<ResolversTypes['CadenceTask']>, ParentType, ContextType, RequireFields<QueryCadenceTaskArgs, 'id'>>;
  cadenceTasks?: Resolver<ResolversTypes['CadenceTaskConnection'], ParentType, ContextType, RequireFields<QueryCadenceTasksArgs, 'first'>>;
  cadenceTemplates?: Resolver<ReadonlyArray<ResolversTypes['CadenceTemplate']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['CalendarWindow'], ParentType, ContextType, RequireFields<QueryCalendarArgs, 'from' | 'to'>>;
  calendarEvent?: Resolver<Maybe<ResolversTypes['CalendarEvent']>, ParentType, ContextType, RequireFields<QueryCalendarEventArgs, 'id'>>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clientDuplicates?: Resolver<ReadonlyArray<ResolversTypes['ClientDuplicate']>, ParentType, ContextType, RequireFields<QueryClientDuplicatesArgs, 'first'>>;
  clientGroups?: Resolver<ReadonlyArray<ResolversTypes['ClientGroup']>, ParentType, ContextType>;
  clientMerges?: Resolver<ReadonlyArray<ResolversTypes['ClientMerge']>, ParentType, ContextType, RequireFields<QueryClientMergesArgs, 'clientId'>>;
  clientSegment?: Resolver<Maybe<ResolversTypes['ClientSegment']>, ParentType, ContextType, RequireFields<QueryClientSegmentArgs, 'id'>>;
  clientSegments?: Resolver<ReadonlyArray<ResolversTypes['ClientSegment']>, ParentType, ContextType>;
  clientTree?: Resolver<ReadonlyArray<ResolversTypes['ClientTreeNode']>, ParentType, ContextType, Partial<QueryClientTreeArgs>>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  crossTables?: Resolver<ReadonlyArray<ResolversTypes['CrossTable']>, ParentType, ContextType, RequireFields<QueryCrossTablesArgs, 'requests'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, RequireFields<QueryCustomFieldsArgs, 'record'>>;
  deletedFiles?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType, Partial<QueryDeletedFilesArgs>>;
  demoLogins?: Resolver<ReadonlyArray<ResolversTypes['DemoLogin']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  designProject?: Resolver<Maybe<ResolversTypes['DesignProject']>, ParentType, ContextType, RequireFields<QueryDesignProjectArgs, 'id'>>;
  designProjects?: Resolver<ResolversTypes['DesignProjectConnection'], ParentType, ContextType, RequireFields<QueryDesignProjectsArgs, 'first'>>;
  developmentActivities?: Resolver<ResolversTypes['DevelopmentActivityConnection'], ParentType, ContextType, RequireFields<QueryDevelopmentActivitiesArgs, 'first'>>;
  developmentActivity?: Resolver<Maybe<ResolversTypes['DevelopmentActivity']>, ParentType, ContextType, RequireFields<QueryDevelopmentActivityArgs, 'id'>>;
  developmentCostTotals?: Resolver<ResolversTypes['DevelopmentCostTotals'], ParentType, ContextType, RequireFields<QueryDevelopmentCostTotalsArgs, 'by'>>;
  developmentCosts?: Resolver<ResolversTypes['DevelopmentCostConnection'], ParentType, ContextType, RequireFields<QueryDevelopmentCostsArgs, 'first'>>;
  developmentReturnRows?: Resolver<ResolversTypes['DevelopmentReturnRowConnection'], ParentType, ContextType, RequireFields<QueryDevelopmentReturnRowsArgs, 'figure' | 'first'>>;
  developmentReturns?: Resolver<ResolversTypes['DevelopmentReturns'], ParentType, ContextType, Partial<QueryDevelopmentReturnsArgs>>;
  documentStatistics?: Resolver<ResolversTypes['DocumentStatistics'], ParentType, ContextType, Partial<QueryDocumentStatisticsArgs>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeStatistics?: Resolver<ResolversTypes['EmployeeStatistics'], ParentType, ContextType, Partial<QueryEmployeeStatisticsArgs>>;
  employees?: Resolver<ResolversTypes['EmployeeConnection'], ParentType, ContextType, RequireFields<QueryEmployeesArgs, 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  fileBin?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  files?: Resolver<ResolversTypes['StoredFileConnection'], ParentType, ContextType, RequireFields<QueryFilesArgs, 'first'>>;
  freeBusy?: Resolver<ReadonlyArray<ResolversTypes['FreeBusy']>, ParentType, ContextType, RequireFields<QueryFreeBusyArgs, 'employeeIds' | 'from' | 'to'>>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType, RequireFields<QueryHandoverArgs, 'id'>>;
  handoverHoldings?: Resolver<ReadonlyArray<ResolversTypes['HandoverHolding']>, ParentType, ContextType, RequireFields<QueryHandoverHoldingsArgs, 'employeeId'>>;
  handovers?: Resolver<ResolversTypes['HandoverConnection'], ParentType, ContextType, RequireFields<QueryHandoversArgs, 'first'>>;
  homeCard?: Resolver<Maybe<ResolversTypes['HomeCard']>, ParentType, ContextType, RequireFields<QueryHomeCardArgs, 'code'>>;
  homeTemplateScopes?: Resolver<ResolversTypes['HomeTemplateScopes'], ParentType, ContextType>;
  homeTemplates?: Resolver<ReadonlyArray<ResolversTypes['HomeTemplate']>, ParentType, ContextType>;
  homeVersions?: Resolver<ReadonlyArray<ResolversTypes['HomeVersion']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportsArgs, 'first'>>;
  leadReport?: Resolver<Maybe<ResolversTypes['LeadReport']>, ParentType, ContextType, RequireFields<QueryLeadReportArgs, 'id'>>;
  leadReports?: Resolver<ResolversTypes['LeadReportConnection'], ParentType, ContextType, RequireFields<QueryLeadReportsArgs, 'first'>>;
  myAppearance?: Resolver<ResolversTypes['Appearance'], ParentType, ContextType>;
  myCalendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  myHome?: Resolver<ResolversTypes['Home'], ParentType, ContextType>;
  myHomeCards?: Resolver<ReadonlyArray<ResolversTypes['HomeCard']>, ParentType, ContextType>;
  myInvitations?: Resolver<ReadonlyArray<ResolversTypes['CalendarEvent']>, ParentType, ContextType>;
  myNextSteps?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanItem']>, ParentType, ContextType, RequireFields<QueryMyNextStepsArgs, 'first'>>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  parcels?: Resolver<ResolversTypes['ParcelConnection'], ParentType, ContextType, RequireFields<QueryParcelsArgs, 'first'>>;
  partnerFirm?: Resolver<Maybe<ResolversTypes['PartnerDesignFirm']>, ParentType, ContextType, RequireFields<QueryPartnerFirmArgs, 'id'>>;
  placeLists?: Resolver<ReadonlyArray<ResolversTypes['PlaceList']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quoteRules?: Resolver<ReadonlyArray<ResolversTypes['QuoteRule']>, ParentType, ContextType>;
  quoteTemplates?: Resolver<ReadonlyArray<ResolversTypes['QuoteTemplate']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first'>>;
  ratingFormula?: Resolver<ResolversTypes['RatingFormula'], ParentType, ContextType>;
  ratingPreview?: Resolver<ResolversTypes['RatingPreview'], ParentType, ContextType, RequireFields<QueryRatingPreviewArgs, 'formula'>>;
  receivableAging?: Resolver<ResolversTypes['ReceivableAging'], ParentType, ContextType, Partial<QueryReceivableAgingArgs>>;
  receivables?: Resolver<ResolversTypes['ReceivableConnection'], ParentType, ContextType, RequireFields<QueryReceivablesArgs, 'first'>>;
  recentChanges?: Resolver<ReadonlyArray<ResolversTypes['ProjectChange']>, ParentType, ContextType, RequireFields<QueryRecentChangesArgs, 'first'>>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewsArgs, 'kind'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  segmentCount?: Resolver<ResolversTypes['SegmentCount'], ParentType, ContextType, RequireFields<QuerySegmentCountArgs, 'rule'>>;
  shortcutTargets?: Resolver<ReadonlyArray<ResolversTypes['ShortcutTarget']>, ParentType, ContextType, RequireFields<QueryShortcutTargetsArgs, 'targets'>>;
  similarProjects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QuerySimilarProjectsArgs, 'clientId' | 'name'>>;
  similarToLead?: Resolver<ReadonlyArray<ResolversTypes['LeadMatch']>, ParentType, ContextType, RequireFields<QuerySimilarToLeadArgs, 'id'>>;
  stageNorms?: Resolver<ReadonlyArray<ResolversTypes['StageNorm']>, ParentType, ContextType>;
  stageProbabilities?: Resolver<ReadonlyArray<ResolversTypes['StageProbabilities']>, ParentType, ContextType>;
  stageTimes?: Resolver<ReadonlyArray<ResolversTypes['StageTime']>, ParentType, ContextType, Partial<QueryStageTimesArgs>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSeries']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'requests'>>;
  statisticsBoard?: Resolver<Maybe<ResolversTypes['StatisticsBoard']>, ParentType, ContextType, RequireFields<QueryStatisticsBoardArgs, 'id'>>;
  statisticsBoardPack?: Resolver<Maybe<ResolversTypes['StatisticsBoardPack']>, ParentType, ContextType, RequireFields<QueryStatisticsBoardPackArgs, 'id'>>;
  statisticsBoards?: Resolver<ReadonlyArray<ResolversTypes['StatisticsBoard']>, ParentType, ContextType>;
  statusGates?: Resolver<ReadonlyArray<ResolversTypes['StatusGate']>, ParentType, ContextType>;
  touches?: Resolver<ResolversTypes['TouchConnection'], ParentType, ContextType, RequireFields<QueryTouchesArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  waitingForMe?: Resolver<ReadonlyArray<ResolversTypes['ApprovalStep']>, ParentType, ContextType, RequireFields<QueryWaitingForMeArgs, 'first'>>;
  workPromptSettings?: Resolver<ResolversTypes['WorkPromptSettings'], ParentType, ContextType>;
  workPromptSummary?: Resolver<ResolversTypes['WorkPromptSummary'], ParentType, ContextType>;
  workPrompts?: Resolver<ResolversTypes['WorkPromptConnection'], ParentType, ContextType, RequireFields<QueryWorkPromptsArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentRevision?: Resolver<ResolversTypes['QuoteRevision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsentRevision?: Resolver<Maybe<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteFloorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteFloor'] = ResolversParentTypes['QuoteFloor']> = {
  productLine?: Resolver<ResolversTypes['ProductLine'], ParentType, ContextType>;
  yuanPerM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QuoteMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteMove'] = ResolversParentTypes['QuoteMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  fromStatus?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
};

export type QuotePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotePayload'] = ResolversParentTypes['QuotePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
};

export type QuoteRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteRevision'] = ResolversParentTypes['QuoteRevision']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  approvalChains?: Resolver<ReadonlyArray<ResolversTypes['ApprovalChain']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  feeBasis?: Resolver<ResolversTypes['FeeBasis'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['QuoteMove']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedApproval?: Resolver<Maybe<ResolversTypes['ApprovalProposal']>, ParentType, ContextType>;
  quoteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuoteShare']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuoteRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteRule'] = ResolversParentTypes['QuoteRule']> = {
  floors?: Resolver<ReadonlyArray<ResolversTypes['QuoteFloor']>, ParentType, ContextType>;
  greatestDiscount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteRulesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteRulesPayload'] = ResolversParentTypes['QuoteRulesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['QuoteRule']>, ParentType, ContextType>;
};

export type QuoteShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteShare'] = ResolversParentTypes['QuoteShare']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstViewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastViewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteSharePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteSharePayload'] = ResolversParentTypes['QuoteSharePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['QuoteShare']>, ParentType, ContextType>;
};

export type QuoteTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteTemplate'] = ResolversParentTypes['QuoteTemplate']> = {
  closing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  footer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteTemplatesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteTemplatesPayload'] = ResolversParentTypes['QuoteTemplatesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  templates?: Resolver<ReadonlyArray<ResolversTypes['QuoteTemplate']>, ParentType, ContextType>;
};

export type RatingEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingEvent'] = ResolversParentTypes['RatingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RatingCause'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RatingGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
};

export type RatingFactorRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingFactorRule'] = ResolversParentTypes['RatingFactorRule']> = {
  factor?: Resolver<ResolversTypes['RatingFactor'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RatingStep']>, ParentType, ContextType>;
};

export type RatingFormulaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingFormula'] = ResolversParentTypes['RatingFormula']> = {
  factors?: Resolver<ReadonlyArray<ResolversTypes['RatingFactorRule']>, ParentType, ContextType>;
  fromA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromC?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingFormulaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingFormulaPayload'] = ResolversParentTypes['RatingFormulaPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['RatingFormula']>, ParentType, ContextType>;
};

export type RatingMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingMove'] = ResolversParentTypes['RatingMove']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
};

export type RatingOverrideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingOverride'] = ResolversParentTypes['RatingOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RatingPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingPart'] = ResolversParentTypes['RatingPart']> = {
  factor?: Resolver<ResolversTypes['RatingFactor'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['RatingStep']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatingPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingPreview'] = ResolversParentTypes['RatingPreview']> = {
  clients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['RatingMove']>, ParentType, ContextType>;
};

export type RatingStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingStep'] = ResolversParentTypes['RatingStep']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivableAgingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivableAging'] = ResolversParentTypes['ReceivableAging']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['AgingRow']>, ParentType, ContextType>;
  total?: Resolver<ReadonlyArray<ResolversTypes['AgingCell']>, ParentType, ContextType>;
};

export type ReceivableConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivableConnection'] = ResolversParentTypes['ReceivableConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeeNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['ReceivableSums'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivableSumsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivableSums'] = ResolversParentTypes['ReceivableSums']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoicedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  openFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  overdueFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  receivedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  initialPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SavedViewKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SavedViewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SavedViewPayload'] = ResolversParentTypes['SavedViewPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SegmentCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentCount'] = ResolversParentTypes['SegmentCount']> = {
  clients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShareBirthdayPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareBirthdayPayload'] = ResolversParentTypes['ShareBirthdayPayload']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShareHomePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareHomePayload'] = ResolversParentTypes['ShareHomePayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HomeCard']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShortcutTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortcutTarget'] = ResolversParentTypes['ShortcutTarget']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StageNormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageNorm'] = ResolversParentTypes['StageNorm']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['TrackingStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
};

export type StagePercentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StagePercent'] = ResolversParentTypes['StagePercent']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TrackingStage'], ParentType, ContextType>;
};

export type StageProbabilitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageProbabilities'] = ResolversParentTypes['StageProbabilities']> = {
  percents?: Resolver<ReadonlyArray<ResolversTypes['StagePercent']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageProbabilitiesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageProbabilitiesPayload'] = ResolversParentTypes['StageProbabilitiesPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['StageProbabilities']>, ParentType, ContextType>;
};

export type StageTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageTime'] = ResolversParentTypes['StageTime']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overP90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TrackingStage'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standingMedianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatisticsBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsBoard'] = ResolversParentTypes['StatisticsBoard']> = {
  charts?: Resolver<ReadonlyArray<ResolversTypes['StatisticsBoardChart']>, ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextPackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['StatisticsBoardSchedule']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatisticsBoardChartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsBoardChart'] = ResolversParentTypes['StatisticsBoardChart']> = {
  dimension?: Resolver<ResolversTypes['StatisticsDimension'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  h?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['StatisticsMeasure'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  w?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['StatisticsDimension']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsBoardPackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsBoardPack'] = ResolversParentTypes['StatisticsBoardPack']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  charts?: Resolver<ReadonlyArray<ResolversTypes['StatisticsBoardChart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unkept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatisticsBoardPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsBoardPayload'] = ResolversParentTypes['StatisticsBoardPayload']> = {
  board?: Resolver<Maybe<ResolversTypes['StatisticsBoard']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatisticsFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsFigures'] = ResolversParentTypes['StatisticsFigures']> = {
  backlogFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  clients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contractedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  gfaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  invoicedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  landAreaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pricedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  pricedGfaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quotedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  weightedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  wonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type StatisticsSegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsSegment'] = ResolversParentTypes['StatisticsSegment']> = {
  figures?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatisticsSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatisticsSeries'] = ResolversParentTypes['StatisticsSeries']> = {
  dimension?: Resolver<ResolversTypes['StatisticsDimension'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['StatisticsSegment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StatisticsFigures'], ParentType, ContextType>;
};

export type StatusGateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusGate'] = ResolversParentTypes['StatusGate']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['FileCategory']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ProjectField']>, ParentType, ContextType>;
  lockedFields?: Resolver<ReadonlyArray<ResolversTypes['ProjectField']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusGatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusGatePayload'] = ResolversParentTypes['StatusGatePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['StatusGate']>, ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  category?: Resolver<ResolversTypes['FileCategory'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['StoredFileChange']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['FileVersion'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['FileVersion']>, ParentType, ContextType>;
  viewerCanDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  views?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FileView']>>, ParentType, ContextType>;
};

export type StoredFileChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoredFileChange'] = ResolversParentTypes['StoredFileChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StoredFileChangeKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoredFileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoredFileConnection'] = ResolversParentTypes['StoredFileConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoredFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  dataChanges?: SubscriptionResolver<ResolversTypes['DataChange'], "dataChanges", ParentType, ContextType>;
  workPromptChanges?: SubscriptionResolver<ResolversTypes['WorkPromptBatch'], "workPromptChanges", ParentType, ContextType, RequireFields<SubscriptionWorkPromptChangesArgs, 'after'>>;
};

export type TouchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Touch'] = ResolversParentTypes['Touch']> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TouchKind'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  touchedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TouchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TouchConnection'] = ResolversParentTypes['TouchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Touch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TouchPayload'] = ResolversParentTypes['TouchPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  touch?: Resolver<Maybe<ResolversTypes['Touch']>, ParentType, ContextType>;
};

export type TrackerPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackerPeriod'] = ResolversParentTypes['TrackerPeriod']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['TrackerOffice'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkLogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkLogEntry'] = ResolversParentTypes['WorkLogEntry']> = {
  author?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPlanItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPlanItem'] = ResolversParentTypes['WorkPlanItem']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkPromptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPrompt'] = ResolversParentTypes['WorkPrompt']> = {
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arrivedNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDoneBySystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkPromptKind'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['WorkPromptNature'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPromptBatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptBatch'] = ResolversParentTypes['WorkPromptBatch']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prompts?: Resolver<ReadonlyArray<ResolversTypes['WorkPrompt']>, ParentType, ContextType>;
  resync?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WorkPromptSummary'], ParentType, ContextType>;
};

export type WorkPromptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptConnection'] = ResolversParentTypes['WorkPromptConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkPrompt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPromptKindSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptKindSetting'] = ResolversParentTypes['WorkPromptKindSetting']> = {
  delivery?: Resolver<ResolversTypes['WorkPromptDelivery'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkPromptKind'], ParentType, ContextType>;
};

export type WorkPromptSettingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptSettings'] = ResolversParentTypes['WorkPromptSettings']> = {
  digestAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['WorkPromptKindSetting']>, ParentType, ContextType>;
  quietFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPromptSettingsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptSettingsPayload'] = ResolversParentTypes['WorkPromptSettingsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['WorkPromptSettings'], ParentType, ContextType>;
};

export type WorkPromptSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptSummary'] = ResolversParentTypes['WorkPromptSummary']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snoozed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  todo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkPromptsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkPromptsPayload'] = ResolversParentTypes['WorkPromptsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  prompts?: Resolver<ReadonlyArray<ResolversTypes['WorkPrompt']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['WorkPromptSummary'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AgingCell?: AgingCellResolvers<ContextType>;
  AgingRow?: AgingRowResolvers<ContextType>;
  Anniversary?: AnniversaryResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementPayload?: AnnouncementPayloadResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearancePayload?: AppearancePayloadResolvers<ContextType>;
  ApprovalChain?: ApprovalChainResolvers<ContextType>;
  ApprovalChainConnection?: ApprovalChainConnectionResolvers<ContextType>;
  ApprovalChainPayload?: ApprovalChainPayloadResolvers<ContextType>;
  ApprovalCopy?: ApprovalCopyResolvers<ContextType>;
  ApprovalCounts?: ApprovalCountsResolvers<ContextType>;
  ApprovalDelegation?: ApprovalDelegationResolvers<ContextType>;
  ApprovalDelegationPayload?: ApprovalDelegationPayloadResolvers<ContextType>;
  ApprovalEdit?: ApprovalEditResolvers<ContextType>;
  ApprovalEvent?: ApprovalEventResolvers<ContextType>;
  ApprovalFile?: ApprovalFileResolvers<ContextType>;
  ApprovalForecast?: ApprovalForecastResolvers<ContextType>;
  ApprovalLedger?: ApprovalLedgerResolvers<ContextType>;
  ApprovalPace?: ApprovalPaceResolvers<ContextType>;
  ApprovalPlace?: ApprovalPlaceResolvers<ContextType>;
  ApprovalProposal?: ApprovalProposalResolvers<ContextType>;
  ApprovalSeat?: ApprovalSeatResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  ApprovalSubject?: ApprovalSubjectResolvers<ContextType>;
  ApprovalTemplate?: ApprovalTemplateResolvers<ContextType>;
  ApprovalTemplatePayload?: ApprovalTemplatePayloadResolvers<ContextType>;
  ApprovalTemplateStep?: ApprovalTemplateStepResolvers<ContextType>;
  AreaTrueUp?: AreaTrueUpResolvers<ContextType>;
  BandSet?: BandSetResolvers<ContextType>;
  BandSetPayload?: BandSetPayloadResolvers<ContextType>;
  BulkUpdateProjectsPayload?: BulkUpdateProjectsPayloadResolvers<ContextType>;
  BusinessDate?: BusinessDateResolvers<ContextType>;
  BusyBlock?: BusyBlockResolvers<ContextType>;
  CadenceEvent?: CadenceEventResolvers<ContextType>;
  CadenceTask?: CadenceTaskResolvers<ContextType>;
  CadenceTaskConnection?: CadenceTaskConnectionResolvers<ContextType>;
  CadenceTaskPayload?: CadenceTaskPayloadResolvers<ContextType>;
  CadenceTemplate?: CadenceTemplateResolvers<ContextType>;
  CadenceTemplatePayload?: CadenceTemplatePayloadResolvers<ContextType>;
  CadenceWindow?: CadenceWindowResolvers<ContextType>;
  CalendarEvent?: CalendarEventResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedPayload?: CalendarFeedPayloadResolvers<ContextType>;
  CalendarInvitee?: CalendarInviteeResolvers<ContextType>;
  CalendarOccurrence?: CalendarOccurrenceResolvers<ContextType>;
  CalendarPayload?: CalendarPayloadResolvers<ContextType>;
  CalendarWindow?: CalendarWindowResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientChange?: ClientChangeResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientDeal?: ClientDealResolvers<ContextType>;
  ClientDuplicate?: ClientDuplicateResolvers<ContextType>;
  ClientEvent?: ClientEventResolvers<ContextType>;
  ClientEventConnection?: ClientEventConnectionResolvers<ContextType>;
  ClientFigures?: ClientFiguresResolvers<ContextType>;
  ClientGroup?: ClientGroupResolvers<ContextType>;
  ClientMerge?: ClientMergeResolvers<ContextType>;
  ClientMergeCount?: ClientMergeCountResolvers<ContextType>;
  ClientMergePayload?: ClientMergePayloadResolvers<ContextType>;
  ClientMergeStay?: ClientMergeStayResolvers<ContextType>;
  ClientPayload?: ClientPayloadResolvers<ContextType>;
  ClientRating?: ClientRatingResolvers<ContextType>;
  ClientRatingPayload?: ClientRatingPayloadResolvers<ContextType>;
  ClientSegment?: ClientSegmentResolvers<ContextType>;
  ClientSegmentPayload?: ClientSegmentPayloadResolvers<ContextType>;
  ClientStatusCount?: ClientStatusCountResolvers<ContextType>;
  ClientTreeNode?: ClientTreeNodeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractDocument?: ContractDocumentResolvers<ContextType>;
  ContractMoney?: ContractMoneyResolvers<ContextType>;
  ContractParty?: ContractPartyResolvers<ContextType>;
  ContractPayload?: ContractPayloadResolvers<ContextType>;
  CrossTable?: CrossTableResolvers<ContextType>;
  CrossTableCell?: CrossTableCellResolvers<ContextType>;
  CrossTableKey?: CrossTableKeyResolvers<ContextType>;
  CustomChoice?: CustomChoiceResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  CustomFieldPayload?: CustomFieldPayloadResolvers<ContextType>;
  CustomFieldValue?: CustomFieldValueResolvers<ContextType>;
  DataChange?: DataChangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteDepartmentPayload?: DeleteDepartmentPayloadResolvers<ContextType>;
  DeleteHomeCardPayload?: DeleteHomeCardPayloadResolvers<ContextType>;
  DemoLogin?: DemoLoginResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentPayload?: DepartmentPayloadResolvers<ContextType>;
  DesignContract?: DesignContractResolvers<ContextType>;
  DesignCostLine?: DesignCostLineResolvers<ContextType>;
  DesignMember?: DesignMemberResolvers<ContextType>;
  DesignPhase?: DesignPhaseResolvers<ContextType>;
  DesignProject?: DesignProjectResolvers<ContextType>;
  DesignProjectConnection?: DesignProjectConnectionResolvers<ContextType>;
  DesignProjectPayload?: DesignProjectPayloadResolvers<ContextType>;
  DesignReceipt?: DesignReceiptResolvers<ContextType>;
  DesignService?: DesignServiceResolvers<ContextType>;
  DevelopedProject?: DevelopedProjectResolvers<ContextType>;
  DevelopmentActivity?: DevelopmentActivityResolvers<ContextType>;
  DevelopmentActivityConnection?: DevelopmentActivityConnectionResolvers<ContextType>;
  DevelopmentActivityPayload?: DevelopmentActivityPayloadResolvers<ContextType>;
  DevelopmentCost?: DevelopmentCostResolvers<ContextType>;
  DevelopmentCostConnection?: DevelopmentCostConnectionResolvers<ContextType>;
  DevelopmentCostGroup?: DevelopmentCostGroupResolvers<ContextType>;
  DevelopmentCostPayload?: DevelopmentCostPayloadResolvers<ContextType>;
  DevelopmentCostSums?: DevelopmentCostSumsResolvers<ContextType>;
  DevelopmentCostTotals?: DevelopmentCostTotalsResolvers<ContextType>;
  DevelopmentLink?: DevelopmentLinkResolvers<ContextType>;
  DevelopmentLogEntry?: DevelopmentLogEntryResolvers<ContextType>;
  DevelopmentResult?: DevelopmentResultResolvers<ContextType>;
  DevelopmentReturn?: DevelopmentReturnResolvers<ContextType>;
  DevelopmentReturnRow?: DevelopmentReturnRowResolvers<ContextType>;
  DevelopmentReturnRowConnection?: DevelopmentReturnRowConnectionResolvers<ContextType>;
  DevelopmentReturns?: DevelopmentReturnsResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  DocumentStatistics?: DocumentStatisticsResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeFigures?: EmployeeFiguresResolvers<ContextType>;
  EmployeePayload?: EmployeePayloadResolvers<ContextType>;
  EmployeeStatistics?: EmployeeStatisticsResolvers<ContextType>;
  EmployeeStatisticsRow?: EmployeeStatisticsRowResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  ExportClientsPayload?: ExportClientsPayloadResolvers<ContextType>;
  ExportDevelopmentCostsPayload?: ExportDevelopmentCostsPayloadResolvers<ContextType>;
  ExportPayload?: ExportPayloadResolvers<ContextType>;
  ExportReceivablesPayload?: ExportReceivablesPayloadResolvers<ContextType>;
  FeeInvoice?: FeeInvoiceResolvers<ContextType>;
  FeeNode?: FeeNodeResolvers<ContextType>;
  FeeNodePayload?: FeeNodePayloadResolvers<ContextType>;
  FeeReceipt?: FeeReceiptResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FilePayload?: FilePayloadResolvers<ContextType>;
  FileVersion?: FileVersionResolvers<ContextType>;
  FileView?: FileViewResolvers<ContextType>;
  FreeBusy?: FreeBusyResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverConnection?: HandoverConnectionResolvers<ContextType>;
  HandoverHolding?: HandoverHoldingResolvers<ContextType>;
  HandoverItem?: HandoverItemResolvers<ContextType>;
  HandoverPayload?: HandoverPayloadResolvers<ContextType>;
  HandoverSignature?: HandoverSignatureResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  HomeCard?: HomeCardResolvers<ContextType>;
  HomePayload?: HomePayloadResolvers<ContextType>;
  HomeSource?: HomeSourceResolvers<ContextType>;
  HomeTemplate?: HomeTemplateResolvers<ContextType>;
  HomeTemplatePayload?: HomeTemplatePayloadResolvers<ContextType>;
  HomeTemplateScopes?: HomeTemplateScopesResolvers<ContextType>;
  HomeVersion?: HomeVersionResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportAction?: ImportActionResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportClientMatch?: ImportClientMatchResolvers<ContextType>;
  ImportCodeCount?: ImportCodeCountResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCorrection?: ImportCorrectionResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportIssue?: ImportIssueResolvers<ContextType>;
  ImportKnown?: ImportKnownResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportUndone?: ImportUndoneResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeadMatch?: LeadMatchResolvers<ContextType>;
  LeadPhoto?: LeadPhotoResolvers<ContextType>;
  LeadReport?: LeadReportResolvers<ContextType>;
  LeadReportConnection?: LeadReportConnectionResolvers<ContextType>;
  LeadReportPayload?: LeadReportPayloadResolvers<ContextType>;
  ManHour?: ManHourResolvers<ContextType>;
  ManHourTotal?: ManHourTotalResolvers<ContextType>;
  MoveContactPayload?: MoveContactPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStatus?: NextStatusResolvers<ContextType>;
  OrderCustomFieldsPayload?: OrderCustomFieldsPayloadResolvers<ContextType>;
  OrderSavedViewsPayload?: OrderSavedViewsPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelConnection?: ParcelConnectionResolvers<ContextType>;
  PartnerDesignFirm?: PartnerDesignFirmResolvers<ContextType>;
  PlaceGroup?: PlaceGroupResolvers<ContextType>;
  PlaceList?: PlaceListResolvers<ContextType>;
  PlaceListPayload?: PlaceListPayloadResolvers<ContextType>;
  ProgressNote?: ProgressNoteResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAnchorDate?: ProjectAnchorDateResolvers<ContextType>;
  ProjectAnchorDatePayload?: ProjectAnchorDatePayloadResolvers<ContextType>;
  ProjectChange?: ProjectChangeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectContact?: ProjectContactResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  ProjectReview?: ProjectReviewResolvers<ContextType>;
  ProjectStageEvent?: ProjectStageEventResolvers<ContextType>;
  ProjectStatusEvent?: ProjectStatusEventResolvers<ContextType>;
  ProposedStep?: ProposedStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteFloor?: QuoteFloorResolvers<ContextType>;
  QuoteMove?: QuoteMoveResolvers<ContextType>;
  QuotePayload?: QuotePayloadResolvers<ContextType>;
  QuoteRevision?: QuoteRevisionResolvers<ContextType>;
  QuoteRule?: QuoteRuleResolvers<ContextType>;
  QuoteRulesPayload?: QuoteRulesPayloadResolvers<ContextType>;
  QuoteShare?: QuoteShareResolvers<ContextType>;
  QuoteSharePayload?: QuoteSharePayloadResolvers<ContextType>;
  QuoteTemplate?: QuoteTemplateResolvers<ContextType>;
  QuoteTemplatesPayload?: QuoteTemplatesPayloadResolvers<ContextType>;
  RatingEvent?: RatingEventResolvers<ContextType>;
  RatingFactorRule?: RatingFactorRuleResolvers<ContextType>;
  RatingFormula?: RatingFormulaResolvers<ContextType>;
  RatingFormulaPayload?: RatingFormulaPayloadResolvers<ContextType>;
  RatingMove?: RatingMoveResolvers<ContextType>;
  RatingOverride?: RatingOverrideResolvers<ContextType>;
  RatingPart?: RatingPartResolvers<ContextType>;
  RatingPreview?: RatingPreviewResolvers<ContextType>;
  RatingStep?: RatingStepResolvers<ContextType>;
  ReceivableAging?: ReceivableAgingResolvers<ContextType>;
  ReceivableConnection?: ReceivableConnectionResolvers<ContextType>;
  ReceivableSums?: ReceivableSumsResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewPayload?: SavedViewPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SegmentCount?: SegmentCountResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  ShareBirthdayPayload?: ShareBirthdayPayloadResolvers<ContextType>;
  ShareHomePayload?: ShareHomePayloadResolvers<ContextType>;
  ShortcutTarget?: ShortcutTargetResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  StageNorm?: StageNormResolvers<ContextType>;
  StagePercent?: StagePercentResolvers<ContextType>;
  StageProbabilities?: StageProbabilitiesResolvers<ContextType>;
  StageProbabilitiesPayload?: StageProbabilitiesPayloadResolvers<ContextType>;
  StageTime?: StageTimeResolvers<ContextType>;
  StatisticsBoard?: StatisticsBoardResolvers<ContextType>;
  StatisticsBoardChart?: StatisticsBoardChartResolvers<ContextType>;
  StatisticsBoardPack?: StatisticsBoardPackResolvers<ContextType>;
  StatisticsBoardPayload?: StatisticsBoardPayloadResolvers<ContextType>;
  StatisticsFigures?: StatisticsFiguresResolvers<ContextType>;
  StatisticsSegment?: StatisticsSegmentResolvers<ContextType>;
  StatisticsSeries?: StatisticsSeriesResolvers<ContextType>;
  StatusGate?: StatusGateResolvers<ContextType>;
  StatusGatePayload?: StatusGatePayloadResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  StoredFileChange?: StoredFileChangeResolvers<ContextType>;
  StoredFileConnection?: StoredFileConnectionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Touch?: TouchResolvers<ContextType>;
  TouchConnection?: TouchConnectionResolvers<ContextType>;
  TouchPayload?: TouchPayloadResolvers<ContextType>;
  TrackerPeriod?: TrackerPeriodResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkLogEntry?: WorkLogEntryResolvers<ContextType>;
  WorkPlanItem?: WorkPlanItemResolvers<ContextType>;
  WorkPrompt?: WorkPromptResolvers<ContextType>;
  WorkPromptBatch?: WorkPromptBatchResolvers<ContextType>;
  WorkPromptConnection?: WorkPromptConnectionResolvers<ContextType>;
  WorkPromptKindSetting?: WorkPromptKindSettingResolvers<ContextType>;
  WorkPromptSettings?: WorkPromptSettingsResolvers<ContextType>;
  WorkPromptSettingsPayload?: WorkPromptSettingsPayloadResolvers<ContextType>;
  WorkPromptSummary?: WorkPromptSummaryResolvers<ContextType>;
  WorkPromptsPayload?: WorkPromptsPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
