import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the sums need of a project's facts, as in `project_fact`. */
const columns = {
  department_id: 'uuid', client_type: 'text', client_group_id: 'uuid', status: 'text', tracking_stage: 'text', city_code: 'text', city: 'text', region: 'text', city_tier: 'text', product_line: 'text',
  positioning: 'text', source: 'text', market_tracker_id: 'uuid', design_tracker_id: 'uuid', land_area_m2: 'numeric(14,2)', gfa_m2: 'numeric(14,2)', far: 'numeric(5,2)', registered_on: 'date',
  won_on: 'date', signed_on: 'date', quotes: 'integer', contracts: 'integer', quoted_fen: 'bigint', contracted_fen: 'bigint', invoiced_fen: 'bigint', received_fen: 'bigint',
};
const facts = Object.keys(columns).join(', ');
/** What statistics of today count. */
const counts = 'until IS NULL AND deleted_at IS NULL';
type Side = readonly [table: 'added' | 'removed', sign: 1 | -1];
const appended = (sides: readonly Side[]): string => `INSERT INTO statistics_change (sign, ${facts}) ${sides.map(([table, sign]) => `SELECT ${sign}, ${facts} FROM ${table} WHERE ${counts}`).join(' UNION ALL ')};`;

/** Figures maintained as data changes: the transaction of a change appends the difference, a job merges it into the sums (ADR 44). */
export class StatisticsSums1764338000000 implements MigrationInterface {
  name = 'StatisticsSums1764338000000';

  async up(db: QueryRunner): Promise<void> {
    const trigger = (name: string, on: string, referencing: string, ...sides: readonly Side[]): string => `
      CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$ BEGIN ${appended(sides)} RETURN NULL; END $$;
      CREATE TRIGGER ${name} AFTER ${on} ON project_fact REFERENCING ${referencing} FOR EACH STATEMENT EXECUTE FUNCTION ${name}();`;
    await db.query(`
      -- Differences that the sums do not hold yet: what a project counted no longer (-1), and what it counts now (1).
      CREATE TABLE statistics_change (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        sign smallint NOT NULL,
        ${Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(', ')}
      );
      ${trigger('add_to_statistics', 'INSERT', 'NEW TABLE AS added', ['added', 1])}
      ${trigger('change_statistics', 'UPDATE', 'OLD TABLE AS removed NEW TABLE AS added', ['removed', -1], ['added', 1])}
      ${trigger('take_from_statistics', 'DELETE', 'OLD TABLE AS removed', ['removed', -1])}

      -- Sums of the projects that count now, without those differences. A project is in each dimension twice: in the year of its registration, and in year 0, which sums all years.
      CREATE TABLE statistics_sum (
        dimension text NOT NULL,
        year smallint,
        key text,
        status text NOT NULL,
        tracking_stage text,
        n bigint NOT NULL,
        quotes bigint NOT NULL,
        contracts bigint NOT NULL,
        land_area_m2 numeric NOT NULL,
        gfa_m2 numeric NOT NULL,
        quoted_fen numeric NOT NULL,
        contracted_fen numeric NOT NULL,
        invoiced_fen numeric NOT NULL,
        received_fen numeric NOT NULL,
        priced_fen numeric NOT NULL,
        priced_gfa_m2 numeric NOT NULL,
        UNIQUE NULLS NOT DISTINCT (dimension, year, key, status, tracking_stage)
      );
      -- On what the sums rest: without this row, or where it says something else than what is in force, nothing is answered from them.
      CREATE TABLE statistics_basis (is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only), basis text NOT NULL, checked_at timestamptz(3) NOT NULL DEFAULT now());

      -- Bands in force today of the firm.
      CREATE FUNCTION bands_today() RETURNS text LANGUAGE sql STABLE SET search_path = public AS $$
        SELECT row(b.far, b.land_area, b.gfa, b.fee)::text FROM band_set b WHERE b.since <= (now() AT TIME ZONE 'Asia/Shanghai')::date ORDER BY b.since DESC LIMIT 1 $$;

      -- Whole years from the sums, the rest of a period by day.
      CREATE INDEX project_fact_registered ON project_fact (registered_on) WHERE until IS NULL AND deleted_at IS NULL;

      ${['statistics_change', 'statistics_sum', 'statistics_basis'].map((table) => `
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO yingzao_app USING ((SELECT viewer_full_rights()));
        CREATE POLICY ${table}_jobs ON ${table} TO yingzao_jobs USING (true) WITH CHECK (true);
        GRANT SELECT ON ${table} TO yingzao_app;`).join('')}
      GRANT SELECT, DELETE ON statistics_change TO yingzao_jobs;
      GRANT SELECT, INSERT, UPDATE, DELETE ON statistics_sum, statistics_basis TO yingzao_jobs;
      GRANT SELECT ON project_fact, band_set TO yingzao_jobs;
      CREATE POLICY band_set_jobs ON band_set FOR SELECT TO yingzao_jobs USING (true);
      CREATE POLICY project_fact_jobs ON project_fact FOR SELECT TO yingzao_jobs USING (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
