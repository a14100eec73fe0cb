import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { SegmentForm } from '../components/SegmentForm';
import { messages } from '../messages';
import '../segments.css';

/** A new segment, begun with a rule that many want. */
export default function SegmentNewPage() {
  const t = useMessages(messages);
  return (
    <Page title={t('new')} width="text">
      <PageHeader title={t('new')} lead={t('lead')} />
      <SegmentForm segment={null} />
    </Page>
  );
}
