import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let manager: Viewer;
let approver: Viewer;
let clientId: string;
let partnerId: string;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'HT');
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  approver = await buildPerson(app, ['LEGAL']);
  [clientId, partnerId] = [await buildClient(app, { name: '甲方置业' }), await buildClient(app, { name: '联合体设计' })];
  projectId = await buildProject(app, department, clientId, { name: '合同项目', product_line: 'OFFICE' });
});
afterAll(() => app.close());

const createText = `mutation C($input: CreateContractInput!) { createContract(input: $input) { errors { code } contract { id parties { role client { name } } } } }`;
const updateText = `mutation U($input: UpdateContractInput!) { updateContract(input: $input) { errors { code path message } contract { id version amountFen parent { id } children { id } parties { role client { name } } documents { file { name } } feeNodes { seq name kind stage sharePercent amountFen dueRule dueDate dueDays status } } } }`;
const submitText = `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code path message } chain { snapshot } } }`;
const nodeOf = (more: object) => ({ kind: 'PROGRESS', name: '节点', dueRule: 'AFTER_SIGNING', dueDays: 7, ...more });
const draftOf = (more: object = {}) => ({ name: '设计合同', contractType: 'DESIGN', amountFen: '10000001', parties: [{ clientId, role: 'PARTY_A' }], feeNodes: [], documentIds: [], ...more });

async function create(more: object = {}): Promise<string> {
  const made = await app.ask(manager, createText, { input: { projectId, name: '设计合同', contractType: 'DESIGN', amountFen: '10000001', ...more } });
  return made.data!.createContract.contract.id as string;
}
const update = async (id: string, more: object = {}, expectedVersion = 1, viewer = manager) => (await app.ask(viewer, updateText, { input: { id, expectedVersion, ...draftOf(more) } })).data!.updateContract;
const submit = async (contractId: string, expectedVersion: number) =>
  (await app.ask(manager, submitText, { input: { contractId, expectedVersion, steps: ['COMMERCIAL', 'TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'].map((section) => ({ section, approverId: approver.employeeId })) } })).data!.submitContract;
const codes = (payload: { errors: { code: string; path: string[] }[] }) => payload.errors.map((e) => [e.code, e.path.join('.')]);
async function buildFile(name: string, of = projectId): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    `WITH f AS (INSERT INTO stored_file (project_id, category, name, current_number) VALUES ($1, 'CONTRACT', $2, 1) RETURNING id)
     INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, 1, repeat('a', 64), 1, 'PDF', 'a.pdf' FROM f RETURNING file_id AS id`,
    [of, name],
  );
  return rows[0]!.id;
}
/** Another version of a document, as an upload makes it. */
async function another(fileId: string, digit: string): Promise<void> {
  await app.database.write(manager, async (db) => {
    await db.run(`INSERT INTO file_version (file_id, number, sha256, size, kind, file_name) SELECT id, current_number + 1, repeat($2, 64), 1, 'PDF', 'b.pdf' FROM stored_file WHERE id = $1`, [fileId, digit]);
    await db.run(`UPDATE stored_file SET current_number = current_number + 1 WHERE id = $1`, [fileId]);
  });
}

