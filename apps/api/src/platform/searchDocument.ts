import { gramsOf } from '@yingzao/domain/search';
import type { Db } from './database';

export interface SearchDocument {
  readonly kind: 'PROJECT' | 'CLIENT';
  readonly refId: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Further texts the record is found by. */
  readonly texts: readonly (string | null | undefined)[];
}

/** Keeps the search text of a record in step, in the transaction that changed it. */
export async function upsertSearchDocument(db: Db, document: SearchDocument): Promise<void> {
  await db.run(
    `INSERT INTO search_document (kind, ref_id, title, subtitle, grams) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (kind, ref_id) DO UPDATE SET title = excluded.title, subtitle = excluded.subtitle, grams = excluded.grams`,
    [document.kind, document.refId, document.title, document.subtitle, gramsOf(document.title, document.subtitle, ...document.texts)],
  );
}
