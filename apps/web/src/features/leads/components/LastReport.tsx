import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { OutboxState } from '../model/outbox';
import { leadPath } from '../paths';

/** What became of the report that was just written: it is there, or it waits on this device. */
export function LastReport({ name, reportKey, state }: { name: string; reportKey: string; state: OutboxState }) {
  const t = useMessages(messages);
  const sent = state.sent.get(reportKey);
  const waits = state.kept.some((lead) => lead.key === reportKey);
  if (!sent)
    return waits ? (
      <div className="ld-note" role="status">
        <Icon name="clock" size={22} />
        <div>
          <strong>{t('outbox.waitingOne', { name })}</strong>
          <p>{state.sending ? t('outbox.sending') : t('outbox.waitingText')}</p>
        </div>
      </div>
    ) : null;
  return (
    <div className="ld-note ld-note-sent" role="status">
      <Icon name="check" size={22} />
      <div>
        <strong>{t('outbox.thanks', { name })}</strong>
        <p>{t('outbox.thanksText')}</p>
        {sent.knownBy ? <p className="ld-known">{t('outbox.knownBy', { department: sent.knownBy })}</p> : null}
        <Link to={leadPath(sent.leadId)}>{t('outbox.see')}</Link>
      </div>
    </div>
  );
}
