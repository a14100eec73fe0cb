import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { LastReport } from '../components/LastReport';
import { LeadForm } from '../components/LeadForm';
import { WaitingLeads } from '../components/WaitingLeads';
import { useOutbox } from '../hooks/useOutbox';
import { messages } from '../messages';
import { myLeadsPath } from '../paths';
import '../leads.css';

/** A lead in under a minute, on a phone, with or without a network. */
export default function LeadNewPage() {
  const t = useMessages(messages);
  const { outbox, state } = useOutbox();
  const [last, setLast] = useState<{ readonly key: string; readonly name: string } | null>(null);
  return (
    <Page title={t('new.title')} width="text">
      <PageHeader title={t('new.title')} lead={t('new.lead')} actions={<LinkButton href={myLeadsPath}>{t('new.mine')}</LinkButton>} />
      {last ? <LastReport name={last.name} reportKey={last.key} state={state} /> : null}
      <LeadForm
        onSubmit={async (fields, photos) => {
          const kept = await Promise.all(photos.map(async (photo) => ({ bytes: await photo.arrayBuffer(), type: photo.type })));
          const key = await outbox.keep(fields, kept);
          setLast({ key, name: fields.name.trim() });
          window.scrollTo({ top: 0 });
          void outbox.flush();
        }}
      />
      <WaitingLeads />
    </Page>
  );
}
