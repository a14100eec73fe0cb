import { openSql } from './nextSteps.service';

/** Since when a tracked project `p` stands in its stage: `stepSince` of @yingzao/domain/projects in SQL. */
export const standsSince = `greatest(p.stage_changed_at, p.status_changed_at)`;
/** The project `p` stands in a tracking stage. */
export const standsSql = `p.status = 'TRACKING' AND p.tracking_stage IS NOT NULL`;

/** The project `p` stands in its stage for more than so many whole days; `days` is bound. */
export const standsLonger = (days: string): string => `${standsSql} AND ${standsSince} <= now() - make_interval(hours => 24 * (${days}::integer + 1))`;

/** The project `p` was in one of these stages and is not any more: it went on, or its pursuit ended there; `stages` is bound. */
export const passedSql = (stages: string): string =>
  `EXISTS (SELECT 1 FROM project_stage_event s WHERE s.project_id = p.id AND s.to_stage = ANY (${stages})
     AND (NOT ${openSql} OR EXISTS (SELECT 1 FROM project_stage_event n WHERE n.project_id = p.id AND (n.at, n.id) > (s.at, s.id))))`;
