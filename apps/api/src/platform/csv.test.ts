import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { writeCsv } from './csv';
import type { SheetColumn } from './xlsx';

interface Row {
  readonly note: string | null;
  readonly yuan: string;
}
const columns: SheetColumn<Row>[] = [{ header: '说明', value: (r) => r.note }, { header: '金额', kind: 'number', value: (r) => r.yuan }];

async function csvOf(rows: readonly Row[]): Promise<string> {
  const stream = new PassThrough();
  // Read from the stream itself: a consumer drops the mark at the beginning.
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  expect(await writeCsv(stream, columns, rows)).toBe(rows.length);
  return Buffer.concat(chunks).toString('utf8');
}

it('writes what a spreadsheet reads back, and no formula', async () => {
  const written = await csvOf([
    { note: '展位', yuan: '1200.5' },
    { note: '=HYPERLINK("http://x","y")', yuan: '-1200.5' },
    { note: '+1', yuan: '=1+1' },
    { note: ' @SUM(A1)', yuan: '0' },
    { note: '甲,"乙"\n丙', yuan: '1' },
    { note: null, yuan: '1' },
  ]);
  expect(written.split('\r\n')).toEqual(['\ufeff说明,金额', '展位,1200.5', '"\'=HYPERLINK(""http://x"",""y"")",-1200.5', "'+1,'=1+1", "' @SUM(A1),0", '"甲,""乙""\n丙",1', ',1', '']);
});

it('gives up when the reader is gone', async () => {
  const stream = new PassThrough();
  async function* rows(): AsyncGenerator<Row> {
    yield { note: 'a', yuan: '1' };
    stream.destroy();
    yield { note: 'b', yuan: '1' };
  }
  await expect(writeCsv(stream, columns, rows())).rejects.toThrow('closed');
  await expect(text(stream)).rejects.toThrow();
});
