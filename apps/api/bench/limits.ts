import type { Actor } from '@yingzao/domain/permissions';

const seesAll = (viewer: Actor): boolean => viewer.roles.includes('DIRECTOR');

/** The predicate of what a viewer may see, as one writes it by hand: none for full rights, membership first for others. */
export const mine = (viewer: Actor, column = 'p.id', parameter = '$1'): string => (seesAll(viewer) ? '' : ` AND ${column} = ANY (ARRAY(SELECT project_id FROM project_member WHERE employee_id = ${parameter}))`);

/** Its parameters. */
export const me = (viewer: Actor): unknown[] => (seesAll(viewer) ? [] : [viewer.employeeId]);

/** Versions of quotes that the client has, which sums count: not those on the desk. */
export const offered = `is_current AND status NOT IN ('DRAFT', 'IN_REVIEW', 'APPROVED')`;
