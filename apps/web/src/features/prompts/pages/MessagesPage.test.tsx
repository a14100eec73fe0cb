import { act, screen, waitFor, within } from '@testing-library/react';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type TestServer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import { Bell } from '../components/Bell';
import MessagesPage from './MessagesPage';

const viewer: ViewerInfo = { id: 'e1', number: 'YZ0007', name: '林若川', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(), mustChangePassword: false };

interface Stored { id: string; kind: string; nature: 'TODO' | 'MESSAGE'; title: string; detail: string | null; body: string | null; path: string | null; readAt: string | null; doneAt: string | null; snoozedUntil: string | null; isDoneBySystem: boolean; arrivedAt: string; number: number }
const at = '2026-05-20T01:00:00.000Z';
const stored = (id: string, more: Partial<Stored> = {}): Stored => ({ id, kind: 'NEXT_STEP_DUE', nature: 'TODO', title: `今天到期：第${id}步`, detail: '澄湖', body: null, path: '/projects/p1', readAt: null, doneAt: null, snoozedUntil: null, isDoneBySystem: false, arrivedAt: `2026-05-${String(10 + Number(id))}T01:00:00.000Z`, number: Number(id), ...more });

/** A server that keeps prompts as the real one does, as far as the page can tell. */
function office(prompts: Stored[]): TestServer & { prompts: Stored[] } {
  let number = prompts.length;
  const full = (p: Stored) => ({ __typename: 'WorkPrompt', dueOn: null, arrivedNumber: p.number, heldUntil: null, ...p });
  const here = (p: Stored): boolean => !p.doneAt && !p.snoozedUntil;
  const summary = () => ({ __typename: 'WorkPromptSummary', number, unread: prompts.filter((p) => here(p) && !p.readAt).length, todo: prompts.filter((p) => here(p) && p.nature === 'TODO').length, snoozed: prompts.filter((p) => p.snoozedUntil && !p.doneAt).length });
  const payload = (ids: readonly string[], set: Partial<Stored>, errors: object[] = []) => {
    const changed = errors.length > 0 ? [] : prompts.filter((p) => ids.includes(p.id));
    for (const p of changed) Object.assign(p, set, { number: ++number });
    return { __typename: 'WorkPromptsPayload', errors, ids: changed.map((p) => p.id), prompts: changed.map(full), summary: summary() };
  };
  const tabs: Record<string, (p: Stored) => boolean> = { OPEN: (p) => here(p) && (p.nature === 'TODO' || !p.readAt), TODO: (p) => here(p) && p.nature === 'TODO', UNREAD: (p) => here(p) && !p.readAt, SNOOZED: (p) => Boolean(p.snoozedUntil), CLOSED: (p) => Boolean(p.doneAt), ALL: () => true };
  const server = testServer({
    PromptSummary: () => ({ workPromptSummary: summary() }),
    PromptList: ({ filter }) => {
      const { tab, kinds } = filter as { tab: string; kinds?: string[] };
      const nodes = prompts.filter((p) => tabs[tab]!(p) && (!kinds || kinds.includes(p.kind))).sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1)).map(full);
      return { workPrompts: { __typename: 'WorkPromptConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } };
    },
    ChangePrompts: ({ input }) => {
      const { ids, change } = input as { ids: string[]; change: string };
      return { changeWorkPrompts: payload(ids, { READ: { readAt: at }, UNREAD: { readAt: null }, DONE: { doneAt: at, readAt: at }, REOPEN: { doneAt: null }, WAKE: { snoozedUntil: null } }[change]!) };
    },
    SnoozePrompts: ({ input }) => ({ snoozeWorkPrompts: payload((input as { ids: string[] }).ids, { snoozedUntil: '2099-01-01T01:00:00.000Z' }) }),
    ReadAllPrompts: () => ({ readAllWorkPrompts: payload(prompts.filter((p) => !p.readAt && here(p)).map((p) => p.id), { readAt: at }) }),
    PromptSettings: () => ({ workPromptSettings: settings }),
    SavePromptSettings: ({ input }) => {
      settings = { ...settings, ...(input as object), revision: settings.revision + 1 };
      return { saveWorkPromptSettings: { __typename: 'WorkPromptSettingsPayload', errors: [], settings } };
    },
  });
  let settings = {
    __typename: 'WorkPromptSettings', revision: 0, zone: 'Asia/Shanghai', quietFrom: null, quietTo: null, digestAt: '08:30',
    kinds: [{ __typename: 'WorkPromptKindSetting', kind: 'PROJECT_WON', delivery: 'NOW', isLocked: false }, { __typename: 'WorkPromptKindSetting', kind: 'ANNOUNCEMENT', delivery: 'NOW', isLocked: true }],
  };
  return { ...server, prompts };
}

function page(prompts: Stored[], address = '/messages') {
  const server = office(prompts);
  const view = show(server.wrap(<ViewerContext value={viewer}><Bell /><MessagesPage /><ToastHost /></ViewerContext>), address);
  return { ...view, server };
}
const row = (text: RegExp): HTMLElement => screen.getByText(text).closest('li')!;

