import type { Connection } from '../../platform/pagination';
import type { MoneyRow } from './contractParts.repository';
import type { ContractDocumentRow, ContractPartyRow, NamedContractRow } from './contracts.entity';

export type { FeeNodeRow } from './contracts.entity';
export type ContractMapper = NamedContractRow;
export type ContractConnectionMapper = Connection<NamedContractRow>;
export type ContractPartyMapper = ContractPartyRow;
export type ContractDocumentMapper = ContractDocumentRow;
export type ContractMoneyMapper = MoneyRow;
