import { trackingStage } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { faultsOfPercents } from '@yingzao/domain/projects';
import type { SaveStageProbabilitiesInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { probabilitySets } from './stageProbabilities.repository';
import type { StageProbabilityRow } from './stageProbabilities.repository';

/** The percent of a stage as it is in force today or on another day, in SQL; read once a statement. */
export const percentSql = (stage: string, day: string | null = null): string =>
  `((SELECT sp.percents FROM stage_probability sp WHERE sp.since <= ${day === null ? `(now() AT TIME ZONE 'Asia/Shanghai')` : day}::date ORDER BY sp.since DESC LIMIT 1) ->> ${stage})::integer`;

/** Chances of the stages: everybody reads them, the roles with full rights set them from a day on that is not past. */
export class StageProbabilitiesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor): Promise<StageProbabilityRow[]> {
    return this.database.readAtOnce(viewer, probabilitySets);
  }

  save(viewer: Actor, input: SaveStageProbabilitiesInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveStageProbabilities', input, async (db) => {
      const problems = new Problems();
      const since = new InputReader(input, problems).date('since');
      if (since === null) problems.add('REQUIRED', ['since']);
      else if (problems.list.length === 0 && since < today(this.clock())) problems.add('DATE_IN_PAST', ['since']);
      for (const { code, path } of faultsOfPercents(input.percents)) problems.add(code, ['percents', ...path], code === 'OUT_OF_RANGE' ? { min: 0, max: 100 } : undefined);
      problems.assertNone();
      const percents = JSON.stringify(Object.fromEntries(trackingStage.codes.map((stage) => [stage, input.percents.find((one) => one.stage === stage)!.percent])));
      const saved =
        input.expectedVersion === 0
          ? await db.run(`INSERT INTO stage_probability (since, percents, set_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [since, percents, viewer.employeeId])
          : await db.run(`UPDATE stage_probability SET percents = $2, version = version + 1, set_at = now(), set_by = $3 WHERE since = $1 AND version = $4`, [since, percents, viewer.employeeId, input.expectedVersion]);
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] });
      return { id: since! };
    });
  }
}
