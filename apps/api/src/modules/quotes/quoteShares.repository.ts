import type { Reader } from '../../platform/database';
import type { QuoteShareRow } from './quotes.entity';
import type { QuoteSheet } from './quoteSheetContent';

const columns = `s.id, s.revision_id AS "revisionId", s.project_id AS "projectId", s.recipient, s.expires_at AS "expiresAt", s.created_at AS "createdAt", s.created_by AS "createdBy",
  s.revoked_at AS "revokedAt", s.view_count AS "viewCount", s.first_viewed_at AS "firstViewedAt", s.last_viewed_at AS "lastViewedAt"`;

/** Newest first. */
export const sharesOfRevisions = (db: Reader, ids: readonly string[]): Promise<QuoteShareRow[]> =>
  db.rows(`SELECT ${columns} FROM quote_share s WHERE s.revision_id = ANY ($1) ORDER BY s.created_at DESC, s.id DESC`, [ids]);

export const sharesById = (db: Reader, ids: readonly string[]): Promise<QuoteShareRow[]> => db.rows(`SELECT ${columns} FROM quote_share s WHERE s.id = ANY ($1)`, [ids]);

/** What a printed version shows, as far as the viewer sees it. */
export async function sheetOf(db: Reader, revisionId: string): Promise<QuoteSheet | null> {
  const [row] = await db.rows<{ sheet: QuoteSheet | null }>(`SELECT quote_sheet($1) AS sheet`, [revisionId]);
  return row?.sheet ?? null;
}

/** Opens a link and counts the look; null for an unknown, expired or revoked one, alike. */
export async function openShare(db: Reader, hash: Buffer): Promise<{ recipient: string; sheet: QuoteSheet } | null> {
  const [row] = await db.rows<{ recipient: string; sheet: QuoteSheet | null }>(`SELECT recipient, sheet FROM open_quote_share($1)`, [hash]);
  return row?.sheet ? { recipient: row.recipient, sheet: row.sheet } : null;
}
