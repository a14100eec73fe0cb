import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import '../clients.css';
import { ClientForm } from '../components/form/ClientForm';
import { formMessages } from '../formMessages';

/** A new client. */
export default function ClientNewPage() {
  const t = useMessages(formMessages);
  return (
    <Page title={t('newTitle')} width="text">
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <ClientForm client={null} />
    </Page>
  );
}
