import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

import { OutboxSender } from '../../features/leads/components/OutboxSender';
import { useLivePrompts } from '../../features/prompts/hooks/useLivePrompts';
import { onPrompts } from '../../lib/promptEvents';
import { followDataChanges } from './followDataChanges';
import { refreshByPrompts } from './refreshByPrompts';

/** Everything that is pushed to a signed-in page, and what waits on this device to be sent. */
export default function Live() {
  const client = useApolloClient();
  useLivePrompts();
  useEffect(() => onPrompts((prompts) => void refreshByPrompts(client, prompts).catch(() => undefined)), [client]);
  useEffect(() => followDataChanges(client), [client]);
  return <OutboxSender />;
}
