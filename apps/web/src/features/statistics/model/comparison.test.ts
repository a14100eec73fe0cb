import { addDays, daysBetween } from '@yingzao/domain/measures';
import fc from 'fast-check';

import { comparisonIn, hasPeriod, keyStep, laterKey, otherFilter, withComparison, type Comparison } from './comparison';

const on = '2026-11-20';
const year = { kind: 'year' } as const;
const period = { kind: 'period' } as const;
const rangeOf = (from: string, to: string, comparison: Comparison) => otherFilter({ registeredOn: { from, to } }, comparison, on)?.registeredOn;
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days));

describe('a comparison', () => {
  it('comes back from an address as it was, and leaves the rest of it alone', () => {
    const comparison = fc.oneof(fc.constant<Comparison>(year), fc.constant<Comparison>(period), day.map((one): Comparison => ({ kind: 'day', day: one })), fc.uuid().map((id): Comparison => ({ kind: 'department', id })), fc.constant(null));
    fc.assert(fc.property(comparison, (drawn) => {
      const params = withComparison(new URLSearchParams('statuses=WON&measure=gfa&compare=year'), drawn);
      expect(comparisonIn(params)).toEqual(drawn);
      expect([params.get('statuses'), params.get('measure')]).toEqual(['WON', 'gfa']);
    }));
    expect(comparisonIn(new URLSearchParams('compare=2026-02-30'))).toBeNull();
  });

  it('with the year before has whole months, and of a year that runs only what has passed of it', () => {
    expect(rangeOf('2025-01-01', '2025-12-31', year)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(rangeOf('2025-02-01', '2025-02-28', year)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(rangeOf('2026-01-01', '2026-12-31', year)).toEqual({ from: '2025-01-01', to: '2025-11-20' });
    expect(rangeOf('2026-01-01', '2026-12-31', period)).toEqual({ from: '2025-01-01', to: '2025-11-20' });
  });

  it('with the period before is as long, and ends where the period begins', () => {
    expect(rangeOf('2026-07-01', '2026-09-30', period)).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(rangeOf('2026-03-01', '2026-03-31', period)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
      const to = addDays(from, days);
      const other = otherFilter({ wonOn: { from, to } }, period, '2030-01-01')!.wonOn!;
      expect(daysBetween(other.to!, from)).toBe(1);
      if (!from.endsWith('-01')) expect(daysBetween(other.from!, other.to!)).toBe(days);
    }));
  });

  it('with a past day or another department keeps all else; a period needs one', () => {
    const filter = { statuses: ['WON' as const], departmentIds: ['a', 'b'] };
    expect(otherFilter(filter, { kind: 'day', day: '2025-12-31' })).toEqual({ ...filter, asOf: '2025-12-31' });
    expect(otherFilter(filter, { kind: 'department', id: 'c' })).toEqual({ statuses: ['WON'], departmentIds: ['c'] });
    expect(otherFilter(filter, year)).toBeNull();
    expect(hasPeriod({ registeredOn: { from: '2026-01-01' } })).toBe(false);
  });

  it('lays months, quarters and years of both over each other where they meet', () => {
    const filter = { registeredOn: { from: '2026-07-01', to: '2026-09-30' } };
    expect([keyStep(filter, year, 'REGISTERED_MONTH'), keyStep(filter, period, 'REGISTERED_QUARTER'), keyStep(filter, period, 'REGISTERED_YEAR'), keyStep(filter, year, 'WON_MONTH'), keyStep(filter, year, 'REGION')]).toEqual([12, 3, null, 12, 0]);
    expect([laterKey('2025-11', 3), laterKey('2025-Q4', 3), laterKey('2025', 12), laterKey('EAST', 0), laterKey('NONE', 12)]).toEqual(['2026-02', '2026-Q1', '2026', 'EAST', 'NONE']);
  });
});
