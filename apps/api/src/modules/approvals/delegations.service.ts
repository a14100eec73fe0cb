import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import type { EndApprovalDelegationInput, SaveApprovalDelegationInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { ApprovalDelegationEntity } from './approvals.entity';
import type { ApprovalDelegationRow } from './approvals.entity';
import { delegationsById, delegationsOf } from './approvals.repository';

type Result = Promise<Outcome<{ id: string }>>;

/** Who stands in for whom on which days. It takes effect when somebody signs, so nothing has to be moved when it begins or ends. */
export class DelegationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, past: boolean): Promise<ApprovalDelegationRow[]> {
    return this.database.readAtOnce(viewer, (db) => delegationsOf(db, viewer.employeeId, past));
  }

  isCurrent(row: ApprovalDelegationRow): boolean {
    const day = today(this.clock());
    return row.revokedAt === null && row.fromDay <= day && day <= row.toDay;
  }

  canEnd(viewer: Actor, row: ApprovalDelegationRow): boolean {
    return row.fromId === viewer.employeeId && row.revokedAt === null && row.toDay >= today(this.clock());
  }

  /** A new delegation of the viewer's, or other days and another reason for one of theirs. */
  save(viewer: Actor, input: SaveApprovalDelegationInput): Result {
    return mutate(this.database, viewer, 'saveApprovalDelegation', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const [fromDay, toDay, reason] = [read.required('fromDay') && read.date('fromDay'), read.required('toDay') && read.date('toDay'), read.text('reason', 500)];
      if (fromDay && toDay && toDay < fromDay) problems.add('DELEGATION_DAYS', ['toDay']);
      else if (toDay && toDay < today(this.clock())) problems.add('DELEGATION_PAST', ['toDay']);
      const toId = input.toId.toLowerCase();
      if (toId === viewer.employeeId) problems.add('DELEGATION_SELF', ['toId']);
      const known = isUuid(toId) ? await db.rows(`SELECT 1 FROM employee WHERE id = $1 AND status = 'ACTIVE' FOR SHARE`, [toId]) : [];
      if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['toId']);
      problems.assertNone();
      if (input.id == null) {
        const created = await this.acyclic(() => db.manager.insert(ApprovalDelegationEntity, { fromId: viewer.employeeId, toId, fromDay: fromDay!, toDay: toDay!, reason }));
        return { id: created.identifiers[0]!.id as string };
      }
      const before = await this.own(db, viewer, input.id, input.expectedVersion ?? 0);
      if (before.toId !== toId) throw new UserFault({ code: 'DELEGATION_TO', path: ['toId'] }, before.id);
      const changed = await this.acyclic(() => db.run(`UPDATE approval_delegation SET from_day = $3, to_day = $4, reason = $5, version = version + 1 WHERE id = $1 AND version = $2 AND revoked_at IS NULL`, [before.id, before.version, fromDay, toDay, reason]));
      assertOneRow(changed, before.id);
      return { id: before.id };
    });
  }

  end(viewer: Actor, input: EndApprovalDelegationInput): Result {
    return mutate(this.database, viewer, 'endApprovalDelegation', input, async (db) => {
      const before = await this.own(db, viewer, input.id, input.expectedVersion);
      const changed = await db.run(`UPDATE approval_delegation SET revoked_at = now(), version = version + 1 WHERE id = $1 AND version = $2 AND revoked_at IS NULL`, [before.id, before.version]);
      assertOneRow(changed, before.id);
      return { id: before.id };
    });
  }

  private async own(db: Db, viewer: Actor, id: string, expectedVersion: number): Promise<ApprovalDelegationRow> {
    const [row] = isUuid(id) ? await delegationsById(db, [id]) : [];
    if (!row || row.fromId !== viewer.employeeId) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    if (row.version !== expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, row.id);
    if (row.revokedAt) throw new UserFault({ code: 'DELEGATION_ENDED', path: ['id'] }, row.id);
    return row;
  }

  /** Circles are found by the database, which lets one delegation be written at a time. */
  private async acyclic<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write();
    } catch (error) {
      if (((error as { driverError?: { message?: string } }).driverError ?? (error as Error)).message?.includes('delegation_cycle')) throw new UserFault({ code: 'DELEGATION_CYCLE', path: ['toId'] });
      throw error;
    }
  }
}
