import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ActivityForm } from '../components/ActivityForm';
import '../development.css';
import { messages } from '../messages';

/** A new activity. */
export default function DevelopmentNewPage() {
  const t = useMessages(messages);
  return (
    <Page title={t('form.newTitle')} width="text">
      <PageHeader title={t('form.newTitle')} />
      <ActivityForm activity={null} />
    </Page>
  );
}
