import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ApprovalTemplateEditPage from './ApprovalTemplateEditPage';
import ApprovalTemplatesPage from './ApprovalTemplatesPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['approvalTemplate.update']), mustChangePassword: false };
const place = (overrides: object) => ({ __typename: 'ApprovalPlace', kind: 'ROLE', role: null, office: null, employee: null, departmentId: null, department: null, ...overrides });
const step = (section: string, who: object[], overrides: object = {}) => ({ __typename: 'ApprovalTemplateStep', section, mode: 'SINGLE', needed: 1, who, ...overrides });
const steps = [
  step('COMMERCIAL', [place({ kind: 'MANAGER' })]),
  step('LEAD_DESIGNER', [place({ kind: 'TRACKER', office: 'DESIGN' })]),
  step('DESIGN_MGMT', [place({ role: 'DESIGN_MGMT' })]),
  step('TECHNICAL', [place({ kind: 'EMPLOYEE', employee: { __typename: 'Employee', id: 'e1', name: '严谨', number: 'Y9' } })]),
  step('LEGAL', []),
  step('FINANCE', [place({ role: 'FINANCE' }), place({ kind: 'MANAGER', departmentId: 'd1', department: { __typename: 'Department', id: 'd1', name: '市场部' } })], { mode: 'N_OF_M', needed: 2 }),
];
const savedBy = { __typename: 'Employee', id: 'e9', name: '梁岸' };
const template = (overrides: object = {}) => {
  const one = { __typename: 'ApprovalTemplate', id: 'v2', templateId: 't1', version: 2, name: '大额设计合同', kind: 'CONTRACT', contractTypes: ['DESIGN'], productLines: [], clientTypes: [], fromFen: '500000000', toFen: null, isEnabled: true, savedAt: '2026-01-05T02:00:00.000Z', savedBy, steps, copies: [], ...overrides };
  return { ...one, versions: [{ __typename: 'ApprovalTemplate', id: one.id, version: one.version, name: one.name, isEnabled: one.isEnabled, savedAt: one.savedAt, savedBy }] };
};
const list = (...templates: object[]) => ({ approvalTemplates: templates, departments: [{ __typename: 'Department', id: 'd1', name: '市场部' }] });
const saved = (errors: object[] = [], stored: object = template({ id: 'v3', version: 3 })) => ({ saveApprovalTemplate: { __typename: 'ApprovalTemplatePayload', errors: errors.map((e) => ({ __typename: 'UserError', ...e })), template: stored } });

function page(at: string, answers: Record<string, Answer>) {
  const server = testServer(answers);
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/approval-templates" element={<ApprovalTemplatesPage />} />
          <Route path="/approval-templates/new" element={<ApprovalTemplateEditPage />} />
          <Route path="/approval-templates/:id" element={<ApprovalTemplateEditPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const sent = () => server.asked.filter((one) => one.name === 'SaveApprovalTemplate').map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, sent };
}

describe('the list of templates', () => {
  it('says what each is for and who signs, and what holds where none fits', async () => {
    page('/approval-templates', { ApprovalTemplates: () => list(template()) });
    const card = await screen.findByRole('article', { name: '大额设计合同' });
    expect(card).toHaveTextContent('设计合同 · 500 万元 起');
    expect(card).toHaveTextContent('项目所属部门经理');
    expect(card).toHaveTextContent('按规则接替');
    expect(card).toHaveTextContent('财务、市场部经理多人中若干人签 ≥ 2');
    expect(card).toHaveTextContent('第 2 版 · 梁岸 保存于');
    expect(screen.getByText('没有模板适用时的通常次序：')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '编辑' })).toHaveAttribute('href', '/approval-templates/t1');
  });

  it('tries a submission by the rule of the server', async () => {
    const { user } = page('/approval-templates', { ApprovalTemplates: () => list(template({ id: 'v1', templateId: 't0', name: '所有合同', contractTypes: [], fromFen: null }), template()) });
    const part = (await screen.findByRole('heading', { name: '试一试' })).closest('section')!;
    expect(within(part).getByText('将使用：所有合同')).toBeInTheDocument();
    await user.type(within(part).getByLabelText('金额'), '500');
    expect(await within(part).findByText('将使用：大额设计合同')).toBeInTheDocument();
  });

  it('takes a template out of use as a new version of the whole', async () => {
    const { user, sent } = page('/approval-templates', { ApprovalTemplates: () => list(template()), SaveApprovalTemplate: () => saved() });
    await user.click(await screen.findByRole('button', { name: '停用' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ templateId: 't1', expectedVersion: 2, isEnabled: false, fromFen: '500000000', contractTypes: ['DESIGN'] });
    expect((sent()[0]!.steps as object[])[3]).toEqual({ section: 'TECHNICAL', mode: 'SINGLE', who: [{ kind: 'EMPLOYEE', employeeId: 'e1' }] });
    expect((sent()[0]!.steps as object[])[5]).toEqual({ section: 'FINANCE', mode: 'N_OF_M', needed: 2, who: [{ kind: 'ROLE', role: 'FINANCE' }, { kind: 'MANAGER', departmentId: 'd1' }] });
  });
});

