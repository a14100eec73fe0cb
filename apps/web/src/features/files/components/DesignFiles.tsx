import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';

import { useDataChanges } from '../../../lib/dataChanges';
import { ErrorState, LoadingState } from '../../../ui/states';
import { FilesPanel } from './FilesPanel';
import { DesignFilesDocument } from './DesignFiles.generated';

/** Documents of the tracked project as far as the viewer may read them, on the page of its design project. */
export default function DesignFiles({ designProjectId }: { designProjectId: string }) {
  const { data, error, refetch } = useQuery(DesignFilesDocument, { variables: { id: designProjectId }, fetchPolicy: 'cache-and-network' });
  const reload = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useDataChanges(['PROJECTS', 'DESIGN_PROJECTS'], reload);
  const design = data?.designProject;
  if (!design) return error ? <ErrorState error={error} onRetry={reload} /> : data ? null : <LoadingState lines={3} />;
  // Who brings documents sees the tracked project; the others only read.
  return <FilesPanel key={designProjectId} subject={{ projectId: design.project?.id ?? designProjectId }} files={design.files} missing={[]} reload={reload} />;
}
