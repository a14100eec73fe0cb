import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let department: string;
let client: string;
let project: string;
const ids: Record<string, string> = {};

type Answer = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
const problemsOf = (answer: Answer): unknown => answer.errors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]);

async function call(name: string, input: object, viewer = owner, select = 'field { id version }'): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await app.ask(viewer, `mutation M($input: ${type}!) { ${name}(input: $input) { errors { code path message } ${select} } }`, { input });
  return answer.data?.[name] ?? { thrown: answer.errors };
}
const define = async (name: string, definition: object, record = 'PROJECT'): Promise<string> => {
  const answer = await call('createCustomField', { record, definition: { name, ...definition } });
  expect(answer.errors).toEqual([]);
  return (ids[name] = answer.field.id as string);
};
const write = (customFields: object[], fields: object = {}, id = project): Promise<Answer> => versionOf(id).then((expectedVersion) => call('updateProject', { id, expectedVersion, fields: { ...fields, customFields } }, owner, 'project { version }'));
const versionOf = async (id: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM project WHERE id = $1`, [id])).rows[0]!.version;
const valuesOf = async (viewer: Viewer, id = project): Promise<unknown> =>
  ((await app.ask(viewer, `query V($id: ID!) { project(id: $id) { customFields { field { name } text number day flag choices { key } } } }`, { id })).data?.project?.customFields as Answer[] | undefined)?.map((v) => [v.field.name, v.text ?? v.number ?? v.day ?? v.flag ?? v.choices.map((c: Answer) => c.key).join()]);
const found = async (viewer: Viewer, customFields: object[]): Promise<string[]> => {
  const answer = await app.ask(viewer, `query F($filter: ProjectFilter) { projects(filter: $filter, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { name } } }`, { filter: { customFields } });
  if (!answer.data?.projects) throw new Error(JSON.stringify(answer.errors));
  expect(answer.data.projects.totalCount).toBe(answer.data.projects.nodes.length);
  return answer.data.projects.nodes.map((p: { name: string }) => p.name) as string[];
};

beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'SC');
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主', departmentId: department });
  member = await buildPerson(app, ['LEAD_DESIGNER']);
  client = await buildClient(app);
  project = await buildProject(app, department, client, { name: '甲' });
  await designate(app, project, member);
  await define('绿建星级', { type: 'CHOICE', choices: [{ name: '一星' }, { name: '二星', nameEn: 'Two' }, { name: '三星' }] });
  await define('装配率', { type: 'NUMBER', unit: '%', decimals: 1 });
  await define('报建日期', { type: 'DATE' });
  await define('示范项目', { type: 'YES_NO' });
  await define('专项', { type: 'CHOICES', choices: [{ name: '幕墙' }, { name: '景观' }, { name: '照明' }] });
  await define('备忘', { type: 'LONG_TEXT' });
});
afterAll(() => app.close());

it('are defined by full rights alone, read by everybody, under names that no column has', async () => {
  expect((await call('createCustomField', { record: 'PROJECT', definition: { name: '别的', type: 'TEXT' } }, member)).thrown?.[0].extensions.code).toBe('FORBIDDEN');
  const list = (await app.ask(member, `{ customFields(record: PROJECT) { name type unit decimals isUsed choices { key name nameEn } } }`)).data!.customFields;
  expect(list.slice(0, 2)).toEqual([
    { name: '绿建星级', type: 'CHOICE', unit: null, decimals: 0, isUsed: null, choices: [{ key: 'C1', name: '一星', nameEn: null }, { key: 'C2', name: '二星', nameEn: 'Two' }, { key: 'C3', name: '三星', nameEn: null }] },
    { name: '装配率', type: 'NUMBER', unit: '%', decimals: 1, isUsed: null, choices: [] },
  ]);
  const bad = async (definition: object): Promise<unknown> => problemsOf(await call('createCustomField', { record: 'PROJECT', definition: { type: 'TEXT', ...definition } }));
  expect(await bad({ name: '装配率（估）' })).toEqual([['DUPLICATE_NAME', 'definition.name']]);
  expect(await bad({ name: '容积率' })).toEqual([['NAME_RESERVED', 'definition.name']]);
  expect(await bad({ name: '（）' })).toEqual([['NAME_RESERVED', 'definition.name']]);
  expect(await bad({ name: '级别', type: 'CHOICE' })).toEqual([['REQUIRED', 'definition.choices']]);
});

it('take values through the project, as they are given or not at all, and hold them in the order of the fields', async () => {
  const refused = await write([{ fieldId: ids.绿建星级, choices: ['C9'] }, { fieldId: ids.装配率, number: '65.55' }, { fieldId: ids.报建日期, day: '2026-02-30' }, { fieldId: department, text: 'x' }], { remark: '不写' });
  expect(problemsOf(refused)).toEqual([['NOT_A_CODE', 'fields.customFields.0.choices'], ['TOO_MANY_DECIMALS', 'fields.customFields.1.number'], ['NOT_A_DATE', 'fields.customFields.2.day'], ['UNKNOWN_REFERENCE', 'fields.customFields.3.fieldId']]);
  expect(await valuesOf(owner)).toEqual([]);
  expect((await write([{ fieldId: ids.备忘, text: '一\n二' }, { fieldId: ids.专项, choices: ['C3', 'C1'] }, { fieldId: ids.示范项目, flag: false }, { fieldId: ids.报建日期, day: '2026-05-01' }, { fieldId: ids.装配率, number: '065.50' }, { fieldId: ids.绿建星级, choices: ['C2'] }])).errors).toEqual([]);
  const all = [['绿建星级', 'C2'], ['装配率', '65.5'], ['报建日期', '2026-05-01'], ['示范项目', false], ['专项', 'C1,C3'], ['备忘', '一\n二']];
  expect(await valuesOf(owner)).toEqual(all);
  expect(await valuesOf(member)).toEqual(all);
  expect(await valuesOf(await buildPerson(app, ['LEAD_DESIGNER']))).toBeUndefined();
  expect((await write([], { remark: '别的不动' })).errors).toEqual([]);
  expect(await valuesOf(owner)).toEqual(all);
});

it('stand in the history from what to what, and go back by the same mutation; nothing new is no change', async () => {
  await write([{ fieldId: ids.装配率, number: '70' }, { fieldId: ids.专项, choices: [] }, { fieldId: ids.绿建星级, choices: ['C2'] }]);
  const history = async (): Promise<Answer> => (await app.ask(member, `query H($id: ID!) { project(id: $id) { changes { values { field before after customField { name } } } } }`, { id: project })).data!.project.changes;
  expect((await history())[0].values).toEqual([
    { field: `customFields.${ids.装配率}`, before: '65.5', after: '70', customField: { name: '装配率' } },
    { field: `customFields.${ids.专项}`, before: 'C1,C3', after: null, customField: { name: '专项' } },
  ]);
  await write([{ fieldId: ids.专项, choices: ['C1', 'C3'] }]);
  const { length } = await history();
  await write([{ fieldId: ids.专项, choices: ['C3', 'C1'] }]);
  expect(await history()).toHaveLength(length);
});

it('find projects by every operator, for a member only theirs', async () => {
  const other = await buildProject(app, department, client, { name: '乙' });
  await buildProject(app, department, client, { name: '丙' });
  await write([{ fieldId: ids.绿建星级, choices: ['C3'] }, { fieldId: ids.装配率, number: '30' }, { fieldId: ids.报建日期, day: '2025-01-01' }, { fieldId: ids.示范项目, flag: true }, { fieldId: ids.备忘, text: '100% 装配' }], {}, other);
  const f = (name: string, operators: object) => [{ fieldId: ids[name], ...operators }];
  expect(await found(owner, f('绿建星级', { choices: ['C2'] }))).toEqual(['甲']);
  expect(await found(owner, f('绿建星级', { choices: ['C2', 'C3'] }))).toEqual(['乙', '甲']);
  expect(await found(member, f('绿建星级', { choices: ['C2', 'C3'] }))).toEqual(['甲']);
  expect(await found(owner, f('专项', { choices: ['C1', 'C3'] }))).toEqual(['甲']);
  expect(await found(owner, f('装配率', { number: { min: '30', max: '70' } }))).toEqual(['乙', '甲']);
  expect(await found(owner, f('装配率', { number: { min: '30', max: '70', below: true } }))).toEqual(['乙']);
  expect(await found(owner, f('报建日期', { day: { to: '2025-12-31' } }))).toEqual(['乙']);
  expect(await found(owner, f('示范项目', { flag: false }))).toEqual(['甲']);
  expect(await found(owner, f('备忘', { text: '0% ' }))).toEqual(['乙']);
  expect(await found(owner, f('备忘', { isSet: false }))).toEqual(['丙']);
  expect(await found(owner, f('备忘', { isSet: true }))).toEqual(['乙', '甲']);
  expect(await found(owner, [...f('绿建星级', { choices: ['C3'] }), ...f('示范项目', { flag: false })])).toEqual([]);
  expect(await found(owner, [{ fieldId: 'nothing', flag: true }])).toEqual([]);
  await expect(found(owner, f('装配率', { number: { min: 'x' } }))).rejects.toThrow(/NOT_A_NUMBER/);
});

it('are exported in the columns that are asked for, all of those in use otherwise', async () => {
  const csv = async (viewer: Viewer, chosen: string[] | null, locale: 'zh' | 'en' = 'zh'): Promise<string[]> => {
    const target = new PassThrough();
    const written = text(target);
    await app.services.projectExport.write(target, viewer, { text: '甲' }, null, locale, 'CSV', chosen);
    const heads = (await written).split('\r\n')[0]!.split(',');
    // They follow what every project has, whose last is the remark.
    return heads.slice(heads.indexOf(locale === 'zh' ? '备注' : 'Remark') + 1);
  };
  expect(await csv(owner, null)).toEqual(['绿建星级', '装配率（%）', '报建日期', '示范项目', '专项', '备忘']);
  expect(await csv(member, [ids.报建日期!, ids.装配率!], 'en')).toEqual(['报建日期', '装配率 (%)']);
  expect(await csv(owner, [])).toEqual([]);
});

it('asks for what is required when a project is made, and of an old one only where the field is saved', async () => {
  const required = await define('报建人', { type: 'TEXT', isRequired: true });
  const fields = { name: '新项目', clientId: client, cityCode: '320500', source: 'LEAD_DESIGNER', marketTrackerId: owner.employeeId };
  const create = (customFields?: object[]): Promise<Answer> => call('createProject', { departmentId: department, fields: { ...fields, customFields } }, owner, 'project { id }');
  expect(problemsOf(await create())).toEqual([['FIELD_REQUIRED', `fields.customFields.${required}`]]);
  const { errors, project: created } = await create([{ fieldId: required, text: '陶然' }]);
  expect(errors).toEqual([]);
  expect(await valuesOf(owner, created.id as string)).toEqual([['报建人', '陶然']]);
  expect((await write([], { remark: '旧项目' })).errors).toEqual([]);
  expect(problemsOf(await write([{ fieldId: required, text: '' }]))).toEqual([['REQUIRED', 'fields.customFields.0.text']]);
});

const definitionOf = { type: 'CHOICE', name: '绿建星级' };
const fieldOf = async (name: string): Promise<Answer> => (await app.ask(owner, `{ customFields(record: PROJECT) { id name version isUsed retiredAt choices { key name isRetired } } }`)).data!.customFields.find((f: Answer) => f.id === ids[name]);

it('keep their type and the choices in use once there are values; keys are never given twice', async () => {
  const { id, version } = await fieldOf('绿建星级');
  const update = (definition: object, expectedVersion = version as number): Promise<Answer> => call('updateCustomField', { id, expectedVersion, definition: { ...definitionOf, ...definition } }, owner, 'field { version isUsed choices { key name isRetired } }');
  expect(problemsOf(await update({ type: 'TEXT' }))).toEqual([['FIELD_IN_USE', 'definition.type']]);
  expect(problemsOf(await update({ choices: [{ key: 'C1', name: '一星' }] }))).toEqual([['CHOICE_IN_USE', 'definition.choices']]);
  const saved = await update({ choices: [{ key: 'C3', name: '三星级' }, { key: 'C2', name: '二星', isRetired: true }, { name: '无' }] });
  expect(saved).toEqual({ errors: [], field: { version: 2, isUsed: true, choices: [{ key: 'C3', name: '三星级', isRetired: false }, { key: 'C2', name: '二星', isRetired: true }, { key: 'C4', name: '无', isRetired: false }] } });
  expect((await update({ choices: [{ key: 'C3', name: '三星' }, { key: 'C2', name: '二星', isRetired: true }] }, 1)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await update({ choices: [{ key: 'C3', name: '三星' }, { key: 'C2', name: '二星', isRetired: true }, { name: '一星' }] }, 2)).field.choices[2]).toEqual({ key: 'C5', name: '一星', isRetired: false });
  expect((await write([{ fieldId: id, choices: ['C2'] }], { remark: '停用的选项留着' })).errors).toEqual([]);
  const other = (await app.owner.query<{ id: string }>(`SELECT id FROM project WHERE name = '乙'`)).rows[0]!.id;
  expect(problemsOf(await write([{ fieldId: id, choices: ['C2'] }], {}, other))).toEqual([['NOT_A_CODE', 'fields.customFields.0.choices']]);
});

it('of one edit in twenty at once lose nineteen, and a type never changes below a value', async () => {
  const fresh = await define('楼栋', { type: 'TEXT' });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => call('updateCustomField', { id: fresh, expectedVersion: 1, definition: { type: 'TEXT', name: `楼栋${n}` } })));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  const version = await versionOf(project);
  const [retyped, written] = await Promise.all([
    call('updateCustomField', { id: fresh, expectedVersion: 2, definition: { type: 'NUMBER', name: '楼栋' } }),
    call('updateProject', { id: project, expectedVersion: version, fields: { customFields: [{ fieldId: fresh, text: '三栋' }] } }, owner, 'project { id }'),
  ]);
  expect([retyped!, written!].filter((a) => a.errors.length === 0)).toHaveLength(1);
});

it('are retired with their values kept, and come back with them', async () => {
  const before = await valuesOf(owner);
  const retire = async (isRetired: boolean): Promise<Answer> => call('updateCustomField', { id: ids.装配率, expectedVersion: (await fieldOf('装配率')).version, isRetired });
  expect((await retire(true)).errors).toEqual([]);
  expect(await valuesOf(owner)).not.toContainEqual(['装配率', '70']);
  expect(problemsOf(await write([{ fieldId: ids.装配率, number: '1' }]))).toEqual([['FIELD_RETIRED', 'fields.customFields.0']]);
  expect(await found(owner, [{ fieldId: ids.装配率, number: { min: '70' } }])).toEqual(['甲']);
  const name = await define('装配率', { type: 'TEXT' });
  ids.装配率 = (await app.owner.query<{ id: string }>(`SELECT id FROM custom_field WHERE name = '装配率' AND id <> $1`, [name])).rows[0]!.id;
  expect(problemsOf(await retire(false))).toEqual([['DUPLICATE_NAME', 'isRetired']]);
  await call('updateCustomField', { id: name, expectedVersion: 1, isRetired: true });
  expect((await retire(false)).errors).toEqual([]);
  expect(await valuesOf(owner)).toEqual(before);
});

it('are put in an order, and are fifty at most', async () => {
  const order = (list: string[]): Promise<Answer> => call('orderCustomFields', { record: 'PROJECT', ids: list }, owner, '');
  expect((await order([ids.备忘!, ids.专项!])).errors).toEqual([]);
  const names = async (): Promise<string[]> => (await app.ask(member, `{ customFields(record: PROJECT) { name retiredAt } }`)).data!.customFields.filter((f: Answer) => !f.retiredAt).map((f: Answer) => f.name);
  expect((await names()).slice(0, 3)).toEqual(['备忘', '专项', '绿建星级']);
  expect(problemsOf(await order([department]))).toEqual([['NOT_FOUND', 'ids']]);
  const missing = 50 - (await names()).length;
  for (let n = 0; n < missing; n += 1) await define(`第${n}项`, { type: 'YES_NO' });
  expect(problemsOf(await call('createCustomField', { record: 'PROJECT', definition: { name: '第五十一', type: 'TEXT' } }))).toEqual([['TOO_MANY_FIELDS', 'record']]);
  expect((await call('createCustomField', { record: 'CLIENT', definition: { name: '第五十一', type: 'TEXT' } })).errors).toEqual([]);
});

it('belong to clients in the same way: written, found, seen by members of their projects, required of new ones', async () => {
  const field = await define('信用评级', { type: 'CHOICE', isRequired: true, choices: [{ name: '甲' }, { name: '乙' }] }, 'CLIENT');
  expect(problemsOf(await call('createClient', { fields: { name: '评级地产', clientType: 'GOV' } }, owner, 'client { id }'))).toEqual([['FIELD_REQUIRED', `fields.customFields.${field}`]]);
  const { client: made, errors } = await call('createClient', { fields: { name: '评级地产', clientType: 'GOV', customFields: [{ fieldId: field, choices: ['C2'] }] } }, owner, 'client { id customFields { choices { name } } }');
  expect([errors, made.customFields]).toEqual([[], [{ choices: [{ name: '乙' }] }]]);
  expect((await call('updateClient', { id: client, expectedVersion: 1, fields: { remark: '没有评级也能改' } }, owner, 'client { id }')).errors).toEqual([]);
  expect((await call('updateClient', { id: client, expectedVersion: 2, fields: { customFields: [{ fieldId: field, choices: ['C1'] }] } }, owner, 'client { id }')).errors).toEqual([]);
  const names = async (viewer: Viewer, customFields: object[]): Promise<number> => (await app.ask(viewer, `query F($filter: ClientFilter) { clients(filter: $filter) { totalCount } }`, { filter: { customFields } })).data!.clients.totalCount as number;
  expect(await names(owner, [{ fieldId: field, choices: ['C1', 'C2'] }])).toBe(2);
  expect(await names(member, [{ fieldId: field, choices: ['C1', 'C2'] }])).toBe(1);
  expect(problemsOf(await write([{ fieldId: field, choices: ['C1'] }]))).toEqual([['UNKNOWN_REFERENCE', 'fields.customFields.0.fieldId']]);
});
