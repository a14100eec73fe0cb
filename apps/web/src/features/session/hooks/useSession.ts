import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';

import type { SessionActions, ViewerInfo } from '../../../lib/viewer';
import { CurrentViewerDocument, SignOutDocument, type CurrentViewerQuery } from './useSession.generated';

export interface Session {
  /** `unknown` until the server answered for the first time. */
  readonly state: 'unknown' | 'in' | 'out' | 'failed';
  readonly viewer: ViewerInfo | null;
  readonly error: unknown;
  readonly actions: SessionActions;
}

function viewerInfo(viewer: NonNullable<CurrentViewerQuery['viewer']>): ViewerInfo {
  const { employee } = viewer;
  return {
    id: employee.id,
    number: employee.number,
    name: employee.name,
    title: employee.title ?? null,
    departmentName: employee.department?.name ?? null,
    email: employee.email ?? null,
    phone: employee.phone ?? null,
    roles: employee.roles,
    capabilities: new Set(viewer.capabilities),
    mustChangePassword: viewer.mustChangePassword,
  };
}

/** Who is signed in, asked once at the start and again after signing in or out. */
export function useSession(): Session {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(CurrentViewerDocument, { fetchPolicy: 'cache-first' });
  const refresh = useCallback(async () => {
    // Another person's rows must not be left in memory.
    await client.clearStore();
    await refetch();
  }, [client, refetch]);
  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SignOutDocument });
    await refresh();
  }, [client, refresh]);
  const viewer = useMemo(() => (data?.viewer ? viewerInfo(data.viewer) : null), [data]);
  return useMemo(
    () => ({
      state: data ? (viewer ? 'in' : 'out') : error ? 'failed' : 'unknown',
      viewer,
      error,
      actions: { refresh, signOut },
    }),
    [data, viewer, error, refresh, signOut],
  );
}
