import { addDays, today } from '@yingzao/domain/measures';
import { buildApprovedContract, buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { Database, jobsUrl } from '../../platform/database';
import { PromptMornings } from './promptMornings';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let asJobs: Database;
let department: string;
let manager: Viewer;
let finance: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 3, statementTimeoutMs: 30_000 });
  department = await buildDepartment(app, 'HX');
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  finance = await buildPerson(app, ['FINANCE']);
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const beginAt = (iso: string): Promise<void> => new PromptMornings(asJobs, () => new Date(iso)).begin();
const fields = `errors { code path message } contract { id status version validUntil filingDueOn filedOn guaranteeUntil guaranteeReleasedOn areaRate areaBasisM2 areaTrueUp { basisM2 finalM2 differenceFen } parent { id } }`;
const ask = async (name: string, type: string, input: object, viewer = manager) => (await app.ask(viewer, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input })).data![name];
const save = (input: object, viewer = manager) => ask('saveContractDates', 'SaveContractDatesInput', input, viewer);
const read = async (id: string, viewer = manager) => (await app.ask(viewer, `query Q($id: ID!) { contract(id: $id) { ${fields.slice(fields.indexOf('contract {') + 10, -1)} } }`, { id })).data!.contract;
const codes = (payload: { errors: { code: string; path: string[] }[] }) => payload.errors.map((e) => [e.code, e.path.join('.')]);
async function prompts(viewer: Viewer): Promise<string[]> {
  const answer = await app.ask(viewer, `{ workPrompts(first: 100, filter: { tab: ALL }) { nodes { kind title dueOn doneAt path } } }`);
  return (answer.data!.workPrompts.nodes as { kind: string; title: string; dueOn: string | null; doneAt: string | null }[])
    .filter(({ kind }) => /^(CONTRACT|GUARANTEE)_/.test(kind))
    .map(({ kind, title, dueOn, doneAt }) => (kind === 'CONTRACT_TRUE_UP' ? `${title}${doneAt ? ' done' : ''}` : `${kind} ${dueOn}${doneAt ? ' done' : ''}`))
    .sort();
}
let n = 0;
/** A signed contract of a project that a person of their own tracks. */
async function signed(more: Record<string, unknown> = {}, project: Record<string, unknown> = {}, roles: Parameters<typeof buildPerson>[1] = ['MARKET_STAFF']): Promise<{ id: string; projectId: string; tracker: Viewer }> {
  const tracker = await buildPerson(app, roles);
  const projectId = await buildProject(app, department, await buildClient(app, { name: `合同期限客户${++n}` }), { market_tracker_id: tracker.employeeId, ...project });
  await app.owner.query(`INSERT INTO project_member (project_id, employee_id, origin) VALUES ($1, $2, 'MARKET_TRACKER')`, [projectId, tracker.employeeId]);
  return { id: await buildApprovedContract(app, projectId, { status: 'SIGNED', signed_on: '2026-01-05', ...more }), projectId, tracker };
}

