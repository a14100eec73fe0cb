import { EntitySchema } from 'typeorm';
import type { FeeBasis, QuoteStatus } from '@yingzao/domain/catalogues';

export interface QuoteRow {
  id: string;
  projectId: string;
  title: string;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
}
export const QuoteEntity = new EntitySchema<QuoteRow>({
  name: 'quote',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    projectId: { type: 'uuid' },
    title: { type: 'text' },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    createdBy: { type: 'uuid', nullable: true },
    updatedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export interface QuoteRevisionRow {
  id: string;
  quoteId: string;
  projectId: string;
  /** From 1. */
  revision: number;
  isCurrent: boolean;
  status: QuoteStatus;
  feeBasis: FeeBasis;
  /** Total fee in fen; null where only a rate was quoted. */
  amountFen: string | null;
  /** Yuan a m2, or per cent, by `feeBasis`; four places. */
  rate: string | null;
  note: string | null;
  /** ISO date. */
  validUntil: string | null;
  createdAt: Date;
  createdBy: string | null;
}
export const QuoteRevisionEntity = new EntitySchema<QuoteRevisionRow>({
  name: 'quote_revision',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    quoteId: { type: 'uuid' },
    projectId: { type: 'uuid' },
    revision: { type: 'integer' },
    isCurrent: { type: 'boolean' },
    status: { type: 'text' },
    feeBasis: { type: 'text' },
    amountFen: { type: 'bigint', nullable: true },
    rate: { type: 'numeric', precision: 12, scale: 4, nullable: true },
    note: { type: 'text', nullable: true },
    validUntil: { type: 'date', nullable: true },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    createdBy: { type: 'uuid', nullable: true },
  },
});

export const quoteEntities = [QuoteEntity, QuoteRevisionEntity];
