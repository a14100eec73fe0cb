import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let member: Viewer;
let department: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
  member = await buildPerson(app, []);
  department = await buildDepartment(app, 'LS');
});
afterAll(() => app.close());

const call = async (name: string, input: object, fields: string, who = owner) => {
  const { data, errors } = await app.ask(who, `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code path } ${fields} } }`, { input });
  if (errors) throw new Error(String(errors[0]!.extensions?.code));
  return data![name];
};
const historyOf = async (id: string, who = owner) => (await app.ask(who, `query Q($id: ID!) { client(id: $id) { changes { kind by { name } values { field before after beforeName afterName } } } }`, { id })).data!.client.changes;

describe('history', () => {
  it('tells every change of every field, by whomever it was made, and that a client was deleted and brought back', async () => {
    const keeper = await buildPerson(app, [], { name: '小高' });
    const { client } = await call('createClient', { fields: { name: '史册地产', clientType: 'DEV_PRIVATE', productLines: ['RESIDENTIAL'] } }, 'client { id version }');
    await call('updateClient', { id: client.id, expectedVersion: 1, fields: { name: '史册置业', keeperId: keeper.employeeId, productLines: ['RESIDENTIAL', '云,府'], groupName: '史册集团' } }, 'client { id }');
    // Not through the form.
    await app.owner.query(`UPDATE client SET remark = '导入的备注', updated_by = $2 WHERE id = $1`, [client.id, owner.employeeId]);
    // What changes nothing of it is no change.
    await app.owner.query(`UPDATE client SET version = version + 1 WHERE id = $1`, [client.id]);
    await call('deleteClient', { id: client.id, expectedVersion: 3 }, 'client { id }');
    expect((await historyOf(client.id))[0]).toEqual({ kind: 'DELETED', by: { name: '库管' }, values: [] });
    await call('restoreClient', { id: client.id }, 'client { id }');
    const history = await historyOf(client.id);
    expect(history.map((h: { kind: string; by: { name: string } }) => [h.kind, h.by.name])).toEqual([['RESTORED', '库管'], ['DELETED', '库管'], ['UPDATED', '库管'], ['UPDATED', '库管'], ['CREATED', '库管']]);
    expect(history[2].values).toEqual([{ field: 'remark', before: null, after: '导入的备注', beforeName: null, afterName: null }]);
    expect(history[3].values).toEqual([
      { field: 'groupId', before: null, after: expect.any(String), beforeName: null, afterName: '史册集团' },
      { field: 'keeperId', before: null, after: keeper.employeeId, beforeName: null, afterName: '小高' },
      { field: 'name', before: '史册地产', after: '史册置业', beforeName: null, afterName: null },
      { field: 'productLines', before: 'RESIDENTIAL', after: '["RESIDENTIAL","云,府"]', beforeName: null, afterName: null },
    ]);
  });

  it('is read by whoever sees the client and written by nobody', async () => {
    const id = await buildClient(app);
    await app.owner.query(`UPDATE client SET remark = '改' WHERE id = $1`, [id]);
    await designate(app, await buildProject(app, department, id), member);
    expect((await historyOf(id, member)).map((h: { kind: string }) => h.kind)).toEqual(['UPDATED', 'CREATED']);
    await expect(app.database.write(owner, (db) => db.run(`INSERT INTO client_change (client_id, kind) VALUES ($1, 'UPDATED')`, [id]))).rejects.toThrow(/permission denied/);
    await expect(app.owner.query(`DELETE FROM client_change`)).rejects.toThrow(/append-only/);
  });
});

