import type { ApolloCache } from '@apollo/client';

import { forget } from '../../../lib/useSubmit';

/** Answers that count or order projects: after a change they are asked for anew the next time they are shown. */
const derived = ['projects', 'statistics', 'recentChanges', 'myNextSteps', 'search', 'similarProjects'] as const;

export function forgetLists(cache: ApolloCache): void {
  forget(cache, ...derived);
}
