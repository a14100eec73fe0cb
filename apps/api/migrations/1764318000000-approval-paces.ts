import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long decisions took, for forecasts: moments alone, without what was decided or of which round. */
export class ApprovalPaces1764318000000 implements MigrationInterface {
  name = 'ApprovalPaces1764318000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX approval_seat_decided ON approval_seat (decided_at DESC) WHERE state = 'DONE' AND NOT is_override;
      CREATE INDEX approval_seat_person_decided ON approval_seat (employee_id, decided_at DESC) WHERE state = 'DONE' AND NOT is_override;

      -- The latest decisions of these people, of each section and of the firm. Past the policies on purpose: a forecast rests on rounds that its reader does not see.
      -- What an administrator signed in somebody's place says nothing of their pace; what a continued round carried over is there once.
      CREATE FUNCTION approval_past_decisions(people uuid[]) RETURNS TABLE (id uuid, employee_id uuid, section text, activated_at timestamptz, decided_at timestamptz)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH found AS (
          SELECT s.* FROM unnest(people) p (id) CROSS JOIN LATERAL (
            SELECT s.* FROM approval_seat s WHERE s.employee_id = p.id AND s.state = 'DONE' AND NOT s.is_override AND s.activated_at IS NOT NULL ORDER BY s.decided_at DESC LIMIT 40) s
          UNION ALL
          SELECT s.* FROM (SELECT DISTINCT t.section FROM approval_step t) c CROSS JOIN LATERAL (
            SELECT s.* FROM approval_seat s JOIN approval_step t ON t.id = s.step_id AND t.section = c.section WHERE s.state = 'DONE' AND NOT s.is_override AND s.activated_at IS NOT NULL ORDER BY s.decided_at DESC LIMIT 40) s
          UNION ALL
          (SELECT s.* FROM approval_seat s WHERE s.state = 'DONE' AND NOT s.is_override AND s.activated_at IS NOT NULL ORDER BY s.decided_at DESC LIMIT 100))
        SELECT DISTINCT ON (f.employee_id, f.activated_at, f.decided_at) f.id, f.employee_id, t.section, f.activated_at, f.decided_at
        FROM found f JOIN approval_step t ON t.id = f.step_id
        WHERE viewer_id() IS NOT NULL ORDER BY f.employee_id, f.activated_at, f.decided_at, f.id $$;
      REVOKE ALL ON FUNCTION approval_past_decisions(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION approval_past_decisions(uuid[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
