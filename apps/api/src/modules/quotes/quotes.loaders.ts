import DataLoader from 'dataloader';
import type { Reads } from '../../platform/database';
import { oneToMany, oneToOne } from '../../platform/batches';
import { currentQuotesOfProjects, quotesById, quotesOfProjects, revisionsOfQuotes } from './quotes.repository';
import type { QuoteRevisionRow, QuoteRow } from './quotes.entity';

/** Per-request loaders of quotes; hidden and unknown ids answer null alike. */
export function quoteLoaders(reads: Reads) {
  return {
    quoteById: new DataLoader<string, QuoteRow | null>(async (ids) => oneToOne(ids, await reads((db) => quotesById(db, ids)), (q) => q.id)),
    /** Newest quote first. */
    quotesByProjectId: new DataLoader<string, QuoteRow[]>(async (ids) => oneToMany(ids, await reads((db) => quotesOfProjects(db, ids)), (q) => q.projectId)),
    /** The current version of the newest quote. */
    currentQuoteByProjectId: new DataLoader<string, QuoteRevisionRow | null>(async (ids) => oneToOne(ids, await reads((db) => currentQuotesOfProjects(db, ids)), (r) => r.projectId)),
    /** Newest version first. */
    revisionsByQuoteId: new DataLoader<string, QuoteRevisionRow[]>(async (ids) => oneToMany(ids, await reads((db) => revisionsOfQuotes(db, ids)), (r) => r.quoteId)),
  };
}
