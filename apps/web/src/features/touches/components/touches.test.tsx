import { configure, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import ClientTouches from './ClientTouches';
import ProjectTouches from './ProjectTouches';
import ProjectTouchButton from './ProjectTouchButton';

configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

const person = (may: readonly string[]): ViewerInfo => ({ id: 'me', number: 'Y010', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(may), mustChangePassword: false });
const touch = (id: string, kind: string, more: object = {}) => ({
  __typename: 'Touch', id, kind, touchedOn: '2026-11-20', text: null, version: 1, viewerCanUpdate: false, createdAt: '2026-11-20T02:00:00.000Z', author: { __typename: 'Employee', id: 'e1', name: '季晓棠' },
  client: { __typename: 'Client', id: 'c1', name: '滨江置业', lastTouchOn: '2026-11-20' }, project: { __typename: 'Project', id: 'p1', name: '滨江一里', lastTouchOn: '2026-11-20' }, contact: null, ...more,
});
const list = (...nodes: object[]) => ({ touches: { __typename: 'TouchConnection', nodes, totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } });

function open(part: React.ReactElement, answers: Record<string, Answer>, may: readonly string[] = []) {
  const server = testServer(answers);
  return { server, ...show(server.wrap(<ViewerContext value={person(may)}>{part}<ToastHost /></ViewerContext>)) };
}

it('two clicks record a touch; a note can follow, and it can be taken back', async () => {
  let rows: object[] = [];
  const own = touch('t1', 'VISIT', { viewerCanUpdate: true });
  const { user, server } = open(<ProjectTouches projectId="p1" />, {
    Touches: () => list(...rows),
    RecordTouch: () => {
      rows = [own];
      return { recordTouch: { __typename: 'TouchPayload', errors: [], touch: own } };
    },
    UpdateTouch: () => {
      rows = [{ ...own, text: '见了总监', version: 2 }];
      return { updateTouch: { __typename: 'TouchPayload', errors: [], touch: rows[0] } };
    },
    WithdrawTouch: () => {
      rows = [];
      return { withdrawTouch: { __typename: 'TouchPayload', errors: [], touch: null } };
    },
    TouchContacts: () => ({ client: { __typename: 'Client', id: 'c1', contacts: [] } }),
  });
  await screen.findByText(/还没有跟进记录/);
  await user.click(screen.getByRole('button', { name: '记跟进' }));
  await user.click(screen.getByRole('menuitem', { name: '拜访' }));
  await screen.findByText('已记录：拜访');
  expect(server.asked.find(({ name }) => name === 'RecordTouch')!.variables.input).toMatchObject({ projectId: 'p1', kind: 'VISIT' });
  await within(await screen.findByRole('list')).findByText('拜访');

  await user.click(screen.getByRole('button', { name: '补充说明' }));
  const dialog = await screen.findByRole('dialog', { name: '补充与更正' });
  await user.type(within(dialog).getByRole('textbox', { name: '说明' }), '见了总监');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(server.asked.find(({ name }) => name === 'UpdateTouch')!.variables.input).toMatchObject({ id: 't1', expectedVersion: 1, text: '见了总监', kind: 'VISIT', touchedOn: '2026-11-20', contactId: null }));
  await within(screen.getByRole('list')).findByText('见了总监');

  await user.click(screen.getByRole('button', { name: '“拜访”的操作' }));
  await user.click(screen.getByRole('menuitem', { name: '撤销' }));
  await screen.findByText(/还没有跟进记录/);
  expect(server.asked.find(({ name }) => name === 'WithdrawTouch')!.variables.input).toMatchObject({ id: 't1', expectedVersion: 2 });
});

it('a note is added also when the place was left: its record opens with the touch', async () => {
  const own = touch('t1', 'PHONE', { viewerCanUpdate: true });
  const answers = { Touches: () => list(own), RecordTouch: () => ({ recordTouch: { __typename: 'TouchPayload', errors: [], touch: own } }), TouchContacts: () => ({ client: { __typename: 'Client', id: 'c1', contacts: [] } }) };
  function Places() {
    const [isLeft, setLeft] = useState(false);
    const { pathname } = useLocation();
    return (
      <>
        {pathname === '/projects/p1' ? <ProjectTouches projectId="p1" /> : isLeft ? <p>别处</p> : <ProjectTouchButton projectId="p1" name="滨江一里" />}
        <button type="button" onClick={() => setLeft(true)}>离开</button>
      </>
    );
  }
  const { user, address } = open(<Places />, answers);
  await user.click(screen.getByRole('button', { name: '为“滨江一里”记跟进' }));
  await user.click(screen.getByRole('menuitem', { name: '电话' }));
  await screen.findByText('已记录：电话');
  await user.click(screen.getByRole('button', { name: '离开' }));
  await screen.findByText('别处');
  await user.click(screen.getByRole('button', { name: '补充说明' }));
  const dialog = await screen.findByRole('dialog', { name: '补充与更正' });
  expect(address()).toBe('/projects/p1?touch=t1');
  await user.click(within(dialog).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(address()).toBe('/projects/p1'));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('on a client stands for which project it was; only full rights record one there', async () => {
  const { unmount } = open(<ClientTouches clientId="c1" />, { Touches: () => list(touch('t1', 'PHONE', { text: '约了周五' }), touch('t2', 'GREETING', { project: null })) });
  await screen.findByText('约了周五', { exact: false });
  expect(screen.getByRole('link', { name: '滨江一里' })).toHaveAttribute('href', '/projects/p1');
  expect(screen.queryByRole('button', { name: '记跟进' })).not.toBeInTheDocument();
  unmount();
  open(<ClientTouches clientId="c1" />, { Touches: () => list() }, ['touch.create']);
  expect(await screen.findByRole('button', { name: '记跟进' })).toBeInTheDocument();
});

it('among others a button says for which project, and what was refused is told', async () => {
  const { user } = open(<ProjectTouchButton projectId="p1" name="滨江一里" />, { RecordTouch: () => ({ recordTouch: { __typename: 'TouchPayload', errors: [{ __typename: 'UserError', code: 'NOT_FOUND', path: ['projectId'], message: '没有找到，或您无权查看。' }], touch: null } }) });
  await user.click(screen.getByRole('button', { name: '为“滨江一里”记跟进' }));
  await user.click(screen.getByRole('menuitem', { name: '电话' }));
  expect(await screen.findByText('没有找到，或您无权查看。')).toBeInTheDocument();
});
