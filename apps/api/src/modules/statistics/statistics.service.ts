import { cityOf } from '@yingzao/domain/geography';
import { hasFullRights } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { Database, Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { ProjectFilter } from '../projects/projectFilter.service';
import { figuresAcross, figuresBy, keptFiguresAcross, keptFiguresBy, mostOthers } from './statistics.repository';
import type { Asked, CrossRow, FiguresRow, SegmentRow } from './statistics.repository';
import { areKept } from './statisticsSums.repository';

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
  readonly isSummed: boolean;
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
  count: 0, clients: 0, quotes: 0, contracts: 0, landAreaM2: '0.00', gfaM2: '0.00', quotedFen: '0', weightedFen: '0', contractedFen: '0', backlogFen: '0', invoicedFen: '0', receivedFen: '0',
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
    const places = requests.map(({ dimension, filter: given }) => {
      const filter = given ?? {};
      const isSummed = fromSums(viewer, filter, asked, dimension);
      const place = `${isSummed} ${JSON.stringify(filter)}`;
      const group = groups.get(place) ?? { filter, dimensions: [], isSummed };
      group.dimensions.push(dimension);
      groups.set(place, group);
      return place;
    });
    const answers = await this.figures(viewer, [...groups.values()], asked);
    const rows = new Map([...groups.keys()].map((place, at) => [place, answers[at]!]));
    return requests.map(({ dimension }, at) => {
      const mine = rows.get(places[at]!)!;
      return {
        dimension,
        segments: mine.filter((r) => r.dimension === dimension).map((r) => ({ key: r.key, label: labelOf(dimension, r.key, r.label), figures: r })),
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
      requests.map((r) => ({ ...r, isSummed: r.measure !== 'CLIENTS' && fromSums(viewer, r.filter ?? {}, asked, r.rows, r.columns) })),
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
    const [rows] = await this.figures(viewer, [{ filter, dimensions: [], isSummed: fromSums(viewer, filter, asked) }], asked);
    return rows![0] ?? none;
  }

  private figures(viewer: Actor, groups: readonly Group[], asked: Asked): Promise<SegmentRow[][]> {
    return this.fromSumsOrFacts(
      viewer,
      groups,
      (db, { filter, dimensions }) => keptFiguresBy(db, filter, dimensions, asked),
      (db, { filter, dimensions }) => figuresBy(db, viewer, filter, dimensions, asked),
    );
  }

  /** Questions to the sums in one round trip, the others to the facts in one. An answer is never without its total: where the sums have none, they are not there at the moment, and the facts are asked. */
  private async fromSumsOrFacts<Q extends { readonly isSummed: boolean }, R>(viewer: Actor, questions: readonly Q[], ofSums: (db: Reader, question: Q) => Promise<R[]>, ofFacts: (db: Reader, question: Q) => Promise<R[]>): Promise<R[][]> {
    const answers: R[][] = questions.map(() => []);
    const ask = (places: readonly number[], of: typeof ofSums, plans: 'auto' | 'force_custom_plan'): Promise<unknown> =>
      this.database.readAtOnce(viewer, (db) => Promise.all(places.map(async (at) => (answers[at] = await of(db, questions[at]!)))), plans);
    // Few rows whatever is asked: planning would take longer than reading them.
    await ask([...questions.keys()].filter((at) => questions[at]!.isSummed), ofSums, 'auto');
    await ask([...questions.keys()].filter((at) => answers[at]!.length === 0), ofFacts, 'force_custom_plan');
    return answers;
  }
}

/** Whether the sums that are maintained answer: to full rights, what they are kept by, and not how many clients there are, who are told apart by their projects alone. */
const fromSums = (viewer: Actor, filter: ProjectFilter, asked: Asked, ...dimensions: readonly StatisticsDimension[]): boolean => hasFullRights(viewer.roles) && !asked.has('clients') && areKept(filter, ...dimensions);
