import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Limits of app/apollo.ts, kept with a margin below. What lies on the eighth level comes by the loaders of the seventh and doubles the walk: PERMISSION_EVERYTHING=1 goes there too. */
const maxDepth = process.env.PERMISSION_EVERYTHING === '1' ? 8 : 7;
const maxCost = 16_000;
const maxTokens = 5_000;
const maxAliases = 10;

/** Fields below the root that take arguments: calls to make of each, written as in a document. A number of rows written out multiplies the cost. A new one needs an entry here. */
export const nestedArguments: Readonly<Record<string, readonly string[]>> = {
  'Client.deals': [''],
  'Client.figures': ['(below: true)'],
  'Client.timeline': [''],
  'Import.rows': ['(first: 10)'],
  'DesignProject.manHours': ['(from: "2026-01-01", to: "2026-02-15")'],
};

type Field = GraphQLField<unknown, unknown>;
interface Part {
  readonly text: string;
  readonly cost: number;
  readonly tokens: number;
}
const isLeaf = (type: GraphQLNamedType): boolean => isScalarType(type) || isEnumType(type);
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields()) as Field[];

/**
 * Selections of everything below a type: every field, nested from every parent. A type that is already on the way down is cut to its plain fields,
 * so that cycles end; what would lie deeper than the limit is left out. Each selection is one that the limits let through.
 * @param depth levels used up by the parents.
 */
export function fullSelections(type: GraphQLObjectType, depth: number): string[] {
  const parts = partsOf(type, depth, [type.name]);
  const plain = parts.filter((p) => p.tokens === 1);
  const selections: string[] = [];
  let rest = parts.filter((p) => p.tokens > 1);
  do {
    const picked: Part[] = [...plain];
    const left: Part[] = [];
    for (const part of rest) (picked.length === plain.length || fits([...picked, part], depth) ? picked : left).push(part);
    if (!fits(picked, depth)) throw new Error(`${type.name}: one field alone is beyond the limits: ${picked.at(-1)!.text.slice(0, 80)}`);
    selections.push(`{ ${picked.map((p) => p.text).join(' ')} }`);
    rest = left;
  } while (rest.length > 0);
  return selections;
}

const total = (parts: readonly Part[], of: 'cost' | 'tokens'): number => parts.reduce((sum, p) => sum + p[of], 0);
const fits = (parts: readonly Part[], depth: number): boolean => total(parts, 'cost') * 1.2 ** depth < maxCost && total(parts, 'tokens') < maxTokens;

/** What lies below one field, in as many selections as the limits ask for; the plain fields, which say what an object is, stand in each. */
function inChunks(below: readonly Part[], depth: number): Part[][] {
  const plain = below.filter((p) => p.tokens === 1);
  const chunks: Part[][] = [];
  let now = [...plain];
  for (const part of below.filter((p) => p.tokens > 1)) {
    const isFull = (total(now, 'cost') + part.cost) * 1.2 ** (depth + 1) > maxCost / 3 || total(now, 'tokens') + part.tokens > maxTokens / 3;
    if (isFull && now.length > plain.length) {
      chunks.push(now);
      now = [...plain];
    }
    now.push(part);
  }
  return [...chunks, now];
}

