import { gramsOf } from '@yingzao/domain/search';
import type { Db } from './database';

export interface SearchDocument {
  readonly kind: 'PROJECT' | 'CLIENT' | 'FILE';
  readonly refId: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Further texts the record is found by. */
  readonly texts: readonly (string | null | undefined)[];
}

/** Keeps the search text of records in step, in the transaction that changed them. */
export async function upsertSearchDocuments(db: Db, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await db.run(
    `INSERT INTO search_document (kind, ref_id, title, subtitle, grams)
     SELECT kind, ref_id, title, subtitle, grams FROM jsonb_to_recordset($1::jsonb) AS d (kind text, ref_id uuid, title text, subtitle text, grams text[])
     ON CONFLICT (kind, ref_id) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle, grams = excluded.grams`,
    [JSON.stringify(documents.map((d) => ({ kind: d.kind, ref_id: d.refId, title: d.title, subtitle: d.subtitle, grams: gramsOf(d.title, d.subtitle, ...d.texts) })))],
  );
}
