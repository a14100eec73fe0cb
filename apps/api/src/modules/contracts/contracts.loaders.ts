import DataLoader from 'dataloader';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { nameContracts } from '../../platform/named';
import { today } from '@yingzao/domain/measures';
import { documentsOfContracts, moneyOfContracts, nodesOfContracts, partiesOfContracts } from './contractParts.repository';
import type { MoneyRow } from './contractParts.repository';
import { contractsById, contractsOfProjects, contractsOfRevisions, contractsUnder } from './contracts.repository';
import type { ContractDocumentRow, ContractPartyRow, FeeNodeRow, NamedContractRow } from './contracts.entity';

/** Per-request loaders of contracts; hidden and unknown ids answer null alike. */
export function contractLoaders(reads: Reads) {
  return {
    contractById: new DataLoader<string, NamedContractRow | null>(async (ids) => oneToOne(ids, await reads((db) => {
        nameContracts(db, ids);
        return contractsById(db, ids);
      }), (k) => k.id)),
    contractByRevisionId: new DataLoader<string, NamedContractRow | null>(async (ids) => oneToOne(ids, await reads((db) => contractsOfRevisions(db, ids)), (k) => k.quoteRevisionId!)),
    /** Newest first. */
    contractsByProjectId: new DataLoader<string, NamedContractRow[]>(async (ids) => oneToMany(ids, await reads((db) => contractsOfProjects(db, ids)), (k) => k.projectId)),
    contractsByParentId: new DataLoader<string, NamedContractRow[]>(async (ids) => oneToMany(ids, await reads((db) => contractsUnder(db, ids)), (k) => k.parentId!)),
    partiesByContractId: new DataLoader<string, ContractPartyRow[]>(async (ids) => oneToMany(ids, await reads((db) => partiesOfContracts(db, ids)), (a) => a.contractId)),
    documentsByContractId: new DataLoader<string, ContractDocumentRow[]>(async (ids) => oneToMany(ids, await reads((db) => documentsOfContracts(db, ids)), (d) => d.contractId)),
    feeNodesByContractId: new DataLoader<string, FeeNodeRow[]>(async (ids) => oneToMany(ids, await reads((db) => nodesOfContracts(db, ids)), (n) => n.contractId)),
    moneyByContractId: new DataLoader<string, MoneyRow | null>(async (ids) => oneToOne(ids, await reads((db) => moneyOfContracts(db, ids, today(new Date()))), (m) => m.contractId)),
  };
}