describe('a person moves', () => {
  const person = async (clientId: string, startedOn: string | null = null): Promise<string> => {
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contact (name, phone) VALUES ('林迁', '13800000000') RETURNING id`);
    await app.owner.query(`INSERT INTO employment (contact_id, client_id, title, started_on) VALUES ($1, $2, '设计经理', $3)`, [rows[0]!.id, clientId, startedOn]);
    return rows[0]!.id;
  };
  const move = (input: object, who = owner) => call('moveContact', { leftOn: '2025-01-05', joinedOn: '2025-02-05', ...input }, 'contact { id title employments { client { id } title startedOn endedOn } }', who);

  it('to another client on chosen days, keeps what they were, and both clients know', async () => {
    const [old, fresh] = [await buildClient(app), await buildClient(app)];
    const contactId = await person(old, '2020-03-01');
    const { errors, contact } = await move({ contactId, fromClientId: old, toClientId: fresh, title: '设计总监', department: '产品中心', influence: 'DECIDER' });
    expect(errors).toEqual([]);
    expect(contact.employments).toEqual([
      { client: { id: fresh }, title: '设计总监', startedOn: '2025-02-05', endedOn: null },
      { client: { id: old }, title: '设计经理', startedOn: '2020-03-01', endedOn: '2025-01-05' },
    ]);
    const of = async (id: string) => (await app.ask(owner, `query Q($id: ID!) { client(id: $id) { version contacts { id isCurrent title endedOn } } }`, { id })).data!.client;
    expect(await of(old)).toEqual({ version: 2, contacts: [{ id: contactId, isCurrent: false, title: '设计经理', endedOn: '2025-01-05' }] });
    expect(await of(fresh)).toEqual({ version: 2, contacts: [{ id: contactId, isCurrent: true, title: '设计总监', endedOn: null }] });
    // Not twice: they are gone from there, and are here.
    expect((await move({ contactId, fromClientId: old, toClientId: fresh })).errors).toEqual([{ code: 'NOT_FOUND', path: ['contactId'] }]);
    // Back again, and the history grows.
    expect((await move({ contactId, fromClientId: fresh, toClientId: old, leftOn: '2025-06-01', joinedOn: '2025-06-01' })).contact.employments).toHaveLength(3);
  });

  it('is refused to nowhere, to where they are, and on days that cannot be', async () => {
    const [old, fresh, gone] = [await buildClient(app), await buildClient(app), await buildClient(app)];
    await app.owner.query(`UPDATE client SET deleted_at = now() WHERE id = $1`, [gone]);
    const contactId = await person(old, '2025-01-10');
    const codes = async (input: object) => (await move({ contactId, fromClientId: old, toClientId: fresh, leftOn: '2025-01-20', ...input })).errors.map((e: { code: string; path: string[] }) => [e.code, e.path[0]]);
    expect(await codes({ toClientId: old })).toEqual([['CLIENT_ITSELF', 'toClientId']]);
    expect(await codes({ toClientId: gone })).toEqual([['UNKNOWN_REFERENCE', 'toClientId']]);
    expect(await codes({ toClientId: 'no-id' })).toEqual([['UNKNOWN_REFERENCE', 'toClientId']]);
    expect(await codes({ fromClientId: gone })).toEqual([['NOT_FOUND', 'fromClientId']]);
    expect(await codes({ contactId: 'no-id' })).toEqual([['NOT_FOUND', 'contactId']]);
    expect(await codes({ leftOn: '2025-01-09' })).toEqual([['LEFT_BEFORE_BEGUN', 'leftOn']]);
    expect(await codes({ joinedOn: '2025-01-19' })).toEqual([['JOINED_BEFORE_LEFT', 'joinedOn']]);
    expect(await codes({ joinedOn: '2099-01-19' })).toEqual([['DATE_IN_FUTURE', 'joinedOn']]);
    await app.owner.query(`INSERT INTO employment (contact_id, client_id) VALUES ($1, $2)`, [contactId, fresh]);
    expect(await codes({})).toEqual([['CONTACT_REPEATED', 'toClientId']]);
    await expect(move({ contactId, fromClientId: old, toClientId: fresh }, member)).rejects.toThrow('FORBIDDEN');
  });
});

describe('export', () => {
  const take = async (who: Viewer, input: object): Promise<{ text: string; rowCount: number }> => {
    const { errors, url, rowCount } = await call('exportClients', { format: 'CSV', ...input }, 'url rowCount', who);
    expect(errors).toEqual([]);
    const download = await app.services.downloads.take(who, String(url).split('/').at(-1)!);
    if (download?.kind !== 'CLIENTS') throw new Error('no link to clients');
    const stream = new PassThrough();
    const bytes = buffer(stream);
    expect(await app.services.clientExport.write(stream, who, download.params)).toBe(rowCount);
    return { text: (await bytes).toString('utf8').replace(/^\ufeff/, ''), rowCount };
  };

  it('holds exactly the rows of the list in its order, the columns that were chosen, and nothing that a spreadsheet would compute', async () => {
    const id = await buildClient(app, { name: '=1+1 出口地产甲' });
    await buildClient(app, { name: '出口地产乙' });
    await app.owner.query(`UPDATE client SET keeper_id = $2 WHERE id = $1`, [id, owner.employeeId]);
    await buildProject(app, department, id);
    const filter = { text: '出口地产' };
    const { text } = await take(owner, { filter, orderBy: { field: 'NAME', direction: 'ASC' }, columns: ['NAME', 'KEEPER', 'PROJECTS', 'RATING', 'NAME'] });
    const listed = (await app.ask(owner, `query Q($filter: ClientFilter) { clients(filter: $filter, orderBy: { field: NAME, direction: ASC }) { nodes { name } } }`, { filter })).data!.clients.nodes.map((n: { name: string }) => n.name);
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toBe('客户名称,我方对接人,项目数,客户评级');
    expect(lines.slice(1).map((line) => line.replace(/^'/, '').split(',')[0])).toEqual(listed);
    expect(lines.find((line) => line.includes('地产甲'))).toMatch(/^'=1\+1 出口地产甲,库管,1,/);
  });

  it('gives a member their own clients and no rating, and notes who took what', async () => {
    const [own, other] = [await buildClient(app, { name: '成员客户' }), await buildClient(app, { name: '成员看不到的客户' })];
    await designate(app, await buildProject(app, department, own), member);
    const { text, rowCount } = await take(member, { columns: ['NAME', 'RATING'] });
    const shown = (await app.ask(member, `{ clients { totalCount } }`)).data!.clients.totalCount;
    expect([rowCount, text.startsWith('客户名称\r\n'), text.includes('成员客户'), text.includes('成员看不到')]).toEqual([shown, true, true, false]);
    expect(other).toBeTruthy();
  });
});

it('the bin of documents holds what was deleted, for full rights, but not of what is deleted itself', async () => {
  const client = await buildClient(app);
  const [project, gone] = [await buildProject(app, department, client), await buildProject(app, department, client, { deleted_at: new Date() })];
  const file = async (projectId: string, name: string): Promise<void> => {
    await app.owner.query(
      `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number, deleted_at, deleted_by) VALUES ($1, 'OTHER', $2, 1, now(), $3) RETURNING id)
       INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('0', 64), 1, 'PDF', 'a.pdf' FROM f`,
      [projectId, name, owner.employeeId],
    );
  };
  await file(project, '删掉的.pdf');
  await file(gone, '项目也删了.pdf');
  expect((await app.ask(owner, `{ fileBin { name deletedBy { name } } }`)).data!.fileBin).toEqual([{ name: '删掉的.pdf', deletedBy: { name: '库管' } }]);
  expect((await app.ask(member, `{ fileBin { name } }`)).errors![0]!.extensions!.code).toBe('FORBIDDEN');
});
