export type { ApprovalTemplateRow as ApprovalTemplateMapper } from './approvalTemplates.entity';
export type { ApprovalProposal as ApprovalProposalMapper } from './approvalProposals';
export type { ApproverPlace as ApprovalPlaceMapper, ResolvedStep as ProposedStepMapper, TemplateStep as ApprovalTemplateStepMapper } from '@yingzao/domain/approvals';
