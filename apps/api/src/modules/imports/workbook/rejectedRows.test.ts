import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { analyse, cellText } from '@yingzao/domain/imports';
import { defuseFormula, restoreDefused } from '@yingzao/domain/files';
import { writeWorkbook } from '../../../platform/xlsx';
import { readWorkbook } from '../../../platform/workbook/readWorkbook';
import { writeRejectedRows } from './rejectedRows';

/** Writes to memory and gives the bytes. */
async function written(write: (target: PassThrough) => Promise<number>): Promise<{ bytes: Buffer; count: number }> {
  const target = new PassThrough();
  const [bytes, count] = await Promise.all([buffer(target), write(target)]);
  return { bytes, count };
}

describe('the workbook of rejected rows', () => {
  it('holds each rejected row as typed with its reasons, and can be imported again', async () => {
    const analysis = analyse('TRACKING', await readWorkbook(join(__dirname, '../../../../demo/营销跟踪表.xlsx')));
    const rejected = analysis.rows.filter(({ outcome }) => outcome === 'REJECTED');
    const { bytes, count } = await written((target) => writeRejectedRows(target, analysis, analysis.rows, 'zh'));
    expect(count).toBe(rejected.length);
    expect(count).toBeGreaterThanOrEqual(10);

    const grid = await readWorkbook(bytes);
    const [header, ...rows] = grid.sheets[0]?.rows ?? [];
    expect(header?.cells.slice(-2)).toEqual(['原行号', '未导入原因']);
    expect(rows.map(({ cells }) => cells[29])).toEqual(rejected.map(({ sheetRow }) => sheetRow));
    const areaRow = rows.find(({ cells }) => cells[29] === 270);
    expect(cellText(areaRow?.cells[8])).toBe('8~9万㎡');
    expect(cellText(areaRow?.cells[30])).toContain('I列 土地面积（㎡）：“8~9万㎡”读不出面积');

    // The same rows are refused for the same reasons, bar the number whose first holder is not in this file.
    const again = analyse('TRACKING', grid);
    expect(again.columns.filter(({ field }) => field !== null)).toHaveLength(28);
    const reasons = new Map(rejected.map(({ sheetRow, codes }) => [sheetRow, codes]));
    const differing = again.rows.filter(({ cells, codes }) => JSON.stringify(reasons.get(Number(cells[29]))) !== JSON.stringify(codes));
    expect(differing.map(({ cells }) => reasons.get(Number(cells[29])))).toEqual([['DUPLICATE_NUMBER']]);
  });

  it('writes nothing but a header when all rows are fine', async () => {
    const { bytes, count } = await written((target) => writeRejectedRows(target, { kind: 'PARCELS', sheet: 'a/b', columns: [{ index: 0, header: '城市', field: 'city' }] }, [], 'en'));
    expect(count).toBe(0);
    expect((await readWorkbook(bytes)).sheets[0]).toMatchObject({ name: 'a b', rows: [{ row: 1, cells: ['城市', 'Original row', 'Why it was not imported'] }] });
  });
});

describe('formulas in text', () => {
  const dangerous = ['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '\n@x'];

  it('are defused, and only those', () => {
    for (const text of dangerous) {
      expect(defuseFormula(text)).toBe(`'${text}`);
      expect(restoreDefused(defuseFormula(text))).toBe(text);
    }
    for (const text of ['-', '——', '甲', '1+1', "'quoted'", '']) expect(defuseFormula(text)).toBe(text);
  });

  it('stand as text in the file and come back as they were typed', async () => {
    const { bytes } = await written((target) =>
      writeWorkbook(
        target,
        '导出',
        [
          { header: '=表头', value: (row: string) => row },
          { header: '数', kind: 'number', value: () => '67519.80' },
          { header: '日', kind: 'date', value: () => '2024-03-05' },
          { header: '长', kind: 'number', value: () => '12345678901234567890' },
          { header: '率', kind: 'percent', value: () => 0.5 },
          { header: '坏日期', kind: 'date', value: () => '=TODAY()' },
        ],
        dangerous,
      ),
    );
    const grid = await readWorkbook(bytes);
    const rows = grid.sheets[0]?.rows ?? [];
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(dangerous);
    expect(rows[1]?.cells.slice(1)).toEqual([67519.8, { date: '2024-03-05', serial: 45356 }, '12345678901234567890', 0.5, '=TODAY()']);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toEqual([]);
  });

  it('writes thousands of rows from an asynchronous source', async () => {
    async function* source(): AsyncIterable<number> {
      for (let i = 0; i < 3000; i += 1) yield await Promise.resolve(i);
    }
    const { bytes, count } = await written((target) => writeWorkbook(target, 'x', [{ header: 'n', kind: 'number', value: (n: number) => n }], source()));
    expect(count).toBe(3000);
    expect((await readWorkbook(bytes)).sheets[0]?.rows.at(-1)).toEqual({ row: 3001, hidden: false, cells: [2999] });
  });

  it('reports a source that fails', async () => {
    function* failing(): Iterable<number> {
      yield 1;
      throw new Error('source failed');
    }
    const target = new PassThrough();
    target.resume();
    await expect(writeWorkbook(target, 'x', [{ header: 'n', value: (n: number) => n }], failing())).rejects.toThrow('source failed');
    expect(target.destroyed).toBe(true);
  });

  it('stops when the reader goes away', async () => {
    const target = new PassThrough();
    target.resume();
    let taken = 0;
    function* endless(): Iterable<number> {
      for (;;) {
        if (taken === 1000) target.destroy();
        yield (taken += 1);
      }
    }
    await expect(writeWorkbook(target, 'x', [{ header: 'n', value: (n: number) => n }], endless())).rejects.toThrow();
    expect(taken).toBeLessThan(2000);
  });
});
