import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { computeQuote, readQuoteContent } from '@yingzao/domain/quotes';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { fontFor } from './quoteFont';
import { pdfOf } from './quotePdf';
import type { QuoteSheet } from './quoteSheet';

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

/** The text of a PDF, where the machine can read one; else only that it is one. */
function textOf(bytes: Buffer): string | null {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'yingzao-pdf-')), 'a.pdf');
  writeFileSync(file, bytes);
  try {
    // What is a gap and what a space is for the reader of the file to say.
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
  } catch {
    return null;
  }
}

it('holds the title, the figures and the terms of a version as text, with fonts of its own', async () => {
  const bytes = await pdfOf(sheet(), 'zh', null);
  expect(bytes.length).toBeLessThan(400_000);
  expect(bytes.toString('latin1')).toMatch(/FontFile2/);
  const text = textOf(bytes);
  if (text === null) return;
  for (const said of ['设计费报价书', '望江府一期设计费', '望江置业有限公司', '第 3 版', '103,210.57 ㎡ × 35.5 元/㎡', '景观设计', '500,000.00', '合计', '施工图', '80%', '服务范围', '每阶段成果提交后七日内支付。', '按实际测绘面积结算', '示例银行']) expect(text).toContain(said.replace(/\s+/g, ''));
  expect(text).toContain(Number(sheet().amountFen).toString().replace(/(\d\d)$/, '.$1').replace(/\B(?=(\d{3})+(?=\.))/g, ','));
});

it('goes over several sheets, in English, with a mark for whom it was made', async () => {
  const text = textOf(await pdfOf(sheet({ content: null, figures: null, rate: '35.5', amountFen: null, note: '第一条 服务范围与成果要求。\n'.repeat(120), status: 'EXPIRED' }), 'en', 'Harbour Estates'));
  if (text === null) return;
  expect(text).toContain('Designfeequotation');
  expect(text).toContain('Thisquotationisnolongervalid.');
  expect(text).toMatch(/1\/[3-9]/);
  expect(text.split('成果要求').length - 1).toBeGreaterThan(100);
});
