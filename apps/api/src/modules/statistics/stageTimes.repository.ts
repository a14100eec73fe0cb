import type { TrackingStage } from '@yingzao/domain/catalogues';
import { openStatuses } from '@yingzao/domain/projects';
import type { Actor } from '@yingzao/domain/permissions';
import type { StageTimeDimension } from '../../generated/resolvers.generated';
import type { Reader } from '../../platform/database';
import { openSql } from '../projects/nextSteps.service';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { standsSince, standsSql } from '../projects/stageTime.service';
import { dimensions, keySql } from './dimensions';

/** Whole days; null where there is nobody to take them of. */
export interface StageTimeRow {
  readonly stage: TrackingStage;
  /** Null for all projects together. */
  readonly key: string | null;
  readonly label: string | null;
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

/** Of each stage all projects and, with `by`, those of each key. `passedSql` and `standsLonger` say the same of one project. */
export async function stageTimesOf(db: Reader, viewer: Actor, filter: ProjectFilter, by: StageTimeDimension | null): Promise<StageTimeRow[]> {
  const params: unknown[] = [];
  const { where } = factWhere(filter, viewer, params);
  const way = by ? dimensions[by] : null;
  const label = way?.label ? `(SELECT x.name FROM ${way.label} x WHERE x.id = CASE WHEN k NOT IN ('', 'NONE') THEN k::uuid END)` : 'NULL';
  return db.rows<StageTimeRow>(
    `WITH picked AS MATERIALIZED (SELECT p.id${way ? `, coalesce(${keySql(way)}, 'NONE') AS k` : ''} FROM project_fact p WHERE ${where}),
     -- All together under an empty key, which no project has of its own.
     keys AS (SELECT id, '' AS k FROM picked${way ? ' UNION ALL SELECT id, k FROM picked' : ''}),
     spans AS (
       SELECT s.project_id, s.to_stage AS stage, s.at,
         coalesce(lead(s.at) OVER (PARTITION BY s.project_id ORDER BY s.at, s.id), CASE WHEN NOT ${openSql} THEN greatest(p.status_changed_at, s.at) END) AS until
       FROM project_stage_event s JOIN project p ON p.id = s.project_id WHERE s.project_id IN (SELECT id FROM picked)),
     -- A project that was lost or suspended and came back stood in no stage in between.
     closed AS (
       SELECT c.* FROM (SELECT e.project_id, e.to_status, e.at, lead(e.at) OVER (PARTITION BY e.project_id ORDER BY e.at, e.id) AS until FROM project_status_event e WHERE e.project_id IN (SELECT id FROM picked)) c
       WHERE c.to_status NOT IN (${openStatuses.map((status) => `'${status}'`).join(', ')})),
     ended AS (SELECT * FROM spans WHERE stage IS NOT NULL AND until IS NOT NULL),
     stood AS (
       SELECT stage, project_id, extract(epoch FROM until - at) AS seconds FROM ended
       UNION ALL SELECT s.stage, s.project_id, -extract(epoch FROM least(s.until, c.until) - greatest(s.at, c.at)) FROM ended s JOIN closed c ON c.project_id = s.project_id AND c.at < s.until AND (c.until IS NULL OR c.until > s.at)),
     passed AS (SELECT stage, project_id, floor(sum(seconds) / 86400)::int AS days FROM stood GROUP BY 1, 2),
     norms AS (SELECT stage, k, count(*)::int AS passed, ${percentile('0.5')} AS median, round(avg(days), 1)::text AS mean, ${percentile('0.9')} AS p90 FROM passed JOIN keys ON keys.id = project_id GROUP BY 1, 2),
     standing AS (SELECT p.tracking_stage AS stage, keys.k, floor(extract(epoch FROM now() - ${standsSince}) / 86400)::int AS days FROM project p JOIN keys ON keys.id = p.id WHERE ${standsSql}),
     now AS (SELECT s.stage, s.k, count(*)::int AS standing, ${percentile('0.5')} AS median, max(days) AS longest, count(*) FILTER (WHERE s.days > n.p90)::int AS over FROM standing s LEFT JOIN norms n USING (stage, k) GROUP BY 1, 2)
     SELECT stage, nullif(k, '') AS key, ${label} AS label, coalesce(n.passed, 0) AS passed, n.median AS "medianDays", n.mean AS "meanDays", n.p90 AS "p90Days", coalesce(w.standing, 0) AS standing, w.median AS "standingMedianDays", w.longest AS "longestDays", coalesce(w.over, 0) AS "overP90"
     FROM norms n FULL JOIN now w USING (stage, k) ORDER BY k`,
    params,
  );
}
