import type { Connection } from '../../platform/pagination';
import type { FeeNodeRow } from '../contracts/contracts.mappers';
import type { FeeInvoiceRow, FeeReceiptRow } from './receivables.entity';
import type { ReceivableSumsRow, Reversed } from './receivables.repository';

export type FeeNodeMapper = FeeNodeRow;
export type FeeInvoiceMapper = Reversed<FeeInvoiceRow>;
export type FeeReceiptMapper = Reversed<FeeReceiptRow>;
export type ReceivableConnectionMapper = Connection<FeeNodeRow> & { readonly sums: () => Promise<ReceivableSumsRow> };
