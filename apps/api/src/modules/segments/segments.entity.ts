import { EntitySchema } from 'typeorm';
import type { SegmentRule } from '@yingzao/domain/segments';

/** A named rule over facts of clients. */
export interface SegmentRow {
  id: string;
  ownerId: string;
  name: string;
  rule: SegmentRule;
  isShared: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;

export const SegmentEntity = new EntitySchema<SegmentRow>({
  name: 'client_segment',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    ownerId: { type: 'uuid' },
    name: { type: 'text' },
    rule: { type: 'jsonb' },
    isShared: { type: 'boolean', default: false },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    updatedAt: moment,
  },
});
export const segmentEntities = [SegmentEntity];
