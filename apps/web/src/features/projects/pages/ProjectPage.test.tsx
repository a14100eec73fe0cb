import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { open, type Answers } from '../test/office';
import { department, employee, project } from '../test/records';
import ProjectPage from './ProjectPage';

const member = { __typename: 'ProjectMember', employee: { ...employee, id: 'e-7', name: '朱嘉' }, origin: 'DESIGNATED', designatedAt: '2026-01-08T00:00:00.000Z', designatedBy: employee };
const tracker = { __typename: 'ProjectMember', employee, origin: 'MARKET_TRACKER', designatedAt: '2026-01-05T00:00:00.000Z', designatedBy: null };
const plan = { __typename: 'WorkPlanItem', id: 'w-1', dueOn: '2026-01-18', text: '准备投标保证金', owner: employee, doneAt: null, viewerCanUpdate: true };
const log = { __typename: 'WorkLogEntry', id: 'l-1', doneOn: '2026-01-06', text: '电话沟通任务书', author: employee, createdAt: '2026-01-06T00:00:00.000Z' };
const full = project({ members: [tracker, member], workPlan: [plan], workLog: [log] });
const seen = { ...full, workPlan: [{ ...plan, viewerCanUpdate: false }], viewerCanUpdate: false, viewerCanDelete: false, viewerCanDesignate: false, viewerCanQuote: false };

const show = (stored: unknown, answers: Answers = {}, may?: readonly string[]) =>
  open(<ProjectPage />, '/projects/p-1', '/projects/:id', { ProjectDetail: () => ({ project: stored }), ...answers }, may);
const error = (code: string, path: string[], message: string) => ({ __typename: 'UserError', code, path, message });

describe('a designated member', () => {
  it('reads everything and finds nothing to press, with a calm word why', async () => {
    show(seen, {}, []);
    expect(await screen.findByRole('heading', { level: 1, name: '滨江一里' })).toBeInTheDocument();
    expect(screen.getByText('提交概念方案')).toBeInTheDocument();
    expect(screen.getByText('电话沟通任务书')).toBeInTheDocument();
    expect(screen.getByText('准备投标保证金')).toBeInTheDocument();
    expect(screen.getByText(/您是本项目的成员，可以查看全部内容。 如需修改，请联系市场跟踪联系人 沈一舟/)).toBeInTheDocument();
    for (const word of ['编辑', '变更状态', '指定成员', '修改', '加一项', '记入', '新建报价', '新建合同']) {
      expect(screen.queryByRole('button', { name: word })).not.toBeInTheDocument();
      expect(screen.queryByRole('link', { name: word })).not.toBeInTheDocument();
    }
    expect(screen.queryByRole('button', { name: /移除|完成/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '项目操作' }));
    expect(screen.queryByRole('menuitem', { name: '删除' })).not.toBeInTheDocument();
  });

  it('sees an unknown project as one that is not there', async () => {
    show(null, {}, []);
    expect(await screen.findByText('没有找到')).toBeInTheDocument();
  });
});

