import type { Connection } from '../../platform/pagination';
import type { ApprovalChainRow, ApprovalCopyRow, ApprovalDelegationRow, ApprovalEventRow, ApprovalFileRow, ApprovalSeatRow, ApprovalStepRow } from './approvals.entity';
import type { BoxCounts } from './approvalBoxes.repository';

export type ApprovalChainMapper = ApprovalChainRow;
export type ApprovalStepMapper = ApprovalStepRow;
export type ApprovalSeatMapper = ApprovalSeatRow;
export type ApprovalCopyMapper = ApprovalCopyRow;
export type ApprovalEventMapper = ApprovalEventRow;
export type ApprovalFileMapper = ApprovalFileRow;
export type ApprovalDelegationMapper = ApprovalDelegationRow;
export type ApprovalCountsMapper = BoxCounts;
export type ApprovalChainConnectionMapper = Connection<ApprovalChainRow>;
