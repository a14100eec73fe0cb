import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { open, type Answers } from '../test/office';
import { department, employee, listAnswer, project } from '../test/records';
import ProjectListPage from './ProjectListPage';

const base: Answers = {
  ProjectList: () => listAnswer([project(), project({ id: 'p-2', number: 'SC-0002', name: '临河二里', status: 'WON' })], { TRACKING: 1, WON: 1 }),
  ProjectDepartments: () => ({ departments: [department] }),
  EmployeeChoice: () => ({ employee }),
};
const list = (at = '/projects', answers: Answers = {}, may?: readonly string[]) => open(<ProjectListPage />, at, '/projects', { ...base, ...answers }, may);
const chooseIn = async (label: string, option: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.click(await screen.findByTitle(option));
};

it('asks for exactly what the address says', async () => {
  const office = list('/projects?statuses=TRACKING,WON&regions=EAST&marketTrackerIds=e-1&landAreaM2=10000..<30000&sort=GFA.DESC');
  await screen.findByRole('link', { name: '滨江一里' });
  expect(office.last('ProjectList')).toMatchObject({
    filter: { statuses: ['TRACKING', 'WON'], regions: ['EAST'], marketTrackerIds: ['e-1'], landAreaM2: { min: '10000', max: '30000', below: true } },
    orderBy: { field: 'GFA', direction: 'DESC' },
    tabs: [
      { dimension: 'STATUS', filter: { regions: ['EAST'], marketTrackerIds: ['e-1'] } },
      { dimension: 'STATUS', filter: { deleted: true } },
    ],
  });
  expect(await screen.findByText('市场跟踪人：沈一舟')).toBeInTheDocument();
  expect(screen.getByText('地域：华东')).toBeInTheDocument();
  expect(screen.getByText('土地面积：≥ 1 万㎡、< 3 万㎡')).toBeInTheDocument();
});

it('writes a chosen condition into the address, and takes it out again', async () => {
  const office = list('/projects?sort=GFA.DESC');
  await screen.findByRole('link', { name: '滨江一里' });
  await chooseIn('地域', '华东');
  await waitFor(() => expect(office.address()).toBe('/projects?sort=GFA.DESC&regions=EAST'));
  await waitFor(() => expect(office.last('ProjectList')).toMatchObject({ filter: { regions: ['EAST'] }, orderBy: { field: 'GFA' } }));
  await userEvent.click(screen.getByRole('button', { name: '去掉条件 地域：华东' }));
  await waitFor(() => expect(office.address()).toBe('/projects?sort=GFA.DESC'));
});

it('searches a moment after the last key, once', async () => {
  const office = list();
  await screen.findByRole('link', { name: '滨江一里' });
  await userEvent.type(screen.getByPlaceholderText('名称、编号、客户或地址'), '滨江');
  await waitFor(() => expect(office.last('ProjectList')).toMatchObject({ filter: { text: '滨江' } }));
  const texts = office.sent.filter((operation) => operation.name === 'ProjectList').map((operation) => (operation.variables.filter as { text?: string }).text ?? '');
  expect(new Set(texts)).toEqual(new Set(['', '滨江']));
});

it('sorts by a head and keeps the conditions', async () => {
  const office = list('/projects?regions=EAST');
  await screen.findByRole('link', { name: '滨江一里' });
  await userEvent.click(screen.getByRole('button', { name: '建筑 ㎡' }));
  await waitFor(() => expect(office.address()).toBe('/projects?regions=EAST&sort=GFA.DESC'));
  expect(screen.getByRole('columnheader', { name: '建筑 ㎡' })).toHaveAttribute('aria-sort', 'descending');
});

it('has a tab a status with its count under the present conditions', async () => {
  list('/projects?regions=EAST&statuses=WON');
  const tabs = await screen.findByRole('navigation', { name: '按状态查看' });
  await waitFor(() => expect(within(tabs).getByRole('link', { name: '成交 1' })).toHaveAttribute('aria-current', 'page'));
  expect(within(tabs).getByRole('link', { name: '跟踪 1' })).toHaveAttribute('href', '/projects?statuses=TRACKING&regions=EAST');
  expect(within(tabs).getByRole('link', { name: '推广 0' })).toBeInTheDocument();
  expect(within(tabs).getByRole('link', { name: '全部 2' })).toHaveAttribute('href', '/projects?regions=EAST');
});

it('tells lateness in words', async () => {
  list();
  expect((await screen.findAllByText(/逾期 \d+ 天/)).length).toBe(1);
});

it('offers a way out of an empty result', async () => {
  const office = list('/projects?regions=HMT', { ProjectList: () => listAnswer([]) });
  expect(await screen.findByText('没有符合条件的项目')).toBeInTheDocument();
  await userEvent.click(within(screen.getByRole('region')).getByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(office.address()).toBe('/projects'));
});

it('shows what failed and tries again', async () => {
  let down = true;
  list('/projects', { ProjectList: () => (down ? new TypeError('Failed to fetch') : listAnswer([project()])) });
  const retry = await screen.findByRole('button', { name: '重试' });
  down = false;
  await userEvent.click(retry);
  expect(await screen.findByRole('link', { name: '滨江一里' })).toBeInTheDocument();
});

it('offers a member without rights neither making, nor the deleted ones', async () => {
  const office = list('/projects', {}, []);
  await screen.findByRole('link', { name: '滨江一里' });
  expect(screen.queryByText('新建项目')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /已删除/ })).not.toBeInTheDocument();
  expect(office.last('ProjectList')?.tabs).toHaveLength(1);
});

it('restores a deleted project from its tab', async () => {
  const office = list('/projects?deleted=1', {
    ProjectList: () => listAnswer([project({ deletedAt: '2026-02-01T00:00:00.000Z' })]),
    RestoreProject: () => ({ restoreProject: { __typename: 'ProjectPayload', errors: [], project: project() } }),
  });
  await userEvent.click(await screen.findByRole('button', { name: '恢复' }));
  expect(await screen.findByText('已恢复“滨江一里”')).toBeInTheDocument();
  expect(office.last('RestoreProject')?.input).toMatchObject({ id: 'p-1' });
});
