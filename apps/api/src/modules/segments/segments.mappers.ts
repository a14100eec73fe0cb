export type { SegmentRow as ClientSegmentMapper } from './segments.entity';
