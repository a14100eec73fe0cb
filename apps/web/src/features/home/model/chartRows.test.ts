import { chartRows } from './chartRows';
import type { SeriesData } from './chartRows';
import { parseChart } from './settings';

const figures = (count: number) => ({
  count,
  landAreaM2: `${count * 1000}.00`,
  gfaM2: `${count * 2000}.00`,
  quotedFen: `${count * 100_000}`,
  contractedFen: '0',
});
const series = (dimension: SeriesData['dimension'], counts: Record<string, number>): SeriesData => ({
  dimension,
  isPartial: false,
  segments: Object.entries(counts).map(([key, count]) => ({ key, label: null, figures: figures(count) })),
  total: figures(Object.values(counts).reduce((a, b) => a + b, 0)),
});
const words = { unfilled: '未填写', other: (count: number) => `其余 ${count} 项` };
const rows = (settings: Record<string, string | string[] | boolean>, data: SeriesData) =>
  chartRows(data, parseChart(settings)!, 'zh', words);

describe('rows of a chart', () => {
  it('are named by the catalogue, the largest first, and each opens its own projects', () => {
    expect(
      rows(
        { dimension: 'REGION', measure: 'COUNT', statuses: ['WON'], mine: true },
        series('REGION', { SOUTH: 2, EAST: 5, NORTH: 0 }),
      ),
    ).toEqual([
      { key: 'EAST', label: '华东', value: 5, detail: '5', href: '/projects?statuses=WON&regions=EAST&mine=1' },
      { key: 'SOUTH', label: '华南', value: 2, detail: '2', href: '/projects?statuses=WON&regions=SOUTH&mine=1' },
    ]);
  });

  it('keep the order of tiers and months when drawn as columns or as a line, in which a month without projects counts nothing', () => {
    expect(
      rows({ dimension: 'CITY_TIER', form: 'column' }, series('CITY_TIER', { T3: 9, T1: 1, T1N: 4 })).map(
        (r) => r.label,
      ),
    ).toEqual(['一线', '新一线', '三线']);
    expect(
      rows(
        { dimension: 'REGISTERED_MONTH', form: 'line' },
        series('REGISTERED_MONTH', { '2026-02': 1, '2025-12': 3, NONE: 7 }),
      ).map((r) => r.key),
    ).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('open a month from its first to its last day, a band by its bounds, what is empty by the empty field', () => {
    expect(
      rows({ dimension: 'REGISTERED_MONTH', form: 'column' }, series('REGISTERED_MONTH', { '2024-02': 1 }))[0]?.href,
    ).toBe('/projects?registeredOn=2024-02-01..2024-02-29');
    expect(rows({ dimension: 'PRODUCT_LINE' }, series('PRODUCT_LINE', { NONE: 1 }))[0]).toMatchObject({
      label: '未填写',
      href: '/projects?unset=PRODUCT_LINE',
    });
    expect(
      rows({ dimension: 'GFA_BAND', form: 'column' }, series('GFA_BAND', { '20000..50000': 3, '..20000': 2 })).map((r) => [
        r.label,
        r.href,
      ]),
    ).toEqual([
      ['<2 万㎡', '/projects?gfaM2=..<20000'],
      ['2–5 万㎡', '/projects?gfaM2=20000..<50000'],
    ]);
  });

  it('sum what is too small to draw, so that the rows still make the total', () => {
    const data = series('MARKET_TRACKER', Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`id${n}`, n + 1])));
    const drawn = rows({ dimension: 'MARKET_TRACKER', form: 'donut' }, data);
    expect(drawn).toHaveLength(8);
    expect(drawn.at(-1)).toMatchObject({ key: 'OTHER', label: '其余 23 项' });
    expect(drawn.reduce((sum, row) => sum + row.value, 0)).toBe(data.total.count);
  });

  it('leave out what rates have no place for, and show no form that would lie', () => {
    const data = series('MARKET_TRACKER', Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`id${n}`, n + 1])));
    const drawn = chartRows({ ...data, segments: data.segments.map((one) => ({ ...one, figures: { ...one.figures, wonCount: 1, decidedCount: 2 } })) }, parseChart({ dimension: 'MARKET_TRACKER', measure: 'WIN_RATE' })!, 'zh', words);
    expect(drawn).toHaveLength(12);
    expect(new Set(drawn.map(({ key, value }) => [key === 'OTHER', value].join()))).toEqual(new Set(['false,50']));
  });

  it('name the rest where a list can', () => {
    const many = series('CITY', Object.fromEntries(Array.from({ length: 20 }, (_, n) => [String(330100 + n), 20 - n])));
    expect(rows({ dimension: 'CITY', form: 'ring', filter: 'regions=EAST' }, many).at(-1)?.href).toMatch(/^\/projects\?regions=EAST&cityCodes=330107,/);
  });

  it('count areas in m2 and money in yuan', () => {
    expect(rows({ dimension: 'STATUS', measure: 'GFA' }, series('STATUS', { WON: 6 }))[0]).toMatchObject({
      value: 12_000,
      detail: '1.2 万㎡',
    });
    expect(rows({ dimension: 'STATUS', measure: 'QUOTED' }, series('STATUS', { WON: 20 }))[0]).toMatchObject({
      value: 20_000,
      detail: '2 万元',
    });
  });
});
