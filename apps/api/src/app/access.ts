import { defaultFieldResolver, getNamedType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { cells, scopeOf } from '@yingzao/domain/permissions';
import type { Cell } from '@yingzao/domain/permissions';
import { UserFault, faultError, forbidden, passwordChangeRequired } from '../platform/errors';
import type { RequestContext } from './context';

/** The cell that guards a field: its own `@access`, or its type's; `public` needs nobody. */
export function cellOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Cell | 'public' | null {
  for (const node of [field.astNode, type.astNode]) {
    const directive = node?.directives?.find((d) => d.name.value === 'access');
    const value = directive?.arguments?.[0]?.value;
    if (value?.kind === 'StringValue') return value.value as Cell | 'public';
  }
  return null;
}

const openWithInitialPassword = new Set(['session.use', 'public']);

/**
 * Guards every root field, and every field with a cell of its own, by the permission matrix: what the viewer's roles can never do is
 * refused before anything is looked up. What depends on the object is decided by its service.
 * @throws Error at start for a field without a cell or with an unknown one.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
    for (const field of Object.values(type.getFields())) {
      const cell = cellOf(type, field as GraphQLField<unknown, unknown>);
      if (cell === null || (cell !== 'public' && !cells.includes(cell))) throw new Error(`${type.name}.${field.name} has no @access with a cell of the permission matrix.`);
      const hasOwn = field.astNode?.directives?.some((d) => d.name.value === 'access') ?? false;
      if (cell === 'public' || !(isRoot || hasOwn)) continue;
      const inner = field.resolve ?? defaultFieldResolver;
      const nullable = !isNonNullType(field.type);
      /** @returns false where a nullable field below the root is to be empty. @throws when the viewer's roles can never do this. */
      const admits = ({ viewer, locale }: RequestContext): boolean => {
        if (isRoot && viewer.mustChangePassword && !openWithInitialPassword.has(cell)) throw passwordChangeRequired(locale);
        const scope = scopeOf(viewer.roles, cell);
        if (scope === 'ALL' || scope.length > 0) return true;
        if (!isRoot && nullable) return false;
        throw forbidden(locale);
      };
      const follow = field.subscribe;
      // A subscription is asked for when it begins, and again with every event it delivers.
      if (follow) field.subscribe = async (source, args, context: RequestContext, info) => (admits(context), follow(source, args, context, info) as unknown);
      field.resolve = async (source, args, context: RequestContext, info) => {
        if (!admits(context)) return null;
        const { locale } = context;
        if (type !== schema.getQueryType()) return inner(source, args, context, info);
        try {
          return await inner(source, args, context, info);
        } catch (error) {
          // Queries have no payload for expected faults, such as a date in a filter that is none.
          throw error instanceof UserFault ? faultError(error, locale) : error;
        }
      };
    }
  }
  return schema;
}

/** Name of the type a field answers with; for tests and the generated table. */
export const typeNameOf = (field: GraphQLField<unknown, unknown>): string => getNamedType(field.type).name;
