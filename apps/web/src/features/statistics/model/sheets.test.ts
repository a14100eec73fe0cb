import { crossOf } from '../../../lib/crossTable';
import { rowsOf, type Series } from './segments';
import { crossSheet, segmentSheet } from './sheets';

const figures = (count: number) => ({ count, landAreaM2: '0.00', gfaM2: `${count * 10000}.25`, quotedFen: '0', contractedFen: '0', wonCount: count === 3 ? 1 : 0, decidedCount: count });
const series = (...segments: [key: string, count: number][]): Series => ({ dimension: 'REGION', segments: segments.map(([key, count]) => ({ key, label: null, figures: figures(count) })), total: figures(segments.reduce((sum, [, count]) => sum + count, 0)) });
const words = { label: '所属地域', value: '值', share: '占比（%）', total: '合计', other: '上一期', difference: '增减', percent: '增减（%）' };
const options = { filter: {}, locale: 'zh' as const, unsetLabel: '未填写' };

it('writes a breakdown to the last place, with shares where there are any', () => {
  const one = series(['EAST', 3], ['NORTH', 1]);
  expect(segmentSheet(rowsOf(one, { ...options, measure: 'GFA' }), one.total, null, 'GFA', true, words)).toEqual({
    head: ['所属地域', '值', '占比（%）'],
    rows: [
      ['华北', { number: '10000.25' }, { number: '25.0' }],
      ['华东', { number: '30000.25' }, { number: '75.0' }],
      ['合计', { number: '40000.25' }, null],
    ],
  });
  expect(segmentSheet(rowsOf(one, { ...options, measure: 'WIN_RATE' }), one.total, null, 'WIN_RATE', false, words).rows[1]).toEqual(['华东', { number: '33.3' }]);
});

it('writes both figures and their difference where the page compares', () => {
  const [now, other] = [series(['EAST', 3]), series(['EAST', 2], ['SOUTH', 1])];
  const rows = rowsOf(now, { ...options, measure: 'COUNT' }, { series: other, filter: {}, step: 0 });
  expect(segmentSheet(rows, now.total, other.total, 'COUNT', true, words)).toEqual({
    head: ['所属地域', '值', '上一期', '增减', '增减（%）'],
    rows: [
      ['华东', { number: '3' }, { number: '2' }, { number: '1' }, { number: '50.0' }],
      ['华南', { number: '0' }, { number: '1' }, { number: '-1' }, { number: '-100.0' }],
      ['合计', { number: '3' }, { number: '3' }, { number: '0' }, { number: '0.0' }],
    ],
  });
});

it('lays months of the year before beside those of the year', () => {
  const months = (...keys: string[]): Series => ({ ...series(...keys.map((key): [string, number] => [key, 2])), dimension: 'REGISTERED_MONTH' });
  const rows = rowsOf(months('2026-01'), { ...options, measure: 'COUNT' }, { series: months('2025-01', '2025-02', 'NONE'), filter: { registeredOn: { from: '2025-01-01', to: '2025-12-31' } }, step: 12 });
  expect(rows.map((row) => [row.key, row.value, row.other?.value])).toEqual([['2026-01', 2, 2], ['2026-02', 0, 2], ['NONE', 0, 2]]);
  expect(rows[1]?.other?.href).toBe('/projects?registeredOn=2025-02-01..2025-02-28');
});

it('writes a table of two dimensions with its sums; what was not counted stays empty', () => {
  const head = (key: string, count: number) => ({ key, label: null, figures: figures(count) });
  const table = { rows: [head('EAST', 3)], columns: [head('WON', 3), head('LOST', 0)], cells: [{ row: 'EAST', column: 'WON', figures: figures(3) }], total: figures(3) };
  const cross = crossOf(table, { rows: 'REGION', columns: 'STATUS', measure: 'COUNT', filter: {} }, 'zh', { unfilled: '未填写', other: '其他', earlier: '更早' });
  const words = { corner: '项目数（个）', total: '合计', difference: '差' };
  const sheet = crossSheet(cross, table, 'COUNT', words);
  expect(sheet.head).toEqual(['项目数（个）', ...cross.columns.map(({ label }) => label), '合计']);
  expect(sheet.rows[0]).toEqual(['华东', ...cross.columns.map(({ key }) => (key === 'WON' ? { number: '3' } : null)), { number: '3' }]);

  const compared = crossSheet(cross, table, 'COUNT', words, (row, column) => (column === 'LOST' ? null : figures(row === null ? 5 : 4)));
  expect(compared.head).toEqual(['项目数（个）', ...[...cross.columns.map(({ label }) => label), '合计'].flatMap((label) => [label, `${label} · 差`])]);
  expect(compared.rows[0]).toEqual(['华东', ...cross.columns.flatMap(({ key }) => (key === 'WON' ? [{ number: '3' }, { number: '-1' }] : [null, null])), { number: '3' }, { number: '-1' }]);
  expect(compared.rows.at(-1)?.slice(-2)).toEqual([{ number: '3' }, { number: '-2' }]);
});
