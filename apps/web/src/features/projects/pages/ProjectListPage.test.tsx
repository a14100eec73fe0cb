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

describe('changing the list itself', () => {
  const cell = (payload: object, errors: object[] = []) => ({ updateProject: { __typename: 'ProjectPayload', errors: errors.map((error) => ({ __typename: 'UserError', ...error })), project: payload } });

  it('changes a value in its cell, and takes it back', async () => {
    let version = 3;
    const office = list('/projects?cols=NAME,marketTracker,stage', {
      SaveProjectCell: ({ input }) => cell(project({ version: ++version, trackingStage: (input as { fields: { trackingStage: string } }).fields.trackingStage })),
    });
    await screen.findByRole('link', { name: '滨江一里' });
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['', '项目', '市场跟踪', '跟踪阶段']);
    await userEvent.dblClick(screen.getAllByRole('cell', { name: '报价' })[0]!);
    const editor = await screen.findByRole('group', { name: '“滨江一里”的跟踪阶段' });
    await userEvent.click(within(editor).getByRole('combobox', { name: '跟踪阶段' }));
    await userEvent.click(await screen.findByTitle('定标'));
    expect(await screen.findByText('已修改“滨江一里”的跟踪阶段')).toBeInTheDocument();
    expect(office.last('SaveProjectCell')?.input).toMatchObject({ id: 'p-1', expectedVersion: 3, fields: { trackingStage: 'AWARD' } });
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(office.last('SaveProjectCell')?.input).toMatchObject({ expectedVersion: 4, fields: { trackingStage: 'QUOTATION' } }));
  });

  it('keeps what was typed when somebody was faster, and shows theirs', async () => {
    let stale = true;
    const office = list('/projects?cols=NAME,NEXT_STEP_ON', {
      SaveProjectCell: () => (stale ? cell(project({ version: 9, nextStep: '别人写的' }), [{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改。' }]) : cell(project({ version: 10, nextStep: '我写的' }))),
    });
    await screen.findByRole('link', { name: '滨江一里' });
    const target = screen.getAllByRole('row')[1]!;
    target.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const box = await screen.findByRole('textbox', { name: '下一步' });
    await userEvent.clear(box);
    await userEvent.type(box, '我写的{Enter}');
    expect(await screen.findByText(/已被他人修改。 现在存的是：别人写的/)).toBeInTheDocument();
    expect(box).toHaveValue('我写的');
    stale = false;
    await userEvent.click(screen.getByRole('button', { name: /保存$/ }));
    await waitFor(() => expect(office.last('SaveProjectCell')?.input).toMatchObject({ expectedVersion: 9, fields: { nextStep: '我写的' } }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: '下一步' })).not.toBeInTheDocument());
  });

  it('changes many: tried first, those refused left out, done in one piece and taken back', async () => {
    const two = [project(), project({ id: 'p-2', number: 'SC-0002', name: '临河二里', version: 5 })];
    const office = list('/projects', {
      ProjectList: () => listAnswer(two),
      BulkUpdateProjects: ({ input }) => {
        const { items, isPreview } = input as { items: { id: string; expectedVersion: number; fields: { remark: string } }[]; isPreview: boolean };
        const errors = items.flatMap(({ id }, at) => (id === 'p-2' ? [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['items', String(at), 'expectedVersion'], message: '已被他人修改。' }] : []));
        const done = !isPreview && errors.length === 0;
        return { bulkUpdateProjects: { __typename: 'BulkUpdateProjectsPayload', errors, projects: items.map(({ id, expectedVersion, fields }) => project({ id, name: id === 'p-1' ? '滨江一里' : '临河二里', version: expectedVersion + (done ? 1 : 0), remark: done ? fields.remark : null })) } };
      },
    });
    await screen.findByRole('link', { name: '滨江一里' });
    await userEvent.click(screen.getByRole('checkbox', { name: '选择本页全部' }));
    await userEvent.click(within(screen.getByRole('group', { name: '批量修改' })).getByRole('button', { name: /批量修改/ }));
    const dialog = await screen.findByRole('dialog', { name: '批量修改 2 个项目' });
    await userEvent.click(within(dialog).getByRole('combobox', { name: '修改哪一项' }));
    await userEvent.click(await screen.findByTitle('备注'));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /改成/ }), '年底复核');
    await userEvent.click(within(dialog).getByRole('button', { name: '预览' }));
    expect(await within(dialog).findByText('不能改：已被他人修改。')).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: '修改 2 个' })).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('button', { name: '去掉不能改的 1 个' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '修改 1 个' }));
    expect(await screen.findByText('已修改 1 个项目')).toBeInTheDocument();
    expect(office.last('BulkUpdateProjects')?.input).toMatchObject({ isPreview: false, items: [{ id: 'p-1', expectedVersion: 3, fields: { remark: '年底复核' } }] });
    // A notice of the test before may still be there.
    await userEvent.click(within(screen.getByText('已修改 1 个项目').closest<HTMLElement>('.yz-toast')!).getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(office.last('BulkUpdateProjects')?.input).toMatchObject({ items: [{ id: 'p-1', expectedVersion: 4, fields: { remark: null } }] }));
  });

  it('is put into groups with the sums of each, whose rows are asked for by the group’s own filter', async () => {
    const figures = { __typename: 'StatisticsFigures', count: 2, landAreaM2: '10000.00', gfaM2: '25000.00', quotedFen: '100', weightedFen: '40', contractedFen: '0' };
    const office = list('/projects?regions=EAST&group=STATUS', {
      ProjectGroups: () => ({ statistics: [{ __typename: 'StatisticsSeries', segments: [{ __typename: 'StatisticsSegment', key: 'WON', label: null, figures }, { __typename: 'StatisticsSegment', key: 'TRACKING', label: null, figures }] }] }),
      ProjectGroupRows: () => ({ projects: (listAnswer([project()]) as { projects: object }).projects }),
    });
    expect(await screen.findByRole('button', { name: /^跟踪 2/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /^成交 2/ })).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() => expect(office.last('ProjectGroupRows')).toMatchObject({ filter: { regions: ['EAST'], statuses: ['TRACKING'] } }));
    await userEvent.click(screen.getByRole('button', { name: /^成交 2/ }));
    await waitFor(() => expect(office.last('ProjectGroupRows')).toMatchObject({ filter: { statuses: ['WON'] } }));
    expect(office.last('ProjectGroups')).toMatchObject({ request: { dimension: 'STATUS', filter: { regions: ['EAST'] } } });
  });

  it('offers none of this to who only looks', async () => {
    list('/projects', {}, []);
    await screen.findByRole('link', { name: '滨江一里' });
    expect(screen.queryByRole('checkbox', { name: '选择本页全部' })).not.toBeInTheDocument();
    expect(document.querySelector('[data-edit]')).toBeNull();
  });
});
