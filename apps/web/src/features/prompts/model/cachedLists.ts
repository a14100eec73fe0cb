import type { ApolloCache, Reference } from '@apollo/client';

import type { PromptRow_WorkPromptFragment } from '../components/PromptRow.generated';
import { placeInList, type PromptFilter, type PromptState } from './lists';

interface CachedList {
  readonly nodes: readonly Reference[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** The filter of a list, from the name under which the cache keeps it. */
function filterOf(storeFieldName: string): PromptFilter {
  const at = storeFieldName.indexOf(':');
  const args = at === -1 ? {} : (JSON.parse(storeFieldName.slice(at + 1)) as { filter?: PromptFilter | null });
  return args.filter ?? {};
}

/** Puts changed prompts where they now belong in every list that was read, so that lists follow without being asked for again. */
export function moveInLists(cache: ApolloCache, changed: readonly PromptRow_WorkPromptFragment[]): void {
  if (changed.length === 0) return;
  cache.modify({
    fields: {
      workPrompts: (existing: CachedList | Reference, { storeFieldName, readField, toReference }) => {
        if (!('nodes' in existing)) return existing;
        const refs = new Map<string, Reference>();
        const stateOf = (ref: Reference): PromptState[] => {
          const id = readField<string>('id', ref);
          if (!id) return [];
          refs.set(id, ref);
          return [{
            id,
            kind: readField('kind', ref)!, nature: readField('nature', ref)!, arrivedAt: readField('arrivedAt', ref)!,
            snoozedUntil: readField('snoozedUntil', ref) ?? null, readAt: readField('readAt', ref) ?? null, doneAt: readField('doneAt', ref) ?? null,
          }];
        };
        const before = existing.nodes.flatMap(stateOf);
        for (const prompt of changed) {
          const ref = toReference({ __typename: 'WorkPrompt', id: prompt.id });
          if (ref) refs.set(prompt.id, ref);
        }
        const after = placeInList(before, changed, filterOf(storeFieldName), existing.pageInfo.hasNextPage);
        return { ...existing, nodes: after.flatMap(({ id }) => refs.get(id) ?? []), totalCount: Math.max(existing.totalCount + after.length - before.length, after.length) };
      },
    },
  });
}
