import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Touches hint open pages of their client too: one without a project was told to nobody. Of the subject "touch" full rights alone are told, for members see none without a project. */
export class TouchHints1764307002000 implements MigrationInterface {
  name = 'TouchHints1764307002000';

  async up(db: QueryRunner): Promise<void> {
    for (const event of ['INSERT', 'UPDATE'])
      await db.query(`CREATE TRIGGER touch_hint_${event.toLowerCase()} AFTER ${event} ON touch REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_changes('CLIENTS', 'touch', 'client_id')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
