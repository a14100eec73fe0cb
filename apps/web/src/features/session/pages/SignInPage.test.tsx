import { screen, waitFor } from '@testing-library/react';

import { SessionActionsContext } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import SignInPage from './SignInPage';

const payload = (errors: { code: string; path: string[]; message: string }[]) => ({
  signIn: { __typename: 'SignInPayload', errors: errors.map((error) => ({ __typename: 'UserError', ...error })), viewer: null },
});
const demo = [{ __typename: 'DemoLogin', number: 'YZ0007', name: '林若川', role: 'MARKET_MANAGER', password: 'a-demo-password' }];

function page(signIn: Answer, logins: unknown[] = []) {
  const refresh = jest.fn(() => Promise.resolve());
  const server = testServer({ SignIn: signIn, DemoLogins: () => ({ demoLogins: logins }) });
  const view = show(
    server.wrap(
      <SessionActionsContext value={{ refresh, signOut: () => Promise.resolve() }}>
        <SignInPage />
      </SessionActionsContext>,
    ),
  );
  return { ...view, server, refresh };
}
const login = (): HTMLElement => screen.getByLabelText(/工号或邮箱/);
const password = (): HTMLElement => screen.getByLabelText(/^密码/);
const submit = (): HTMLElement => screen.getByRole('button', { name: '登录' });

it('asks for what is missing without asking the server', async () => {
  const { user, server } = page(() => payload([]));
  await user.click(submit());
  expect(login()).toHaveAccessibleDescription('请填写工号或邮箱');
  expect(password()).toHaveAccessibleDescription('请填写密码');
  expect(server.asked.some((one) => one.name === 'SignIn')).toBe(false);
});

it('signs in and lets the frame lead on', async () => {
  const { user, server, refresh } = page(() => payload([]));
  await user.type(login(), ' YZ0007 ');
  await user.type(password(), 'secret phrase{Enter}');
  await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
  expect(server.asked.find((one) => one.name === 'SignIn')?.variables).toEqual({ input: { login: 'YZ0007', password: 'secret phrase' } });
});

it('shows a refusal under its field and keeps what was typed', async () => {
  const { user, refresh } = page(() => payload([{ code: 'WRONG_LOGIN', path: ['password'], message: '工号或密码不正确。' }]));
  await user.type(login(), 'YZ0007');
  await user.type(password(), 'wrong');
  await user.click(submit());
  await waitFor(() => expect(password()).toHaveAccessibleDescription('工号或密码不正确。'));
  expect(login()).toHaveValue('YZ0007');
  expect(refresh).not.toHaveBeenCalled();
});

it('tells a broken network from a wrong password', async () => {
  const { user } = page(() => {
    throw new Error('down');
  });
  await user.type(login(), 'YZ0007');
  await user.type(password(), 'secret');
  await user.click(submit());
  expect(await screen.findByText(/没有连上服务器/)).toBeInTheDocument();
  expect(password()).toHaveValue('secret');
});

it('fills in a login of the demo firm', async () => {
  const { user } = page(() => payload([]), demo);
  await user.click(await screen.findByRole('button', { name: '市场部经理 林若川 YZ0007' }));
  expect(login()).toHaveValue('YZ0007');
  expect(password()).toHaveValue('a-demo-password');
});

it('shows no demo logins on a real installation', async () => {
  const { server } = page(() => payload([]));
  await waitFor(() => expect(server.asked.some((one) => one.name === 'DemoLogins')).toBe(true));
  expect(screen.queryByText('演示公司的账号')).toBeNull();
});
