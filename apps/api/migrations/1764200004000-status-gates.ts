import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** What a project must have before it may take a status; a status without a row has the gate the product came with. */
export class StatusGates1764200004000 implements MigrationInterface {
  name = 'StatusGates1764200004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE status_gate (
        to_status text PRIMARY KEY CHECK (${oneOf('to_status', 'projectStatus')}),
        fields text[] NOT NULL,
        documents text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id)
      );
      ALTER TABLE status_gate ENABLE ROW LEVEL SECURITY;
      ALTER TABLE status_gate FORCE ROW LEVEL SECURITY;
      CREATE POLICY status_gate_owner ON status_gate TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY status_gate_read ON status_gate FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY status_gate_insert ON status_gate FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()));
      CREATE POLICY status_gate_update ON status_gate FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights()));
      GRANT SELECT, INSERT, UPDATE ON status_gate TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
