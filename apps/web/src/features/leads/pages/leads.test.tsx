import { deserialize, serialize } from 'node:v8';
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import LeadListPage from './LeadListPage';
import LeadNewPage from './LeadNewPage';
import LeadPage from './LeadPage';
import MyLeadsPage from './MyLeadsPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);
// What the browser copies into its database, and its clocks for requests; jsdom has no functions for them.
globalThis.structuredClone ??= <T,>(value: T): T => deserialize(serialize(value)) as T;
AbortSignal.timeout ??= () => new AbortController().signal;
window.scrollTo = () => undefined;

let people = 0;
const someone = (capabilities: string[] = []): ViewerInfo => ({ id: `me-${++people}`, number: 'Y1', name: '季晓棠', title: null, departmentName: null, email: null, phone: null, roles: ['LEAD_DESIGNER'], capabilities: new Set(capabilities), mustChangePassword: false });
const reporter = { __typename: 'Employee', id: 'e1', name: '陶然', title: '主创建筑师', department: { __typename: 'Department', id: 'd1', name: '设计一所' } };
const lead = (some: object = {}) => ({
  __typename: 'LeadReport', id: 'l1', name: '滨江云庭', clientName: '海岳置业', city: '苏州', cityCode: '320500', source: 'LEAD_DESIGNER', known: '甲方在找方案单位', urgency: 'WEEK', photos: [{ __typename: 'LeadPhoto', id: 'f1' }],
  state: 'NEW', reportedAt: '2026-01-05T02:00:00.000Z', dueAt: '2026-01-06T02:00:00.000Z', respondedAt: null, isOverdue: true, verifier: null, decidedAt: null, decidedBy: null, reason: null, knownBy: null, project: null, version: 1, viewerCanDecide: true, reporter, ...some,
});
const list = (nodes: object[]) => ({ leadReports: { __typename: 'LeadReportConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } });
const payload = (leadReport: object | null, errors: object[] = []) => ({ __typename: 'LeadReportPayload', errors: errors.map((e) => ({ __typename: 'UserError', ...e })), leadReport });

function page(at: string, answers: Record<string, Answer>, viewer = someone()) {
  const server = testServer(answers);
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/leads" element={<LeadListPage />} />
          <Route path="/leads/new" element={<LeadNewPage />} />
          <Route path="/leads/mine" element={<MyLeadsPage />} />
          <Route path="/leads/:id" element={<LeadPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  return { ...view, viewer, sent: (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>) };
}
const clients = { LeadClientNames: () => ({ clients: { __typename: 'ClientConnection', nodes: [] } }) };

describe('reporting a lead', () => {
  it('sends six fields with the writer’s name on them, and says what is known already', async () => {
    const { user, sent, viewer } = page('/leads/new', { ...clients, ReportLead: () => ({ reportLead: payload({ __typename: 'LeadReport', id: 'l9', knownBy: { __typename: 'Department', id: 'd2', name: '北京市场部' } }) }) });
    await user.click(screen.getByRole('button', { name: '报备' }));
    expect((await screen.findAllByText('请填写项目名称。')).length).toBeGreaterThan(0);
    expect(sent('ReportLead')).toEqual([]);
    await user.type(screen.getByLabelText(/项目名称/), ' 滨江云庭 ');
    await user.type(screen.getByLabelText('已知情况'), '韩工在找方案单位');
    await user.click(screen.getByText('一周内'));
    await user.click(screen.getByRole('button', { name: '报备' }));
    expect(await screen.findByText('“滨江云庭”已报给市场部')).toBeInTheDocument();
    expect(screen.getByText(/公司已在跟踪同名项目：北京市场部/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '查看' })).toHaveAttribute('href', '/leads/l9');
    expect(sent('ReportLead')).toEqual([{ name: '滨江云庭', clientName: null, city: null, source: 'LEAD_DESIGNER', known: '韩工在找方案单位', urgency: 'WEEK', photoIds: [], reporterId: viewer.id, clientMutationId: expect.any(String) }]);
    // The form is empty for the next one.
    expect(screen.getByLabelText(/项目名称/)).toHaveValue('');
  });

  it('keeps what cannot be sent, shows that it waits, and sends it with the same key', async () => {
    let online = false;
    const { user, sent } = page('/leads/new', {
      ...clients,
      ReportLead: () => {
        if (!online) throw new Error('offline');
        return { reportLead: payload({ __typename: 'LeadReport', id: 'l9', knownBy: null }) };
      },
    });
    for (const name of ['甲地块', '乙地块']) {
      await user.type(screen.getByLabelText(/项目名称/), name);
      await user.click(screen.getByRole('button', { name: '报备' }));
      expect(await screen.findByText(`“${name}”已保存在本机`)).toBeInTheDocument();
    }
    expect(await screen.findByText('待发送（2）')).toBeInTheDocument();
    // Once the attempts without a network are over.
    const send = await screen.findByRole('button', { name: '现在发送' });
    online = true;
    await user.click(send);
    await waitFor(() => expect(screen.queryByText(/待发送/)).toBeNull());
    const keys = sent('ReportLead').filter((input) => input.name === '甲地块').map((input) => input.clientMutationId);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('shows one’s own with what became of each', async () => {
    page('/leads/mine', { LeadList: () => list([lead({ isOverdue: false }), lead({ id: 'l2', name: '远山民宿', state: 'REJECTED', reason: '规模太小', respondedAt: '2026-01-05T07:00:00.000Z', isOverdue: false })]) });
    const row = (await screen.findByRole('link', { name: '远山民宿' })).closest('li')!;
    expect(within(row).getByText('未采纳')).toBeInTheDocument();
    expect(within(row).getByText('规模太小')).toBeInTheDocument();
    expect(within(row).getByText('5 小时后答复')).toBeInTheDocument();
  });
});

describe('the inbox', () => {
  it('asks for what is due first, and marks what is late', async () => {
    const asked: unknown[] = [];
    page('/leads', { LeadList: (variables) => (asked.push(variables), list([lead()])) }, someone(['leadReport.decide']));
    expect(await screen.findByRole('link', { name: '滨江云庭' })).toHaveAttribute('href', '/leads/l1');
    expect(screen.getByText(/超过一个工作日/)).toBeInTheDocument();
    expect(asked[0]).toMatchObject({ filter: { states: ['NEW'] }, orderBy: { field: 'DUE_AT', direction: 'ASC' } });
  });
});

describe('one report', () => {
  const answers = (more: Record<string, Answer> = {}): Record<string, Answer> => ({
    LeadDetail: () => ({ leadReport: lead() }),
    LeadMatches: () => ({ similarToLead: [{ __typename: 'LeadMatch', kind: 'PROJECT', id: 'p1', reason: 'SIMILAR_NAME', title: '滨江云庭一期', subtitle: 'SC-0001 · 海岳置业' }] }),
    LeadClientChoices: () => ({ clients: { __typename: 'ClientConnection', nodes: [{ __typename: 'Client', id: 'c1', name: '海岳置业有限公司', number: null }] } }),
    LeadDepartments: () => ({ departments: [] }),
    ...more,
  });

  it('offers what may be the same with the reason, and is merged from there', async () => {
    const { user, sent } = page('/leads/l1', answers({ MergeLead: () => ({ mergeLeadReport: payload(lead({ state: 'MERGED', viewerCanDecide: false, decidedAt: '2026-01-05T03:00:00.000Z', decidedBy: reporter, project: { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '滨江云庭一期' } })) }) }), someone(['leadReport.decide']));
    const match = (await screen.findByRole('link', { name: '滨江云庭一期' })).closest('li')!;
    expect(within(match).getByText('名称相近')).toBeInTheDocument();
    await user.click(within(match).getByRole('button', { name: '并入' }));
    await user.click(screen.getByRole('checkbox', { name: /同时指定陶然为项目成员/ }));
    await user.click(screen.getAllByRole('button', { name: '并入' }).at(-1)!);
    expect(await screen.findByText('已并入在跟项目')).toBeInTheDocument();
    expect(sent('MergeLead')).toEqual([{ id: 'l1', projectId: 'p1', designateReporter: true, clientMutationId: expect.any(String) }]);
  });

  it('becomes a project with the client that the reporter named', async () => {
    const { user, sent, viewer } = page('/leads/l1', answers({ VerifyLead: () => ({ verifyLeadReport: payload(null, [{ code: 'NO_NUMBERING_DEPARTMENT', path: ['departmentId'], message: '请选择设有编号简称的部门。' }]) }) }), someone(['leadReport.decide']));
    expect(await screen.findByText('海岳置业有限公司')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '立项为跟踪项目' }));
    expect((await screen.findAllByText(/请选择设有编号简称的部门/)).length).toBeGreaterThan(0);
    expect(sent('VerifyLead')).toMatchObject([{ id: 'l1', departmentId: null, fields: { name: '滨江云庭', clientId: 'c1', cityCode: '320500', source: 'LEAD_DESIGNER', marketTrackerId: viewer.id }, designateReporter: false }]);
  });

  it('tells its reporter what became of it, and no more of the project than they may see', async () => {
    page('/leads/l1', { LeadDetail: () => ({ leadReport: lead({ state: 'VERIFIED', viewerCanDecide: false, respondedAt: '2026-01-05T03:00:00.000Z', decidedAt: '2026-01-05T03:00:00.000Z', decidedBy: { ...reporter, name: '季晓棠' }, isOverdue: false }) }) });
    expect(await screen.findByText('已立项为跟踪项目')).toBeInTheDocument();
    expect(screen.getByText('您不是该项目的成员，看不到项目内容。')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '看第 1 张照片' })).toHaveAttribute('href', '/api/lead-photos/f1');
    expect(screen.queryByRole('button', { name: '立项为跟踪项目' })).toBeNull();
  });
});
