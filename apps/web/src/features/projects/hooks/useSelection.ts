import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState } from 'react';

import type { ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { BulkProjectsDocument, EditValues_ProjectFragmentDoc, type BulkProjectsQuery } from '../components/table/EditValues.generated';
import { mostAtOnce } from '../model/bulk';
import type { EditProject } from '../model/editFields';

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** Reads and selects every project of the filter, as many as can be changed at once. @returns whether they could be read. */
  readonly selectAll: () => Promise<boolean>;
  /** The selected projects as they are known here. */
  readonly read: () => readonly EditProject[];
}

const nothing: ReadonlySet<string> = new Set();

/** Which projects of the list are meant. What is selected is forgotten with the filter it was selected in. */
export function useSelection(filter: ProjectFilter, order: ProjectOrder): Selection {
  const client = useApolloClient();
  const key = useMemo(() => JSON.stringify(filter), [filter]);
  const [kept, setKept] = useState({ key, ids: nothing });
  const selected = kept.key === key ? kept.ids : nothing;
  const onChange = (ids: ReadonlySet<string>): void => setKept({ key, ids });
  return {
    selected,
    onChange,
    selectAll: async () => {
      const ids = new Set<string>();
      try {
        let page: BulkProjectsQuery['projects']['pageInfo'] | undefined;
        do {
          const answer: { data?: BulkProjectsQuery | undefined } = await client.query({ query: BulkProjectsDocument, variables: { filter, orderBy: order, after: page?.endCursor ?? null }, fetchPolicy: 'network-only' });
          for (const node of answer.data?.projects.nodes ?? []) ids.add(node.id);
          page = answer.data?.projects.pageInfo;
        } while (page?.hasNextPage && ids.size < mostAtOnce);
      } catch {
        return false;
      }
      onChange(ids);
      return true;
    },
    read: () =>
      [...selected].flatMap((id) => {
        const found = client.cache.readFragment({ id: client.cache.identify({ __typename: 'Project', id })!, fragment: EditValues_ProjectFragmentDoc });
        return found ? [found] : [];
      }),
  };
}
