import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { defaultLayout, findWidget, widgetsOf } from '@yingzao/domain/dashboard';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';

import { ViewerContext } from '../../../lib/viewer';
import { choose, edit, fakeServer, frame, frames, handle, home, live, measureAs, note, openHome, saved, viewer } from '../test/homeHarness';
import HomePage from './HomePage';

beforeEach(() => measureAs(1200));

describe('opening the home', () => {
  it('asks once for the layout and everything on it', async () => {
    const layout = defaultLayout(['DIRECTOR']);
    const fake = fakeServer(layout);
    await openHome(fake, { ...viewer, roles: ['DIRECTOR'] });
    await screen.findByText('没有等您审批的合同');
    await waitFor(() => expect(document.querySelectorAll('.home-kpi')).toHaveLength(4));
    expect(screen.getByText('42')).toBeInTheDocument();
    expect(frames()).toHaveLength(layout.pages[0]!.widgets.length);
    expect(fake.operations).toEqual(['HomePage']);
  });

  it('asks once more for the rest when the server’s home has more on it than this device knew', async () => {
    const fake = fakeServer(
      home(
        { id: 'x', kind: 'mySubmissions', settings: {}, lg: { x: 0, y: 0, w: 4, h: 4 } },
        { id: 'k', kind: 'kpi', settings: {}, lg: { x: 4, y: 0, w: 3, h: 2 } },
      ),
    );
    await openHome(fake);
    await screen.findByText('您还没有呈送过审批');
    await screen.findByText('42');
    expect(fake.operations).toEqual(['HomePage', 'HomePage']);
  });

  it('lets one failing field fail alone', async () => {
    const fake = fakeServer(defaultLayout(['LEAD_DESIGNER']), {
      recentChanges: () => {
        throw new Error('broken');
      },
      announcements: [
        { id: 'n1', title: '端午放假', body: '三天', publishedAt: '2026-06-01T00:00:00.000Z', author: null },
      ],
    });
    await openHome(fake);
    await screen.findByText('端午放假');
    await within(frame('最近更新')).findByText('没有读到数据');
    expect(within(frame('我的项目')).getByText('还没有您跟踪或参与的项目')).toBeInTheDocument();
  });

  it('shows a retired widget, wrong settings and what is not open as such, and everything else', async () => {
    const fake = fakeServer(
      home(
        note('a', 0, '随手记'),
        { id: 'b', kind: 'gantt.old', settings: { keep: 1 }, lg: { x: 4, y: 0, w: 4, h: 3 } },
        { id: 'c', kind: 'kpi', settings: { measure: 'NOISE' }, lg: { x: 8, y: 0, w: 3, h: 3 }, title: '坏设置' },
        { id: 'd', kind: 'statisticsChart', settings: {}, lg: { x: 0, y: 3, w: 4, h: 4 }, title: '不开放' },
      ),
    );
    await openHome(fake, { ...viewer, capabilities: new Set() });
    expect(within(frame('随手记')).getByRole('textbox')).toHaveValue('文字 a');
    expect(within(frame('部件已下线')).getByText(/“gantt.old”在当前版本中不可用/)).toBeInTheDocument();
    expect(within(frame('不开放')).getByText('此内容不对您开放')).toBeInTheDocument();
    expect(within(frame('坏设置')).getByText('此内容不对您开放')).toBeInTheDocument();
    await edit();
    await userEvent.click(handle('部件已下线'));
    expect(findWidget(fake.server.layout, 'b')?.settings).toEqual({ keep: 1 });
  });

  it('offers the default for settings that make no sense', async () => {
    const fake = fakeServer(
      home({ id: 'c', kind: 'kpi', settings: { measure: 'NOISE' }, lg: { x: 8, y: 0, w: 3, h: 3 }, title: '坏设置' }),
    );
    await openHome(fake);
    await userEvent.click(within(frame('坏设置')).getByRole('button', { name: '改用默认设置' }));
    await within(frame('坏设置')).findByText('42');
    await saved(fake, 2);
  });

  it('paints what was seen last before the server answers, and says so when it never does', async () => {
    const fake = fakeServer(home(note('a', 0, '随手记')));
    (await openHome(fake)).unmount();
    const dead = {
      ...fake,
      client: new ApolloClient({
        link: new ApolloLink(() => new Observable((o) => o.error(new TypeError('Failed to fetch')))),
        cache: new InMemoryCache(),
      }),
    };
    render(
      <MemoryRouter>
        <ApolloProvider client={dead.client}>
          <ViewerContext value={viewer}>
            <HomePage />
          </ViewerContext>
        </ApolloProvider>
      </MemoryRouter>,
    );
    expect(frame('随手记')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('网络没有连上');
    expect(screen.getByRole('button', { name: '编辑' })).toBeDisabled();
  });
});

describe('arranging by keyboard alone', () => {
  it('lifts, moves, resizes and drops, says each, keeps the focus, reorders Tab and saves', async () => {
    const fake = fakeServer(home(note('a', 0, '甲'), note('b', 4, '乙'), note('c', 8, '丙')));
    await openHome(fake);
    screen.getByRole('button', { name: '编辑' }).focus();
    await userEvent.keyboard('{Enter}');
    handle('甲').focus();
    await userEvent.keyboard('{Enter}');
    expect(handle('甲')).toHaveAttribute('aria-pressed', 'true');
    expect(live()).toContain('已拿起“甲”。第 1 行，第 1 列，宽 4 格，高 3 格');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(live()).toBe('“甲”：第 1 行，第 5 列，宽 4 格，高 3 格');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(live()).toBe('“甲”：第 1 行，第 5 列，宽 4 格，高 4 格');
    expect(frames()).toEqual(['a', 'b', 'c']);
    await userEvent.keyboard('{Enter}');
    expect(live()).toContain('已放下“甲”');
    expect(frames()).toEqual(['b', 'a', 'c']);
    await waitFor(() => expect(handle('甲')).toHaveFocus());
    await saved(fake, 2);
    expect(widgetsOf(fake.server.layout).map((w) => [w.id, w.lg.x, w.lg.h])).toEqual([
      ['b', 0, 3],
      ['a', 4, 4],
      ['c', 8, 3],
    ]);
  });

  it('puts back with Escape and stays in edit mode', async () => {
    const fake = fakeServer(home(note('a', 0, '甲'), note('b', 4, '乙')));
    await openHome(fake);
    await edit();
    handle('甲').focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowRight}{Escape}');
    expect(live()).toBe('“甲”已放回原处');
    expect(screen.getByRole('toolbar', { name: '编辑工作台' })).toBeInTheDocument();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(fake.server.revision).toBe(1);
  });

  it('drops when the focus goes elsewhere', async () => {
    const fake = fakeServer(home(note('a', 0, '甲'), note('b', 4, '乙')));
    await openHome(fake);
    await edit();
    handle('甲').focus();
    await userEvent.keyboard('{Enter}{Shift>}{ArrowDown}{/Shift}{Tab}');
    expect(live()).toContain('已放下“甲”');
    await saved(fake, 2);
  });
});

