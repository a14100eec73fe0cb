import type { Locale } from '../../platform/errors';
import { fontFor } from './quoteFont';
import { bannerOf, factsOf, feeTable, headingOf, markOf, sheetTexts, signatureOf, stageTable, textsOf, unitPriceOf } from './quoteSheetContent';
import type { QuoteSheet, SheetRow, SheetTable } from './quoteSheetContent';

/** Something that stands on the sheet, from above to below. */
type Part =
  | { readonly kind: 'text'; readonly text: string; readonly size?: number; readonly bold?: true; readonly colour?: string; readonly align?: 'left' | 'right' | 'center'; readonly before?: number }
  | { readonly kind: 'line'; readonly colour: string; readonly width: number }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | ({ readonly kind: 'table' } & SheetTable);
const [ink, soft, accent, line] = ['#1d2329', '#5a646e', '#2f5d80', '#d5dae0'];
const margin = 48;

/** The content of the printed page, with the same words and figures. */
function partsOf(sheet: QuoteSheet, locale: Locale): Part[] {
  const t = sheetTexts[locale];
  const [heading, banner, fee, stages, price] = [headingOf(sheet), bannerOf(sheet, locale), feeTable(sheet, locale), stageTable(sheet, locale), unitPriceOf(sheet, locale)];
  const title = (text: string): Part => ({ kind: 'text', text, bold: true, size: 11.5, colour: accent, before: 14 });
  return [
    ...heading.map((text, i): Part => ({ kind: 'text', text, ...(i === 0 ? { bold: true, size: 13 } : { size: 9.5, colour: soft }) })),
    ...(heading.length > 0 ? [{ kind: 'line', colour: accent, width: 1.5 } as const] : []),
    ...(banner ? [{ kind: 'text', text: banner, colour: '#8a5a00', before: 4 } as const] : []),
    { kind: 'text', text: t.quote, bold: true, size: 20, before: 10 },
    { kind: 'text', text: sheet.title, size: 13, colour: soft, before: 2 },
    { kind: 'facts', facts: factsOf(sheet, locale) },
    title(t.fee),
    ...(fee ? [{ kind: 'table', ...fee } as const] : []),
    ...(price ? [{ kind: 'text', text: price, size: 9.5, colour: soft, before: 4 } as const] : []),
    ...(stages ? [title(t.stages), { kind: 'table', ...stages } as const] : []),
    ...textsOf(sheet, locale).flatMap(([about, text]): Part[] => [title(about), { kind: 'text', text, before: 4 }]),
    ...(sheet.template?.closing ? [{ kind: 'text', text: sheet.template.closing, before: 14 } as const] : []),
    { kind: 'text', text: signatureOf(sheet, locale).join('\n'), align: 'right', before: 26 },
    ...(sheet.template?.footer ? [{ kind: 'text', text: sheet.template.footer, size: 9.5, colour: soft, align: 'center', before: 18 } as const] : []),
  ];
}

/** Tabs and other signs that no font draws, as a browser shows them. */
const drawn = (text: string): string => text.replace(/\t/g, '    ').replace(/[^\P{Cc}\n]/gu, '');
function allDrawn<T>(value: T): T {
  if (typeof value === 'string') return drawn(value) as T;
  if (Array.isArray(value)) return value.map(allDrawn) as T;
  return value !== null && typeof value === 'object' ? (Object.fromEntries(Object.entries(value).map(([key, one]) => [key, allDrawn(one)])) as T) : value;
}

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * One version of a quote as a PDF of A4 sheets, its fonts embedded with the characters it has and no others.
 * @param watermark whom it is made for; null: a colleague
 */
export async function pdfOf(sheet: QuoteSheet, locale: Locale, watermark: string | null): Promise<Buffer> {
  const parts = allDrawn(partsOf(sheet, locale));
  const mark = allDrawn(markOf(sheet, locale, watermark, true));
  const said = printable + JSON.stringify([parts, mark]);
  // With the first document: a process that makes none does not hold them.
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([import('pdfkit'), fontFor(said, 400), fontFor(said, 650)]);
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, lang: locale === 'zh' ? 'zh-CN' : 'en', font: null as never, info: { Title: `${sheet.title} · ${sheetTexts[locale].nth(sheet.revision)}`, Author: sheet.firm ?? '' } });
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  for (const part of parts) draw(doc, part);
  finish(doc, mark);
  doc.end();
  return done;
}

const widthOf = (doc: PDFKit.PDFDocument): number => doc.page.width - 2 * margin;
/** Begins a sheet where so much does not fit on this one any more. */
function room(doc: PDFKit.PDFDocument, height: number): void {
  if (doc.y + height > doc.page.height - margin - 14) doc.addPage();
}

