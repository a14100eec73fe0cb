import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of the statistics are kept beside those of the lists: they are addresses too. */
export class StatisticsViews1764334000000 implements MigrationInterface {
  name = 'StatisticsViews1764334000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE saved_view DROP CONSTRAINT saved_view_kind_check;
      ALTER TABLE saved_view ADD CONSTRAINT saved_view_kind_check CHECK (kind IN ('PROJECTS', 'CLIENTS', 'STATISTICS'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
