import { defaultAppearance } from '@yingzao/domain/appearance';
import { act, screen, waitFor } from '@testing-library/react';
import { useLocation } from 'react-router-dom';

import { useSessionActions, useViewer } from '../../lib/viewer';
import { testServer } from '../../test/apollo';
import { show } from '../../test/render';
import { ToastHost } from '../../ui/toast';
import { endSession } from './endSession';
import { safeNext, SessionGate } from './SessionGate';

const viewer = (mustChangePassword = false) => ({
  __typename: 'Viewer',
  capabilities: ['project.create'],
  mustChangePassword,
  employee: {
    __typename: 'Employee', id: 'e1', number: 'YZ0007', name: '林若川', title: null, email: null, phone: null, roles: ['MARKET_MANAGER'], department: null,
  },
});

function Inside() {
  const { name } = useViewer();
  const { signOut } = useSessionActions();
  return (
    <button type="button" onClick={() => void signOut()}>
      {name}
    </button>
  );
}

function SignIn() {
  const { refresh } = useSessionActions();
  return (
    <button type="button" onClick={() => void refresh()}>
      登录
    </button>
  );
}

function Frame() {
  const bare = /^\/(sign-in|change-password)/.test(useLocation().pathname);
  return (
    <SessionGate bare={bare}>
      {bare ? <SignIn /> : <Inside />}
      <ToastHost />
    </SessionGate>
  );
}

function at(address: string, state: { viewer: unknown; broken?: boolean }) {
  const server = testServer({
    CurrentViewer: () => {
      if (state.broken) throw new Error('down');
      return { viewer: state.viewer };
    },
    SignOut: () => {
      state.viewer = null;
      return { signOut: { __typename: 'SignOutPayload', errors: [] } };
    },
    MyAppearance: () => ({ myAppearance: { __typename: 'Appearance', revision: 0, document: defaultAppearance } }),
  });
  const view = show(server.wrap(<Frame />), address);
  return { ...view, server, state };
}

it('lets in who is signed in', async () => {
  at('/projects', { viewer: viewer() });
  expect(await screen.findByRole('button', { name: '林若川' })).toBeInTheDocument();
});

it('sends others to sign-in and remembers where they wanted to go', async () => {
  const { address } = at('/projects?status=WON', { viewer: null });
  await waitFor(() => expect(address()).toBe(`/sign-in?next=${encodeURIComponent('/projects?status=WON')}`));
});

it('leads on from sign-in to the remembered address', async () => {
  const { address } = at('/sign-in?next=%2Fclients%2F7', { viewer: viewer() });
  await waitFor(() => expect(address()).toBe('/clients/7'));
});

it('shows nothing but the change of password while it is due', async () => {
  const { address } = at('/projects', { viewer: viewer(true) });
  await waitFor(() => expect(address()).toBe('/change-password?next=%2Fprojects'));
});

it('sends to sign-in once, with a word, when the session ended', async () => {
  const { address, server, state } = at('/projects/7', { viewer: viewer() });
  await screen.findByRole('button', { name: '林若川' });
  state.viewer = null;
  await act(async () => {
    endSession(server.client);
    endSession(server.client);
  });
  await waitFor(() => expect(address()).toBe('/sign-in?next=%2Fprojects%2F7'));
  expect(screen.getAllByText(/登录已过期/)).toHaveLength(1);
});

it('comes back after signing in again, and notices the next end of the session too', async () => {
  const { user, address, server, state } = at('/projects/7', { viewer: null });
  for (let time = 0; time < 2; time += 1) {
    const signIn = await screen.findByRole('button', { name: '登录' });
    state.viewer = viewer();
    await user.click(signIn);
    await waitFor(() => expect(address()).toBe('/projects/7'));
    state.viewer = null;
    await act(async () => endSession(server.client));
    await waitFor(() => expect(address()).toBe('/sign-in?next=%2Fprojects%2F7'));
  }
});

it('signs out and forgets the rows of the person', async () => {
  const { user, address, server } = at('/projects', { viewer: viewer() });
  await user.click(await screen.findByRole('button', { name: '林若川' }));
  await waitFor(() => expect(address()).toContain('/sign-in'));
  expect(JSON.stringify(server.client.cache.extract())).not.toContain('林若川');
});

it('says so when the server cannot be reached, and tries again', async () => {
  const { user, state } = at('/projects', { viewer: viewer(), broken: true });
  const retry = await screen.findByRole('button', { name: '重试' });
  state.broken = false;
  await user.click(retry);
  expect(await screen.findByRole('button', { name: '林若川' })).toBeInTheDocument();
});

it.each([
  [null, '/'],
  ['/projects/7?x=1', '/projects/7?x=1'],
  ['https://evil.test', '/'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['/sign-in', '/'],
])('after signing in, %s leads to %s', (next, expected) => {
  expect(safeNext(next)).toBe(expected);
});
