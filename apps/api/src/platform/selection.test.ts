import { Kind, parse } from 'graphql';
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { fieldsBelow } from './selection';

const asked = (query: string, variableValues: Record<string, unknown> = {}): string[] => {
  const { definitions } = parse(query);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return [...fieldsBelow({ fieldNodes: operation.selectionSet.selections as readonly FieldNode[], fragments, variableValues })].sort();
};

it.each([
  ['{ figures { count quotedFen } }', ['count', 'quotedFen']],
  ['{ figures { quotedFen: count } }', ['count']],
  ['{ figures { ... { quotedFen } } }', ['quotedFen']],
  ['{ figures { ...F } } fragment F on X { count ...G } fragment G on X { quotedFen }', ['count', 'quotedFen']],
  ['{ series { total { count } segments { figures { quotedFen } } } }', ['count', 'figures', 'quotedFen', 'segments', 'total']],
  ['{ figures { count @skip(if: true) quotedFen @include(if: true) } }', ['quotedFen']],
])('names what is asked for in %s', (query, names) => {
  expect(asked(query)).toEqual(names);
});

it('goes by the variables of a condition', () => {
  const query = 'query ($c: Boolean!) { figures { count ...F @skip(if: $c) clients @include(if: $c) } } fragment F on X { quotedFen }';
  expect(asked(query, { c: true })).toEqual(['clients', 'count']);
  expect(asked(query, { c: false })).toEqual(['count', 'quotedFen']);
});
