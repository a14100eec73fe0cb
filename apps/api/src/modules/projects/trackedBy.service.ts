import { isIsoDate } from '@yingzao/domain/measures';
import type { People, TrackedBy } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { isUuid } from '../../platform/input';

/** Who held a project, by `project_tracker_period` (ADR 20). A day has one holder of an office: who holds it at its end. */

type Bind = (value: unknown) => string;
const zone = `AT TIME ZONE 'Asia/Shanghai'`;
/** The period `t` in days of the firm's calendar: its first, and the first that is no longer of it. */
const since = `(t.since ${zone})::date`;
const until = `(t.until ${zone})::date`;
/** Whether `t` holds at the end of a day; an SQL expression. */
export const holdsOn = (day: string): string => `${since} <= ${day} AND (t.until IS NULL OR ${until} > ${day})`;
/** Whether `t` holds at the end of any day between these; null: no bound. */
export const holdsWithin = (from: string | null, to: string | null): string =>
  [`(t.until IS NULL OR ${until} > ${from ? `greatest(${since}, ${from})` : since})`, ...(to ? [`${since} <= ${to}`] : [])].join(' AND ');

/** The project `p` is lost and was lost here: of what came lost from a workbook nobody knows the day. */
export const lostHereSql = `p.status = 'LOST' AND EXISTS (SELECT 1 FROM project_status_event l WHERE l.project_id = p.id AND l.to_status = 'LOST' AND l.from_status IS NOT NULL)`;
/** The firm's day on which such a project was lost. */
export const lostOnSql = `(p.status_changed_at ${zone})::date`;

/** Conditions on a column of employees; departments are those of today. */
export function peopleConditions(column: string, people: Pick<People, 'employeeIds' | 'departmentIds'> | null | undefined, bind: Bind): string[] {
  return [
    ...(people?.employeeIds ? [`${column} = ANY (${bind(people.employeeIds.filter(isUuid))}::uuid[])`] : []),
    ...(people?.departmentIds ? [`${column} IN (SELECT e.id FROM employee e WHERE e.department_id = ANY (${bind(people.departmentIds.filter(isUuid))}::uuid[]))`] : []),
  ];
}

/** Conditions on the periods `t` of these people. */
export const periodConditions = (people: People | null | undefined, bind: Bind): string[] => [...(people?.office ? [`t.office = ${bind(people.office)}`] : []), ...peopleConditions('t.employee_id', people, bind)];

/** A period of `project_tracker_period` of these people that holds on the day of a column. */
export const heldOnDay = (projectId: string, day: string, people: People | null | undefined, bind: Bind): string =>
  `EXISTS (SELECT 1 FROM project_tracker_period t WHERE ${[`t.project_id = ${projectId}`, holdsOn(day), ...periodConditions(people, bind)].join(' AND ')})`;

/** The filter's `trackedBy`: what the facts of a project say as well as the project, what only facts say, and what only the project of today says. */
export function trackedConditions(tracked: TrackedBy, bind: Bind, problems: Problems): { readonly both: string[]; readonly facts: string[]; readonly projects: string[] } {
  const bound = (key: 'from' | 'to'): string | null => {
    const value = tracked.within?.[key];
    if (value == null || value === '') return null;
    if (isIsoDate(value)) return `${bind(value)}::date`;
    problems.add('NOT_A_DATE', ['filter', 'trackedBy', 'within', key]);
    return null;
  };
  const [from, to] = [bound('from'), bound('to')];
  const days = (column: string): string[] => [...(from ? [`${column} >= ${from}`] : []), ...(to ? [`${column} <= ${to}`] : []), heldOnDay('p.id', column, tracked.people, bind)];
  const periods = (condition: string): string => `p.id IN (SELECT t.project_id FROM project_tracker_period t WHERE ${[condition, ...periodConditions(tracked.people, bind)].join(' AND ')})`;
  switch (tracked.on) {
    case 'ANY_DAY':
      return { both: [periods(holdsWithin(from, to))], facts: [], projects: [] };
    case 'NOW':
      return { both: [periods('t.until IS NULL')], facts: [], projects: [] };
    case 'REGISTERED':
      return { both: days('p.registered_on'), facts: [], projects: [] };
    case 'WON':
      return { both: [], facts: days('p.won_on'), projects: [] };
    case 'LOST':
      return { both: [], facts: [], projects: [lostHereSql, ...days(lostOnSql)] };
  }
}