describe('days of a contract', () => {
  it('are kept after the signing, each checked, and by those alone who write contracts', async () => {
    const { id, tracker } = await signed();
    const saved = await save({ id, expectedVersion: 1, validUntil: '2027-01-05', filingDueOn: '2026-02-01', filedOn: '2026-01-20', guaranteeUntil: '2027-03-01' });
    expect(saved).toMatchObject({ errors: [], contract: { version: 2, validUntil: '2027-01-05', filingDueOn: '2026-02-01', filedOn: '2026-01-20', guaranteeUntil: '2027-03-01', guaranteeReleasedOn: null } });
    expect(codes(await save({ id, expectedVersion: 1 }))).toEqual([['STALE_VERSION', 'expectedVersion']]);
    expect(codes(await save({ id, expectedVersion: 2, filedOn: addDays(today(new Date()), 3), guaranteeReleasedOn: '2026-01-01', validUntil: 'bald' }))).toEqual(
      expect.arrayContaining([['DATE_IN_FUTURE', 'filedOn'], ['REQUIRED', 'guaranteeUntil'], ['NOT_A_DATE', 'validUntil']]),
    );
    const refused = await app.ask(tracker, `mutation M($input: SaveContractDatesInput!) { saveContractDates(input: $input) { errors { code } } }`, { input: { id, expectedVersion: 2 } });
    expect(JSON.stringify(refused)).toContain('FORBIDDEN');
    expect((await save({ id, expectedVersion: 2 })).contract).toMatchObject({ validUntil: null, filingDueOn: null, filedOn: null, guaranteeUntil: null });
  });

  it('are brought up in the morning before them, once, and follow when they are put right', async () => {
    const { id, tracker } = await signed({}, {}, ['MARKET_DB_OWNER']);
    await save({ id, expectedVersion: 1, validUntil: '2031-06-30', filingDueOn: '2031-06-02', guaranteeUntil: '2031-12-31' });
    await beginAt('2031-05-25T01:00:00Z');
    expect(await prompts(tracker)).toEqual([]);
    await beginAt('2031-05-26T01:00:00Z');
    expect(await prompts(tracker)).toEqual(['CONTRACT_FILING_DUE 2031-06-02']);
    await beginAt('2031-06-01T01:00:00Z');
    await beginAt('2031-06-02T01:00:00Z');
    expect(await prompts(tracker)).toEqual(['CONTRACT_ENDING 2031-06-30', 'CONTRACT_FILING_DUE 2031-06-02']);
    // Another day ends what was said of the first, and is said anew; filing ends it for good.
    await save({ id, expectedVersion: 2, validUntil: '2031-07-15', filingDueOn: '2031-06-02', filedOn: today(new Date()), guaranteeUntil: '2031-12-31' });
    expect(await prompts(tracker)).toEqual(['CONTRACT_ENDING 2031-06-30 done', 'CONTRACT_FILING_DUE 2031-06-02 done']);
    await beginAt('2031-06-20T01:00:00Z');
    await beginAt('2031-06-21T01:00:00Z');
    expect(await prompts(tracker)).toEqual(['CONTRACT_ENDING 2031-06-30 done', 'CONTRACT_ENDING 2031-07-15', 'CONTRACT_FILING_DUE 2031-06-02 done']);
    // A contract that is terminated is watched no longer.
    await app.owner.query(`UPDATE contract SET status = 'TERMINATED' WHERE id = $1`, [id]);
    await beginAt('2031-06-22T01:00:00Z');
    expect((await prompts(tracker)).filter((p) => !p.endsWith('done'))).toEqual([]);
  });

  it('that are near already are brought up at once, and again when they come back', async () => {
    const { id, tracker } = await signed({}, {}, ['MARKET_DB_OWNER']);
    const [soon, later] = [addDays(today(new Date()), 5), addDays(today(new Date()), 400)];
    await save({ id, expectedVersion: 1, guaranteeUntil: soon });
    expect(await prompts(tracker)).toEqual([`GUARANTEE_ENDING ${soon}`]);
    await save({ id, expectedVersion: 2, guaranteeUntil: soon, validUntil: later });
    expect(await prompts(tracker)).toEqual([`GUARANTEE_ENDING ${soon}`]);
    await save({ id, expectedVersion: 3, guaranteeUntil: later });
    await save({ id, expectedVersion: 4, guaranteeUntil: soon });
    expect(await prompts(tracker)).toEqual([`GUARANTEE_ENDING ${soon}`, `GUARANTEE_ENDING ${soon} done`]);
  });
});

