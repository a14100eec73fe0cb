import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, ForbiddenState, LoadingState, NotFoundState } from '../../../ui/states';
import { ProjectForm } from '../components/form/ProjectForm';
import { ProjectStatusTag } from '../components/ProjectStatusTag';
import { formMessages } from '../formMessages';
import { ProjectEditDocument, type ProjectEditQuery } from './ProjectEditPage.generated';
import '../projects.css';

type Stored = NonNullable<ProjectEditQuery['project']>;

export default function ProjectEditPage() {
  const { id = '' } = useParams();
  return <EditPage key={id} id={id} />;
}

/** The form opens on the version stored now and stays on it: what others save meanwhile is compared when this one saves. */
function EditPage({ id }: { id: string }) {
  const t = useMessages(formMessages);
  const { data, loading, error, refetch } = useQuery(ProjectEditDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-only' });
  const [opened, setOpened] = useState<Stored | null>(null);
  const arrived = !loading && data?.project ? data.project : null;
  if (arrived && !opened) setOpened(arrived);
  const project = opened ?? arrived;
  if (!project) {
    return (
      <Page title={t('editTitle')} width="text">
        {loading ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  return (
    <Page title={t('editTitle')} width="text">
      {project.viewerCanUpdate ? (
        <>
          <PageHeader title={project.name} badge={<ProjectStatusTag status={project.status} />} meta={<span className="yz-num">{project.number}</span>} />
          <ProjectForm project={project} />
        </>
      ) : (
        <ForbiddenState />
      )}
    </Page>
  );
}
