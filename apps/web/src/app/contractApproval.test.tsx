import { screen, waitFor, within } from '@testing-library/react';

import ApprovalRounds from '../features/approvals/components/ApprovalRounds';
import SubmitContractDialog from '../features/approvals/submission/SubmitContractDialog';
import { contract, errorsOf, page } from '../features/contracts/test/contractPages';
import type { Answer } from '../test/apollo';

// The page of a contract with the parts of approval in their places.

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const person = (id: string, name: string, roles: string[], approvalSections: string[] = []) => ({ __typename: 'Employee', id, name, number: id, title: null, roles, approvalSections });
const people = [
  person('mm', '梁岸', ['MARKET_MANAGER'], ['COMMERCIAL']), person('te', '严谨', ['TECHNICAL'], ['TECHNICAL']), person('le', '秦川', ['LEGAL'], ['LEGAL']), person('dm', '温庭', ['DESIGN_MGMT'], ['DESIGN_MGMT']),
  person('fi', '钟兰', ['FINANCE'], ['FINANCE']), person('f2', '罗账', ['FINANCE'], ['FINANCE']), person('d1', '韩墨', ['LEAD_DESIGNER'], ['LEAD_DESIGNER']), person('d2', '顾见', ['LEAD_DESIGNER'], ['LEAD_DESIGNER']),
];
const proposed = (section: string, ids: string[], more: object = {}) => ({ __typename: 'ProposedStep', section, mode: 'SINGLE', needed: 1, standsIn: false, people: ids.map((id) => ({ __typename: 'Employee', id, name: people.find((p) => p.id === id)!.name })), ...more });
/** What the server lists where no template fits. */
const usual = (finance: string[]) => ({ __typename: 'ApprovalProposal', templateId: null, templateName: null, templateVersion: null, copies: [], steps: [proposed('COMMERCIAL', ['mm']), proposed('LEAD_DESIGNER', ['d2']), proposed('DESIGN_MGMT', ['dm']), proposed('TECHNICAL', ['te']), proposed('LEGAL', ['le']), proposed('FINANCE', finance)] });
const step = (seq: number, section: string, name: string, state: string, overrides: object = {}) => ({ __typename: 'ApprovalStep', id: `s${seq}`, seq, section, state, conclusion: null, opinion: null, activatedAt: null, decidedAt: null, mode: 'SINGLE', needed: 1, approver: { __typename: 'Employee', id: name, name }, seats: [{ __typename: 'ApprovalSeat', id: `t${seq}-${name}`, state, conclusion: null, person: { __typename: 'Employee', id: name, name }, signer: null }], ...overrides });
const round = (overrides: object = {}) => ({ __typename: 'ApprovalChain', id: 'h1', round: 1, state: 'ACTIVE', submittedAt: '2026-01-06T02:00:00.000Z', finishedAt: null, beginning: 'SUBMITTED', endReason: null, submitter: { __typename: 'Employee', id: 'me', name: '我' }, steps: [step(1, 'COMMERCIAL', '梁岸', 'ACTIVE'), step(2, 'LEGAL', '秦川', 'NOTIFIED')], ...overrides });
const open = (at: string, answers: Record<string, Answer>) => page(at, answers, { contractSubmission: SubmitContractDialog, contractRounds: ApprovalRounds });

