import type { StagePercents } from '@yingzao/domain/projects';
import type { Reader } from '../../platform/database';

/** `since`: ISO day. */
export interface StageProbabilityRow {
  readonly since: string;
  readonly percents: StagePercents;
  readonly version: number;
  readonly setAt: Date;
  readonly setBy: string | null;
}

/** All that ever were, the latest first. */
export const probabilitySets = (db: Reader): Promise<StageProbabilityRow[]> =>
  db.rows(`SELECT since, percents, version, set_at AS "setAt", set_by AS "setBy" FROM stage_probability ORDER BY since DESC`);
