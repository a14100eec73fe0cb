import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = '(SELECT viewer_id())';
const decided = `s.state = 'DONE' AND NOT s.is_override AND s.activated_at IS NOT NULL`;

/** Files of opinions go by the rounds that are named (ADR 38) and are cleared up by night; the history of forecasts is read by index, each sample by itself. */
export class ApprovalReview1764331000000 implements MigrationInterface {
  name = 'ApprovalReview1764331000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Whoever uploaded a file that is part of an opinion signed it, and has a part in the round by that.
      ALTER POLICY approval_file_read ON approval_file USING (uploaded_by = ${me}
        OR (event_id IS NOT NULL AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_chain_ids()) OR chain_id IN (SELECT viewer_visible_chain_ids()))));
      ALTER POLICY approval_file_insert ON approval_file
        WITH CHECK (uploaded_by = ${me} AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_acting_chain_ids())));
      ALTER POLICY approval_copy_insert ON approval_copy
        WITH CHECK (sent_by_id = ${me} AND read_at IS NULL AND ((SELECT viewer_full_rights()) OR chain_id IN (SELECT viewer_named_acting_chain_ids()) OR chain_id IN (SELECT viewer_acting_chain_ids())));

      -- What was uploaded for an opinion that never came.
      CREATE INDEX approval_file_loose ON approval_file (uploaded_at) WHERE event_id IS NULL;
      CREATE FUNCTION drop_loose_approval_files() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        WITH gone AS (DELETE FROM approval_file WHERE event_id IS NULL AND uploaded_at < now() - interval '60 days' RETURNING 1) SELECT count(*)::integer FROM gone $$;
      REVOKE ALL ON FUNCTION drop_loose_approval_files() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION drop_loose_approval_files() TO yingzao_jobs;

      -- The latest decisions of these people, of these sections and of the firm, with the samples that each belongs to: what a section or the firm takes must not
      -- hang on who is asked about. Past the policies on purpose: a forecast rests on rounds that its reader does not see.
      CREATE INDEX approval_step_section_decided ON approval_step (section, decided_at DESC) WHERE decided_at IS NOT NULL;
      DROP FUNCTION approval_past_decisions(uuid[]);
      CREATE FUNCTION approval_past_decisions(people uuid[], sections text[])
        RETURNS TABLE (id uuid, employee_id uuid, section text, activated_at timestamptz, decided_at timestamptz, samples text[])
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH found AS (
          SELECT 'PERSON' AS sample, s.* FROM unnest(people) p (id) CROSS JOIN LATERAL (
            SELECT s.* FROM approval_seat s WHERE s.employee_id = p.id AND ${decided} ORDER BY s.decided_at DESC LIMIT 40) s
          UNION ALL
          -- By the latest steps of the section, each of which has one decision at least, but for those that an administrator signed.
          SELECT 'SECTION', s.* FROM unnest(sections) c (section) CROSS JOIN LATERAL (
            SELECT s.* FROM (SELECT t.id FROM approval_step t WHERE t.section = c.section AND t.decided_at IS NOT NULL ORDER BY t.decided_at DESC LIMIT 60) t
              JOIN approval_seat s ON s.step_id = t.id WHERE ${decided} ORDER BY s.decided_at DESC LIMIT 40) s
          UNION ALL
          (SELECT 'FIRM', s.* FROM approval_seat s WHERE ${decided} ORDER BY s.decided_at DESC LIMIT 100))
        -- What a continued round carried over is there once.
        SELECT (array_agg(f.id ORDER BY f.id))[1], f.employee_id, t.section, f.activated_at, f.decided_at, array_agg(DISTINCT f.sample)
        FROM found f JOIN approval_step t ON t.id = f.step_id
        WHERE viewer_id() IS NOT NULL GROUP BY f.employee_id, t.section, f.activated_at, f.decided_at $$;
      REVOKE ALL ON FUNCTION approval_past_decisions(uuid[], text[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION approval_past_decisions(uuid[], text[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
