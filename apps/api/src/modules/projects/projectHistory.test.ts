import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';
import { fieldChanges } from './projectHistory';

let app: TestApp;
let owner: Viewer;
let id: string;
let [former, latter] = ['', ''];

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  const department = await buildDepartment(app, 'LS');
  [former, latter] = [await buildClient(app, { name: '原客户' }), await buildClient(app, { name: '新客户' })];
  id = await buildProject(app, department, former, { remark: '旧备注' });
});
afterAll(() => app.close());

const history = async (viewer: Viewer) =>
  (await app.ask(viewer, `query H($id: ID!) { project(id: $id) { changes { kind by { name } values { field before after beforeName afterName } } } }`, { id })).data!.project?.changes as object[];
const update = async (expectedVersion: number, fields: object) =>
  (await app.ask(owner, `mutation U($input: UpdateProjectInput!) { updateProject(input: $input) { errors { code } project { remark version } } }`, { input: { id, expectedVersion, fields } })).data!.updateProject as object;

it('tells who changed what from what to what; a value goes back by the same rules', async () => {
  await update(1, { remark: '新备注', gfaM2: '100', clientId: latter });
  expect(await history(owner)).toEqual([
    {
      kind: 'UPDATED',
      by: { name: '库主' },
      values: [
        { field: 'clientId', before: former, after: latter, beforeName: '原客户', afterName: '新客户' },
        { field: 'remark', before: '旧备注', after: '新备注', beforeName: null, afterName: null },
        { field: 'gfaM2', before: null, after: '100', beforeName: null, afterName: null },
      ],
    },
  ]);
  expect(await update(2, { remark: '旧备注' })).toEqual({ errors: [], project: { remark: '旧备注', version: 3 } });
  expect(await history(owner)).toHaveLength(2);
});

it('names to a member only what they may see: not the client that it was', async () => {
  const member = await buildPerson(app, ['LEAD_DESIGNER']);
  expect(await history(member)).toBeUndefined();
  await designate(app, id, member);
  const [, first] = (await history(member)) as { values: object[] }[];
  expect(first!.values[0]).toEqual({ field: 'clientId', before: former, after: latter, beforeName: null, afterName: '新客户' });
});

it('makes texts of whatever was saved', () => {
  expect(fieldChanges({ fields: ['contacts', 'far'], before: { far: 2.5, serviceContents: ['PLANNING', 'BIM'] }, after: { far: null, deep: { a: 1 } } })).toEqual([
    { field: 'contacts', before: null, after: null },
    { field: 'far', before: '2.5', after: null },
    { field: 'serviceContents', before: 'PLANNING,BIM', after: null },
    { field: 'deep', before: null, after: '{"a":1}' },
  ]);
});
