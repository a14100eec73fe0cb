import { fromSearch } from '../../../lib/projectFilter';
import { columnsOf, pointsOf, type RowOptions } from '../../../ui/segmentRows';
import { rowsOf, type Series } from './segments';

const figures = (count: number) => ({ count, landAreaM2: `${count * 1000}.50`, gfaM2: `${count * 20000}.00`, quotedFen: `${count}000000`, contractedFen: '0' });
const series = (dimension: Series['dimension'], ...segments: [key: string, count: number, label?: string][]): Series => ({
  dimension,
  segments: segments.map(([key, count, label]) => ({ key, label: label ?? null, figures: figures(count) })),
  total: figures(segments.reduce((sum, [, count]) => sum + count, 0)),
});
const options: RowOptions = { measure: 'COUNT', filter: {}, locale: 'zh', unsetLabel: '未填写' };
const filterIn = (href: string | undefined) => fromSearch(new URLSearchParams(href?.split('?')[1]));

describe('the rows of a chart', () => {
  it('stand in the order of the catalogue where it means something, by size where it does not, empty last', () => {
    expect(rowsOf(series('CITY_TIER', ['T3', 50], ['T1', 1], ['OVS', 9], ['T1N', 20]), options).map((row) => row.label)).toEqual(['一线', '新一线', '三线', '境外']);
    expect(rowsOf(series('PRODUCT_LINE', ['NONE', 99], ['OFFICE', 2], ['HOTEL', 5]), options).map((row) => row.label)).toEqual(['酒店', '办公', '未填写']);
    expect(rowsOf(series('REGISTERED_MONTH', ['2025-01', 2], ['NONE', 3], ['2024-11', 5]), options).map((row) => row.key)).toEqual(['2024-11', '2025-01', 'NONE']);
    expect(rowsOf(series('MARKET_TRACKER', ['a', 1, '林若川'], ['b', 7, '沈知微']), options).map((row) => row.label)).toEqual(['沈知微', '林若川']);
  });

  it('are labelled in the language of the page', () => {
    expect(rowsOf(series('REGION', ['EAST', 1]), { ...options, locale: 'en' })[0]?.label).toBe('East China');
  });

  it('draw and read the chosen measure', () => {
    const one = (measure: RowOptions['measure']) => rowsOf(series('REGION', ['EAST', 3]), { ...options, measure })[0];
    expect(one('GFA')).toMatchObject({ value: 60000, detail: '6 万㎡' });
    expect(one('QUOTED')).toMatchObject({ value: 30000, detail: '3 万元' });
    expect(one('LAND_AREA')).toMatchObject({ value: 3000.5, detail: '3,000.5 ㎡' });
  });

  it('each lead to the page’s filter and their own segment', () => {
    const filter = { statuses: ['WON' as const, 'TRACKING' as const], registeredOn: { from: '2024-03-15', to: '2024-12-31' } };
    const rows = rowsOf(series('PRODUCT_LINE', ['OFFICE', 2], ['NONE', 1]), { ...options, filter });
    expect(rows.map((row) => filterIn(row.href))).toEqual([
      { ...filter, productLines: ['OFFICE'] },
      { ...filter, unset: ['PRODUCT_LINE'] },
    ]);
    expect(filterIn(rowsOf(series('REGISTERED_MONTH', ['2024-03', 2]), { ...options, filter })[0]?.href)).toEqual({ ...filter, registeredOn: { from: '2024-03-15', to: '2024-03-31' } });
  });
});

describe('the months of the line', () => {
  it('have no gaps and no undated point', () => {
    const rows = rowsOf(series('REGISTERED_MONTH', ['2024-11', 5], ['2025-02', 2], ['NONE', 3]), options);
    expect(pointsOf(rows).map(({ key, value }) => [key, value])).toEqual([
      ['2024-11', 5],
      ['2024-12', 0],
      ['2025-01', 0],
      ['2025-02', 2],
    ]);
    expect(pointsOf([])).toEqual([]);
    // Columns have no gaps either while there is room, and keep what has no date.
    expect(columnsOf(rows, 99).map(({ key }) => key)).toEqual([...pointsOf(rows).map(({ key }) => key), 'NONE']);
    expect(columnsOf(rows, 3)).toBe(rows);
  });
});
