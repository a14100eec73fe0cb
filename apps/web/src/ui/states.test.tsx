import { screen } from '@testing-library/react';

import { show } from '../test/render';
import { ErrorState } from './states';

const graphQL = (code: string, message: string, requestId?: string) => ({ errors: [{ message, extensions: { code, requestId } }] });

it('words a broken network as one', () => {
  show(<ErrorState error={new TypeError('Failed to fetch')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('网络没有连上');
});

it('passes on the sentence of the server, with the number to ask by', () => {
  show(<ErrorState error={graphQL('RATE_LIMITED', '请求过于频繁，请一分钟后再试。', 'req-7')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('请求过于频繁，请一分钟后再试。编号 req-7');
});

it('never shows the inside of a fault', () => {
  show(<ErrorState error={graphQL('INTERNAL_SERVER_ERROR', 'relation "project" does not exist', 'req-8')} />);
  expect(screen.getByRole('alert')).toHaveTextContent('服务器出了问题，我们已记下。请稍后重试。编号 req-8');
  expect(screen.queryByText(/relation/)).toBeNull();
});

it('shows forbidden and missing as what they are', () => {
  const first = show(<ErrorState error={graphQL('FORBIDDEN', 'x')} />);
  expect(screen.getByText('您没有权限查看此页')).toBeInTheDocument();
  first.unmount();
  show(<ErrorState error={graphQL('NOT_FOUND', 'x')} />);
  expect(screen.getByText('没有找到')).toBeInTheDocument();
});
