import { usualOrder } from '@yingzao/domain/approvals';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// What is done on a round beside agreeing: returns, withdrawal, transfer, added signers, delegation, copies, urging, overriding, amending, departures.

let app: TestApp;
let department: string;
let manager: Viewer;
let director: Viewer;
let six: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QE');
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人', departmentId: department });
  director = await buildPerson(app, ['DIRECTOR'], { name: '董事' });
  six = [];
  for (const _ of usualOrder) six.push(await buildPerson(app, ['LEGAL'], { departmentId: department }));
  projectId = await buildProject(app, department, await buildClient(app), { name: '审批项目' });
});
afterAll(() => app.close());

const fields = `id round state version beginning endReason contentHash contract { status version } activeStep { seq entry seats { state person { id } } } ledger { intact brokenAt entries } viewerActions viewerUrgesLeft
  steps { id seq state entry conclusion viewerCanDecide seats { id state origin end conclusion opinion isOverride person { id } signer { id } cameFrom { id } viewerCanDecide viewerCanRemove } earlierSeats { state end opinion } }`;
const payload = `errors { code path } chain { ${fields} }`;
const submitDocument = `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { ${payload} } }`;
const decideDocument = `mutation D($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { ${payload} } }`;
const actDocument = `mutation A($input: ActOnApprovalInput!) { actOnApproval(input: $input) { ${payload} } }`;

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of the API, as they come */
const run = async (viewer: Viewer, document: string, input: object): Promise<any> => {
  const { data, errors } = await app.ask(viewer, document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0];
};
const submit = (input: object): Promise<any> => run(manager, submitDocument, input);
const acts = (viewer: Viewer, chainId: string, action: string, more: object = {}): Promise<any> => run(viewer, actDocument, { chainId, action, ...more });
const decides = (viewer: Viewer, stepId: string, conclusion = 'AGREE', more: object = {}): Promise<any> => run(viewer, decideDocument, { stepId, conclusion, ...more });
const read = async (viewer: Viewer, id: string): Promise<any> => (await app.ask(viewer, `query Q($id: ID!) { approvalChain(id: $id) { ${fields} } }`, { id })).data!.approvalChain;
const kinds = async (viewer: Viewer): Promise<string[]> => (await app.owner.query<{ kind: string }>(`SELECT kind FROM work_prompt WHERE employee_id = $1 AND done_at IS NULL ORDER BY kind`, [viewer.employeeId])).rows.map((r) => r.kind);
const turn = (chain: any): (string | undefined)[] => chain.activeStep?.seats.filter((s: any) => s.state === 'ACTIVE').map((s: any) => s.person.id) ?? [];
const ids = (...people: Viewer[]): string[] => people.map((p) => p.employeeId);

async function contract(): Promise<string> {
  const made = await app.services.contracts.create(manager, { projectId, name: '合同', contractType: 'DESIGN', amountFen: '1' });
  return made.result!.id;
}
async function chain(people: readonly (Viewer | readonly Viewer[] | null)[] = six, mode: object = {}, more: object = {}): Promise<{ id: string; contractId: string; steps: string[] }> {
  const contractId = await contract();
  const steps = usualOrder.map((section, i) => {
    const who = people[i];
    return Array.isArray(who) ? { section, approverIds: ids(...(who as Viewer[])), ...mode } : { section, approverId: (who as Viewer | null)?.employeeId ?? null };
  });
  const { errors, chain: made } = await submit({ contractId, expectedVersion: 1, steps, ...more });
  expect(errors).toEqual([]);
  return { id: made.id, contractId, steps: made.steps.map((s: any) => s.id) };
}

