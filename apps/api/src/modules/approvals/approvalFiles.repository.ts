import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { nameChains } from '../../platform/named';
import { ApprovalFileEntity } from './approvals.entity';
import type { ApprovalFileRow } from './approvals.entity';

const columns = columnsOf(ApprovalFileEntity, 'a');

/** Of opinions that were given, in the order in which they were uploaded. */
export const filesOfChains = (db: Reader, ids: readonly string[]): Promise<ApprovalFileRow[]> =>
  db.rows(`SELECT ${columns} FROM approval_file a WHERE a.chain_id = ANY ($1) AND a.event_id IS NOT NULL ORDER BY a.id`, [ids]);

export async function fileOfChain(db: Reader, chainId: string, id: string): Promise<ApprovalFileRow | null> {
  nameChains(db, [chainId]);
  const [row] = await db.rows<ApprovalFileRow>(`SELECT ${columns} FROM approval_file a WHERE a.id = $1 AND a.chain_id = $2`, [id, chainId]);
  return row ?? null;
}

/** A person's own files of a round that belong to no opinion yet, locked. */
export const looseFiles = (db: Reader, chainId: string, employeeId: string, ids: readonly string[]): Promise<ApprovalFileRow[]> =>
  db.rows(`SELECT ${columns} FROM approval_file a WHERE a.id = ANY ($3::uuid[]) AND a.chain_id = $1 AND a.uploaded_by = $2 AND a.event_id IS NULL ORDER BY a.id FOR UPDATE`, [chainId, employeeId, ids]);

/** Binds files to the entry that names them. @returns how many */
export const bindFiles = (db: Db, eventId: string, ids: readonly string[]): Promise<number> =>
  db.run(`UPDATE approval_file SET event_id = $1 WHERE id = ANY ($2::uuid[]) AND event_id IS NULL`, [eventId, ids]);

/** Whether the person may act on the round, and whether it is open; null for who only looks on, and for hidden ones. */
export async function actingOn(db: Reader, chainId: string): Promise<{ isOpen: boolean } | null> {
  nameChains(db, [chainId]);
  const [row] = await db.rows<{ isOpen: boolean }>(
    `SELECT h.state = 'ACTIVE' AS "isOpen" FROM approval_chain h WHERE h.id = $1
       AND ((SELECT viewer_full_rights()) OR h.id IN (SELECT viewer_named_acting_chain_ids()) OR h.id IN (SELECT viewer_acting_chain_ids()))`,
    [chainId],
  );
  return row ?? null;
}
