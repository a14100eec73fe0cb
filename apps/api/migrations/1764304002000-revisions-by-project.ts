import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The timeline of a client reads all revisions of its projects; the index of before holds the current ones only. */
export class RevisionsByProject1764304002000 implements MigrationInterface {
  name = 'RevisionsByProject1764304002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX quote_revision_of_project ON quote_revision (project_id, created_at DESC)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
