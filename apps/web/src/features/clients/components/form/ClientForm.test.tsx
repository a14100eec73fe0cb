import { screen, waitFor, within } from '@testing-library/react';

import { clientRow, contactRow, openClients } from '../../test/clientServer';

interface Sent {
  readonly clientMutationId: string;
  readonly id?: string;
  readonly expectedVersion?: number;
  readonly fields: Record<string, unknown>;
}
const stored = clientRow('c1', '云汀置业', {
  number: 'KH-001', shortName: '云汀', version: 4, headquartersCityCode: '320500', headquartersCity: '苏州', productLines: ['RESIDENTIAL'],
  contacts: [contactRow('k1', '林采', { title: '总监' }), contactRow('k2', '旧人', { isCurrent: false })],
});
const lists = { clients: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } }, projects: { nodes: [], totalCount: 0 }, clientGroups: [], employees: { nodes: [] } };
const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });

it('creates a client with what was filled in and goes to it', async () => {
  const sent: Sent[] = [];
  const { user, address } = openClients('/clients/new', {
    ...lists,
    client: clientRow('c9', '新客户'),
    createClient: ({ input }: { input: Sent }) => {
      sent.push(input);
      return { errors: [], client: clientRow('c9', '新客户', { number: 'KH-009' }) };
    },
  });
  await user.type(field(/^客户名称/), ' 新客户 ');
  await user.click(screen.getByRole('combobox', { name: /^客户性质/ }));
  await user.click(await screen.findByTitle('政府平台公司'));
  await user.click(screen.getByRole('button', { name: '添加联系人' }));
  await user.click(screen.getByRole('button', { name: '添加联系人' }));
  await user.type(within(screen.getByRole('listitem', { name: '联系人 1' })).getByRole('textbox', { name: /^姓名/ }), '甲');
  await user.click(screen.getByRole('button', { name: '创建客户' }));
  await waitFor(() => expect(address()).toBe('/clients/c9'));
  // The second contact was never filled in.
  expect(sent).toEqual([{ clientMutationId: expect.any(String) as string, fields: { name: '新客户', clientType: 'GOV_PLATFORM', contacts: [{ name: '甲' }] } }]);
  expect(screen.getByText('已创建 KH-009 新客户')).toBeInTheDocument();
  expect(window.localStorage.getItem('yz.draft.client.new')).toBeNull();
});

it('shows errors under their fields, also inside rows, and keeps everything that was typed', async () => {
  const { user } = openClients('/clients/c1/edit', {
    ...lists,
    client: stored,
    updateClient: () => ({
      errors: [
        { code: 'DUPLICATE_NAME', path: ['fields', 'name'], message: '名称已存在。' },
        { code: 'BAD_PHONE', path: ['fields', 'contacts', '0', 'phone'], message: '电话格式不正确。' },
      ],
      client: null,
    }),
  });
  await user.type(await screen.findByRole('textbox', { name: /^客户名称/ }), '二');
  const row = screen.getByRole('listitem', { name: '林采' });
  await user.type(within(row).getByRole('textbox', { name: '电话' }), 'abc');
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(field(/^客户名称/)).toHaveAccessibleDescription(expect.stringContaining('名称已存在。')));
  expect(within(row).getByRole('textbox', { name: '电话' })).toHaveAccessibleDescription(expect.stringContaining('电话格式不正确。'));
  expect(within(row).getByRole('textbox', { name: '电话' })).toHaveAttribute('aria-invalid', 'true');
  expect(field(/^客户名称/)).toHaveValue('云汀置业二');
  // A row that goes takes its errors along: they name rows by their place.
  await user.click(within(row).getByRole('button', { name: '已离开林采' }));
  expect(screen.queryByText('电话格式不正确。')).toBeNull();
  expect(screen.getAllByText('名称已存在。').length).toBeGreaterThan(0);
});

