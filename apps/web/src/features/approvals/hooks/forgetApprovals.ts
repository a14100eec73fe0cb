import type { ApolloCache } from '@apollo/client';

import { forget, forgetFields } from '../../../lib/useSubmit';

/** Lists, counts and rounds that an action on a round changes. */
export function forgetApprovals(cache: ApolloCache, contractId?: string): void {
  if (contractId) forgetFields(cache, 'Contract', contractId, 'approvalChains');
  forget(cache, 'waitingForMe', 'approvalChains', 'approvalCounts', 'contracts');
}
