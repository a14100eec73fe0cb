import { findWidget, outlineOf, parseLayout } from '@yingzao/domain/dashboard';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component } from 'react';

import { onDemand } from '../../../lib/onDemand';
import { kindOf } from '../model/registry';
import type { WidgetKind } from '../model/widgetKind';
import { choose, edit, fakeServer, frame, frames, live, measureAs, note, openHome, saved, viewer } from '../test/homeHarness';

const pages = (...list: [id: string, name: string, ...widgets: object[]][]) =>
  parseLayout({ version: 1, pages: list.map(([id, name, ...widgets]) => ({ id, name, widgets })) }).layout;
const tabs = () => [...document.querySelectorAll('.home-tab')].map((tab) => tab.textContent);
const two = pages(['home', '', note('a', 0, '甲')], ['p2', '图表', note('b', 0, '乙')]);

beforeEach(() => {
  measureAs(1200);
  localStorage.clear();
});

describe('pages', () => {
  it('open by their address, and data of a page is asked for when it is shown, all in one request', async () => {
    const list = (id: string, kind: string) => ({ id, kind, settings: {}, lg: { x: 0, y: 0, w: 4, h: 4 } });
    const fake = fakeServer(pages(['home', '', note('a', 0, '甲')], ['p2', '', list('s', 'mySubmissions'), list('w', 'waitingForMe')]));
    await openHome(fake);
    expect([tabs(), frames()]).toEqual([['首页', '第 2 页'], ['a']]);
    const before = fake.operations.length;
    await userEvent.click(screen.getByRole('link', { name: '第 2 页' }));
    await screen.findByText('您还没有呈送过审批');
    await screen.findByText('没有等您审批的合同');
    expect(fake.operations.slice(before)).toEqual(['HomePage']);
    expect(screen.getByRole('link', { name: '第 2 页' })).toHaveAttribute('aria-current', 'page');
  });

  it('open the one of the address, else the last one of this device; an unknown one is the first', async () => {
    const first = await openHome(fakeServer(two), viewer, '/?page=p2');
    await waitFor(() => expect(frames()).toEqual(['b']));
    await userEvent.click(screen.getByRole('link', { name: '首页' }));
    await userEvent.click(screen.getByRole('link', { name: '图表' }));
    first.unmount();
    const second = await openHome(fakeServer(two));
    await waitFor(() => expect(frames()).toEqual(['b']));
    second.unmount();
    const third = await openHome(fakeServer(two), viewer, '/?page=home');
    await waitFor(() => expect(frames()).toEqual(['a']));
    third.unmount();
    await openHome(fakeServer(two), viewer, '/?page=gone');
    await waitFor(() => expect(frames()).toEqual(['a']));
  });

  it('are made and named, moved by the menu and by Shift and arrows, removed and brought back', async () => {
    const fake = fakeServer(two);
    await openHome(fake);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '新建一页' }));
    await userEvent.type(screen.getByLabelText('页名'), '投标{Enter}');
    expect([tabs(), frames()]).toEqual([['首页', '图表', '投标'], []]);
    screen.getByRole('button', { name: '投标' }).focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect([tabs(), live()]).toEqual([['首页', '投标', '图表'], '此页现在是第 2 页，共 3 页']);
    await userEvent.click(screen.getByRole('button', { name: '页“图表”的操作' }));
    await userEvent.click(screen.getByRole('menuitem', { name: '删除此页' }));
    expect(tabs()).toEqual(['首页', '投标']);
    const toasts = document.querySelector<HTMLElement>('.yz-toasts')!;
    await userEvent.click(within(toasts).getByRole('button', { name: '撤销' }));
    expect(tabs()).toEqual(['首页', '投标', '图表']);
    await saved(fake, 2);
    expect(findWidget(fake.server.layout, 'b')).toBeDefined();
  });

  it('take a widget over by the menu, also onto a new one', async () => {
    const fake = fakeServer(two);
    await openHome(fake);
    await edit();
    await choose('甲', '移到其他页…');
    await userEvent.click(within(screen.getByRole('group', { name: '“甲”移到哪一页' })).getByRole('button', { name: '图表' }));
    expect(frames()).toEqual([]);
    await saved(fake, 2);
    expect(fake.server.layout.pages.map((page) => page.widgets.map((w) => w.id))).toEqual([[], ['b', 'a']]);
  });

  it('go with undo to where it undid something', async () => {
    await openHome(fakeServer(two));
    await edit();
    await choose('甲', '移除');
    await userEvent.click(screen.getByRole('button', { name: '图表' }));
    expect(frames()).toEqual(['b']);
    const bar = screen.getByRole('toolbar', { name: '编辑工作台' });
    await userEvent.click(within(bar).getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(frames()).toEqual(['a']));
  });
});

describe('versions', () => {
  it('are drawn, come back by one click, and that can be undone', async () => {
    const earlier = pages(['home', '', note('a', 0, '一'), note('z', 4, '那时的')], ['p2', '图表', note('b', 0, '乙')]);
    const fake: ReturnType<typeof fakeServer> = fakeServer(two, {
      homeVersions: [7, 4].map((revision) => ({ revision, savedAt: '2026-11-20T08:00:00.000Z', outline: outlineOf(earlier) })),
      restoreHomeVersion: ({ input }: { input: { revision: number } }) => {
        Object.assign(fake.server, { layout: input.revision === 4 ? earlier : two, revision: fake.server.revision + 1 });
        return { errors: [], home: { ...fake.server } };
      },
    });
    await openHome(fake);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '历史版本' }));
    const panel = await screen.findByRole('dialog', { name: '历史版本' });
    const buttons = await within(panel).findAllByRole('button', { name: '恢复到这里' });
    expect(buttons).toHaveLength(2);
    expect(panel.querySelectorAll('.home-plan rect').length).toBe(8);
    await userEvent.click(buttons[1]!);
    await waitFor(() => expect(frames()).toEqual(['a', 'z']));
    expect(frame('一')).toBeInTheDocument();
    const bar = screen.getByRole('toolbar', { name: '编辑工作台' });
    await userEvent.click(within(bar).getByRole('button', { name: '撤销' }));
    expect(frames()).toEqual(['a']);
    await saved(fake, 3);
    expect(fake.server.layout).toEqual(two);
  });
});

