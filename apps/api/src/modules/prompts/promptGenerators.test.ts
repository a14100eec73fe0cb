import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { GraphqlAnswer, TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let director: Viewer;
let manager: Viewer;
let designer: Viewer;
let departmentId: string;
let clientId: string;

beforeAll(async () => {
  app = await startTestApp();
  [director, manager, designer] = [await buildPerson(app, ['DIRECTOR'], { name: '东主' }), await buildPerson(app, ['MARKET_MANAGER'], { name: '市经' }), await buildPerson(app, ['LEAD_DESIGNER'], { name: '主设' })];
  departmentId = await buildDepartment(app, 'WP');
  clientId = await buildClient(app, { name: '临江置地' });
});
afterAll(() => app.close());

const list = `query($filter: WorkPromptFilter) { workPrompts(first: 100, filter: $filter) { totalCount nodes { id kind nature number arrivedNumber title detail body path actor { name } dueOn doneAt readAt isDoneBySystem } } workPromptSummary { number unread todo } }`;
interface Prompt { id: string; kind: string; number: number; arrivedNumber: number; title: string; detail: string | null; body: string | null; path: string | null; actor: { name: string } | null; doneAt: string | null; readAt: string | null; isDoneBySystem: boolean }
async function promptsOf(viewer: Viewer, filter: object = { tab: 'ALL' }, locale: 'zh' | 'en' = 'zh'): Promise<Prompt[]> {
  const answer = await app.ask(viewer, list, { filter }, locale);
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.workPrompts.totalCount).toBe(answer.data!.workPrompts.nodes.length);
  return answer.data!.workPrompts.nodes as Prompt[];
}
const about = async (viewer: Viewer, path: string | null): Promise<string[]> => (await promptsOf(viewer)).filter((p) => p.path === path).map((p) => p.kind).sort();
async function does(viewer: Viewer, mutation: string, input: Record<string, unknown>): Promise<GraphqlAnswer> {
  const answer = await app.ask(viewer, `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { errors { code path } } }`, { input });
  expect([answer.errors, answer.data?.[mutation]?.errors]).toEqual([undefined, []]);
  return answer;
}
const versionOf = async (id: string): Promise<number> => (await app.owner.query<{ version: number }>(`SELECT version FROM project WHERE id = $1`, [id])).rows[0]!.version;