function partsOf(type: GraphQLObjectType, depth: number, path: readonly string[]): Part[] {
  return fieldsOf(type).flatMap((field): Part[] => {
    const target = getNamedType(field.type);
    const calls = field.args.length > 0 ? nestedArguments[`${type.name}.${field.name}`] : [''];
    if (!calls) throw new Error(`${type.name}.${field.name} takes arguments: add calls of it to nestedArguments in test/permission/documents.ts.`);
    if (isLeaf(target)) return depth + 1 <= maxDepth ? calls.map((call) => ({ text: field.name + call, cost: 1, tokens: 1 })) : [];
    if (!isObjectType(target)) throw new Error(`${type.name}.${field.name} answers with ${target.name}: the walk knows objects, scalars and enums only; teach documents.ts.`);
    if (depth + 2 > maxDepth) return [];
    const below = path.includes(target.name)
      ? fieldsOf(target).filter((f) => isLeaf(getNamedType(f.type)) && f.args.length === 0).map((f): Part => ({ text: f.name, cost: 1, tokens: 1 }))
      : partsOf(target, depth + 1, [...path, target.name]);
    if (below.length === 0) return [];
    return inChunks(below, depth).flatMap((chunk) => calls.map((call) => ({ text: `${field.name}${call} { ${chunk.map((p) => p.text).join(' ')} }`, cost: 2 + 1.2 * total(chunk, 'cost'), tokens: 3 + call.length + total(chunk, 'tokens') })));
  });
}

/** The plain fields of a type, and of connections those of their nodes: enough to name what is shown. */
export function briefSelection(type: GraphQLObjectType): string {
  const nested = (name: string): string => {
    const target = getNamedType(type.getFields()[name]?.type ?? null!) as GraphQLObjectType | undefined;
    return target && isObjectType(target) ? `${name} { ${fieldsOf(target).filter((f) => isLeaf(getNamedType(f.type)) && f.args.length === 0).map((f) => f.name).join(' ')} }` : '';
  };
  const plain = fieldsOf(type).filter((f) => isLeaf(getNamedType(f.type)) && f.args.length === 0).map((f) => f.name);
  return `{ ${[...plain, ...['nodes', 'pageInfo', 'figures', 'errors'].filter((n) => n in type.getFields()).map(nested)].join(' ')} }`;
}

/** One call of a root field. */
export interface Call {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: string;
}
export interface Document {
  readonly text: string;
  readonly variables: Record<string, unknown>;
  /** Answer keys in the order of the calls. */
  readonly keys: readonly string[];
}

/** Calls of root fields in one document; arguments go in as variables. */
export function documentOf(schema: GraphQLSchema, kind: 'query' | 'mutation', calls: readonly Call[]): Document {
  const root = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!;
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const keys: string[] = [];
  const lines = calls.map(({ field, args, selection }, i) => {
    const definition = root.getFields()[field];
    if (!definition) throw new Error(`There is no ${kind} ${field} any more: take it out of the tables of test/permission.`);
    const passed = Object.entries(args).map(([name, value]) => {
      const type = definition.args.find((a) => a.name === name)?.type;
      if (!type) throw new Error(`${field} has no argument ${name}.`);
      declared.push(`$${name}${i}: ${String(type)}`);
      variables[`${name}${i}`] = value;
      return `${name}: $${name}${i}`;
    });
    keys.push(`c${i}`);
    return `c${i}: ${field}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${selection}`;
  });
  return { text: `${kind} W${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${lines.join(' ')} }`, variables, keys };
}

/** Groups as large as the alias limit allows. */
export function batches<T>(items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += maxAliases) groups.push(items.slice(at, at + maxAliases));
  return groups;
}

/** Calls `note` for every field of an answer: its type, its name, its value and the object it is of. */
export function eachField(type: GraphQLObjectType, value: unknown, note: (type: string, field: string, value: unknown, object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) return value.forEach((v) => eachField(type, v, note));
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = type.getFields()[name];
    if (!field) continue;
    note(type.name, name, inner, value as Record<string, unknown>);
    const target = getNamedType(field.type);
    if (isObjectType(target)) eachField(target, inner, note);
  }
}

/** Object types of the schema, without the machinery's own. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] => Object.values(schema.getTypeMap()).filter((t): t is GraphQLObjectType => isObjectType(t) && !t.name.startsWith('__'));

/** Kinds of types that the walk cannot follow. */
export const strangeTypes = (schema: GraphQLSchema): string[] => Object.values(schema.getTypeMap()).filter((t) => isInterfaceType(t) || isUnionType(t)).map((t) => t.name);

export const inputFields = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};
export const enumValues = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((v) => v.name) : [];
};
