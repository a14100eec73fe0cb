import { EntitySchema } from 'typeorm';
import type { FeeBasis, QuoteStatus } from '@yingzao/domain/catalogues';
import type { QuoteContent, QuoteFigures } from '@yingzao/domain/quotes';

export interface QuoteRow {
  id: string;
  projectId: string;
  title: string;
  /** Counts every write of the quote and its versions. */
  version: number;
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
    version: { type: 'integer', default: 1 },
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
  /** What it is made of, and the amounts that came of it; null where a total or a rate was recorded alone. */
  content: QuoteContent | null;
  figures: QuoteFigures | null;
  /** Who wrote the draft last. */
  editedBy: string | null;
  /** Null for what was imported, too. */
  sentAt: Date | null;
  sentBy: string | null;
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
    content: { type: 'jsonb', nullable: true },
    figures: { type: 'jsonb', nullable: true },
    editedBy: { type: 'uuid', nullable: true },
    sentAt: { type: 'timestamptz', precision: 3, nullable: true },
    sentBy: { type: 'uuid', nullable: true },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    createdBy: { type: 'uuid', nullable: true },
  },
});

/** A move of a version from one status to another. */
export interface QuoteMoveRow {
  id: string;
  revisionId: string;
  projectId: string;
  fromStatus: QuoteStatus;
  toStatus: QuoteStatus;
  reason: string | null;
  /** Null: its validity ended. */
  byId: string | null;
  at: Date;
}
export const QuoteMoveEntity = new EntitySchema<QuoteMoveRow>({
  name: 'quote_move',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    revisionId: { type: 'uuid' },
    projectId: { type: 'uuid' },
    fromStatus: { type: 'text' },
    toStatus: { type: 'text' },
    reason: { type: 'text', nullable: true },
    byId: { type: 'uuid', nullable: true },
    at: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export interface QuoteShareRow {
  id: string;
  revisionId: string;
  projectId: string;
  recipient: string;
  expiresAt: Date;
  createdAt: Date;
  createdBy: string;
  revokedAt: Date | null;
  viewCount: number;
  firstViewedAt: Date | null;
  lastViewedAt: Date | null;
}

export const quoteEntities = [QuoteEntity, QuoteRevisionEntity, QuoteMoveEntity];
