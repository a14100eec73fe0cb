import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../lib/viewer';
import { testServer, type Answer } from '../../test/apollo';
import { show } from '../../test/render';
import { ToastHost } from '../../ui/toast';
import ProjectAnchorDates from './components/ProjectAnchorDates';
import CadenceTaskListPage from './pages/CadenceTaskListPage';
import CadenceTaskPage from './pages/CadenceTaskPage';
import CadenceTemplatePage from './pages/CadenceTemplatePage';

configure({ asyncUtilTimeout: 10_000 });

const person = (may: readonly string[]): ViewerInfo => ({ id: 'me', number: 'Y010', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(may), mustChangePassword: false });
const employee = (id: string, name: string) => ({ __typename: 'Employee', id, name });
const window = (from: number, to: number) => ({ __typename: 'CadenceWindow', from, to });
const event = (id: string, kind: string, more: object = {}) => ({ __typename: 'CadenceEvent', id, kind, level: null, fromDay: null, toDay: null, at: '2026-11-20T02:00:00.000Z', from: null, to: null, by: null, ...more });
const task = (id: string, more: object = {}) => ({
  __typename: 'CadenceTask', id, anchor: 'LAST_TOUCH', anchorOn: '2026-10-20', opensOn: '2026-11-19', closesOn: '2026-12-03', window: window(30, 44), level: 'OWNER', state: 'OPEN', outcome: null, contactability: null, reason: null, closedAt: null, closedBy: null,
  version: 4, viewerCanClose: true, viewerCanReassign: false, project: { __typename: 'Project', id: 'p1', name: '滨江一里', number: 'SC-0001' }, owner: employee('e1', '季晓棠'), history: [event('v1', 'CREATED')], ...more,
});
const template = (anchor: string, windows: object[], version = 1) => ({ __typename: 'CadenceTemplate', anchor, version, windows, segment: null });

function open(part: React.ReactElement, answers: Record<string, Answer>, { may = [], at = '/', path }: { may?: readonly string[]; at?: string; path?: string } = {}) {
  const server = testServer(answers);
  const page = path ? <Routes><Route path={path} element={part} /><Route path="*" element={null} /></Routes> : part;
  return { server, ...show(server.wrap(<ViewerContext value={person(may)}>{page}<ToastHost /></ViewerContext>), at) };
}