describe('arranging by clicks alone', () => {
  it('moves and resizes step by step from the menu', async () => {
    const fake = fakeServer(home(note('a', 0, '甲')));
    await openHome(fake);
    await edit();
    await choose('甲', '移动与大小');
    const pad = screen.getByRole('group', { name: '“甲”的移动与大小' });
    for (const step of ['右移一格', '加宽一格', '加高一格', '右移一格'])
      await userEvent.click(within(pad).getByRole('button', { name: step }));
    expect(live()).toBe('“甲”：第 1 行，第 3 列，宽 5 格，高 4 格');
    await saved(fake, 2);
    expect(findWidget(fake.server.layout, 'a')?.lg).toEqual({ x: 2, y: 0, w: 5, h: 4 });
  });
});

describe('edit mode', () => {
  it('adds from the gallery, duplicates, removes, undoes by button, key and toast', async () => {
    const fake = fakeServer(home(note('a', 0, '甲')));
    await openHome(fake);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '添加部件' }));
    await userEvent.click(await screen.findByRole('button', { name: '添加“公告”' }));
    expect(await within(frame('公告')).findByText('暂无公告')).toBeInTheDocument();
    await choose('甲', '复制');
    expect(screen.getAllByRole('region', { name: '甲' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getAllByRole('region', { name: '甲' })).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(screen.queryByRole('region', { name: '公告' })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true });
    expect(frame('公告')).toBeInTheDocument();
    await choose('甲', '移除');
    expect(screen.queryByRole('region', { name: '甲' })).toBeNull();
    const toasts = document.querySelector<HTMLElement>('.yz-toasts')!;
    await userEvent.click(within(toasts).getByRole('button', { name: '撤销' }));
    expect(frame('甲')).toBeInTheDocument();
    await saved(fake, 2);
  });

  it('cancels back to where it began, on the server too', async () => {
    const fake = fakeServer(home(note('a', 0, '甲'), note('b', 4, '乙')));
    const before = fake.server.layout;
    await openHome(fake);
    await edit();
    await choose('甲', '移除');
    await saved(fake, 2);
    expect(widgetsOf(fake.server.layout)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^取 ?消$/ }));
    expect(frames()).toEqual(['a', 'b']);
    await saved(fake, 3);
    expect(fake.server.layout).toEqual(before);
  });

  it('resets to the default of the role and takes that back', async () => {
    const fake = fakeServer(home(note('a', 0, '甲')));
    await openHome(fake);
    await edit();
    await userEvent.click(screen.getByRole('button', { name: '恢复默认' }));
    await waitFor(() => expect(frame('我的下一步')).toBeInTheDocument());
    expect(fake.server.isDefault).toBe(true);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(frames()).toEqual(['a']));
  });

  it('renames, colours and sets a widget at once, and merges what another device saved meanwhile', async () => {
    const fake = fakeServer(home(note('a', 0, '甲'), note('b', 4, '乙')));
    await openHome(fake);
    await edit();
    await choose('甲', '设置');
    Object.assign(fake.server, {
      revision: 2,
      layout: home(note('a', 0, '那边的甲'), note('b', 4, '乙'), note('z', 8, '新来的')),
    });
    const panel = await screen.findByRole('dialog', { name: '设置：甲' });
    await userEvent.clear(within(panel).getByLabelText('标题'));
    await userEvent.type(within(panel).getByLabelText('标题'), '我的甲');
    await userEvent.click(within(panel).getByRole('radio', { name: '苔绿' }));
    expect(frame('我的甲')).toHaveAttribute('data-accent', 'moss');
    await saved(fake, 3);
    expect(frame('新来的')).toBeInTheDocument();
    expect(screen.getByText(/您在另一台设备上也改了 1 个部件（我的甲）/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '使用另一台设备的版本' }));
    expect(frame('那边的甲')).toBeInTheDocument();
  });
});

