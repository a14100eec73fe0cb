import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { templatePageMessages } from '../templates/messages';
import { HomeTemplatesDocument } from '../templates/HomeTemplates.generated';
import { templatesPath } from '../templates/paths';
import { TemplateEditor } from '../templates/TemplateEditor';

/** Where a default home is made or changed. */
export default function HomeTemplatePage() {
  const t = useMessages(templatePageMessages);
  const { id } = useParams();
  const { data, error, refetch } = useQuery(HomeTemplatesDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  if (!data) return <Page title={t('list.title')}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}</Page>;
  const row = id ? (data.homeTemplates.find((template) => template.id === id && template.viewerCanUpdate) ?? null) : null;
  if (id && !row)
    return (
      <Page title={t('list.title')}>
        <PageHeader title={t('list.title')} />
        <EmptyState icon="home" title={t('edit.gone')} action={<LinkButton href={templatesPath}>{t('edit.back')}</LinkButton>} />
      </Page>
    );
  return <TemplateEditor key={id ?? 'new'} row={row} rows={data.homeTemplates} scopes={data.homeTemplateScopes} units={data.departments} />;
}