describe('people on a project', () => {
  it('tells who is designated, and who is removed without a word that names the project', async () => {
    const id = await buildProject(app, departmentId, clientId, { name: '听涛里' });
    await does(director, 'designateMember', { projectId: id, employeeId: designer.employeeId });
    expect((await promptsOf(designer))[0]).toMatchObject({ kind: 'MEMBER_DESIGNATED', title: '您成为“听涛里”的成员', detail: '由东主指定', path: `/projects/${id}`, actor: { name: '东主' } });

    await does(director, 'removeMember', { projectId: id, employeeId: designer.employeeId });
    const [removed, designated] = await promptsOf(designer);
    expect(removed).toMatchObject({ kind: 'MEMBER_REMOVED', title: '您已退出一个项目，不再能查看它', detail: null, path: null });
    // The earlier prompt forgets the name with the right to see it.
    expect(designated).toMatchObject({ kind: 'MEMBER_DESIGNATED', path: null });
    expect(JSON.stringify(await promptsOf(designer))).not.toContain('听涛里');
  });

  it('tells trackers that come and go by editing, and nobody of what they did themselves', async () => {
    const id = await buildProject(app, departmentId, clientId, { name: '望山居' });
    await does(director, 'updateProject', { id, expectedVersion: 1, fields: { marketTrackerId: manager.employeeId, designTrackerId: director.employeeId } });
    expect(await about(manager, `/projects/${id}`)).toEqual(['MEMBER_DESIGNATED']);
    expect((await promptsOf(manager))[0]!.title).toBe('您成为“望山居”的市场跟踪联系人');
    expect(await about(director, `/projects/${id}`)).toEqual([]);
    await does(director, 'updateProject', { id, expectedVersion: await versionOf(id), fields: { marketTrackerId: designer.employeeId } });
    expect(await about(manager, `/projects/${id}`)).toEqual(['MEMBER_DESIGNATED', 'MEMBER_REMOVED']);
  });

  it('tells who is mentioned, if they may see the project, and gives plan items to their owner', async () => {
    const id = await buildProject(app, departmentId, clientId, { name: '云栖' });
    await does(director, 'addWorkLogEntry', { projectId: id, doneOn: '2026-01-05', text: '与 @主设 谈过，@市经跟进 @没有的人' });
    expect(await about(manager, `/projects/${id}`)).toEqual(['MENTIONED']);
    expect((await promptsOf(designer)).filter((p) => p.kind === 'MENTIONED')).toEqual([]);
    await designate(app, id, designer);
    await does(director, 'addWorkPlanItem', { projectId: id, dueOn: '2031-02-03', text: '汇报方案 @主设', ownerId: manager.employeeId });
    expect(await about(designer, `/projects/${id}`)).toEqual(['MENTIONED']);
    expect((await promptsOf(manager))[0]).toMatchObject({ kind: 'PLAN_ITEM_ASSIGNED', title: '东主交给您：汇报方案 @主设', detail: '云栖 · 2031年2月3日 到期', dueOn: '2031-02-03' });
  });

  it('tells everybody on a project that it is lost or won, in the language they read', async () => {
    const id = await buildProject(app, departmentId, clientId, { name: '澄湖', city: '上海', source: 'TENDER', market_tracker_id: manager.employeeId, product_line: 'OFFICE' });
    await designate(app, id, designer);
    await does(director, 'changeProjectStatus', { id, expectedVersion: 1, to: 'LOST', reason: '价格' });
    expect(await about(designer, `/projects/${id}`)).toEqual(['PROJECT_LOST']);
    await does(director, 'changeProjectStatus', { id, expectedVersion: await versionOf(id), to: 'TRACKING', reason: '重新启动' });
    await app.owner.query(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ('K-1', $1, '设计合同', 'DESIGN', 'SIGNED', 1, '2026-01-01')`, [id]);
    await does(director, 'changeProjectStatus', { id, expectedVersion: await versionOf(id), to: 'WON' });
    expect((await promptsOf(designer, { tab: 'ALL' }, 'en'))[0]).toMatchObject({ kind: 'PROJECT_WON', title: '“澄湖” is won', detail: 'Recorded by 东主' });
  });
});

describe('approval', () => {
  const sections = ['COMMERCIAL', 'TECHNICAL', 'LEGAL', 'DESIGN_MGMT', 'FINANCE', 'LEAD_DESIGNER'];

  it('gives a heads-up at submission and a to-do at the turn, which only the decision ends', async () => {
    const approvers: Viewer[] = [];
    for (const name of ['甲', '乙', '丙', '丁', '戊', '己']) approvers.push(await buildPerson(app, ['LEGAL'], { name }));
    const projectId = await buildProject(app, departmentId, clientId, { name: '保密项目' });
    const { rows } = await app.owner.query<{ id: string }>(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen) VALUES ('K-2', $1, '滨江设计合同', 'DESIGN', 'DRAFT', 100) RETURNING id`, [projectId]);
    await does(manager, 'submitContract', { contractId: rows[0]!.id, expectedVersion: 1, steps: approvers.map((a, i) => ({ section: sections[i], approverId: a.employeeId })) });
    const chain = (await app.owner.query<{ id: string }>(`SELECT id FROM approval_chain WHERE contract_id = $1`, [rows[0]!.id])).rows[0]!.id;
    const steps = (await app.owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 ORDER BY seq`, [chain])).rows.map((r) => r.id);

    const [turn] = await promptsOf(approvers[0]!);
    expect(turn).toMatchObject({ kind: 'APPROVAL_TURN', nature: 'TODO', title: '请审批“滨江设计合同”', detail: '商务条款 · 第 1 位，共 6 位', path: `/approvals/${chain}`, isDoneBySystem: true });
    expect((await promptsOf(approvers[2]!))[0]).toMatchObject({ kind: 'APPROVAL_HEADS_UP', title: '您是“滨江设计合同”第 3 位审批人（共 6 位）' });
    // An approver learns of the contract and never of the project.
    expect(JSON.stringify(await promptsOf(approvers[0]!))).not.toContain('保密项目');

    const refused = await app.ask(approvers[0]!, `mutation($input: ChangeWorkPromptsInput!) { changeWorkPrompts(input: $input) { ids errors { code } } }`, { input: { ids: [turn!.id], change: 'DONE' } });
    expect(refused.data!.changeWorkPrompts).toEqual({ ids: [], errors: [{ code: 'PROMPT_DONE_BY_DOING' }] });

    await does(approvers[0]!, 'decideApprovalStep', { stepId: steps[0], conclusion: 'AGREE' });
    expect((await promptsOf(approvers[0]!))[0]!.doneAt).not.toBeNull();
    expect((await promptsOf(approvers[1]!)).map((p) => p.kind)).toEqual(['APPROVAL_TURN', 'APPROVAL_HEADS_UP']);
    expect((await promptsOf(manager))[0]).toMatchObject({ kind: 'APPROVAL_STEP_DECIDED', title: '甲同意“滨江设计合同”', arrivedNumber: 0 });

    await does(approvers[1]!, 'decideApprovalStep', { stepId: steps[1], conclusion: 'DISAGREE', opinion: '价格过低' });
    expect((await promptsOf(manager))[0]).toMatchObject({ kind: 'APPROVAL_REJECTED', title: '“滨江设计合同”被乙退回', detail: '第 1 轮 · 请修改后重新呈送' });
    const resubmit = await app.owner.query<{ version: number }>(`SELECT version FROM contract WHERE id = $1`, [rows[0]!.id]);
    await does(manager, 'submitContract', { contractId: rows[0]!.id, expectedVersion: resubmit.rows[0]!.version, steps: approvers.map((a, i) => ({ section: sections[i], approverId: a.employeeId })) });
    expect((await promptsOf(manager, { kinds: ['APPROVAL_REJECTED'], tab: 'CLOSED' }))[0]!.doneAt).not.toBeNull();
  });
});

describe('the firm', () => {
  it('tells an announcement to everybody but its author and those who left', async () => {
    const left = await buildPerson(app, []);
    await app.owner.query(`UPDATE employee SET status = 'DEPARTED' WHERE id = $1`, [left.employeeId]);
    await does(director, 'publishAnnouncement', { title: '周五放假', body: '提前一天下班。' });
    expect((await promptsOf(designer))[0]).toMatchObject({ kind: 'ANNOUNCEMENT', title: '周五放假', detail: '公告 · 东主', body: '提前一天下班。' });
    expect((await promptsOf(director)).filter((p) => p.kind === 'ANNOUNCEMENT')).toEqual([]);
    const { rows } = await app.owner.query(`SELECT 1 FROM work_prompt WHERE employee_id = $1`, [left.employeeId]);
    expect(rows).toEqual([]);
  });
});

it('a prompt is there exactly if its reason is: a refused mutation raises nothing', async () => {
  const id = await buildProject(app, departmentId, clientId);
  const before = (await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM work_prompt`)).rows[0]!.n;
  const answer = await app.ask(director, `mutation($input: ChangeProjectStatusInput!) { changeProjectStatus(input: $input) { errors { code } } }`, { input: { id, expectedVersion: 99, to: 'LOST', reason: '价格' } });
  expect(answer.data!.changeProjectStatus.errors).toEqual([{ code: 'STALE_VERSION' }]);
  expect((await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM work_prompt`)).rows[0]!.n).toBe(before);
});
