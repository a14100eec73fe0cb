import { act, screen, waitFor } from '@testing-library/react';

import { show } from '../test/render';
import { CommandPalette, type CommandPaletteProps } from './CommandPalette';
import type { PaletteGroup } from './searchSource';

const pages: PaletteGroup = {
  key: 'pages',
  title: '页面',
  entries: [
    { key: '/projects', title: '跟踪项目', href: '/projects' },
    { key: '/clients', title: '客户', href: '/clients' },
  ],
};
const found: PaletteGroup = { key: 'found', title: '项目', entries: [{ key: 'p1', title: '滨江文化中心', subtitle: 'SC-0354', href: '/projects/p1' }] };
const local = (text: string): PaletteGroup[] => [{ ...pages, entries: pages.entries.filter((entry) => entry.title.includes(text)) }];

function palette(more: Partial<CommandPaletteProps> = {}) {
  const props = { open: true, onClose: jest.fn(), onOpen: jest.fn(), local, search: jest.fn(() => Promise.resolve([found])), ...more };
  return { ...show(<CommandPalette {...props} />), props };
}
const box = (): HTMLElement => screen.getByRole('combobox', { name: '搜索与跳转' });
const chosen = (): string | null => screen.getByRole('option', { selected: true }).textContent;

it('opens with the cursor in its box and offers pages before anything is typed', () => {
  const { props } = palette();
  expect(box()).toHaveFocus();
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(props.search).not.toHaveBeenCalled();
});

it('goes round with the arrows and opens with Enter', async () => {
  const { user, props } = palette();
  expect(box()).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: '跟踪项目' }).id);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toBe('客户');
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toBe('跟踪项目');
  await user.keyboard('{ArrowUp}{Enter}');
  expect(props.onOpen).toHaveBeenCalledWith('/clients', false);
  expect(props.onClose).toHaveBeenCalledTimes(1);
});

it('asks the server once for what was typed and groups its answer', async () => {
  const { user, props } = palette();
  await user.type(box(), '滨江');
  await screen.findByRole('option', { name: /滨江文化中心/ });
  expect(props.search).toHaveBeenCalledTimes(1);
  expect(props.search).toHaveBeenCalledWith('滨江', expect.any(AbortSignal));
  expect(screen.getByRole('group', { name: '项目' })).toBeInTheDocument();
  expect(screen.getByText('1 条结果')).toBeInTheDocument();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(props.onOpen).toHaveBeenCalledWith('/projects/p1', true);
});

it('never shows an answer to an older question', async () => {
  const answers: ((groups: PaletteGroup[]) => void)[] = [];
  const search = jest.fn(() => new Promise<PaletteGroup[]>((resolve) => answers.push(resolve)));
  const { user } = palette({ search });
  await user.type(box(), '滨');
  await waitFor(() => expect(search).toHaveBeenCalledTimes(1));
  await user.type(box(), '海');
  await waitFor(() => expect(search).toHaveBeenCalledTimes(2));
  await act(async () => answers[0]!([found]));
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.getByText('正在搜索…')).toBeInTheDocument();
  await act(async () => answers[1]!([]));
  expect(screen.getByText('没有找到与“滨海”有关的内容')).toBeInTheDocument();
});

it('says when the search is down and still offers pages', async () => {
  const { user } = palette({ search: () => Promise.reject(new Error('down')) });
  await user.type(box(), '客户');
  expect(await screen.findByText('搜索暂时不可用，请稍后再试。')).toBeInTheDocument();
  expect(chosen()).toBe('客户');
});
