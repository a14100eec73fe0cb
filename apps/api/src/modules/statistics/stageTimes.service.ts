import { trackingStage } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { StageTimeDimension } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { stageTimesOf } from './stageTimes.repository';
import type { StageTimeRow } from './stageTimes.repository';

/** How long the projects that the list shows this viewer were in each stage. */
export class StageTimesService {
  constructor(private readonly database: Database) {}

  /** In the order of the stages, of each what all projects took before what those of each key did. @throws UserFault NOT_KEPT_BY_DAY together with a past day. */
  async of(viewer: Actor, filter: ProjectFilter, by: StageTimeDimension | null = null): Promise<StageTimeRow[]> {
    if (filter.asOf) throw new UserFault({ code: 'NOT_KEPT_BY_DAY', path: ['filter', 'asOf'] });
    const rows = await this.database.readAtOnce(viewer, (db) => stageTimesOf(db, viewer, filter, by));
    return trackingStage.codes.flatMap((stage) => rows.filter((row) => row.stage === stage));
  }
}
