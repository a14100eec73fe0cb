import { skipToken, useQuery } from '@apollo/client/react';
import { trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';
import { wonPercent } from '@yingzao/domain/projects';

import { projectListHref, type ProjectFilter } from '../../../lib/projectFilter';
import { useCan } from '../../../lib/viewer';
import { StageOutcomesDocument } from '../components/StageOutcomes.generated';

/** What became of the projects that went through a stage, and the list of them. */
export interface StageOutcome {
  readonly won: number;
  readonly decided: number;
  /** Whole per cent that were won; null where nothing is decided. */
  readonly percent: number | null;
  readonly href: string;
}

const filterOf = (stage: TrackingStage): ProjectFilter => ({ passedStages: [stage], statuses: ['WON', 'LOST'] });
const requests = trackingStage.codes.map((stage) => ({ dimension: 'STATUS' as const, filter: filterOf(stage) }));

/** The firm's own history beside the chances it sets; null until it is read, where nothing is decided yet, and for those who see only a part of the projects. */
export function useStageOutcomes(): ReadonlyMap<TrackingStage, StageOutcome> | null {
  const seesAll = useCan('project.read');
  const { data } = useQuery(StageOutcomesDocument, seesAll ? { variables: { requests } } : skipToken);
  if (!data?.statistics.some(({ total }) => total.decidedCount > 0)) return null;
  return new Map(
    trackingStage.codes.map((stage, at) => {
      const { wonCount: won = 0, decidedCount: decided = 0 } = data.statistics[at]?.total ?? {};
      return [stage, { won, decided, percent: wonPercent(won, decided), href: projectListHref(filterOf(stage)) }];
    }),
  );
}
