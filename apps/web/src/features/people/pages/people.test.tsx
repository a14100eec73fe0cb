import { configure, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';

import { setLocale } from '../../../lib/locale';
import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import DepartmentsPage from './DepartmentsPage';
import PeoplePage from './PeoplePage';

// Whole pages with the component library take their time in jsdom on a busy machine.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

const admin = ['employee.create', 'employee.assignRoles', 'employee.resetPassword', 'importPeople.run', 'department.create'];
const viewerWith = (...capabilities: string[]): ViewerInfo => ({
  id: 'me', number: 'Y000', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(capabilities), mustChangePassword: false,
});
const person = (overrides: object = {}) => ({
  __typename: 'Employee', id: 'e1', number: 'Y001', name: '林若川', department: { __typename: 'Department', id: 'market', name: '市场部' }, title: '市场经理', roles: ['MARKET_STAFF'],
  approvalSections: ['COMMERCIAL'], phone: '13900000001', email: 'lin@example.test', office: '上海', status: 'ACTIVE', hireDate: null, birthday: null, remark: null, mustChangePassword: null,
  version: 3, viewerCanUpdate: false, viewerCanAssignRoles: false, ...overrides,
});
const unit = (id: string, name: string, parentId: string | null, overrides: object = {}) => ({
  __typename: 'Department', id, kind: parentId ? 'DEPARTMENT' : 'FIRM', name, abbreviation: null, parentId, sortOrder: 10, headcount: 2, version: 1, viewerCanUpdate: false, ...overrides,
});
const units = (overrides: object = {}) => [
  unit('firm', '营造事务所', null, overrides),
  unit('market', '市场部', 'firm', { abbreviation: 'SC', sortOrder: 10, ...overrides }),
  unit('north', '北方分公司', 'firm', { kind: 'BRANCH', sortOrder: 20, headcount: 0, ...overrides }),
  unit('northMarket', '北方市场部', 'north', overrides),
];
const list = (...nodes: object[]) => ({ employees: { __typename: 'EmployeeConnection', nodes, totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } });
const problem = (code: string, path: string[], message: string) => ({ __typename: 'UserError', code, path, message });

function page(at: string, answers: Record<string, Answer>, viewer = viewerWith()) {
  const server = testServer({ PeopleDepartments: () => ({ departments: units() }), PeoplePage: () => list(person()), PersonCard: () => ({ employee: person() }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <Routes>
          <Route path="/people" element={<PeoplePage />} />
          <Route path="/departments" element={<DepartmentsPage />} />
          <Route path="*" element={null} />
        </Routes>
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  const asked = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables);
  const sent = (name: string) => asked(name).map((variables) => variables.input as Record<string, unknown>);
  return { ...view, server, asked, sent };
}

describe('the directory', () => {
  it('asks for what the address says, a unit with all below it', async () => {
    const { asked } = page('/people?q=lin&department=north&role=MARKET_STAFF&status=ACTIVE', {});
    expect(await screen.findByRole('link', { name: /林若川/ })).toBeInTheDocument();
    expect(asked('PeoplePage').at(-1)).toEqual({ first: 50, filter: { text: 'lin', departmentIds: ['north', 'northMarket'], roles: ['MARKET_STAFF'], statuses: ['ACTIVE'] } });
    expect(screen.getByRole('link', { name: /北方分公司/, current: 'page' })).toBeInTheDocument();
  });

  it('searches for what was typed', async () => {
    const { user, asked, address } = page('/people', {});
    await user.type(await screen.findByRole('textbox', { name: '姓名、工号或拼音' }), 'lrc');
    await waitFor(() => expect(address()).toBe('/people?q=lrc'));
    await waitFor(() => expect(asked('PeoplePage').at(-1)).toEqual({ first: 50, filter: { text: 'lrc' } }));
    expect(screen.getByRole('textbox', { name: '姓名、工号或拼音' })).toHaveValue('lrc');
  });

  it('greys those who left and says so', async () => {
    page('/people', { PeoplePage: () => list(person(), person({ id: 'e2', name: '旧同事', status: 'DEPARTED', phone: '13900000002' })) });
    const row = (await screen.findByRole('link', { name: /旧同事/ })).closest('tr')!;
    expect(within(row).getByText(/已离职/)).toBeInTheDocument();
    expect(within(row).getByText('13900000002').closest('.yz-people-gone')).not.toBeNull();
    const other = screen.getByRole('link', { name: /林若川/ }).closest('tr')!;
    expect(other.querySelector('.yz-people-gone')).toBeNull();
  });

  it('shows cards with a phone to call where the window is narrow', async () => {
    const wide = window.matchMedia;
    window.matchMedia = (query) => ({ ...wide(query), matches: query.includes('760') });
    try {
      page('/people', {});
      expect(await screen.findByRole('link', { name: '致电 林若川 13900000001' })).toHaveAttribute('href', 'tel:13900000001');
      expect(screen.queryByRole('table')).toBeNull();
      expect(screen.getByRole('combobox', { name: '部门' })).toBeInTheDocument();
    } finally {
      window.matchMedia = wide;
    }
  });

  it('offers accounts and the import only to those who keep them', async () => {
    const plain = page('/people', {});
    await screen.findByRole('link', { name: /林若川/ });
    expect(screen.queryByRole('button', { name: '新建人员' })).toBeNull();
    expect(screen.queryByRole('button', { name: '导入员工名单' })).toBeNull();
    plain.unmount();
    const { user, address } = page('/people', {}, viewerWith(...admin));
    await user.click(await screen.findByRole('button', { name: '导入员工名单' }));
    await waitFor(() => expect(address()).toBe('/imports?kind=EMPLOYEES'));
  });

  it('says when nobody matches and offers everybody again', async () => {
    const { user, address } = page('/people?q=zzz&role=LEGAL', { PeoplePage: () => list() });
    expect(await screen.findByText('没有符合条件的人员')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '显示全部人员' }));
    await waitFor(() => expect(address()).toBe('/people'));
    expect(screen.getByRole('textbox', { name: '姓名、工号或拼音' })).toHaveValue('');
  });

  it('says that it could not be read and tries again', async () => {
    let up = false;
    const { user } = page('/people', {
      PeoplePage: () => {
        if (!up) throw new Error('down');
        return list(person());
      },
    });
    const again = await screen.findByRole('button', { name: '重试' });
    up = true;
    await user.click(again);
    expect(await screen.findByRole('link', { name: /林若川/ })).toBeInTheDocument();
  });

  it('speaks English when the page does', async () => {
    setLocale('en');
    page('/people', {});
    expect(await screen.findByRole('heading', { level: 1, name: 'People' })).toBeInTheDocument();
    expect(await screen.findByText('Market executive')).toBeInTheDocument();
  });
});

describe('the card of a person', () => {
  it('shows how to reach them and what they sign, and personnel facts only when they came', async () => {
    const first = page('/people?employee=e1', {});
    const card = await screen.findByRole('dialog');
    expect(await within(card).findByRole('link', { name: 'lin@example.test' })).toHaveAttribute('href', 'mailto:lin@example.test');
    expect(within(card).getByText('商务条款')).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: '市场部' })).toHaveAttribute('href', '/people?department=market');
    expect(within(card).queryByText('人事资料')).toBeNull();
    expect(within(card).queryByRole('button', { name: '编辑' })).toBeNull();
    first.unmount();
    page('/people?employee=e1', { PersonCard: () => ({ employee: person({ birthday: '--05-20', hireDate: '2020-03-01' }) }) });
    expect(await screen.findByText('5月20日')).toBeInTheDocument();
    expect(screen.getByText('人事资料')).toBeInTheDocument();
  });

  it('answers an unknown person and a hidden one alike', async () => {
    page('/people?employee=nobody', { PersonCard: () => ({ employee: null }) });
    expect(await screen.findByText('这位同事的资料不存在，或不对您开放。')).toBeInTheDocument();
  });

  it('marks someone as departed only after asking', async () => {
    const kept = person({ viewerCanUpdate: true });
    const { user, sent } = page('/people?employee=e1', {
      PersonCard: () => ({ employee: kept }),
      ChangeEmployeeStatus: () => ({ updateEmployee: { __typename: 'EmployeePayload', errors: [], employee: { ...kept, status: 'DEPARTED', version: 4 } } }),
    });
    await user.click(await screen.findByRole('button', { name: '更多操作' }));
    await user.click(screen.getByRole('menuitem', { name: '标记离职' }));
    expect(sent('ChangeEmployeeStatus')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '标记离职' }));
    await waitFor(() => expect(sent('ChangeEmployeeStatus')).toEqual([{ id: 'e1', expectedVersion: 3, status: 'DEPARTED' }]));
    expect(within(await screen.findByRole('dialog')).getByText(/已离职/)).toBeInTheDocument();
  });

  it('resets a password after asking and shows it once', async () => {
    const { user, container } = page('/people?employee=e1', { ResetPassword: () => ({ resetPassword: { __typename: 'ResetPasswordPayload', errors: [], initialPassword: 'abcd-efgh' } }) }, viewerWith(...admin));
    await user.click(await screen.findByRole('button', { name: '更多操作' }));
    await user.click(screen.getByRole('menuitem', { name: '重置密码' }));
    await user.click(screen.getByRole('button', { name: '重置密码' }));
    expect(await screen.findByRole('textbox', { name: '初始密码' })).toHaveValue('abcd-efgh');
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('abcd-efgh');
    await user.click(screen.getByRole('button', { name: '我已记下，关闭' }));
    expect(screen.queryByRole('textbox', { name: '初始密码' })).toBeNull();
    expect(container.ownerDocument.body.innerHTML).not.toContain('abcd-efgh');
    expect(JSON.stringify(window.localStorage)).not.toContain('abcd-efgh');
  });
});

