import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_MANAGER']);
  department = await buildDepartment(app, 'SC');
});
afterAll(() => app.close());

const update = `mutation U($input: UpdateClientInput!) { updateClient(input: $input) { errors { code path } client { id version parent { id } level } } }`;
const put = async (id: string, fields: object) => {
  const { rows } = await app.owner.query<{ version: number }>(`SELECT version FROM client WHERE id = $1`, [id]);
  return (await app.ask(owner, update, { input: { id, expectedVersion: rows[0]!.version, fields } })).data!.updateClient;
};
let n = 0;
const names = (serial: number) => ['总部', '华东', '项目'].map((what) => `树${serial}${what}`);
/** Headquarters, a region below it and a project company below that, with a project each: tracked, won and lost. */
async function tree(): Promise<{ ids: [string, string, string]; projects: string[]; group: string }> {
  const serial = ++n;
  const [head, region, company] = (await Promise.all(names(serial).map((name) => buildClient(app, { name })))) as [string, string, string];
  expect((await put(head, { groupName: `树集团${serial}`, level: 'HEADQUARTERS' })).errors).toEqual([]);
  expect(await put(region, { parentId: head, level: 'REGIONAL' })).toMatchObject({ errors: [], client: { parent: { id: head }, level: 'REGIONAL' } });
  await put(company, { parentId: region, level: 'PROJECT_COMPANY' });
  const projects = [await buildProject(app, department, head, { status: 'TRACKING' }), await buildProject(app, department, region, { status: 'WON' }), await buildProject(app, department, company, { status: 'LOST' })];
  for (const [at, projectId] of projects.entries()) {
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO quote (project_id, title) VALUES ($1, '报价') RETURNING id`, [projectId]);
    await app.owner.query(`INSERT INTO quote_revision (quote_id, project_id, revision, is_current, status, fee_basis, amount_fen, created_by) VALUES ($1, $2, 1, true, 'SENT', 'LUMP_SUM', $3, $4)`, [rows[0]!.id, projectId, 10 ** at, owner.employeeId]);
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, created_by, signed_on) VALUES ($1, $2, '合同', 'DESIGN', $3, 7, $4, $5)`, [`SC-${serial}-${at}`, projectId, at === 1 ? 'SIGNED' : 'DRAFT', owner.employeeId, at === 1 ? '2026-01-05' : null]);
  }
  const { rows } = await app.owner.query<{ id: string }>(`SELECT group_id AS id FROM client WHERE id = $1`, [head]);
  return { ids: [head, region, company], projects, group: rows[0]!.id };
}
const figures = `clients projects open won statuses { status count } quotedFen contractedFen`;
const node = `key childCount group { id } client { id level } figures { ${figures} }`;

it('rolls figures up from project company to group, and shows each level by itself', async () => {
  const { ids: [head, region], group } = await tree();
  const answer = await app.ask(owner, `query T($group: ID!, $head: ID!) { top: clientTree { ${node} } group: clientTree(groupId: $group) { ${node} } below: clientTree(parentId: $head) { ${node} }
    client(id: $head) { children { id } own: figures { ${figures} } all: figures(below: true) { ${figures} } } }`, { group, head });
  expect(answer.errors).toBeUndefined();
  const all = { clients: 3, projects: 3, open: 1, won: 1, statuses: [{ status: 'TRACKING', count: 1 }, { status: 'WON', count: 1 }, { status: 'LOST', count: 1 }], quotedFen: '111', contractedFen: '7' };
  expect(answer.data!.top.find((x: { key: string }) => x.key === group)).toEqual({ key: group, childCount: 1, group: { id: group }, client: null, figures: all });
  expect(answer.data!.group).toEqual([{ key: head, childCount: 1, group: null, client: { id: head, level: 'HEADQUARTERS' }, figures: all }]);
  expect(answer.data!.below).toMatchObject([{ key: region, childCount: 1, figures: { clients: 2, projects: 2, open: 0, quotedFen: '110' } }]);
  expect(answer.data!.client).toMatchObject({ children: [{ id: region }], own: { clients: 1, projects: 1, quotedFen: '1', contractedFen: '0' }, all });
});

it('sums for a member only what they see', async () => {
  const { ids: [head, region], projects, group } = await tree();
  const member = await buildPerson(app, []);
  await designate(app, projects[1]!, member);
  const answer = await app.ask(member, `query T($head: ID!, $region: ID!) { clientTree { key } client(id: $head) { id } region: client(id: $region) { parent { id } children { id } figures(below: true) { ${figures} } } }`, { head, region });
  expect(answer.data).toEqual({ clientTree: [], client: null, region: { parent: null, children: [], figures: { clients: 1, projects: 1, open: 0, won: 1, statuses: [{ status: 'WON', count: 1 }], quotedFen: '10', contractedFen: '7' } } });
  await designate(app, projects[0]!, member);
  const wider = await app.ask(member, `query T($group: ID!) { clientTree { key figures { projects } } group: clientTree(groupId: $group) { key } }`, { group });
  expect(wider.data).toEqual({ clientTree: [{ key: group, figures: { projects: 2 } }], group: [{ key: head }] });
});

it('lets nobody stand below themselves, however many try at once', async () => {
  const { ids: [head, region, company] } = await tree();
  for (const parentId of [head, region, company]) expect((await put(head, { parentId })).errors).toEqual([{ code: 'CLIENT_BELOW_ITSELF', path: ['fields', 'parentId'] }]);
  expect((await put(head, { parentId: 'none' })).errors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['fields', 'parentId'] }]);
  await expect(app.owner.query(`UPDATE client SET parent_id = $2 WHERE id = $1`, [head, company])).rejects.toThrow('a client below itself');
  const [a, b] = [await buildClient(app), await buildClient(app)];
  const both = await Promise.all([put(a, { parentId: b }), put(b, { parentId: a })]);
  expect(both.map((answer) => answer.errors.length).sort()).toEqual([0, 1]);
});

it('goes along in a merge, but not into a client below', async () => {
  const { ids: [head, region, company] } = await tree();
  const other = await buildClient(app);
  const merge = async (survivorId: string, mergedId: string) => {
    const { rows } = await app.owner.query<{ id: string; version: number }>(`SELECT id, version FROM client WHERE id = ANY ($1)`, [[survivorId, mergedId]]);
    const version = (id: string): number => rows.find((r) => r.id === id)!.version;
    return (await app.ask(owner, `mutation M($input: MergeClientsInput!) { mergeClients(input: $input) { errors { code } merge { moved { part count } } } }`, { input: { survivorId, mergedId, expectedSurvivorVersion: version(survivorId), expectedMergedVersion: version(mergedId) } })).data!.mergeClients;
  };
  expect((await merge(company, head)).errors).toEqual([{ code: 'CLIENT_ABOVE' }]);
  expect((await merge(other, region)).merge.moved).toContainEqual({ part: 'BELOW', count: 1 });
  expect((await app.owner.query(`SELECT parent_id FROM client WHERE id = $1`, [company])).rows).toEqual([{ parent_id: other }]);
});
