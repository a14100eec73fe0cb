import { isIsoDate } from '@yingzao/domain/measures';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { DateRange, TrackerOffice } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { actsBy } from './employeeStatistics.repository';
import type { EmployeeFiguresRow } from './employeeStatistics.repository';

interface Row {
  readonly key: string;
  readonly label: string | null;
  readonly departmentKey: string | null;
  readonly figures: EmployeeFiguresRow;
}
export interface EmployeeStatistics {
  readonly employees: readonly Row[];
  readonly departments: readonly Row[];
  readonly total: EmployeeFiguresRow;
  readonly isPartial: boolean;
}

const none: EmployeeFiguresRow = { tracked: 0, registered: 0, quotes: 0, quotedFen: '0', won: 0, lost: 0, wonFen: '0', contracts: 0, contractedFen: '0', touches: 0, overdue: 0 };

/** What people did for the projects that the list shows this viewer, attributed by the day of each act. */
export class EmployeeStatisticsService {
  constructor(private readonly database: Database) {}

  /** @throws UserFault for a period that is none, and NOT_KEPT_BY_DAY together with a past day. */
  async by(viewer: Actor, filter: ProjectFilter, within: DateRange | null | undefined, office: TrackerOffice | null | undefined): Promise<EmployeeStatistics> {
    const problems = new Problems();
    const day = (key: 'from' | 'to'): string | null => {
      const value = within?.[key];
      if (!value) return null;
      if (!isIsoDate(value)) problems.add('NOT_A_DATE', ['within', key]);
      return value;
    };
    const period = { from: day('from'), to: day('to') };
    if (filter.asOf) problems.add('NOT_KEPT_BY_DAY', ['filter', 'asOf']);
    problems.assertNone();
    const rows = await this.database.readAtOnce(viewer, (db) => actsBy(db, viewer, filter, period, office ?? null));
    const of = (level: string): Row[] => rows.filter((r) => r.level === level).map((r) => ({ key: r.key, label: r.label, departmentKey: r.departmentKey, figures: r }));
    return { employees: of('EMPLOYEE'), departments: of('DEPARTMENT'), total: of('TOTAL')[0]?.figures ?? none, isPartial: !hasFullRights(viewer.roles) };
  }
}
