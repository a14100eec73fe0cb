import { fireEvent, screen } from '@testing-library/react';

import { defaultAppearance } from '@yingzao/domain/appearance';
import { appearanceStore } from '../../../lib/appearance';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import AppearancePage from './AppearancePage';

// jsdom cannot lay out a drawing; the preview's table twin and the real browser show it.
jest.mock('../../../ui/charts', () => ({ BarChartV: () => null }));

const now = () => appearanceStore.get().appearance;
const page = () =>
  show(
    <>
      <AppearancePage />
      <ToastHost />
    </>,
  );

beforeEach(() => appearanceStore.change(defaultAppearance));

it('applies a preset and a typed colour at once', async () => {
  const { user } = page();
  await user.click(screen.getByRole('radio', { name: '朱砂' }));
  expect(now()).toMatchObject({ seed: '#a5382c', paletteId: 'site', backgroundId: 'plain' });
  const hex = screen.getByRole('textbox', { name: '色值' });
  await user.clear(hex);
  await user.type(hex, '#2c6a5');
  expect(hex).toHaveAccessibleDescription(/# 加六位/);
  expect(now().seed).toBe('#a5382c');
  await user.type(hex, '7');
  expect(now().seed).toBe('#2c6a57');
});

it('says what was done about a colour that is hard to read, and takes the mended one in one click', async () => {
  appearanceStore.change({ seed: '#ffe14d', paletteId: 'seed' });
  const { user } = page();
  expect(screen.getByText(/浅色：主题色 #ffe14d 加深为 #[0-9a-f]{6}，对比度 1\.\d\d → 4\.\d\d/)).toBeInTheDocument();
  expect(screen.getAllByText(/图表系列拉开距离，最小色差 0\.0\d → 0\.(09|1\d)/).length).toBeGreaterThan(0);
  await user.click(screen.getAllByRole('button', { name: /^改用/ })[0]!);
  expect(screen.queryByText(/浅色：主题色/)).toBeNull();
});

it('earns AAA in high contrast and says so', async () => {
  const { user } = page();
  await user.click(screen.getByRole('radio', { name: /高（AAA）/ }));
  expect(now().contrast).toBe('high');
  expect(screen.getByText(/^AAA · 正文最低对比度 (7|8|9)/)).toBeInTheDocument();
  expect(document.documentElement.dataset.contrast).toBe('high');
});

it('offers the hours only while mode follows the clock', async () => {
  const { user } = page();
  expect(screen.queryByRole('radio', { name: '固定时间' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: '随昼夜' }));
  await user.click(screen.getByRole('radio', { name: '固定时间' }));
  fireEvent.change(screen.getByLabelText('浅色从'), { target: { value: '06:15' } });
  expect(now()).toMatchObject({ mode: 'clock', clockSource: 'hours', lightFrom: '06:15' });
});

it('takes back one choice after the other', async () => {
  const { user } = page();
  const before = now();
  await user.click(screen.getByRole('radio', { name: '蓝图' }));
  expect(now()).toMatchObject({ mode: 'dark', paperId: 'tinted', backgroundId: 'blueprint', fontId: 'noto-sans' });
  await user.click(screen.getByRole('radio', { name: '墨' }));
  expect(now()).toMatchObject({ mode: 'system', fontId: 'wenkai' });
  const undo = screen.getByRole('button', { name: '撤销上一步' });
  await user.click(undo);
  expect(now().backgroundId).toBe('blueprint');
  await user.click(undo);
  expect(now()).toEqual(before);
});

it('takes a look that a colleague sent, and refuses half a one with the reason', async () => {
  const { user } = page();
  expect(screen.getByRole('textbox', { name: '当前外观' })).toHaveValue('yz2');
  const field = screen.getByRole('textbox', { name: '粘贴同事的外观' });
  await user.type(field, 'yz2;seed=red;fontSize=40');
  await user.click(screen.getByRole('button', { name: '应用' }));
  expect(field).toHaveAccessibleDescription(/“seed”无效：不是颜色.*“fontSize”无效：应为 12 至 20 的整数/);
  expect(now()).toEqual(defaultAppearance);
  await user.clear(field);
  await user.type(field, 'yz2;seed=#2c6a57;backgroundId=contour{Enter}');
  expect(now()).toMatchObject({ seed: '#2c6a57', backgroundId: 'contour' });
});

it('draws the print preview in ink on white, in the dark too', () => {
  appearanceStore.change({ mode: 'dark', fontId: 'song' });
  page();
  const { style } = screen.getByRole('article', { name: '样张' });
  expect(style.getPropertyValue('--yz-paper')).toBe('#ffffff');
  expect(style.getPropertyValue('--yz-ink')).toBe('#000000');
  expect(style.getPropertyValue('--yz-font')).toBe(document.documentElement.style.getPropertyValue('--yz-font'));
});

it('previews while a slider moves and applies when it is let go', () => {
  page();
  const size = screen.getByRole('slider', { name: '字号' });
  fireEvent.change(size, { target: { value: '18' } });
  expect(document.documentElement.style.getPropertyValue('--yz-size')).toBe('18px');
  expect(now().fontSize).toBe(14);
  fireEvent.pointerUp(size);
  expect(now().fontSize).toBe(18);
});

it('resets one group, leaves the others, and can be undone', async () => {
  appearanceStore.change({ density: 'compact', radius: 9, fontId: 'song' });
  const { user } = page();
  await user.click(screen.getByRole('button', { name: '将“疏密与圆角”恢复默认' }));
  expect(now()).toMatchObject({ density: 'default', radius: defaultAppearance.radius, fontId: 'song' });
  await user.click(screen.getAllByRole('button', { name: '撤销' }).at(-1)!);
  expect(now()).toMatchObject({ density: 'compact', radius: 9 });
});

it('offers no reset where nothing was changed', () => {
  page();
  expect(screen.queryByRole('button', { name: /恢复默认/ })).toBeNull();
});
