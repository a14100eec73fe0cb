import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget } from '../../../lib/useSubmit';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { useOutbox } from '../hooks/useOutbox';
import { messages } from '../messages';
import { leadNewPath, myLeadsPath } from '../paths';
import '../outbox.css';

/** ms between attempts while something waits: a network that says it is there need not be. */
const pause = 30_000;

/** Sends what is kept on this device whichever page is open: at the start, when the network is back, and from time to time. */
export function OutboxSender() {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { outbox, state } = useOutbox();
  const { pathname } = useLocation();
  const waits = state.kept.length > 0;

  useEffect(() => {
    const go = (): void => void outbox.flush();
    const seen = (): void => {
      if (document.visibilityState === 'visible') go();
    };
    go();
    window.addEventListener('online', go);
    document.addEventListener('visibilitychange', seen);
    const gone = outbox.onSent((lead) => {
      forget(client.cache, 'leadReports');
      toast.success(t('outbox.sent', { name: lead.fields.name.trim() }));
    });
    return () => {
      window.removeEventListener('online', go);
      document.removeEventListener('visibilitychange', seen);
      gone();
    };
  }, [outbox, client, t]);

  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void outbox.flush(), pause);
    return () => clearInterval(timer);
  }, [waits, outbox]);

  // The pages of leads say more.
  if (!waits || pathname === leadNewPath || pathname === myLeadsPath) return null;
  return (
    <div role="status">
      <Link to={myLeadsPath} className="ld-pill">
        <Icon name="clock" />
        {t('outbox.waiting', { count: state.kept.length })}
      </Link>
    </div>
  );
}
