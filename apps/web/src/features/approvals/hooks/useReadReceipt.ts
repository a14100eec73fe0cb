import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';

import { randomKey } from '../../../lib/submitKeys';
import { useViewer } from '../../../lib/viewer';
import type { ApprovalRound } from '../model/step';
import { forgetApprovals } from './forgetApprovals';
import { ActOnApprovalDocument } from './useApprovalAction.generated';

/** Tells that the viewer has opened a round that was copied to them: once, and quietly. */
export function useReadReceipt(chain: ApprovalRound): void {
  const client = useApolloClient();
  const viewer = useViewer();
  const told = useRef(false);
  const isUnread = chain.viewerActions.includes('READ') && chain.copies.some((copy) => copy.person?.id === viewer.id && copy.readAt === null);
  useEffect(() => {
    if (!isUnread || told.current) return;
    told.current = true;
    client
      .mutate({ mutation: ActOnApprovalDocument, variables: { input: { chainId: chain.id, action: 'READ', clientMutationId: randomKey() } } })
      .then(() => forgetApprovals(client.cache))
      .catch(() => undefined);
  }, [client, chain.id, isUnread]);
}
