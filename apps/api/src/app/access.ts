import { defaultFieldResolver, getNamedType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { cells, scopeOf } from '@yingzao/domain/permissions';
import type { Actor, Cell } from '@yingzao/domain/permissions';
import { UserFault, faultError, forbidden, passwordChangeRequired } from '../platform/errors';
import { storableDeep } from '../platform/input';
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

/** Whether the viewer's roles can use the cell at all, on whatever object. */
function isOpen(viewer: Actor, cell: Cell): boolean {
  const scope = scopeOf(viewer.roles, cell);
  return scope === 'ALL' || scope.length > 0;
}

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
      if (!isRoot && (cell === 'public' || !hasOwn)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      // Whatever people paste: characters that no database keeps are gone before anybody looks at it.
      const inner: typeof resolve = isRoot ? (source, args, context, info) => resolve(source, storableDeep(args), context, info) : resolve;
      if (cell === 'public') {
        field.resolve = inner;
        continue;
      }
      const nullable = !isNonNullType(field.type);
      // A field of its own may stand in every row: no promise that its resolver did not ask for.
      if (!isRoot) {
        field.resolve = (source, args, context: RequestContext, info) => {
          if (isOpen(context.viewer, cell)) return inner(source, args, context, info);
          return nullable ? null : Promise.reject(forbidden(context.locale));
        };
        continue;
      }
      field.resolve = async (source, args, context: RequestContext, info) => {
        const { viewer, locale } = context;
        if (viewer.mustChangePassword && !openWithInitialPassword.has(cell)) throw passwordChangeRequired(locale);
        if (!isOpen(viewer, cell)) throw forbidden(locale);
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
