import type { ContractStatus, ContractType } from '@yingzao/domain/catalogues';
import { columnsOf } from '../../platform/database';
import type { Db, Reader } from '../../platform/database';
import { ContractDocumentEntity, ContractPartyEntity, FeeNodeEntity } from './contracts.entity';
import type { ContractDocumentRow, ContractPartyRow, FeeNodeRow } from './contracts.entity';

const nodeColumns = columnsOf(FeeNodeEntity, 'n');

export const partiesOfContracts = (db: Reader, ids: readonly string[]): Promise<ContractPartyRow[]> =>
  db.rows(`SELECT ${columnsOf(ContractPartyEntity, 'a')} FROM contract_party a WHERE a.contract_id = ANY ($1) ORDER BY a.seq`, [ids]);

export const documentsOfContracts = (db: Reader, ids: readonly string[]): Promise<ContractDocumentRow[]> =>
  db.rows(`SELECT ${columnsOf(ContractDocumentEntity, 'd')} FROM contract_document d WHERE d.contract_id = ANY ($1) ORDER BY d.seq`, [ids]);

export const nodesOfContracts = (db: Reader, ids: readonly string[]): Promise<FeeNodeRow[]> =>
  db.rows(`SELECT ${nodeColumns} FROM contract_fee_node n WHERE n.contract_id = ANY ($1) ORDER BY n.seq`, [ids]);

export interface MoneyRow {
  readonly contractId: string;
  readonly nodesFen: string;
  readonly invoicedFen: string;
  readonly receivedFen: string;
  readonly openFen: string;
  readonly overdueFen: string;
}
/** Sums of contracts that have fee nodes. What is a bad debt is no longer to come. */
export const moneyOfContracts = (db: Reader, ids: readonly string[], today: string): Promise<MoneyRow[]> =>
  db.rows(
    `SELECT n.contract_id AS "contractId", sum(n.amount_fen)::text AS "nodesFen", sum(n.invoiced_fen)::text AS "invoicedFen", sum(n.received_fen)::text AS "receivedFen",
       coalesce(sum(greatest(n.amount_fen - n.received_fen, 0)) FILTER (WHERE n.mark IS DISTINCT FROM 'BAD'), 0)::text AS "openFen",
       coalesce(sum(greatest(n.amount_fen - n.received_fen, 0)) FILTER (WHERE n.mark IS DISTINCT FROM 'BAD' AND n.due_on < $2::date), 0)::text AS "overdueFen"
     FROM contract_fee_node n WHERE n.contract_id = ANY ($1) GROUP BY n.contract_id`,
    [ids, today],
  );

/** What a contract would stand under; null where the viewer does not see it. It stays as it is while this transaction runs. */
export async function lockParent(db: Reader, id: string): Promise<{ contractType: ContractType; status: ContractStatus; projectId: string } | null> {
  const [row] = await db.rows<{ contractType: ContractType; status: ContractStatus; projectId: string }>(`SELECT contract_type AS "contractType", status, project_id AS "projectId" FROM contract WHERE id = $1 FOR SHARE`, [id]);
  return row ?? null;
}

/** Whether `id` is `parentId` or above it. */
export async function isAbove(db: Reader, id: string, parentId: string): Promise<boolean> {
  const rows = await db.rows(
    `WITH RECURSIVE above AS (SELECT $2::uuid AS id UNION SELECT k.parent_id FROM contract k JOIN above a ON a.id = k.id WHERE k.parent_id IS NOT NULL) SELECT 1 FROM above WHERE id = $1`,
    [id, parentId],
  );
  return rows.length > 0;
}

/** Which of these clients are there and stay while this transaction runs. */
export const lockClients = async (db: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await db.rows<{ id: string }>(`SELECT id FROM client WHERE id = ANY ($1::uuid[]) AND deleted_at IS NULL FOR KEY SHARE`, [ids])).map((r) => r.id));

/** Which of these are documents of the project. */
export const documentsIn = async (db: Reader, projectId: string, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await db.rows<{ id: string }>(`SELECT id FROM stored_file WHERE project_id = $1 AND id = ANY ($2::uuid[]) AND deleted_at IS NULL`, [projectId, ids])).map((r) => r.id));

type Without<T, K extends keyof T> = Omit<T, K>;
export type PartyTerms = Without<ContractPartyRow, 'id' | 'contractId' | 'seq'>;
export type NodeTerms = Pick<FeeNodeRow, 'kind' | 'stage' | 'name' | 'sharePercent' | 'amountFen' | 'dueRule' | 'dueDate' | 'dueDays'>;

/** The parts of a draft, in place of those it had. */
export async function replaceParts(db: Db, contractId: string, parts: { readonly parties: readonly PartyTerms[]; readonly fileIds: readonly string[]; readonly nodes: readonly NodeTerms[] }): Promise<void> {
  for (const table of ['contract_party', 'contract_document', 'contract_fee_node']) await db.run(`DELETE FROM ${table} WHERE contract_id = $1`, [contractId]);
  const numbered = <T extends object>(items: readonly T[]): (T & { contractId: string; seq: number })[] => items.map((item, at) => ({ ...item, contractId, seq: at + 1 }));
  if (parts.parties.length > 0) await db.manager.insert(ContractPartyEntity, numbered(parts.parties));
  if (parts.fileIds.length > 0) await db.manager.insert(ContractDocumentEntity, numbered(parts.fileIds.map((fileId) => ({ fileId }))));
  if (parts.nodes.length > 0) await db.manager.insert(FeeNodeEntity, numbered(parts.nodes));
}

/** Contracts in approval that have this document. */
export const contractsInApprovalWith = async (db: Reader, fileId: string): Promise<string[]> =>
  (await db.rows<{ id: string }>(`SELECT k.id FROM contract_document d JOIN contract k ON k.id = d.contract_id WHERE d.file_id = $1 AND k.status = 'IN_APPROVAL' ORDER BY k.id`, [fileId])).map((r) => r.id);

/** The client that a project is for. */
export const clientsOfProject = async (db: Reader, projectId: string): Promise<string[]> => (await db.rows<{ clientId: string }>(`SELECT client_id AS "clientId" FROM project WHERE id = $1`, [projectId])).map((r) => r.clientId);
