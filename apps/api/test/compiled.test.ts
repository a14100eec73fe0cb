import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execute, getNamedType, getNullableType, getOperationAST, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, parse, typeFromAST } from 'graphql';
import type { DocumentNode, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createSchema } from '../src/app/apollo';
import { canCompile, createExecutor } from '../src/app/compiled';
import { RequestContext } from '../src/app/context';
import type { Viewer } from '../src/modules/identity/sessions.service';
import { createLogger } from '../src/platform/logger';
import { fullSelections } from './permission/documents';
import { buildWorld, cardCodeOf } from './permission/world';
import type { World } from './permission/world';
import { formulaInput, governmentRule } from './permission/ratings';

// Every query of the page and every field of the schema: compiled execution answers as graphql-js does, on a real PostgreSQL with something in every table.
const root = path.resolve(__dirname, '../../..');
const schema: GraphQLSchema = createSchema(readFileSync(path.join(root, 'packages/schema/schema.graphql'), 'utf8'));
const trusted = Object.values(JSON.parse(readFileSync(path.join(root, 'packages/schema/documents.json'), 'utf8')) as Record<string, string>).map((text) => parse(text));
const queries = trusted.filter((document) => getOperationAST(document)?.operation === 'query');
const run = createExecutor(schema);
const log = createLogger('silent');
const nameOf = (document: DocumentNode): string => getOperationAST(document)!.name!.value;
let world: World;

beforeAll(async () => {
  world = await buildWorld();
}, 120_000);
afterAll(() => world.app.close());

const contextOf = (viewer: Viewer | null): RequestContext =>
  new RequestContext(world.app.database, world.app.services, { viewerOrNull: viewer, locale: 'zh', requestId: 'test', address: '127.0.0.1', userAgent: null, sessionToken: null, log, setSessionToken: () => undefined });

/** A value for an input: `sparse` leaves out what may be left out. */
function valueOf(type: GraphQLInputType, id: string, isSparse: boolean): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType, id, isSparse)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner) && inner.isOneOf) {
    const [first] = Object.values(inner.getFields());
    return { [first!.name]: valueOf(first!.type, id, isSparse) };
  }
  if (isInputObjectType(inner))
    return Object.fromEntries(Object.values(inner.getFields()).flatMap((f) => (isNonNullType(f.type) || (!isSparse && isEnumType(getNamedType(f.type))) ? [[f.name, valueOf(f.type, id, isSparse)]] : [])));
  if (!isScalarType(inner)) throw new Error(`no value for ${String(type)}`);
  return { ID: id, Int: 5, Boolean: !isSparse, Date: '2026-01-01', DateTime: '2031-05-05T01:00:00Z', String: '项目' }[inner.name] ?? '1';
}

/** Values that rules check as a whole, by the names of their variables. */
const whole: Readonly<Record<string, unknown>> = { formula: formulaInput, rule: governmentRule };

function variablesOf(document: DocumentNode, id: string, isSparse: boolean): Record<string, unknown> {
  const definitions = getOperationAST(document)!.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap((d) => {
      const type = typeFromAST(schema, d.type as never) as unknown as GraphQLInputType;
      const name = d.variable.name.value;
      // A card opens by its code alone.
      const value = name === 'code' ? cardCodeOf(world.people.find((p) => p.id !== null)!.id!) : (whole[name] ?? valueOf(type, id, isSparse));
      // Of several ids that may be left out, as of a project or a client, a document is asked for with one.
      const isAnother = !isNonNullType(type) && /Id$/.test(name) && name !== definitions.find(({ variable }) => /Id$/.test(variable.name.value))?.variable.name.value;
      return (isNonNullType(type) || !isSparse) && !isAnother ? [[name, value]] : [];
    }),
  );
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const warm = new Set<DocumentNode>();

