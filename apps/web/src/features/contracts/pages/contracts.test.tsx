import { act, screen, waitFor, within } from '@testing-library/react';

import { contract, errorsOf, page } from '../test/contractPages';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);

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
