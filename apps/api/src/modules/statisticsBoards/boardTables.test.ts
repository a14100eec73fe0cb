import type { Dimension, Figures, Measure } from '@yingzao/domain/statistics';
import { mostRows, seriesTable } from './boardTables';
import type { BoardChart } from './statisticsBoards.entity';

const chart = (dimension: Dimension, measure: Measure, filter: BoardChart['filter'] = {}): BoardChart => ({ key: 'a', title: null, dimension, within: null, measure, form: null, filter, x: 0, y: 0, w: 6, h: 6 });
const series = (dimension: Dimension, segments: readonly (readonly [string, Figures])[]) => ({ dimension, segments: segments.map(([key, figures]) => ({ key, label: null, figures })), total: { count: 0 }, isPartial: false }) as unknown as Parameters<typeof seriesTable>[1];

describe('many rows', () => {
  const clients = Array.from({ length: 5_000 }, (_, n): [string, Figures] => [`c${n}`, { count: n + 1, gfaM2: `${n + 1}.01`, wonCount: n, decidedCount: n + 1 }]);

  it('are those that are largest, with the sum of the others before what is not filled in', () => {
    const { rows } = seriesTable(chart('CLIENT', 'GFA'), series('CLIENT', [...clients, ['NONE', { count: 3, gfaM2: '9.00' }]]), 'zh');
    expect(rows.map(({ label }) => label)).toEqual([...Array.from({ length: mostRows }, (_, n) => `c${4_999 - n}`), `其他 ${5_000 - mostRows} 项`, '未填写']);
    expect(rows.at(-2)!.cells[0]!.exact).toBe('12253774.5');
  });
  it('are the newest of periods, with the earlier ones in front', () => {
    const months = Array.from({ length: 60 }, (_, n): [string, Figures] => [`${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`, { count: 1 }]);
    const { rows } = seriesTable(chart('REGISTERED_MONTH', 'COUNT'), series('REGISTERED_MONTH', months), 'zh');
    expect([rows.length, rows[0]!.label, rows[0]!.cells[0]!.exact, rows[1]!.label, rows.at(-1)!.label]).toEqual([51, '更早 10 项', '10', '2020-11', '2024-12']);
  });
  it('that do not add up are left out, and the table says so', () => {
    const { rows, about } = seriesTable(chart('CLIENT', 'WIN_RATE'), series('CLIENT', clients), 'zh');
    expect([rows.length, about]).toEqual([mostRows, `条件：全部项目 · 只列最大的项，另有 ${5_000 - mostRows} 项未列出`]);
  });
});
