import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { GraphQLError, GraphQLScalarType, NoUnusedFragmentsRule, execute, parse, specifiedRules, validate } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { canCompile, createExecutor } from './compiled';
import type { RequestContext } from './context';

// Compiled execution against graphql-js on documents made at random, over a small schema in which everything happens that can happen to a value.
// Items of lists that may not be null fail later, never at once: graphql-js 16 would leave the rejections of the other items unhandled.

const later = <T>(value: T): Promise<T> => new Promise((resolve) => setImmediate(resolve, value));
const coded = (): never => {
  throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN', errors: [{ code: 'X' }] } });
};
type Row = Record<string, unknown>;
const node = (depth: number): Row => ({
  id: `n${depth}`, name: '营造', empty: null, count: 3, notANumber: 'abc', missing: null, when: new Date(0), color: depth % 2 ? 'RED' : 'GREEN', wrongColor: 'NONE', document: { a: [1, null] }, tags: ['a', 'b'],
  holes: ['a', null], error: new Error('an error as a value'), depth,
});
const next = (n: Row): Row => node((n.depth as number) + 1);

const schema = makeExecutableSchema({
  typeDefs: `
    scalar DateTime
    scalar JSON
    scalar Strict
    enum Color { RED GREEN }
    input Range { from: Int = 1, to: Int, color: Color = GREEN, strict: Strict }
    input Either @oneOf { one: String, other: Range }
    input Filter { text: String!, range: Range, ranges: [Range!], either: Either }
    interface Named { name: String }
    type Other implements Named { name: String other: String }
    type Node implements Named {
      id: ID! name: String empty: String count: Int! notANumber: Int missing: String! when: DateTime! color: Color wrongColor: Color document: JSON tags: [String!]! holes: [String!] error: String
      child: Node strictChild: Node! laterChild: Node laterStrict: Node! children: [Node!]! gaps: [Node] lateItems: [Node!] plain: [Plain!]!
      thrown: String thrownStrict: String! rejected: String rejectedStrict: String! coded: String! echo(n: Int = 7, text: String, filter: Filter, colors: [Color!]): String! any: Named
    }
    type Plain { id: ID! name: String empty: String tags: [String!]! depth: Int! echo(n: Int = 7): String }
    type Query { node: Node nodeStrict: Node! nodes: [Node]! empty: [Node!]! echo(n: Int = 7, text: String, filter: Filter, colors: [Color!]): String! any: Named }
    type Mutation { touch: Node! }`,
  resolvers: {
    DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: (v) => (v as Date).toISOString() }),
    JSON: new GraphQLScalarType({ name: 'JSON', serialize: (v) => v, parseValue: (v) => v }),
    Strict: new GraphQLScalarType({
      name: 'Strict',
      parseValue: (v) => {
        if (typeof v === 'string') return v;
        throw new TypeError('Strict must be a text.');
      },
    }),
    Named: { __resolveType: () => 'Other' },
    Query: {
      node: () => later(node(0)),
      nodeStrict: async () => later(node(0)),
      nodes: () => later([node(0), node(1), node(2)]),
      empty: () => [],
      echo: async (_: unknown, args: object) => JSON.stringify(args),
      any: () => ({ name: 'x', other: 'y' }),
    },
    Mutation: { touch: () => node(0) },
    Node: {
      child: next, strictChild: next, laterChild: (n: Row) => later(next(n)), laterStrict: (n: Row) => later(next(n)), children: (n: Row) => later([later(next(n)), later(next(n))]), gaps: (n: Row) => [next(n), null, next(n)],
      lateItems: (n: Row) => [later(next(n)), later(next(n))], plain: (n: Row) => [next(n), next(n)],
      thrown: () => { throw new Error('thrown'); }, thrownStrict: () => { throw new Error('thrown'); }, rejected: () => Promise.reject(new Error('rejected')), rejectedStrict: async () => { await later(null); throw new Error('rejected'); },
      coded, echo: (_: unknown, args: object) => JSON.stringify(args), any: () => later({ name: 'x', other: 'y' }),
    } as object,
  },
});

