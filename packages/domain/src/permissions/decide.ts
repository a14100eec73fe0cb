import type { Role } from '../catalogues/index';
import { cells, fullRightsRoles, grants } from './matrix';
import type { Cell, Grant, Relation } from './matrix';

/** Who asks: the person and their roles. */
export interface Actor {
  readonly employeeId: string;
  readonly roles: readonly Role[];
}

/** `ALL`: every object; otherwise the relations of which one must hold (none: nothing is allowed). */
export type Scope = 'ALL' | readonly Relation[];

const held = (grant: Grant, roles: readonly Role[]): boolean => grant.roles === 'EVERYONE' || roles.some((r) => (grant.roles as readonly Role[]).includes(r));

/**
 * The one decision function: what a person with these roles may do, before any object is looked at.
 * Lists, counts and charts turn the answer into SQL; single objects pass their relations to `allows`.
 */
export function scopeOf(roles: readonly Role[], cell: Cell): Scope {
  const mine = (grants[cell] as readonly Grant[]).filter((g) => held(g, roles));
  if (mine.some((g) => g.relation === 'ANY')) return 'ALL';
  return [...new Set(mine.map((g) => g.relation as Relation))];
}

/** Whether a person with these roles, standing in these relations to the object, may do this to it. */
export function allows(roles: readonly Role[], related: readonly Relation[], cell: Cell): boolean {
  const scope = scopeOf(roles, cell);
  return scope === 'ALL' || scope.some((r) => related.includes(r));
}

/** Cells allowed whatever the object: what the page needs to decide which entries to show. */
export function capabilitiesOf(roles: readonly Role[]): Cell[] {
  return cells.filter((c) => scopeOf(roles, c) === 'ALL');
}

/** True for the roles with all rights in the marketing databases. */
export function hasFullRights(roles: readonly Role[]): boolean {
  return roles.some((r) => (fullRightsRoles as readonly Role[]).includes(r));
}
