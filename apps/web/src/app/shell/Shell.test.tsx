import { screen, waitFor, within } from '@testing-library/react';

import { appearanceStore } from '../../lib/appearance';
import { SessionActionsContext, ViewerContext, type ViewerInfo } from '../../lib/viewer';
import { testServer } from '../../test/apollo';
import { show } from '../../test/render';
import { Page } from '../../ui/Page';
import { routeAt } from '../routes';
import { Shell } from './Shell';

// Which pages are built is the bundler's answer; here all are, save one.
jest.mock('../pages', () => ({ isBuilt: (route: { path: string }) => route.path !== '/design-projects' }));

const viewer: ViewerInfo = {
  id: 'e1', number: 'YZ0007', name: '林若川', title: null, departmentName: null, email: null, phone: null,
  roles: [], capabilities: new Set(['project.create']), mustChangePassword: false,
};

function shell(at: string, capabilities: string[] = []) {
  const signOut = jest.fn(() => Promise.resolve());
  const server = testServer({
    SearchEverything: () => ({ search: [{ __typename: 'SearchHit', kind: 'CLIENT', id: 'c7', title: '锦城地产', subtitle: null }] }),
  });
  const view = show(
    server.wrap(
      <SessionActionsContext value={{ signOut, refresh: () => Promise.resolve() }}>
        <ViewerContext value={{ ...viewer, capabilities: new Set(capabilities) }}>
          <Shell route={routeAt(at)}>
            <Page title="滨江文化中心">内容</Page>
          </Shell>
        </ViewerContext>
      </SessionActionsContext>,
    ),
    at,
  );
  return { ...view, signOut };
}
const menu = (): HTMLElement => screen.getAllByRole('navigation', { name: '主导航' })[0]!;

afterEach(() => appearanceStore.change({ locale: 'zh', mode: 'system' }));

it('shows the pages a person may open, and which one is open', () => {
  shell('/projects/7');
  expect(within(menu()).getByRole('link', { name: '跟踪项目' })).toHaveAttribute('aria-current', 'page');
  expect(within(menu()).queryByRole('link', { name: '导入工作簿' })).toBeNull();
  expect(within(menu()).queryByRole('link', { name: '项目管理' })).toBeNull();
});

it('shows more to who may do more', () => {
  shell('/', ['import.read']);
  expect(within(menu()).getByRole('link', { name: '导入工作簿' })).toBeInTheDocument();
});

it('leads from the page up by breadcrumbs', async () => {
  const { user, address } = shell('/projects/7');
  const crumbs = screen.getByRole('navigation', { name: '当前位置' });
  expect(within(crumbs).getByText('滨江文化中心')).toHaveAttribute('aria-current', 'page');
  await user.click(within(crumbs).getByRole('link', { name: '跟踪项目' }));
  await waitFor(() => expect(address()).toBe('/projects'));
});

it('finds anything from the keyboard', async () => {
  const { user, address } = shell('/');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(screen.getByRole('combobox', { name: '搜索与跳转' }), '锦城');
  await screen.findByRole('option', { name: /锦城地产/ });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe('/clients/c7'));
  expect(screen.queryByRole('combobox', { name: '搜索与跳转' })).toBeNull();
});

it('switches the language in place', async () => {
  const { user } = shell('/projects');
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getAllByRole('link', { name: 'Projects' }).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(screen.getAllByRole('link', { name: '跟踪项目' }).length).toBeGreaterThan(0);
});

it('switches light and dark and signs out from its menus', async () => {
  const { user, signOut } = shell('/');
  await user.click(screen.getByRole('button', { name: '明暗' }));
  expect(screen.getByRole('menuitemradio', { name: '跟随系统' })).toBeChecked();
  await user.click(screen.getByRole('menuitemradio', { name: '深色' }));
  expect(document.documentElement.dataset.mode).toBe('dark');
  await user.click(screen.getByRole('button', { name: /林若川/ }));
  await user.click(screen.getByRole('menuitem', { name: '退出登录' }));
  expect(signOut).toHaveBeenCalledTimes(1);
});

it('remembers a folded menu', async () => {
  const first = shell('/');
  await first.user.click(screen.getByRole('button', { name: '收起导航' }));
  first.unmount();
  shell('/');
  expect(screen.getByRole('button', { name: '展开导航' })).toBeInTheDocument();
});
