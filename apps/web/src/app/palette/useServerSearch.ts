import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

import { translate } from '../../lib/messages';
import type { PaletteEntry, PaletteGroup } from '../../ui/searchSource';
import type { IconName } from '../../ui/Icon';
import { messages } from '../messages';
import { SearchEverythingDocument, type SearchEverythingQuery } from './useServerSearch.generated';

type Hit = SearchEverythingQuery['search'][number];

const kinds = [
  { kind: 'PROJECT', title: 'palette.projects', icon: 'project', path: (id: string) => `/projects/${id}` },
  { kind: 'CLIENT', title: 'palette.clients', icon: 'client', path: (id: string) => `/clients/${id}` },
  { kind: 'FILE', title: 'palette.files', icon: 'file', path: (id: string) => `/files/${id}` },
  { kind: 'EMPLOYEE', title: 'palette.people', icon: 'user', path: (id: string) => `/people?employee=${id}` },
] as const satisfies readonly { kind: Hit['kind']; title: string; icon: IconName; path: (id: string) => string }[];

/** Asks the server for projects, clients, documents and people; it answers only what the viewer may see. */
export function useServerSearch(): (text: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]> {
  const client = useApolloClient();
  return useCallback(
    async (text, signal) => {
      const t = translate(messages);
      const { data } = await client.query({
        query: SearchEverythingDocument,
        variables: { text },
        fetchPolicy: 'network-only',
        context: { fetchOptions: { signal } },
      });
      const hits = data?.search ?? [];
      return kinds.map(({ kind, title, icon, path }) => ({
        key: kind,
        title: t(title),
        entries: hits
          .filter((hit) => hit.kind === kind)
          .map((hit): PaletteEntry => ({ key: `${kind}-${hit.id}`, title: hit.title, subtitle: hit.subtitle ?? null, icon, href: path(hit.id) })),
      }));
    },
    [client],
  );
}
