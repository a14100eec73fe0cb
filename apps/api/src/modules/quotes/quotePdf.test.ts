import { execFileSync } from 'node:child_process';
import { computeQuote, readQuoteContent } from '@yingzao/domain/quotes';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { fontFor } from './quoteFont';
import { pdfOf } from './quotePdf';
import type { QuoteSheet } from './quoteSheetContent';

const area = (path_: Font['glyphsForString'] extends (text: string) => (infer G)[] ? G : never): number => {
  let [sum, x, y] = [0, 0, 0];
  for (const { command, args } of path_.path.commands) {
    const [nextX, nextY] = [args.at(-2) ?? x, args.at(-1) ?? y];
    if (command !== 'moveTo') sum += (x * nextY - nextX * y) / 2;
    [x, y] = [nextX, nextY];
  }
  return Math.abs(sum);
};

it('makes one small font of the characters of a text, heavier where it is to be bold', async () => {
  const text = '设计费报价 1,280.50 元/㎡ × %（第 2 版）Yb';
  const [regular, bold] = (await Promise.all([400, 700].map((weight) => fontFor(text, weight)))).map((bytes) => fontkit.create(bytes) as Font);
  expect(new Set(regular!.characterSet)).toEqual(new Set([...text].map((c) => c.codePointAt(0)!)));
  expect(regular!.glyphForCodePoint('费'.codePointAt(0)!).advanceWidth).toBe(1000);
  for (const c of '设费8Y') expect(area(bold!.glyphForCodePoint(c.codePointAt(0)!))).toBeGreaterThan(area(regular!.glyphForCodePoint(c.codePointAt(0)!)) * 1.1);
  // A character that no font has is left out; an empty text makes a font still.
  expect((fontkit.create(await fontFor('费\u{10fffd}', 400)) as Font).characterSet).toEqual(['费'.codePointAt(0)]);
  expect((fontkit.create(await fontFor('', 400)) as Font).numGlyphs).toBe(1);
});

const { content } = readQuoteContent({
  items: [{ key: 'a', name: '住宅建筑设计', basis: 'PER_SQM', quantity: '103210.57', rate: '35.5', factors: [{ name: '难度', value: '1.1' }] }, { key: 'b', name: '景观设计', basis: 'LUMP_SUM', amountFen: '50000000' }],
  discount: { kind: 'PERCENT', percent: '5' },
  tax: { mode: 'INCLUDED', percent: '6' },
  stages: [{ stage: 'CONCEPT', name: '定金', percent: '20' }, { stage: 'CONSTRUCTION_DOCS', name: '施工图', percent: '80' }],
  terms: { scope: '总图、建筑、结构与机电的方案至施工图设计。', payment: '每阶段成果提交后七日内支付。' },
});
const sheet = (more: Partial<QuoteSheet> = {}): QuoteSheet => ({
  title: '望江府一期设计费', revision: 3, status: 'SENT', feeBasis: 'PER_SQM', amountFen: computeQuote(content).figures.totalFen, rate: null, note: '按实际测绘面积结算', validUntil: '2031-04-01', sentAt: '2031-03-01T02:00:00.000Z', createdAt: '2031-02-01T02:00:00.000Z', content, figures: computeQuote(content).figures,
  projectName: '望江府', projectNumber: 'SC-0001', city: '苏州市', gfaM2: '103210.57', clientName: '望江置业有限公司', firm: '营造建筑设计', department: null, template: { heading: '营造建筑设计\n苏州市工业园区', closing: '开户行：示例银行', footer: '本报价书一式两份' }, ...more,
});

const reader = `
  // What it draws with; the text needs none of it.
  globalThis.DOMMatrix = class {};
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const document = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: VerbosityLevel.ERRORS }).promise;
  for (let n = 1; n <= document.numPages; n++) for (const item of (await (await document.getPage(n)).getTextContent()).items) process.stdout.write(item.str + '\\n');`;

/** The text of a PDF as the page's own viewer reads it, a line for each piece; it is an ES module, which only a process of its own takes. */
function linesOf(bytes: Buffer): string {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  return execFileSync(process.execPath, ['--input-type=module', '-e', reader], { cwd: __dirname, input: bytes, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['pipe', 'pipe', 'ignore'] });
}
// What is a gap and what a space is for the reader of the file to say.
const textOf = (bytes: Buffer): string => linesOf(bytes).replace(/\s+/g, '');

