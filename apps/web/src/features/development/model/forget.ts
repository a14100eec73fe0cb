import type { ApolloCache } from '@apollo/client';

import { forget } from '../../../lib/useSubmit';

/** Lists and figures that an activity or a cost is part of. */
export const forgetDevelopment = (cache: ApolloCache): void => forget(cache, 'developmentActivities', 'developmentCosts', 'developmentCostTotals', 'developmentReturns', 'developmentReturnRows');

/** The same, with the sums that stand on activities. */
export function forgetCosts(cache: ApolloCache): void {
  forget(cache, 'developmentActivity');
  forgetDevelopment(cache);
}
