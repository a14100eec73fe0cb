import { devChannel } from '@yingzao/domain/catalogues';
import type { DevChannel } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { DevelopmentFigure } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import type { Page, PageArgs } from '../../platform/pagination';
import { countReturnRows, listReturnRows, returnCosts, returnFigures } from './developmentReturn.repository';
import type { Period, ReturnRow } from './developmentReturn.repository';

export interface Return {
  readonly channel: DevChannel | null;
  readonly costCount: number;
  readonly costFen: string;
  readonly clients: number;
  readonly projects: number;
  readonly wins: number;
  readonly contracts: number;
  readonly feesFen: string;
}
interface Behind {
  readonly figure: DevelopmentFigure;
  readonly channel?: DevChannel | null;
  readonly period?: Period | null;
}

/** Return on channel (brief 000-006): what each cost and led to in a period, and the rows behind each figure. */
export class DevelopmentReturnService {
  constructor(private readonly database: Database) {}

  /** Every channel, also those where nothing happened. */
  async returns(viewer: Actor, period: Period): Promise<{ channels: Return[]; total: Return }> {
    const [figures, costs] = await this.database.readAtOnce(viewer, (db) => Promise.all([returnFigures(db, period), returnCosts(db, period)]));
    const of = (channel: DevChannel | null): Return => {
      const figure = (name: DevelopmentFigure): { count: number; fen: string } => figures.find((f) => f.figure === name && f.channel === channel) ?? { count: 0, fen: '0' };
      const cost = costs.find((c) => c.channel === channel) ?? { count: 0, fen: '0' };
      return { channel, costCount: cost.count, costFen: cost.fen, clients: figure('CLIENTS').count, projects: figure('PROJECTS').count, wins: figure('WINS').count, contracts: figure('CONTRACTS').count, feesFen: figure('CONTRACTS').fen };
    };
    return { channels: devChannel.codes.map(of), total: of(null) };
  }

  rows(viewer: Actor, behind: Behind, page: PageArgs): Promise<Page<ReturnRow>> {
    return this.database.readAtOnce(viewer, (db) => listReturnRows(db, { ...behind, period: behind.period ?? {} }, page));
  }

  count(viewer: Actor, behind: Behind): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countReturnRows(db, { ...behind, period: behind.period ?? {} }));
  }
}
