import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { useOutbox } from '../hooks/useOutbox';
import { messages } from '../messages';
import type { KeptLead } from '../model/leadStore';

/** Reports that are still on this device: how many, what they wait for, and what was not accepted. */
export function WaitingLeads() {
  const t = useMessages(messages);
  const { outbox, state } = useOutbox();
  const [leaving, setLeaving] = useState<KeptLead | null>(null);
  if (state.kept.length === 0) return null;
  return (
    <Section
      tight
      title={<span role="status">{t('outbox.waiting', { count: state.kept.length })}</span>}
      actions={
        <Button size="small" loading={state.sending} onClick={() => void outbox.flush()}>
          {t(state.sending ? 'outbox.sending' : 'outbox.sendNow')}
        </Button>
      }
    >
      <p className="yz-quiet">{t('outbox.waitingText')}</p>
      <ul className="yz-cards">
        {state.kept.map((lead) => (
          <li key={lead.key} className="yz-card ld-waiting">
            <p className="yz-card-head">
              <strong>{lead.fields.name}</strong>
              <DateText value={new Date(lead.at).toISOString()} kind="relative" />
            </p>
            <p className="yz-card-line">
              {[lead.fields.clientName, lead.fields.city].filter(Boolean).join(' · ')}
              {lead.photos.length > 0 ? <span>{t('outbox.photos', { count: lead.photos.length })}</span> : null}
            </p>
            {lead.refused === null ? null : (
              <div className="ld-refused" role="alert">
                <p>
                  <Icon name="warning" /> {t('outbox.refused', { reason: lead.refused })}
                </p>
                <Button size="small" onClick={() => void outbox.retry(lead.key)}>
                  {t('outbox.retry')}
                </Button>
                <Button size="small" danger onClick={() => setLeaving(lead)}>
                  {t('outbox.discard')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={leaving !== null}
        title={t('outbox.discard')}
        onClose={() => setLeaving(null)}
        footer={
          <>
            <Button onClick={() => setLeaving(null)}>{t('outbox.cancel')}</Button>
            <Button
              danger
              onClick={() => {
                if (leaving) void outbox.discard(leaving.key);
                setLeaving(null);
              }}
            >
              {t('outbox.discard')}
            </Button>
          </>
        }
      >
        <p>{t('outbox.discardSure', { name: leaving?.fields.name ?? '' })}</p>
      </Dialog>
    </Section>
  );
}
