import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let manager: Viewer;
let other: Viewer;
let approvers: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人' });
  other = await buildPerson(app, ['DIRECTOR'], { name: '董事' });
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['LEGAL']));
  projectId = await buildProject(app, await buildDepartment(app, 'QC'), await buildClient(app, { name: '甲方名称' }), { name: '审批项目' });
});
afterAll(() => app.close());

const create = async (): Promise<string> => (await app.ask(manager, `mutation C($input: CreateContractInput!) { createContract(input: $input) { contract { id } } }`, { input: { projectId, name: '建筑设计合同', contractType: 'DESIGN', amountFen: '500' } })).data!.createContract.contract.id;
const submit = async (contractId: string, expectedVersion: number) => {
  const steps = usualOrder.map((section, i) => ({ section, approverId: approvers[i]!.employeeId }));
  return (await app.ask(manager, `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code } chain { id contentHash steps { id } } } }`, { input: { contractId, expectedVersion, steps } })).data!.submitContract.chain as { id: string; contentHash: string; steps: { id: string }[] };
};
const note = async (viewer: Viewer, input: object) =>
  (await app.ask(viewer, `mutation N($input: NoteContractInput!) { noteContract(input: $input) { errors { code path } contract { version status archiveNumber expectedSigningOn remark } } }`, { input })).data?.noteContract;
const read = async (id: string) => (await app.ask(manager, `query Q($id: ID!) { approvalChain(id: $id) { state contentHash ledger { intact } events { kind actor { id } edits { field before after } } activeStep { seq } } }`, { id })).data!.approvalChain;
const prompts = async (person: Viewer): Promise<string[]> => (await app.owner.query(`SELECT kind FROM work_prompt WHERE employee_id = $1 ORDER BY id`, [person.employeeId])).rows.map((r) => r.kind as string);

it('changes notes of a draft without any entry', async () => {
  const id = await create();
  expect(await note(manager, { id, expectedVersion: 1, archiveNumber: ' DA-2026-1 ', expectedSigningOn: '2026-12-31', remark: '甲方要求年内签' })).toEqual({ errors: [], contract: { version: 2, status: 'DRAFT', archiveNumber: 'DA-2026-1', expectedSigningOn: '2026-12-31', remark: '甲方要求年内签' } });
  expect(await note(manager, { id, expectedVersion: 1, remark: 'x' })).toMatchObject({ errors: [{ code: 'STALE_VERSION' }], contract: { version: 2 } });
  expect(await note(manager, { id, expectedVersion: 2, archiveNumber: 'x'.repeat(61), expectedSigningOn: '2026-02-30' })).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ path: ['archiveNumber'] }), expect.objectContaining({ path: ['expectedSigningOn'] })]) });
  expect(await note(approvers[0]!, { id, expectedVersion: 2, remark: 'x' })).toBeUndefined();
});

it('in approval each change is an entry of the same round, which those who decided are told of; the terms stay', async () => {
  const id = await create();
  const chain = await submit(id, 1);
  await app.ask(approvers[0]!, `mutation D($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { errors { code } } }`, { input: { stepId: chain.steps[0]!.id, conclusion: 'AGREE' } });
  const version = (await app.owner.query(`SELECT version FROM contract WHERE id = $1`, [id])).rows[0].version as number;
  expect(await note(other, { id, expectedVersion: version, remark: '提前到本月', archiveNumber: 'DA-7' })).toMatchObject({ errors: [], contract: { status: 'IN_APPROVAL', remark: '提前到本月' } });
  const now = await read(chain.id);
  expect(now).toMatchObject({ state: 'ACTIVE', contentHash: chain.contentHash, ledger: { intact: true }, activeStep: { seq: 2 } });
  expect(now.events.at(-1)).toEqual({ kind: 'EDIT', actor: { id: other.employeeId }, edits: [{ field: 'ARCHIVE_NUMBER', before: null, after: 'DA-7' }, { field: 'REMARK', before: null, after: '提前到本月' }] });
  expect(await prompts(approvers[0]!)).toContain('APPROVAL_EDITED');
  expect(await prompts(manager)).toContain('APPROVAL_EDITED');
  expect(await prompts(approvers[1]!)).not.toContain('APPROVAL_EDITED');
  // The same again changes nothing and tells nobody.
  await note(other, { id, expectedVersion: version + 1, remark: '提前到本月', archiveNumber: 'DA-7' });
  expect((await read(chain.id)).events).toHaveLength(now.events.length);

  const terms = { id, expectedVersion: version + 1, name: '改名', contractType: 'DESIGN', amountFen: '600', parties: [], feeNodes: [], documentIds: [] };
  const refused = (await app.ask(manager, `mutation U($input: UpdateContractInput!) { updateContract(input: $input) { errors { code message } } }`, { input: terms })).data!.updateContract;
  expect(refused.errors).toMatchObject([{ code: 'CONTRACT_IN_APPROVAL' }]);
  expect(refused.errors[0].message).toContain('撤回');
  // Past the service the database holds it.
  await expect(app.database.write(manager, (db) => db.run(`UPDATE contract SET remark = '绕过' WHERE id = $1`, [id]))).rejects.toThrow('the ledger knows nothing of it');
});

it('comes before or after a decision, never across it', async () => {
  const id = await create();
  const chain = await submit(id, 1);
  const answers = await Promise.all([
    note(manager, { id, expectedVersion: 2, remark: '同时' }),
    app.ask(approvers[0]!, `mutation D($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { errors { code } } }`, { input: { stepId: chain.steps[0]!.id, conclusion: 'DISAGREE', opinion: '不可行' } }),
  ]);
  expect(answers[1].data!.decideApprovalStep.errors).toEqual([]);
  const { events, ledger } = await read(chain.id);
  expect(ledger.intact).toBe(true);
  // Noted before the round ended it is an entry; after, the version was another one.
  const isNoted = answers[0].errors.length === 0;
  expect(events.map((e: { kind: string }) => e.kind)).toEqual(isNoted ? ['SUBMIT', 'EDIT', 'REJECT'] : ['SUBMIT', 'REJECT']);
});
