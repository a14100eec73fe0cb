import { act, render } from '@testing-library/react';

import { setLocale } from '../lib/locale';
import { AreaText, DateText, MoneyText, NumberText } from './texts';

const text = (element: React.ReactElement): string => render(element).container.textContent ?? '';

afterEach(() => jest.useRealTimers());

it('shows areas in the wanted units', () => {
  expect(text(<AreaText m2="52618.47" />)).toBe('52,618.47 ㎡');
  expect(text(<AreaText m2="20000.10" dual />)).toBe('20,000.1 ㎡ 30 亩 · 2 公顷');
});

it('shows money in the wanted size and says the exact amount on hover', () => {
  const { container } = render(<MoneyText fen="222000050" unit="WAN_YUAN" />);
  expect(container.textContent).toBe('222 万元');
  expect(container.firstElementChild).toHaveAttribute('title', '2,220,000.5 元');
  act(() => setLocale('en'));
  expect(text(<MoneyText fen="222000000" />)).toBe('¥2,220,000');
});

it('shows a dash for nothing', () => {
  for (const nothing of [<AreaText m2={null} />, <MoneyText fen={null} />, <DateText value={null} />, <NumberText value={null} />]) {
    expect(text(nothing)).toBe('—');
  }
});

it('reads days and moments in the time zone of the firm', () => {
  jest.useFakeTimers({ now: new Date('2026-11-23T16:30:00Z') });
  expect(text(<DateText value="2026-11-23" weekday />)).toBe('2026-11-23 周一');
  expect(text(<DateText value="2026-11-24" kind="relative" />)).toBe('今天');
  expect(text(<DateText value="2026-11-23" kind="relative" />)).toBe('昨天');
  expect(text(<DateText value="2026-11-23T16:05:00.000Z" kind="datetime" />)).toBe('2026-11-24 00:05');
  expect(text(<DateText value="--03-05" />)).toBe('3月5日');
});
