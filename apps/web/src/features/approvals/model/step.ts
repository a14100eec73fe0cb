import type { ApprovalPage_ApprovalChainFragment } from '../pages/ApprovalPage.generated';

/** One step of a sheet, as the page reads it. */
export type ApprovalStep = ApprovalPage_ApprovalChainFragment['steps'][number];
