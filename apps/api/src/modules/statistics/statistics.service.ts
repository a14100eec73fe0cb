import { cityOf } from '@yingzao/domain/geography';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Database, Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { figuresAcross, figuresBy, keptFiguresAcross, keptFiguresBy, mostOthers } from './statistics.repository';
import type { Asked, CrossRow, FiguresRow, SegmentRow } from './statistics.repository';
import { isKept } from './statisticsSums.repository';

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

interface Group {
  readonly filter: ProjectFilter;
  readonly dimensions: StatisticsDimension[];
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
    const groups = new Map<string, Group>();
    const keyOf = ({ dimension, filter }: Request): string => `${isKept(dimension)} ${JSON.stringify(filter ?? {})}`;
    for (const request of requests) {
      const group = groups.get(keyOf(request)) ?? { filter: request.filter ?? {}, dimensions: [] };
      group.dimensions.push(request.dimension);
      groups.set(keyOf(request), group);
    }
    const answers = await this.figures(viewer, [...groups.values()], asked);
    const rows = new Map([...groups.keys()].map((key, at) => [key, answers[at]!]));
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
    const answers = await this.fromSumsOrFacts(
      viewer,
      requests,
      (db, r) => keptFiguresAcross(db, r.filter ?? {}, r.measure, [r.rows, r.columns], asked),
      (db, r) => figuresAcross(db, viewer, r.filter ?? {}, r.measure, [r.rows, r.columns], asked),
    );
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
    const [rows] = await this.figures(viewer, [{ filter, dimensions: [] }], asked);
    return rows![0] ?? none;
  }

  /** Rows of each group; of one whose dimensions are all kept from the sums where they say what is asked. */
  private figures(viewer: Actor, groups: readonly Group[], asked: Asked): Promise<SegmentRow[][]> {
    return this.fromSumsOrFacts(
      viewer,
      groups,
      (db, { filter, dimensions }) => (dimensions.every((name) => isKept(name)) ? keptFiguresBy(db, filter, dimensions, asked) : null),
      (db, { filter, dimensions }) => figuresBy(db, viewer, filter, dimensions, asked),
    );
  }

  /**
   * From the sums for full rights where they say what is asked, else by a scan of the facts, each in one round trip. An answer is never without its total:
   * where the sums have none, they are not there at the moment, and the facts are asked.
   */
  private async fromSumsOrFacts<Q, R>(viewer: Actor, questions: readonly Q[], fromSums: (db: Reader, question: Q) => Promise<R[]> | null, fromFacts: (db: Reader, question: Q) => Promise<R[]>): Promise<R[][]> {
    const answers: R[][] = questions.map(() => []);
    const unanswered = new Set(questions.keys());
    const ask = (plans: 'auto' | 'force_custom_plan', how: (db: Reader, question: Q) => Promise<R[]> | null): Promise<unknown> =>
      this.database.readAtOnce(
        viewer,
        (db) =>
          Promise.all(
            [...unanswered].map(async (at) => {
              const rows = await how(db, questions[at]!);
              if (!rows?.length) return;
              answers[at] = rows;
              unanswered.delete(at);
            }),
          ),
        plans,
      );
    // Few rows whatever is asked: planning would take longer than reading them.
    if (hasFullRights(viewer.roles)) await ask('auto', fromSums);
    if (unanswered.size > 0) await ask('force_custom_plan', fromFacts);
    return answers;
  }
}
