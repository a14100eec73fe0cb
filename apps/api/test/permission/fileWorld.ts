import type { Arrange, Row } from './arrange';
import type { Facts } from './canaries';

/** A document in two versions whose bytes are on the disk: what they say is a canary too. */
export async function buildFile(arrange: Arrange, facts: Facts, given: Row, uploader: string): Promise<string> {
  const { fileStorage } = arrange.app.services;
  const client = await arrange.app.owner.connect();
  try {
    // A document and its current version need each other by the end of the transaction.
    await client.query('BEGIN');
    const id = await arrange.insert('stored_file', facts, { current_number: 2, ...given }, client);
    for (const number of [1, 2]) {
      const content = Buffer.from(arrange.canaries.plant('file_version', 'content', facts));
      const received = await fileStorage.receive((async function* () { yield content; })(), 1000);
      if (typeof received === 'string') throw new Error(received);
      await fileStorage.keep(received);
      await arrange.insert('file_version', facts, { file_id: id, number, sha256: received.sha256, size: content.length, kind: 'TEXT', created_by: uploader }, client);
    }
    await arrange.insert('file_change', facts, { file_id: id, kind: 'NAME', by_id: uploader }, client);
    await arrange.insert('file_view', { projects: [] }, { file_id: id, number: 1, employee_id: uploader }, client);
    await client.query('COMMIT');
    return id;
  } finally {
    client.release();
  }
}

/** Documents of a project. Of those that are tracked, every second has all that it should. */
export async function buildFiles(arrange: Arrange, k: number, projectId: string, uploader: string): Promise<{ fileId: string; deletedFileId: string; openFacts: Facts; signedVersionId: string }> {
  const facts: Facts = { projects: [k] };
  // Of documents without prices: who works on the design is told of them later.
  const openFacts: Facts = { projects: [k] };
  const fileId = await buildFile(arrange, openFacts, { project_id: projectId, category: 'BRIEF' }, uploader);
  if (hasAllFiles(k)) for (const category of ['SITE_DATA', 'TENDER_DOCUMENT']) await buildFile(arrange, openFacts, { project_id: projectId, category }, uploader);
  const contractFileId = await buildFile(arrange, facts, { project_id: projectId, category: 'CONTRACT' }, uploader);
  const { rows } = await arrange.app.owner.query<{ id: string }>(`SELECT id FROM file_version WHERE file_id = $1 AND number = 2`, [contractFileId]);
  const deletedFileId = await buildFile(arrange, { projects: [] }, { project_id: projectId, category: 'MINUTES', deleted_at: new Date(), deleted_by: uploader }, uploader);
  return { fileId, deletedFileId, openFacts, signedVersionId: rows[0]!.id };
}

export const hasAllFiles = (k: number): boolean => k % 4 === 2;
