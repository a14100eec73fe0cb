import type { QuoteSnapshot } from '@yingzao/domain/approvals';
import { quoteStatus } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { canMove, computeQuote, isUnsent, needsReason } from '@yingzao/domain/quotes';
import type { MoveQuoteInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { followSoon } from '../cadences/cadenceFollowing.service';
import { settle } from '../prompts/promptRaising.service';
import { assertWithinRules } from './quoteRules.repository';
import { independentDirector, lockRevision } from './quotes.repository';
import type { LockedQuote } from './quotes.repository';
import { snapshotOfQuote } from './quoteSnapshots.repository';
import type { QuoteRevisionRow } from './quotes.entity';

type Locked = LockedQuote & { readonly revision: QuoteRevisionRow };
type Status = QuoteRevisionRow['status'];

/** The way of a version from the desk to the client's answer, along the table of the domain; of its rounds of approval the beginning. */
export class QuoteMovesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  move(viewer: Actor, input: MoveQuoteInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'moveQuote', input, async (db) => {
      const locked = await QuoteMovesService.locked(db, input.revisionId, input.expectedVersion);
      const { revision } = locked;
      const problems = new Problems();
      const reason = new InputReader(input, problems).text('reason', 2000);
      if (!quoteStatus.has(input.to)) problems.add('NOT_A_CODE', ['to']);
      problems.assertNone();
      if (!canMove(revision.status, input.to, revision.isCurrent)) throw new UserFault({ code: 'QUOTE_MOVE', path: ['to'] }, locked.quote.id);
      if (reason === null && needsReason(revision.status, input.to)) throw new UserFault({ code: 'REQUIRED', path: ['reason'] }, locked.quote.id);
      if (input.to === 'SENT') this.assertComplete(locked);
      if (input.to === 'SENT' && revision.status === 'DRAFT') await assertWithinRules(db, locked.quote.projectId, revision, today(this.clock()), { FLOOR: ['to'], DISCOUNT: ['to'] });
      await this.apply(db, viewer, locked, input.to, reason);
      return { id: locked.quote.id };
    });
  }

  /**
   * The version's part of a submission, inside the submitter's transaction: a finished draft goes into review.
   * @returns what approvers will see, frozen. @throws UserFault
   */
  async beginApproval(db: Db, viewer: Actor, revisionId: string, expectedVersion: number): Promise<QuoteSnapshot> {
    const locked = await QuoteMovesService.locked(db, revisionId, expectedVersion);
    if (locked.revision.status === 'IN_REVIEW') throw new UserFault({ code: 'CHAIN_OPEN', path: ['revisionId'] });
    if (locked.revision.status !== 'DRAFT') throw new UserFault({ code: 'QUOTE_NOT_DRAFT', path: ['revisionId'] });
    this.assertComplete(locked, 'revisionId');
    const snapshot = await snapshotOfQuote(db, locked.quote, locked.revision, today(this.clock()));
    await this.apply(db, viewer, locked, 'IN_REVIEW', null);
    return snapshot;
  }

  /** Version of a version's quote, for a round that begins while it is in review. */
  static async versionOf(db: Db, revisionId: string): Promise<number> {
    return (await lockRevision(db, revisionId))?.quote.version ?? 0;
  }

  /** Whether a director is among these people who neither wrote the version nor submitted it. */
  static hasIndependentDirector(db: Db, revisionId: string, submitterId: string, people: readonly string[]): Promise<boolean> {
    return independentDirector(db, revisionId, submitterId, people);
  }

  /** The quote of a version, locked, in the state the person saw. @throws UserFault NOT_FOUND, STALE_VERSION */
  static async locked(db: Db, revisionId: string, expectedVersion: number): Promise<Locked> {
    const known = isUuid(revisionId) ? await lockRevision(db, revisionId) : null;
    if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['revisionId'] });
    if (known.quote.version !== expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, known.quote.id);
    return known;
  }

  /** Writes a move that is allowed: the version, its place, the record of it, and what people are told. */
  async apply(db: Db, viewer: Actor, { quote, current, revision }: Locked, to: Status, reason: string | null): Promise<void> {
    const isSending = to === 'SENT' && isUnsent(revision.status);
    if (isSending && !revision.isCurrent) {
      const superseded = await db.run(`UPDATE quote_revision SET is_current = false, status = 'SUPERSEDED' WHERE id = $1 AND is_current`, [current.id]);
      if (superseded !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, quote.id);
      await this.note(db, viewer, current, 'SUPERSEDED', null);
    }
    const moved = await db.run(
      `UPDATE quote_revision SET status = $2, is_current = is_current OR $4, sent_at = CASE WHEN $4 THEN $5 ELSE sent_at END, sent_by = CASE WHEN $4 THEN $6::uuid ELSE sent_by END WHERE id = $1 AND status = $3`,
      [revision.id, to, revision.status, isSending, this.clock(), viewer.employeeId],
    );
    if (moved !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, quote.id);
    await this.note(db, viewer, revision, to, reason);
    const touched = await db.run(`UPDATE quote SET version = version + 1, updated_at = now() WHERE id = $1 AND version = $2`, [quote.id, quote.version]);
    if (touched !== 1) throw new UserFault({ code: 'FORBIDDEN', path: [] });
    await this.tell(db, quote.id, revision, to);
  }

  /** What goes to review or to the client is finished, and still valid. */
  private assertComplete({ revision }: Locked, field = 'to'): void {
    const missing = revision.content ? computeQuote(revision.content).problems : [];
    const told = missing.filter(({ code }) => code === 'STAGES_NOT_100' || code === 'DISCOUNT_TOO_LARGE').map(({ code, params }): Problem => ({ code, path: [field], ...(params && { params }) }));
    if (revision.validUntil && revision.validUntil < today(this.clock())) told.push({ code: 'QUOTE_VALIDITY_PAST', path: [field] });
    if (missing.length > told.length) told.push({ code: 'QUOTE_INCOMPLETE', path: [field], params: { count: missing.length } });
    if (told.length > 0) throw new UserFault(told);
  }

  private async note(db: Db, viewer: Actor, revision: QuoteRevisionRow, to: Status, reason: string | null): Promise<void> {
    await db.run(`INSERT INTO quote_move (revision_id, project_id, from_status, to_status, reason, by_id) VALUES ($1, $2, $3, $4, $5, $6)`, [revision.id, revision.projectId, revision.status, to, reason, viewer.employeeId]);
  }

  private async tell(db: Db, quoteId: string, revision: QuoteRevisionRow, to: Status): Promise<void> {
    settle(db, quoteId, 'QUOTE_FOLLOW_UP', 'QUOTE_EXPIRING');
    // The end of validity is a date that follow-up counts from.
    if (to !== 'IN_REVIEW') await followSoon(db, revision.projectId);
  }
}
