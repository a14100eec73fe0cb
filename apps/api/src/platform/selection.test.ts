import { Kind, parse } from 'graphql';
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { asksBelow } from './selection';

const asks = (query: string, name: string): boolean => {
  const { definitions } = parse(query);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return asksBelow({ fieldNodes: operation.selectionSet.selections as readonly FieldNode[], fragments }, name);
};

it.each([
  ['{ figures { count quotedFen } }', true],
  ['{ figures { count } }', false],
  ['{ figures { quotedFen: count } }', false],
  ['{ figures { money: quotedFen } }', true],
  ['{ figures { ... { quotedFen } } }', true],
  ['{ figures { ...F } } fragment F on X { count ...G } fragment G on X { quotedFen }', true],
  ['{ figures { ...F } } fragment F on X { count }', false],
  ['{ figures { count { quotedFen } } }', true],
])('sees what is asked for in %s', (query, answer) => {
  expect(asks(query, 'quotedFen')).toBe(answer);
});