describe('what only an entry on the contract ends', () => {
  const open = async (viewer: Viewer, day: string) => (await prompts(viewer)).filter((p) => p.endsWith(day));
  it('is asked of those who may enter it: of the managers where nobody else keeps the contract', async () => {
    const { id, tracker } = await signed();
    await save({ id, expectedVersion: 1, validUntil: '2031-06-24', filingDueOn: '2031-06-24', guaranteeUntil: '2031-06-24' });
    await beginAt('2031-06-23T01:00:00Z');
    expect(await open(tracker, '2031-06-24')).toEqual(['CONTRACT_ENDING 2031-06-24']);
    expect(await open(manager, '2031-06-24')).toEqual(['CONTRACT_ENDING 2031-06-24', 'CONTRACT_FILING_DUE 2031-06-24', 'GUARANTEE_ENDING 2031-06-24']);
    // Somebody with the right to enter it keeps the project from now on: it is theirs, and nobody else's.
    const next = await buildPerson(app, ['MARKET_DB_OWNER']);
    await app.owner.query(`UPDATE project SET market_tracker_id = $2 WHERE id = (SELECT project_id FROM contract WHERE id = $1)`, [id, next.employeeId]);
    await beginAt('2031-06-24T01:00:00Z');
    expect((await open(next, '2031-06-24')).length).toBe(3);
    for (const who of [tracker, manager]) expect(await open(who, '2031-06-24')).toEqual([]);
  });

  it('is asked of nobody once the project is deleted, and again when it is restored', async () => {
    const { id, projectId, tracker } = await signed({}, {}, ['MARKET_DB_OWNER']);
    await save({ id, expectedVersion: 1, filingDueOn: '2031-06-26' });
    await beginAt('2031-06-25T01:00:00Z');
    expect(await open(tracker, '2031-06-26')).toEqual(['CONTRACT_FILING_DUE 2031-06-26']);
    const { problems } = await app.services.projects.delete(manager, { id: projectId, expectedVersion: 1 });
    expect([problems, await open(tracker, '2031-06-26')]).toEqual([[], []]);
    await app.services.projects.restore(manager, { id: projectId });
    await beginAt('2031-06-26T01:00:00Z');
    expect(await open(tracker, '2031-06-26')).toEqual(['CONTRACT_FILING_DUE 2031-06-26']);
    await app.owner.query(`UPDATE project SET deleted_at = now() WHERE id = $1`, [projectId]);
    await beginAt('2031-06-27T01:00:00Z');
    expect(await open(tracker, '2031-06-26')).toEqual([]);
  });
});

describe('a fee by area', () => {
  it('is settled by a supplement that is drafted from the difference, to the fen', async () => {
    const { id, projectId, tracker } = await signed({ area_rate: '35.5', area_basis_m2: '100000', amount_fen: '355000000' }, { gfa_m2: '100000' }, ['MARKET_DB_OWNER']);
    await beginAt('2031-07-01T01:00:00Z');
    expect(await prompts(tracker)).toEqual([]);
    expect((await read(id)).areaTrueUp).toBeNull();
    await app.owner.query(`UPDATE project SET gfa_m2 = '103210.57' WHERE id = $1`, [projectId]);
    expect((await read(id)).areaTrueUp).toEqual({ basisM2: '100000.00', finalM2: '103210.57', differenceFen: '11397524' });
    await beginAt('2031-07-02T01:00:00Z');
    await beginAt('2031-07-03T01:00:00Z');
    const said = expect.stringMatching(/建筑面积有变，应结算 113,975\.24 元$/);
    for (const who of [tracker, manager]) expect((await prompts(who)).filter((p) => !p.includes('_') && !p.endsWith('done'))).toEqual([said]);
    const input = { projectId, name: '面积结算补充协议', contractType: 'SUPPLEMENT', amountFen: '11397524', parentId: id, area: { rate: '35.5', basisM2: '103210.57' } };
    expect(codes(await ask('createContract', 'CreateContractInput', { ...input, contractType: 'FRAMEWORK', area: { rate: '0', basisM2: 'x' } }))).toEqual(
      expect.arrayContaining([['OUT_OF_RANGE', 'area.rate'], ['NOT_A_NUMBER', 'area.basisM2'], ['PARENT_KIND', 'parentId']]),
    );
    const made = await ask('createContract', 'CreateContractInput', input);
    expect(made).toMatchObject({ errors: [], contract: { status: 'DRAFT', areaRate: '35.5000', areaBasisM2: '103210.57', parent: { id }, areaTrueUp: null } });
    expect((await read(id)).areaTrueUp).toBeNull();
    expect((await prompts(tracker)).map((p) => p.endsWith('done'))).toEqual([true]);
    await beginAt('2031-07-04T01:00:00Z');
    expect((await prompts(tracker)).map((p) => p.endsWith('done'))).toEqual([true]);
    // Measured once more by the design department, only what is left is to be settled.
    await app.owner.query(`INSERT INTO design_project (number, project_id, name, client_name, project_type, gfa_m2) VALUES ('SJ-HX-1', $1, '设计', '客户', 'ARCHITECTURE', '103000')`, [projectId]);
    expect((await read(id)).areaTrueUp).toEqual({ basisM2: '103210.57', finalM2: '103000.00', differenceFen: '-747524' });
    await beginAt('2031-07-05T01:00:00Z');
    const still = async () => (await prompts(tracker)).filter((p) => !p.endsWith('done'));
    expect(await still()).toEqual([expect.stringContaining('-7,475.24')]);
    // Figures that come back are said again; what the person put away is not, as long as they stay.
    const measured = (gfa: string) => app.owner.query(`UPDATE design_project SET gfa_m2 = $2 WHERE project_id = $1`, [projectId, gfa]);
    await measured('103210.57');
    await beginAt('2031-07-06T01:00:00Z');
    expect(await still()).toEqual([]);
    await measured('103000');
    await beginAt('2031-07-07T01:00:00Z');
    expect(await still()).toEqual([expect.stringContaining('-7,475.24')]);
    await app.owner.query(`UPDATE work_prompt SET done_at = now(), done_by = 'PERSON' WHERE employee_id = $1 AND kind = 'CONTRACT_TRUE_UP' AND done_at IS NULL`, [tracker.employeeId]);
    await beginAt('2031-07-08T01:00:00Z');
    expect(await still()).toEqual([]);
    await measured('103100');
    await beginAt('2031-07-09T01:00:00Z');
    await measured('103000');
    await beginAt('2031-07-10T01:00:00Z');
    expect(await still()).toEqual([expect.stringContaining('-7,475.24')]);
    // Another contract under it settles nothing of its area.
    expect(await ask('createContract', 'CreateContractInput', { ...input, name: '分包', contractType: 'SUBCONTRACT' })).toMatchObject({ errors: [] });
    expect(await still()).toEqual([expect.stringContaining('-7,475.24')]);
  });

  it('is brought up to those who draft supplements, and shown to nobody else', async () => {
    const { id, tracker } = await signed({ area_rate: '1', area_basis_m2: '100' }, { gfa_m2: '200' });
    await beginAt('2031-08-01T01:00:00Z');
    expect(await prompts(tracker)).toEqual([]);
    expect((await read(id, tracker)).areaTrueUp).toBeNull();
    expect((await read(id)).areaTrueUp).toEqual({ basisM2: '100.00', finalM2: '200.00', differenceFen: '10000' });
  });

  it('is a term: frozen once submitted, part of what approvers see', async () => {
    const { projectId } = await signed();
    const made = await ask('createContract', 'CreateContractInput', { projectId, name: '按面积', contractType: 'DESIGN', amountFen: '100', area: { rate: '1', basisM2: '1' } });
    const id = made.contract.id as string;
    await expect(app.database.write(manager, (db) => app.services.contracts.snapshotNow(db, id))).resolves.toMatchObject({ contract: { area: { rate: '1.0000', basisM2: '1.00' } } });
    await app.owner.query(`UPDATE contract SET status = 'IN_APPROVAL' WHERE id = $1`, [id]);
    await expect(app.database.write(manager, (db) => db.run(`UPDATE contract SET area_rate = 2 WHERE id = $1`, [id]))).rejects.toThrow(/frozen/);
  });
});

