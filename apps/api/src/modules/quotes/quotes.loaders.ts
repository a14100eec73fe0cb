import DataLoader from 'dataloader';
import type { Reads } from '../../platform/database';
import { oneToMany, oneToOne } from '../../platform/batches';
import { currentQuotesOfProjects, movesOfRevisions, quotesById, quotesOfProjects, revisionsById, revisionsOfQuotes } from './quotes.repository';
import { sharesById, sharesOfRevisions } from './quoteShares.repository';
import type { QuoteMoveRow, QuoteRevisionRow, QuoteRow, QuoteShareRow } from './quotes.entity';

/** Per-request loaders of quotes; hidden and unknown ids answer null alike. */
export function quoteLoaders(reads: Reads) {
  return {
    quoteById: new DataLoader<string, QuoteRow | null>(async (ids) => oneToOne(ids, await reads((db) => quotesById(db, ids)), (q) => q.id)),
    /** Newest quote first. */
    quotesByProjectId: new DataLoader<string, QuoteRow[]>(async (ids) => oneToMany(ids, await reads((db) => quotesOfProjects(db, ids)), (q) => q.projectId)),
    /** The current version of the newest quote. */
    currentQuoteByProjectId: new DataLoader<string, QuoteRevisionRow | null>(async (ids) => oneToOne(ids, await reads((db) => currentQuotesOfProjects(db, ids)), (r) => r.projectId)),
    revisionById: new DataLoader<string, QuoteRevisionRow | null>(async (ids) => oneToOne(ids, await reads((db) => revisionsById(db, ids)), (r) => r.id)),
    /** The latest move first. */
    movesByRevisionId: new DataLoader<string, QuoteMoveRow[]>(async (ids) => oneToMany(ids, await reads((db) => movesOfRevisions(db, ids)), (m) => m.revisionId)),
    quoteShareById: new DataLoader<string, QuoteShareRow | null>(async (ids) => oneToOne(ids, await reads((db) => sharesById(db, ids)), (s) => s.id)),
    /** Newest link first. */
    sharesByRevisionId: new DataLoader<string, QuoteShareRow[]>(async (ids) => oneToMany(ids, await reads((db) => sharesOfRevisions(db, ids)), (s) => s.revisionId)),
    /** Newest version first. */
    revisionsByQuoteId: new DataLoader<string, QuoteRevisionRow[]>(async (ids) => oneToMany(ids, await reads((db) => revisionsOfQuotes(db, ids)), (r) => r.quoteId)),
  };
}
