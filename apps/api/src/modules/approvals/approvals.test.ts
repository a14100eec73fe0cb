import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildDocument, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let manager: Viewer;
let approvers: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QC');
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人' });
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['LEGAL']));
  const client = await buildClient(app, { name: '甲方名称' });
  projectId = await buildProject(app, department, client, { name: '审批项目', land_area_m2: '12345.60', product_line: 'OFFICE', market_tracker_id: manager.employeeId });
});
afterAll(() => app.close());

const createContract = `mutation C($input: CreateContractInput!) { createContract(input: $input) { contract { id } } }`;
const submitContract = `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code path message } chain { id round state snapshot contract { status version }
  steps { id seq section state activatedAt approver { id } } activeStep { seq } submitter { name } } } }`;
const decideStep = `mutation D($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { errors { code path } chain { id state finishedAt contract { status version } steps { seq state conclusion opinion decidedAt viewerCanDecide } activeStep { seq } } } }`;

const listOf = (people: readonly Viewer[]) => usualOrder.map((section, i) => ({ section, approverId: people[i]!.employeeId }));

async function buildContract(project = projectId): Promise<string> {
  const { data } = await app.ask(manager, createContract, { input: { projectId: project, name: '建筑设计合同', contractType: 'DESIGN', amountFen: '500', terms: '分四期付款' } });
  return data!.createContract.contract.id as string;
}

/** A contract in its first round, with the ids of its steps in order. */
async function buildChain(people = approvers, project = projectId): Promise<{ contractId: string; chainId: string; steps: string[] }> {
  const contractId = await buildContract(project);
  const { data } = await app.ask(manager, submitContract, { input: { contractId, expectedVersion: 1, steps: listOf(people) } });
  expect(data!.submitContract.errors).toEqual([]);
  return { contractId, chainId: data!.submitContract.chain.id, steps: data!.submitContract.chain.steps.map((s: { id: string }) => s.id) };
}

const decide = async (viewer: Viewer, stepId: string, conclusion = 'AGREE', opinion: string | null = null, clientMutationId?: string) =>
  (await app.ask(viewer, decideStep, { input: { stepId, conclusion, opinion, clientMutationId } })).data!.decideApprovalStep;

