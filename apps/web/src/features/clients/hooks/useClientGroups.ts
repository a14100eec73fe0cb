import { useQuery } from '@apollo/client/react';

import { ClientGroupsDocument, type ClientGroupsQuery } from './useClientGroups.generated';

/** Groups the viewer may see, by name; empty until they are wanted and there. */
export function useClientGroups(wanted = true): ClientGroupsQuery['clientGroups'] {
  const { data } = useQuery(ClientGroupsDocument, { skip: !wanted });
  return data?.clientGroups ?? [];
}
