import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@yingzao/domain/permissions';
import { isUnsent } from '@yingzao/domain/quotes';
import type { RevokeQuoteShareInput, ShareQuoteInput } from '../../generated/resolvers.generated';
import type { Database } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { pdfOf } from './quotePdf';
import { renderSheet } from './quoteSheet';
import type { QuoteSheet } from './quoteSheetContent';
import { lockRevision } from './quotes.repository';
import { openShare, sheetOf } from './quoteShares.repository';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
export const sharePath = (token: string): string => `/q/${token}`;
const longestDays = 90;

export interface QuotePdf {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Versions on paper, and links by which clients read one without an account: 256 random bits, of which only the hash is kept. */
export class QuoteSharesService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** @returns the path once: the stored answer of a repeated request has the id alone. */
  async share(viewer: Actor, input: ShareQuoteInput): Promise<Outcome<{ id: string }> & { path: string | null }> {
    const token = randomBytes(32).toString('base64url');
    let isNew = false;
    const outcome = await mutate(this.database, viewer, 'shareQuote', input, async (db) => {
      const problems = new Problems();
      const recipient = new InputReader(input, problems).required('recipient', 60);
      if (!Number.isInteger(input.validDays) || input.validDays < 1 || input.validDays > longestDays) problems.add('OUT_OF_RANGE', ['validDays'], { min: 1, max: longestDays });
      const known = isUuid(input.revisionId) ? await lockRevision(db, input.revisionId) : null;
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['revisionId'] });
      if (isUnsent(known.revision.status) || (known.revision.status === 'SUPERSEDED' && known.revision.sentAt === null)) problems.add('QUOTE_NOT_SENT', ['revisionId']);
      problems.assertNone();
      const [row] = await db.rows<{ id: string }>(`INSERT INTO quote_share (revision_id, project_id, token_hash, recipient, expires_at, created_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`, [
        known.revision.id, known.revision.projectId, hashOf(token), recipient, new Date(this.clock().getTime() + input.validDays * 86_400_000), viewer.employeeId,
      ]);
      isNew = true;
      return row!;
    });
    return { ...outcome, path: isNew && outcome.result ? sharePath(token) : null };
  }

  /** From now on the link opens nothing; its looks stay known. A second time is fine. */
  revoke(viewer: Actor, input: RevokeQuoteShareInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'revokeQuoteShare', input, async (db) => {
      const known = isUuid(input.id) ? await db.rows(`SELECT 1 FROM quote_share WHERE id = $1 FOR UPDATE`, [input.id]) : [];
      if (known.length === 0) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      await db.run(`UPDATE quote_share SET revoked_at = now(), revoked_by = $2 WHERE id = $1 AND revoked_at IS NULL`, [input.id, viewer.employeeId]);
      return { id: input.id };
    });
  }

  /** What somebody with the link reads, as a page; null where it opens nothing. */
  async open(token: string, locale: Locale, nonce: string): Promise<string | null> {
    const opened = await this.database.write(null, (db) => openShare(db, hashOf(token)));
    return opened && renderSheet(opened.sheet, { locale, nonce, watermark: opened.recipient, printable: false, pdfHref: `${sharePath(token)}.pdf?lang=${locale}` });
  }

  /** The same as a PDF, with the same mark over it; a look like any other. */
  async openPdf(token: string, locale: Locale): Promise<QuotePdf | null> {
    const opened = await this.database.write(null, (db) => openShare(db, hashOf(token)));
    return opened && this.made(opened.sheet, locale, opened.recipient);
  }

  /** A version as a colleague prints it; null where they do not see it. */
  async print(viewer: Actor, revisionId: string, locale: Locale, nonce: string): Promise<string | null> {
    const sheet = await this.database.read(viewer, (db) => sheetOf(db, revisionId));
    return sheet && renderSheet(sheet, { locale, nonce, watermark: null, printable: true, pdfHref: `/api/quotes/${revisionId}/pdf?lang=${locale}` });
  }

  /** The same as a PDF, and what it is called; null where they do not see it. */
  async pdf(viewer: Actor, revisionId: string, locale: Locale): Promise<QuotePdf | null> {
    const sheet = await this.database.read(viewer, (db) => sheetOf(db, revisionId));
    return sheet && this.made(sheet, locale, null);
  }

  private async made(sheet: QuoteSheet, locale: Locale, watermark: string | null): Promise<QuotePdf> {
    return { name: `${sheet.projectNumber} ${sheet.title} V${sheet.revision}.pdf`, bytes: await pdfOf(sheet, locale, watermark) };
  }
}
