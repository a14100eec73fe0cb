import type { Db } from '../../platform/database';
import { upsertSearchDocuments } from '../../platform/searchDocument';
import { clientsById } from './clients.repository';

/** Keeps what clients are found by in step: their names, their numbers and those that they had before. */
export async function indexClients(db: Db, ids: readonly string[]): Promise<void> {
  const rows = await clientsById(db, ids);
  await upsertSearchDocuments(db, rows.map((c) => ({ kind: 'CLIENT', refId: c.id, title: c.name, subtitle: c.shortName ?? c.number, texts: [c.shortName, c.number, ...c.aliases] })));
}
