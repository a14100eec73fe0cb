import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import type { FeeNodeRow } from '../contracts/contracts.mappers';
import type { FeeInvoiceRow, FeeReceiptRow } from './receivables.entity';
import { feeContracts, feeNodesById, invoicesOfNodes, receiptsOfNodes } from './receivables.repository';
import type { FeeContractRow, Reversed } from './receivables.repository';

/** Per-request loaders of fee nodes and their entries; hidden and unknown ids answer null alike. */
export function receivableLoaders(reads: Reads) {
  return {
    feeNodeById: new DataLoader<string, FeeNodeRow | null>(async (ids) => oneToOne(ids, await reads((db) => feeNodesById(db, ids)), (n) => n.id)),
    invoicesByNodeId: new DataLoader<string, Reversed<FeeInvoiceRow>[]>(async (ids) => oneToMany(ids, await reads((db) => invoicesOfNodes(db, ids)), (e) => e.nodeId)),
    receiptsByNodeId: new DataLoader<string, Reversed<FeeReceiptRow>[]>(async (ids) => oneToMany(ids, await reads((db) => receiptsOfNodes(db, ids)), (e) => e.nodeId)),
    /** Names of the contract of a node that the viewer sees. */
    feeContractById: new DataLoader<string, FeeContractRow | null>(async (ids) => oneToOne(ids, await reads((db) => feeContracts(db, ids)), (k) => k.id)),
  };
}
