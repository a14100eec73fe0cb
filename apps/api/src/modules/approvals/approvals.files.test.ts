import { createHash } from 'node:crypto';
import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { cookieFor, startLiveServer } from '../../../test/liveServer';
import type { LiveServer } from '../../../test/liveServer';
import { createTasks } from '../../app/tasks';
import { Database, jobsUrl } from '../../platform/database';
import { createLogger } from '../../platform/logger';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let server: LiveServer;
let address: string;
let manager: Viewer;
let member: Viewer;
let stranger: Viewer;
let approvers: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  const department = await buildDepartment(app, 'QC');
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人' });
  member = await buildPerson(app, ['MEMBER_VIEWER']);
  stranger = await buildPerson(app, ['LEGAL']);
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['LEGAL']));
  projectId = await buildProject(app, department, await buildClient(app, { name: '甲方名称' }), { name: '审批项目' });
  await designate(app, projectId, member);
  server = await startLiveServer(app);
  address = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.close();
  await app.close();
});

async function buildChain(): Promise<{ chainId: string; steps: string[] }> {
  const made = await app.ask(manager, `mutation C($input: CreateContractInput!) { createContract(input: $input) { contract { id } } }`, { input: { projectId, name: '建筑设计合同', contractType: 'DESIGN', amountFen: '500' } });
  const steps = usualOrder.map((section, i) => ({ section, approverId: approvers[i]!.employeeId }));
  const { data } = await app.ask(manager, `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code } chain { id steps { id } } } }`, { input: { contractId: made.data!.createContract.contract.id, expectedVersion: 1, steps } });
  return { chainId: data!.submitContract.chain.id, steps: data!.submitContract.chain.steps.map((s: { id: string }) => s.id) };
}