it('lists what is open, with counts, and leads to exactly what each is about', async () => {
  const { user, address, server } = page([stored('1'), stored('2', { nature: 'MESSAGE', kind: 'PROJECT_WON', title: '“澄湖”成交了', path: '/projects/p2' })]);
  await screen.findByText('“澄湖”成交了');
  expect(screen.getByRole('button', { name: '消息：2 条未读' })).toBeInTheDocument();
  expect(within(screen.getByRole('navigation', { name: '提示的分类' })).getByRole('link', { name: /待办/ })).toHaveTextContent('待办1');
  await user.click(screen.getByRole('link', { name: /成交了/ }));
  await waitFor(() => expect(address()).toBe('/projects/p2'));
  // Opening it reads it, without a word.
  await waitFor(() => expect(server.prompts[1]!.readAt).toBe(at));
  await screen.findByRole('button', { name: '消息：1 条未读' });
});

it('a to-do leaves when it is done, and comes back by undo', async () => {
  const { user } = page([stored('1')]);
  await user.click(await screen.findByRole('button', { name: '办完了：今天到期：第1步' }));
  await screen.findByText('都处理好了');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('link', { name: /第1步/ })).toBeInTheDocument();
});

it('what only the system ends can be put off and not ticked off', async () => {
  const { user } = page([stored('1', { kind: 'APPROVAL_TURN', title: '请审批“滨江设计合同”', isDoneBySystem: true })]);
  await screen.findByText(/请审批/);
  expect(within(row(/请审批/)).queryByRole('button', { name: /办完了/ })).toBeNull();
  await user.click(within(row(/请审批/)).getByRole('button', { name: /^操作/ }));
  await user.click(screen.getByRole('menuitem', { name: '明天 9:00' }));
  await screen.findByText('都处理好了');
  await user.click(screen.getByRole('link', { name: /已推迟/ }));
  expect(await screen.findByText(/推迟到/)).toBeInTheDocument();
});

it('marks all as read, and takes that back', async () => {
  const { user, server } = page([stored('1'), stored('2', { nature: 'MESSAGE', kind: 'PROJECT_WON', title: '成交' })]);
  await screen.findByText('成交');
  await user.click(screen.getAllByRole('button', { name: '全部已读' }).at(-1)!);
  const note = (await screen.findByText('2 条已标为已读')).closest<HTMLElement>('.yz-toast')!;
  expect(screen.queryByText('成交')).toBeNull();
  await user.click(within(note).getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(server.prompts.map((p) => p.readAt)).toEqual([null, null]));
});

it('puts three of a kind in a row together, and opens them', async () => {
  const { user } = page([stored('1'), stored('2'), stored('3'), stored('4', { kind: 'MENTIONED', nature: 'MESSAGE', title: '提到您' })]);
  const merged = await screen.findByRole('button', { name: /下一步到期 · 3 条/ });
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await user.click(merged);
  expect(screen.getByRole('link', { name: /第1步/ })).toBeInTheDocument();
});

it('filters by kind in the address, and offers a way back from nothing', async () => {
  const { user, address } = page([stored('1')], '/messages?tab=TODO&kinds=APPROVAL_TURN,NOTHING');
  await user.click(await screen.findByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(address()).toBe('/messages?tab=TODO'));
  expect(await screen.findByText(/第1步/)).toBeInTheDocument();
});

const news = (): Stored => stored('1', { kind: 'ANNOUNCEMENT', nature: 'MESSAGE', title: '周五放假', body: '提前一天下班。', path: null });

it('unfolds the text of an announcement, which is read and leaves once it is folded', async () => {
  const { user, server } = page([news()]);
  await user.click(await screen.findByRole('button', { name: '周五放假' }));
  expect(screen.getByText('提前一天下班。')).toBeInTheDocument();
  expect(server.prompts[0]!.readAt).toBeNull();
  await user.click(screen.getByRole('button', { name: '周五放假' }));
  await waitFor(() => expect(server.prompts[0]!.readAt).toBe(at));
  await waitFor(() => expect(screen.queryByText('周五放假')).toBeNull());
});

it('an announcement that was unfolded is read when the page is left', async () => {
  const { user, server, unmount } = page([news()]);
  await user.click(await screen.findByRole('button', { name: '周五放假' }));
  unmount();
  await waitFor(() => expect(server.prompts[0]!.readAt).toBe(at));
});

it('saves how the person wants to be told; locked kinds have no off', async () => {
  const { user, server } = page([], '/messages?tab=settings');
  const won = await screen.findByRole('radiogroup', { name: '项目成交' });
  await user.click(within(won).getByRole('radio', { name: '关闭' }));
  expect(within(screen.getByRole('radiogroup', { name: '公告' })).queryByRole('radio', { name: '关闭' })).not.toBeEnabled();
  await user.click(screen.getByRole('checkbox', { name: '安静时段' }));
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText('设置已保存');
  expect(server.asked.find((a) => a.name === 'SavePromptSettings')?.variables.input).toMatchObject({ expectedRevision: 0, zone: 'Asia/Shanghai', quietFrom: '21:00', quietTo: '07:30', choices: [{ kind: 'PROJECT_WON', delivery: 'OFF' }, { kind: 'ANNOUNCEMENT', delivery: 'NOW' }] });
});

it('shows the newest under the bell, by keyboard too', async () => {
  const { user } = page([stored('1')], '/messages?tab=CLOSED');
  const bell = await screen.findByRole('button', { name: '消息：1 条未读' });
  await user.click(bell);
  const panel = await screen.findByRole('dialog', { name: '最新提示' });
  expect(await within(panel).findByText(/第1步/)).toBeInTheDocument();
  await act(async () => undefined);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(bell).toHaveFocus();
});