function draw(doc: PDFKit.PDFDocument, part: Part): void {
  doc.x = margin;
  if (part.kind === 'line') {
    doc.moveTo(margin, doc.y + 5).lineTo(margin + widthOf(doc), doc.y + 5).lineWidth(part.width).strokeColor(part.colour).stroke();
    doc.y += 12;
  } else if (part.kind === 'text') {
    doc.y += part.before ?? 0;
    doc.font(part.bold ? 'bold' : 'regular').fontSize(part.size ?? 10.5).fillColor(part.colour ?? ink);
    // A heading goes with what it stands over.
    if (part.bold) room(doc, 60);
    doc.text(part.text, { align: part.align ?? 'left', width: widthOf(doc), lineGap: 3 });
  } else if (part.kind === 'facts') drawFacts(doc, part.facts);
  else drawTable(doc, part);
}

function drawFacts(doc: PDFKit.PDFDocument, facts: readonly (readonly [string, string])[]): void {
  const half = widthOf(doc) / 2;
  const labels = 76;
  doc.y += 10;
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2);
    doc.font('regular').fontSize(10.5);
    const height = Math.max(...pair.flatMap(([label, value]) => [doc.heightOfString(label, { width: labels }), doc.heightOfString(value, { width: half - labels - 22 })])) + 6;
    room(doc, height);
    const top = doc.y;
    pair.forEach(([label, value], i) => {
      const x = margin + i * half;
      doc.fillColor(soft).text(label, x, top, { width: labels });
      doc.fillColor(ink).text(value, x + labels + 4, top, { width: half - labels - 22 });
      doc.moveTo(x, top + height - 2).lineTo(x + half - 14, top + height - 2).lineWidth(0.5).strokeColor(line).stroke();
    });
    doc.y = top + height + 2;
  }
}

function drawTable(doc: PDFKit.PDFDocument, { columns, head, rows }: Extract<Part, { kind: 'table' }>): void {
  const width = widthOf(doc);
  const lefts = columns.map((_, i) => margin + width * columns.slice(0, i).reduce((sum, c) => sum + c.share, 0));
  const inner = (i: number): number => width * columns[i]!.share - 10;
  doc.y += 6;
  const header: SheetRow[] = head ? [{ cells: head }] : [];
  [...header, ...rows].forEach((row, n) => {
    const isHead = head !== null && n === 0;
    const isTotal = row.sums === 'TOTAL';
    const set = (): PDFKit.PDFDocument => doc.font(isTotal ? 'bold' : 'regular').fontSize(isHead ? 9.5 : isTotal ? 12 : 10.5);
    const heights = row.cells.map((cell, i) => {
      set();
      const first = cell ? doc.heightOfString(cell, { width: inner(i) }) : 0;
      const second = row.small?.[i];
      return first + (second ? doc.font('regular').fontSize(8.5).heightOfString(second, { width: inner(i) }) : 0);
    });
    const height = Math.max(...heights) + 9;
    room(doc, height);
    const top = doc.y;
    if (isTotal) doc.moveTo(margin, top).lineTo(margin + width, top).lineWidth(1.2).strokeColor(ink).stroke();
    row.cells.forEach((cell, i) => {
      const options = { width: inner(i), align: columns[i]!.isNumber ? ('right' as const) : ('left' as const) };
      const x = lefts[i]! + (columns[i]!.isNumber ? 10 : 0);
      set().fillColor(isHead ? soft : ink);
      if (cell) doc.text(cell, x, top + 4, options);
      const second = row.small?.[i];
      if (second) doc.font('regular').fontSize(8.5).fillColor(soft).text(second, x, doc.y, options);
    });
    doc.y = top + height;
    doc.moveTo(margin, doc.y).lineTo(margin + width, doc.y).lineWidth(0.5).strokeColor(line).stroke();
  });
}

/** Number and watermark of every sheet, once it is known how many there are. */
function finish(doc: PDFKit.PDFDocument, mark: string | null): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n);
    // Below the margin nothing may begin another sheet.
    doc.page.margins.bottom = 0;
    if (count > 1) doc.font('regular').fontSize(8.5).fillColor(soft).text(`${n + 1} / ${count}`, margin, doc.page.height - 34, { width: widthOf(doc), align: 'center', lineBreak: false });
    if (!mark) continue;
    doc.font('regular').fontSize(20).fillColor(ink, 0.1);
    // A long one stands once in a row.
    const columns = doc.widthOfString(mark) > 250 ? 1 : 2;
    for (let row = 0; row < 5; row++)
      for (let column = 0; column < columns; column++) {
        const [x, y] = [70 + column * 270, 120 + row * 150];
        doc.save().rotate(-24, { origin: [x, y] }).text(mark, x, y, { lineBreak: false }).restore();
      }
    doc.fillOpacity(1);
  }
}
