export type { StageProbabilityRow as StageProbabilitiesMapper } from './stageProbabilities.repository';
