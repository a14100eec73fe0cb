import DataLoader from 'dataloader';
import { trackingStageProbability } from '@yingzao/domain/catalogues';
import { setOn } from '@yingzao/domain/projects';
import type { StagePercents } from '@yingzao/domain/projects';
import type { Reads } from '../../platform/database';
import { probabilitySets } from './stageProbabilities.repository';

/** The chances in force on an ISO day. */
export const stageProbabilityLoaders = (reads: Reads) => ({
  stagePercentsOn: new DataLoader<string, StagePercents>(async (days) => {
    const sets = await reads((db) => probabilitySets(db));
    return days.map((day) => setOn(sets, day)?.percents ?? trackingStageProbability);
  }),
});
