import type { EmployeeStatus, OpinionSection, Role } from '@yingzao/domain/catalogues';
import { allows, scopeOf } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import { pinyinOf } from '@yingzao/domain/search';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { passOnApprovals } from '../approvals/departures.service';
import { EmployeeEntity, EmployeeHrEntity } from './identity.entity';
import type { EmployeeRow } from './identity.entity';
import { countEmployees, employeesById, listEmployees, rolesOf } from './identity.repository';
import type { EmployeeFilterArgs } from './identity.repository';
import { hashPassword, initialPassword } from './passwords';

export interface EmployeeInput {
  readonly clientMutationId?: string | null;
  readonly number?: string;
  readonly name?: string | null;
  readonly departmentId?: string | null;
  readonly title?: string | null;
  readonly roles?: readonly Role[] | null;
  readonly approvalSections?: readonly OpinionSection[] | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly office?: string | null;
  readonly status?: EmployeeStatus | null;
  readonly hireDate?: string | null;
  readonly birthday?: string | null;
  readonly remark?: string | null;
}

const hrFields = ['hireDate', 'birthday', 'remark'] as const;

/** Everyone knows the directory; personnel and administrators of accounts keep it. */
export class EmployeesService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, filter: EmployeeFilterArgs, page: PageArgs): Promise<Page<EmployeeRow>> {
    return this.database.readAtOnce(viewer, (db) => listEmployees(db, filter, page));
  }

  count(viewer: Actor, filter: EmployeeFilterArgs): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countEmployees(db, filter));
  }

  /** Creates a person with a random initial password that must be changed at the first sign-in. */
  async create(viewer: Actor, input: EmployeeInput): Promise<Outcome<{ id: string }> & { initialPassword: string | null }> {
    const password = initialPassword();
    const hash = await hashPassword(password);
    // A repeated request gets the first answer without the password: this one was never stored.
    let stored = false;
    const outcome = await mutate(this.database, viewer, 'createEmployee', input, async (db) => {
      const problems = new Problems();
      const read = new InputReader(input, problems);
      const number = read.required('number', 20);
      const fields = { ...this.fieldsOf(read, input, true), number };
      if (input.roles?.length && !allows(viewer.roles, [], 'employee.assignRoles')) problems.add('ROLES_FORBIDDEN', ['roles']);
      const hr = this.hrOf(read);
      await this.assertDepartment(db, input.departmentId, problems);
      problems.assertNone();
      const created = await db.manager.insert(EmployeeEntity, fields);
      const id = created.identifiers[0]!.id as string;
      // Nothing is read back: who enters a person need not see personnel facts.
      await db.manager.createQueryBuilder().insert().into(EmployeeHrEntity).values({ employeeId: id, ...hr }).updateEntity(false).execute();
      await db.run(`INSERT INTO credential (employee_id, password_hash) VALUES ($1, $2)`, [id, hash]);
      await this.replaceRoles(db, id, input.roles ?? []);
      stored = true;
      return { id };
    });
    return { ...outcome, initialPassword: outcome.result && stored ? password : null };
  }

  /** Changes named fields. Ending a person's employment or changing their roles ends their sessions in the same transaction. */
  update(viewer: Actor, input: EmployeeInput & { readonly id: string; readonly expectedVersion: number }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'updateEmployee', input, (db) => this.updateWithin(db, viewer, input));
  }

  /** The same as part of another write. @throws UserFault. */
  async updateWithin(db: Db, viewer: Actor, input: EmployeeInput & { readonly id: string; readonly expectedVersion: number }): Promise<{ id: string }> {
    const [before] = isUuid(input.id) ? await employeesById(db, [input.id]) : [];
    if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
    const problems = new Problems();
    const read = new InputReader(input, problems);
    const fields = this.fieldsOf(read, input, false);
    const hr = this.hrOf(read);
    await this.assertDepartment(db, input.departmentId, problems);
    const roles = (await rolesOf(db, [input.id])).map((r) => r.role);
    const rolesChange = input.roles != null && [...input.roles].sort().join() !== [...roles].sort().join();
    if (rolesChange && !allows(viewer.roles, [], 'employee.assignRoles')) problems.add('ROLES_FORBIDDEN', ['roles']);
    if (rolesChange && input.id === viewer.employeeId) problems.add('OWN_ROLES', ['roles']);
    if (hrFields.some((f) => read.has(f)) && !allows(viewer.roles, [], 'employeeHr.update')) problems.add('FORBIDDEN', [hrFields.find((f) => read.has(f))!]);
    const leaves = input.status === 'DEPARTED' && before.status === 'ACTIVE';
    if (roles.includes('SYS_ADMIN') && (leaves || (rolesChange && !input.roles!.includes('SYS_ADMIN')))) await this.assertAnotherAdmin(db, input.id, problems);
    problems.assertNone();
    const changed = await db.manager.createQueryBuilder().update(EmployeeEntity).set({ ...fields, version: () => 'version + 1', updatedAt: () => 'now()' }).where('id = :id AND version = :version', { id: input.id, version: input.expectedVersion }).execute();
    assertOneRow(changed.affected ?? 0, input.id);
    if (Object.keys(hr).length > 0) await db.manager.upsert(EmployeeHrEntity, { employeeId: input.id, ...hr }, ['employeeId']);
    if (rolesChange) await this.replaceRoles(db, input.id, input.roles!);
    if (leaves) await passOnApprovals(db, viewer, input.id);
    if (rolesChange || leaves) await db.run(`DELETE FROM session WHERE employee_id = $1`, [input.id]);
    return { id: input.id };
  }

  /** Sets a new initial password, shown once to the administrator, and ends the person's sessions. */
  async resetPassword(viewer: Actor, employeeId: string): Promise<Outcome<{ id: string }> & { initialPassword: string | null }> {
    const password = initialPassword();
    const hash = await hashPassword(password);
    const outcome = await mutate(this.database, viewer, 'resetPassword', {}, async (db) => {
      const [known] = isUuid(employeeId) ? await employeesById(db, [employeeId]) : [];
      if (!known) throw new UserFault({ code: 'NOT_FOUND', path: ['employeeId'] });
      await db.run(
        `INSERT INTO credential (employee_id, password_hash) VALUES ($1, $2)
         ON CONFLICT (employee_id) DO UPDATE SET password_hash = $2, must_change = true, changed_at = now()`,
        [employeeId, hash],
      );
      await db.run(`DELETE FROM session WHERE employee_id = $1`, [employeeId]);
      return { id: employeeId };
    });
    return { ...outcome, initialPassword: outcome.result ? password : null };
  }

  /** Whether the viewer may see personnel facts of this person. */
  static seesHr(viewer: Actor, employeeId: string): boolean {
    return allows(viewer.roles, viewer.employeeId === employeeId ? ['SELF'] : [], 'employeeHr.read');
  }

  static canUpdate(viewer: Actor): boolean {
    return scopeOf(viewer.roles, 'employee.update') === 'ALL';
  }

  private fieldsOf(read: InputReader<EmployeeInput>, input: EmployeeInput, isNew: boolean): Partial<EmployeeRow> {
    const fields: Partial<EmployeeRow> = {};
    if (isNew || read.has('name')) {
      fields.name = read.required('name', 50);
      fields.pinyin = pinyinOf(fields.name);
    }
    if (read.has('departmentId')) fields.departmentId = input.departmentId || null;
    if (read.has('title')) fields.title = read.text('title', 50);
    if (read.has('office')) fields.office = read.text('office', 100);
    if (read.has('phone')) {
      fields.phone = read.text('phone', 40);
      if (fields.phone && !/^[+\d][\d\s()-]{4,}$/.test(fields.phone)) read.problems.add('BAD_PHONE', read.path('phone'));
    }
    if (read.has('email')) {
      fields.email = read.text('email', 100);
      if (fields.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(fields.email)) read.problems.add('BAD_EMAIL', read.path('email'));
    }
    if (input.approvalSections != null) fields.approvalSections = [...new Set(input.approvalSections)];
    if (input.status != null) fields.status = input.status;
    return fields;
  }

  private hrOf(read: InputReader<EmployeeInput>): { hireDate?: string | null; birthday?: string | null; remark?: string | null } {
    const birthday = read.text('birthday', 20);
    if (birthday && !/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(birthday)) read.problems.add('BAD_BIRTHDAY', read.path('birthday'));
    return {
      ...(read.has('hireDate') && { hireDate: read.date('hireDate') }),
      ...(read.has('birthday') && { birthday }),
      ...(read.has('remark') && { remark: read.text('remark', 500) }),
    };
  }

  /** One that is being deleted is waited for, and stays until this is written. */
  private async assertDepartment(db: Db, id: string | null | undefined, problems: Problems): Promise<void> {
    if (!id) return;
    const known = isUuid(id) ? await db.rows(`SELECT 1 FROM department WHERE id = $1 FOR KEY SHARE`, [id]) : [];
    if (known.length === 0) problems.add('UNKNOWN_REFERENCE', ['departmentId']);
  }

  private async assertAnotherAdmin(db: Db, id: string, problems: Problems): Promise<void> {
    const others = await db.rows(`SELECT 1 FROM employee_role r JOIN employee e ON e.id = r.employee_id WHERE r.role = 'SYS_ADMIN' AND e.status = 'ACTIVE' AND e.id <> $1 LIMIT 1`, [id]);
    if (others.length === 0) problems.add('LAST_ADMIN', ['roles']);
  }

  private async replaceRoles(db: Db, id: string, roles: readonly Role[]): Promise<void> {
    await db.run(`DELETE FROM employee_role WHERE employee_id = $1 AND NOT role = ANY ($2)`, [id, roles]);
    await db.run(`INSERT INTO employee_role (employee_id, role) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [id, roles]);
  }
}
