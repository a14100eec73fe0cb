import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import ProjectEditPage from '../../pages/ProjectEditPage';
import ProjectNewPage from '../../pages/ProjectNewPage';
import { department, project } from '../../test/records';
import { open, type Answers } from '../../test/office';

const noErrors: unknown[] = [];
const error = (code: string, path: string[], message: string) => ({ __typename: 'UserError', code, path, message });
const payload = (field: string, result: unknown, errors: unknown[] = noErrors) => ({ [field]: { __typename: 'ProjectPayload', errors, warnings: [], project: result } });

const base: Answers = {
  ProjectDepartments: () => ({ departments: [department] }),
  ProjectEdit: () => ({ project: project() }),
  SimilarProjects: () => ({ similarProjects: [] }),
  ClientContacts: () => ({ client: { __typename: 'Client', id: 'c-1', contacts: [] } }),
};
const edit = (answers: Answers) => open(<ProjectEditPage />, '/projects/p-1/edit', '/projects/:id/edit', { ...base, ...answers });
const name = () => screen.findByLabelText(/项目名称/);
// While it works the button says so before its name.
const save = () => screen.getByRole('button', { name: /保存$/ });
const type = async (box: HTMLElement, text: string) => {
  await userEvent.clear(box);
  await userEvent.click(box);
  await userEvent.paste(text);
};

describe('errors of the server', () => {
  it('stand under the field that their path names, and the text stays', async () => {
    edit({ UpdateProject: () => payload('updateProject', null, [error('TOO_LONG', ['fields', 'address'], '地址过长。'), error('KEY_REUSED', [], '请刷新页面后重试。')]) });
    await type(await name(), '滨江二里');
    await userEvent.click(save());
    const address = screen.getByLabelText('详细地址');
    await waitFor(() => expect(address).toHaveAttribute('aria-invalid', 'true'));
    expect(address).toHaveAccessibleDescription('地址过长。');
    expect(screen.getByLabelText(/项目名称/)).not.toHaveAttribute('aria-invalid');
    expect(screen.getByText('请刷新页面后重试。')).toBeInTheDocument();
    expect(screen.getByLabelText(/项目名称/)).toHaveValue('滨江二里');
  });

  it('are told without asking where the form knows them, each under its field', async () => {
    const office = open(<ProjectNewPage />, '/projects/new', '/projects/new', base);
    await userEvent.click(await screen.findByRole('button', { name: '创建项目' }));
    expect(screen.getByLabelText(/项目名称/)).toHaveAccessibleDescription('请填写项目名称。');
    expect(screen.getByRole('button', { name: '请选择客户。' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '请选择来源信息。' })).toBeInTheDocument();
    expect(office.last('CreateProject')).toBeUndefined();
  });
});

describe('the contacts of a project', () => {
  it('have a role each, which is saved with them', async () => {
    const office = edit({
      ClientContacts: () => ({ client: { __typename: 'Client', id: 'c-1', contacts: [{ __typename: 'Contact', id: 'k-1', name: '赖泽昊', title: '总经理', department: '总经办', isCurrent: true }] } }),
      UpdateProject: () => payload('updateProject', project({ version: 4 })),
    });
    await name();
    await userEvent.click(screen.getByLabelText('客户联系人'));
    await userEvent.click(await screen.findByText('总经办 · 总经理'));
    await userEvent.click(screen.getByRole('combobox', { name: '赖泽昊在本项目的职责' }));
    await userEvent.click(await screen.findByTitle('招采'));
    await userEvent.click(save());
    await waitFor(() => expect(office.last('UpdateProject')).toMatchObject({ input: { fields: { contacts: [{ contactId: 'k-1', role: 'PROCUREMENT' }] } } }));
  });
});

