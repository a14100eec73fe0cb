import type { NextStepIssue } from '@yingzao/domain/catalogues';
import { openStatuses } from '@yingzao/domain/projects';

/** The day of the firm's calendar, in SQL. */
export const firmToday = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** The project `p` is pursued still. */
export const openSql = `p.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')})`;

/** What is wrong with the next step of an open project `p` (feature 14: none may be without one). A step without its day is none. */
export const nextStepIssueSql: Readonly<Record<NextStepIssue, string>> = {
  MISSING: `(${openSql} AND (p.next_step IS NULL OR p.next_step_on IS NULL))`,
  OVERDUE: `(${openSql} AND p.next_step IS NOT NULL AND p.next_step_on < ${firmToday})`,
};
