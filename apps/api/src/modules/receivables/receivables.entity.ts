import { EntitySchema } from 'typeorm';

interface EntryRow {
  id: string;
  nodeId: string;
  contractId: string;
  /** Whole fen; negative where it takes another entry back. */
  amountFen: string;
  note: string | null;
  isExcess: boolean;
  reversesId: string | null;
  recordedBy: string;
  recordedAt: Date;
}
export interface FeeInvoiceRow extends EntryRow {
  number: string | null;
  /** ISO date. */
  issuedOn: string;
}
export interface FeeReceiptRow extends EntryRow {
  /** ISO date. */
  receivedOn: string;
}

const entry = {
  id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
  nodeId: { type: 'uuid' },
  contractId: { type: 'uuid' },
  amountFen: { type: 'bigint' },
  note: { type: 'text', nullable: true },
  isExcess: { type: 'boolean', default: false },
  reversesId: { type: 'uuid', nullable: true },
  recordedBy: { type: 'uuid' },
  recordedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
} as const;

export const FeeInvoiceEntity = new EntitySchema<FeeInvoiceRow>({ name: 'fee_invoice', columns: { ...entry, number: { type: 'text', nullable: true }, issuedOn: { type: 'date' } } });
export const FeeReceiptEntity = new EntitySchema<FeeReceiptRow>({ name: 'fee_receipt', columns: { ...entry, receivedOn: { type: 'date' } } });

export const receivableEntities = [FeeInvoiceEntity, FeeReceiptEntity];
