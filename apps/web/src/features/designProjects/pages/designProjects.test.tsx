import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import DesignProjectPage from './DesignProjectPage';
import DesignProjectsPage from './DesignProjectsPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(), mustChangePassword: false };
const employee = (id: string, name: string) => ({ __typename: 'Employee', id, name, title: null });
const phase = (stage: string, more: object = {}) => ({ __typename: 'DesignPhase', id: stage, stage, plannedFrom: null, plannedTo: null, actualFrom: null, actualTo: null, done: false, ...more });
const design = (more: object = {}) => ({
  __typename: 'DesignProject', id: 'd1', number: 'DP-2026-0001', name: '望江府', clientName: '望江置业', projectCompany: null, city: '苏州市', projectType: 'ARCHITECTURE', productLine: 'RESIDENTIAL', designScope: null, gfaM2: '82000.50', note: null,
  plannedFrom: '2026-03-05', plannedTo: null, actualFrom: null, actualTo: null, stage: 'SCHEMATIC', slipDays: 12, version: 3, createdAt: '2026-03-05T02:00:00.000Z', viewerCanUpdate: true, viewerCanLogHours: true,
  phases: [phase('CONCEPT', { plannedFrom: '2026-03-05', plannedTo: '2026-04-05', actualFrom: '2026-03-06', actualTo: '2026-04-01', done: true }), phase('SCHEMATIC', { plannedFrom: '2026-04-06', plannedTo: '2026-05-06' })],
  members: [{ __typename: 'DesignMember', id: 'm1', memberRole: 'PROJECT_MANAGER', since: '2026-03-05', until: null, employee: employee('me', '我') }],
  services: [{ __typename: 'DesignService', id: 's1', service: 'ARCHITECTURE', party: 'OWN', firm: null }],
  costLines: [{ __typename: 'DesignCostLine', id: 'c1', costKind: 'TRAVEL', plannedFen: '5000000', actualFen: null, note: '踏勘' }], contracts: [{ __typename: 'DesignContract', id: 'k1', number: 'HT-1', name: '设计合同', signedOn: '2026-03-05', amountFen: '1000000' }],
  contractFen: '1000000', receivedFen: '250000', receipts: [{ __typename: 'DesignReceipt', id: 'r1', receivedOn: '2026-04-01', amountFen: '250000', note: '定金', reversesId: null, recordedAt: '2026-04-01T02:00:00.000Z', recordedBy: employee('f', '账房') }],
  hourTotals: [{ __typename: 'ManHourTotal', stage: 'CONCEPT', minutes: 450, employee: employee('me', '我') }], project: null, ...more,
});

