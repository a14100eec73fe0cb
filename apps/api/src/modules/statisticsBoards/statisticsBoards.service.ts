import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { today } from '@yingzao/domain/measures';
import { boardLimits, nextPackOn } from '@yingzao/domain/statisticsBoards';
import type { DeleteStatisticsBoardInput, SaveStatisticsBoardInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { readBoard } from './boardInput';
import type { StatisticsBoardRow } from './statisticsBoards.entity';
import { boardById, boardsFor, countBoards, deleteBoard, insertBoard, lockBoard, unknownReaders, updateBoard } from './statisticsBoards.repository';

/** Boards of charts: kept by their owners, who have full rights, read by those to whom they are published. */
export class StatisticsBoardsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor): Promise<StatisticsBoardRow[]> {
    return this.database.readAtOnce(viewer, (db) => boardsFor(db, viewer.employeeId));
  }

  async find(viewer: Actor, id: string): Promise<StatisticsBoardRow | null> {
    return isUuid(id) ? this.database.readAtOnce(viewer, (db) => boardById(db, viewer.employeeId, id)) : null;
  }

  static canUpdate(viewer: Actor, board: Pick<StatisticsBoardRow, 'ownerId'>): boolean {
    return board.ownerId === viewer.employeeId && allows(viewer.roles, [], 'statisticsBoard.update');
  }

  /** To whom it is published is its owner's to know: readers are not told of each other. */
  static readersKnownTo(viewer: Actor, board: StatisticsBoardRow): Pick<StatisticsBoardRow, 'personIds' | 'departmentIds'> {
    return StatisticsBoardsService.canUpdate(viewer, board) ? board : { personIds: [], departmentIds: [] };
  }

  save(viewer: Actor, input: SaveStatisticsBoardInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'saveStatisticsBoard', input, async (db) => {
      if (!allows(viewer.roles, [], 'statisticsBoard.update')) throw new UserFault({ code: 'FORBIDDEN', path: [] });
      const before = input.id == null ? null : await this.lock(db, viewer, input.id);
      const problems = new Problems();
      const read = readBoard(input, viewer, problems);
      // The day stands as long as the schedule does.
      const board = { ...read, nextPackOn: read.schedule === null ? null : before?.schedule === read.schedule ? before.nextPackOn : nextPackOn(read.schedule, today(this.clock())) };
      const unknown = await unknownReaders(db, board.personIds, board.departmentIds);
      if (unknown.people > 0) problems.add('UNKNOWN_REFERENCE', ['personIds']);
      if (unknown.departments > 0) problems.add('UNKNOWN_REFERENCE', ['departmentIds']);
      if (!before && (await countBoards(db, viewer.employeeId)) >= boardLimits.boards) problems.add('TOO_MANY_BOARDS', [], { max: boardLimits.boards });
      if (before && input.expectedVersion == null) problems.add('REQUIRED', ['expectedVersion']);
      problems.assertNone();
      if (!before) return { id: await insertBoard(db, viewer.employeeId, board) };
      assertOneRow(await updateBoard(db, before.id, input.expectedVersion!, board), before.id);
      return { id: before.id };
    });
  }

  delete(viewer: Actor, input: DeleteStatisticsBoardInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'deleteStatisticsBoard', input, async (db) => {
      const before = await this.lock(db, viewer, input.id);
      assertOneRow(await deleteBoard(db, before.id, input.expectedVersion), before.id);
      return { id: before.id };
    });
  }

  private async lock(db: Db, viewer: Actor, id: string): Promise<StatisticsBoardRow> {
    const board = isUuid(id) ? await lockBoard(db, viewer.employeeId, id) : null;
    if (!board || !StatisticsBoardsService.canUpdate(viewer, board)) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    return board;
  }
}
