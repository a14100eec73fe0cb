import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';

import { sendPictureTo } from '../../../lib/picture';
import { useViewer } from '../../../lib/viewer';
import { toInput } from '../model/leadForm';
import { indexedLeadStore } from '../model/leadStore';
import { Outbox, type OutboxState } from '../model/outbox';
import { ReportLeadDocument } from './useOutbox.generated';

const boxes = new WeakMap<ApolloClient, Map<string, Outbox>>();

/** One for each person on this page, whoever asks for it. */
function outboxOf(client: ApolloClient, reporterId: string): Outbox {
  const known = boxes.get(client) ?? new Map<string, Outbox>();
  boxes.set(client, known);
  const box = known.get(reporterId) ?? makeOutbox(client, reporterId);
  known.set(reporterId, box);
  return box;
}

function makeOutbox(client: ApolloClient, reporterId: string): Outbox {
  return new Outbox(reporterId, {
    store: indexedLeadStore(),
    sendPhoto: ({ bytes, type }) => sendPictureTo('/api/lead-photos', new Blob([bytes], { type }), 'photoId'),
    sendReport: async ({ key, fields }, photoIds) => {
      const { data } = await client.mutate({
        mutation: ReportLeadDocument,
        variables: { input: { ...toInput(fields), clientMutationId: key, reporterId, photoIds: [...photoIds] } },
        context: { fetchOptions: { signal: AbortSignal.timeout(30_000) } },
      });
      if (!data) throw new Error('no answer');
      const { errors, leadReport } = data.reportLead;
      return { errors, sent: leadReport && { leadId: leadReport.id, knownBy: leadReport.knownBy?.name ?? null } };
    },
    // Missing on plain HTTP inside an office network.
    alone: (work) => ('locks' in navigator ? navigator.locks.request(`yz.leads.${reporterId}`, work) : work()),
  });
}

/** The viewer's own reports that are still on this device. */
export function useOutbox(): { readonly outbox: Outbox; readonly state: OutboxState } {
  const client = useApolloClient();
  const outbox = outboxOf(client, useViewer().id);
  return { outbox, state: useSyncExternalStore(outbox.subscribe, outbox.snapshot) };
}