const context = {} as RequestContext;
const leaves = ['id', 'name', 'empty', 'count', 'when', 'color', 'document', 'tags', '__typename'];
const faulty = ['notANumber', 'missing', 'wrongColor', 'holes', 'error', 'thrown', 'thrownStrict', 'rejected', 'rejectedStrict', 'coded'];
const objects = ['child', 'strictChild', 'laterChild', 'laterStrict', 'children', 'gaps', 'lateItems'];
const args = ['', '(n: 1)', '(n: null)', '(n: $n)', '(n: $d)', '(text: $text)', '(filter: $filter)', '(colors: [RED, GREEN])', '(colors: $colors)', '(filter: { text: "x", range: { to: 3 }, ranges: [{ from: 2 }] })'];
const condition = fc.constantFrom('', '', '', '', '@skip(if: $yes)', '@include(if: $yes)', '@include(if: $no)', '@skip(if: false)', '@include(if: $yes) @skip(if: $no)');

const alias = fc.constantFrom('', '', '', 'a: ', 'b: ');
const leaf = (names: readonly string[]): fc.Arbitrary<string> => fc.tuple(alias, fc.constantFrom(...names), condition).map(([a, name, when]) => `${a ? `${a.trim().slice(0, -1)}_${name}: ` : ''}${name} ${when}`);
const echo = fc.tuple(fc.nat(99), fc.constantFrom(...args)).map(([i, arg]) => `echo${i}_${args.indexOf(arg)}: echo${arg}`);
const selection = fc.letrec<{ set: string; part: string }>((tie) => ({
  set: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => `{ ${parts.join(' ')} }`),
  part: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    leaf(leaves),
    { arbitrary: leaf(faulty), weight: 1 },
    echo,
    fc.tuple(alias, fc.constantFrom(...objects), condition, tie('set')).map(([a, name, when, set]) => `${a ? `${a.trim().slice(0, -1)}_${name}: ` : ''}${name} ${when} ${set}`),
    fc.tuple(condition, tie('set')).map(([when, set]) => `... ${when} ${set}`),
    tie('set').map((set) => `... on Node ${set}`),
    fc.constantFrom('plain { id ...P }', 'plain { id }', 'plain { tags ... on Plain { name empty __typename } }', '...F', '...G', '...F @skip(if: $yes)'),
  ),
}));
const roots = fc.array(fc.tuple(fc.constantFrom('node', 'nodeStrict', 'nodes', 'empty'), fc.nat(3), selection.set), { minLength: 1, maxLength: 3 });
const document = fc
  .tuple(roots, selection.set, fc.boolean())
  .map(([list, f, plainG]) => {
    const fragments = `fragment P on Plain { name depth echo } fragment F on Node ${f.replaceAll(/\.\.\.[FG]\b( @skip\(if: \$yes\))?/g, 'id')} fragment G on Node { ${plainG ? 'name count' : 'children { id } name'} }`;
    return `query Q($yes: Boolean!, $no: Boolean = false, $n: Int, $d: Int = 5, $text: String, $filter: Filter, $colors: [Color!]) { ${list.map(([name, i, set]) => `r${i}_${name}: ${name} ${set}`).join(' ')} e: echo(n: $n, text: $text, filter: $filter, colors: $colors) f: echo(n: $d) @skip(if: $no) ...on Query { node { id ...F ...G } } } ${fragments}`;
  });
