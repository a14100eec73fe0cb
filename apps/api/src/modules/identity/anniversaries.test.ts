import { buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from './sessions.service';
import { AnniversariesService } from './anniversaries.service';

let app: TestApp;
let me: Viewer;
let colleague: Viewer;
let director: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  me = await buildPerson(app, ['LEAD_DESIGNER']);
  colleague = await buildPerson(app, ['MARKET_STAFF'], { name: '林小满' });
  director = await buildPerson(app, ['DIRECTOR']);
});
afterAll(() => app.close());

const facts = (viewer: Viewer, birthday: string | null, hired: string | null): Promise<unknown> =>
  app.owner.query(`INSERT INTO employee_hr (employee_id, birthday, hire_date) VALUES ($1, $2, $3) ON CONFLICT (employee_id) DO UPDATE SET birthday = $2, hire_date = $3`, [viewer.employeeId, birthday, hired]);
const at = (day: string): Date => new Date(`${day}T04:00:00Z`);
const within = async (viewer: Viewer, days: number, day: string): Promise<unknown[]> =>
  (await new AnniversariesService(app.database).within(viewer, days, at(day))).map((a) => [a.kind, a.employeeId === colleague.employeeId ? '林' : '我', a.on, a.years]);
const share = (viewer: Viewer, isShown: boolean): Promise<Awaited<ReturnType<TestApp['ask']>>> =>
  app.ask(viewer, `mutation S($i: ShareBirthdayInput!) { shareBirthday(input: $i) { errors { code } employee { id showsBirthday } } }`, { i: { isShown } });

it('tells the days of those who show theirs, and to directors all; the year of birth to nobody', async () => {
  await facts(colleague, '1990-11-25', '2021-12-01');
  expect(await within(me, 30, '2026-11-23')).toEqual([]);
  expect(await within(director, 30, '2026-11-23')).toEqual([['BIRTHDAY', '林', '2026-11-25', null], ['JOINING', '林', '2026-12-01', 5]]);
  expect((await share(colleague, true)).data?.shareBirthday).toEqual({ errors: [], employee: { id: colleague.employeeId, showsBirthday: true } });
  expect(await within(me, 7, '2026-11-23')).toEqual([['BIRTHDAY', '林', '2026-11-25', null]]);
  const { data, errors } = await app.ask(me, `{ anniversaries(days: 366) { kind on years employee { name birthday hireDate showsBirthday } } }`);
  expect(errors).toBeUndefined();
  expect(data!.anniversaries[0].employee).toEqual({ name: '林小满', birthday: null, hireDate: null, showsBirthday: null });
  expect(JSON.stringify(data)).not.toContain('1990');
  await share(colleague, false);
  expect(await within(me, 30, '2026-11-23')).toEqual([]);
});

it('counts over the end of the year, keeps 29 February in every year, and knows birthdays without a year', async () => {
  await facts(me, '--02-29', '2026-01-02');
  expect(await within(me, 20, '2026-12-20')).toEqual([['JOINING', '我', '2027-01-02', 1]]);
  expect(await within(me, 20, '2027-02-15')).toEqual([['BIRTHDAY', '我', expect.stringMatching(/^2027-(02-28|03-01)$/), null]]);
  expect(await within(me, 20, '2028-02-15')).toEqual([['BIRTHDAY', '我', '2028-02-29', null]]);
  // The day of joining itself is none.
  expect(await within(me, 5, '2026-01-01')).toEqual([]);
});

it('leaves out who has left, and refuses spans that are none', async () => {
  await share(colleague, true);
  await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [colleague.employeeId]);
  expect(await within(director, 30, '2026-11-23')).toEqual([]);
  for (const days of [0, -1, 367]) expect((await app.ask(me, `query A($d: Int) { anniversaries(days: $d) { on } }`, { d: days })).errors?.[0]?.extensions?.code).toBe('OUT_OF_RANGE');
});
