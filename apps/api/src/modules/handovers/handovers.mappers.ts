import type { Connection } from '../../platform/pagination';
import type { HandoverItemRow, HandoverRow, HandoverSignatureRow, TrackerPeriodRow } from './handovers.entity';

export type HandoverMapper = HandoverRow;
export type HandoverItemMapper = HandoverItemRow;
export type HandoverSignatureMapper = HandoverSignatureRow;
export type HandoverConnectionMapper = Connection<HandoverRow>;
export type TrackerPeriodMapper = TrackerPeriodRow;