const json = fc.constantFrom(undefined, null, 1, 'x', true, 'RED', [], ['RED'], {}, { text: 'x' }, { text: null }, { text: 'x', range: { to: 2 } }, { text: 'x', range: { strict: 1 } }, { text: 'x', ranges: [{}, { color: 'BLUE' }] }, { text: 'x', ranges: { from: 1 } }, { text: 'x', either: { one: 'a' } }, { text: 'x', either: { one: 'a', other: {} } }, { text: 'x', either: {} }, { text: 'x', either: { one: null } }, { text: 'x', more: 1 });
const variables = fc.record({ yes: fc.constantFrom(true, true, false, null, 'x'), no: fc.constantFrom(undefined, true, false, null), n: json, d: json, text: json, filter: json, colors: json }, { requiredKeys: ['yes'] });
const likely = fc.record({ yes: fc.boolean(), no: fc.constantFrom(undefined, true, false), n: fc.constantFrom(undefined, null, 4), text: fc.constantFrom(undefined, null, 'x'), filter: fc.constantFrom(undefined, null, { text: 'x' }, { text: 'y', range: { to: 2 }, ranges: [{ color: 'RED' }] }), colors: fc.constantFrom(undefined, ['RED'], 'GREEN', []) }, { requiredKeys: ['yes'] });

/** The place that an error emptied: its field, or the nearest parent that may be null. */
function placeOf(data: unknown, path: readonly (string | number)[]): string {
  let at = data as Record<string | number, unknown> | null | undefined;
  for (const [i, key] of path.entries()) {
    if (at == null) return path.slice(0, i).join('.');
    at = at[key] as typeof at;
  }
  return path.join('.');
}

/** Errors by the place they emptied. Where several non-null fields below one place fail, the specification lets a server report any of them, and the two do report different ones. */
function errorsByPlace({ data, errors }: ExecutionResult): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const error of errors ?? []) {
    const place = placeOf(data, error.path ?? []);
    places.set(place, (places.get(place) ?? new Set()).add(JSON.stringify(error)));
  }
  return places;
}

function expectSame(compiled: ExecutionResult, reference: ExecutionResult): void {
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(reference.data));
  const [ours, theirs] = [errorsByPlace(compiled), errorsByPlace(reference)];
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
  const own = (place: string, list: Set<string>): boolean => [...list].every((error) => ((JSON.parse(error) as { path?: string[] }).path ?? []).join('.') === place);
  for (const [place, errors] of theirs) if (own(place, errors) || own(place, ours.get(place)!)) expect(ours.get(place)).toEqual(errors);
}

/** The second time is compiled; the first is not. */
async function both(text: string, values: Record<string, unknown>): Promise<{ compiled: ExecutionResult; reference: ExecutionResult } | null> {
  const parsed = parse(text);
  if (validate(schema, parsed, specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)).length > 0) return null;
  const run = createExecutor(schema);
  await run(parsed, undefined, context, values);
  return { compiled: await run(parsed, undefined, context, values), reference: await execute({ schema, document: parsed, contextValue: context, variableValues: values }) };
}

describe('compiled execution', () => {
  it('answers random documents and variables as graphql-js does', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(document, fc.oneof(likely, variables), async (text, written) => {
        const values = JSON.parse(JSON.stringify(written)) as Row;
        const answers = await both(text, values);
        if (!answers) return;
        run++;
        expectSame(answers.compiled, answers.reference);
      }),
      { numRuns: 200, ...(process.env.TEST_SEED && { seed: Number(process.env.TEST_SEED) }) },
    );
    expect(run).toBeGreaterThan(100);
  }, 180_000);

  it('leaves to graphql-js what it cannot do as well', () => {
    const can = (text: string): boolean => canCompile(schema, parse(text));
    expect(can('{ node { id } }')).toBe(true);
    expect(can('mutation { touch { id } }')).toBe(false);
    expect(can('{ __schema { types { name } } }')).toBe(false);
    expect(can('{ __type(name: "Node") { name } }')).toBe(false);
    expect(can('{ any { name } }')).toBe(false);
    expect(can('{ node { ... on Named { name } } }')).toBe(false);
    expect(can('query ($t: String!) { echo(filter: { text: $t }) }')).toBe(false);
  });
});
