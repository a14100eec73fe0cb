import { screen, waitFor, within } from '@testing-library/react';
import { useLocation } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import SavedViews from './SavedViews';

jest.setTimeout(60_000);

const me: ViewerInfo = { id: 'me', number: 'Y1', name: '季晓棠', title: null, departmentName: null, email: null, phone: null, roles: ['MARKET_DB_OWNER'], capabilities: new Set(['savedView.share']), mustChangePassword: false };
const view = (some: object = {}) => ({ __typename: 'SavedView', id: 'v1', kind: 'PROJECTS', name: '华东在谈', search: 'regions=EAST&statuses=TRACKING', isShared: false, owner: { __typename: 'Employee', id: 'me', name: '季晓棠' }, version: 1, viewerCanUpdate: true, ...some });
const theirs = view({ id: 'v2', name: '本周必跟', search: 'mine=1', isShared: true, owner: { __typename: 'Employee', id: 'e2', name: '陶然' }, viewerCanUpdate: false });
const done = (some: object) => ({ __typename: 'SavedViewPayload', errors: [], view: null, ...some });

function Menu() {
  const { search } = useLocation();
  return <SavedViews kind="PROJECTS" path="/projects" address={search.slice(1)} search={search.slice(1)} />;
}
function menu(at: string, answers: Record<string, Answer> = {}) {
  const server = testServer({ SavedViews: () => ({ savedViews: [view(), theirs] }), ...answers });
  const shown = show(server.wrap(<ViewerContext value={me}><Menu /><ToastHost /></ViewerContext>), at);
  return { ...shown, sent: (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>) };
}

it('opens a view with all it keeps, and says when the list has gone on from there', async () => {
  const { user, address } = menu('/projects');
  await user.click(await screen.findByRole('button', { name: /视图/ }));
  const own = await screen.findByRole('region', { name: '我的视图' });
  await user.click(within(own).getByRole('link', { name: '华东在谈' }));
  await waitFor(() => expect(address()).toBe('/projects?regions=EAST&statuses=TRACKING&view=v1'));
  expect(await screen.findByText('视图：华东在谈')).toBeInTheDocument();
  expect(screen.queryByText('已改动')).not.toBeInTheDocument();
});

it('keeps the changed list in its view', async () => {
  const { user, sent } = menu('/projects?view=v1&regions=NORTH&statuses=TRACKING', { UpdateSavedView: () => ({ updateSavedView: done({ view: view({ version: 2 }) }) }) });
  expect(await screen.findByText('已改动')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /视图：华东在谈/ }));
  await user.click(await screen.findByRole('button', { name: '更新“华东在谈”' }));
  expect(await screen.findByText('“华东在谈”已更新')).toBeInTheDocument();
  expect(sent('UpdateSavedView')).toEqual([expect.objectContaining({ id: 'v1', expectedVersion: 1, search: 'regions=NORTH&statuses=TRACKING' })]);
});

it('follows the short link, and says of a view that is gone', async () => {
  const short = menu('/projects?view=v2');
  await waitFor(() => expect(short.address()).toBe('/projects?mine=1&view=v2'));
  short.unmount();
  const lost = menu('/projects?view=v9&mine=1');
  await waitFor(() => expect(lost.address()).toBe('/projects?mine=1'));
  expect((await screen.findAllByText('这个视图已被删除，或不再共享')).length).toBeGreaterThan(0);
});

it('is kept under a name, for everybody where wanted; a refusal stands beside what was typed', async () => {
  let refused = true;
  const { user, sent } = menu('/projects?statuses=WON', {
    CreateSavedView: () => ({ createSavedView: done(refused ? { errors: [{ __typename: 'UserError', code: 'TOO_MANY_VIEWS', path: [], message: '最多保存 100 个视图' }] } : { view: view({ id: 'v3', name: '已成交', search: 'statuses=WON', isShared: true }) }) }),
    SavedViews: () => ({ savedViews: [view(), theirs, ...(refused ? [] : [view({ id: 'v3', name: '已成交', search: 'statuses=WON', isShared: true })])] }),
  });
  await user.click(await screen.findByRole('button', { name: /视图/ }));
  await user.click(await screen.findByRole('button', { name: '把现在的列表存为视图' }));
  await user.type(screen.getByLabelText(/名称/), '已成交');
  await user.click(screen.getByRole('checkbox', { name: '共享给所有人' }));
  await user.click(screen.getByRole('button', { name: /保存$/ }));
  expect(await screen.findByText('最多保存 100 个视图')).toBeInTheDocument();
  expect(screen.getByLabelText(/名称/)).toHaveValue('已成交');
  refused = false;
  await user.click(screen.getByRole('button', { name: /保存$/ }));
  expect(await screen.findByText('已保存视图“已成交”')).toBeInTheDocument();
  expect(await screen.findByText('视图：已成交')).toBeInTheDocument();
  expect(sent('CreateSavedView').at(-1)).toMatchObject({ kind: 'PROJECTS', name: '已成交', search: 'statuses=WON', isShared: true });
});
