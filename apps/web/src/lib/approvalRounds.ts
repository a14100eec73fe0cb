import type { ApprovalRounds_ApprovalChainFragment } from './approvalRounds.generated';

/** A round of approval as the page of what is approved reads it. */
export type RoundRow = ApprovalRounds_ApprovalChainFragment;
