import { feeBasis } from '@yingzao/domain/catalogues';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { QuoteFilter, QuoteOrder, QuoteTermsInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { QuoteEntity, QuoteRevisionEntity } from './quotes.entity';
import type { QuoteRevisionRow, QuoteRow } from './quotes.entity';
import { countQuotes, listQuotes, lockQuote } from './quotes.repository';

type Terms = Pick<QuoteRevisionRow, 'feeBasis' | 'amountFen' | 'rate' | 'note' | 'validUntil'>;
type Result = Promise<Outcome<{ id: string }>>;
interface Keyed {
  readonly clientMutationId?: string | null;
}

/** Quotes and their versions: any number, one of them current, none ever changed (domain rule 9). */
export class QuotesService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: QuoteFilter, order: QuoteOrder | null | undefined, page: PageArgs): Promise<Page<QuoteRow>> {
    return this.database.readAtOnce(viewer, (db) => listQuotes(db, viewer, filter, order, page));
  }

  count(viewer: Actor, filter: QuoteFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countQuotes(db, viewer, filter));
  }

  /** Whether the viewer may add a version to a quote they can see. */
  static canUpdate(viewer: Actor): boolean {
    return allows(viewer.roles, ['MEMBER'], 'quote.update');
  }

  /** A quote with its first version. It is recorded when it has gone out, so it is SENT. */
  create(viewer: Actor, input: Keyed & { projectId: string; title: string; terms: QuoteTermsInput }): Result {
    return mutate(this.database, viewer, 'createQuote', input, async (db) => {
      const problems = new Problems();
      const title = new InputReader(input, problems).required('title', 120);
      const terms = readTerms(input.terms, problems);
      await this.assertProject(db, input.projectId, problems);
      problems.assertNone();
      const created = await db.manager.insert(QuoteEntity, { projectId: input.projectId, title, createdBy: viewer.employeeId });
      const id = created.identifiers[0]!.id as string;
      await db.manager.insert(QuoteRevisionEntity, { ...terms, quoteId: id, projectId: input.projectId, revision: 1, isCurrent: true, status: 'SENT', createdBy: viewer.employeeId });
      return { id };
    });
  }

  /** The next version; the one before becomes SUPERSEDED. Refused when the current version is no longer the one the person saw. */
  revise(viewer: Actor, input: Keyed & { quoteId: string; expectedRevision: number; terms: QuoteTermsInput }): Result {
    return mutate(this.database, viewer, 'reviseQuote', input, async (db) => {
      const known = isUuid(input.quoteId) ? await lockQuote(db, input.quoteId) : null;
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['quoteId'] });
      const problems = new Problems();
      const terms = readTerms(input.terms, problems);
      problems.assertNone();
      const superseded = await db.run(`UPDATE quote_revision SET is_current = false, status = 'SUPERSEDED' WHERE id = $1 AND is_current AND revision = $2`, [known.current.id, input.expectedRevision]);
      if (superseded !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] }, known.quote.id);
      await db.manager.insert(QuoteRevisionEntity, { ...terms, quoteId: known.quote.id, projectId: known.quote.projectId, revision: known.current.revision + 1, isCurrent: true, status: 'SENT', createdBy: viewer.employeeId });
      const touched = await db.run(`UPDATE quote SET updated_at = now() WHERE id = $1`, [known.quote.id]);
      if (touched !== 1) throw new UserFault({ code: 'FORBIDDEN', path: ['quoteId'] });
      return { id: known.quote.id };
    });
  }

  private async assertProject(db: Db, id: string, problems: Problems): Promise<void> {
    const known = isUuid(id) ? await db.rows(`SELECT 1 FROM project WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [id]) : [];
    if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['projectId']);
  }
}

/** A rate is yuan a m2 or an hour, or per cent of the construction cost. */
function readTerms(input: QuoteTermsInput, problems: Problems): Terms {
  const read = new InputReader(input, problems, ['terms']);
  if (!feeBasis.has(input.feeBasis)) problems.add('NOT_A_CODE', read.path('feeBasis'));
  const terms: Terms = {
    feeBasis: input.feeBasis,
    amountFen: read.fen('amountFen'),
    rate: read.decimal('rate', { min: 0, max: input.feeBasis === 'PERCENT' ? 100 : 99_999_999, places: 4 }),
    note: read.text('note', 4000),
    validUntil: read.date('validUntil'),
  };
  const given = [input.amountFen, input.rate, input.note].some((value) => value != null && value.trim() !== '');
  if (!given) problems.add('AMOUNT_OR_RATE_REQUIRED', read.path('amountFen'));
  return terms;
}