describe('a lost answer', () => {
  it('keeps the text and tries again with the key of the first try', async () => {
    let down = true;
    const office = edit({ UpdateProject: () => (down ? new TypeError('Failed to fetch') : payload('updateProject', project({ name: '滨江二里', version: 4 }))) });
    await type(await name(), '滨江二里');
    await userEvent.click(save());
    expect(await screen.findByText(/没有连上服务器/)).toBeInTheDocument();
    down = false;
    await userEvent.click(save());
    await waitFor(() => expect(office.address()).toBe('/projects/p-1'));
    const [first, second] = office.sent.filter((operation) => operation.name === 'UpdateProject').map((operation) => operation.variables.input as Record<string, unknown>);
    expect(first).toEqual({ id: 'p-1', expectedVersion: 3, fields: { name: '滨江二里' }, clientMutationId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(second).toEqual(first);
  });
});

it('brings unsaved text back after the page was left', async () => {
  const office = edit({});
  await type(await name(), '滨江二里');
  await office.go('/elsewhere');
  expect(screen.queryByLabelText(/项目名称/)).not.toBeInTheDocument();
  await office.go('/projects/p-1/edit');
  expect(await name()).toHaveValue('滨江二里');
  expect(screen.getByText(/已恢复您上次未保存的内容/)).toBeInTheDocument();
});

describe('a save that meets a newer version', () => {
  const newer = project({ version: 5, name: '滨江一里（他改）', landAreaM2: '12000.00' });
  const stale: Answers = {
    UpdateProject: ({ input }) =>
      (input as { expectedVersion: number }).expectedVersion === 5
        ? payload('updateProject', project({ version: 6 }))
        : payload('updateProject', newer, [error('STALE_VERSION', ['expectedVersion'], '已被他人修改。')]),
  };

  it('shows both side by side, asks for what both changed, and saves the choice on the newer version', async () => {
    const office = edit(stale);
    await type(await name(), '滨江一里（我改）');
    await type(screen.getByLabelText('信息提供人'), '陶然');
    await userEvent.click(save());
    const dialog = await screen.findByRole('dialog');
    const both = within(dialog).getByRole('group', { name: /项目名称.*双方都改过/ });
    expect(within(both).getByText('滨江一里（我改）')).toBeInTheDocument();
    expect(within(both).getByText('滨江一里（他改）')).toBeInTheDocument();
    const land = within(dialog).getByRole('group', { name: /土地面积.*对方改的/ });
    expect(within(land).getByRole('radio', { name: /已保存的/ })).toBeChecked();
    expect(within(within(dialog).getByRole('group', { name: /信息提供人.*我改的/ })).getByRole('radio', { name: /我的/ })).toBeChecked();
    const confirm = within(dialog).getByRole('button', { name: '按所选保存' });
    expect(confirm).toBeDisabled();
    expect(within(dialog).getByText('还有 1 项没有选择')).toBeInTheDocument();
    await userEvent.click(within(both).getByRole('radio', { name: /我的/ }));
    await userEvent.click(confirm);
    await waitFor(() => expect(office.address()).toBe('/projects/p-1'));
    expect(office.last('UpdateProject')?.input).toMatchObject({ expectedVersion: 5, fields: { name: '滨江一里（我改）', sourcePerson: '陶然' } });
    expect((office.last('UpdateProject')?.input as { fields: object }).fields).not.toHaveProperty('landAreaM2');
  });

  it('goes back to the form with everything that was typed', async () => {
    edit(stale);
    await type(await name(), '滨江一里（我改）');
    await userEvent.click(save());
    await userEvent.click(await screen.findByRole('button', { name: '回去继续编辑' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByLabelText(/项目名称/)).toHaveValue('滨江一里（我改）');
  });
});

describe('size', () => {
  it('takes areas in the unit they are typed in and sends exact square metres', async () => {
    const office = edit({ UpdateProject: () => payload('updateProject', project({ version: 4 })) });
    await type(await screen.findByLabelText('土地面积'), '44亩');
    expect(screen.getByText('合 29,333.48 ㎡')).toBeInTheDocument();
    await type(screen.getByLabelText('建筑面积'), '3.2万');
    await userEvent.click(save());
    await waitFor(() => expect(office.last('UpdateProject')).toBeDefined());
    expect(office.last('UpdateProject')?.input).toMatchObject({ fields: { landAreaM2: '29333.48', gfaM2: '32000.00' } });
  });

  it('is not saved while an area cannot be read', async () => {
    const office = edit({});
    await type(await screen.findByLabelText('土地面积'), '很大');
    await userEvent.click(save());
    expect(await screen.findByText('有一处面积无法识别，请先改正。')).toBeInTheDocument();
    expect(office.last('UpdateProject')).toBeUndefined();
  });

  it('says when FAR disagrees with the areas and offers the one that agrees', async () => {
    edit({});
    const far = await screen.findByLabelText('容积率');
    expect(screen.queryByText(/相差超过 5%/)).not.toBeInTheDocument();
    await type(far, '3.5');
    expect(screen.getByText(/相差超过 5%，按面积计算为 2.50/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '采用' }));
    expect(far).toHaveValue('2.50');
  });
});

it('warns of a project the client may have already', async () => {
  edit({
    SimilarProjects: () => ({
      similarProjects: [
        { __typename: 'Project', id: 'p-1', number: 'SC-0001', name: '滨江一里', status: 'TRACKING', city: '苏州', landAreaM2: null },
        { __typename: 'Project', id: 'p-9', number: 'SC-0009', name: '滨江·一里', status: 'LOST', city: '苏州', landAreaM2: null },
      ],
    }),
  });
  expect(await screen.findByText('同一客户下可能已有此项目')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '滨江·一里' })).toHaveAttribute('href', '/projects/p-9');
  expect(screen.queryByRole('link', { name: '滨江一里' })).not.toBeInTheDocument();
});
