import type { Figures } from '../../../lib/figures';
import { sharedReading } from '../../../lib/figures';
import { fromSearch } from '../../../lib/projectFilter';
import type { CrossTableWidget_TableFragment } from '../widgets/CrossTable.generated';
import { crossOf } from '../../../lib/crossTable';
import { crossingOf, crossTableRequest, parseCrossTable } from './crossTable';

const settings = (more: object = {}) => parseCrossTable(more as never)!;
const of = (count: number): Figures => ({ count, landAreaM2: '0', gfaM2: '0', quotedFen: '0', contractedFen: '0' });
const key = (name: string, count: number, keys: string[] | null = null, label: string | null = null) => ({ key: name, label, keys, figures: of(count) });
const filterOf = (href: string | null | undefined) => (href ? fromSearch(new URLSearchParams(href.split('?')[1] ?? '')) : null);
const words = { unfilled: '未填写', other: '其他', earlier: '更早' };
const table = (rows: object[], columns: object[], cells: [string, string, number][]): CrossTableWidget_TableFragment =>
  ({ rows, columns, cells: cells.map(([row, column, n]) => ({ row, column, figures: of(n) })), total: of(9), isPartial: false }) as unknown as CrossTableWidget_TableFragment;

describe('the cross table', () => {
  it.each([[{ rows: 'STATUS', columns: 'STATUS' }], [{ rows: 'SHOE_SIZE' }], [{ columns: 3 }], [{ measure: 'LUCK' }], [{ tint: 'red' }]])('makes nothing of %j', (wrong) =>
    expect(parseCrossTable(wrong as never)).toBeNull(),
  );

  it('asks for two dimensions of the projects its conditions choose', () => {
    expect(crossTableRequest(settings({ rows: 'SOURCE', columns: 'REGION', measure: 'GFA', statuses: ['WON'], mine: true }))).toEqual({
      rows: 'SOURCE',
      columns: 'REGION',
      measure: 'GFA',
      filter: { statuses: ['WON'], mine: true },
    });
  });

  it('stands in the order of the catalogues, unfilled last, and every figure opens exactly its rows', () => {
    const cross = crossOf(
      table([key('SOUTH', 4), key('NORTH', 5)], [key('NONE', 3), key('OFFICE', 6)], [['NORTH', 'OFFICE', 4], ['NORTH', 'NONE', 1], ['SOUTH', 'OFFICE', 2], ['SOUTH', 'NONE', 2]]),
      crossingOf(settings({ rows: 'REGION', columns: 'PRODUCT_LINE', statuses: ['TRACKING'] })),
      'zh',
      words,
    );
    expect(cross.rows.map((r) => r.label)).toEqual(['华北', '华南']);
    expect(cross.columns.map((c) => c.label)).toEqual(['办公', '未填写']);
    expect(filterOf(cross.rows[0]!.cells[0]!.href)).toEqual({ statuses: ['TRACKING'], regions: ['NORTH'], productLines: ['OFFICE'] });
    expect(filterOf(cross.rows[1]!.cells[1]!.href)).toEqual({ statuses: ['TRACKING'], regions: ['SOUTH'], unset: ['PRODUCT_LINE'] });
    expect(filterOf(cross.rows[1]!.href)).toEqual({ statuses: ['TRACKING'], regions: ['SOUTH'] });
    expect(filterOf(cross.totalHref)).toEqual({ statuses: ['TRACKING'] });
    expect(cross.rows.map((r) => r.cells.map((c) => c.weight))).toEqual([[1, 0.25], [0.5, 0.5]]);
  });

  it('has a gap where there is nothing', () => {
    const { rows } = crossOf(table([key('NORTH', 1)], [key('WON', 0), key('LOST', 1)], [['NORTH', 'LOST', 1]]), crossingOf(settings()), 'zh', words);
    expect(rows[0]!.cells).toEqual([{ figures: null, href: null, weight: 0 }, expect.objectContaining({ weight: 1 })]);
  });

  it('opens the rest by their keys, and by an end where they are times', () => {
    const [a, b] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    const people = crossOf(table([key('OTHER', 2, [a, b]), key('x', 1, null, '林')], [key('WON', 3)], [['OTHER', 'WON', 2]]), crossingOf(settings({ rows: 'MARKET_TRACKER' })), 'zh', words);
    expect(people.rows.map((r) => r.label)).toEqual(['林', '其他']);
    expect(filterOf(people.rows[1]!.cells[0]!.href)).toEqual({ marketTrackerIds: [a, b], statuses: ['WON'] });
    const nameless = crossOf(table([key('OTHER', 2)], [key('WON', 3)], [['OTHER', 'WON', 2]]), crossingOf(settings({ rows: 'MARKET_TRACKER' })), 'zh', words);
    expect(nameless.rows[0]!.cells[0]!.href).toBeNull();
    const months = crossOf(
      table([key('2026-03', 1), key('OTHER', 2), key('2026-02', 1), key('NONE', 1)], [key('WON', 3)], [['OTHER', 'WON', 2]]),
      crossingOf(settings({ rows: 'REGISTERED_MONTH' })),
      'zh',
      words,
    );
    expect(months.rows.map((r) => r.label)).toEqual(['更早', '2026-02', '2026-03', '未填写']);
    expect(filterOf(months.rows[0]!.href)).toEqual({ registeredOn: { to: '2026-01-31' } });
  });
});

describe('figures of one table', () => {
  const area = (m2: string): Figures => ({ ...of(1), gfaM2: m2, quotedFen: m2.replace('.', '') });
  it.each([
    ['GFA', 'zh', '123456.78', ['12.35', '万㎡']],
    ['GFA', 'zh', '9000.00', ['9,000', '㎡']],
    ['GFA', 'en', '123456.78', ['123,457', 'm²']],
    ['QUOTED', 'zh', '123456.78', ['12', '万元']],
    ['COUNT', 'zh', '1.00', ['1', '']],
  ] as const)('%s in %s: %s is read %j', (measure, locale, m2, wanted) => {
    const { unit, read } = sharedReading(area(m2), measure, locale);
    expect([read(area(m2)), unit]).toEqual(wanted);
  });
  it('has the sign of money in front in English', () => expect(sharedReading(area('123456.78'), 'QUOTED', 'en').read(area('99.00'))).toBe('¥99'));
});