describe('widgets that keep what is typed', () => {
  it('saves a note without edit mode', async () => {
    const fake = fakeServer(home(note('a', 0, '甲')));
    await openHome(fake);
    const text = within(frame('甲')).getByRole('textbox', { name: '便签内容' });
    await userEvent.clear(text);
    await userEvent.type(text, '周三评审');
    expect(text).toHaveValue('周三评审');
    await saved(fake, 2);
    expect(findWidget(fake.server.layout, 'a')?.settings).toEqual({ text: '周三评审' });
  });

  it('opens shortcuts inside and outside, and adds none that could run a script', async () => {
    const fake = fakeServer(
      home({
        id: 's',
        kind: 'shortcuts',
        settings: { items: [{ to: '/projects' }, { to: 'https://example.com/x' }, { to: 'javascript:alert(1)' }] },
        lg: { x: 0, y: 0, w: 4, h: 3 },
      }),
    );
    await openHome(fake);
    const links = await within(frame('快捷方式')).findAllByRole('link');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['/projects', null],
      ['https://example.com/x', 'noopener noreferrer'],
    ]);
    await edit();
    await choose('快捷方式', '设置');
    const address = await screen.findByLabelText('地址');
    await userEvent.type(address, 'javascript:alert(2){Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('请填写本系统的页面地址');
    expect(address).toHaveValue('javascript:alert(2)');
    await userEvent.clear(address);
    await userEvent.type(address, '/clients?grades=A{Enter}');
    await waitFor(() => expect(within(frame('快捷方式')).getByText('/clients?grades=A')).toBeInTheDocument());
  });

  it('takes the conditions and the order of a saved view for a table of projects', async () => {
    const views = [{ id: 'v1', name: '华东在跟', search: 'statuses=TRACKING&regions=EAST&sort=GFA.DESC&group=STATUS', isShared: false }];
    const fake = fakeServer(home({ id: 't', kind: 'projectTable', settings: {}, lg: { x: 0, y: 0, w: 8, h: 5 }, title: '表' }), { savedViews: views });
    await openHome(fake);
    await edit();
    await choose('表', '设置');
    await userEvent.selectOptions(await screen.findByLabelText('条件取自视图'), '华东在跟');
    await saved(fake, 2);
    expect(findWidget(fake.server.layout, 't')?.settings).toMatchObject({ filter: 'statuses=TRACKING&regions=EAST', order: { field: 'GFA', direction: 'DESC' } });
  });
});