function page(at: string, answers: Record<string, Answer> = {}, shown = design()) {
  const server = testServer({ DesignProjectDetail: () => ({ designProject: shown }), DesignWeek: () => ({ designProject: { __typename: 'DesignProject', id: 'd1', manHours: [] } }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/design-projects" element={<DesignProjectsPage />} />
          <Route path="/design-projects/:id" element={<DesignProjectPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}
beforeEach(() => localStorage.clear());

it('lists projects with where they stand, and opens the very one', async () => {
  page('/design-projects', { DesignProjectList: () => ({ designProjects: { __typename: 'DesignProjectConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [design()] } }) });
  const link = await screen.findByRole('link', { name: '望江府' });
  expect(link).toHaveAttribute('href', '/design-projects/d1');
  const row = link.closest('li')!;
  for (const text of ['DP-2026-0001', '望江置业', '方案设计', '落后 12 天', '建筑设计', '我']) expect(row).toHaveTextContent(text);
});

it('keeps the tab in the address and shows no amounts to those who have none', async () => {
  page('/design-projects/d1?tab=period', {}, design({ costLines: null, contracts: null, contractFen: null, receivedFen: null, receipts: null, viewerCanUpdate: false }));
  expect(await screen.findByRole('heading', { name: '周期' })).toBeInTheDocument();
  const tabs = within(screen.getByRole('navigation', { name: '项目的各部分' })).getAllByRole('link');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['概况', '阶段', '成员', '周期费用', '服务内容', '工时', '文件']);
  expect(tabs[3]).toHaveAttribute('aria-current', 'page');
  expect(screen.queryByRole('heading', { name: '费用' })).toBeNull();
  expect(screen.queryByRole('button', { name: '编辑' })).toBeNull();
});

const stale = [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改' }];
const payload = (errors: object[], designProject: object) => ({ saveDesignProject: { __typename: 'DesignProjectPayload', errors, designProject } });

it('saves one part with the version that was read, on top of what others saved of other parts', async () => {
  let refusals = 0;
  const { user, sent } = page('/design-projects/d1?tab=services', { SaveDesignProject: () => payload(refusals++ === 0 ? stale : [], design({ version: 4, name: '望江府二期' })) });
  await user.click(await screen.findByRole('button', { name: '编辑' }));
  await user.type(screen.getByLabelText('外包单位'), '明镜幕墙');
  await user.click(screen.getByRole('button', { name: '添加一行' }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '保存' })).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent('SaveDesignProject').map(({ expectedVersion }) => expectedVersion)).toEqual([3, 4]);
  expect(sent('SaveDesignProject')[0]).toMatchObject({ id: 'd1', services: [{ id: 's1', service: 'ARCHITECTURE', party: 'OWN', firm: '明镜幕墙' }, { id: null, service: 'ARCHITECTURE', party: 'OWN', firm: null }] });
  expect(Object.keys(sent('SaveDesignProject')[0]!).sort()).toEqual(['clientMutationId', 'expectedVersion', 'id', 'services']);
});

it('shows both versions of a part that somebody else saved, and sends mine only when that is chosen', async () => {
  let refusals = 0;
  const theirs = design({ version: 4, services: [{ __typename: 'DesignService', id: 's1', service: 'ARCHITECTURE', party: 'OUTSOURCED', firm: '别家' }] });
  const { user, sent } = page('/design-projects/d1?tab=services', { SaveDesignProject: () => payload(refusals++ === 0 ? stale : [], theirs) });
  await user.click(await screen.findByRole('button', { name: '编辑' }));
  await user.type(screen.getByLabelText('外包单位'), '明镜幕墙');
  await user.click(screen.getByRole('button', { name: '保存' }));
  const dialog = await screen.findByRole('dialog');
  const row = within(dialog).getByRole('rowheader', { name: '建筑' }).closest('tr')!;
  expect(row).toHaveTextContent(/明镜幕墙.*别家/);
  expect(screen.getByLabelText('外包单位')).toHaveValue('明镜幕墙');
  expect(sent('SaveDesignProject')).toHaveLength(1);
  await user.click(within(dialog).getByRole('button', { name: /我的/ }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '保存' })).toBeNull());
  expect(sent('SaveDesignProject').map(({ expectedVersion }) => expectedVersion)).toEqual([3, 4]);
});

it('takes the other version where that is chosen', async () => {
  const theirs = design({ version: 4, services: [{ __typename: 'DesignService', id: 's1', service: 'ARCHITECTURE', party: 'OUTSOURCED', firm: '别家' }] });
  const { user, sent } = page('/design-projects/d1?tab=services', { SaveDesignProject: () => payload(stale, theirs) });
  await user.click(await screen.findByRole('button', { name: '编辑' }));
  await user.type(screen.getByLabelText('外包单位'), '明镜幕墙');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /对方|他人|已保存/ }));
  expect(screen.getByLabelText('外包单位')).toHaveValue('别家');
  expect(sent('SaveDesignProject')).toHaveLength(1);
});

it('draws the plan, and says in words what is late', async () => {
  page('/design-projects/d1?tab=phases');
  const chart = await screen.findByRole('figure', { name: '计划与实际' });
  expect(within(chart).getAllByRole('listitem')).toHaveLength(2);
  expect(chart).toHaveTextContent(/方案设计晚 \d+ 天/);
  expect(screen.getByRole('rowheader', { name: /方案设计/ })).toHaveTextContent('当前');
});

it('keeps hours cell by cell, and what is no time of a day stays to be mended', async () => {
  const { user, sent } = page('/design-projects/d1?tab=hours&week=2026-03-11', { LogManHours: () => ({ logManHours: { __typename: 'DesignProjectPayload', errors: [], designProject: design() } }) });
  const cell = await screen.findByLabelText('概念方案，2026-03-09');
  await user.type(cell, '7:30{Enter}');
  await waitFor(() => expect(sent('LogManHours')).toHaveLength(1));
  expect(sent('LogManHours')[0]).toMatchObject({ designProjectId: 'd1', day: '2026-03-09', stage: 'CONCEPT', minutes: 450 });
  const other = screen.getByLabelText('其他，2026-03-10');
  await user.type(other, '30');
  await user.tab();
  expect(other).toHaveValue('30');
  expect(other).toHaveAttribute('aria-invalid', 'true');
  expect(sent('LogManHours')).toHaveLength(1);
  // So far, by person and phase.
  expect(screen.getByRole('rowheader', { name: '我' }).closest('tr')).toHaveTextContent('7.5');
});

it('holds what came in against the contract amount, and leads finance to where it is entered', async () => {
  page('/design-projects/d1?tab=receipts');
  expect(await screen.findByRole('img', { name: '已收 25%' })).toBeInTheDocument();
  expect(screen.getByText('未收').closest('div')).toHaveTextContent('7,500');
  expect(screen.getByText(/定金/)).toHaveTextContent('账房');
  expect(screen.queryByRole('link', { name: '到应收账款登记' })).toBeNull();
});
