import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Locale } from '../../platform/errors';
import { fontFor } from '../quotes/documentFont.service';
import type { ChartTable, TableCell } from './boardTables';

const [ink, soft, accent, line, bar] = ['#1d2329', '#5a646e', '#2f5d80', '#d5dae0', '#7fa3bf'];
const margin = 48;
const rowHeight = 18;
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** Signs that no font draws. */
const drawn = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** A board as A4 sheets: a block for each chart, with bars where it has one figure a row, and a table of figures with its total. */
export async function boardPdf(title: string, notes: readonly string[], tables: readonly ChartTable[], locale: Locale): Promise<Buffer> {
  const said = printable + JSON.stringify([title, notes, tables]) + '…';
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([import('pdfkit'), fontFor(said, 400), fontFor(said, 650)]);
  const doc = new PDFDocument({ size: 'A4', margin, bufferPages: true, lang: locale === 'zh' ? 'zh-CN' : 'en', font: null as never, info: { Title: title } });
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const width = doc.page.width - 2 * margin;
  doc.font('bold').fontSize(20).fillColor(ink).text(drawn(title), { width });
  doc.font('regular').fontSize(9.5).fillColor(soft).text(notes.join(' · '), { width });
  for (const table of tables) {
    drawBlock(doc, table, width);
    await nextTurn();
  }
  number(doc, width);
  doc.end();
  return done;
}

/** Begins a sheet where so much does not fit on this one any more. */
function room(doc: PDFKit.PDFDocument, height: number): void {
  if (doc.y + height > doc.page.height - margin - 14) doc.addPage();
}

function drawBlock(doc: PDFKit.PDFDocument, table: ChartTable, width: number): void {
  doc.y += 20;
  // A heading goes with the first of its rows.
  room(doc, 100);
  doc.x = margin;
  doc.font('bold').fontSize(12.5).fillColor(accent).text(drawn(table.title), { width });
  doc.font('regular').fontSize(8.5).fillColor(soft).text(drawn(table.about), { width });
  if (table.note) return void doc.fontSize(10).text(table.note, { width });
  doc.y += 4;
  const most = Math.max(0, ...table.rows.map(({ cells }) => cells[0]?.drawn ?? 0));
  const hasBars = table.head.length === 2;
  row(doc, width, table.head[0] ?? '', table.head.slice(1), { isHead: true, hasBars, share: 0 });
  for (const { label, cells } of table.rows) row(doc, width, label, cells.map(textOf), { hasBars, share: hasBars && most > 0 ? Math.max(0, cells[0]!.drawn) / most : 0 });
  if (table.total) row(doc, width, table.total.label, table.total.cells.map(textOf), { isTotal: true, hasBars, share: 0 });
}

const textOf = ({ text }: TableCell): string => text;

function row(doc: PDFKit.PDFDocument, width: number, label: string, cells: readonly string[], { isHead = false, isTotal = false, hasBars, share }: { isHead?: boolean; isTotal?: boolean; hasBars: boolean; share: number }): void {
  room(doc, rowHeight);
  const top = doc.y;
  const size = cells.length > 8 ? 6.5 : cells.length > 5 ? 7.5 : 9.5;
  const labels = hasBars ? width * 0.3 : width * 0.18;
  const figures = hasBars ? width * 0.22 : (width - labels) / Math.max(1, cells.length);
  doc.font(isTotal ? 'bold' : 'regular').fontSize(hasBars ? 9.5 : Math.max(size, 7)).fillColor(isHead ? soft : ink);
  doc.text(fitted(doc, label, labels - 6), margin, top + 4, { lineBreak: false });
  if (share > 0) doc.rect(margin + labels, top + 4, Math.max(1, (width - labels - figures - 8) * share), rowHeight - 8).fill(bar);
  doc.font(isTotal ? 'bold' : 'regular').fontSize(size).fillColor(isHead ? soft : ink);
  cells.forEach((text, at) => {
    const right = hasBars ? margin + width : margin + labels + figures * (at + 1);
    const shown = fitted(doc, text, figures - 4);
    doc.text(shown, right - doc.widthOfString(shown), top + 4, { lineBreak: false });
  });
  doc.y = top + rowHeight;
  doc.moveTo(margin, doc.y).lineTo(margin + width, doc.y).lineWidth(isTotal || isHead ? 0.8 : 0.3).strokeColor(line).stroke();
}

/** The text, cut where it is too long for its place. */
function fitted(doc: PDFKit.PDFDocument, text: string, width: number): string {
  const whole = drawn(text);
  if (doc.widthOfString(whole) <= width) return whole;
  const signs = [...whole];
  const cut = (count: number): string => `${signs.slice(0, count).join('')}…`;
  // So many fit, and so many do not.
  let [fits, over] = [1, signs.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (doc.widthOfString(cut(middle)) <= width) fits = middle;
    else over = middle;
  }
  return cut(fits);
}

function number(doc: PDFKit.PDFDocument, width: number): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n);
    doc.page.margins.bottom = 0;
    doc.font('regular').fontSize(8.5).fillColor(soft).text(`${n + 1} / ${count}`, margin, doc.page.height - 34, { width, align: 'center', lineBreak: false });
  }
}
