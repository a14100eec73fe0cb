import { columnsOf } from '../../platform/database';
import { FeeNodeEntity } from './contracts.entity';

/** Columns of fee nodes `n`, for whoever lists them with what came of them. */
export const feeNodeColumns = columnsOf(FeeNodeEntity, 'n');
