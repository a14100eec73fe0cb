import { act, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ContractEditPage from './ContractEditPage';
import ContractListPage from './ContractListPage';
import ContractPage from './ContractPage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['contract.create']), mustChangePassword: false };
const contract = (overrides: object = {}) => ({
  __typename: 'Contract', id: 'k1', number: 'HT-2026-0001', name: '建筑设计合同', contractType: 'DESIGN', status: 'DRAFT', amountFen: '355000000', projectName: '临江一里', clientName: '临江置地', signedOn: null, signedCopy: null, terms: '第一条\n第二条', archiveNumber: null, expectedSigningOn: null, remark: null, version: 1,
  createdAt: '2026-01-05T02:00:00.000Z', updatedAt: '2026-01-05T02:00:00.000Z', viewerCanUpdate: true, viewerCanSubmit: true,
  project: { __typename: 'Project', id: 'p1', number: 'SC-0001', gfaM2: '100000.00', designTracker: { __typename: 'Employee', id: 'd2' }, designProject: null, status: 'TRACKING' }, approvalChains: [],
  parent: null, children: [], parties: [], documents: [], feeNodes: [], money: null,
  validUntil: null, filingDueOn: null, filedOn: null, guaranteeUntil: null, guaranteeReleasedOn: null, areaRate: null, areaBasisM2: null, areaTrueUp: null, quoteRevision: null, ...overrides,
});
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
const errorsOf = (errors: object[]) => errors.map((e) => ({ __typename: 'UserError', ...e }));

function page(at: string, answers: Record<string, Answer>, as = viewer) {
  const server = testServer({ ContractProject: () => ({ project: { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '临江一里', client: { __typename: 'Client', id: 'c', name: '临江置地', shortName: null } } }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={as}>
        <Routes>
          <Route path="/contracts" element={<ContractListPage />} />
          <Route path="/contracts/:id/edit" element={<ContractEditPage />} />
          <Route path="/contracts/:id" element={<ContractPage />} />
        </Routes>
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}

describe('the list of contracts', () => {
  it('shows amounts in 万元 and drafts a new contract for the project of the address', async () => {
    const connection = { contracts: { __typename: 'ContractConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [contract({ id: 'k9', name: '已有合同', status: 'SIGNED', signedOn: '2026-02-03' })] } };
    const { user, sent, address } = page('/contracts?projectId=p1&new=1', { ContractListPage: () => connection, CreateContract: () => ({ createContract: { __typename: 'ContractPayload', errors: [], contract: contract() } }), ContractPage: () => ({ contract: contract() }) });
    const row = (await screen.findByText('已有合同')).closest('tr')!;
    expect(row).toHaveTextContent('HT-2026-0001');
    expect(row).toHaveTextContent('355 万元');
    expect(row).toHaveTextContent('2026-02-03');
    const dialog = await screen.findByRole('dialog', { name: '起草合同' });
    await user.type(within(dialog).getByLabelText(/合同名称/), '建筑设计合同');
    await user.type(within(dialog).getByLabelText(/合同额/), '355');
    await user.click(within(dialog).getByRole('button', { name: '存为草稿' }));
    await waitFor(() => expect(address()).toBe('/contracts/k1'));
    expect(sent('CreateContract')[0]).toMatchObject({ projectId: 'p1', name: '建筑设计合同', contractType: 'DESIGN', amountFen: '355000000', terms: null });
  });
});

describe('one contract', () => {
  it('shows terms and rounds; an approver without sight of the project reads its name only', async () => {
    const old = round({ id: 'h0', round: 1, state: 'REJECTED', finishedAt: '2026-01-07T02:00:00.000Z', steps: [step(1, 'COMMERCIAL', '梁岸', 'DONE', { id: 'x', conclusion: 'DISAGREE', opinion: '首付过低', decidedAt: '2026-01-07T02:00:00.000Z' })] });
    page('/contracts/k1', { ContractPage: () => ({ contract: contract({ project: null, status: 'IN_APPROVAL', viewerCanUpdate: false, viewerCanSubmit: false, approvalChains: [round({ round: 2 }), old] }) }) });
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
    const { user, sent } = page('/contracts/k1', {
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
    const { user, sent } = page('/contracts/k1', answers);
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
    const { user, sent, server } = page('/contracts/k1', {
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
    const { user, sent } = page('/contracts/k1', {
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
    const { user } = page('/contracts/k1', {
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

  it('records the signing of an approved contract', async () => {
    const approved = contract({ status: 'APPROVED', version: 3, viewerCanSubmit: false });
    const stale = { signContract: { __typename: 'ContractPayload', errors: errorsOf([{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '内容已被他人修改。' }]), contract: { ...approved, version: 5 } } };
    let isFirst = true;
    const { user, sent, server } = page('/contracts/k1', {
      ContractPage: () => ({ contract: approved }),
      SignedCopies: () => ({ project: { __typename: 'Project', id: 'p1', files: ['BRIEF', 'CONTRACT'].map((category) => ({ __typename: 'StoredFile', id: `f-${category}`, name: `${category}.pdf`, category, currentVersion: { __typename: 'FileVersion', id: `v-${category}`, number: 1, uploadedAt: '2026-01-07T02:00:00.000Z' } })) } }),
      SignContract: () => (isFirst ? ((isFirst = false), stale) : { signContract: { __typename: 'ContractPayload', errors: [], contract: { ...approved, status: 'SIGNED', signedOn: '2026-01-08', version: 6, project: { ...approved.project, status: 'WON', designProject: { __typename: 'DesignProject', id: 'd1', number: 'DP-2026-0001' } } } } }),
    });
    await user.click(await screen.findByRole('button', { name: '登记签约' }));
    // Only contracts can be the signed copy.
    expect(await screen.findAllByRole('radio')).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: /CONTRACT.pdf/ }));
    // Changed by somebody while this is open, as the page gets to know: it is not signed over.
    act(() => void server.client.cache.modify({ id: 'Contract:k1', fields: { version: () => 5 } }));
    await user.click(screen.getByRole('button', { name: '登记' }));
    expect(await screen.findByText(/有改动，尚未登记/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /CONTRACT.pdf/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: '登记' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('SignContract').map((one) => one.expectedVersion)).toEqual([3, 5]);
    expect(sent('SignContract')[1]).toMatchObject({ id: 'k1', signedFileVersionId: 'v-CONTRACT', signedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(screen.getByText('已签')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'DP-2026-0001' })).toHaveAttribute('href', '/design-projects/d1');
    expect(screen.queryByRole('button', { name: '登记签约' })).toBeNull();
  });
});

describe('a draft', () => {
  const edited = contract({ amountFen: '10000001', project: { __typename: 'Project', id: 'p1', name: '临江一里' }, parties: [{ __typename: 'ContractParty', id: 'a1', role: 'PARTY_A', client: { __typename: 'Client', id: 'c1', name: '临江置地' } }] });
  const file = { __typename: 'StoredFile', id: 'f1', name: '设计合同.pdf', category: 'CONTRACT', currentVersion: { __typename: 'FileVersion', id: 'v2', number: 2, sha256: 'abcdef0123456789'.repeat(4) } };
  const answers = {
    ContractEditPage: () => ({ contract: edited }),
    ContractPage: () => ({ contract: edited }),
    ContractFiles: () => ({ project: { __typename: 'Project', id: 'p1', files: [file] } }),
    UpdateContract: () => ({ updateContract: { __typename: 'ContractPayload', errors: [], contract: { __typename: 'Contract', id: 'k1', version: 2 } } }),
  };

  it('takes the usual shares, says what is missing while it is typed, and is saved whole', async () => {
    const { user, sent, address } = page('/contracts/k1/edit', answers);
    await user.click(await screen.findByRole('button', { name: '20/30/40/10' }));
    expect(screen.getByText('与合同额一致')).toBeInTheDocument();
    expect(screen.getByText('40,000.01 元')).toBeInTheDocument();
    const share = screen.getByLabelText('第 4 个节点的比例');
    await user.clear(share);
    await user.type(share, '5');
    expect(await screen.findByText(/比合同额少 5,000/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '去掉第 4 个节点' }));
    await user.click(screen.getByRole('button', { name: '存为草稿' }));
    await waitFor(() => expect(address()).toBe('/contracts/k1'));
    expect(sent('UpdateContract')[0]).toMatchObject({
      id: 'k1', expectedVersion: 1, amountFen: '10000001', parentId: null, parties: [{ clientId: 'c1', role: 'PARTY_A' }], documentIds: [],
      feeNodes: [{ name: '定金', kind: 'ADVANCE', sharePercent: '20', amountFen: null, dueRule: 'AFTER_SIGNING', dueDays: 7 }, { name: '方案设计完成', stage: 'SCHEMATIC', dueRule: 'AFTER_EVENT', dueDays: 15 }, { sharePercent: '40' }],
    });
  });

  it('shows a refusal beside the node it is about', async () => {
    const refused = () => ({ updateContract: { __typename: 'ContractPayload', errors: errorsOf([{ code: 'SHARE_RANGE', path: ['feeNodes', '0', 'sharePercent'], message: '比例应大于 0' }]), contract: null } });
    const { user } = page('/contracts/k1/edit', { ...answers, UpdateContract: refused });
    await user.click(await screen.findByRole('button', { name: '加一个节点' }));
    await user.click(screen.getByRole('button', { name: '存为草稿' }));
    await waitFor(() => expect(screen.getByLabelText('第 1 个节点的比例').closest('.yz-field')).toHaveTextContent('比例应大于 0'));
  });

  it('is not edited once it was submitted, and shows documents by version and content', async () => {
    const { user } = page('/contracts/k1/edit', { ContractEditPage: () => ({ contract: contract({ status: 'SIGNED' }) }) });
    expect(await screen.findByText('这份合同不能再编辑')).toBeInTheDocument();
    expect(user).toBeDefined();
  });

  it('shows whose it is, what stands under it and its documents', async () => {
    const child = { __typename: 'Contract', id: 'k2', number: 'HT-2026-0009', name: '补充协议', contractType: 'SUPPLEMENT', status: 'DRAFT', amountFen: '100' };
    page('/contracts/k1', { ContractPage: () => ({ contract: contract({ ...edited, children: [child], documents: [{ __typename: 'ContractDocument', id: 'd1', file }] }) }) });
    expect(await screen.findByRole('link', { name: '补充协议' })).toHaveAttribute('href', '/contracts/k2');
    expect(screen.getByText('甲方')).toBeInTheDocument();
    expect(screen.getByText('第 2 版')).toBeInTheDocument();
    expect(screen.getByText('abcdef01')).toHaveAttribute('title', `SHA-256：${file.currentVersion.sha256}`);
    expect(screen.getByRole('link', { name: '编辑草稿' })).toHaveAttribute('href', '/contracts/k1/edit');
  });
});
