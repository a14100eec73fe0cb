import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bounds between the bands of statistics, by date: what has begun before today stays, so that a figure of the past is what it was. */
export class BandSets1764335000000 implements MigrationInterface {
  name = 'BandSets1764335000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION are_band_bounds(bounds numeric[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT bounds IS NOT NULL AND cardinality(bounds) BETWEEN 1 AND 12 AND array_ndims(bounds) = 1 AND array_lower(bounds, 1) = 1
          AND (SELECT bool_and(bounds[i] > coalesce(bounds[i - 1], 0)) FROM generate_series(1, cardinality(bounds)) i)
      $$;
      -- What each band is called, in the order of width_bucket: its bounds, of which the lower one belongs to it, as in '..1', '1..1.5' and '1.5..'.
      CREATE FUNCTION band_keys(bounds numeric[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
        SELECT ARRAY(SELECT coalesce(trim_scale(bounds[i])::text, '') || '..' || coalesce(trim_scale(bounds[i + 1])::text, '') FROM generate_series(0, cardinality(bounds)) i ORDER BY i)
      $$;

      -- All bands from that day on until the next row. Ratios, m2, m2 and fen.
      CREATE TABLE band_set (
        since date PRIMARY KEY,
        far numeric[] NOT NULL CHECK (are_band_bounds(far)),
        land_area numeric[] NOT NULL CHECK (are_band_bounds(land_area)),
        gfa numeric[] NOT NULL CHECK (are_band_bounds(gfa)),
        fee numeric[] NOT NULL CHECK (are_band_bounds(fee)),
        version integer NOT NULL DEFAULT 1,
        set_at timestamptz(3) NOT NULL DEFAULT now(),
        set_by uuid REFERENCES employee (id)
      );
      INSERT INTO band_set (since, far, land_area, gfa, fee)
        VALUES ('1970-01-01', '{1,1.5,2,2.5,3.5,5}', '{10000,30000,50000,100000,200000}', '{20000,50000,100000,200000,500000}', '{50000000,100000000,300000000,500000000,1000000000}');

      CREATE FUNCTION keep_band_set() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE firm_today date := (now() AT TIME ZONE 'Asia/Shanghai')::date;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.since <= firm_today THEN RAISE EXCEPTION 'bands that have begun stay' USING ERRCODE = 'restrict_violation'; END IF;
          RETURN OLD;
        END IF;
        IF NEW.since < firm_today OR (TG_OP = 'UPDATE' AND OLD.since < firm_today) THEN RAISE EXCEPTION 'the bands of a day that is past stay as they were' USING ERRCODE = 'restrict_violation'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER band_set_keep BEFORE INSERT OR UPDATE OR DELETE ON band_set FOR EACH ROW EXECUTE FUNCTION keep_band_set();
      CREATE TRIGGER band_set_kept BEFORE TRUNCATE ON band_set FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE band_set ENABLE ROW LEVEL SECURITY;
      ALTER TABLE band_set FORCE ROW LEVEL SECURITY;
      CREATE POLICY band_set_owner ON band_set TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY band_set_read ON band_set FOR SELECT TO yingzao_app USING ((SELECT viewer_id()) IS NOT NULL);
      CREATE POLICY band_set_insert ON band_set FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_full_rights()) AND set_by = (SELECT viewer_id()));
      CREATE POLICY band_set_update ON band_set FOR UPDATE TO yingzao_app USING ((SELECT viewer_full_rights())) WITH CHECK (set_by = (SELECT viewer_id()));
      CREATE POLICY band_set_delete ON band_set FOR DELETE TO yingzao_app USING ((SELECT viewer_full_rights()));
      GRANT SELECT, INSERT, UPDATE (far, land_area, gfa, fee, version, set_at, set_by), DELETE ON band_set TO yingzao_app;

      -- The lists that bands of contracted fees open.
      CREATE INDEX project_fact_contracted ON project_fact (contracted_fen) WHERE until IS NULL AND contracts > 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
