import { cityOf } from '@yingzao/domain/geography';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { figuresAcross, figuresBy, mostOthers } from './statistics.repository';
import type { Asked, CrossRow, FiguresRow, SegmentRow } from './statistics.repository';

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

export interface CrossRequest {
  readonly rows: StatisticsDimension;
  readonly columns: StatisticsDimension;
  readonly measure: StatisticsMeasure;
  readonly filter?: ProjectFilter | null;
}
interface CrossKey {
  readonly key: string;
  readonly label: string | null;
  readonly keys: readonly string[] | null;
  readonly figures: FiguresRow;
}
export interface CrossTable {
  readonly rows: readonly CrossKey[];
  readonly columns: readonly CrossKey[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly figures: FiguresRow }[];
  readonly total: FiguresRow;
  readonly isPartial: boolean;
}

const none: FiguresRow = {
  count: 0, clients: 0, quotes: 0, contracts: 0, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', weightedFen: '0', contractedFen: '0', invoicedFen: '0', receivedFen: '0',
  wonCount: 0, decidedCount: 0, wonFen: '0', decidedFen: '0', pricedFen: '0', pricedGfaM2: '0.00',
};

/** Cities are keyed by their codes; those abroad by their names. */
const labelOf = (dimension: StatisticsDimension | undefined, key: string, label: string | null): string | null => (dimension === 'CITY' ? (cityOf(key)?.name ?? label) : label);

/** Figures over exactly the projects that the list shows this viewer under the same filter. */
export class StatisticsService {
  constructor(private readonly database: Database) {}

  /** Series in the order asked; requests with one filter share one scan. @throws UserFault TOO_MANY above 40. */
  async series(viewer: Actor, requests: readonly Request[], asked: Asked): Promise<Series[]> {
    if (requests.length > 40) throw new UserFault({ code: 'TOO_MANY', path: ['requests'], params: { max: 40 } });
    const groups = new Map<string, { filter: ProjectFilter; dimensions: StatisticsDimension[] }>();
    const keyOf = (r: Request): string => JSON.stringify(r.filter ?? {});
    for (const request of requests) {
      const group = groups.get(keyOf(request)) ?? { filter: request.filter ?? {}, dimensions: [] };
      group.dimensions.push(request.dimension);
      groups.set(keyOf(request), group);
    }
    const rows = new Map<string, SegmentRow[]>();
    await this.database.readAtOnce(viewer, (db) => Promise.all([...groups].map(async ([name, group]) => rows.set(name, await figuresBy(db, viewer, group.filter, group.dimensions, asked)))));
    return requests.map((request) => {
      const mine = rows.get(keyOf(request))!;
      return {
        dimension: request.dimension,
        segments: mine.filter((r) => r.dimension === request.dimension).map((r) => ({ key: r.key, label: labelOf(request.dimension, r.key, r.label), figures: r })),
        total: mine.find((r) => r.dimension === 'TOTAL') ?? none,
        isPartial: !hasFullRights(viewer.roles),
      };
    });
  }

  /** Tables in the order asked, each one statement of the one round trip. @throws UserFault TOO_MANY above 6. */
  async crossTables(viewer: Actor, requests: readonly CrossRequest[], asked: Asked): Promise<CrossTable[]> {
    if (requests.length > 6) throw new UserFault({ code: 'TOO_MANY', path: ['requests'], params: { max: 6 } });
    if (requests.length === 0) return [];
    const isPartial = !hasFullRights(viewer.roles);
    const answers = await this.database.readAtOnce(viewer, (db) => Promise.all(requests.map((r) => figuresAcross(db, viewer, r.filter ?? {}, r.measure, [r.rows, r.columns], asked))));
    const keyOf = (dimension: StatisticsDimension | undefined, key: string, row: CrossRow): CrossKey => ({ key, label: labelOf(dimension, key, row.label), keys: row.keys && row.keys.length <= mostOthers ? row.keys : null, figures: row });
    return answers.map((all, at) => ({
      rows: all.flatMap((r) => (r.row !== null && r.column === null ? [keyOf(requests[at]?.rows, r.row, r)] : [])),
      columns: all.flatMap((r) => (r.row === null && r.column !== null ? [keyOf(requests[at]?.columns, r.column, r)] : [])),
      cells: all.flatMap((r) => (r.row !== null && r.column !== null ? [{ row: r.row, column: r.column, figures: r }] : [])),
      total: all.find((r) => r.row === null && r.column === null) ?? none,
      isPartial,
    }));
  }

  /** Sums over the list's rows. */
  async total(viewer: Actor, filter: ProjectFilter, asked: Asked): Promise<FiguresRow> {
    const rows = await this.database.readAtOnce(viewer, (db) => figuresBy(db, viewer, filter, [], asked));
    return rows[0] ?? none;
  }
}
