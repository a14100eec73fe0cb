import { createRequire } from 'node:module';
import path from 'node:path';

import { csvOf, xlsxOf, type Sheet } from './spreadsheet';

/** jsdom's blobs are read by a reader only. */
const bytesOf = (blob: Blob): Promise<Buffer> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Buffer.from(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
const sheet: Sheet = {
  head: ['客户', '签约额（元）', '占比（%）'],
  rows: [
    ['=HYPERLINK("http://x")', { number: '1234567.50' }, { number: '41.7' }],
    ['江南, "置业" <甲&乙>', { number: '-12' }, null],
    ['合计', { number: '1234567890123456.78' }, ''],
  ],
};

it('is CSV that computes nothing', () => {
  expect(csvOf(sheet)).toBe('\ufeff客户,签约额（元）,占比（%）\r\n"\'=HYPERLINK(""http://x"")",1234567.50,41.7\r\n"江南, ""置业"" <甲&乙>",-12,\r\n合计,1234567890123456.78,\r\n');
});

it('is a workbook that others can read, with numbers as numbers and long ones to the last digit', async () => {
  const ExcelJS = createRequire(path.resolve(__dirname, '../../../api/package.json'))('exceljs') as { Workbook: new () => { xlsx: { load: (bytes: Buffer) => Promise<unknown> }; worksheets: { name: string; getSheetValues: () => unknown[][] }[] } };
  const book = new ExcelJS.Workbook();
  const file = await xlsxOf(sheet, [['标题', '按客户'], ['条件', '状态：成交']], { table: '按客户：全部', notes: '说明' });
  await book.xlsx.load(await bytesOf(file));
  expect(book.worksheets.map((one) => one.name)).toEqual(['按客户：全部', '说明']);
  expect(book.worksheets[0]!.getSheetValues().slice(1).map((row) => row.slice(1))).toEqual([
    ['客户', '签约额（元）', '占比（%）'],
    ['\'=HYPERLINK("http://x")', 1234567.5, 41.7],
    ['江南, "置业" <甲&乙>', -12],
    ['合计', '1234567890123456.78'],
  ]);
  expect(book.worksheets[1]!.getSheetValues()[2]).toEqual([undefined, '条件', '状态：成交']);
});
