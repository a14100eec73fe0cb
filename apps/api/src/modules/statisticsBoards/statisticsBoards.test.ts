import { buildDepartment, buildPerson, buildProject, buildClient, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let director: Viewer;
let plain: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'SB');
  director = await buildPerson(app, ['DIRECTOR'], { departmentId: department });
  plain = await buildPerson(app, [], { departmentId: department });
});
afterAll(() => app.close());

const chart = { key: 'a', title: '各地域', dimension: 'REGION', within: null, measure: 'COUNT', form: 'bars', filter: { statuses: ['TRACKING'] }, x: 0, y: 0, w: 6, h: 6 };
const blank = { title: '经营看板', charts: [chart], isPublic: false, personIds: [] as string[], departmentIds: [] as string[] };
const fields = 'id title version viewerCanUpdate isPublic people { id } departments { id } owner { id } charts { key title dimension within measure form filter x y w h }';
interface Board { id: string; title: string; version: number; viewerCanUpdate: boolean; charts: object[]; people: object[]; departments: object[] }
interface Saved { errors: { code: string; path: string[] }[]; board: Board | null }
const save = async (viewer: Viewer, input: object): Promise<Saved> => {
  const { data, errors } = await app.ask(viewer, `mutation S($input: SaveStatisticsBoardInput!) { saveStatisticsBoard(input: $input) { errors { code path } board { ${fields} } } }`, { input: { ...blank, ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.saveStatisticsBoard as Saved;
};
const remove = async (viewer: Viewer, id: string, expectedVersion: number): Promise<Saved> =>
  (await app.ask(viewer, `mutation D($input: DeleteStatisticsBoardInput!) { deleteStatisticsBoard(input: $input) { errors { code path } board { id title version } } }`, { input: { id, expectedVersion } })).data!.deleteStatisticsBoard as Saved;
const find = async (viewer: Viewer, id: string): Promise<Board | null> => (await app.ask(viewer, `query B($id: ID!) { statisticsBoard(id: $id) { ${fields} } }`, { id })).data!.statisticsBoard as Board | null;
const listed = async (viewer: Viewer): Promise<string[]> => ((await app.ask(viewer, `{ statisticsBoards { id } }`)).data!.statisticsBoards as { id: string }[]).map(({ id }) => id);
const reads = async (viewer: Viewer, id: string): Promise<boolean> => {
  const [found, list] = [await find(viewer, id), await listed(viewer)];
  expect(list.includes(id)).toBe(found !== null);
  const rows = await app.database.read(viewer, (db) => db.rows(`SELECT 1 FROM statistics_board WHERE id = $1`, [id]));
  expect(rows).toHaveLength(found ? 1 : 0);
  return found !== null;
};

describe('a board of charts', () => {
  it('is kept whole, changed on its version, and taken away', async () => {
    const { board, errors } = await save(director, {});
    expect(errors).toEqual([]);
    expect(board).toMatchObject({ title: '经营看板', version: 1, viewerCanUpdate: true, charts: [chart], owner: { id: director.employeeId } });
    const { board: second } = await save(director, { id: board!.id, expectedVersion: 1, title: '经营', charts: [chart, { ...chart, key: 'b', within: 'STATUS', form: 'stacked', x: 6 }] });
    expect(second).toMatchObject({ id: board!.id, title: '经营', version: 2, charts: [chart, expect.objectContaining({ key: 'b', within: 'STATUS' })] });
    const stale = await save(director, { id: board!.id, expectedVersion: 1, title: '旧' });
    expect(stale).toMatchObject({ errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }], board: { title: '经营', version: 2 } });
    expect((await remove(director, board!.id, 1)).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
    expect((await remove(director, board!.id, 2)).errors).toEqual([]);
    expect(await find(director, board!.id)).toBeNull();
  });

  it('is hidden like an unknown id until it is published to somebody', async () => {
    const { board } = await save(director, {});
    const id = board!.id;
    const other = await buildPerson(app, ['MARKET_MANAGER']);
    for (const viewer of [plain, other]) expect(await reads(viewer, id)).toBe(false);
    // Full rights of another do not reach it either.
    for (const answer of [await save(other, { id, expectedVersion: 1 }), await remove(other, id, 1), await remove(director, '00000000-0000-7000-8000-000000000000', 1), await remove(director, 'no-id', 1)]) expect(answer).toEqual({ errors: [{ code: 'NOT_FOUND', path: ['id'] }], board: null });

    const { board: published } = await save(director, { id, expectedVersion: 1, personIds: [plain.employeeId], departmentIds: [department] });
    // Who else reads it is the owner's to know alone.
    expect(published).toMatchObject({ people: [{ id: plain.employeeId }], departments: [{ id: department }] });
    expect([await reads(plain, id), await reads(other, id)]).toEqual([true, false]);
    expect(await find(plain, id)).toMatchObject({ viewerCanUpdate: false, people: [], departments: [] });
    // Who reads it changes nothing: neither by the page nor in the database.
    expect((await app.ask(plain, `mutation S($input: SaveStatisticsBoardInput!) { saveStatisticsBoard(input: $input) { errors { code } } }`, { input: { ...blank, id, expectedVersion: 2 } })).data?.saveStatisticsBoard?.errors ?? [{ code: 'FORBIDDEN' }]).toEqual([{ code: 'FORBIDDEN' }]);
    expect(await app.database.write(plain, (db) => db.run(`DELETE FROM statistics_board WHERE id = $1`, [id])).catch(() => 0)).toBe(0);
    expect(await app.database.write(plain, (db) => db.run(`UPDATE statistics_board SET title = 'x' WHERE id = $1`, [id]))).toBe(0);

    await save(director, { id, expectedVersion: 2, isPublic: true });
    expect([await reads(plain, id), await reads(other, id)]).toEqual([true, true]);
    await save(director, { id, expectedVersion: 3 });
    expect([await reads(plain, id), await reads(other, id)]).toEqual([false, false]);
  });

  it('reaches a department with those below it, and those who join it; not who leaves it or the firm', async () => {
    const team = await buildDepartment(app, 'SBT');
    await app.owner.query(`UPDATE department SET parent_id = $2 WHERE id = $1`, [team, department]);
    const [member, stranger] = [await buildPerson(app, [], { departmentId: team }), await buildPerson(app, [], { departmentId: await buildDepartment(app, 'SBX') })];
    const { board } = await save(director, { departmentIds: [department] });
    expect([await reads(member, board!.id), await reads(stranger, board!.id)]).toEqual([true, false]);
    await app.owner.query(`UPDATE employee SET department_id = $2 WHERE id = $1`, [stranger.employeeId, team]);
    await app.owner.query(`UPDATE employee SET department_id = NULL WHERE id = $1`, [member.employeeId]);
    expect([await reads(member, board!.id), await reads(stranger, board!.id)]).toEqual([false, true]);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [stranger.employeeId]);
    expect(await app.database.read(stranger, (db) => db.rows(`SELECT 1 FROM statistics_board WHERE id = $1`, [board!.id]))).toEqual([]);
  });

  it('gives its readers their own figures', async () => {
    const client = await buildClient(app);
    const [mine] = [await buildProject(app, department, client, { status: 'TRACKING' }), await buildProject(app, department, client, { status: 'TRACKING' })];
    await designate(app, mine, plain);
    const { board } = await save(director, { isPublic: true });
    const [{ dimension, filter }] = (await find(plain, board!.id))!.charts as [{ dimension: string; filter: object }];
    const counted = async (viewer: Viewer): Promise<[number, boolean]> => {
      const [series] = (await app.ask(viewer, `query S($r: [StatisticsRequest!]!) { statistics(requests: $r) { isPartial total { count } } }`, { r: [{ dimension, filter }] })).data!.statistics as [{ isPartial: boolean; total: { count: number } }];
      return [series.total.count, series.isPartial];
    };
    expect([await counted(director), await counted(plain)]).toEqual([[2, false], [1, true]]);
  });

  it('is refused with a code and the field', async () => {
    const refusals = async (input: object): Promise<string[]> => (await save(director, input)).errors.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(await refusals({ title: ' ', personIds: ['x'], departmentIds: ['00000000-0000-7000-8000-000000000000'] })).toEqual(['REQUIRED title', 'UNKNOWN_REFERENCE personIds', 'UNKNOWN_REFERENCE departmentIds']);
    expect(await refusals({ title: '长'.repeat(61), charts: Array.from({ length: 25 }, (_, n) => ({ ...chart, key: `k${n}` })) })).toEqual(['TOO_LONG title', 'TOO_MANY charts']);
    expect(await refusals({ charts: Array.from({ length: 7 }, (_, n) => ({ ...chart, key: `k${n}`, within: 'STATUS', form: 'heat' })) })).toEqual(['TOO_MANY_CROSSED charts']);
    expect(await refusals({ charts: [chart, chart] })).toEqual(['DUPLICATE_KEY charts']);
    expect(await refusals({ charts: [{ ...chart, within: 'REGION', form: 'stacked' }] })).toEqual(['SAME_DIMENSION charts.0.within']);
    expect(await refusals({ charts: [{ ...chart, form: 'heat' }, { ...chart, key: 'b', x: 9 }] })).toEqual(['NOT_A_CODE charts.0.form', 'OUT_OF_BOARD charts.1.x']);
    expect(await refusals({ charts: [{ ...chart, filter: { registeredOn: { from: '2026-02-30' } } }] })).toEqual(['NOT_A_DATE charts.0.filter.registeredOn.from']);
    expect(await refusals({ charts: [{ ...chart, filter: { asOf: '2020-01-01', text: '望江' } }] })).toEqual(['NOT_KEPT_BY_DAY charts.0.filter.asOf']);
    expect(await refusals({ charts: [{ ...chart, filter: { clientIds: Array.from({ length: 120 }, () => director.employeeId) } }] })).toEqual(['TOO_LONG charts.0.filter']);
    const { board } = await save(director, {});
    expect(await refusals({ id: board!.id })).toEqual(['REQUIRED expectedVersion']);
    for (let n = (await listed(director)).length; n < 60; n++) if ((await save(director, {})).errors.length > 0) break;
    expect(await refusals({})).toEqual(['TOO_MANY_BOARDS ']);
  });
});