describe('the list', () => {
  const list = (variables: Record<string, unknown>) => {
    const { states, mine } = variables.filter as { states: string[]; mine?: boolean };
    const all = [task('t1'), task('t2', { anchor: 'BID', window: window(-7, -1), level: 'MANAGER', closesOn: '2026-11-18', owner: null }), task('t3', { state: 'DONE', outcome: 'FAILED' }), task('t4', { state: 'SUPERSEDED' })];
    const nodes = all.filter((one) => states.includes(one.state) && (!mine || one.id === 't1'));
    return { cadenceTasks: { __typename: 'CadenceTaskConnection', nodes, totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } };
  };
  const rows = async () => (await within(await screen.findByRole('list', { name: '跟进任务' })).findAllByRole('listitem')).map((row) => row.textContent);

  it('shows one’s own, by when, and leads to each; only who keeps the template sees everybody’s and the way to it', async () => {
    const { user, address, unmount } = open(<CadenceTaskListPage />, { CadenceTaskList: list }, { at: '/cadence-tasks' });
    expect(await rows()).toEqual(['滨江一里最近跟进 · 后 30–44 天待跟进 季晓棠 · 2026-12-03 前登记结果']);
    expect(screen.queryByRole('link', { name: '全部待跟进' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '跟进节奏' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: '滨江一里' }));
    expect(address()).toBe('/cadence-tasks/t1');
    unmount();

    open(<CadenceTaskListPage />, { CadenceTaskList: list }, { at: '/cadence-tasks?tab=open', may: ['cadence.update'] });
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect((await rows())[1]).toBe('滨江一里投标日 · 前 7–1 天市场部经理 无负责人 · 2026-11-18 已截止');
    expect(screen.getByRole('link', { name: '跟进节奏' })).toHaveAttribute('href', '/cadences');
  });

  it('keeps what was superseded and what was closed, each in its place', async () => {
    const { user } = open(<CadenceTaskListPage />, { CadenceTaskList: list }, { at: '/cadence-tasks?tab=done' });
    expect((await rows())[0]).toContain('失败');
    await user.click(screen.getByRole('link', { name: /^已取代或取消/ }));
    await waitFor(async () => expect((await rows())[0]).toContain('已被取代'));
  });

  it('says that nothing waits, and that the network is gone', async () => {
    const { unmount } = open(<CadenceTaskListPage />, { CadenceTaskList: () => ({ cadenceTasks: { __typename: 'CadenceTaskConnection', nodes: [], totalCount: 0, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }) });
    await screen.findByText('没有等您登记结果的跟进');
    unmount();
    open(<CadenceTaskListPage />, {});
    await screen.findByRole('button', { name: '重试' });
  });
});

describe('a follow-up', () => {
  const page = (answers: Record<string, Answer>) => open(<CadenceTaskPage />, answers, { at: '/cadence-tasks/t1', path: '/cadence-tasks/:id' });

  it('is closed only with both answers, and a refusal stands at its field', async () => {
    let stored = task('t1');
    const { user, server } = page({
      CadenceTaskDetail: () => ({ cadenceTask: stored }),
      CloseCadenceTask: ({ input }) => {
        const { reason } = input as { reason: string | null };
        if (!reason) return { closeCadenceTask: { __typename: 'CadenceTaskPayload', errors: [{ __typename: 'UserError', code: 'REASON_REQUIRED', path: ['reason'], message: '请写明原因。' }], task: stored } };
        stored = task('t1', { state: 'DONE', outcome: 'FAILED', contactability: 'REACHED', reason, viewerCanClose: false, version: 5, history: [event('v2', 'CLOSED', { by: employee('me', '我') }), event('v1', 'CREATED')] });
        return { closeCadenceTask: { __typename: 'CadenceTaskPayload', errors: [], task: stored } };
      },
    });
    const send = await screen.findByRole('button', { name: '登记并关闭' });
    expect(send).toBeDisabled();
    const choose = (label: string) => user.click(screen.getByText(label, { selector: '.ant-segmented-item-label' }));
    await choose('可联系');
    expect(send).toBeDisabled();
    await choose('失败');
    await user.click(send);
    await screen.findByText('请写明原因。');
    await user.type(screen.getByRole('textbox', { name: /说明/ }), '预算取消');
    await user.click(screen.getByRole('button', { name: '登记并关闭' }));
    await screen.findByText('已登记结果');
    expect(server.asked.filter(({ name }) => name === 'CloseCadenceTask').at(-1)!.variables.input).toMatchObject({ id: 't1', expectedVersion: 4, contactability: 'REACHED', outcome: 'FAILED', reason: '预算取消' });
    expect(screen.getByText('失败 · 可联系 · 预算取消')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '登记并关闭' })).not.toBeInTheDocument();
    expect(screen.getByText('登记结果', { selector: 'li span' })).toBeInTheDocument();
  });

  it('is given to a colleague that was searched for, and its history says all that happened', async () => {
    let stored: object = task('t1', {
      viewerCanReassign: true, level: 'DIRECTOR', viewerCanClose: false,
      history: [event('v3', 'ESCALATED', { level: 'DIRECTOR' }), event('v2', 'MOVED', { fromDay: '2026-10-20', toDay: '2026-10-25' }), event('v1', 'CREATED')],
    });
    const { user, server } = page({
      CadenceTaskDetail: () => ({ cadenceTask: stored }),
      CadenceEmployees: ({ text }) => ({ employees: { __typename: 'EmployeeConnection', nodes: text === '方' ? [{ ...employee('e2', '方骏'), department: { __typename: 'Department', id: 'd1', name: '市场部' } }] : [] } }),
      ReassignCadenceTask: () => {
        stored = task('t1', { viewerCanReassign: true, owner: employee('e2', '方骏'), version: 5, history: [event('v4', 'REASSIGNED', { from: employee('e1', '季晓棠'), to: employee('e2', '方骏'), by: employee('me', '我') })] });
        return { reassignCadenceTask: { __typename: 'CadenceTaskPayload', errors: [], task: stored } };
      },
    });
    await screen.findByText('逾期，上报董事');
    await screen.findByText('基准日由 2026-10-20 移到 2026-10-25');
    await user.click(screen.getByRole('combobox', { name: '交给' }));
    await user.type(screen.getByRole('combobox', { name: '交给' }), '方');
    await user.click(await screen.findByTitle('方骏'));
    await user.click(screen.getByRole('button', { name: '改派' }));
    await screen.findByText('已改派给方骏');
    expect(server.asked.find(({ name }) => name === 'ReassignCadenceTask')!.variables.input).toMatchObject({ id: 't1', expectedVersion: 4, ownerId: 'e2' });
    await screen.findByText('由季晓棠改派给方骏');
  });

  it('that a new touch has superseded says by which days, and asks for nothing', async () => {
    page({ CadenceTaskDetail: () => ({ cadenceTask: task('t1', { state: 'SUPERSEDED', viewerCanClose: false, history: [event('v2', 'SUPERSEDED', { fromDay: '2026-10-20', toDay: '2026-11-25' })] }) }) });
    await screen.findByText('由新的日期取代：2026-10-20 → 2026-11-25');
    expect(screen.getByText('已被取代')).toBeInTheDocument();
    expect(screen.queryByText('是否联系上')).not.toBeInTheDocument();
  });

  it('of somebody else is not there', async () => {
    page({ CadenceTaskDetail: () => ({ cadenceTask: null }) });
    await screen.findByText(/没有找到/);
  });
});

