import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Clients, their groups, people, developed projects, purchased land and the design firms they work with. */
export class Clients1764000002000 implements MigrationInterface {
  name = 'Clients1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE client_group (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL UNIQUE CHECK (name <> '')
      );

      CREATE TABLE client (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text UNIQUE,
        name text NOT NULL CHECK (name <> ''),
        short_name text,
        group_id uuid REFERENCES client_group (id),
        client_type text NOT NULL CHECK (${oneOf('client_type', 'clientType')}),
        headquarters_city_code text,
        headquarters_city text,
        profile text,
        product_lines text[] NOT NULL DEFAULT '{}',
        grade text CHECK (${oneOf('grade', 'clientGrade')}),
        keeper_id uuid REFERENCES employee (id),
        remark text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        created_by uuid REFERENCES employee (id),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES employee (id),
        deleted_at timestamptz(3)
      );
      CREATE UNIQUE INDEX client_name ON client (name) WHERE deleted_at IS NULL;
      CREATE INDEX client_updated ON client (updated_at DESC, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX client_type ON client (client_type);

      CREATE TABLE developed_project (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        client_id uuid NOT NULL REFERENCES client (id) ON DELETE CASCADE,
        name text NOT NULL,
        city text,
        gfa_m2 numeric(14,2),
        year integer CHECK (year BETWEEN 1900 AND 2200),
        designer text
      );
      CREATE INDEX developed_project_client ON developed_project (client_id);

      CREATE TABLE partner_design_firm (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL UNIQUE CHECK (name <> '')
      );
      CREATE TABLE client_partner_firm (
        client_id uuid NOT NULL REFERENCES client (id) ON DELETE CASCADE,
        firm_id uuid NOT NULL REFERENCES partner_design_firm (id),
        PRIMARY KEY (client_id, firm_id)
      );

      CREATE TABLE contact (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL CHECK (name <> ''),
        phone text,
        email text,
        birthday text CHECK (birthday ~ '^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}$'),
        remark text,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX contact_name_phone ON contact (name, phone);
      -- A person moves between clients and keeps the history.
      CREATE TABLE employment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        contact_id uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        client_id uuid NOT NULL REFERENCES client (id) ON DELETE CASCADE,
        department text,
        title text,
        influence text CHECK (${oneOf('influence', 'influence')}),
        started_on date,
        ended_on date,
        CHECK (ended_on >= started_on)
      );
      CREATE INDEX employment_client ON employment (client_id);
      CREATE INDEX employment_contact ON employment (contact_id);

      CREATE TABLE parcel (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        sold_on date,
        city_code text,
        city text,
        district text,
        parcel_number text,
        location text,
        land_use text,
        land_area_m2 numeric(14,2) CHECK (land_area_m2 >= 0),
        far numeric(5,2) CHECK (far > 0 AND far <= 30),
        gfa_m2 numeric(14,2) CHECK (gfa_m2 >= 0),
        start_price_fen bigint,
        price_fen bigint,
        floor_price_fen_per_m2 bigint,
        premium_rate numeric(8,4),
        buyer_name text,
        client_id uuid REFERENCES client (id) ON DELETE SET NULL,
        group_name text,
        remark text,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX parcel_number ON parcel (parcel_number);
      CREATE INDEX parcel_client ON parcel (client_id);
      CREATE INDEX parcel_sold ON parcel (sold_on DESC, id DESC);

      GRANT SELECT, INSERT, UPDATE, DELETE ON client, developed_project, client_partner_firm, contact, employment, parcel TO yingzao_app;
      GRANT SELECT, INSERT ON client_group, partner_design_firm TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