describe('one contract in approval', () => {
  it('shows terms and rounds; an approver without sight of the project reads its name only', async () => {
    const old = round({ id: 'h0', round: 1, state: 'REJECTED', finishedAt: '2026-01-07T02:00:00.000Z', steps: [step(1, 'COMMERCIAL', '梁岸', 'DONE', { id: 'x', conclusion: 'DISAGREE', opinion: '首付过低', decidedAt: '2026-01-07T02:00:00.000Z' })] });
    open('/contracts/k1', { ContractPage: () => ({ contract: contract({ project: null, status: 'IN_APPROVAL', viewerCanUpdate: false, viewerCanSubmit: false, approvalChains: [round({ round: 2 }), old] }) }) });
    expect(await screen.findByRole('heading', { level: 1, name: '建筑设计合同' })).toBeInTheDocument();
    expect(screen.getByText('临江一里')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '临江一里' })).toBeNull();
    expect(screen.queryByText(/折合单价/)).toBeNull();
    expect(screen.getByText(/第一条/)).toHaveTextContent('第一条 第二条');
    expect(screen.getAllByRole('link', { name: '打开审批单' })[0]).toHaveAttribute('href', '/approvals/h1');
    expect(screen.getByText('以往各轮（1）')).toBeInTheDocument();
    expect(screen.getByText('首付过低')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '呈送审批' })).toBeNull();
  });

  it('submits six sections in the chosen order, with whom the server proposes filled in', async () => {
    const submitted = contract({ status: 'IN_APPROVAL', version: 2, viewerCanSubmit: false, approvalChains: [round()] });
    let now = contract();
    const { user, sent } = open('/contracts/k1', {
      ContractPage: () => ({ contract: now }),
      ApproverCandidates: () => ({ contract: { __typename: 'Contract', id: 'k1', proposedApproval: usual([]) }, employees: { __typename: 'EmployeeConnection', nodes: people } }),
      SubmitContract: () => {
        now = submitted;
        return { submitContract: { __typename: 'ApprovalChainPayload', errors: [], chain: { __typename: 'ApprovalChain', id: 'h1', contract: submitted } } };
      },
    });
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    const dialog = await screen.findByRole('dialog', { name: '呈送审批' });
    const send = within(dialog).getByRole('button', { name: '呈送' });
    expect(await within(dialog).findByText('还缺审批人：财务')).toBeInTheDocument();
    expect(send).toBeDisabled();
    expect(within(dialog).getByText('顾见')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: '罗账' }));
    await user.click(within(dialog).getByRole('button', { name: '将“财务”前移' }));
    expect(send).toBeEnabled();
    await user.click(send);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('SubmitContract')[0]).toMatchObject({
      contractId: 'k1',
      expectedVersion: 1,
      steps: [['COMMERCIAL', 'mm'], ['LEAD_DESIGNER', 'd2'], ['DESIGN_MGMT', 'dm'], ['TECHNICAL', 'te'], ['FINANCE', 'f2'], ['LEGAL', 'le']].map(([section, approverId]) => ({ section, approverId })),
    });
    expect(await screen.findByText('第 1 轮')).toBeInTheDocument();
  });

  it('submits several approvers of a step with a mode, copies and a note; or continues where it was returned', async () => {
    const returned = round({ state: 'RETURNED', endReason: '付款节点要改', finishedAt: '2026-01-07T02:00:00.000Z' });
    const answers = {
      ContractPage: () => ({ contract: contract({ approvalChains: [returned] }) }),
      ApproverCandidates: () => ({ contract: { __typename: 'Contract', id: 'k1', proposedApproval: usual(['fi']) }, employees: { __typename: 'EmployeeConnection', nodes: people.filter((p) => p.id !== 'f2') } }),
      ApproverChoices: () => ({ employees: { __typename: 'EmployeeConnection', nodes: [person('f2', '罗账', ['FINANCE'], ['FINANCE'])] } }),
      SubmitContract: () => ({ submitContract: { __typename: 'ApprovalChainPayload', errors: errorsOf([{ code: 'CONTENT_CHANGED', path: ['continues'], message: '内容已有改动，不能继续。' }]), chain: null } }),
    };
    const { user, sent } = open('/contracts/k1', answers);
    expect(await screen.findByText('结束原因：付款节点要改')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    const dialog = await screen.findByRole('dialog', { name: '呈送审批' });
    expect(within(dialog).queryByLabelText('财务签署方式')).toBeNull();
    await user.type(within(dialog).getByLabelText('财务审批人'), '罗');
    await user.click(await screen.findByText('f2'));
    await user.selectOptions(await within(dialog).findByLabelText('财务签署方式'), '多人中若干人签');
    await user.selectOptions(within(dialog).getByLabelText('财务需签人数'), '2 人中 2 人');
    await user.type(within(dialog).getByLabelText('重新呈送的说明'), '改了付款节点');
    await user.click(within(dialog).getByRole('button', { name: '呈送' }));
    await waitFor(() => expect(sent('SubmitContract')).toHaveLength(1));
    expect(sent('SubmitContract')[0]).toMatchObject({ reason: '改了付款节点' });
    expect((sent('SubmitContract')[0]!.steps as object[]).at(-1)).toEqual({ section: 'FINANCE', approverIds: ['fi', 'f2'], mode: 'N_OF_M', needed: 2 });
    await user.click(within(dialog).getByRole('checkbox', { name: /从退回的步骤继续/ }));
    expect(within(dialog).queryByLabelText('财务审批人')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: '呈送' }));
    await waitFor(() => expect(sent('SubmitContract')).toHaveLength(2));
    expect(sent('SubmitContract')[1]).toMatchObject({ steps: [], continues: true });
    expect(await within(dialog).findByText(/内容已有改动，不能继续/)).toBeInTheDocument();
  });

  it('fills in what a template lists, and says who stands in by rule; the list stays the submitter’s to amend', async () => {
    const proposedApproval = {
      __typename: 'ApprovalProposal', templateId: 'v2', templateName: '大额设计合同', templateVersion: 2, copies: [{ __typename: 'Employee', id: 'd1', name: '韩墨' }],
      steps: [proposed('COMMERCIAL', ['mm']), proposed('LEAD_DESIGNER', ['d2']), proposed('DESIGN_MGMT', ['dm']), proposed('TECHNICAL', ['te'], { standsIn: true }), proposed('LEGAL', ['le']), proposed('FINANCE', ['fi', 'f2'], { mode: 'ANY' })],
    };
    let reads = 0;
    const { user, sent, server } = open('/contracts/k1', {
      ContractPage: () => ({ contract: contract({ version: ++reads }) }),
      ApproverCandidates: () => ({ contract: { __typename: 'Contract', id: 'k1', proposedApproval }, employees: { __typename: 'EmployeeConnection', nodes: people } }),
      SubmitContract: () => ({ submitContract: { __typename: 'ApprovalChainPayload', errors: errorsOf([{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '内容已被他人修改。' }]), chain: null } }),
    });
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    const dialog = await screen.findByRole('dialog', { name: '呈送审批' });
    expect(await within(dialog).findByText(/已按模板“大额设计合同”第 2 版列出/)).toBeInTheDocument();
    expect(within(dialog).getAllByText(/按规则由此人接替/)).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: '将“财务”前移' }));
    await user.click(within(dialog).getByRole('button', { name: '呈送' }));
    await waitFor(() => expect(sent('SubmitContract')).toHaveLength(1));
    expect(sent('SubmitContract')[0]).toMatchObject({ templateId: 'v2', copyTo: ['d1'] });
    expect((sent('SubmitContract')[0]!.steps as object[])[4]).toEqual({ section: 'FINANCE', approverIds: ['fi', 'f2'], mode: 'ANY' });
    expect(await within(dialog).findByText(/已被他人修改，尚未呈送/)).toBeInTheDocument();
    // What is new is read first; the page behind has it by then, the list stays.
    expect(within(dialog).getByRole('button', { name: '呈送' })).toBeDisabled();
    await waitFor(() => expect(server.asked.filter((one) => one.name === 'ContractPage')).toHaveLength(2));
    await user.click(within(dialog).getByRole('button', { name: '取消' }));
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    await user.click(within(await screen.findByRole('dialog', { name: '呈送审批' })).getByRole('button', { name: '呈送' }));
    await waitFor(() => expect(sent('SubmitContract')).toHaveLength(2));
    expect(sent('SubmitContract').map((one) => one.expectedVersion)).toEqual([1, 2]);
    expect((sent('SubmitContract')[1]!.steps as object[])[4]).toEqual({ section: 'FINANCE', approverIds: ['fi', 'f2'], mode: 'ANY' });
  });

  it('leaves an empty place to whoever stands in by rule, once that is said', async () => {
    const submitted = contract({ status: 'IN_APPROVAL', version: 2, viewerCanSubmit: false, approvalChains: [round()] });
    const { user, sent } = open('/contracts/k1', {
      ContractPage: () => ({ contract: contract() }),
      ApproverCandidates: () => ({ contract: { __typename: 'Contract', id: 'k1', proposedApproval: usual([]) }, employees: { __typename: 'EmployeeConnection', nodes: people } }),
      SubmitContract: () => ({ submitContract: { __typename: 'ApprovalChainPayload', errors: [], chain: { __typename: 'ApprovalChain', id: 'h1', contract: submitted } } }),
    });
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    const dialog = await screen.findByRole('dialog', { name: '呈送审批' });
    const send = within(dialog).getByRole('button', { name: '呈送' });
    expect(send).toBeDisabled();
    await user.click(await within(dialog).findByRole('checkbox', { name: '未指定的 1 步按规则接替' }));
    expect(send).toBeEnabled();
    await user.click(send);
    await waitFor(() => expect(sent('SubmitContract')[0]!.steps).toContainEqual({ section: 'FINANCE', approverId: null }));
  });

  it('shows a refusal beside the approver it is about and keeps the list', async () => {
    const { user } = open('/contracts/k1', {
      ContractPage: () => ({ contract: contract() }),
      ApproverCandidates: () => ({ contract: { __typename: 'Contract', id: 'k1', proposedApproval: usual(['fi']) }, employees: { __typename: 'EmployeeConnection', nodes: people.filter((p) => p.id !== 'f2') } }),
      SubmitContract: () => ({ submitContract: { __typename: 'ApprovalChainPayload', errors: errorsOf([{ code: 'APPROVER_DEPARTED', path: ['steps', '4', 'approverId'], message: '所选审批人已离职，请重新指定。' }]), chain: null } }),
    });
    await user.click(await screen.findByRole('button', { name: '呈送审批' }));
    await user.click(await screen.findByRole('button', { name: '呈送' }));
    const field = (await screen.findByLabelText('法律条款审批人')).closest('.yz-field');
    await waitFor(() => expect(field).toHaveTextContent('所选审批人已离职，请重新指定。'));
    expect(screen.getByText('秦川')).toBeInTheDocument();
  });
});
