import * as approval from './approval';
import * as cadence from './cadence';
import type { Catalogue } from './catalogue';
import * as clients from './clients';
import * as customFields from './customFields';
import * as design from './design';
import * as designProjects from './designProjects';
import * as development from './development';
import * as files from './files';
import * as handovers from './handovers';
import * as leads from './leads';
import * as money from './money';
import * as people from './people';
import * as places from './places';
import * as projects from './projects';
import * as reviews from './reviews';
import * as touches from './touches';
import { workPromptKind } from '../prompts/kinds';
export { workPromptKind };

export * from './approval';
export * from './cadence';
export * from './catalogue';
export * from './clients';
export * from './customFields';
export * from './design';
export * from './designProjects';
export * from './development';
export * from './files';
export * from './handovers';
export * from './leads';
export * from './money';
export * from './people';
export * from './places';
export * from './projects';
export * from './reviews';
export * from './touches';

/** Every catalogue by its name, for selects, validation and the generated documentation. */
export const catalogues: Record<string, Catalogue> = {
  cityTier: places.cityTier,
  region: places.region,
  landUnit: places.landUnit,
  clientTypeGroup: clients.clientTypeGroup,
  clientType: clients.clientType,
  devChannel: clients.devChannel,
  leadSource: clients.leadSource,
  leadState: leads.leadState,
  leadUrgency: leads.leadUrgency,
  leadLikeness: leads.leadLikeness,
  handoverKind: handovers.handoverKind,
  handoverState: handovers.handoverState,
  handoverItemState: handovers.handoverItemState,
  trackerOffice: handovers.trackerOffice,
  clientLifecycle: clients.clientLifecycle,
  clientGrade: clients.clientGrade,
  ratingGrade: clients.ratingGrade,
  ratingFactor: clients.ratingFactor,
  ratingCause: clients.ratingCause,
  segmentFact: clients.segmentFact,
  clientEventKind: clients.clientEventKind,
  clientLevel: clients.clientLevel,
  clientLikeness: clients.clientLikeness,
  clientPart: clients.clientPart,
  influence: clients.influence,
  contactRole: clients.contactRole,
  customFieldType: customFields.customFieldType,
  touchKind: touches.touchKind,
  cadenceAnchor: cadence.cadenceAnchor,
  cadenceTaskState: cadence.cadenceTaskState,
  cadenceEventKind: cadence.cadenceEventKind,
  contactability: cadence.contactability,
  taskOutcome: cadence.taskOutcome,
  escalationLevel: cadence.escalationLevel,
  projectStatus: projects.projectStatus,
  trackingStage: projects.trackingStage,
  pursuitStep: projects.pursuitStep,
  projectField: projects.projectField,
  nextStepIssue: projects.nextStepIssue,
  lossReason: reviews.lossReason,
  designStage: design.designStage,
  productLine: design.productLine,
  serviceContent: design.serviceContent,
  positioning: design.positioning,
  designProjectType: designProjects.designProjectType,
  designMemberRole: designProjects.designMemberRole,
  designCostKind: designProjects.designCostKind,
  designServiceParty: designProjects.designServiceParty,
  opinionSection: approval.opinionSection,
  opinionConclusion: approval.opinionConclusion,
  stepMode: approval.stepMode,
  approvalAction: approval.approvalAction,
  chainState: approval.chainState,
  stepState: approval.stepState,
  seatOrigin: approval.seatOrigin,
  seatEnd: approval.seatEnd,
  roundBeginning: approval.roundBeginning,
  approvalSubjectKind: approval.approvalSubjectKind,
  approverSource: approval.approverSource,
  feeBasis: money.feeBasis,
  quoteStatus: money.quoteStatus,
  discountKind: money.discountKind,
  contractType: money.contractType,
  contractStatus: money.contractStatus,
  receivableStatus: money.receivableStatus,
  agingBucket: money.agingBucket,
  feeNodeKind: money.feeNodeKind,
  feeDueRule: money.feeDueRule,
  feeNodeMark: money.feeNodeMark,
  contractPartyRole: money.contractPartyRole,
  costKind: money.costKind,
  developmentStatus: development.developmentStatus,
  developmentCostStatus: development.developmentCostStatus,
  fileCategory: files.fileCategory,
  role: people.role,
  employeeStatus: people.employeeStatus,
  departmentKind: people.departmentKind,
  workPromptKind,
};
