import { defaultAppearance, deriveTheme, themeVariables } from '@yingzao/domain/appearance';

import { createAppearanceStore } from './appearance';

const css = (name: string): string => document.documentElement.style.getPropertyValue(name);
const kept = () => JSON.parse(localStorage.getItem('yz.appearance') ?? '{}');

describe('by the clock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('turns dark and light again on a page that stays open', () => {
    jest.setSystemTime(new Date(2026, 5, 10, 18, 29, 30));
    const store = createAppearanceStore();
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.get().mode));
    store.change({ mode: 'clock', clockSource: 'hours', lightFrom: '07:00', lightTo: '18:30' });
    expect(document.documentElement.dataset.mode).toBe('light');
    jest.advanceTimersByTime(31_000);
    expect(document.documentElement.dataset.mode).toBe('dark');
    jest.advanceTimersByTime(12.5 * 3_600_000);
    expect(document.documentElement.dataset.mode).toBe('light');
    expect(seen).toContain('dark');
    // A choice of its own ends it.
    store.change({ mode: 'light' });
    jest.advanceTimersByTime(24 * 3_600_000);
    expect(document.documentElement.dataset.mode).toBe('light');
  });
});

describe('the copy for the first paint', () => {
  it('holds every colouring the next visit may need, and no more', () => {
    const store = createAppearanceStore();
    store.change({ mode: 'clock', contrast: 'system', backgroundId: 'graph' });
    expect(kept()).toMatchObject({ mode: 'clock', contrast: 'system', ground: 'graph', day: [expect.any(Number), expect.any(Number)] });
    const { css: all } = kept();
    for (const mode of ['light', 'dark'] as const) {
      for (const level of ['normal', 'high'] as const) expect(all[mode][level]).toEqual(themeVariables(deriveTheme(store.get().appearance, mode, level)));
    }
    store.change({ mode: 'dark', contrast: 'high' });
    expect(Object.keys(kept().css)).toEqual(['dark']);
    expect(Object.keys(kept().css.dark)).toEqual(['high']);
  });

  it('of an earlier release is read without losing a choice', () => {
    localStorage.setItem('yz.appearance', JSON.stringify({ document: { version: 1, mode: 'dark', seed: '#8a4b22', fontId: 'kai', fontSize: 17, density: 'compact', radius: 9, paletteId: 'clear', motion: false, locale: 'zh' }, mode: 'dark', css: { light: {}, dark: {} } }));
    expect(createAppearanceStore().get().appearance).toEqual({ ...defaultAppearance, mode: 'dark', seed: '#8a4b22', fontId: 'kai', fontSize: 17, density: 'compact', radius: 9, paletteId: 'clear', motion: false });
  });
});

it('follows another tab of this browser, and saves nothing on its account', () => {
  const store = createAppearanceStore();
  const saver = jest.fn();
  store.onChange(saver);
  store.start();
  const mine = { ...defaultAppearance, seed: '#a5382c', fontSize: 18 };
  localStorage.setItem('yz.appearance', JSON.stringify({ document: mine }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'yz.appearance', newValue: 'x' }));
  expect(store.get().appearance).toEqual(mine);
  expect(css('--yz-size')).toBe('18px');
  expect(saver).not.toHaveBeenCalled();
});

it('prints in ink on white and is a dark page again afterwards', () => {
  const store = createAppearanceStore();
  store.change({ mode: 'dark', fontId: 'song', paletteId: 'clear' });
  window.dispatchEvent(new Event('beforeprint'));
  expect([css('--yz-paper'), css('--yz-ink'), store.get().theme.motion]).toEqual(['#ffffff', '#000000', false]);
  expect(css('--yz-font')).toBe(store.get().theme.fontText);
  expect(store.get().theme.palette).toEqual(deriveTheme({ ...store.get().appearance, paperId: 'white' }, 'light').palette);
  window.dispatchEvent(new Event('afterprint'));
  expect(css('--yz-paper')).toBe('#14171a');
  expect(kept().mode).toBe('dark');
});

it('takes back choices of this visit, but not those of another device', () => {
  const store = createAppearanceStore();
  const before = store.get().appearance;
  store.change({ radius: 9 });
  store.change({ radius: 9 });
  store.change({ density: 'compact' });
  store.undo();
  expect(store.get().appearance.density).toBe('default');
  store.undo();
  expect(store.get().appearance).toEqual(before);
  expect(store.get().undoable).toBe(false);
  store.change({ radius: 12 });
  store.replace({ ...defaultAppearance, seed: '#2c6a57' });
  store.undo();
  expect(store.get().appearance).toMatchObject({ seed: '#2c6a57', radius: 3 });
});
