import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';

import { useDataChanges } from '../../../lib/dataChanges';
import { forget } from '../../../lib/useSubmit';
import { ErrorState, LoadingState } from '../../../ui/states';
import { FilesPanel } from './FilesPanel';
import { ProjectFilesDocument } from './ProjectFiles.generated';

/** Documents of a tracked project, and those that it should have by now. */
export default function ProjectFiles({ projectId }: { projectId: string }) {
  const { data, error, refetch, client } = useQuery(ProjectFilesDocument, { variables: { projectId } });
  const reload = useCallback(() => {
    // Lists of projects that lack documents, and what is found by name.
    forget(client.cache, 'projects', 'search');
    void refetch().catch(() => undefined);
  }, [client, refetch]);
  // Somebody else brought or moved one.
  useDataChanges(['PROJECTS'], () => void refetch().catch(() => undefined));
  if (!data?.project) return error ? <ErrorState error={error} onRetry={reload} /> : data ? null : <LoadingState lines={3} />;
  return <FilesPanel key={projectId} subject={{ projectId }} files={data.project.files} missing={data.project.missingFileCategories} reload={reload} />;
}
