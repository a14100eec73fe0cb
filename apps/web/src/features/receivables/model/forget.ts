import type { ApolloCache } from '@apollo/client';

import { forget } from '../../../lib/useSubmit';

/** Lists and sums that an entry or a mark is part of; the node itself comes with the answer. */
export const forgetMoney = (cache: ApolloCache): void => forget(cache, 'receivables', 'receivableAging', 'contracts', 'workPrompts');
