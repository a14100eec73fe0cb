import type { ApolloClient } from '@apollo/client';

import { CurrentViewerDocument } from '../../features/session/hooks/useSession.generated';
import { translate } from '../../lib/messages';
import { toast } from '../../ui/toast';
import { messages } from '../messages';

/**
 * The server no longer knows this session: the page goes to sign-in and comes back to the same address afterwards.
 * Forms keep their drafts in the browser, so nothing typed is lost. Said once, however many requests failed together.
 */
export function endSession(client: ApolloClient): void {
  const known = client.readQuery({ query: CurrentViewerDocument });
  if (!known?.viewer) return;
  client.writeQuery({ query: CurrentViewerDocument, data: { viewer: null } });
  toast.info(translate(messages)('signedOut'));
}
