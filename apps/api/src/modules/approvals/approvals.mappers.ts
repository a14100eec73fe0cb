import type { Connection } from '../../platform/pagination';
import type { ApprovalChainRow, ApprovalStepRow } from './approvals.entity';

export type ApprovalChainMapper = ApprovalChainRow;
export type ApprovalStepMapper = ApprovalStepRow;
export type ApprovalChainConnectionMapper = Connection<ApprovalChainRow>;
