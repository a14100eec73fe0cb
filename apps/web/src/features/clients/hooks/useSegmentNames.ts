import { useQuery } from '@apollo/client/react';

import { useCan } from '../../../lib/viewer';
import { ClientSegmentNamesDocument } from './useSegmentNames.generated';

/** Names of segments by id, as far as the viewer may see them. */
export function useSegmentNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const isOpen = useCan('clientSegment.use');
  const { data } = useQuery(ClientSegmentNamesDocument, { skip: !isOpen || ids.length === 0 });
  return new Map((data?.clientSegments ?? []).map(({ id, name }) => [id, name]));
}
