import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { ActivityForm } from '../components/ActivityForm';
import type { ActivityForm_DevelopmentActivityFragment } from '../components/ActivityForm.generated';
import '../development.css';
import { messages } from '../messages';
import { DevelopmentEditPageDocument } from './DevelopmentEditPage.generated';

export default function DevelopmentEditPage() {
  const { id = '' } = useParams();
  return <EditPage key={id} id={id} />;
}

/** The form opens on the version stored now and stays on it. */
function EditPage({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(DevelopmentEditPageDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  const [opened, setOpened] = useState<ActivityForm_DevelopmentActivityFragment | null>(null);
  const arrived = !loading && data?.developmentActivity ? data.developmentActivity : null;
  if (arrived && !opened) setOpened(arrived);
  const activity = opened ?? arrived;
  return (
    <Page title={t('edit')} width="text">
      {activity ? (
        <>
          <PageHeader title={activity.title} />
          <ActivityForm activity={activity} />
        </>
      ) : loading ? (
        <LoadingState lines={10} />
      ) : error ? (
        <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <NotFoundState heading />
      )}
    </Page>
  );
}
