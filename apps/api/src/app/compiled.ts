import type { ApolloServerOptions } from '@apollo/server';
import { GraphQLError, Kind, TypeInfo, execute, getNamedType, getNullableType, getOperationAST, isInputObjectType, isListType, isObjectType, typeFromAST, visit, visitWithTypeInfo } from 'graphql';
import type { DirectiveNode, DocumentNode, ExecutionResult, GraphQLInputType, GraphQLSchema, SelectionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context';

type Variables = Readonly<Record<string, unknown>>;
type Compiled = (root: unknown, context: RequestContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** Runs one operation of a validated document. */
export type Executor = (document: DocumentNode, operationName: string | undefined, context: RequestContext, variables: Variables) => Promise<ExecutionResult>;

/** Compiled forms a document may have: one for each combination of its conditions that is asked for. */
const maxForms = 32;

/**
 * Whether graphql-jit is known to answer exactly as graphql-js. Left to graphql-js: mutations; introspection; abstract types; variables inside
 * object and list literals, which graphql-jit fills with null where they are absent.
 */
export function canCompile(schema: GraphQLSchema, document: DocumentNode, operationName?: string): boolean {
  if (getOperationAST(document, operationName)?.operation !== 'query') return false;
  let can = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value.startsWith('__') && name.value !== '__typename') can = false;
      },
      SelectionSet: () => {
        if (!isObjectType(types.getParentType())) can = false;
      },
      Argument: ({ value }) => {
        if (value.kind === Kind.VARIABLE) return;
        visit(value, {
          Variable: () => {
            can = false;
          },
        });
      },
    }),
  );
  return can;
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

/** Names of the variables that `@skip` and `@include` look at. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      const value = directive.arguments?.[0]?.value;
      if (isCondition(directive) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The document with its conditions carried out: graphql-jit loses a fragment that is spread under two different ones. */
function decided(document: DocumentNode, conditions: Readonly<Record<string, boolean>>): DocumentNode {
  const holds = ({ name, arguments: args }: DirectiveNode): boolean => {
    const value = args![0]!.value;
    return (value.kind === Kind.VARIABLE ? conditions[value.name.value] : value.kind === Kind.BOOLEAN && value.value) === (name.value === 'include');
  };
  const pick = <T extends SelectionNode>(node: T): T | null | undefined => {
    const own = node.directives?.filter(isCondition) ?? [];
    if (own.length === 0) return undefined;
    return own.every(holds) ? { ...node, directives: node.directives!.filter((d) => !isCondition(d)) } : null;
  };
  return visit(document, { Field: pick, InlineFragment: pick, FragmentSpread: pick });
}

/** What is kept of one operation: its compiled forms by the values of its conditions. `null` stands for graphql-js. */
interface Operation {
  readonly conditions: readonly { readonly name: string; readonly fallback: unknown }[];
  /** Variables that hold an input of exactly one field. */
  readonly choices: readonly { readonly name: string; readonly type: GraphQLInputType }[];
  readonly forms: Map<string, Compiled | 'seen' | null>;
}

/** Whether a type is or holds an input of exactly one field, which graphql-jit does not check. */
function hasOneOf(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner) || seen.has(inner.name)) return false;
  seen.add(inner.name);
  return inner.isOneOf || Object.values(inner.getFields()).some((field) => hasOneOf(field.type, seen));
}

/** Whether a value has none or several of the fields of which it must have one: graphql-js words that. */
function breaksOneOf(value: unknown, type: GraphQLInputType): boolean {
  const inner = getNullableType(type);
  if (isListType(inner)) return [value].flat().some((item) => breaksOneOf(item, inner.ofType));
  if (!isInputObjectType(inner) || typeof value !== 'object' || value === null) return false;
  const given = value as Variables;
  const keys = Object.keys(given);
  if (inner.isOneOf && (keys.length !== 1 || given[keys[0]!] === null)) return true;
  return Object.values(inner.getFields()).some((field) => breaksOneOf(given[field.name], field.type));
}

/** graphql-js for what is asked once or cannot be compiled; from the second time on the operation runs as compiled code, kept as long as its document. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const known = new WeakMap<DocumentNode, Map<string | undefined, Operation | null>>();

  const choicesOf = (document: DocumentNode, name: string | undefined): Operation['choices'] =>
    (getOperationAST(document, name)?.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      return type && hasOneOf(type) ? [{ name: variable.name.value, type }] : [];
    });

  function operationOf(document: DocumentNode, name: string | undefined): Operation | null {
    let operations = known.get(document);
    if (!operations) known.set(document, (operations = new Map()));
    let operation = operations.get(name);
    if (operation === undefined) {
      const definitions = getOperationAST(document, name)?.variableDefinitions ?? [];
      const fallback = (variable: string): unknown => {
        const value = definitions.find((d) => d.variable.name.value === variable)?.defaultValue;
        return value?.kind === Kind.BOOLEAN ? value.value : undefined;
      };
      operation = canCompile(schema, document, name) ? { conditions: conditionsOf(document).map((variable) => ({ name: variable, fallback: fallback(variable) })), choices: choicesOf(document, name), forms: new Map() } : null;
      operations.set(name, operation);
    }
    return operation;
  }

  function compiledOf(document: DocumentNode, name: string | undefined, variables: Variables): Compiled | null {
    const operation = operationOf(document, name);
    if (!operation || operation.choices.some((choice) => breaksOneOf(variables[choice.name], choice.type))) return null;
    const values = operation.conditions.map((c) => (Object.hasOwn(variables, c.name) ? variables[c.name] : c.fallback));
    if (!values.every((v) => typeof v === 'boolean')) return null;
    const key = values.join();
    const form = operation.forms.get(key);
    if (form === undefined) {
      if (operation.forms.size < maxForms) operation.forms.set(key, 'seen');
      return null;
    }
    if (form !== 'seen') return form;
    const compiled = compileQuery(schema, decided(document, Object.fromEntries(operation.conditions.map((c, i) => [c.name, values[i]!]))), name ?? null!);
    const made = isCompiledQuery(compiled) ? (compiled.query as Compiled) : null;
    operation.forms.set(key, made);
    return made;
  }

  return async (document, operationName, context, variables) => {
    const compiled = compiledOf(document, operationName, variables);
    if (compiled) {
      const result = await compiled(undefined, context, variables);
      // No data at all: the variables do not fit and nothing was resolved. graphql-js words that for Apollo.
      if ('data' in result) return result.errors ? { data: result.data, errors: result.errors.map(asGraphQLError) } : result;
    }
    return (await execute({ schema, document, operationName, contextValue: context, variableValues: variables })) as ExecutionResult;
  };
}

/** graphql-jit's errors as those of graphql-js: with the extensions object that formatting writes to. */
const asGraphQLError = ({ message, path, originalError, extensions, locations }: GraphQLError): GraphQLError =>
  Object.defineProperty(new GraphQLError(message, { ...(path && { path }), ...(originalError && { originalError }), extensions }), 'locations', { value: locations, enumerable: locations !== undefined });

/** The schema and its executor in the form in which Apollo Server takes an executor of one's own. */
export function asGateway(schema: GraphQLSchema): NonNullable<ApolloServerOptions<RequestContext>['gateway']> {
  const run = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, request, context }) => run(document, request.operationName, context as unknown as RequestContext, request.variables ?? {}),
    }),
    stop: async () => undefined,
  };
}
