export type { BandSetRow as BandSetMapper } from './bandSets.repository';