describe('a contract that is paid', () => {
  it('is settled with the last receipt, by whichever node, and no longer when one is taken back', async () => {
    const { id } = await signed();
    const nodes = await Promise.all([1, 2].map(async (seq) => (await app.owner.query<{ id: string }>(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, amount_fen, due_rule, due_date) VALUES ($1, $2, 'FINAL', '款', 50, 'ON_DATE', '2026-02-01') RETURNING id`, [id, seq])).rows[0]!.id));
    const receive = (input: object) => app.services.receivables.recordReceipt(finance, { receivedOn: '2026-02-01', ...input } as never);
    await receive({ feeNodeId: nodes[0], amountFen: '49' });
    expect(await read(id)).toMatchObject({ status: 'SIGNED', version: 1 });
    // Both at once: the last of them sees the other.
    await Promise.all([receive({ feeNodeId: nodes[0], amountFen: '1' }), receive({ feeNodeId: nodes[1], amountFen: '50' })]);
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', version: 2 });
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM fee_receipt WHERE node_id = $1`, [nodes[1]]);
    const { problems } = await receive({ feeNodeId: nodes[1], reversesId: rows[0]!.id, note: '错记' });
    expect(problems).toEqual([]);
    expect(await read(id)).toMatchObject({ status: 'PERFORMING', version: 3 });
    await receive({ feeNodeId: nodes[1], amountFen: '50' });
    expect(await read(id)).toMatchObject({ status: 'COMPLETED', version: 4 });
  });
});
