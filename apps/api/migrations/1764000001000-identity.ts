import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf } from './codes-1764000000000';

/** Departments, employees, credentials, sessions, and the functions that row-level security stands on. */
export class Identity1764000001000 implements MigrationInterface {
  name = 'Identity1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE department (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CHECK (${oneOf('kind', 'departmentKind')}),
        name text NOT NULL CHECK (name <> ''),
        abbreviation text CHECK (abbreviation ~ '^[A-Z][A-Z0-9]{0,7}$'),
        parent_id uuid REFERENCES department (id),
        sort_order integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1,
        CHECK (parent_id <> id)
      );
      CREATE UNIQUE INDEX department_abbreviation ON department (abbreviation);
      CREATE UNIQUE INDEX department_name ON department (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), name);

      CREATE TABLE employee (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        number text NOT NULL CHECK (number <> ''),
        name text NOT NULL CHECK (name <> ''),
        pinyin text NOT NULL DEFAULT '',
        department_id uuid REFERENCES department (id),
        title text,
        phone text,
        email text,
        office text,
        approval_sections text[] NOT NULL DEFAULT '{}',
        status text NOT NULL DEFAULT 'ACTIVE' CHECK (${oneOf('status', 'employeeStatus')}),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX employee_number ON employee (upper(number));
      CREATE UNIQUE INDEX employee_email ON employee (lower(email)) WHERE email IS NOT NULL;
      CREATE INDEX employee_department ON employee (department_id);

      CREATE TABLE employee_role (
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (${oneOf('role', 'role')}),
        PRIMARY KEY (employee_id, role)
      );

      CREATE TABLE employee_hr (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        hire_date date,
        birthday text CHECK (birthday ~ '^([0-9]{4}|-)-[0-9]{2}-[0-9]{2}$'),
        remark text
      );

      CREATE TABLE credential (
        employee_id uuid PRIMARY KEY REFERENCES employee (id) ON DELETE CASCADE,
        password_hash text NOT NULL,
        must_change boolean NOT NULL DEFAULT true,
        changed_at timestamptz(3) NOT NULL DEFAULT now()
      );

      CREATE TABLE session (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL UNIQUE,
        employee_id uuid NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
        user_agent text,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL
      );
      CREATE INDEX session_employee ON session (employee_id);

      -- Failed attempts by account, by address and by the pair, as keyed hashes: no login name and no address is kept.
      CREATE TABLE sign_in_attempt (
        key bytea PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz(3) NOT NULL,
        blocked_until timestamptz(3)
      );

      -- Answers of mutations by (actor, key), so that a repeated request gives the same answer once.
      CREATE TABLE mutation_receipt (
        actor_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (actor_id, key)
      );
      CREATE INDEX mutation_receipt_age ON mutation_receipt (created_at);

      CREATE FUNCTION viewer_id() RETURNS uuid LANGUAGE sql STABLE
        AS $$ SELECT nullif(current_setting('app.viewer_id', true), '')::uuid $$;
      CREATE FUNCTION viewer_has_role(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT EXISTS (
          SELECT 1 FROM employee_role r JOIN employee e ON e.id = r.employee_id
          WHERE r.employee_id = viewer_id() AND e.status = 'ACTIVE' AND r.role = ANY (roles)) $$;
      CREATE FUNCTION viewer_full_rights() RETURNS boolean LANGUAGE sql STABLE
        AS $$ SELECT viewer_has_role('DIRECTOR', 'MARKET_MANAGER', 'MARKET_DB_OWNER') $$;

      ALTER TABLE mutation_receipt ENABLE ROW LEVEL SECURITY;
      ALTER TABLE mutation_receipt FORCE ROW LEVEL SECURITY;
      CREATE POLICY mutation_receipt_self ON mutation_receipt TO yingzao_app USING (actor_id = (SELECT viewer_id())) WITH CHECK (actor_id = (SELECT viewer_id()));

      ALTER TABLE employee_hr ENABLE ROW LEVEL SECURITY;
      ALTER TABLE employee_hr FORCE ROW LEVEL SECURITY;
      CREATE POLICY employee_hr_owner ON employee_hr TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY employee_hr_read ON employee_hr FOR SELECT
        USING (employee_id = (SELECT viewer_id()) OR (SELECT viewer_has_role('DIRECTOR', 'HR_ADMIN')));
      CREATE POLICY employee_hr_insert ON employee_hr FOR INSERT WITH CHECK ((SELECT viewer_has_role('HR_ADMIN', 'SYS_ADMIN')));
      CREATE POLICY employee_hr_update ON employee_hr FOR UPDATE USING ((SELECT viewer_has_role('HR_ADMIN')));

      ALTER TABLE employee_role ENABLE ROW LEVEL SECURITY;
      ALTER TABLE employee_role FORCE ROW LEVEL SECURITY;
      CREATE POLICY employee_role_owner ON employee_role TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY employee_role_read ON employee_role FOR SELECT TO yingzao_app USING (true);
      CREATE POLICY employee_role_insert ON employee_role FOR INSERT TO yingzao_app WITH CHECK ((SELECT viewer_has_role('SYS_ADMIN')));
      CREATE POLICY employee_role_delete ON employee_role FOR DELETE TO yingzao_app USING ((SELECT viewer_has_role('SYS_ADMIN')));

      GRANT SELECT, INSERT, UPDATE ON department, employee, employee_hr, credential TO yingzao_app;
      GRANT SELECT, INSERT, DELETE ON employee_role TO yingzao_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON session, sign_in_attempt, mutation_receipt TO yingzao_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead.');
  }
}