describe('submitting', () => {
  it('freezes terms and facts, opens the first turn and tells everybody else ahead', async () => {
    const contractId = await buildContract();
    const { data, errors } = await app.ask(manager, submitContract, { input: { contractId, expectedVersion: 1, steps: listOf(approvers) } });
    expect(errors).toBeUndefined();
    const { chain } = data!.submitContract;
    expect(chain).toMatchObject({ round: 1, state: 'ACTIVE', contract: { status: 'IN_APPROVAL', version: 2 }, activeStep: { seq: 1 }, submitter: { name: '呈送人' } });
    expect(chain.steps.map((s: { state: string }) => s.state)).toEqual(['ACTIVE', 'NOTIFIED', 'NOTIFIED', 'NOTIFIED', 'NOTIFIED', 'NOTIFIED']);
    expect(chain.steps.map((s: { activatedAt: string | null }) => s.activatedAt !== null)).toEqual([true, false, false, false, false, false]);
    expect(chain.snapshot).toMatchObject({ version: 2, contract: { name: '建筑设计合同', amountFen: '500', terms: '分四期付款' }, project: { name: '审批项目', landAreaM2: '12345.60', productLine: 'OFFICE', marketTracker: '呈送人' }, client: { name: '甲方名称' } });
    await app.owner.query(`UPDATE project SET name = '改名后' WHERE id = $1`, [projectId]);
    const later = await app.ask(manager, `query Q($id: ID!) { approvalChain(id: $id) { snapshot contract { projectName } } }`, { id: chain.id });
    expect(later.data!.approvalChain).toMatchObject({ snapshot: { project: { name: '审批项目' } }, contract: { projectName: '改名后' } });
    await app.owner.query(`UPDATE project SET name = '审批项目' WHERE id = $1`, [projectId]);
  });

  it('refuses an incomplete list in the language of the viewer, and changes nothing', async () => {
    const contractId = await buildContract();
    const departed = await buildPerson(app, ['LEGAL']);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [departed.employeeId]);
    const submit = async (steps: object[], locale: 'zh' | 'en' = 'zh') => (await app.ask(manager, submitContract, { input: { contractId, expectedVersion: 1, steps } }, locale)).data!.submitContract;
    expect((await submit([])).errors).toMatchObject([{ code: 'NO_STEPS', path: ['steps'] }]);
    const missing = listOf(approvers).filter((s) => s.section !== 'LEGAL' && s.section !== 'FINANCE');
    expect((await submit(missing)).errors).toEqual([{ code: 'SECTION_MISSING', path: ['steps'], message: '缺少意见栏：法律条款、财务。' }]);
    expect((await submit(missing, 'en')).errors[0].message).toBe('Opinion sections are missing: Legal terms, Finance.');
    const wrong = [...listOf(approvers), { section: 'LEGAL', approverId: departed.employeeId }, { section: 'LEGAL', approverId: contractId }, { section: 'LEGAL', approverId: 'x' }, listOf(approvers)[0]!];
    expect((await submit(wrong)).errors).toMatchObject([
      { code: 'APPROVER_DEPARTED', path: ['steps', '6', 'approverId'] },
      { code: 'UNKNOWN_REFERENCE', path: ['steps', '7', 'approverId'] },
      { code: 'UNKNOWN_REFERENCE', path: ['steps', '8', 'approverId'] },
      { code: 'STEP_REPEATED', path: ['steps', '9', 'approverId'] },
    ]);
    const { rows } = await app.owner.query(`SELECT k.status, k.version, (SELECT count(*)::int FROM approval_chain h WHERE h.contract_id = k.id) AS chains FROM contract k WHERE k.id = $1`, [contractId]);
    expect(rows[0]).toEqual({ status: 'DRAFT', version: 1, chains: 0 });
  });

  it('opens one round however often it is asked, and only from the version that was read', async () => {
    const contractId = await buildContract();
    const input = { contractId, expectedVersion: 1, steps: listOf(approvers) };
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.ask(manager, submitContract, { input })));
    expect(answers.filter((a) => a.data!.submitContract.errors.length === 0)).toHaveLength(1);
    const again = await app.ask(manager, submitContract, { input: { ...input, expectedVersion: 2 } });
    expect(again.data!.submitContract.errors).toMatchObject([{ code: 'CHAIN_OPEN', path: ['contractId'] }]);
    const keyed = { ...input, contractId: await buildContract(), clientMutationId: 'submit-once' };
    const [a, b] = await Promise.all([app.ask(manager, submitContract, { input: keyed }), app.ask(manager, submitContract, { input: keyed })]);
    expect(a.data!.submitContract.chain.id).toBe(b.data!.submitContract.chain.id);
  });
});

