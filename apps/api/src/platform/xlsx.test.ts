import ExcelJS from 'exceljs';
import { safeSheetName, workbookOf } from './xlsx';

describe('names of sheets', () => {
  it.each([
    ['各地域：项目数', '各地域：项目数'],
    ['a/b[c]:d*e?f\\g', 'a b c  d e f g'],
    [`'引号'`, '引号'],
    [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
    [`${'长'.repeat(30)}𠮷`, '长'.repeat(30)],
    ['History', 'History 1'],
    [`'hIsToRy' `, 'hIsToRy 1'],
    ["''", 'Sheet1'],
    ['', 'Sheet1'],
  ])('%j is %j', (name, safe) => {
    expect(safeSheetName(name)).toBe(safe);
  });

  it('are told apart, and can be read back', async () => {
    const long = `${'楼'.repeat(26)}𠮷${'a'.repeat(9)}`;
    const names = [long, long, 'history', 'HISTORY', `${'a'.repeat(26)}''''''b`, `${'a'.repeat(26)}''''''b`];
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await workbookOf(names.map((name) => ({ name, bold: 0, rows: [['值']] })))) as never);
    const read = workbook.worksheets.map(({ name }) => name);
    expect(new Set(read.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of read) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/^'|'$|^history$|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/i);
    }
  });
});
