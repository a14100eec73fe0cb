import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { TemplateForm } from '../components/TemplateForm';
import { messages } from '../messages';
import { CadenceTemplatesDocument } from './CadenceTemplatePage.generated';
import '../cadences.css';

/** In which windows around each date somebody follows up. */
export default function CadenceTemplatePage() {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(CadenceTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch().catch(() => undefined);
  return (
    <Page title={t('template.title')} width="text">
      <PageHeader title={t('template.title')} lead={t('template.lead')} />
      {data ? data.cadenceTemplates.map((template) => <TemplateForm key={`${template.anchor}${template.version}`} template={template} segments={data.clientSegments.filter(({ isShared }) => isShared)} onStale={again} />) : error ? <ErrorState error={error} onRetry={again} /> : <LoadingState lines={8} />}
    </Page>
  );
}
