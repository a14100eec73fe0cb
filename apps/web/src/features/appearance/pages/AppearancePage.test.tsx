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
  expect(now()).toMatchObject({ seed: '#a5382c', paletteId: 'site' });
  const hex = screen.getByRole('textbox', { name: '色值' });
  await user.clear(hex);
  await user.type(hex, '#2c6a5');
  expect(hex).toHaveAccessibleDescription(/# 加六位/);
  expect(now().seed).toBe('#a5382c');
  await user.type(hex, '7');
  expect(now().seed).toBe('#2c6a57');
});

it('warns of a colour that is hard to read and mends it in one click', async () => {
  appearanceStore.change({ seed: '#ffe14d' });
  const { user } = page();
  expect(screen.getByText(/浅色页面上不易辨认/)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: /^改用/ })[0]!);
  expect(screen.queryByText(/浅色页面上不易辨认/)).toBeNull();
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
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(now()).toMatchObject({ density: 'compact', radius: 9 });
});

it('offers no reset where nothing was changed', () => {
  page();
  expect(screen.queryByRole('button', { name: /恢复默认/ })).toBeNull();
});
