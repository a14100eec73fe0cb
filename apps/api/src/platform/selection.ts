import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Names of the fields that are asked for at any depth below the one being resolved; what is skipped or not included is not asked for. */
export function fieldsBelow(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const one of set?.selections ?? []) {
      if (getDirectiveValues(GraphQLSkipDirective, one, info.variableValues)?.if === true || getDirectiveValues(GraphQLIncludeDirective, one, info.variableValues)?.if === false) continue;
      if (one.kind === 'Field') names.add(one.name.value);
      visit(one.kind === 'FragmentSpread' ? info.fragments[one.name.value]?.selectionSet : one.selectionSet);
    }
  };
  for (const node of info.fieldNodes) visit(node.selectionSet);
  return names;
}
