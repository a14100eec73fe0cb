import type { ApolloClient } from '@apollo/client';

import type { ArrivedPrompt } from '../../lib/promptEvents';

/** Fields of the query root that show something of a kind of prompts; `only` narrows to lists whose arguments hold a text. */
const shows: readonly { readonly kinds: RegExp; readonly fields: readonly string[]; readonly only?: string }[] = [
  { kinds: /^APPROVAL_/, fields: ['waitingForMe', 'approvalChains', 'approvalCounts'] },
  { kinds: /^(NEXT_STEP|NO_NEXT_STEP|PLAN_ITEM)_?/, fields: ['myNextSteps'] },
  { kinds: /^(MEMBER|PROJECT)_/, fields: ['projects'], only: '"mine":true' },
  { kinds: /^(MEMBER|PROJECT|PLAN_ITEM)_/, fields: ['myNextSteps', 'recentChanges'] },
  { kinds: /^DEVELOPMENT_/, fields: ['developmentActivities', 'developmentCosts', 'developmentCostTotals'] },
  { kinds: /^FEE_NODE_/, fields: ['receivables', 'receivableAging'] },
  { kinds: /^REVIEW_/, fields: ['projects'] },
  { kinds: /^CADENCE_/, fields: ['cadenceTasks', 'cadenceTask'] },
  { kinds: /^HANDOVER_/, fields: ['handovers', 'handover'] },
  { kinds: /^QUOTE_/, fields: ['quotes', 'quote'] },
  { kinds: /^(DESIGN_|CONTRACT_SIGNED$)/, fields: ['designProjects'] },
  { kinds: /^LEAD_/, fields: ['leadReports', 'leadReport'] },
  { kinds: /^ANNOUNCEMENT$/, fields: ['announcements'] },
  { kinds: /^IMPORT_/, fields: ['imports'] },
];

/** Reads again what is on the page and shows something of these prompts: widgets and lists are refreshed by push, none asks in turns. */
export async function refreshByPrompts(client: ApolloClient, prompts: readonly ArrivedPrompt[]): Promise<void> {
  const stale = shows.filter(({ kinds }) => prompts.length === 0 || prompts.some(({ kind }) => kinds.test(kind)));
  if (stale.length === 0) return;
  const fields = new Set(stale.flatMap((s) => s.fields));
  await client.refetchQueries({
    updateCache: (cache) => {
      cache.modify({
        fields: Object.fromEntries(
          [...fields].map((field) => [
            field,
            (value: unknown, { INVALIDATE, storeFieldName }: { INVALIDATE: unknown; storeFieldName: string }) =>
              stale.some((s) => s.fields.includes(field) && (!s.only || storeFieldName.includes(s.only))) ? INVALIDATE : value,
          ]),
        ),
      });
    },
  });
}
