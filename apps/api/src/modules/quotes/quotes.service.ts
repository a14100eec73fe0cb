import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { CreateQuoteInput, QuoteFilter, QuoteOrder, ReviseQuoteInput, SaveQuoteDraftInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { QuoteEntity, QuoteRevisionEntity } from './quotes.entity';
import type { QuoteRow } from './quotes.entity';
import { countQuotes, listQuotes, lockQuote, lockRevision } from './quotes.repository';
import { assertWithinRules } from './quoteRules.repository';
import { readTerms } from './quoteTerms';
import { settle } from '../prompts/promptRaising.service';

/** Fields that a price rule blames. */
const priced = { FLOOR: ['terms', 'amountFen'], DISCOUNT: ['content', 'discount'] } as const;
type Result = Promise<Outcome<{ id: string }>>;

/** Quotes and their versions: any number, one of them current, none changed once it left the desk (domain rule 9). */
export class QuotesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

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

  /** A quote with its first version: a draft, or recorded when it has gone out. */
  create(viewer: Actor, input: CreateQuoteInput): Result {
    return mutate(this.database, viewer, 'createQuote', input, async (db) => {
      const problems = new Problems();
      const isDraft = input.isDraft === true;
      const title = new InputReader(input, problems).required('title', 120);
      const terms = readTerms(input.terms, input.content, isDraft, problems);
      await this.assertProject(db, input.projectId, problems);
      problems.assertNone();
      if (!isDraft) await assertWithinRules(db, input.projectId, terms, today(this.clock()), priced);
      const created = await db.manager.insert(QuoteEntity, { projectId: input.projectId, title, createdBy: viewer.employeeId });
      const id = created.identifiers[0]!.id as string;
      await db.manager.insert(QuoteRevisionEntity, { ...terms, quoteId: id, projectId: input.projectId, revision: 1, isCurrent: true, ...this.begun(viewer, isDraft) });
      return { id };
    });
  }

  /** The next version. Recorded as sent it takes the place of the current one; as a draft it stands beside it. Refused when the current version is no longer the one the person saw. */
  revise(viewer: Actor, input: ReviseQuoteInput): Result {
    return mutate(this.database, viewer, 'reviseQuote', input, async (db) => {
      const known = isUuid(input.quoteId) ? await lockQuote(db, input.quoteId) : null;
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['quoteId'] });
      const { quote, current, unsent, last } = known;
      const isDraft = input.isDraft === true;
      const problems = new Problems();
      const terms = readTerms(input.terms, input.content, isDraft, problems);
      problems.assertNone();
      if (current.revision !== input.expectedRevision) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] }, quote.id);
      if (unsent) throw new UserFault({ code: 'QUOTE_DRAFT_EXISTS', path: ['quoteId'] }, quote.id);
      if (!isDraft) {
        await assertWithinRules(db, quote.projectId, terms, today(this.clock()), priced);
        const superseded = await db.run(`UPDATE quote_revision SET is_current = false, status = 'SUPERSEDED' WHERE id = $1 AND is_current AND revision = $2`, [current.id, input.expectedRevision]);
        if (superseded !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] }, quote.id);
        settle(db, quote.id, 'QUOTE_FOLLOW_UP', 'QUOTE_EXPIRING');
      }
      await db.manager.insert(QuoteRevisionEntity, { ...terms, quoteId: quote.id, projectId: quote.projectId, revision: last + 1, isCurrent: !isDraft, ...this.begun(viewer, isDraft) });
      await this.touch(db, quote);
      return { id: quote.id };
    });
  }

  /** All of a draft at once, by whoever has it open in its newest state. */
  saveDraft(viewer: Actor, input: SaveQuoteDraftInput): Result {
    return mutate(this.database, viewer, 'saveQuoteDraft', input, async (db) => {
      const known = isUuid(input.revisionId) ? await lockRevision(db, input.revisionId) : null;
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['revisionId'] });
      const { quote, revision } = known;
      const problems = new Problems();
      const title = new InputReader(input, problems).required('title', 120);
      const terms = readTerms(input.terms, input.content, true, problems);
      problems.assertNone();
      if (quote.version !== input.expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, quote.id);
      if (revision.status !== 'DRAFT') throw new UserFault({ code: 'QUOTE_NOT_DRAFT', path: ['revisionId'] }, quote.id);
      const saved = await db.run(
        `UPDATE quote_revision SET fee_basis = $2, amount_fen = $3, rate = $4, note = $5, valid_until = $6, content = $7, figures = $8, edited_by = $9 WHERE id = $1 AND status = 'DRAFT'`,
        [revision.id, terms.feeBasis, terms.amountFen, terms.rate, terms.note, terms.validUntil, terms.content && JSON.stringify(terms.content), terms.figures && JSON.stringify(terms.figures), viewer.employeeId],
      );
      if (saved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, quote.id);
      await this.touch(db, quote, title);
      return { id: quote.id };
    });
  }

  private begun(viewer: Actor, isDraft: boolean): object {
    const by = { createdBy: viewer.employeeId, editedBy: viewer.employeeId };
    return isDraft ? { ...by, status: 'DRAFT' } : { ...by, status: 'SENT', sentAt: this.clock(), sentBy: viewer.employeeId };
  }

  private async touch(db: Db, quote: QuoteRow, title = quote.title): Promise<void> {
    const touched = await db.run(`UPDATE quote SET title = $2, version = version + 1, updated_at = now() WHERE id = $1 AND version = $3`, [quote.id, title, quote.version]);
    if (touched !== 1) throw new UserFault({ code: 'FORBIDDEN', path: [] });
  }

  private async assertProject(db: Db, id: string, problems: Problems): Promise<void> {
    const known = isUuid(id) ? await db.rows(`SELECT 1 FROM project WHERE id = $1 AND deleted_at IS NULL FOR SHARE`, [id]) : [];
    if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['projectId']);
  }
}
