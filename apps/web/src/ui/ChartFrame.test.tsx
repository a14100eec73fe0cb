import { screen, waitFor, within } from '@testing-library/react';

import { show } from '../test/render';
import { ChartFrame, type ChartFrameProps } from './ChartFrame';

const rows = [
  { key: 'T1', label: '一线', value: 30, href: '/projects?cityTier=T1' },
  { key: 'T2', label: '二线', value: 10, href: '/projects?cityTier=T2', detail: '10 个' },
];
const frame = (more: Partial<ChartFrameProps> = {}) => (
  <ChartFrame title="按城市等级" unit="个" rows={rows} {...more}>
    <p>图形</p>
  </ChartFrame>
);

it('offers every segment as a link in its table twin, with share and total', async () => {
  const { user, address } = show(frame());
  expect(screen.getByText('图形')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '查看数据' }));
  expect(screen.queryByText('图形')).toBeNull();
  const first = screen.getByRole('row', { name: /一线/ });
  expect(within(first).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['30', '75.0%']);
  expect(screen.getByRole('row', { name: /二线/ })).toHaveTextContent('10 个');
  expect(screen.getByRole('row', { name: /合计/ })).toHaveTextContent('40');
  await user.click(screen.getByRole('link', { name: '二线' }));
  await waitFor(() => expect(address()).toBe('/projects?cityTier=T2'));
});

it('shows the exact total of the server rather than its own sum', async () => {
  const { user } = show(frame({ total: '40.25' }));
  await user.click(screen.getByRole('button', { name: '查看数据' }));
  expect(screen.getByRole('row', { name: /合计/ })).toHaveTextContent('40.25');
});

it('tells loading, empty and broken apart', () => {
  const loading = show(frame({ loading: true }));
  expect(screen.queryByText('图形')).toBeNull();
  loading.unmount();
  const empty = show(frame({ rows: [] }));
  expect(screen.getByText('暂无数据')).toBeInTheDocument();
  empty.unmount();
  show(frame({ error: new Error('down'), onRetry: () => {} }));
  expect(screen.getByRole('alert')).toBeInTheDocument();
});
