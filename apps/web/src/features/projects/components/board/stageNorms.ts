import { createContext } from 'react';

import type { StageNormsQuery } from './StepAge.generated';

/** How long open projects have been in each step: read once for all cards of the board. */
export const StageNormsContext = createContext<StageNormsQuery['stageNorms']>([]);
