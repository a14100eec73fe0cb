import { useQuery } from '@apollo/client/react';

import { ChangeTimeline } from './ChangeTimeline';
import { FieldValue } from './FieldValue';
import { HistorySection } from './HistorySection';
import { ProjectHistoryDocument } from './ProjectHistory.generated';

/** Every saved change of a project: who, when, from what to what. */
export default function ProjectHistory({ projectId }: { projectId: string }) {
  return (
    <HistorySection>
      <Changes projectId={projectId} />
    </HistorySection>
  );
}

function Changes({ projectId }: { projectId: string }) {
  const { data, error, refetch } = useQuery(ProjectHistoryDocument, { variables: { id: projectId }, fetchPolicy: 'cache-and-network' });
  const project = data?.project;
  const reload = (): void => void refetch().catch(() => undefined);
  return (
    <ChangeTimeline changes={project?.changes} error={error} onRetry={reload}>
      {(change) => (project ? change.values.map((value) => <FieldValue key={value.field} change={value} project={project} isFirst={change.kind === 'CREATED'} onRestored={reload} />) : [])}
    </ChangeTimeline>
  );
}
