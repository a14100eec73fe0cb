import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse, detectKind, workbookCodes, workbookMessage, type Cell } from '@yingzao/domain/imports';
import { isDateFormat } from './styles';
import { readWorkbook } from './readWorkbook';
import { relations, sheetOf, workbookOf, zipOf } from './testZip';
import { attribute, XmlScanner } from './xml';

const demo = join(__dirname, '../../../demo');

const codeOf = (source: string | Buffer, limits = {}): Promise<string> =>
  readWorkbook(source, limits).then(
    () => 'READ',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('files that are refused', () => {
  const real = readFileSync(join(demo, '营销跟踪表.xlsx'));

  it('refuses what is no workbook, whatever its name', async () => {
    expect(await codeOf(Buffer.from('项目名称,城市\n甲,上海\n'))).toBe('NOT_A_WORKBOOK');
    expect(await codeOf(Buffer.alloc(0))).toBe('NOT_A_WORKBOOK');
    expect(await codeOf(Buffer.alloc(10_000, 'PK'))).toBe('NOT_A_WORKBOOK');
    expect(await codeOf(zipOf([{ name: 'word/document.xml', data: Buffer.from('<w/>') }]))).toBe('NOT_A_WORKBOOK');
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    try {
      await writeFile(join(folder, 'a.xlsx'), 'text renamed to xlsx');
      expect(await codeOf(join(folder, 'a.xlsx'))).toBe('NOT_A_WORKBOOK');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('tells a password and the old format apart', async () => {
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await codeOf(Buffer.concat([ole, Buffer.alloc(2000), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(2000)]))).toBe('WORKBOOK_ENCRYPTED');
    expect(await codeOf(Buffer.concat([ole, Buffer.alloc(2000), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(2000)]))).toBe('WORKBOOK_OLD_FORMAT');
    expect(await codeOf(zipOf([{ name: 'xl/workbook.xml', data: Buffer.from('x'), flags: 1 }]))).toBe('WORKBOOK_ENCRYPTED');
  });

  it('refuses a truncated file at any length', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) expect(await codeOf(real.subarray(0, Math.floor(real.length * share)))).toBe('WORKBOOK_TRUNCATED');
  });

  it('refuses a file with broken bytes or broken XML without crashing', async () => {
    const broken = Buffer.from(real);
    for (let at = 2000; at < 60_000; at += 97) broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(await codeOf(broken)).toBe('WORKBOOK_DAMAGED');
    expect(await codeOf(workbookOf('<worksheet><sheetData><row r="1"><c r="A1"'))).toBe('WORKBOOK_DAMAGED');
    expect(await codeOf(workbookOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'))).toBe('WORKBOOK_DAMAGED');
  });

  it('refuses what expands too far, by what the directory says and by what comes out', async () => {
    const zeros = Buffer.alloc(50 * 1024 * 1024, 0x20);
    const bomb = (declaredSize?: number): Buffer =>
      workbookOf(sheetOf(''), { more: [{ name: 'xl/media/image1.png', data: zeros, ...(declaredSize === undefined ? {} : { declaredSize }) }] });
    expect(bomb().length).toBeLessThan(100_000);
    expect(await codeOf(bomb())).toBe('WORKBOOK_TOO_LARGE');
    expect(await codeOf(bomb(), { ratio: 10_000, expanded: 40 * 1024 * 1024 })).toBe('WORKBOOK_TOO_LARGE');

    // A directory that lies about the sheet: reading stops at the declared size.
    const sheet = Buffer.concat([Buffer.from('<worksheet><sheetData>'), zeros]);
    const liar = zipOf([
      { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
      { name: 'xl/workbook.xml', data: Buffer.from('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>') },
      { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(relations({ rId1: 'worksheets/sheet1.xml' })) },
      { name: 'xl/worksheets/sheet1.xml', data: sheet, declaredSize: 1000 },
    ]);
    expect(await codeOf(liar)).toBe('WORKBOOK_TOO_LARGE');
  });

  it('refuses too many entries, rows, cells, columns and merged ranges', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `xl/media/${i}.png`, data: Buffer.from('x') }));
    expect(await codeOf(workbookOf(sheetOf(''), { more: many }), { entries: 20 })).toBe('WORKBOOK_TOO_LARGE');
    const rows = sheetOf(Array.from({ length: 20 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(''));
    expect(await codeOf(workbookOf(rows), { rows: 10 })).toBe('WORKBOOK_TOO_LARGE');
    expect(await codeOf(workbookOf(rows), { cells: 10 })).toBe('WORKBOOK_TOO_LARGE');
    expect(await codeOf(workbookOf(rows))).toBe('READ');
    expect(await codeOf(workbookOf(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toBe('WORKBOOK_TOO_LARGE');
    const merges = `<worksheet><sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(20)}</mergeCells></worksheet>`;
    expect(await codeOf(workbookOf(merges), { merges: 10 })).toBe('WORKBOOK_TOO_LARGE');
  });

  it('refuses a part named twice and a workbook without sheets', async () => {
    expect(await codeOf(workbookOf(sheetOf(''), { more: [{ name: 'xl/workbook.xml', data: Buffer.from('x') }] }))).toBe('WORKBOOK_DAMAGED');
    const empty = zipOf([
      { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
      { name: 'xl/workbook.xml', data: Buffer.from('<workbook><sheets/></workbook>') },
      { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(relations({})) },
    ]);
    expect(await codeOf(empty)).toBe('SHEET_NOT_FOUND');
  });

  it('has a message for every code that says what to do', () => {
    for (const code of workbookCodes) {
      expect(workbookMessage(code, 'zh')).toMatch(/。$/);
      expect(workbookMessage(code, 'en')).toMatch(/^This|^The/);
    }
  });

  it('survives a sheet whose merged ranges cover the whole grid', async () => {
    const header = ['项目名称', '城市', '客户名称', '项目状态'].map((text, i) => `<c r="${'ABCD'[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const merges = '<mergeCell ref="A2:XFD1048576"/>'.repeat(500);
    const sheet = `<worksheet><sheetData><row r="1">${header}</row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row><row r="3"><c r="B3" t="inlineStr"><is><t>上海</t></is></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    const analysis = analyse('TRACKING', await readWorkbook(workbookOf(sheet)));
    expect(analysis.counts.good).toBe(0);
  });
});

describe('cells', () => {
  const cellsOf = async (rows: string, extra: Parameters<typeof workbookOf>[1] = {}): Promise<readonly (readonly Cell[])[]> =>
    (await readWorkbook(workbookOf(sheetOf(rows), extra))).sheets[0]?.rows.map(({ cells }) => cells) ?? [];

  it('reads every kind of value and never a formula', async () => {
    const strings = '<sst><si><t>甲&amp;乙_x000D_</t></si><si><r><t>泰州</t></r><r><rPr/><t xml:space="preserve"> 里</t></r><rPh sb="0" eb="1"><t>ご</t></rPh></si></sst>';
    const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const row = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" s="1"><v>45296</v></c><c r="D2" s="2"><v>45296.5</v></c>
      <c r="E2"><f>A1*2</f><v>7</v></c><c r="F2" t="str"><f>"="&amp;"x"</f><v>=cmd|' /C calc'!A0</v></c><c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>
      <c r="H2" t="b"><v>1</v></c><c r="I2" t="inlineStr"><is><t>行&#20869;</t></is></c><c r="J2" s="1"/><c t="n"><v>1.5E-3</v></c><c r="L2" s="0"><f>B1</f></c></row>`;
    expect(await cellsOf(row, { strings, styles })).toEqual([
      [
        '甲&乙\r',
        '泰州 里',
        { date: '2024-01-05', serial: 45296 },
        { date: '2024-01-05', serial: 45296.5 },
        { formula: true, cached: 7 },
        { formula: true, cached: "=cmd|' /C calc'!A0" },
        { formula: true, cached: { error: '#DIV/0!' } },
        true,
        '行内',
        null,
        0.0015,
      ],
    ]);
  });

  it('drops what a database cannot keep', async () => {
    const texts = ['a_x0000_b', 'c&#0;d', '_xD83D__xDE00_', '_xD83D_e', '&#xD800;f', 'g&#9;h&#10;i'];
    const row = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    expect(await cellsOf(`<row r="1">${row}</row>`)).toEqual([['ab', 'cd', '😀', 'e', 'f', 'g\th\ni']]);
  });

  it('counts days from 1904 when the workbook does', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = await cellsOf('<row r="1"><c r="A1"><v>43834</v></c></row>', { styles, properties: '<workbookPr date1904="1"/>' });
    expect(cells).toEqual([[{ date: '2024-01-05', serial: 43834 }]]);
  });

  it('knows date formats from others', () => {
    const formats = ['yyyy/m/d', 'm"月"d"日"', '[$-804]yyyy"年"m"月"', 'mmm-yy', '0.0#', 'General', '#,##0"d"', 'h:mm', '[h]:mm:ss', '[Red]0.00', '@', 'm/d/yy h:mm'];
    expect(formats.filter((code) => isDateFormat(164, code))).toEqual(['yyyy/m/d', 'm"月"d"日"', '[$-804]yyyy"年"m"月"', 'mmm-yy', 'm/d/yy h:mm']);
    expect([14, 22, 20, 0, 2].map((id) => isDateFormat(id, undefined))).toEqual([true, true, false, false, false]);
  });

  it('reads prefixed names, rows and cells without references, and hidden rows', async () => {
    const sheet = '<x:worksheet xmlns:x="m"><x:sheetData><x:row hidden="1"><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const grid = await readWorkbook(workbookOf(sheet));
    expect(grid.sheets[0]?.rows).toEqual([
      { row: 1, hidden: true, cells: [1, 2] },
      { row: 2, hidden: false, cells: ['a'] },
    ]);
  });

  it('recognises nothing in a workbook of something else', async () => {
    expect(detectKind(await readWorkbook(workbookOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'))))).toBeNull();
  });
});

describe('the XML scanner', () => {
  const events = (pieces: readonly string[]): string[] => {
    const seen: string[] = [];
    let text = '';
    const flush = (): void => {
      if (text) seen.push(text);
      text = '';
    };
    const scanner = new XmlScanner({
      open: (name, attributes) => (flush(), seen.push(`<${name} ${attribute(attributes, 'a') ?? '-'}`)),
      text: (piece) => (text += piece),
      close: (name) => (flush(), seen.push(`/${name}`)),
    });
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return seen;
  };

  it('gives the same events however the text is cut', () => {
    const document = '<?xml version="1.0"?><!-- < > --><w:r a="1&gt;2>3"><c\n a = \'x"y\'/>t&#x4e00;<![CDATA[<&>]]><e b="2"/></w:r>';
    const whole = events([document]);
    expect(whole).toEqual(['<r 1>2>3', '<c x"y', '/c', 't一<&>', '<e -', '/e', '/r']);
    expect(events([...document])).toEqual(whole);
    for (let cut = 1; cut < document.length; cut += 1) expect(events([document.slice(0, cut), document.slice(cut)])).toEqual(whole);
  });
});
