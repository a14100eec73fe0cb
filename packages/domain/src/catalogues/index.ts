import * as approval from './approval';
import type { Catalogue } from './catalogue';
import * as clients from './clients';
import * as design from './design';
import * as development from './development';
import * as files from './files';
import * as leads from './leads';
import * as money from './money';
import * as people from './people';
import * as places from './places';
import * as projects from './projects';
import { workPromptKind } from '../prompts/kinds';
export { workPromptKind };

export * from './approval';
export * from './catalogue';
export * from './clients';
export * from './design';
export * from './development';
export * from './files';
export * from './leads';
export * from './money';
export * from './people';
export * from './places';
export * from './projects';

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
  clientLifecycle: clients.clientLifecycle,
  clientGrade: clients.clientGrade,
  influence: clients.influence,
  contactRole: clients.contactRole,
  touchKind: clients.touchKind,
  projectStatus: projects.projectStatus,
  trackingStage: projects.trackingStage,
  pursuitStep: projects.pursuitStep,
  projectField: projects.projectField,
  nextStepIssue: projects.nextStepIssue,
  lossReason: projects.lossReason,
  designStage: design.designStage,
  productLine: design.productLine,
  serviceContent: design.serviceContent,
  positioning: design.positioning,
  opinionSection: approval.opinionSection,
  opinionConclusion: approval.opinionConclusion,
  stepMode: approval.stepMode,
  approvalAction: approval.approvalAction,
  chainState: approval.chainState,
  stepState: approval.stepState,
  feeBasis: money.feeBasis,
  quoteStatus: money.quoteStatus,
  discountKind: money.discountKind,
  contractType: money.contractType,
  contractStatus: money.contractStatus,
  receivableStatus: money.receivableStatus,
  costKind: money.costKind,
  developmentStatus: development.developmentStatus,
  developmentCostStatus: development.developmentCostStatus,
  fileCategory: files.fileCategory,
  role: people.role,
  employeeStatus: people.employeeStatus,
  departmentKind: people.departmentKind,
  workPromptKind,
};
