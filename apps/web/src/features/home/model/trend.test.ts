import type { Figures } from '../../../lib/figures';
import { parseKpi } from './settings';
import { shiftMonths } from './periods';
import { kpiRequests, monthsBack, readTrend } from './trend';

const now = new Date('2026-11-23T04:00:00Z');
const settings = (more: object) => parseKpi(more as never)!;
const of = (count: number): Figures => ({ count, landAreaM2: '0', gfaM2: '0', quotedFen: '0', contractedFen: '0' });
const series = (total: number, segments: readonly [string, number][] = []) => ({
  total: of(total),
  segments: segments.map(([key, count]) => ({ key, figures: of(count) })),
});

describe('the trend of a figure', () => {
  it.each([
    ['2026-05-31', -1, '2026-04-30'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s by %i months is %s', (day, months, shifted) => expect(shiftMonths(day, months)).toBe(shifted));

  it('is an option: settings without it stay valid and ask what they asked before', () => {
    expect(settings({ measure: 'GFA' })).toEqual({ measure: 'GFA', statuses: [], period: 'all', mine: false, filter: '', trend: false });
    expect(kpiRequests(settings({ measure: 'GFA', statuses: ['WON'] }), now)).toEqual([{ dimension: 'STATUS', filter: { statuses: ['WON'] }, measure: 'GFA' }]);
    expect(parseKpi({ trend: 'yes' })).toBeNull();
  });

  it.each([
    ['month', { from: '2026-11-01' }, { from: '2026-10-01', to: '2026-10-23' }],
    ['quarter', { from: '2026-10-01' }, { from: '2026-07-01', to: '2026-08-23' }],
    ['year', { from: '2026-01-01' }, { from: '2025-01-01', to: '2025-11-23' }],
    ['all', undefined, { from: '2024-12-01', to: '2025-11-23' }],
    ['lastYear', { from: '2025-01-01', to: '2025-12-31' }, { from: '2024-01-01', to: '2024-12-31' }],
    ['lastQuarter', { from: '2026-07-01', to: '2026-09-30' }, { from: '2026-04-01', to: '2026-06-30' }],
  ])('compares this %s with the period before up to the same day', (period, own, before) => {
    const [figure, months, past] = kpiRequests(settings({ period, trend: true, mine: true }), now);
    expect(figure?.filter?.registeredOn).toEqual(own);
    expect(months).toEqual({ dimension: 'REGISTERED_MONTH', filter: { mine: true, registeredOn: { from: '2025-12-01' } }, measure: 'COUNT' });
    expect(past).toEqual({ dimension: 'STATUS', filter: { mine: true, registeredOn: before }, measure: 'COUNT' });
  });

  it('is none between days of one\'s own', () => {
    expect(kpiRequests(settings({ trend: true, filter: 'registeredOn=2024-01-01..2024-06-30' }), now)).toHaveLength(1);
  });

  it('has a point a month, the present one last, and 0 where nothing was registered', () => {
    const read = readTrend([series(9), series(6, [['2026-02', 4], ['2026-11', 2], ['NONE', 7]]), series(4)], settings({ period: 'year' }), now)!;
    expect(read.points).toHaveLength(12);
    expect(monthsBack(now)).toEqual(read.points.map(({ month }) => month));
    expect(read.points.filter(({ value }) => value > 0)).toEqual([{ month: '2026-02', value: 4 }, { month: '2026-11', value: 2 }]);
    expect([read.now, read.before, read.change]).toEqual([9, 4, 1.25]);
  });

  it('of all time compares the last twelve months, and says nothing in percent of nothing', () => {
    expect(readTrend([series(90), series(6), series(8)], settings({}), now)).toMatchObject({ now: 6, before: 8, change: -0.25 });
    expect(readTrend([series(90), series(6), series(0)], settings({}), now)?.change).toBeNull();
    expect(readTrend([series(90)], settings({}), now)).toBeNull();
  });
});
