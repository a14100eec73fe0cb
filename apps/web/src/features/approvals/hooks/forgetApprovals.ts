import type { ApolloCache } from '@apollo/client';

import { forget, forgetFields } from '../../../lib/useSubmit';

/** Lists, counts and rounds that an action on a round changes. */
export function forgetApprovals(cache: ApolloCache, chain?: { readonly contract: { readonly id: string } | null; readonly quote: { readonly id: string } | null } | null): void {
  if (chain?.contract) forgetFields(cache, 'Contract', chain.contract.id, 'approvalChains');
  if (chain?.quote) forgetFields(cache, 'Quote', chain.quote.id, 'revisions', 'version');
  forget(cache, 'waitingForMe', 'approvalChains', 'approvalCounts', 'contracts', 'quotes');
}