it('holds the title, the figures and the terms of a version as text, with fonts of its own', async () => {
  const bytes = await pdfOf(sheet(), 'zh', null);
  expect(bytes.length).toBeLessThan(400_000);
  expect(bytes.toString('latin1')).toMatch(/FontFile2/);
  const text = textOf(bytes);
  for (const said of ['设计费报价书', '望江府一期设计费', '望江置业有限公司', '第 3 版', '103,210.57 ㎡ × 35.5 元/㎡', '景观设计', '500,000.00', '合计', '施工图', '80%', '服务范围', '每阶段成果提交后七日内支付。', '按实际测绘面积结算', '示例银行']) expect(text).toContain(said.replace(/\s+/g, ''));
  expect(text).toContain(Number(sheet().amountFen).toString().replace(/(\d\d)$/, '.$1').replace(/\B(?=(\d{3})+(?=\.))/g, ','));
});

it('goes over several sheets, in English, with a mark for whom it was made', async () => {
  const text = textOf(await pdfOf(sheet({ content: null, figures: null, rate: '35.5', amountFen: null, note: '第一条 服务范围与成果要求。\n'.repeat(120), status: 'EXPIRED' }), 'en', 'Harbour Estates'));
  expect(text).toContain('Designfeequotation');
  expect(text).toContain('Thisquotationisnolongervalid.');
  expect(text).toMatch(/1\/[3-9]/);
  expect(text.split('成果要求').length - 1).toBeGreaterThan(100);
});

it('has a mark over every sheet: of whom it was made for, and of a version that does not stand for colleagues', async () => {
  const times = async (more: Partial<QuoteSheet>, watermark: string | null, said: string): Promise<number> => textOf(await pdfOf(sheet({ content: null, figures: null, ...more }), 'zh', watermark)).split(said).length - 1;
  expect(await times({ status: 'DRAFT' }, null, '未发出（草稿）')).toBe(11);
  expect(await times({ status: 'SENT' }, null, '未发出')).toBe(0);
  expect(await times({ status: 'EXPIRED' }, '甲方', '甲方专用')).toBe(10);
});

it('draws tabs and other signs without a picture as a browser does', async () => {
  const lines = linesOf(await pdfOf(sheet({ content: null, figures: null, note: '甲\t乙\r\n丙\u0007丁' }), 'zh', null));
  expect(lines.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
  expect(lines).toMatch(/甲 *\n?[ \n]*乙\n[^]*丙丁/);
});

it('reads a font anew where that failed, and holds no library before the first document', async () => {
  jest.resetModules();
  const fs = jest.requireActual<typeof import('node:fs/promises')>('node:fs/promises');
  let failures = 2;
  jest.doMock('node:fs/promises', () => ({ ...fs, readFile: (...args: Parameters<typeof fs.readFile>) => (failures-- > 0 ? Promise.reject(new Error('busy')) : fs.readFile(...args)) }));
  const loaded: string[] = [];
  for (const name of ['pdfkit', 'fontkit', 'wawoff2/decompress.js']) jest.doMock(name, () => (loaded.push(name), jest.requireActual<object>(name)));
  const fresh = await import('./quoteFont');
  await import('./quotePdf');
  expect(loaded).toEqual([]);
  await expect(fresh.fontFor('费', 400)).rejects.toThrow('busy');
  await expect(fresh.fontFor('费', 400)).rejects.toThrow('busy');
  expect((await fresh.fontFor('费', 400)).length).toBeGreaterThan(100);
  expect(loaded.sort()).toEqual(['fontkit', 'wawoff2/decompress.js']);
  // Dozens of slices at once, which the library unpacks into one and the same memory.
  const many = '设计费报价书望江府置业有限公司住宅建筑景观难度总图结构机电方案至施工阶段成果提交后七日内支付';
  const all = await Promise.all([300, 400, 500, 700].map((weight) => fresh.fontFor(many, weight)));
  for (const bytes of all) expect((fontkit.create(bytes) as Font).characterSet.length).toBe(new Set(many).size);
});
