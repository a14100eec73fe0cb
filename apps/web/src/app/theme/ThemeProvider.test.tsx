import { clampSeed, defaultAppearance } from '@yingzao/domain/appearance';
import { act, render, screen } from '@testing-library/react';
import { Button, DatePicker, theme } from 'antd';
import { useEffect } from 'react';

import { createAppearanceStore } from '../../lib/appearance';
import { useChartTheme } from '../../lib/chartTheme';
import { useLocale } from '../../lib/locale';
import { ThemeProvider } from './ThemeProvider';

function Probe() {
  const { token } = theme.useToken();
  const chart = useChartTheme();
  return (
    <>
      <output data-testid="token">{[token.colorPrimary, token.fontSize, token.controlHeight, token.colorBgContainer].join(' ')}</output>
      <output data-testid="chart">{[chart.palette[0], chart.fontSize, chart.accent].join(' ')}</output>
      <output data-testid="locale">{useLocale()}</output>
      <DatePicker />
      <Button type="primary">保存</Button>
    </>
  );
}
const start = () => {
  const store = createAppearanceStore();
  store.start();
  render(
    <ThemeProvider store={store}>
      <Probe />
    </ThemeProvider>,
  );
  return store;
};
const text = (id: string): string => screen.getByTestId(id).textContent ?? '';
const css = (name: string): string => document.documentElement.style.getPropertyValue(name);

it('gives one appearance to the page, the component library and the charts', () => {
  const store = start();
  expect(text('token')).toBe('#24567a 14 34 #fcfaf5');
  act(() => store.change({ mode: 'dark', seed: '#8a4b22', fontSize: 18, density: 'compact', paletteId: 'clear' }));
  const { accent } = clampSeed('#8a4b22', 'dark');
  expect(text('token')).toBe(`${accent} 18 32 #1b1f23`);
  expect(text('chart')).toBe(`#b0dfff 18 ${accent}`);
  expect(css('--yz-accent')).toBe(accent);
  expect(css('--yz-size')).toBe('18px');
  expect(document.documentElement.dataset.mode).toBe('dark');
});

it('previews with CSS alone and takes the preview back with the next change', () => {
  const store = start();
  act(() => store.preview({ fontSize: 20 }));
  expect(css('--yz-size')).toBe('20px');
  expect(text('token')).toContain(' 14 ');
  expect(store.get().appearance.fontSize).toBe(14);
  act(() => store.change({ radius: 0 }));
  expect(css('--yz-size')).toBe('14px');
});

it('switches the language of texts and of the component library without a reload', () => {
  const store = start();
  expect(screen.getByPlaceholderText('请选择日期')).toBeInTheDocument();
  act(() => store.change({ locale: 'en' }));
  expect(text('locale')).toBe('en');
  expect(screen.getByPlaceholderText('Select date')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});

it('keeps a copy for the first paint of the next visit and reads it again', () => {
  act(() => start().change({ mode: 'dark', seed: '#2c6a57' }));
  const kept = JSON.parse(localStorage.getItem('yz.appearance') ?? '{}');
  expect(kept).toMatchObject({ mode: 'dark', locale: 'zh' });
  expect(kept.css.dark.normal['--yz-accent']).toBe(clampSeed('#2c6a57', 'dark').accent);
  expect(createAppearanceStore().get().appearance.seed).toBe('#2c6a57');
});

it('refuses what is no appearance', () => {
  localStorage.setItem('yz.appearance', JSON.stringify({ document: { mode: 'neon', seed: 'url(x)' } }));
  expect(createAppearanceStore().get().appearance).toEqual(defaultAppearance);
  const store = start();
  act(() => store.change({ fontSize: 99 }));
  expect(store.get().appearance.fontSize).toBe(defaultAppearance.fontSize);
});

describe('the page is mounted once', () => {
  /** How often what is inside the provider was mounted. */
  function mounted(): { readonly store: ReturnType<typeof createAppearanceStore>; times: number } {
    const store = createAppearanceStore();
    const count = { store, times: 0 };
    function Counted() {
      useEffect(() => void count.times++, []);
      return <p>内容</p>;
    }
    store.start();
    render(
      <ThemeProvider store={store}>
        <Counted />
      </ThemeProvider>,
    );
    return count;
  }

  it('whatever is laid out for paper, and when it is a page again', () => {
    const count = mounted();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(count.store.get().theme).toMatchObject({ paper: '#ffffff', motion: false });
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(count.store.get().theme.motion).toBe(true);
    expect(screen.getByText('内容')).toBeInTheDocument();
    expect(count.times).toBe(1);
  });

  it('whatever somebody chooses', () => {
    const count = mounted();
    act(() => count.store.change({ motion: false, mode: 'dark', locale: 'en' }));
    act(() => count.store.change({ motion: true, mode: 'light', density: 'compact' }));
    expect(count.times).toBe(1);
  });
});
