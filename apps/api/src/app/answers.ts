import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { UserFault, faultError, messageOf } from '../platform/errors';
import type { Problem } from '../platform/errors';
import { describeError } from '../platform/logger';
import { messages } from '../platform/messages';
import type { RequestContext } from './context';

/** Levels of a JSON document: walking one that is nested without end would take the stack. */
const deepestDocument = 64;
/** Most problems told at once. */
const most = 20;
/** More than any form of the page sends; each service has narrower limits of its own. */
const longestList = 1000;
/** Texts and lists of a filter are compared with every row. */
const longestFilter = { text: 200, list: 500 };
/** Codes of our own are meant for clients, and GraphQL's for a request it does not understand; everything else is a mistake of the server. */
export const isOwnCode = (code: unknown): boolean => typeof code === 'string' && code in messages && code !== 'INTERNAL_ERROR';
export const isBadRequest = (code: unknown): boolean => badRequestCodes.has(code);
const badRequestCodes = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const isExpected = (code: unknown): boolean => isOwnCode(code) || isBadRequest(code);

const notOfType: Readonly<Record<string, Problem['code']>> = { Int: 'NOT_A_NUMBER', Float: 'NOT_A_NUMBER', Decimal: 'NOT_A_NUMBER', Fen: 'NOT_A_NUMBER', Date: 'NOT_A_DATE', DateTime: 'NOT_A_DATE' };

/**
 * Around every answer: variables that do not fit their types are refused with a code and the path to the field, as a service would,
 * unexpected errors are logged with the request's id, and messages of the server's own are in the viewer's language.
 */
export const answers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request, contextValue }) => {
      if (operation && !schema.getRootType(operation.operation)) throw new GraphQLError(`there is no ${operation.operation}`, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
      // Without an operation the request is refused a step later.
      const problems = operation ? problemsOfVariables(schema, operation, request.variables ?? {}) : [];
      if (problems.length === 0) return;
      const fault = faultError(new UserFault(problems), contextValue.locale);
      // 200 like every coded error, or the page's client would not read it.
      throw new GraphQLError(fault.message, { extensions: { ...fault.extensions, http: { status: 200 } } });
    },
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        if (isExpected(error.extensions.code)) continue;
        contextValue.log.error({ err: describeError(error.originalError ?? error), path: error.path }, 'unexpected error');
      }
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const { locale, requestId } = contextValue;
      response.body.singleResult.errors = response.body.singleResult.errors.map((error) => {
        const code = String(error.extensions?.code) as Problem['code'];
        const isOurs = code === 'INTERNAL_ERROR' || code === 'BAD_REQUEST';
        return { ...error, message: isOurs && code in messages ? messageOf({ code }, locale) : error.message, extensions: { ...error.extensions, requestId, ...(code === 'BAD_REQUEST' && { reason: error.message }) } };
      });
    },
  }),
};

/** What is wrong with the variables of an operation. Paths begin at the fields of `$input`, as in payloads, or at the name of another variable. */
export function problemsOfVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, values: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    const name = variable.name.value;
    const value = values[name];
    if (!type || (value === undefined && (defaultValue || !isNonNullType(type)))) continue;
    check(value, type, name === 'input' ? [] : [name], problems);
  }
  return problems.slice(0, most);
}

function check(value: unknown, type: GraphQLInputType, path: readonly string[], problems: Problem[], inFilter = false): void {
  if (problems.length >= most) return;
  if (value === null || value === undefined) {
    if (isNonNullType(type)) problems.push({ code: 'REQUIRED', path });
    return;
  }
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const longest = inFilter ? longestFilter.list : longestList;
    if (Array.isArray(value) && value.length > longest) problems.push({ code: 'TOO_MANY', path, params: { max: longest } });
    else if (Array.isArray(value)) value.forEach((item, at) => check(item, inner.ofType, [...path, String(at)], problems, inFilter));
    else check(value, inner.ofType, path, problems, inFilter);
    return;
  }
  if (isInputObjectType(inner)) {
    if (typeof value !== 'object' || Array.isArray(value)) return void problems.push({ code: 'WRONG_TYPE', path });
    const fields = inner.getFields();
    const given = value as Record<string, unknown>;
    // Compiled execution does not look at it.
    if (inner.isOneOf && Object.values(given).filter((one) => one !== null && one !== undefined).length !== 1) return void problems.push({ code: 'WRONG_TYPE', path });
    for (const key of Object.keys(given)) if (!Object.hasOwn(fields, key)) problems.push({ code: 'FIELD_UNKNOWN', path: [...path, key.slice(0, 100)] });
    for (const field of Object.values(fields)) if (given[field.name] !== undefined || field.defaultValue === undefined) check(given[field.name], field.type, [...path, field.name], problems, inFilter || inner.name.endsWith('Filter'));
    return;
  }
  if (isEnumType(inner)) {
    if (typeof value !== 'string' || !inner.getValue(value)) problems.push({ code: 'NOT_A_CODE', path });
    return;
  }
  if (inFilter && typeof value === 'string' && [...value].length > longestFilter.text) return void problems.push({ code: 'TOO_LONG', path, params: { max: longestFilter.text } });
  if (inner.name === 'JSON' && isDeeper(value, deepestDocument)) return void problems.push({ code: 'INVALID_DOCUMENT', path, params: { reason: 'TOO_DEEP' } });
  try {
    (inner as { parseValue(value: unknown): unknown }).parseValue(value);
  } catch {
    problems.push({ code: notOfType[inner.name] ?? 'WRONG_TYPE', path });
  }
}

function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? Object.values(item) : []));
  }
  return false;
}