it('loses nothing when the network is lost, retries with the same key, and remembers the draft', async () => {
  const sent: Sent[] = [];
  const root = {
    ...lists,
    client: stored,
    updateClient: ({ input }: { input: Sent }) => {
      sent.push(input);
      return { errors: [], client: { ...stored, version: 5 } };
    },
  };
  const first = openClients('/clients/c1/edit', root);
  await first.user.type(await screen.findByRole('textbox', { name: '简称' }), '集团');
  first.network.broken = true;
  await first.user.click(await screen.findByRole('button', { name: '保存' }));
  expect(await screen.findByText(/没有连上服务器，内容没有丢失/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: '简称' })).toHaveValue('云汀集团');
  first.network.broken = false;
  await first.user.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(first.address()).toBe('/clients/c1'));
  const keys = first.asked.filter((operation) => operation.name === 'UpdateClient').map((operation) => (operation.variables.input as Sent).clientMutationId);
  expect(new Set(keys).size).toBe(1);
  expect(sent).toMatchObject([{ id: 'c1', expectedVersion: 4, fields: { shortName: '云汀集团' } }]);
  first.unmount();

  const second = openClients('/clients/c1/edit', root);
  await second.user.type(await screen.findByRole('textbox', { name: '简称' }), '草稿');
  second.unmount();
  const third = openClients('/clients/c1/edit', root);
  expect(await screen.findByRole('textbox', { name: '简称' })).toHaveValue('云汀草稿');
  await third.user.click(screen.getByRole('button', { name: '放弃草稿' }));
  expect(screen.getByRole('textbox', { name: '简称' })).toHaveValue('云汀');
});

describe('a save on an older version', () => {
  const newer = { ...stored, version: 7, shortName: '他人简称', profile: '他人写的', contacts: [contactRow('k1', '林采', { title: '总监' }), contactRow('k3', '他人新增')] };
  const open = async (sent: Sent[]) => {
    const opened = openClients('/clients/c1/edit', {
      ...lists,
      client: stored,
      updateClient: ({ input }: { input: Sent }) => {
        sent.push(input);
        return input.expectedVersion === 7 ? { errors: [], client: { ...newer, version: 8 } } : { errors: [{ code: 'STALE_VERSION', path: ['expectedVersion'], message: '已被他人修改。' }], client: newer };
      },
    });
    await opened.user.type(await screen.findByRole('textbox', { name: '简称' }), '甲');
    await opened.user.click(screen.getByRole('button', { name: '添加联系人' }));
    await opened.user.type(within(screen.getByRole('listitem', { name: '联系人 2' })).getByRole('textbox', { name: /^姓名/ }), '我新增的');
    await opened.user.click(await screen.findByRole('button', { name: '保存' }));
    return { ...opened, dialog: await screen.findByRole('dialog') };
  };

  it('shows both versions, and mine on top of theirs loses nothing of either', async () => {
    const sent: Sent[] = [];
    const { user, dialog, address } = await open(sent);
    expect(within(dialog).getByText('云汀甲')).toBeInTheDocument();
    expect(within(dialog).getByText('他人简称')).toBeInTheDocument();
    expect(within(dialog).queryByText('他人写的')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: '用我的版本覆盖' }));
    await waitFor(() => expect(address()).toBe('/clients/c1'));
    expect(sent[1]).toMatchObject({ expectedVersion: 7 });
    expect(sent[1]!.fields).toEqual({ shortName: '云汀甲', contacts: [{ id: 'k1', name: '林采' }, { id: 'k3', name: '他人新增' }, { name: '我新增的' }] });
  });

  it('can be put off without losing what was typed', async () => {
    const { user, dialog, address } = await open([]);
    await user.click(within(dialog).getByRole('button', { name: '回去继续编辑' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('textbox', { name: '简称' })).toHaveValue('云汀甲');
    await waitFor(() => expect(address()).toBe('/clients/c1/edit'));
  });
});

it('is forbidden where the server says the viewer may not', async () => {
  openClients('/clients/c1/edit', { ...lists, client: { ...stored, viewerCanUpdate: false } });
  await waitFor(() => expect(screen.queryByRole('button', { name: '保存' })).toBeNull());
  expect(await screen.findByText('您没有权限查看此页')).toBeInTheDocument();
});

it('asks what becomes of the text when leaving', async () => {
  const { user, address } = openClients('/clients/new', lists);
  await user.type(field(/^客户名称/), '半途');
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '放弃' }));
  await waitFor(() => expect(address()).toBe('/clients'));
  expect(window.localStorage.getItem('yz.draft.client.new')).toBeNull();
});
