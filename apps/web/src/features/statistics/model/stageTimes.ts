import type { TrackingStage } from '@yingzao/domain/catalogues';

import { projectListHref, type ProjectFilter } from '../../../lib/projectFilter';

/** Lists of exactly the projects of one stage; null where no list says them, or there are none. */
export interface StageLists {
  readonly passed: string | null;
  readonly standing: string | null;
  readonly over: string | null;
}

export function stageLists(filter: ProjectFilter, row: { readonly stage: TrackingStage; readonly passed: number; readonly standing: number; readonly overP90: number; readonly p90Days?: number | null }): StageLists {
  const here: ProjectFilter = { ...filter, statuses: ['TRACKING'], trackingStages: [row.stage] };
  return {
    passed: row.passed > 0 && (filter.passedStages ?? [row.stage]).join() === row.stage ? projectListHref({ ...filter, passedStages: [row.stage] }) : null,
    standing: row.standing > 0 ? projectListHref(here) : null,
    over: row.overP90 > 0 && row.p90Days != null ? projectListHref({ ...here, stageDays: Math.max(row.p90Days, filter.stageDays ?? 0) }) : null,
  };
}
