import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the field is asked for at any depth below the one being resolved. */
export function asksBelow(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === 'Field') return one.name.value === name || within(one.selectionSet);
      return within(one.kind === 'InlineFragment' ? one.selectionSet : info.fragments[one.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
