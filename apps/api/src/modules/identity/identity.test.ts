import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from './sessions.service';
import { hashPassword } from './passwords';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const signIn = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { errors { code path message } viewer { mustChangePassword capabilities employee { name } } } }`;

describe('signing in', () => {
  it('succeeds by number or email and fails alike for a wrong password and an unknown login', async () => {
    const person = await buildPerson(app, ['DIRECTOR'], { name: '测试董事' });
    await app.owner.query(`UPDATE employee SET email = 'director@firm.test' WHERE id = $1`, [person.employeeId]);
    await app.owner.query(`UPDATE credential SET password_hash = $2 WHERE employee_id = $1`, [person.employeeId, await hashPassword('Granite-arcade-7')]);
    const good = await app.ask(null, signIn, { input: { login: 'Director@Firm.test', password: 'Granite-arcade-7' } });
    expect(good.data?.signIn.errors).toEqual([]);
    expect(good.data?.signIn.viewer.employee.name).toBe('测试董事');
    expect(good.data?.signIn.viewer.capabilities).toContain('project.create');
    const wrong = await app.ask(null, signIn, { input: { login: 'director@firm.test', password: 'wrong' } });
    const unknown = await app.ask(null, signIn, { input: { login: 'nobody', password: 'wrong' } });
    expect(wrong.data?.signIn).toEqual(unknown.data?.signIn);
    expect(wrong.data?.signIn.errors[0]).toMatchObject({ code: 'SIGN_IN_FAILED', path: ['password'] });
  });

  it('counts attempts inside the resolver, so that aliases in one request do not get past the limit', async () => {
    const query = `mutation { ${Array.from({ length: 9 }, (_, i) => `a${i}: signIn(input: {login: "alias", password: "x${i}"}) { errors { code } }`).join(' ')} }`;
    const first = await app.ask(null, query);
    const codes = Object.values(first.data!).map((p) => (p as { errors: { code: string }[] }).errors[0]!.code);
    expect(codes.filter((c) => c === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });
});

describe('people', () => {
  it('are created with an initial password by the administrator, and refused to others', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const designer = await buildPerson(app, ['LEAD_DESIGNER']);
    const create = `mutation C($input: CreateEmployeeInput!) { createEmployee(input: $input) { errors { code path } employee { id number roles pinyin: name hireDate version } initialPassword } }`;
    const input = { clientMutationId: 'k1', number: 'E900', name: '林小满', roles: ['MEMBER_VIEWER'], hireDate: '2024-03-01' };
    const made = await app.ask(admin, create, { input });
    expect(made.errors).toBeUndefined();
    expect(made.data?.createEmployee.errors).toEqual([]);
    expect(made.data?.createEmployee.employee).toMatchObject({ number: 'E900', roles: ['MEMBER_VIEWER'], hireDate: null });
    expect(made.data?.createEmployee.initialPassword).toMatch(/^(\w{4}-){3}\w{4}$/);
    const again = await app.ask(admin, create, { input });
    expect(again.data?.createEmployee.employee.id).toBe(made.data?.createEmployee.employee.id);
    expect(again.data?.createEmployee.initialPassword).toBeNull();
    const duplicate = await app.ask(admin, create, { input: { ...input, clientMutationId: 'k2' } });
    expect(duplicate.data?.createEmployee.errors).toEqual([{ code: 'DUPLICATE_NUMBER', path: ['number'] }]);
    const refused = await app.ask(designer, create, { input: { number: 'E901', name: '无权' } });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('are saved only from the version that was read', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const other = await buildPerson(app, []);
    const update = `mutation U($input: UpdateEmployeeInput!) { updateEmployee(input: $input) { errors { code } employee { title version } } }`;
    const first = await app.ask(admin, update, { input: { id: other.employeeId, expectedVersion: 1, title: '建筑师' } });
    expect(first.data?.updateEmployee).toEqual({ errors: [], employee: { title: '建筑师', version: 2 } });
    const stale = await app.ask(admin, update, { input: { id: other.employeeId, expectedVersion: 1, title: '主创' } });
    expect(stale.data?.updateEmployee).toEqual({ errors: [{ code: 'STALE_VERSION' }], employee: { title: '建筑师', version: 2 } });
  });
});

describe('departments', () => {
  const remove = `mutation D($input: DeleteDepartmentInput!) { deleteDepartment(input: $input) { errors { code path message } deletedId department { name } } }`;
  const deleted = async (viewer: Viewer, input: Record<string, unknown>, locale: 'zh' | 'en' = 'zh') => (await app.ask(viewer, remove, { input }, locale)).data?.deleteDepartment;

  it('are deleted when nothing hangs on them', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const id = await buildDepartment(app, 'DLA');
    expect(await deleted(admin, { id, expectedVersion: 2 })).toMatchObject({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], deletedId: null, department: { name: '市场部DLA' } });
    expect(await deleted(admin, { id, expectedVersion: 1 })).toEqual({ errors: [], deletedId: id, department: null });
    expect((await app.owner.query(`SELECT 1 FROM department WHERE id = $1`, [id])).rowCount).toBe(0);
    expect(await deleted(admin, { id, expectedVersion: 1 })).toMatchObject({ errors: [{ code: 'NOT_FOUND', path: ['id'] }] });
  });

  it('are refused with what hangs on them: people, also departed ones, units, and projects that the administrator does not see', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const id = await buildDepartment(app, 'DLB');
    const gone = await buildPerson(app, [], { departmentId: id });
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [gone.employeeId]);
    await app.owner.query(`INSERT INTO department (kind, name, parent_id) VALUES ('DEPARTMENT', '一组', $1)`, [id]);
    const both = await deleted(admin, { id, expectedVersion: 1 }, 'en');
    expect(both.errors.map((e: { code: string }) => e.code)).toEqual(['DEPARTMENT_HAS_PEOPLE', 'DEPARTMENT_HAS_UNITS']);
    expect(both.errors[0].message).toMatch(/^1 people, departed ones included/);
    const other = await buildDepartment(app, 'DLC');
    await buildProject(app, other, await buildClient(app));
    expect(await deleted(admin, { id: other, expectedVersion: 1 })).toMatchObject({ errors: [{ code: 'DEPARTMENT_HAS_PROJECTS', path: ['id'] }], department: { name: '市场部DLC' } });
    expect((await app.owner.query(`SELECT 1 FROM department WHERE id = ANY ($1)`, [[id, other]])).rowCount).toBe(2);
  });

  it('never lose people who join at that very moment', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const person = await buildPerson(app, []);
    for (let i = 0; i < 20; i++) {
      const id = await buildDepartment(app, `R${i}`);
      const { rows } = await app.owner.query<{ version: number }>(`SELECT version FROM employee WHERE id = $1`, [person.employeeId]);
      const [moved, gone] = await Promise.all([
        app.ask(admin, `mutation M($input: UpdateEmployeeInput!) { updateEmployee(input: $input) { errors { code } } }`, { input: { id: person.employeeId, expectedVersion: rows[0]!.version, departmentId: id } }),
        app.ask(admin, remove, { input: { id, expectedVersion: 1 } }),
      ]);
      expect([moved.errors, gone.errors]).toEqual([undefined, undefined]);
      const [isIn, isGone] = [moved.data!.updateEmployee.errors.length === 0, gone.data!.deleteDepartment.errors.length === 0];
      expect(isIn).toBe(!isGone);
    }
  });
});
