import type { Actor } from '@yingzao/domain/permissions';
import type { Db } from '../../platform/database';
import { raisePassedOn } from './approvalPrompts';
import { passOnDeparted } from './approvals.repository';

/**
 * What waits for somebody who has left goes to who stands in for them, in the transaction that records it.
 * The database does it whoever asks, and only for people who have left.
 * @returns how many places went to others.
 */
export async function passOnApprovals(db: Db, viewer: Actor, employeeId: string): Promise<number> {
  const passed = await passOnDeparted(db, employeeId, null);
  raisePassedOn(db, viewer, passed);
  return passed.length;
}