/** Runs until it is compiled, then compares; of answers that found nothing only where `always`. @returns whether anything was found. */
async function same(document: DocumentNode, viewer: Viewer | null, variables: Record<string, unknown>, always = true): Promise<boolean> {
  for (let i = 0; i < 2 && !warm.has(document); i++) await run(document, undefined, contextOf(viewer), variables);
  warm.add(document);
  const ours = await run(document, undefined, contextOf(viewer), variables);
  if (!always && !ours.errors && Object.values(ours.data ?? {}).every((v) => v === null)) return false;
  const theirs = await execute({ schema, document, contextValue: contextOf(viewer), variableValues: variables });
  expect(plain(ours)).toEqual(plain(theirs));
  return Object.values(ours.data ?? {}).some((v) => v !== null);
}

/** A director, a designated member, one who has imports, and nobody. */
const people = (): (Viewer | null)[] => [world.boss, world.people.find((p) => p.label.startsWith('LEAD_DESIGNER, member'))!.viewer, world.people.find((p) => p.label === world.imports[0]!.person || p.id === world.imports[0]!.person)!.viewer, null];

describe('compiled execution of the product', () => {
  it('compiles what people look at; lists of choices with a variable inside their filter stay with graphql-js', () => {
    const names = queries.filter((document) => canCompile(schema, document)).map(nameOf);
    expect(names).toEqual(expect.arrayContaining(['HomePage', 'ProjectList', 'ProjectDetail', 'ClientListPage', 'ClientDetail', 'QuoteListPage', 'ContractListPage', 'ContractPage', 'ApprovalInbox', 'PeoplePage', 'StatisticsPage', 'ImportPage', 'CurrentViewer']));
    expect(names.length).toBeGreaterThan(0.7 * queries.length);
  });

  it('answers every query of the page as graphql-js does', async () => {
    const project = world.projects[0]!;
    const [firm] = await world.rows('client_partner_firm');
    const pack = (await world.rows('statistics_board_pack')).find(({ facts }) => people().some((viewer) => viewer?.employeeId === facts.person));
    const ids = [project.id, String(firm!.row.firm_id), project.clientId, project.contactId, project.quoteId, project.contractId, project.chainId, world.boss.employeeId, world.imports[0]!.id, world.development.openId, project.fileId, world.leads[0]!.id, world.handovers[0]!.id, world.designs[0]!.id, world.cadences[0]!.id, world.segments.sharedId, world.receivables.nodes[0]!.id, project.signedId, world.publicBoardId, String(pack!.row.id), 'none'];
    const found = new Set<string>();
    for (const document of queries) {
      const takesId = JSON.stringify(variablesOf(document, '§', false)).includes('§');
      for (const viewer of people())
        for (const id of takesId ? ids : [project.id])
          for (const isSparse of [true, false]) if (await same(document, viewer, variablesOf(document, id, isSparse), id === ids.at(-1) || id === project.id)) found.add(nameOf(document));
    }
    // All of them found something for somebody, so that equal did not mean equally empty.
    expect(queries.map(nameOf).filter((name) => !found.has(name))).toEqual([]);
  }, 600_000);

  it.each(Object.keys(schema.getQueryType()!.getFields()))('answers every field below %s as graphql-js does', async (name) => {
    const field = schema.getQueryType()!.getFields()[name]!;
    const project = world.projects[1]!;
    const args: Record<string, string> = { project: `(id: "${project.id}")`, client: `(id: "${project.clientId}")`, contract: `(id: "${project.contractId}")`, quote: `(id: "${project.quoteId}")`, approvalChain: `(id: "${project.chainId}")`, employee: `(id: "${world.boss.employeeId}")` };
    const type = getNamedType(field.type) as GraphQLObjectType;
    if (field.args.some((a) => isNonNullType(a.type)) && !args[name]) return;
    for (const selection of 'getFields' in type ? fullSelections(type, 2) : ['']) {
      const document = parse(`{ ${name}${args[name] ?? ''} ${selection} }`);
      expect(canCompile(schema, document)).toBe(true);
      for (const viewer of people().slice(0, 2)) await same(document, viewer, {});
    }
  }, 600_000);
});
