import { useQuery } from '@apollo/client/react';
import { trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';
import { setOn, type StagePercents } from '@yingzao/domain/projects';

import { StageProbabilitiesDocument, type StageProbabilities_SetFragment } from '../pages/StageProbabilitiesPage.generated';
import { useToday } from './useToday';

export const percentsOf = (set: StageProbabilities_SetFragment): StagePercents => Object.fromEntries(set.percents.map(({ stage, percent }) => [stage, percent])) as Record<TrackingStage, number>;

/** The chances in force today; null until they are read. */
export function useStagePercents(): StagePercents | null {
  const day = useToday();
  const { data } = useQuery(StageProbabilitiesDocument);
  const set = data ? setOn(data.stageProbabilities, day) : null;
  return set && set.percents.length === trackingStage.codes.length ? percentsOf(set) : null;
}
