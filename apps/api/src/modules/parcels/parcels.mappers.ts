import type { Connection } from '../../platform/pagination';
import type { ParcelRow } from './parcels.entity';

export type ParcelMapper = ParcelRow;
export type ParcelConnectionMapper = Connection<ParcelRow>;
