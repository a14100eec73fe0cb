import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Birthdays and days of joining, for colleagues of those who let them be shown. */
export class Anniversaries1764100006000 implements MigrationInterface {
  name = 'Anniversaries1764100006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE employee ADD COLUMN shows_birthday boolean NOT NULL DEFAULT false;

      -- Whose birthday or day of joining is one of these days (MM-DD). Of those who show theirs, and all to personnel and
      -- directors. The year of birth never leaves; that of joining does, since it says how long somebody has been here.
      CREATE FUNCTION colleague_days(days text[]) RETURNS TABLE (employee_id uuid, kind text, month_day text, since integer)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT e.id, d.kind, d.month_day, d.since
        FROM employee_hr h JOIN employee e ON e.id = h.employee_id
          CROSS JOIN LATERAL (VALUES ('BIRTHDAY', right(h.birthday, 5), NULL), ('JOINING', to_char(h.hire_date, 'MM-DD'), extract(year FROM h.hire_date)::integer)) AS d (kind, month_day, since)
        WHERE e.status = 'ACTIVE' AND d.month_day = ANY (days)
          AND EXISTS (SELECT 1 FROM employee v WHERE v.id = viewer_id() AND v.status = 'ACTIVE')
          AND (e.shows_birthday OR e.id = viewer_id() OR viewer_has_role('DIRECTOR', 'HR_ADMIN')) $$;
      REVOKE ALL ON FUNCTION colleague_days(text[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION colleague_days(text[]) TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
