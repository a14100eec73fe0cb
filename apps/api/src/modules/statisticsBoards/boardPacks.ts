import { today } from '@yingzao/domain/measures';
import { duePack, figuresDayOf, packHour } from '@yingzao/domain/statisticsBoards';
import type { BoardSchedule } from '@yingzao/domain/statisticsBoards';
import type { Database } from '../../platform/database';
import { describeError } from '../../platform/logger';
import type { Logger } from '../../platform/logger';
import { raise } from '../prompts/promptRaising.service';

/** Asia/Shanghai, which changes no clocks. */
const firmAheadMs = 8 * 3_600_000;

interface Due {
  readonly id: string;
  readonly schedule: BoardSchedule;
  readonly nextPackOn: string;
}

/** Sends the packs of boards by the clock. Runs as the role of jobs; of two runs one makes the pack, and the other finds it made. */
export class BoardPacks {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
    private readonly log?: Logger,
  ) {}

  /** Every board that can be sent is, whatever becomes of another. @throws the first error, at the end */
  async send(): Promise<void> {
    const now = this.clock();
    const day = today(now);
    const hasBegun = new Date(now.getTime() + firmAheadMs).getUTCHours() >= packHour;
    const boards = await this.database.read(null, (db) => db.rows<Due>(`SELECT id, schedule, next_pack_on AS "nextPackOn" FROM due_boards($1)`, [day]));
    const failed: unknown[] = [];
    for (const board of boards) {
      const due = duePack(board.schedule, board.nextPackOn, day);
      if (!due || (due.on === day && !hasBegun)) continue;
      try {
        await this.database.write(null, async (db) => {
          const [made] = await db.rows<{ id: string; receivers: string[] }>(`SELECT pack_id AS id, receivers FROM make_board_pack($1, $2, $3, $4, $5)`, [board.id, board.nextPackOn, due.on, figuresDayOf(due.on), due.next]);
          if (made) raise(db, { kind: 'BOARD_PACK', to: made.receivers, subject: made.id, facts: { on: figuresDayOf(due.on) }, once: due.on });
        });
      } catch (error) {
        this.log?.error({ from: 'statistics.packs', boardId: board.id, err: describeError(error) }, 'a board was not sent');
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }
}
