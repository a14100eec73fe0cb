import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';

import { ViewerContext } from '../../../lib/viewer';
import { testServer } from '../../../test/apollo';
import type { Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import CalendarPage from './CalendarPage';

configure({ asyncUtilTimeout: 8000 });

const person = { __typename: 'Employee', id: 'me', name: '我' };
const event = (id: string, more: object = {}) => ({
  __typename: 'CalendarEvent', id, seriesId: null, title: `日程${id}`, place: null, notes: null, allDay: false, startsAt: '2026-11-23T01:00:00.000Z', endsAt: '2026-11-23T02:00:00.000Z', startsOn: null, endsOn: null, timeZone: 'Asia/Shanghai',
  rule: null, reminders: [], showsBusy: true, version: 1, viewerAnswer: null, viewerCanUpdate: true, viewerCanAnswer: false, owner: person, invitees: [], ...more,
});
const occurrence = (of: ReturnType<typeof event>, more: object = {}) => ({ __typename: 'CalendarOccurrence', key: null, startsAt: of.startsAt, endsAt: of.endsAt, startsOn: null, endsOn: null, event: of, ...more });
const date = { __typename: 'BusinessDate', id: 'PLAN_ITEM:1', kind: 'PLAN_ITEM', on: '2026-11-24', title: '提交成果', detail: '湖心岛', recordId: 'p7', isDone: false };
const done = (name: string) => () => ({ [name]: { __typename: 'CalendarPayload', changeId: 'c1', errors: [], event: { __typename: 'CalendarEvent', id: 'a', version: 2 } } });

function open(answers: Record<string, Answer> = {}, at = '/calendar?day=2026-11-23') {
  const weekly = event('b', { title: '周会', rule: 'FREQ=WEEKLY;BYDAY=WE' });
  const server = testServer({
    CalendarPage: () => ({
      calendar: {
        __typename: 'CalendarWindow', isCut: false, businessDates: [date],
        occurrences: [occurrence(event('a', { title: '方案汇报', place: '三号会议室' })), occurrence(weekly, { key: '2026-11-25T09:00:00', startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T02:00:00.000Z' })],
      },
      myInvitations: [event('c', { title: '评图', owner: { ...person, id: 'x', name: '梁工' }, viewerAnswer: 'WAITING', viewerCanUpdate: false, viewerCanAnswer: true })],
    }),
    UpdateCalendarEvent: done('updateCalendarEvent'),
    CreateCalendarEvent: done('createCalendarEvent'),
    DeleteCalendarEvent: done('deleteCalendarEvent'),
    UndoCalendarChange: done('undoCalendarChange'),
    AnswerInvitation: done('answerInvitation'),
    CalendarFeedDialog: () => ({ myCalendarFeed: null }),
    RenewCalendarFeed: () => ({ renewCalendarFeed: { __typename: 'CalendarFeedPayload', url: '/api/calendar/secret.ics', errors: [], feed: { __typename: 'CalendarFeed', createdAt: '2026-11-23T01:00:00Z', lastReadAt: null } } }),
    ...answers,
  });
  const viewer = { id: 'me', number: '1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set<string>(), mustChangePassword: false };
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <CalendarPage />
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((a) => a.name === name).map((a) => (a.variables as { input: Record<string, unknown> }).input);
  return { ...view, server, sent };
}

it('shows the week with events, business dates that open their record, and invitations', async () => {
  const { server } = open();
  expect(await screen.findByRole('button', { name: /^方案汇报，2026-11-23 周一 09:00–10:00，三号会议室/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /提交成果/ })).toHaveAttribute('href', '/projects/p7');
  expect(screen.getByText('梁工 邀请您')).toBeInTheDocument();
  expect(server.asked[0]).toEqual({ name: 'CalendarPage', variables: { from: '2026-11-23', to: '2026-11-29' } });
});

it('moves by keyboard: space lifts, arrows move, enter drops; undo takes it back', async () => {
  const { user, sent } = open();
  const face = await screen.findByRole('button', { name: /^方案汇报/ });
  face.focus();
  await user.keyboard(' ');
  expect(screen.getByText('已提起“方案汇报”，现在是 2026-11-23 周一 09:00–10:00')).toBeInTheDocument();
  await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{Enter}');
  await waitFor(() => expect(sent('UpdateCalendarEvent')).toHaveLength(1));
  expect(sent('UpdateCalendarEvent')[0]).toMatchObject({ id: 'a', expectedVersion: 1, scope: null, key: null, fields: { allDay: false, startsAt: '2026-11-24T01:30:00.000Z', endsAt: '2026-11-24T02:45:00.000Z' } });
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(sent('UndoCalendarChange')[0]).toMatchObject({ changeId: 'c1' }));
});

it('puts a lifted event back on Escape and sends nothing', async () => {
  const { user, sent } = open();
  (await screen.findByRole('button', { name: /^方案汇报/ })).focus();
  await user.keyboard(' {ArrowDown}{Escape}');
  expect(screen.getByText('已放回原处')).toBeInTheDocument();
  expect(sent('UpdateCalendarEvent')).toEqual([]);
});

it('asks which occurrences of a series are meant', async () => {
  const { user, sent } = open();
  (await screen.findByRole('button', { name: /^周会/ })).focus();
  await user.keyboard(' {ArrowDown}{Enter}');
  await user.click(await screen.findByRole('button', { name: /^只这一次/ }));
  await waitFor(() => expect(sent('UpdateCalendarEvent')[0]).toMatchObject({ id: 'b', scope: 'ONE', key: '2026-11-25T09:00:00', fields: { startsAt: '2026-11-25T01:15:00.000Z' } }));
});

it('drags with the mouse by the same arithmetic, and opens nothing afterwards', async () => {
  const { sent } = open();
  const face = await screen.findByRole('button', { name: /^方案汇报/ });
  // The field as a browser would lay it out: 100 px a day, 1 px a minute.
  for (const column of document.querySelectorAll<HTMLElement>('.cal-column')) column.getBoundingClientRect = () => ({ width: 100, height: 1440, top: 0, left: 0, right: 100, bottom: 1440, x: 0, y: 0, toJSON: () => ({}) });
  // jsdom's pointer events have no place of their own; its mouse events do.
  const pointer = (target: Element | Document, type: string, clientX: number, clientY: number) => fireEvent(target, Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, clientX, clientY }), { pointerType: 'mouse' }));
  pointer(face, 'pointerdown', 10, 540);
  pointer(document, 'pointermove', 212, 631);
  pointer(document, 'pointerup', 212, 631);
  fireEvent.click(face);
  await waitFor(() => expect(sent('UpdateCalendarEvent')[0]).toMatchObject({ fields: { startsAt: '2026-11-25T02:30:00.000Z', endsAt: '2026-11-25T03:30:00.000Z' } }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('creates in a form that keeps what was typed, and shows refusals at their field', async () => {
  const { user, sent } = open({ CreateCalendarEvent: () => ({ createCalendarEvent: { __typename: 'CalendarPayload', changeId: null, event: null, errors: [{ __typename: 'UserError', code: 'RULE_EMPTY', path: ['fields', 'rule'], message: '按此规则日程不会发生' }] } }) });
  await screen.findByRole('button', { name: /^方案汇报/ });
  await user.click(screen.getByRole('button', { name: '新建日程' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^标题/), '现场踏勘');
  await user.click(within(dialog).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent('CreateCalendarEvent')[0]).toMatchObject({ fields: { title: '现场踏勘', allDay: false, timeZone: 'Asia/Shanghai', rule: null, inviteeIds: [] } }));
  expect((await within(dialog).findAllByText('按此规则日程不会发生')).length).toBeGreaterThan(0);
  expect(JSON.parse(window.localStorage.getItem('yz.draft.calendar.new') ?? '{}').value.title).toBe('现场踏勘');
});

it('reads, answers and deletes', async () => {
  const { user, sent } = open();
  await user.click(await screen.findByRole('button', { name: /^方案汇报/ }));
  const dialog = await screen.findByRole('dialog', { name: '方案汇报' });
  expect(within(dialog).getByText('三号会议室')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: '删除' }));
  await waitFor(() => expect(sent('DeleteCalendarEvent')[0]).toMatchObject({ id: 'a', scope: null }));
  await user.click(screen.getByRole('button', { name: '接受' }));
  await waitFor(() => expect(sent('AnswerInvitation')[0]).toMatchObject({ id: 'c', answer: 'ACCEPTED' }));
});

it('shows the address of the feed once, and that it is a secret', async () => {
  const { user } = open();
  await screen.findByRole('button', { name: /^方案汇报/ });
  await user.click(screen.getByRole('button', { name: '更多操作' }));
  await user.click(screen.getByRole('menuitem', { name: '订阅地址' }));
  await user.click(await screen.findByRole('button', { name: '生成地址' }));
  expect(await screen.findByRole('textbox', { name: '订阅地址' })).toHaveValue('http://localhost/api/calendar/secret.ics');
});

it('looks at a file before taking it, and names what cannot be taken by line', async () => {
  const report = { counts: { events: 2, changed: 0, known: 1, rejected: 1 }, titles: ['例会'], changeId: null, problems: [{ line: 12, field: 'RRULE', title: '坏的', code: 'RULE_TOO_FREQUENT', message: '重复过于频繁' }] };
  const fetched = jest.fn().mockResolvedValueOnce({ json: async () => report }).mockResolvedValueOnce({ json: async () => ({ ...report, changeId: 'i1' }) });
  Object.assign(globalThis, { fetch: fetched });
  const { user, sent } = open();
  await screen.findByRole('button', { name: /^方案汇报/ });
  await user.click(screen.getByRole('button', { name: '更多操作' }));
  await user.click(screen.getByRole('menuitem', { name: '导入 .ics 文件' }));
  await user.upload(await screen.findByTestId('ics'), new File(['BEGIN:VCALENDAR'], 'a.ics', { type: 'text/calendar' }));
  expect(await screen.findByText('第 12 行')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '导入 2 个日程' }));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(sent('UndoCalendarChange')[0]).toMatchObject({ changeId: 'i1' }));
  expect(fetched.mock.calls.map(([url]) => url)).toEqual(['/api/calendar/import?preview=1', '/api/calendar/import']);
});

it.each([['month', '2026 年 11 月'], ['day', '2026-11-23 周一'], ['agenda', '2026-11-23 – 12-06']])('shows the view %s', async (view, range) => {
  open({}, `/calendar?view=${view}&day=2026-11-23`);
  expect((await screen.findAllByRole('button', { name: /^方案汇报|09:00.*方案汇报/ })).length).toBe(1);
  expect(screen.getByRole('heading', { name: new RegExp(range) })).toBeInTheDocument();
});