describe('deciding', () => {
  it('goes through the sections in order and approves with the last; then the contract can be signed', async () => {
    const { contractId, steps } = await buildChain();
    expect((await decide(approvers[1]!, steps[1]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    expect((await decide(approvers[0]!, steps[0]!, 'AGREE_WITH_CHANGES', '  ')).errors).toEqual([{ code: 'OPINION_REQUIRED', path: ['opinion'] }]);
    const conclusions = ['AGREE_WITH_CHANGES', 'AGREE', 'NA', 'AGREE', 'AGREE', 'AGREE'];
    for (const [i, conclusion] of conclusions.entries()) {
      const answer = await decide(approvers[i]!, steps[i]!, conclusion, i === 0 ? '首付款提前' : null);
      expect(answer.errors).toEqual([]);
      expect(answer.chain.activeStep).toEqual(i < 5 ? { seq: i + 2 } : null);
      expect(answer.chain.state).toBe(i < 5 ? 'ACTIVE' : 'APPROVED');
      if (i === 5) expect(answer.chain).toMatchObject({ contract: { status: 'APPROVED', version: 3 }, finishedAt: expect.any(String) });
    }
    expect((await decide(approvers[2]!, steps[2]!)).errors).toEqual([{ code: 'ALREADY_DECIDED', path: ['stepId'] }]);
    const signed = await app.ask(manager, `mutation G($input: SignContractInput!) { signContract(input: $input) { errors { code } contract { status } } }`, { input: { id: contractId, expectedVersion: 3, signedOn: '2026-01-05', signedFileVersionId: await buildDocument(app, projectId) } });
    expect(signed.data!.signContract).toEqual({ errors: [], contract: { status: 'SIGNED' } });
  });

  it('ends with a disagreement: the rest is skipped, the contract is a draft again, and a new round can follow', async () => {
    const { contractId, steps } = await buildChain();
    await decide(approvers[0]!, steps[0]!);
    const answer = await decide(approvers[1]!, steps[1]!, 'DISAGREE', '设计周期过短');
    expect(answer.chain).toMatchObject({ state: 'REJECTED', contract: { status: 'DRAFT', version: 3 }, activeStep: null });
    expect(answer.chain.steps.map((s: { state: string }) => s.state)).toEqual(['DONE', 'DONE', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED']);
    expect((await decide(approvers[2]!, steps[2]!)).errors).toEqual([{ code: 'CHAIN_CLOSED', path: ['stepId'] }]);
    const { data } = await app.ask(manager, submitContract, { input: { contractId, expectedVersion: 3, steps: listOf([...approvers].reverse()) } });
    expect(data!.submitContract).toMatchObject({ errors: [], chain: { round: 2, state: 'ACTIVE' } });
    const rounds = await app.ask(manager, `query Q($id: ID!) { contract(id: $id) { approvalChains { round state } } }`, { id: contractId });
    expect(rounds.data!.contract.approvalChains).toEqual([{ round: 2, state: 'ACTIVE' }, { round: 1, state: 'REJECTED' }]);
  });

  it('counts a repeated request once', async () => {
    const { steps } = await buildChain();
    const answers = await Promise.all(Array.from({ length: 4 }, () => decide(approvers[0]!, steps[0]!, 'AGREE', null, 'decide-once')));
    expect(answers.map((a) => a.errors)).toEqual([[], [], [], []]);
    expect((await decide(approvers[0]!, steps[0]!, 'DISAGREE', '改主意', 'decide-once')).errors).toEqual([{ code: 'KEY_REUSED', path: ['clientMutationId'] }]);
  });

  it('lets one person hold several sections, one after the other', async () => {
    const [a, b] = [approvers[0]!, approvers[1]!];
    const { steps } = await buildChain([a, b, a, a, b, a]);
    expect((await decide(a, steps[2]!)).errors).toMatchObject([{ code: 'NOT_YOUR_TURN' }]);
    for (const [i, who] of [a, b, a, a, b, a].entries()) expect((await decide(who, steps[i]!)).errors).toEqual([]);
  });
});

describe('permission', () => {
  const show = `query S($contract: ID!, $chain: ID!) {
    contract(id: $contract) { projectName clientName project { id } viewerCanUpdate viewerCanSubmit approvalChains { round } }
    approvalChain(id: $chain) { round steps { seq viewerCanDecide } }
    contracts { totalCount nodes { projectName } } approvalChains { totalCount } waitingForMe { id } projects { totalCount } }`;

  it('shows an approver exactly their contract and round, with names from what was submitted', async () => {
    const people: Viewer[] = [];
    for (const _ of usualOrder) people.push(await buildPerson(app, ['FINANCE']));
    const { contractId, chainId, steps } = await buildChain(people);
    await buildChain();
    const { data } = await app.ask(people[0]!, show, { contract: contractId, chain: chainId });
    expect(data).toEqual({
      contract: { projectName: '审批项目', clientName: '甲方名称', project: null, viewerCanUpdate: false, viewerCanSubmit: false, approvalChains: [{ round: 1 }] },
      approvalChain: { round: 1, steps: [1, 2, 3, 4, 5, 6].map((seq) => ({ seq, viewerCanDecide: seq === 1 })) },
      contracts: { totalCount: 1, nodes: [{ projectName: '审批项目' }] },
      approvalChains: { totalCount: 1 },
      waitingForMe: [{ id: steps[0] }],
      projects: { totalCount: 0 },
    });
    expect((await app.ask(people[1]!, show, { contract: contractId, chain: chainId })).data!.waitingForMe).toEqual([]);
    // A later round with other people is not theirs.
    await decide(people[0]!, steps[0]!, 'DISAGREE', '不可');
    const second = await app.ask(manager, submitContract, { input: { contractId, expectedVersion: 3, steps: listOf(approvers) } });
    const other = await app.ask(people[0]!, show, { contract: contractId, chain: second.data!.submitContract.chain.id });
    expect(other.data).toMatchObject({ contract: { approvalChains: [{ round: 1 }] }, approvalChain: null, approvalChains: { totalCount: 1 } });
    const found = await app.ask(people[0]!, `query F { contracts(filter: { text: "甲方名" }) { totalCount } }`);
    expect(found.data!.contracts.totalCount).toBe(1);
  });

  it('lets members look at every round and decide nothing, and hides all of it from strangers', async () => {
    const [member, stranger] = [await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['HR_ADMIN'])];
    const project = await buildProject(app, department, await buildClient(app), { name: '成员看审批' });
    await designate(app, project, member);
    const { contractId, chainId, steps } = await buildChain(approvers, project);
    const seen = await app.ask(member, show, { contract: contractId, chain: chainId });
    expect(seen.data).toMatchObject({ contract: { project: { id: project }, approvalChains: [{ round: 1 }] }, approvalChain: { round: 1 }, waitingForMe: [], approvalChains: { totalCount: 1 } });
    expect((await app.ask(stranger, show, { contract: contractId, chain: chainId })).data).toEqual({ contract: null, approvalChain: null, contracts: { totalCount: 0, nodes: [] }, approvalChains: { totalCount: 0 }, waitingForMe: [], projects: { totalCount: 0 } });
    expect((await decide(member, steps[0]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    expect((await decide(manager, steps[0]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    for (const unknown of [steps[0]!, chainId, 'x']) expect(await decide(stranger, unknown)).toEqual({ errors: [{ code: 'NOT_FOUND', path: ['stepId'] }], chain: null });
    for (const who of [member, stranger, approvers[0]!]) {
      const refused = await app.ask(who, submitContract, { input: { contractId, expectedVersion: 1, steps: listOf(approvers) } });
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('sorts the inbox into waiting, submitted and decided, page by page', async () => {
    const solo = await buildPerson(app, ['MARKET_MANAGER', 'LEGAL']);
    const people = [solo, ...approvers.slice(1)];
    const first = await buildChain(people);
    await buildChain(people);
    await buildChain(people);
    await decide(solo, first.steps[0]!);
    const count = async (filter: object): Promise<number> => (await app.ask(solo, `query Q($filter: ApprovalChainFilter) { approvalChains(filter: $filter) { totalCount } }`, { filter })).data!.approvalChains.totalCount as number;
    expect(await count({ waitingForMe: true })).toBe(2);
    expect(await count({ decidedByMe: true })).toBe(1);
    expect(await count({ mine: true })).toBe(0);
    expect(await count({ contractIds: [first.contractId], states: ['ACTIVE'] })).toBe(1);
    const page = `query P($after: String) { approvalChains(first: 1, after: $after, filter: { waitingForMe: true }) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const one = (await app.ask(solo, page)).data!.approvalChains;
    const two = (await app.ask(solo, page, { after: one.pageInfo.endCursor })).data!.approvalChains;
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, one.nodes[0].id === two.nodes[0].id]).toEqual([true, false, false]);
    const waiting = await app.ask(solo, `query W { waitingForMe(first: 5) { chain { contract { projectName } } viewerCanDecide } }`);
    expect(waiting.data!.waitingForMe).toEqual([{ chain: { contract: { projectName: '审批项目' } }, viewerCanDecide: true }, { chain: { contract: { projectName: '审批项目' } }, viewerCanDecide: true }]);
  });
});