describe('a draft', () => {
  it('begins with who commissions the firm, and is saved whole with parties, documents and nodes to the fen', async () => {
    const made = await app.ask(manager, createText, { input: { projectId, name: '一', contractType: 'DESIGN', amountFen: '10000001' } });
    const { id, parties } = made.data!.createContract.contract;
    expect(parties).toEqual([{ role: 'PARTY_A', client: { name: '甲方置业' } }]);
    const fileId = await buildFile('正文.pdf');
    const saved = await update(id, {
      parties: [{ clientId, role: 'PARTY_A' }, { clientId: partnerId, role: 'CONSORTIUM_PARTNER' }],
      documentIds: [fileId],
      feeNodes: [
        nodeOf({ kind: 'ADVANCE', name: '定金', sharePercent: '20' }),
        nodeOf({ name: '方案', stage: 'SCHEMATIC', sharePercent: '30', dueRule: 'AFTER_EVENT', dueDays: 15 }),
        nodeOf({ name: '施工图', sharePercent: '40' }),
        nodeOf({ kind: 'FINAL', name: '尾款', sharePercent: '10', dueRule: 'ON_DATE', dueDate: '2027-01-01', dueDays: null }),
      ],
    });
    expect(saved).toMatchObject({ errors: [], contract: { version: 2, parties: [{ role: 'PARTY_A' }, { role: 'CONSORTIUM_PARTNER', client: { name: '联合体设计' } }], documents: [{ file: { name: '正文.pdf' } }] } });
    expect(saved.contract.feeNodes.map((n: { amountFen: string }) => n.amountFen)).toEqual(['2000000', '3000000', '4000001', '1000000']);
    expect(saved.contract.feeNodes[1]).toMatchObject({ seq: 2, stage: 'SCHEMATIC', sharePercent: '30.0000', dueRule: 'AFTER_EVENT', dueDays: 15, dueDate: null, status: 'NOT_DUE' });
    // Without them in the next save they are gone.
    expect((await update(id, { parties: [] }, 2)).contract).toMatchObject({ version: 3, parties: [], documents: [], feeNodes: [] });
    expect(codes(await update(id, {}, 2))).toEqual([['STALE_VERSION', 'expectedVersion']]);
  });

  it('is refused with every field named', async () => {
    const id = await create();
    const elsewhere = await buildFile('别处.pdf', await buildProject(app, department, clientId));
    const bad = await update(id, {
      name: '', amountFen: 'x', parties: [{ clientId, role: 'PARTY_A' }, { clientId, role: 'PARTY_A' }, { clientId: 'x', role: 'PARTY_B' }], documentIds: [elsewhere],
      feeNodes: [nodeOf({ sharePercent: '60', amountFen: '1' }), nodeOf({ sharePercent: '60', dueRule: 'ON_DATE' }), nodeOf({ sharePercent: '60', dueDays: 4000 }), nodeOf({ name: '' })],
    });
    expect(codes(bad)).toEqual([
      ['REQUIRED', 'name'], ['NOT_A_NUMBER', 'amountFen'], ['PARTY_REPEATED', 'parties.1.clientId'], ['UNKNOWN_REFERENCE', 'parties.2.clientId'], ['UNKNOWN_REFERENCE', 'documentIds.0'],
      ['REQUIRED', 'feeNodes.1.dueDate'], ['OUT_OF_RANGE', 'feeNodes.2.dueDays'], ['REQUIRED', 'feeNodes.3.name'], ['SHARE_OR_AMOUNT', 'feeNodes.0.sharePercent'], ['SHARES_ABOVE_100', 'feeNodes.2.sharePercent'], ['SHARE_OR_AMOUNT', 'feeNodes.3.sharePercent'],
    ]);
  });

  it('stands under a contract of a kind that fits, and never under itself', async () => {
    const main = await create();
    const supplement = await create({ contractType: 'SUPPLEMENT' });
    const under = (parentId: string, contractType = 'SUPPLEMENT') => update(supplement, { contractType, parentId });
    expect(codes(await under(main))).toEqual([['PARENT_NOT_SIGNED', 'parentId']]);
    expect(codes(await under(supplement))).toEqual([['PARENT_CYCLE', 'parentId']]);
    expect(codes(await under(main, 'FRAMEWORK'))).toEqual([['PARENT_KIND', 'parentId']]);
    expect(codes(await under('x'))).toEqual([['UNKNOWN_REFERENCE', 'parentId']]);
    await app.owner.query(`UPDATE contract SET status = 'SIGNED', signed_on = '2026-01-01' WHERE id = $1`, [main]);
    expect(await under(main)).toMatchObject({ errors: [], contract: { parent: { id: main } } });
    const shown = await app.ask(manager, `query K($id: ID!) { contract(id: $id) { children { id } } contracts(filter: { parentIds: [$id] }) { totalCount } }`, { id: main });
    expect(shown.data).toEqual({ contract: { children: [{ id: supplement }] }, contracts: { totalCount: 1 } });
    await expect(app.owner.query(`UPDATE contract SET parent_id = $2 WHERE id = $1`, [main, supplement])).rejects.toMatchObject({ code: '23001' });
    const draft = await create();
    await app.owner.query(`UPDATE contract SET parent_id = $2 WHERE id = $1`, [draft, supplement]);
    await expect(app.owner.query(`UPDATE contract SET parent_id = $2 WHERE id = $1`, [supplement, draft])).rejects.toMatchObject({ code: '23001' });
  });

  it('is written by full rights alone, and by one of two who save at once', async () => {
    const id = await create();
    const answers = await Promise.all([update(id, { name: '甲' }), update(id, { name: '乙' })]);
    expect(answers.map((a) => codes(a)[0]?.[0] ?? 'OK').sort()).toEqual(['OK', 'STALE_VERSION']);
    expect((await app.ask(approver, updateText, { input: { id, expectedVersion: 2, ...draftOf() } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await expect(app.database.write(approver, (db) => db.run(`DELETE FROM contract_party WHERE contract_id = $1`, [id]))).resolves.toBe(0);
  });
});

describe('submission', () => {
  it('wants fee nodes to make the amount, and freezes all parts in the snapshot', async () => {
    const id = await create();
    const fileId = await buildFile('合同.pdf');
    await update(id, { documentIds: [fileId], feeNodes: [nodeOf({ name: '定金', sharePercent: '20' }), nodeOf({ name: '其余', amountFen: '8000000' })] });
    const refused = await submit(id, 2);
    expect(codes(refused)).toEqual([['FEE_NODES_SUM', 'contractId']]);
    expect(refused.errors[0].message).toContain('-0.01');
    await update(id, { documentIds: [fileId], feeNodes: [nodeOf({ name: '定金', sharePercent: '20' }), nodeOf({ name: '其余', sharePercent: '80' })] }, 2);
    const { errors, chain } = await submit(id, 3);
    expect(errors).toEqual([]);
    expect(chain.snapshot).toMatchObject({
      version: 2,
      contract: { name: '设计合同', amountFen: '10000001', parent: null },
      parties: [{ role: 'PARTY_A', name: '甲方置业' }],
      documents: [{ fileId, name: '合同.pdf', number: 1, sha256: 'a'.repeat(64) }],
      feeNodes: [{ name: '定金', sharePercent: '20.0000', amountFen: '2000000', dueRule: 'AFTER_SIGNING', dueDays: 7 }, { name: '其余', amountFen: '8000001' }],
    });
    expect(codes(await update(id, {}, 4))).toEqual([['CONTRACT_IN_APPROVAL', 'id']]);
    for (const table of ['contract_party', 'contract_document', 'contract_fee_node'])
      await expect(app.database.write(manager, (db) => db.run(`DELETE FROM ${table} WHERE contract_id = $1`, [id]))).rejects.toMatchObject({ code: '23001' });
  });

  it('begins again when a document has another version: nobody decides on what they were not shown', async () => {
    const id = await create();
    const fileId = await buildFile('图纸.pdf');
    await update(id, { documentIds: [fileId] });
    expect((await submit(id, 2)).errors).toEqual([]);
    await another(fileId, 'b');
    await app.database.write(manager, (db) => app.services.contracts.documentChanged(db, manager, fileId));
    const rounds = await app.owner.query<{ id: string; state: string; beginning: string; snapshot: { documents: { number: number; sha256: string }[] } }>(`SELECT id, state, beginning, snapshot FROM approval_chain WHERE contract_id = $1 ORDER BY round`, [id]);
    expect(rounds.rows.map((r) => [r.state, r.beginning, r.snapshot.documents[0]!.number, r.snapshot.documents[0]!.sha256])).toEqual([['VOID', 'SUBMITTED', 1, 'a'.repeat(64)], ['ACTIVE', 'AMENDED', 2, 'b'.repeat(64)]]);
    expect((await app.owner.query(`SELECT 1 FROM contract WHERE id = $1 AND status = 'IN_APPROVAL'`, [id])).rowCount).toBe(1);
  });

  it('lets nodes fall due from the signing', async () => {
    const id = await create();
    await update(id, { feeNodes: [nodeOf({ sharePercent: '100' })] });
    await app.owner.query(`UPDATE contract SET status = 'APPROVED' WHERE id = $1`, [id]);
    const { rows: [copy] } = await app.owner.query<{ id: string }>(`SELECT id FROM file_version WHERE file_id = $1`, [await buildFile('签字页.pdf')]);
    const signed = await app.ask(manager, `mutation S($input: SignContractInput!) { signContract(input: $input) { errors { code } contract { feeNodes { dueOn status } } } }`, { input: { id, expectedVersion: 2, signedOn: '2026-01-05', signedFileVersionId: copy!.id } });
    expect(signed.data!.signContract).toEqual({ errors: [], contract: { feeNodes: [{ dueOn: '2026-01-12', status: 'OVERDUE' }] } });
  });
});
