import { screen, waitFor, within } from '@testing-library/react';

import { show } from '../test/render';
import { DataTable, type Column, type DataTableProps } from './DataTable';

interface Row {
  id: string;
  name: string;
  city: string;
  area: number;
}
const rows: Row[] = [
  { id: 'a', name: '滨江文化中心', city: '杭州', area: 3 },
  { id: 'b', name: '云栖科技园', city: '成都', area: 2 },
  { id: 'c', name: '东湖实验学校', city: '武汉', area: 1 },
];
const columns: Column<Row>[] = [
  { key: 'name', title: '项目', render: (row) => row.name, sortable: true },
  { key: 'city', title: '城市', render: (row) => row.city },
  { key: 'area', title: '面积', render: (row) => row.area, align: 'right', sortable: true },
  { key: 'id', title: '编号', render: (row) => row.id, hidden: true },
];
const table = (more: Partial<DataTableProps<Row>> = {}) => (
  <DataTable id="test" caption="跟踪项目" columns={columns} rows={rows} rowKey={(row) => row.id} rowTitle={(row) => row.name} {...more} />
);
const heads = (): string[] => screen.getAllByRole('columnheader').map((head) => head.textContent ?? '');

it('asks for a sort and tells the current one', async () => {
  const onSort = jest.fn();
  const { user } = show(table({ sort: { key: 'name', direction: 'ASC' }, onSort }));
  expect(screen.getByRole('columnheader', { name: '项目' })).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: '城市' })).not.toHaveAttribute('aria-sort');
  await user.click(screen.getByRole('button', { name: '项目' }));
  expect(onSort).toHaveBeenLastCalledWith({ key: 'name', direction: 'DESC' });
  await user.click(screen.getByRole('button', { name: '面积' }));
  expect(onSort).toHaveBeenLastCalledWith({ key: 'area', direction: 'DESC' });
});

it('opens rows by link and by keyboard', async () => {
  const { user, address } = show(table({ rowHref: (row) => `/projects/${row.id}` }));
  expect(screen.getByRole('link', { name: '云栖科技园' })).toHaveAttribute('href', '/projects/b');
  const lines = screen.getAllByRole('row').slice(1);
  lines[0]!.focus();
  await user.keyboard('jj');
  expect(lines[2]).toHaveFocus();
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(address()).toBe('/projects/b'));
});

it('shows, hides and moves columns and remembers it', async () => {
  const first = show(table());
  expect(heads()).toEqual(['项目', '城市', '面积']);
  await first.user.click(screen.getByRole('button', { name: '列设置' }));
  const panel = await screen.findByRole('tooltip');
  expect(within(panel).getByRole('checkbox', { name: '项目' })).toBeDisabled();
  await first.user.click(within(panel).getByRole('checkbox', { name: '城市' }));
  await first.user.click(within(panel).getByRole('checkbox', { name: '编号' }));
  await first.user.click(within(panel).getByRole('button', { name: '将“编号”前移' }));
  expect(heads()).toEqual(['项目', '编号', '面积']);
  first.unmount();
  show(table());
  expect(heads()).toEqual(['项目', '编号', '面积']);
});

it('survives spoilt settings', () => {
  localStorage.setItem('yz.table.test', '{"order":7,"hidden":[null],"density":"huge"}');
  show(table());
  expect(heads()).toEqual(['项目', '城市', '面积']);
});

it('selects one row and all rows', async () => {
  const onChange = jest.fn();
  const { user } = show(table({ selection: { selected: new Set(['a']), onChange } }));
  expect(screen.getByText('已选 1 条')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: '选择 云栖科技园' }));
  expect([...onChange.mock.calls[0][0]]).toEqual(['a', 'b']);
  await user.click(screen.getByRole('checkbox', { name: '选择本页全部' }));
  expect([...onChange.mock.calls[1][0]]).toEqual(['a', 'b', 'c']);
});

it('loads more, and tells an empty list, a loading one and a broken one apart', async () => {
  const onLoadMore = jest.fn();
  const onRetry = jest.fn();
  const { user, rerender } = show(table({ hasMore: true, onLoadMore, total: 12438 }));
  expect(screen.getByText('共 12,438 条')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '继续加载' }));
  expect(onLoadMore).toHaveBeenCalledTimes(1);

  const bare = (more: Partial<DataTableProps<Row>>) => show(table({ rows: [], ...more }));
  rerender(<span />);
  const empty = bare({});
  expect(screen.getByText('没有符合条件的记录')).toBeInTheDocument();
  empty.unmount();
  const loading = bare({ loading: true });
  expect(screen.queryByText('没有符合条件的记录')).toBeNull();
  expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
  loading.unmount();
  bare({ error: new Error('network'), onRetry });
  expect(screen.getByRole('alert')).toHaveTextContent('没有读到内容');
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('changes a value in place by double click or Enter, and gives the focus back', async () => {
  const changed: string[] = [];
  const editable = columns.map((column) =>
    column.key === 'city'
      ? { ...column, edit: (row: Row, done: () => void) => <input aria-label={`城市 ${row.id}`} defaultValue={row.city} autoFocus onKeyDown={(event) => event.key === 'Enter' && (changed.push(`${row.id} ${event.currentTarget.value}`), done())} /> }
      : column,
  );
  const { user } = show(table({ columns: editable }));
  await user.dblClick(screen.getByRole('cell', { name: '杭州' }));
  await user.keyboard('市{Enter}');
  expect(changed).toEqual(['a 杭州市']);
  await waitFor(() => expect(screen.getByRole('cell', { name: '杭州' })).toHaveFocus());
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('cell', { name: '成都' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('城市 b')).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('cell', { name: '成都' })).toHaveFocus());
  await user.keyboard('{ArrowLeft}');
  expect(screen.getAllByRole('row')[2]).toHaveFocus();
});

it('keeps widths and frozen columns', async () => {
  const { user } = show(table({ id: 'wide' }));
  await user.click(screen.getByRole('button', { name: '列设置' }));
  const panel = await screen.findByRole('tooltip');
  await user.click(within(panel).getByRole('button', { name: '将“城市”变宽' }));
  await user.click(within(panel).getByRole('button', { name: '2' }));
  expect(screen.getByRole('columnheader', { name: '城市' })).toHaveClass('yz-sticky', 'yz-sized');
  expect(screen.getByRole('table')).toHaveStyle({ '--yz-w-city': '192px' });
  await user.click(within(panel).getByRole('button', { name: '恢复默认' }));
  expect(screen.getByRole('columnheader', { name: '城市' })).not.toHaveClass('yz-sticky');
});
