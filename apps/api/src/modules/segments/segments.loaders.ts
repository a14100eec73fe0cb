import DataLoader from 'dataloader';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { hasFullRights } from '@yingzao/domain/permissions';
import { matchesSegment } from '@yingzao/domain/segments';
import { oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { clientFactsOf } from '../ratings/clientFacts.service';
import type { SegmentRow } from './segments.entity';
import { allSegments, countsOf, segmentsById } from './segments.repository';

/** Segments, their numbers of clients, and those that clients are in. */
export function segmentLoaders(reads: Reads, viewer: Actor | null) {
  const seesAll = viewer !== null && hasFullRights(viewer.roles);
  return {
    segmentById: new DataLoader<string, SegmentRow | null>(async (ids) => oneToOne(ids, await reads((db) => segmentsById(db, ids)), (s) => s.id)),
    segmentCount: new DataLoader<SegmentRow, number, string>(async (segments) => reads((db) => countsOf(db, segments.map((s) => s.rule), today(new Date()))), { cacheKeyFn: (s) => s.id }),
    segmentsByClientId: new DataLoader<string, SegmentRow[]>(async (ids) => {
      if (!seesAll) return ids.map(() => []);
      const [segments, facts] = await reads((db) => Promise.all([allSegments(db), clientFactsOf(db, ids, today(new Date()), null)]));
      return ids.map((id) => {
        const client = facts.find((f) => f.id === id);
        return client ? segments.filter((s) => matchesSegment(s.rule, client)) : [];
      });
    }),
  };
}