describe('the gallery', () => {
  it('finds by pinyin, shows the widget itself, and says what is not open', async () => {
    const fake = fakeServer(two, {
      announcements: [{ id: 'n1', title: '端午放假', body: '三天', publishedAt: '2026-06-01T00:00:00.000Z', author: null }],
    });
    await openHome(fake, { ...viewer, capabilities: new Set() });
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '添加部件' }));
    const panel = await screen.findByRole('dialog', { name: '添加部件' });
    await userEvent.type(within(panel).getByRole('searchbox'), 'GG');
    expect(within(panel).getAllByRole('button', { name: /^添加“/ })).toHaveLength(1);
    expect(await within(panel).findByText('端午放假')).toBeInTheDocument();
    await userEvent.clear(within(panel).getByRole('searchbox'));
    await userEvent.type(within(panel).getByRole('searchbox'), 'chart');
    expect(within(panel).queryByRole('button', { name: /^添加“/ })).toBeNull();
    expect(within(panel).getByText(/暂不对您开放/)).toBeInTheDocument();
    await userEvent.type(within(panel).getByRole('searchbox'), ' zzz');
    expect(within(panel).getByText(/没有名为/)).toBeInTheDocument();
  });
});

describe('a phone', () => {
  it('leaves out what is hidden there, and moves by buttons', async () => {
    measureAs(360);
    const fake = fakeServer(pages(['home', '', note('a', 0, '甲'), note('b', 4, '乙'), note('c', 8, '丙')]));
    await openHome(fake);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '下移“甲”' }));
    expect(live()).toBe('“甲”：第 2 个，共 3 个');
    await choose('丙', '在手机上隐藏');
    expect(frames()).toEqual(['b', 'a', 'c']);
    await userEvent.click(screen.getByRole('button', { name: /^完 ?成$/ }));
    await waitFor(() => expect(frames()).toEqual(['b', 'a']));
    await saved(fake, 2);
    expect(findWidget(fake.server.layout, 'c')?.phoneHidden).toBe(true);
  });
});

describe('a broken widget', () => {
  it('that throws says so in its frame, and everything else works', async () => {
    let broken = true;
    class Throws extends Component {
      override render() {
        if (broken) throw new Error('broken body');
        return '又好了';
      }
    }
    const kind = kindOf('announcements') as { -readonly [K in keyof WidgetKind]: WidgetKind[K] };
    const whole = kind.component;
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    kind.component = onDemand(() => Promise.resolve({ default: Throws as never }));
    const fake = fakeServer(pages(['home', '', note('a', 0, '甲'), { id: 'x', kind: 'announcements', settings: {}, lg: { x: 4, y: 0, w: 4, h: 4 } }]));
    await openHome(fake);
    expect(await within(frame('公告')).findByText('此部件出了问题')).toBeInTheDocument();
    expect(within(frame('甲')).getByRole('textbox')).toBeInTheDocument();
    broken = false;
    await userEvent.click(within(frame('公告')).getByRole('button', { name: '重试' }));
    expect(await within(frame('公告')).findByText('又好了')).toBeInTheDocument();
    kind.component = whole;
    quiet.mockRestore();
  });
});

describe('shortcuts', () => {
  it('show present names and numbers in the one request, say what is gone, and let it be removed', async () => {
    const id = (n: number) => `019aa000-0000-7000-8000-00000000000${n}`;
    const items = [
      { to: `/projects/${id(1)}` },
      { to: `/projects/${id(2)}` },
      { to: '/projects?statuses=WON', label: '成交', group: '列表', count: true },
    ];
    const fake = fakeServer(pages(['home', '', { id: 's', kind: 'shortcuts', settings: { items }, lg: { x: 0, y: 0, w: 4, h: 4 } }]), {
      shortcutTargets: ({ targets }: { targets: { project?: string }[] }) =>
        targets.map(({ project }) => {
          if (project === undefined) return { isOpen: true, title: null, count: 1200 };
          const isOpen = project === id(1);
          return { isOpen, title: isOpen ? '改名后的一期' : null, count: null };
        }),
    });
    await openHome(fake);
    const widget = within(frame('快捷方式'));
    expect(await widget.findByRole('link', { name: '改名后的一期' })).toHaveAttribute('href', `/projects/${id(1)}`);
    expect(widget.getByRole('link', { name: /成交 ?999\+/ })).toBeInTheDocument();
    expect(widget.getByRole('heading', { name: '列表' })).toBeInTheDocument();
    expect(widget.getByText('已不可用')).toBeInTheDocument();
    await userEvent.click(widget.getByRole('button', { name: '删除“固定的记录”' }));
    await waitFor(() => expect(widget.queryByText('已不可用')).toBeNull());
    await saved(fake, 2);
    expect(fake.operations.filter((name) => name === 'HomePage').length).toBeLessThanOrEqual(2);
  });
});
