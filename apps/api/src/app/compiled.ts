import type { ApolloServerOptions } from '@apollo/server';
import { GraphQLError, Kind, TypeInfo, execute, getOperationAST, getVariableValues, isObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { DirectiveNode, DocumentNode, ExecutionResult, GraphQLSchema, SelectionNode, VariableDefinitionNode } from 'graphql';
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
  readonly definitions: readonly VariableDefinitionNode[];
  readonly conditions: readonly { readonly name: string; readonly fallback: unknown }[];
  readonly forms: Map<string, Compiled | 'seen' | null>;
}

/** graphql-js for what is asked once or cannot be compiled; from the second time on the operation runs as compiled code, kept as long as its document. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const known = new WeakMap<DocumentNode, Map<string | undefined, Operation | null>>();

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
      operation = canCompile(schema, document, name) ? { definitions, conditions: conditionsOf(document).map((variable) => ({ name: variable, fallback: fallback(variable) })), forms: new Map() } : null;
      operations.set(name, operation);
    }
    return operation;
  }

  function compiledOf(document: DocumentNode, name: string | undefined, variables: Variables): Compiled | null {
    const operation = operationOf(document, name);
    if (!operation) return null;
    // What variables may be is graphql-js's to say: graphql-jit knows no @oneOf.
    if (operation.definitions.length > 0 && getVariableValues(schema, operation.definitions, variables).errors) return null;
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
      // No data at all: graphql-jit refuses the variables and nothing was resolved. graphql-js has the last word.
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