describe('returning', () => {
  it('opens the chosen step again with earlier opinions kept, and asks its approvers again', async () => {
    const { id, steps } = await chain();
    for (const i of [0, 1, 2]) await decides(six[i]!, steps[i]!, 'AGREE', { opinion: `意见${i}` });
    expect((await acts(six[3]!, id, 'RETURN_STEP', { toStep: 4, reason: '改' })).errors).toEqual([{ code: 'NO_SUCH_STEP', path: ['toStep'] }]);
    expect((await acts(six[4]!, id, 'RETURN_STEP', { toStep: 1, reason: '改' })).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['action'] }]);
    const back = await acts(six[3]!, id, 'RETURN_STEP', { toStep: 2, reason: '付款条款不明' });
    expect(back.errors).toEqual([]);
    expect(back.chain.steps.map((s: any) => [s.state, s.entry])).toEqual([['DONE', 1], ['ACTIVE', 2], ['NOTIFIED', 2], ['NOTIFIED', 2], ['NOTIFIED', 1], ['NOTIFIED', 1]]);
    expect(back.chain.steps[1].earlierSeats).toEqual([{ state: 'DONE', end: null, opinion: '意见1' }]);
    expect(back.chain.steps[3].earlierSeats).toEqual([{ state: 'SKIPPED', end: 'RETURNED', opinion: '付款条款不明' }]);
    // The prompt of the step comes again, and the returner's own is gone until it is their turn again.
    expect(await kinds(six[1]!)).toContain('APPROVAL_TURN');
    expect(await kinds(six[3]!)).not.toContain('APPROVAL_TURN');
    expect((await decides(six[3]!, steps[3]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    for (const i of [1, 2, 3]) expect((await decides(six[i]!, steps[i]!)).errors).toEqual([]);
    expect(await kinds(six[4]!)).toContain('APPROVAL_TURN');
    for (const i of [4, 5]) await decides(six[i]!, steps[i]!);
    expect(await read(manager, id)).toMatchObject({ state: 'APPROVED', contract: { status: 'APPROVED' }, ledger: { intact: true, brokenAt: null, entries: 10 } });
  });

  it('goes back to the submitter, who may continue with the same content, and everything decided stands', async () => {
    const { id, contractId, steps } = await chain();
    for (const i of [0, 1]) await decides(six[i]!, steps[i]!);
    const home = await acts(six[2]!, id, 'RETURN_SUBMITTER', { reason: '请附图' });
    expect(home.chain).toMatchObject({ state: 'RETURNED', endReason: '请附图', contract: { status: 'DRAFT' }, activeStep: null });
    expect(await kinds(manager)).toContain('APPROVAL_RETURNED');
    const again = await submit({ contractId, expectedVersion: 3, steps: [], continues: true, reason: '已附' });
    expect(again.errors).toEqual([]);
    expect(again.chain).toMatchObject({ round: 2, beginning: 'CONTINUED', activeStep: { seq: 3 } });
    expect(again.chain.steps.map((s: any) => s.state)).toEqual(['DONE', 'DONE', 'ACTIVE', 'NOTIFIED', 'NOTIFIED', 'NOTIFIED']);
    expect(await kinds(six[2]!)).toContain('APPROVAL_TURN');
    expect(await kinds(manager)).not.toContain('APPROVAL_RETURNED');
    for (const i of [2, 3, 4, 5]) expect((await decides(six[i]!, again.chain.steps[i].id)).errors).toEqual([]);
    expect((await read(manager, again.chain.id)).state).toBe('APPROVED');
    // Whoever is on the later round alone reads the earlier one too.
    expect((await read(six[5]!, id)).round).toBe(1);
  });

  it('does not continue what changed, or what was not returned', async () => {
    const { id, contractId } = await chain();
    expect((await submit({ contractId: await contract(), expectedVersion: 1, steps: [], continues: true })).errors).toEqual([{ code: 'NOT_RETURNED', path: ['continues'] }]);
    await acts(six[0]!, id, 'RETURN_SUBMITTER', { reason: '改' });
    await app.owner.query(`UPDATE contract SET terms = '新条款' WHERE id = $1`, [contractId]);
    expect((await submit({ contractId, expectedVersion: 3, steps: [], continues: true })).errors).toEqual([{ code: 'CONTENT_CHANGED', path: ['continues'] }]);
  });
});

describe('the submitter', () => {
  it('withdraws with a reason, and nobody has anything to do any more', async () => {
    const { id, steps } = await chain();
    await decides(six[0]!, steps[0]!);
    expect((await acts(manager, id, 'WITHDRAW')).errors).toEqual([{ code: 'REASON_REQUIRED', path: ['reason'] }]);
    expect((await acts(six[1]!, id, 'WITHDRAW', { reason: '不' })).errors).toEqual([{ code: 'NOT_ALLOWED_HERE', path: ['action'] }]);
    expect((await acts(manager, id, 'WITHDRAW', { reason: '甲方改主意' })).chain).toMatchObject({ state: 'WITHDRAWN', endReason: '甲方改主意', contract: { status: 'DRAFT' } });
    expect((await decides(six[1]!, steps[1]!)).errors).toEqual([{ code: 'CHAIN_CLOSED', path: ['stepId'] }]);
    expect((await acts(manager, id, 'WITHDRAW', { reason: '再' })).errors).toEqual([{ code: 'CHAIN_CLOSED', path: ['action'] }]);
  });

  it('begins again over what changed in approval, and only then', async () => {
    const { id, steps } = await chain();
    await decides(six[0]!, steps[0]!);
    expect((await acts(manager, id, 'AMEND', { reason: '面积核定' })).errors).toEqual([{ code: 'CONTENT_UNCHANGED', path: ['action'] }]);
    expect((await read(manager, id)).state).toBe('ACTIVE');
    await app.owner.query(`UPDATE project SET design_scope = $2 WHERE id = $1`, [projectId, `范围${id}`]);
    const amended = await acts(manager, id, 'AMEND', { reason: '面积核定' });
    expect(amended.errors).toEqual([]);
    expect(amended.chain).toMatchObject({ round: 2, beginning: 'AMENDED', state: 'ACTIVE', contract: { status: 'IN_APPROVAL' }, activeStep: { seq: 1 } });
    expect(await read(manager, id)).toMatchObject({ state: 'VOID', endReason: '面积核定', ledger: { intact: true } });
    expect(await kinds(six[0]!)).toEqual(expect.arrayContaining(['APPROVAL_TURN', 'APPROVAL_AMENDED']));
  });

  it('urges at most three times a day, and copies others, whose reading is recorded', async () => {
    const { id } = await chain();
    for (const left of [2, 1, 0]) expect((await acts(manager, id, 'URGE')).chain.viewerUrgesLeft).toBe(left);
    expect((await acts(manager, id, 'URGE')).errors).toEqual([{ code: 'URGED_ENOUGH', path: ['action'] }]);
    expect((await kinds(six[0]!)).filter((k) => k === 'APPROVAL_URGED').length).toBeGreaterThanOrEqual(3);
    const reader = await buildPerson(app, ['FINANCE']);
    expect(await read(reader, id)).toBeNull();
    await acts(manager, id, 'CC', { employeeIds: ids(reader) });
    expect(await read(reader, id)).toMatchObject({ viewerActions: ['COMMENT', 'READ'] });
    const boxes = async (): Promise<unknown> => (await app.ask(reader, `query B { approvalCounts { waiting decided sent copied unreadCopies } approvalChains(filter: { copiedToMe: true, unread: true }) { totalCount } }`)).data;
    expect(await boxes()).toEqual({ approvalCounts: { waiting: 0, decided: 0, sent: 0, copied: 1, unreadCopies: 1 }, approvalChains: { totalCount: 1 } });
    expect((await acts(reader, id, 'READ')).errors).toEqual([]);
    expect(await boxes()).toEqual({ approvalCounts: { waiting: 0, decided: 0, sent: 0, copied: 1, unreadCopies: 0 }, approvalChains: { totalCount: 0 } });
    for (const action of ['TRANSFER', 'WITHDRAW', 'CC', 'OVERRIDE', 'URGE']) expect((await acts(reader, id, action, { employeeIds: ids(director), reason: '试' })).errors[0].code).toMatch(/^NOT_/);
    expect((await acts(reader, id, 'COMMENT', { reason: '已阅，无意见' })).errors).toEqual([]);
    const events = (await app.ask(manager, `query E($id: ID!) { approvalChain(id: $id) { copies { person { id } readAt } events { seq kind text actor { id } } ledger { intact } } }`, { id })).data!.approvalChain;
    expect(events.copies).toEqual([{ person: { id: reader.employeeId }, readAt: expect.any(String) }]);
    expect(events.events.map((e: any) => e.kind)).toEqual(['SUBMIT', 'URGE', 'URGE', 'URGE', 'CC', 'READ', 'COMMENT']);
    expect(events.ledger.intact).toBe(true);
  });
});

describe('whose turn it is', () => {
  it('passes it to others, asks before, adds after, and takes off again', async () => {
    const [x, y, z] = [await buildPerson(app, []), await buildPerson(app, []), await buildPerson(app, [])];
    const { id, steps } = await chain();
    await acts(six[0]!, id, 'ADD_BEFORE', { employeeIds: ids(x, y), reason: '请看' });
    expect((await decides(six[0]!, steps[0]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    expect(await kinds(x)).toEqual(['APPROVAL_TURN']);
    expect((await acts(x, id, 'ADD_AFTER', { employeeIds: ids(z) })).errors).toEqual([{ code: 'NO_CHAINED_ADDS', path: ['action'] }]);
    const added = (await read(six[0]!, id)).steps[0].seats.find((s: any) => s.person.id === y.employeeId);
    expect(added).toMatchObject({ origin: 'ADDED_BEFORE', viewerCanRemove: true });
    expect((await acts(x, id, 'REMOVE_SIGNER', { seatId: added.id })).errors).toEqual([{ code: 'NOT_ADDED', path: ['seatId'] }]);
    expect((await acts(six[0]!, id, 'REMOVE_SIGNER', { seatId: added.id })).errors).toEqual([]);
    expect(await kinds(y)).toEqual([]);
    expect(turn((await decides(x, steps[0]!, 'DISAGREE', { opinion: '价低' })).chain)).toEqual(ids(six[0]!));
    expect((await acts(six[0]!, id, 'ADD_AFTER', { employeeIds: ids(z) })).errors).toEqual([]);
    expect(turn((await decides(six[0]!, steps[0]!)).chain)).toEqual(ids(z));
    expect(turn((await acts(z, id, 'TRANSFER', { employeeIds: ids(y), reason: '归他管' })).chain)).toEqual(ids(y));
    expect((await decides(z, steps[0]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    const next = (await decides(y, steps[0]!)).chain;
    expect([next.activeStep.seq, turn(next)]).toEqual([2, ids(six[1]!)]);
    expect((await acts(six[1]!, id, 'TRANSFER', { employeeIds: ids(z, x) })).errors).toEqual([{ code: 'ONE_PERSON', path: ['employeeIds'] }]);
    expect((await acts(six[1]!, id, 'TRANSFER', { employeeIds: ['nobody'] })).errors).toEqual([{ code: 'UNKNOWN_REFERENCE', path: ['employeeIds', '0'] }]);
    expect((await acts(six[1]!, id, 'APPROVE')).errors).toEqual([{ code: 'ACTION_ELSEWHERE', path: ['action'] }]);
    expect((await read(manager, id)).ledger).toEqual({ intact: true, brokenAt: null, entries: 8 });
    // Each of them sees this contract and nothing of its project.
    expect((await app.ask(z, `{ contracts { totalCount nodes { project { id } } } projects { totalCount } }`)).data).toEqual({ contracts: { totalCount: 1, nodes: [{ project: null }] }, projects: { totalCount: 0 } });
  });

  it('counts by the mode of its step', async () => {
    const all = [[six[0]!, six[1]!, six[2]!], ...six.slice(1)];
    const some = await chain(all, { mode: 'N_OF_M', needed: 2 });
    expect((await decides(six[0]!, some.steps[0]!, 'DISAGREE', { opinion: '不可' })).chain.state).toBe('ACTIVE');
    expect((await decides(six[0]!, some.steps[0]!)).errors).toEqual([{ code: 'ALREADY_DECIDED', path: ['stepId'] }]);
    await decides(six[1]!, some.steps[0]!);
    expect((await decides(six[2]!, some.steps[0]!)).chain).toMatchObject({ activeStep: { seq: 2 }, state: 'ACTIVE' });
    // Who refused had added somebody after themselves: two others are enough, and nobody waits for that one.
    const adding = await chain(all, { mode: 'N_OF_M', needed: 2 });
    expect((await acts(six[0]!, adding.id, 'ADD_AFTER', { employeeIds: ids(six[5]!) })).errors).toEqual([]);
    for (const [who, conclusion] of [[six[0]!, 'DISAGREE'], [six[1]!, 'AGREE'], [six[2]!, 'AGREE']] as const) expect((await decides(who, adding.steps[0]!, conclusion, { opinion: '意见' })).errors).toEqual([]);
    expect((await read(manager, adding.id)).activeStep.seq).toBe(2);
    const any = await chain(all, { mode: 'ANY' });
    expect((await decides(six[2]!, any.steps[0]!)).chain.activeStep.seq).toBe(2);
    expect((await decides(six[0]!, any.steps[0]!)).errors).toEqual([{ code: 'ALREADY_DECIDED', path: ['stepId'] }]);
    const row = await chain(all, { mode: 'SEQUENTIAL' });
    expect((await decides(six[1]!, row.steps[0]!)).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['stepId'] }]);
    for (const who of six.slice(0, 3)) expect((await decides(who, row.steps[0]!)).errors).toEqual([]);
    const both = await chain(all, { mode: 'COUNTERSIGN' });
    await decides(six[1]!, both.steps[0]!);
    expect((await decides(six[0]!, both.steps[0]!, 'DISAGREE', { opinion: '不可' })).chain).toMatchObject({ state: 'REJECTED', contract: { status: 'DRAFT' } });
    const wrong = await submit({ contractId: await contract(), expectedVersion: 1, steps: usualOrder.map((section, i) => ({ section, approverIds: ids(six[0]!, six[i]!), mode: i ? 'N_OF_M' : 'SINGLE', needed: 9 })) });
    expect(wrong.errors.map((e: any) => e.code)).toEqual(['NEEDED_WRONG', 'NEEDED_WRONG', 'NEEDED_WRONG', 'NEEDED_WRONG', 'NEEDED_WRONG']);
  });
});

describe('standing in', () => {
  const save = (viewer: Viewer, input: object): Promise<any> => run(viewer, `mutation V($input: SaveApprovalDelegationInput!) { saveApprovalDelegation(input: $input) { errors { code path } delegation { id version isCurrent viewerCanEnd from { id } to { id } } } }`, input);
  const end = (viewer: Viewer, input: object): Promise<any> => run(viewer, `mutation E($input: EndApprovalDelegationInput!) { endApprovalDelegation(input: $input) { errors { code path } delegation { revokedAt isCurrent } } }`, input);
  const now = { fromDay: '2020-01-01', toDay: '2099-01-01' };

  it('signs on behalf of who delegated, in the days of the delegation alone', async () => {
    const [deputy, away] = [await buildPerson(app, ['FINANCE']), await buildPerson(app, ['LEGAL'])];
    const { id, steps } = await chain([away, ...six.slice(1)]);
    expect(await read(deputy, id)).toBeNull();
    expect((await decides(deputy, steps[0]!)).errors).toEqual([{ code: 'NOT_FOUND', path: ['stepId'] }]);
    const later = await save(away, { toId: deputy.employeeId, fromDay: '2098-01-01', toDay: '2099-01-01', reason: '出差' });
    expect(later.delegation).toMatchObject({ isCurrent: false, version: 1, viewerCanEnd: true });
    expect(await read(deputy, id)).toBeNull();
    await save(away, { id: later.delegation.id, expectedVersion: 1, toId: deputy.employeeId, ...now });
    expect((await app.ask(deputy, `{ waitingForMe { id } approvalCounts { waiting } }`)).data).toEqual({ waitingForMe: [{ id: steps[0] }], approvalCounts: { waiting: 1 } });
    expect((await app.ask(away, `{ waitingForMe { id } }`)).data).toEqual({ waitingForMe: [{ id: steps[0] }] });
    const signed = (await decides(deputy, steps[0]!)).chain;
    expect(signed.steps[0].seats[0]).toMatchObject({ person: { id: away.employeeId }, signer: { id: deputy.employeeId }, isOverride: false });
    expect((await decides(away, steps[0]!)).errors).toEqual([{ code: 'ALREADY_DECIDED', path: ['stepId'] }]);
    await end(away, { id: later.delegation.id, expectedVersion: 2 });
    // What they signed they still see.
    expect((await read(deputy, id)).id).toBe(id);
    const other = await chain([away, ...six.slice(1)]);
    expect(await read(deputy, other.id)).toBeNull();
  });

  it('goes in no circle, to nobody unknown, and is ended by its owner alone', async () => {
    const [a, b, c] = [await buildPerson(app, []), await buildPerson(app, []), await buildPerson(app, [])];
    expect((await save(a, { toId: a.employeeId, ...now })).errors).toEqual([{ code: 'DELEGATION_SELF', path: ['toId'] }]);
    expect((await save(a, { toId: 'x', fromDay: '2031-02-01', toDay: '2031-01-01' })).errors.map((e: any) => e.code)).toEqual(['DELEGATION_DAYS', 'UNKNOWN_REFERENCE']);
    expect((await save(a, { toId: b.employeeId, fromDay: '2020-02-01', toDay: '2021-01-01' })).errors).toEqual([{ code: 'DELEGATION_PAST', path: ['toDay'] }]);
    const first = await save(a, { toId: b.employeeId, ...now });
    await save(b, { toId: c.employeeId, ...now });
    expect((await save(c, { toId: a.employeeId, ...now })).errors).toEqual([{ code: 'DELEGATION_CYCLE', path: ['toId'] }]);
    expect((await save(c, { toId: a.employeeId, fromDay: '2099-01-02', toDay: '2099-02-01' })).errors).toEqual([]);
    const [p, q] = [await buildPerson(app, []), await buildPerson(app, [])];
    const crossed = await Promise.all([save(p, { toId: q.employeeId, ...now }), save(q, { toId: p.employeeId, ...now })]);
    expect(crossed.filter((r) => r.errors.length === 0)).toHaveLength(1);
    expect((await end(b, { id: first.delegation.id, expectedVersion: 1 })).errors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await end(a, { id: first.delegation.id, expectedVersion: 7 })).errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
    expect((await end(a, { id: first.delegation.id, expectedVersion: 1 })).delegation).toEqual({ revokedAt: expect.any(String), isCurrent: false });
    expect((await app.ask(a, `{ approvalDelegations { id } }`)).data!.approvalDelegations).toHaveLength(1);
    expect((await app.ask(a, `{ approvalDelegations(past: true) { id } }`)).data!.approvalDelegations).toHaveLength(2);
  });

  it('takes over by rule what is empty, and what somebody leaves who departs', async () => {
    const admin = await buildPerson(app, ['SYS_ADMIN']);
    const [leaver, design] = [await buildPerson(app, ['TECHNICAL']), await buildPerson(app, ['DESIGN_MANAGER'])];
    await app.owner.query(`UPDATE employee SET department_id = $2 WHERE id = ANY ($1)`, [[leaver.employeeId, design.employeeId], await buildDepartment(app, 'QF', '设计部')]);
    const { id, steps } = await chain([null, leaver, leaver, ...six.slice(3)]);
    const first = (await read(director, id)).steps[0].seats[0];
    // The submitter is asked last, so an empty place of theirs goes on to a director.
    expect(first).toMatchObject({ origin: 'FALLBACK', person: { id: director.employeeId } });
    await decides(director, steps[0]!);
    const left = await app.services.employees.update(admin, { id: leaver.employeeId, expectedVersion: 1, status: 'DEPARTED' });
    expect(left.problems).toEqual([]);
    const after = await read(manager, id);
    expect(after.steps.slice(1, 3).map((s: any) => s.seats.map((t: any) => [t.person.id, t.state, t.end]))).toEqual([
      [[leaver.employeeId, 'SKIPPED', 'FELL_BACK'], [design.employeeId, 'ACTIVE', null]],
      [[leaver.employeeId, 'SKIPPED', 'FELL_BACK'], [design.employeeId, 'NOTIFIED', null]],
    ]);
    expect(await kinds(design)).toEqual(['APPROVAL_HEADS_UP', 'APPROVAL_TURN']);
    for (const i of [1, 2]) expect((await decides(design, steps[i]!)).errors).toEqual([]);
    expect((await read(manager, id)).ledger).toMatchObject({ intact: true, entries: 7 });
  });

  it('does so too for people who left after they had signed, when a step begins again', async () => {
    const gone = await buildPerson(app, ['LEGAL'], { departmentId: department });
    const { id, steps } = await chain([gone, ...six.slice(1)]);
    await decides(gone, steps[0]!);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [gone.employeeId]);
    const back = await acts(six[1]!, id, 'RETURN_STEP', { toStep: 1, reason: '重看' });
    expect(back.errors).toEqual([]);
    expect(turn(back.chain)).toEqual([expect.not.stringMatching(gone.employeeId)]);
    expect(back.chain.steps[0].seats.map((s: any) => s.origin)).toEqual(['DESIGNATED', 'FALLBACK']);
  });
});

describe('an administrator', () => {
  it('acts in the place of an approver with a reason, but not on what they submitted', async () => {
    const { id, steps } = await chain();
    const seatId = (await read(director, id)).steps[0].seats[0].id;
    expect((await acts(manager, id, 'OVERRIDE', { seatId, conclusion: 'AGREE', reason: '急' })).errors).toEqual([{ code: 'OVERRIDE_OWN', path: ['action'] }]);
    expect((await acts(six[1]!, id, 'OVERRIDE', { seatId, conclusion: 'AGREE', reason: '急' })).errors).toEqual([{ code: 'NOT_ALLOWED_HERE', path: ['action'] }]);
    const done = await acts(director, id, 'OVERRIDE', { seatId, conclusion: 'AGREE', reason: '本人住院' });
    expect(done.chain.steps[0].seats[0]).toMatchObject({ state: 'DONE', isOverride: true, opinion: '本人住院', person: { id: six[0]!.employeeId }, signer: { id: director.employeeId } });
    expect(await kinds(six[0]!)).toContain('APPROVAL_OVERRIDDEN');
    const third = (await read(director, id)).steps[2].seats[0].id;
    const given = await acts(director, id, 'OVERRIDE', { seatId: third, employeeIds: ids(director), reason: '本人出国' });
    expect(given.chain.steps[2].seats.map((s: any) => [s.state, s.person.id])).toEqual([['SKIPPED', six[2]!.employeeId], ['NOTIFIED', director.employeeId]]);
    expect((await acts(director, id, 'OVERRIDE', { seatId: given.chain.steps[3].seats[0].id, conclusion: 'AGREE', reason: '急' })).errors).toEqual([{ code: 'NOT_YOUR_TURN', path: ['action'] }]);
    await decides(six[1]!, steps[1]!);
    expect((await decides(director, steps[2]!)).errors).toEqual([]);
  });
});

it('gives the same answer once to a repeated action', async () => {
  const { id } = await chain();
  const input = { employeeIds: ids(director), reason: '转', clientMutationId: `once-${id}` };
  const answers = await Promise.all([1, 2, 3].map(() => acts(six[0]!, id, 'TRANSFER', input)));
  expect(answers.map((a) => a.errors)).toEqual([[], [], []]);
  expect((await read(manager, id)).ledger.entries).toBe(2);
});
