import type { MigrationInterface, QueryRunner } from 'typeorm';

const anchors = `'BID', 'QUOTE_VALIDITY', 'CONTRACT_END', 'LAST_TOUCH', 'NEXT_STEP'`;

/** Follow-up also after the last touch and after the date of a next step. Another date of these supersedes what the former one asked for. */
export class CadenceAnchors1764307000000 implements MigrationInterface {
  name = 'CadenceAnchors1764307000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cadence_template DROP CONSTRAINT cadence_template_anchor_check, ADD CONSTRAINT cadence_template_anchor_check CHECK (anchor IN (${anchors}));
      ALTER TABLE cadence_task DROP CONSTRAINT cadence_task_anchor_check, ADD CONSTRAINT cadence_task_anchor_check CHECK (anchor IN (${anchors}));
      ALTER TABLE cadence_task DROP CONSTRAINT cadence_task_state_check, ADD CONSTRAINT cadence_task_state_check CHECK (state IN ('OPEN', 'DONE', 'DROPPED', 'SUPERSEDED'));
      ALTER TABLE cadence_event DROP CONSTRAINT cadence_event_kind_check, ADD CONSTRAINT cadence_event_kind_check CHECK (kind IN ('CREATED', 'MOVED', 'ESCALATED', 'REASSIGNED', 'CLOSED', 'DROPPED', 'SUPERSEDED'));
      -- A date may come back, such as that of the touch before one that was taken back: what was given up in between is due once more.
      ALTER TABLE cadence_task DROP CONSTRAINT cadence_task_once;
      CREATE UNIQUE INDEX cadence_task_once ON cadence_task (project_id, anchor, subject_id, anchor_on, window_from, window_to) WHERE state IN ('OPEN', 'DONE');
      INSERT INTO cadence_template (anchor, windows) VALUES
        ('LAST_TOUCH', '[{"from":30,"to":44},{"from":60,"to":74},{"from":90,"to":104}]'),
        ('NEXT_STEP', '[{"from":3,"to":9}]');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
