import { groupsOf, standardPlaces, yearIn } from '@yingzao/domain/geography';
import type { PlaceGroup } from '@yingzao/domain/geography';
import { today } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let department: string;
let client: string;
const thisYear = Number(today(new Date()).slice(0, 4));
const [wuxi, xiamen, nanchang, suzhou] = ['320200', '350200', '360100', '320500'];
const tiers = (changed: Record<string, string>): PlaceGroup[] => groupsOf('TIER', new Map([...yearIn(standardPlaces.TIER, thisYear)!.byCode, ...Object.entries(changed)]));
const regions = (changed: Record<string, string>): PlaceGroup[] => groupsOf('REGION', new Map([...standardPlaces.REGION[0]!.byCode, ...Object.entries(changed)]));

interface Saved { errors: { code: string; path: string[] }[]; lists: { kind: string; year: number; version: number; setBy: { name: string }; groups: PlaceGroup[] }[] }
async function save(viewer: Viewer, kind: 'TIER' | 'REGION', year: number, expectedVersion: number, groups: readonly PlaceGroup[]): Promise<Saved> {
  const { data, errors } = await app.ask(viewer, `mutation S($input: SavePlaceListInput!) { savePlaceList(input: $input) { errors { code path } lists { kind year version setBy { name } groups { value codes } } } }`, { input: { kind, year, expectedVersion, groups } });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data!.savePlaceList;
}
let serial = 0;
async function register(cityCode: string, registeredOn: string): Promise<string> {
  const { data, errors } = await app.ask(owner, `mutation C($input: CreateProjectInput!) { createProject(input: $input) { errors { code path } project { id } } }`, { input: { departmentId: department, fields: { name: `口径${++serial}号`, clientId: client, cityCode, registeredOn, source: 'LEAD_DESIGNER', marketTrackerId: owner.employeeId } } });
  expect([errors, data?.createProject.errors]).toEqual([undefined, []]);
  return data!.createProject.project.id;
}
const shown = async (id: string): Promise<unknown> => {
  const { region, cityTier, cityTierYear } = (await app.ask(owner, `query P($id: ID!) { project(id: $id) { region cityTier cityTierYear } }`, { id })).data!.project;
  return [region, cityTier, cityTierYear];
};
async function edit(id: string, fields: object): Promise<void> {
  const { version } = (await app.ask(owner, `query P($id: ID!) { project(id: $id) { version } }`, { id })).data!.project;
  const { data, errors } = await app.ask(owner, `mutation U($input: UpdateProjectInput!) { updateProject(input: $input) { errors { code path } } }`, { input: { id, expectedVersion: version, fields } });
  expect([errors, data?.updateProject.errors]).toEqual([undefined, []]);
}

beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库主' });
  member = await buildPerson(app, ['LEAD_DESIGNER']);
  department = await buildDepartment(app, 'PL');
  client = await buildClient(app);
});
afterAll(() => app.close());

it('are saved whole by full rights, one edit at a time', async () => {
  expect((await app.ask(member, `{ placeLists { year } }`)).data!.placeLists).toEqual([]);
  await expect(save(member, 'TIER', thisYear, 0, tiers({}))).rejects.toThrow('FORBIDDEN');
  expect((await save(owner, 'TIER', thisYear + 2, 0, tiers({}))).errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['year'] }]);
  const [first, ...others] = tiers({});
  expect((await save(owner, 'TIER', thisYear, 0, [{ value: 'T9', codes: first!.codes }, ...others, { value: 'T5', codes: [wuxi!, 'x'] }])).errors).toEqual([
    { code: 'NOT_A_CODE', path: ['groups', '0', 'value'] }, { code: 'PLACE_REPEATED', path: ['groups', `${others.length + 1}`, 'codes', '0'] }, { code: 'PLACE_UNKNOWN', path: ['groups', `${others.length + 1}`, 'codes', '1'] },
  ]);
  expect((await save(owner, 'TIER', thisYear, 0, others)).errors).toEqual([{ code: 'PLACES_MISSING', path: ['groups'] }]);
  expect((await app.ask(owner, `{ placeLists { year } }`)).data!.placeLists).toEqual([]);
  await expect(app.database.write(member, (db) => db.run(`INSERT INTO place_list (kind, year, groups, set_by) VALUES ('TIER', 2020, '[]', '${member.employeeId}')`))).rejects.toThrow(/row-level security/);
  await expect(app.database.write(owner, (db) => db.run(`DELETE FROM place_list`))).rejects.toThrow(/permission denied/);
});

it('give tier and region to projects from then on, while those that were registered before keep theirs', async () => {
  const [old, moved, redated, abroad] = [await register(wuxi!, `${thisYear}-01-05`), await register(wuxi!, `${thisYear}-01-05`), await register(wuxi!, `${thisYear}-01-05`), await register(xiamen!, `${thisYear}-01-05`)];
  const before = await shown(old);
  expect(before).toEqual(['EAST', 'T2', yearIn(standardPlaces.TIER, thisYear)!.year]);
  const oldXiamen = await shown(abroad);

  const answers = await Promise.all(Array.from({ length: 6 }, () => save(owner, 'TIER', thisYear, 0, tiers({ [wuxi!]: 'T1N', [nanchang!]: 'T1N' }))));
  expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
  expect(answers.filter((a) => a.errors[0]?.code === 'STALE_VERSION')).toHaveLength(5);
  const { lists } = await save(owner, 'TIER', thisYear, 1, tiers({ [wuxi!]: 'T1N' }));
  expect(lists.map(({ kind, year, version, setBy }) => [kind, year, version, setBy.name])).toEqual([['TIER', thisYear, 2, '库主']]);
  expect((await save(owner, 'REGION', thisYear, 0, regions({ 350000: 'SOUTH', 360000: 'CENTRAL' }))).errors).toEqual([]);

  // As they were, also where they are edited and keep their city.
  await edit(old, { remark: '改备注', cityCode: wuxi, address: '太湖大道' });
  expect([await shown(old), await shown(abroad)]).toEqual([before, oldXiamen]);
  // New ones, those that get another city or another year, go by the lists of their year.
  expect(await shown(await register(wuxi!, `${thisYear}-02-01`))).toEqual(['EAST', 'T1N', thisYear]);
  expect(await shown(await register(xiamen!, `${thisYear}-02-01`))).toEqual(['SOUTH', 'T2', thisYear]);
  expect(await shown(await register(nanchang!, `${thisYear}-02-01`))).toEqual(['CENTRAL', 'T2', thisYear]);
  expect(await shown(await register(xiamen!, '2024-02-01'))).toEqual(['EAST', 'T2', 2024]);
  await edit(moved, { cityCode: xiamen });
  expect(await shown(moved)).toEqual(['SOUTH', 'T2', thisYear]);
  await edit(redated, { registeredOn: '2024-03-01' });
  expect(await shown(redated)).toEqual(['EAST', 'T1N', 2024]);
  // A tier by hand stays one, with its reason.
  await edit(old, { cityTier: 'T3', cityTierReason: '按集团口径' });
  await edit(old, { cityCode: suzhou });
  expect(await shown(old)).toEqual(['EAST', 'T3', thisYear]);
});