async function upload(viewer: Viewer | null, chainId: string, name: string, body: string | Buffer, headers: Record<string, string> = { 'x-yingzao-upload': '1' }): Promise<{ status: number; id?: string; sha256?: string; code?: string }> {
  const response = await fetch(`${address}/api/approvals/${chainId}/files`, { method: 'POST', body: body as never, headers: { ...headers, 'x-file-name': encodeURIComponent(name), ...(viewer && { cookie: (await cookieFor(app, viewer)).cookie }) } });
  const answer = (await response.json()) as { id?: string; sha256?: string; errors?: { extensions: { code: string } }[] };
  return { status: response.status, id: answer.id, sha256: answer.sha256, code: answer.errors?.[0]?.extensions.code };
}
const fetched = async (viewer: Viewer, path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${address}${path}`, { headers: { cookie: (await cookieFor(app, viewer)).cookie } });
  return { status: response.status, text: await response.text() };
};
const decide = async (viewer: Viewer, stepId: string, fileIds: string[], conclusion = 'AGREE', opinion: string | null = null) =>
  (await app.ask(viewer, `mutation D($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { errors { code path } chain { state } } }`, { input: { stepId, conclusion, opinion, fileIds } })).data!.decideApprovalStep;
const read = async (viewer: Viewer, id: string) =>
  (await app.ask(viewer, `query Q($id: ID!) { approvalChain(id: $id) { ledger { intact } events { kind files { name sha256 } } steps { seats { files { id name size kind sha256 url previewUrl uploadedBy { id } } } } } }`, { id })).data!.approvalChain;

it('comes before the opinion, is bound to its entry of the ledger, and is shown to who sees the round', async () => {
  const { chainId, steps } = await buildChain();
  const up = await upload(approvers[0]!, chainId, '../审查 意见.txt', '付款条件需要修改');
  expect(up).toMatchObject({ status: 201, sha256: createHash('sha256').update('付款条件需要修改').digest('hex') });
  const path = `/api/approvals/${chainId}/files/${up.id!}`;
  expect((await fetched(approvers[0]!, path)).status).toBe(200);
  for (const other of [manager, approvers[1]!, member]) expect((await fetched(other, path)).status).toBe(404);
  expect((await read(manager, chainId)).steps[0].seats[0].files).toEqual([]);

  // A refused decision loses nothing: the file waits for the next try.
  expect((await decide(approvers[0]!, steps[0]!, [up.id!], 'DISAGREE')).errors).toEqual([{ code: 'OPINION_REQUIRED', path: ['opinion'] }]);
  expect((await decide(approvers[0]!, steps[0]!, [up.id!], 'AGREE')).errors).toEqual([]);
  const shown = await read(member, chainId);
  expect(shown).toMatchObject({ ledger: { intact: true }, events: [{ kind: 'SUBMIT', files: [] }, { kind: 'APPROVE', files: [{ name: '审查 意见.txt', sha256: up.sha256 }] }] });
  expect(shown.steps[0].seats[0].files).toEqual([{ id: up.id, name: '审查 意见.txt', size: 24, kind: 'TEXT', sha256: up.sha256, url: path, previewUrl: `${path}/preview`, uploadedBy: { id: approvers[0]!.employeeId } }]);
  for (const viewer of [manager, member, approvers[5]!]) expect(await fetched(viewer, path)).toEqual({ status: 200, text: '付款条件需要修改' });
  for (const way of [path, `${path}/preview`]) expect((await fetched(stranger, way)).status).toBe(404);
  const { rows } = await app.owner.query(`SELECT payload FROM approval_event WHERE chain_id = $1 AND kind = 'APPROVE'`, [chainId]);
  expect(rows[0].payload.files).toEqual([{ name: '审查 意见.txt', sha256: up.sha256 }]);
});

it('is taken from who acts on the open round only, with what its name says in it', async () => {
  const { chainId, steps } = await buildChain();
  expect((await upload(null, chainId, 'a.txt', 'x')).status).toBe(401);
  for (const other of [stranger, member]) expect(await upload(other, chainId, 'a.txt', 'x')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(await upload(approvers[0]!, '00000000-0000-7000-8000-000000000000', 'a.txt', 'x')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(await upload(approvers[0]!, chainId, 'a.txt', 'x', {})).toMatchObject({ status: 403 });
  expect(await upload(approvers[0]!, chainId, 'a.exe', 'MZ')).toMatchObject({ status: 422, code: 'FILE_KIND_UNKNOWN' });
  expect(await upload(approvers[0]!, chainId, 'a.pdf', 'no pdf at all')).toMatchObject({ status: 422, code: 'FILE_CONTENT_MISMATCH' });
  expect(await upload(approvers[0]!, chainId, 'a.txt', '')).toMatchObject({ status: 422, code: 'FILE_EMPTY' });

  const [mine, theirs] = [(await upload(approvers[0]!, chainId, 'a.txt', 'x')).id!, (await upload(approvers[1]!, chainId, 'a.txt', 'x')).id!];
  const other = await buildChain();
  const elsewhere = (await upload(approvers[0]!, other.chainId, 'a.txt', 'x')).id!;
  expect((await decide(approvers[0]!, steps[0]!, [mine, theirs, elsewhere, 'x'])).errors).toEqual([1, 2, 3].map((i) => ({ code: 'UNKNOWN_REFERENCE', path: ['fileIds', String(i)] })));
  expect((await decide(approvers[0]!, steps[0]!, Array.from({ length: 11 }, (_, i) => `00000000-0000-7000-8000-0000000000${10 + i}`))).errors).toMatchObject([{ code: 'TOO_MANY', path: ['fileIds'] }]);
  expect((await decide(approvers[0]!, steps[0]!, [mine, mine])).errors).toEqual([]);
  expect((await decide(approvers[1]!, steps[1]!, [mine])).errors).toMatchObject([{ code: 'UNKNOWN_REFERENCE' }]);
  expect((await decide(approvers[1]!, steps[1]!, [theirs], 'DISAGREE', '不可行')).errors).toEqual([]);
  expect(await upload(approvers[2]!, chainId, 'a.txt', 'x')).toMatchObject({ status: 422, code: 'CHAIN_CLOSED' });
});

it('counts with documents into what one person uploads in an hour, by number and by size', async () => {
  const { chainId } = await buildChain();
  const plant = (files: number, size: number): Promise<unknown> =>
    app.owner.query(`INSERT INTO approval_file (chain_id, sha256, size, kind, name, uploaded_by) SELECT $1, repeat('f', 64), $2, 'TXT', 'x', $3 FROM generate_series(1, $4)`, [chainId, size, approvers[3]!.employeeId, files]);
  await plant(1, 10 * 1024 ** 3 - 1);
  expect(await upload(approvers[3]!, chainId, 'a.txt', 'x')).toMatchObject({ status: 201 });
  expect(await upload(approvers[3]!, chainId, 'a.txt', 'xy')).toMatchObject({ status: 429, code: 'UPLOAD_QUOTA' });
  await app.owner.query(`DELETE FROM approval_file WHERE uploaded_by = $1`, [approvers[3]!.employeeId]);
  await plant(600, 1);
  expect(await upload(approvers[3]!, chainId, 'a.txt', 'x')).toMatchObject({ status: 429, code: 'UPLOAD_QUOTA' });
});

it('is let go by night where its opinion never came, whoever uploads meanwhile, and stays where it did', async () => {
  const { chainId, steps } = await buildChain();
  const [bound, loose, young] = [await upload(approvers[0]!, chainId, 'a.txt', 'bound by night'), await upload(approvers[1]!, chainId, 'b.txt', 'loose'), await upload(approvers[1]!, chainId, 'c.txt', 'young')];
  await decide(approvers[0]!, steps[0]!, [bound.id!]);
  await app.owner.query('SET session_replication_role = replica');
  await app.owner.query(`UPDATE approval_file SET uploaded_at = now() - interval '61 days' WHERE id = ANY ($1)`, [[bound.id, loose.id]]);
  await app.owner.query('SET session_replication_role = origin');
  const jobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 1, statementTimeoutMs: 10_000 });
  const task = createTasks(jobs, app.services.fileStorage, createLogger('silent'))['approvals.files']!;
  await task.run(null);
  await expect(jobs.read(null, (db) => db.rows('SELECT 1 FROM approval_file'))).rejects.toThrow('permission denied');
  await jobs.close();
  const { rows } = await app.owner.query(`SELECT id FROM approval_file WHERE chain_id = $1 ORDER BY id`, [chainId]);
  expect(rows.map(({ id }) => id)).toEqual([bound.id, young.id].sort());
});

it('is final in the database too, and its content stays while it is there', async () => {
  const { chainId, steps } = await buildChain();
  const [bound, loose] = [await upload(approvers[0]!, chainId, 'a.txt', 'bound'), await upload(approvers[0]!, chainId, 'b.txt', 'loose')];
  await decide(approvers[0]!, steps[0]!, [bound.id!]);
  const as = (viewer: Viewer, sql: string, values: unknown[]): Promise<number> => app.database.write(viewer, (db) => db.run(sql, values));
  const event = (await app.owner.query(`SELECT id FROM approval_event WHERE chain_id = $1 AND kind = 'APPROVE'`, [chainId])).rows[0].id as string;
  // Not one that the ledger does not name, not another one's, and not one that is bound.
  await expect(as(approvers[0]!, `UPDATE approval_file SET event_id = $2 WHERE id = $1`, [loose.id, event])).rejects.toThrow('the ledger knows nothing of it');
  expect(await as(approvers[0]!, `DELETE FROM approval_file WHERE id = $1`, [bound.id])).toBe(0);
  expect(await as(approvers[1]!, `DELETE FROM approval_file WHERE id = $1`, [loose.id])).toBe(0);
  await expect(as(approvers[0]!, `UPDATE approval_file SET sha256 = repeat('0', 64) WHERE id = $1`, [loose.id])).rejects.toThrow('permission denied');
  await expect(app.owner.query(`UPDATE approval_file SET name = 'c.txt' WHERE id = $1`, [bound.id])).rejects.toThrow('stays as it is');
  await expect(app.owner.query(`DELETE FROM approval_file WHERE id = $1`, [bound.id])).rejects.toThrow('stays');
  await expect(as(stranger, `INSERT INTO approval_file (chain_id, sha256, size, kind, name, uploaded_by) VALUES ($1, repeat('0', 64), 1, 'TXT', 'x', $2)`, [chainId, stranger.employeeId])).rejects.toThrow('row-level security');
  const { rows } = await app.owner.query(`SELECT h FROM unused_contents($1) h`, [[bound.sha256, loose.sha256, '0'.repeat(64)]]);
  expect(rows).toEqual([{ h: '0'.repeat(64) }]);
  // Tampered with past the triggers, the ledger tells.
  await app.owner.query('SET session_replication_role = replica');
  await app.owner.query(`UPDATE approval_event SET payload = jsonb_set(payload, '{files,0,sha256}', to_jsonb(repeat('0', 64))) WHERE id = $1`, [event]);
  await app.owner.query('SET session_replication_role = origin');
  expect((await read(manager, chainId)).ledger).toEqual({ intact: false });
});