describe('one template', () => {
  it('is edited as a whole and saved as the next version', async () => {
    const { user, sent, address } = page('/approval-templates/t1', { ApprovalTemplates: () => list(template()), SaveApprovalTemplate: () => saved() });
    const name = await screen.findByLabelText(/名称/);
    await user.clear(name);
    await user.type(name, '重大合同');
    await user.click(screen.getByRole('button', { name: '第 6 步前移' }));
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    await waitFor(() => expect(address()).toBe('/approval-templates'));
    expect(sent()[0]).toMatchObject({ templateId: 't1', expectedVersion: 2, name: '重大合同' });
    expect((sent()[0]!.steps as { section: string }[]).map((s) => s.section)).toEqual(['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'FINANCE', 'LEGAL']);
  });

  it('cannot be saved without one of the six opinions, and shows a refusal beside the signer it is about', async () => {
    const refused = () => saved([{ code: 'REQUIRED', path: ['steps', '6', 'who', '0'], message: '请填写此项。' }]);
    const { user, sent } = page('/approval-templates/t1', { ApprovalTemplates: () => list(template()), SaveApprovalTemplate: refused });
    await user.click(await screen.findByRole('button', { name: '去掉第 5 步' }));
    expect(screen.getByText('还缺：法律条款')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '保存为新版本' })).toBeDisabled();
    // A step that is added takes the section that is missing.
    await user.click(screen.getByRole('button', { name: '加一步' }));
    expect(screen.getByLabelText('第 6 步的意见栏')).toHaveDisplayValue('法律条款');
    await user.click(screen.getByRole('button', { name: '加一步' }));
    await user.click(screen.getAllByRole('button', { name: '加签署人' }).at(-1)!);
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect((sent()[0]!.steps as object[])[6]).toEqual({ section: 'COMMERCIAL', mode: 'SINGLE', who: [{ kind: 'ROLE', role: null }] });
    expect((await screen.findAllByText('请填写此项。')).some((one) => one.closest('.at-place'))).toBe(true);
  });

  it('keeps a department that is gone where it was, and says so', async () => {
    const gone = template({ steps: steps.map((one, i) => (i === 0 ? step('COMMERCIAL', [place({ kind: 'MANAGER', departmentId: 'd0' })]) : one)) });
    const { user, sent } = page('/approval-templates/t1', { ApprovalTemplates: () => list(gone), SaveApprovalTemplate: () => saved() });
    expect((await screen.findAllByLabelText('部门'))[0]).toHaveDisplayValue('（部门已不在，按规则接替）');
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect((sent()[0]!.steps as object[])[0]).toMatchObject({ who: [{ kind: 'MANAGER', departmentId: 'd0' }] });
  });

  it('lets the person decide where somebody else saved it meanwhile, and loses nothing typed', async () => {
    const theirs = template({ id: 'v3', version: 3, name: '他人改名', toFen: '900000000', savedBy: { __typename: 'Employee', id: 'e8', name: '钟楼' } });
    const stale = [{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人保存' }];
    const answer: Answer = ({ input }) => ((input as { expectedVersion: number }).expectedVersion === 2 ? saved(stale, theirs) : saved());
    const { user, sent, address } = page('/approval-templates/t1', { ApprovalTemplates: () => list(template()), SaveApprovalTemplate: answer });
    const name = await screen.findByLabelText(/名称/);
    await user.clear(name);
    await user.type(name, '重大合同');
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('由 钟楼 保存');
    expect(within(dialog).getByRole('row', { name: /名称/ })).toHaveTextContent('名称重大合同他人改名');
    expect(sent()).toHaveLength(1);
    // Asked again on the same version, it is told again: nothing is laid over the other's.
    await user.click(within(dialog).getByRole('button', { name: '回去继续编辑' }));
    expect(name).toHaveValue('重大合同');
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '用我的版本覆盖' }));
    await waitFor(() => expect(address()).toBe('/approval-templates'));
    expect(sent().map((one) => one.expectedVersion)).toEqual([2, 2, 3]);
    // What only the other changed stays theirs.
    expect(sent()[2]).toMatchObject({ name: '重大合同', toFen: '900000000' });
  });

  it('that is new begins with the usual list', async () => {
    const { user, sent } = page('/approval-templates/new?kind=CONTRACT', { ApprovalTemplates: () => list(), SaveApprovalTemplate: () => saved() });
    expect(await screen.findByRole('heading', { level: 1, name: '新建合同审批模板' })).toBeInTheDocument();
    await user.type(screen.getByLabelText(/名称/), '新模板');
    await user.selectOptions(screen.getAllByLabelText('签署人类型')[0]!, '项目跟踪联系人');
    await user.selectOptions(screen.getAllByLabelText('联系人')[0]!, '市场跟踪联系人');
    await user.click(screen.getByRole('button', { name: '保存为新版本' }));
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ templateId: null, expectedVersion: 0, kind: 'CONTRACT', isEnabled: true });
    expect((sent()[0]!.steps as object[])[0]).toEqual({ section: 'COMMERCIAL', mode: 'SINGLE', who: [{ kind: 'TRACKER', office: 'MARKET' }] });
  });
});
