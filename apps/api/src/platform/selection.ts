import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether one of the fields is asked for directly below the one being resolved, itself or in a fragment. */
export function asksFor(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, names: ReadonlySet<string>): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === 'Field') return names.has(one.name.value);
      return within(one.kind === 'InlineFragment' ? one.selectionSet : info.fragments[one.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