describe('the status', () => {
  it('says by its end when signing is expected, marked where that day is past, and nothing once it is decided', async () => {
    const shown = (over: Record<string, unknown>) => show(project({ status: 'TRACKING', ...over }));
    shown({ expectedSignOn: '2199-01-31' });
    const expected = () => screen.findAllByText((_, element) => element?.tagName === 'SMALL' && element.textContent.startsWith('预计签约'));
    expect((await expected()).map((one) => [one.textContent, one.className])).toEqual([['预计签约 2199-01-31', '']]);
    shown({ expectedSignOn: '2026-01-31' });
    await waitFor(async () => expect((await expected()).map((one) => [one.textContent, one.className])).toEqual([['预计签约 2199-01-31', ''], ['预计签约 2026-01-31', 'pj-late']]));
    shown({ expectedSignOn: '2025-12-31', status: 'WON' });
    expect(await screen.findByText('2025-12-31')).toBeInTheDocument();
    expect(await expected()).toHaveLength(2);
  });

  it('goes only where the rules allow, and shows what the server refuses', async () => {
    const office = show(full, {
      ChangeProjectStatus: () => ({
        changeProjectStatus: { __typename: 'ProjectPayload', project: null, errors: [error('CONTRACT_NOT_SIGNED', ['to'], '成交须有已签合同，请先登记签约。')] },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: '变更状态' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('.yz-tag')?.textContent)).toEqual(['成交', '推广', '失单', '暂停', '放弃']);
    await userEvent.click(within(dialog).getByRole('radio', { name: /成交/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: '变更为“成交”' }));
    expect(await within(dialog).findByText('成交须有已签合同，请先登记签约。')).toBeInTheDocument();
    expect(office.last('ChangeProjectStatus')?.input).toMatchObject({ id: 'p-1', expectedVersion: 3, to: 'WON', reason: null });
  });

  it('names what is missing before a gate, and cannot be confirmed meanwhile', async () => {
    show(project({ nextStatuses: [{ __typename: 'NextStatus', to: 'WON', needsReason: false, missing: ['PRODUCT_LINE', 'GFA'], missingDocuments: ['PROPOSAL'] }] }));
    await userEvent.click(await screen.findByRole('button', { name: '变更状态' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByRole('status')).toHaveTextContent('变更为“成交”还缺：公司产品线、建筑面积、投标/方案文本。');
    expect(within(dialog).getByRole('link', { name: '编辑' })).toHaveAttribute('href', '/projects/p-1/edit');
    expect(within(dialog).getByRole('button', { name: '变更为“成交”' })).toBeDisabled();
  });

  it('asks why it was lost before it is sent, and shows the new state with what is due at once', async () => {
    const office = show(full, {
      ReviewFirms: () => ({ project: { __typename: 'Project', id: 'p-1', client: { __typename: 'Client', id: 'c-1', partnerDesignFirms: [] } } }),
      ChangeProjectStatus: () => ({
        changeProjectStatus: {
          __typename: 'ProjectPayload',
          errors: [],
          project: project({
            status: 'LOST',
            version: 4,
            reviewDueOn: '2026-02-15',
            viewerCanReview: true,
            statusEvents: [{ __typename: 'ProjectStatusEvent', id: 's-1', from: 'TRACKING', to: 'LOST', reason: '方案落选', at: '2026-02-01T00:00:00.000Z', until: null, by: employee }],
          }),
        },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: '变更状态' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: '失单' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '变更为“失单”' }));
    expect(office.last('ChangeProjectStatus')).toBeUndefined();
    const reason = within(dialog).getByRole('combobox', { name: /失单原因/ });
    expect(reason).toHaveAccessibleDescription(/请选择失单原因/);
    await userEvent.click(reason);
    await userEvent.click(await screen.findByTitle('方案落选'));
    await userEvent.type(within(dialog).getByRole('combobox', { name: /中标单位/ }), '对手设计');
    await userEvent.click(within(dialog).getByRole('button', { name: '变更为“失单”' }));
    await waitFor(() => expect(office.last('ChangeProjectStatus')).toMatchObject({ input: { to: 'LOST', reason: null, loss: { reason: 'DESIGN', competitor: '对手设计' } } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByText('跟踪 → 失单')).toBeInTheDocument();
    expect(screen.getByText(/复盘应在 2026年2月15日前写完|请在 2026年2月15日前写完复盘/)).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: '项目状态' })).getByText('失单').closest('li')).toHaveAttribute('aria-current', 'step');
  });
});

describe('members', () => {
  it('are designated by searching people, without those who are members already', async () => {
    const added = { ...member, employee: { ...employee, id: 'e-8', name: '潘若晴' } };
    const office = show(full, {
      EmployeeChoices: () => ({ employees: { __typename: 'EmployeeConnection', nodes: [member.employee, added.employee] } }),
      DesignateMember: () => ({ designateMember: { __typename: 'ProjectPayload', errors: [], project: { ...full, members: [tracker, member, added] } } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: '指定成员' }));
    await userEvent.click(screen.getByRole('combobox', { name: '搜索姓名、工号' }));
    await userEvent.click(await screen.findByText('潘若晴'));
    await waitFor(() => expect(office.last('DesignateMember')?.input).toMatchObject({ projectId: 'p-1', employeeId: 'e-8' }));
    expect(await screen.findByRole('button', { name: '移除 潘若晴' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /朱嘉/ })).not.toBeInTheDocument();
  });

  it('are removed with a way back; trackers cannot be', async () => {
    const office = show(full, {
      RemoveMember: () => ({ removeMember: { __typename: 'ProjectPayload', errors: [], project: { ...full, members: [tracker] } } }),
      DesignateMember: () => ({ designateMember: { __typename: 'ProjectPayload', errors: [], project: full } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: '移除 朱嘉' }));
    expect(await screen.findByText('朱嘉 不再是成员')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /移除/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(office.last('DesignateMember')?.input).toMatchObject({ employeeId: 'e-7' }));
  });
});

it('notes work done and keeps the text when the server is away', async () => {
  let down = true;
  const office = show(full, {
    AddWorkLogEntry: () => (down ? new TypeError('Failed to fetch') : { addWorkLogEntry: { __typename: 'ProjectPayload', errors: [], project: full } }),
  });
  const box = await screen.findByRole('textbox', { name: '做了什么' });
  await userEvent.type(box, '踏勘现场');
  await userEvent.click(screen.getByRole('button', { name: /记入$/ }));
  expect(await screen.findByText(/没有连上服务器/)).toBeInTheDocument();
  expect(box).toHaveValue('踏勘现场');
  down = false;
  await userEvent.click(screen.getByRole('button', { name: /记入$/ }));
  await waitFor(() => expect(box).toHaveValue(''));
  const keys = office.sent.filter((operation) => operation.name === 'AddWorkLogEntry').map((operation) => (operation.variables.input as { clientMutationId: string }).clientMutationId);
  expect(new Set(keys).size).toBe(1);
});

it('flags a FAR that disagrees with the areas', async () => {
  show({ ...full, far: '4.00', department });
  expect(await screen.findByText(/按面积计算为 2.50/)).toBeInTheDocument();
});
