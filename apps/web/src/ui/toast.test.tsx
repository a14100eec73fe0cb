import { act, screen } from '@testing-library/react';

import { show } from '../test/render';
import { toast, ToastHost } from './toast';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  act(() => jest.runAllTimers());
  jest.useRealTimers();
});
const press = (name: string): void => act(() => screen.getByRole('button', { name }).click());

it('takes a change back once and goes', () => {
  const undo = jest.fn();
  show(<ToastHost />);
  act(() => void toast.success('已删除', { undo }));
  press('撤销');
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('已删除')).toBeNull();
});

it('stays long enough to undo, and goes by itself', () => {
  show(<ToastHost />);
  act(() => void toast.success('已删除', { undo: () => {} }));
  act(() => jest.advanceTimersByTime(9_000));
  expect(screen.getByText('已删除')).toBeInTheDocument();
  act(() => jest.advanceTimersByTime(2_000));
  expect(screen.queryByText('已删除')).toBeNull();
});

it('keeps an error until it is closed, and shows three notes at most', () => {
  show(<ToastHost />);
  act(() => void toast.error('没有保存'));
  act(() => jest.advanceTimersByTime(60_000));
  expect(screen.getByRole('alert')).toHaveTextContent('没有保存');
  act(() => {
    toast.info('一');
    toast.info('二');
    toast.info('三');
  });
  expect(screen.queryByText('没有保存')).toBeNull();
  expect(screen.getAllByRole('button', { name: '关闭' })).toHaveLength(3);
});
