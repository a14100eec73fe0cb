import type { TrackingStage } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Reader } from '../../platform/database';
import { openSql } from '../projects/nextSteps.service';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { standsSince, standsSql } from '../projects/stageTime.service';

/** Whole days; null where there is nobody to take them of. */
export interface StageTimeRow {
  readonly stage: TrackingStage;
  readonly passed: number;
  readonly medianDays: number | null;
  readonly meanDays: string | null;
  readonly p90Days: number | null;
  readonly standing: number;
  readonly standingMedianDays: number | null;
  readonly longestDays: number | null;
  readonly overP90: number;
}

const percentile = (part: string): string => `percentile_disc(${part}) WITHIN GROUP (ORDER BY days)::int`;

/** `passedSql` and `standsLonger` say the same of one project. */
export async function stageTimesOf(db: Reader, viewer: Actor, filter: ProjectFilter): Promise<StageTimeRow[]> {
  const params: unknown[] = [];
  const { where } = factWhere(filter, viewer, params);
  return db.rows<StageTimeRow>(
    `WITH picked AS MATERIALIZED (SELECT p.id FROM project_fact p WHERE ${where}),
     spans AS (
       SELECT s.project_id, s.to_stage AS stage, s.at,
         coalesce(lead(s.at) OVER (PARTITION BY s.project_id ORDER BY s.at, s.id), CASE WHEN NOT ${openSql} THEN greatest(p.status_changed_at, s.at) END) AS until
       FROM project_stage_event s JOIN project p ON p.id = s.project_id WHERE s.project_id IN (SELECT id FROM picked)),
     passed AS (SELECT stage, project_id, floor(sum(extract(epoch FROM until - at)) / 86400)::int AS days FROM spans WHERE stage IS NOT NULL AND until IS NOT NULL GROUP BY 1, 2),
     norms AS (SELECT stage, count(*)::int AS passed, ${percentile('0.5')} AS median, round(avg(days), 1)::text AS mean, ${percentile('0.9')} AS p90 FROM passed GROUP BY 1),
     standing AS (SELECT p.tracking_stage AS stage, floor(extract(epoch FROM now() - ${standsSince}) / 86400)::int AS days FROM project p WHERE p.id IN (SELECT id FROM picked) AND ${standsSql}),
     now AS (SELECT s.stage, count(*)::int AS standing, ${percentile('0.5')} AS median, max(days) AS longest, count(*) FILTER (WHERE s.days > n.p90)::int AS over FROM standing s LEFT JOIN norms n USING (stage) GROUP BY 1)
     SELECT stage, coalesce(n.passed, 0) AS passed, n.median AS "medianDays", n.mean AS "meanDays", n.p90 AS "p90Days", coalesce(w.standing, 0) AS standing, w.median AS "standingMedianDays", w.longest AS "longestDays", coalesce(w.over, 0) AS "overP90"
     FROM norms n FULL JOIN now w USING (stage)`,
    params,
  );
}