describe('the form of a person', () => {
  const inForm = async () => {
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByRole('textbox', { name: /姓名/ }, { timeout: 20_000 });
    return within(dialog);
  };

  it('puts refusals under their fields, keeps what was typed, and shows the password of who was created', async () => {
    let refused = true;
    const { user, sent, address } = page(
      '/people?new=1',
      {
        CreateEmployee: () => ({
          createEmployee: refused
            ? { __typename: 'EmployeePayload', errors: [problem('DUPLICATE_NUMBER', ['number'], '编号已被使用。')], employee: null, initialPassword: null }
            : { __typename: 'EmployeePayload', errors: [], employee: person({ id: 'e9', number: 'Y009', name: '新同事', mustChangePassword: true }), initialPassword: 'once-only' },
        }),
        PersonCard: () => ({ employee: person({ id: 'e9', number: 'Y009', name: '新同事' }) }),
      },
      viewerWith(...admin),
    );
    const form = await inForm();
    await user.type(form.getByRole('textbox', { name: /工号/ }), 'Y001');
    await user.type(form.getByRole('textbox', { name: /姓名/ }), '新同事');
    await user.click(form.getByRole('button', { name: '建立账号' }));
    const number = await form.findByRole('textbox', { name: /工号/, description: /编号已被使用/ });
    expect(number).toBeInvalid();
    expect(form.getByRole('textbox', { name: /姓名/ })).toHaveValue('新同事');
    refused = false;
    await user.clear(number);
    await user.type(number, 'Y009');
    await user.click(form.getByRole('button', { name: '建立账号' }));
    expect(await screen.findByRole('textbox', { name: '初始密码' })).toHaveValue('once-only');
    expect(sent('CreateEmployee')).toEqual([
      { number: 'Y001', name: '新同事' },
      { number: 'Y009', name: '新同事' },
    ]);
    await user.click(screen.getByRole('button', { name: '我已记下，关闭' }));
    await waitFor(() => expect(address()).toBe('/people?employee=e9'));
    expect(Object.keys(window.localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('keeps a draft through a lost connection and a closed sheet', async () => {
    const { user } = page('/people?new=1', { CreateEmployee: () => { throw new Error('down'); } }, viewerWith(...admin));
    const form = await inForm();
    await user.type(form.getByRole('textbox', { name: /姓名/ }), '沈知微');
    await user.click(form.getByRole('button', { name: '建立账号' }));
    expect(await form.findByText(/填写的内容没有丢失/)).toBeInTheDocument();
    expect(form.getByRole('textbox', { name: /姓名/ })).toHaveValue('沈知微');
    await user.click(form.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: '新建人员' }));
    const again = await inForm();
    expect(again.getByRole('textbox', { name: /姓名/ })).toHaveValue('沈知微');
    expect(again.getByText(/已恢复您上次未保存的内容/)).toBeInTheDocument();
  });

  it('opens roles and personnel facts only to those who may set them', async () => {
    const kept = person({ viewerCanUpdate: true });
    const first = page('/people?employee=e1&edit=1', { PersonCard: () => ({ employee: kept }) }, viewerWith('employee.create'));
    let form = await inForm();
    expect(form.queryByRole('combobox', { name: '系统角色' })).toBeNull();
    expect(form.getByText('角色由系统管理员分配')).toBeInTheDocument();
    expect(form.queryByText('人事资料')).toBeNull();
    first.unmount();
    page('/people?employee=e1&edit=1', { PersonCard: () => ({ employee: { ...kept, viewerCanAssignRoles: true } }) }, viewerWith('employeeHr.update'));
    form = await inForm();
    expect(form.getByRole('combobox', { name: '系统角色' })).toBeInTheDocument();
    expect(form.getByRole('textbox', { name: /生日/ })).toBeInTheDocument();
  });

  it('refuses the form of someone the viewer may not change', async () => {
    page('/people?employee=e1&edit=1', {});
    expect(await screen.findByText('您没有权限查看此页')).toBeInTheDocument();
  });

  const stale = (theirs: object) => {
    const kept = person({ viewerCanUpdate: true });
    return page('/people?employee=e1&edit=1', {
      PersonCard: () => ({ employee: kept }),
      UpdateEmployee: ({ input }) => {
        const { expectedVersion } = input as { expectedVersion: number };
        const stored = { ...kept, ...theirs, version: 4 };
        return {
          updateEmployee:
            expectedVersion === 4
              ? { __typename: 'EmployeePayload', errors: [], employee: { ...stored, ...(input as object), version: 5 } }
              : { __typename: 'EmployeePayload', errors: [problem('STALE_VERSION', ['expectedVersion'], '已被他人修改')], employee: stored },
        };
      },
    });
  };
  const writeTitle = async (user: ReturnType<typeof page>['user']) => {
    const form = await inForm();
    const title = form.getByRole('textbox', { name: '职务' });
    await user.clear(title);
    await user.type(title, '我写的');
    await user.click(form.getByRole('button', { name: '保存' }));
  };

  it('shows both versions after a stale save; mine goes on top of theirs', async () => {
    const { user, sent, address } = stale({ title: '别人写的', office: '北京' });
    await writeTitle(user);
    const row = (await screen.findByRole('rowheader', { name: '职务' })).closest('tr')!;
    expect(within(row).getByText('我写的')).toBeInTheDocument();
    expect(within(row).getByText('别人写的')).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: '办公地点' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '用我的版本覆盖' }));
    await waitFor(() => expect(address()).toBe('/people?employee=e1'));
    expect(sent('UpdateEmployee')).toEqual([
      { id: 'e1', expectedVersion: 3, title: '我写的' },
      { id: 'e1', expectedVersion: 4, title: '我写的' },
    ]);
  });

  it('takes the stored version when the person says so', async () => {
    const { user, sent, address } = stale({ title: '别人写的' });
    await writeTitle(user);
    await user.click(await screen.findByRole('button', { name: '采用已保存的版本' }));
    await waitFor(() => expect(address()).toBe('/people?employee=e1'));
    expect(sent('UpdateEmployee')).toHaveLength(1);
    expect(Object.keys(window.localStorage).filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('asks nothing when the other person wrote the same', async () => {
    const { user, address } = stale({ title: '我写的' });
    await writeTitle(user);
    await waitFor(() => expect(address()).toBe('/people?employee=e1'));
    expect(screen.queryByText('这份资料在您编辑时已被他人保存')).toBeNull();
  });
});

describe('the departments', () => {
  it('shows the tree with branches, heads and abbreviations, and nothing to change for those who may not', async () => {
    page('/departments', {});
    const market = (await screen.findByRole('link', { name: '市场部' })).closest('div')!;
    expect(within(market).getByText('SC')).toBeInTheDocument();
    expect(within(market).getByText('2 人')).toBeInTheDocument();
    expect(screen.getByText('含下级共 6 人')).toBeInTheDocument();
    expect(screen.getByText('分公司')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '北方市场部' })).toHaveAttribute('href', '/people?department=northMarket');
    expect(screen.queryByRole('button', { name: /的操作/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '新建部门' })).toBeNull();
  });

  it('folds what is below', async () => {
    const { user } = page('/departments', {});
    const fold = await screen.findByRole('button', { name: '收起 北方分公司 的下级' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    await user.click(fold);
    expect(screen.getByText('北方市场部')).not.toBeVisible();
  });

  it('moves a unit by its menu and saves both places', async () => {
    const { user, sent } = page('/departments', {
      PeopleDepartments: () => ({ departments: units({ viewerCanUpdate: true }) }),
      UpdateDepartment: ({ input }) => {
        const { id, sortOrder } = input as { id: string; sortOrder: number };
        const before = units({ viewerCanUpdate: true }).find((one) => one.id === id)!;
        return { updateDepartment: { __typename: 'DepartmentPayload', errors: [], department: { ...before, sortOrder, version: 2 } } };
      },
    });
    await user.click(await screen.findByRole('button', { name: '北方分公司 的操作' }));
    expect(screen.getByRole('menuitem', { name: '下移' })).toBeDisabled();
    await user.click(screen.getByRole('menuitem', { name: '上移' }));
    await waitFor(() => expect(sent('UpdateDepartment')).toEqual([
      { id: 'north', expectedVersion: 1, sortOrder: 10 },
      { id: 'market', expectedVersion: 1, sortOrder: 20 },
    ]));
    await waitFor(() => {
      const names = screen.getAllByRole('link').map((link) => link.textContent);
      expect(names.indexOf('北方分公司')).toBeLessThan(names.indexOf('市场部'));
    });
  });

  it('deletes an empty unit after asking, and says what still hangs on another', async () => {
    let full = true;
    const { user, sent } = page(
      '/departments',
      {
        DeleteDepartment: ({ input }) => ({
          deleteDepartment: full
            ? { __typename: 'DeleteDepartmentPayload', errors: [problem('DEPARTMENT_HAS_PEOPLE', ['id'], '该部门还有 2 名人员（含离职）')], deletedId: null, department: unit('market', '市场部', 'firm') }
            : { __typename: 'DeleteDepartmentPayload', errors: [], deletedId: (input as { id: string }).id, department: null },
        }),
        PeopleDepartments: () => ({ departments: full ? units() : units().filter((one) => one.id !== 'market') }),
      },
      viewerWith('department.delete'),
    );
    await user.click(await screen.findByRole('button', { name: '市场部 的操作' }));
    await user.click(screen.getByRole('menuitem', { name: '删除' }));
    expect(sent('DeleteDepartment')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '删除' }));
    expect(await screen.findByText(/该部门还有 2 名人员/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '市场部' })).toBeInTheDocument();
    full = false;
    await user.click(screen.getByRole('button', { name: '市场部 的操作' }));
    await user.click(screen.getByRole('menuitem', { name: '删除' }));
    await user.click(screen.getByRole('button', { name: '删除' }));
    expect(await screen.findByText('“市场部”已删除')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '市场部' })).toBeNull();
    expect(sent('DeleteDepartment')).toEqual([{ id: 'market', expectedVersion: 1 }, { id: 'market', expectedVersion: 1 }]);
  });

  it('creates a unit below another with its refusals under the fields', async () => {
    const { user, sent } = page(
      '/departments',
      { CreateDepartment: () => ({ createDepartment: { __typename: 'DepartmentPayload', errors: [problem('DUPLICATE_ABBREVIATION', ['abbreviation'], '简称已被其他部门使用。')], department: null } }) },
      viewerWith(...admin),
    );
    await user.click(await screen.findByRole('button', { name: '北方分公司 的操作' }));
    await user.click(screen.getByRole('menuitem', { name: '新建下级部门' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByRole('textbox', { name: /名称/ }), '北方设计部');
    await user.type(form.getByRole('textbox', { name: /简称/ }), 'sc');
    await user.click(form.getByRole('button', { name: '保存' }));
    expect(await form.findByRole('textbox', { name: /简称/, description: /简称已被其他部门使用/ })).toHaveValue('SC');
    expect(sent('CreateDepartment')).toEqual([{ kind: 'DEPARTMENT', name: '北方设计部', parentId: 'north', abbreviation: 'SC', sortOrder: 20, clientMutationId: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
  });
});
