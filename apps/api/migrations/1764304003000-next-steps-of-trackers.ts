import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a tracker has to do next is read by index, however many projects the firm keeps. */
export class NextStepsOfTrackers1764304003000 implements MigrationInterface {
  name = 'NextStepsOfTrackers1764304003000';

  async up(db: QueryRunner): Promise<void> {
    for (const side of ['market', 'design'])
      await db.query(
        `CREATE INDEX project_${side}_next_step ON project (${side}_tracker_id, next_step_on, id) WHERE deleted_at IS NULL AND next_step IS NOT NULL AND status IN ('PROMOTION', 'TRACKING')`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
