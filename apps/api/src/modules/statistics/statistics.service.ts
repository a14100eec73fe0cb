import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { figuresBy } from './statistics.repository';
import type { FiguresRow, SegmentRow } from './statistics.repository';

export interface Request {
  readonly dimension: StatisticsDimension;
  readonly filter?: ProjectFilter | null;
}
export interface Series {
  readonly dimension: StatisticsDimension;
  readonly segments: readonly { readonly key: string; readonly label: string | null; readonly figures: FiguresRow }[];
  readonly total: FiguresRow;
  readonly isPartial: boolean;
}

const none: FiguresRow = { count: 0, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', contractedFen: '0' };

/** Figures over exactly the projects that the list shows this viewer under the same filter. */
export class StatisticsService {
  constructor(private readonly database: Database) {}

  /** Series in the order asked; requests with one filter share one scan. @throws UserFault TOO_MANY above 24. */
  async series(viewer: Actor, requests: readonly Request[]): Promise<Series[]> {
    if (requests.length > 24) throw new UserFault({ code: 'TOO_MANY', path: ['requests'], params: { max: 24 } });
    const groups = new Map<string, { filter: ProjectFilter; dimensions: StatisticsDimension[] }>();
    const keyOf = (r: Request): string => JSON.stringify(r.filter ?? {});
    for (const request of requests) {
      const group = groups.get(keyOf(request)) ?? { filter: request.filter ?? {}, dimensions: [] };
      group.dimensions.push(request.dimension);
      groups.set(keyOf(request), group);
    }
    const rows = new Map<string, SegmentRow[]>();
    await this.database.readAtOnce(viewer, (db) => Promise.all([...groups].map(async ([name, group]) => rows.set(name, await figuresBy(db, viewer, group.filter, group.dimensions)))));
    return requests.map((request) => {
      const mine = rows.get(keyOf(request))!;
      return {
        dimension: request.dimension,
        segments: mine.filter((r) => r.dimension === request.dimension).map((r) => ({ key: r.key, label: r.label, figures: r })),
        total: mine.find((r) => r.dimension === 'TOTAL') ?? none,
        isPartial: !hasFullRights(viewer.roles),
      };
    });
  }

  async total(viewer: Actor, filter: ProjectFilter): Promise<FiguresRow> {
    const rows = await this.database.readAtOnce(viewer, (db) => figuresBy(db, viewer, filter, []));
    return rows[0] ?? none;
  }
}
