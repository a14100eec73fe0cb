import type { Connection } from '../../platform/pagination';
import type { NamedContractRow } from './contracts.entity';

export type ContractMapper = NamedContractRow;
export type ContractConnectionMapper = Connection<NamedContractRow>;
export type { FeeStage } from './contracts.entity';
