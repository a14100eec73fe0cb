import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written in the marketing databases is hinted to open pages, and only to those who may see it. */
export class Changes1764200000000 implements MigrationInterface {
  name = 'Changes1764200000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One hint a statement and table: "TOPIC@subject@id", or "*" in place of the id of more than a hundred rows (the payload of NOTIFY holds 8,000 bytes).
      -- Arguments of the trigger: topic, subject (project or client), the column that names it.
      CREATE FUNCTION hint_changes() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
      DECLARE
        ids text[];
        head text := TG_ARGV[0] || '@' || TG_ARGV[1] || '@';
      BEGIN
        EXECUTE format('SELECT array_agg(id) FROM (SELECT DISTINCT %I::text AS id FROM touched LIMIT 101) AS x', TG_ARGV[2]) INTO ids;
        IF ids IS NOT NULL THEN
          PERFORM pg_notify('yingzao_live', 'changes:' || CASE WHEN cardinality(ids) > 100 THEN head || '*' ELSE head || array_to_string(ids, ',' || head) END);
        END IF;
        RETURN NULL;
      END $$;

      -- Who of these people may see what was changed: full rights all of it, members what belongs to their projects.
      CREATE FUNCTION change_audience(people uuid[], topics text[], subjects text[], ids uuid[]) RETURNS TABLE (employee_id uuid, topic text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        WITH changed AS (SELECT * FROM unnest(topics, subjects, ids) AS c (topic, subject, id))
        SELECT DISTINCT r.employee_id, c.topic FROM employee_role r CROSS JOIN changed c
        WHERE r.employee_id = ANY (people) AND r.role IN ('DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER')
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project_member m ON c.subject = 'project' AND m.project_id = c.id WHERE m.employee_id = ANY (people)
        UNION
        SELECT m.employee_id, c.topic FROM changed c JOIN project p ON c.subject = 'client' AND p.client_id = c.id JOIN project_member m ON m.project_id = p.id
        WHERE m.employee_id = ANY (people) $$;
      REVOKE ALL ON FUNCTION change_audience FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION change_audience TO yingzao_app;
    `);
    for (const [table, ...args] of hinted)
      for (const [event, rows] of [['INSERT', 'NEW'], ['UPDATE', 'NEW'], ['DELETE', 'OLD']] as const)
        await db.query(
          `CREATE TRIGGER ${table}_hint_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING ${rows} TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION hint_changes(${args.map((a) => `'${a}'`).join(', ')})`,
        );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}

/** Tables whose rows pages show: what a change of them is called, what it belongs to, and the column that names that. */
const hinted: readonly (readonly [table: string, topic: string, subject: 'project' | 'client', column: string])[] = [
  ['project', 'PROJECTS', 'project', 'id'],
  ['project_member', 'PROJECTS', 'project', 'project_id'],
  ['project_change', 'PROJECTS', 'project', 'project_id'],
  ['work_plan', 'PROJECTS', 'project', 'project_id'],
  ['quote', 'QUOTES', 'project', 'project_id'],
  ['quote_revision', 'QUOTES', 'project', 'project_id'],
  ['contract', 'CONTRACTS', 'project', 'project_id'],
  ['client', 'CLIENTS', 'client', 'id'],
];
