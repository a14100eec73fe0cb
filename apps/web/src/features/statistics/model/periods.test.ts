import { addDays, isIsoDate } from '@yingzao/domain/measures';
import fc from 'fast-check';

import { periodOf, periods, rangeOf } from './periods';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));

describe('periods of registration', () => {
  it('are whole calendar months', () => {
    const on = '2026-02-14';
    expect(periods.map((period) => [period, rangeOf(period, on)])).toEqual([
      ['thisYear', { from: '2026-01-01', to: '2026-12-31' }],
      ['lastYear', { from: '2025-01-01', to: '2025-12-31' }],
      ['thisQuarter', { from: '2026-01-01', to: '2026-03-31' }],
      ['lastQuarter', { from: '2025-10-01', to: '2025-12-31' }],
      ['thisMonth', { from: '2026-02-01', to: '2026-02-28' }],
      ['twelveMonths', { from: '2025-03-01', to: '2026-02-28' }],
    ]);
  });

  it('hold the day they are seen from, or end before it, on any day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...periods), (on, period) => {
        const { from, to } = rangeOf(period, on);
        expect(isIsoDate(from) && isIsoDate(to) && from < to).toBe(true);
        expect(period.startsWith('last') ? to < on : from <= on && on <= to).toBe(true);
      }),
    );
  });

  it('are recognised in an address', () => {
    fc.assert(fc.property(day, fc.constantFrom(...periods), (on, period) => expect(rangeOf(periodOf(rangeOf(period, on), on) as typeof period, on)).toEqual(rangeOf(period, on))));
    expect(periodOf(null)).toBe('all');
    expect(periodOf({})).toBe('all');
    expect(periodOf({ from: '2026-01-02' }, '2026-02-14')).toBe('custom');
  });
});
