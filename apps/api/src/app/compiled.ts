import type { ApolloServerOptions } from '@apollo/server';
import { GraphQLError, Kind, TypeInfo, execute, getOperationAST, isObjectType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from './context';

type Variables = Readonly<Record<string, unknown>>;
type Compiled = (root: unknown, context: RequestContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;

/** Runs one operation of a validated document. */
export type Executor = (document: DocumentNode, operationName: string | undefined, context: RequestContext, variables: Variables) => Promise<ExecutionResult>;

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

/** graphql-js for what is asked once or cannot be compiled; from the second time on the operation runs as compiled code, kept as long as its document. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled | 'seen' | 'interpreted'>>();

  function compiledOf(document: DocumentNode, operationName: string | undefined): Compiled | null {
    let operations = compiled.get(document);
    if (!operations) compiled.set(document, (operations = new Map()));
    const name = operationName ?? '';
    const known = operations.get(name);
    if (typeof known === 'function') return known;
    if (known !== 'seen') {
      if (!known) operations.set(name, canCompile(schema, document, operationName) ? 'seen' : 'interpreted');
      return null;
    }
    const made = compileQuery(schema, document, operationName ?? null!);
    operations.set(name, isCompiledQuery(made) ? (made.query as Compiled) : 'interpreted');
    return isCompiledQuery(made) ? (made.query as Compiled) : null;
  }

  return async (document, operationName, context, variables) => {
    const fast = compiledOf(document, operationName);
    if (fast) {
      const result = await fast(undefined, context, variables);
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