describe('the template', () => {
  it('offers every date, and saves the windows of one together; a stale one is read anew', async () => {
    let stored = [template('BID', [window(-7, -1)]), template('QUOTE_VALIDITY', []), template('CONTRACT_END', []), template('LAST_TOUCH', [window(30, 44)]), template('NEXT_STEP', [window(3, 9)])];
    let stale = false;
    const { user, server } = open(<CadenceTemplatePage />, {
      CadenceTemplates: () => ({ cadenceTemplates: stored, clientSegments: [] }),
      SaveCadenceTemplate: ({ input }) => {
        const { anchor, windows, expectedVersion } = input as { anchor: string; windows: { from: number; to: number }[]; expectedVersion: number };
        const saved = template(anchor, stale ? [window(20, 29)] : windows.map(({ from, to }) => window(from, to)), expectedVersion + 1);
        stored = stored.map((one) => (one.anchor === anchor ? saved : one));
        const errors = stale ? [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '别人刚改过。' }] : [];
        return { saveCadenceTemplate: { __typename: 'CadenceTemplatePayload', errors, template: saved } };
      },
    });
    const part = async (name: string) => within((await screen.findByRole('heading', { name })).closest('section')!);
    for (const name of ['投标日', '报价到期', '合同到期', '最近跟进', '下一步日期']) await part(name);
    (await part('报价到期')).getByText('没有窗口：不按此日期跟进');

    const touch = await part('最近跟进');
    await user.click(touch.getByRole('button', { name: '加一个窗口' }));
    const to = touch.getByRole('spinbutton', { name: '第 2 个窗口，到（天）' });
    await user.clear(to);
    await user.type(to, '60');
    touch.getByText('后 45–60 天');
    await user.click(touch.getByRole('button', { name: '保存' }));
    await screen.findByText('已保存，今晚起按新的节奏生成');
    expect(server.asked.find(({ name }) => name === 'SaveCadenceTemplate')!.variables.input).toMatchObject({ anchor: 'LAST_TOUCH', expectedVersion: 1, windows: [{ from: 30, to: 44 }, { from: 45, to: 60 }] });

    stale = true;
    await user.click((await part('最近跟进')).getByRole('button', { name: '去掉第 1 个窗口' }));
    await user.click((await part('最近跟进')).getByRole('button', { name: '保存' }));
    await waitFor(async () => expect((await part('最近跟进')).getByText('后 20–29 天')).toBeInTheDocument());
  });
});

describe('the dates of a project', () => {
  const project = (days: Record<string, string>, viewerCanUpdate: boolean) => ({ __typename: 'Project', id: 'p1', viewerCanUpdate, anchorDates: Object.entries(days).map(([anchor, day]) => ({ __typename: 'ProjectAnchorDate', anchor, day })) });

  it('are those that nothing else holds, saved when they are given', async () => {
    let days: Record<string, string> = {};
    const { user, server } = open(<ProjectAnchorDates projectId="p1" />, {
      ProjectAnchorDates: () => ({ project: project(days, true) }),
      SetProjectAnchorDate: ({ input }) => {
        const { anchor, day } = input as { anchor: string; day: string };
        days = { [anchor]: day };
        return { setProjectAnchorDate: { __typename: 'ProjectAnchorDatePayload', errors: [], project: project(days, true) } };
      },
    });
    const bid = await screen.findByRole('textbox', { name: '投标日' });
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    await user.click(bid);
    await user.type(bid, '2027-03-01{Enter}');
    await screen.findByText('日期已保存');
    expect(server.asked.find(({ name }) => name === 'SetProjectAnchorDate')!.variables.input).toMatchObject({ projectId: 'p1', anchor: 'BID', day: '2027-03-01' });
  });

  it('are read by a member, and are not there where there is none', async () => {
    const { unmount } = open(<ProjectAnchorDates projectId="p1" />, { ProjectAnchorDates: () => ({ project: project({ CONTRACT_END: '2027-08-01' }, false) }) });
    await screen.findByText('2027-08-01');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    unmount();
    const { container, server } = open(<ProjectAnchorDates projectId="p1" />, { ProjectAnchorDates: () => ({ project: project({}, false) }) });
    await waitFor(() => expect(server.asked).toHaveLength(1));
    await act(() => Promise.resolve());
    expect(container.querySelector('section')).toBeNull();
  });
});
