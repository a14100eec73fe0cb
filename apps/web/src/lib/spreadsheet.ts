import { defuseFormula } from '@yingzao/domain/files';

/** A cell: text, a plain decimal to the last place, or nothing. */
export type SheetCell = string | { readonly number: string } | null;

/** A table as a file keeps it: the numbers to the last place, in the unit that its head says. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a file says of itself: name and value, such as the conditions and the day of the figures. */
export type SheetNotes = readonly (readonly [name: string, value: string])[];

const quoted = (text: string): string => (/[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const textOf = (cell: SheetCell): string => (cell === null ? '' : typeof cell === 'string' ? quoted(defuseFormula(cell)) : cell.number);

/** CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ head, rows }: Sheet): string => `\ufeff${[head, ...rows].map((row) => `${row.map(textOf).join(',')}\r\n`).join('')}`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// eslint-disable-next-line no-control-regex -- XML has no way to write these
const xml = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (char) => escapes[char]!);
const column = (at: number): string => (at < 26 ? '' : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
/** Excel keeps fifteen digits; a longer number would change, so it is written as text. */
const mostDigits = 15;
/** Styles of the workbook below: whole numbers, numbers with places, heads. */
const style = { whole: 1, places: 2, head: 3 } as const;

function cellXml(cell: SheetCell, at: string, isHead = false): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object' && cell.number.replace(/\D/g, '').length <= mostDigits) return `<c r="${at}" s="${cell.number.includes('.') ? style.places : style.whole}"><v>${cell.number}</v></c>`;
  return `<c r="${at}" t="inlineStr"${isHead ? ` s="${style.head}"` : ''}><is><t xml:space="preserve">${xml(defuseFormula(typeof cell === 'string' ? cell : cell.number))}</t></is></c>`;
}
const rowXml = (cells: readonly SheetCell[], row: number, isHead = false): string => `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${column(at)}${row}`, isHead)).join('')}</row>`;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const xlsxType = `${sheetType}.sheet`;

const sheetXml = (rows: readonly string[], widths: readonly number[], isFrozen: boolean): string =>
  `${head}<worksheet xmlns="${main}">${isFrozen ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' : ''}<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;

/** A workbook of two sheets: the table, and what it says of itself. */
export function xlsxOf(sheet: Sheet, notes: SheetNotes, names: { readonly table: string; readonly notes: string }): Uint8Array<ArrayBuffer> {
  const table = [rowXml(sheet.head, 1, true), ...sheet.rows.map((row, at) => rowXml(row, at + 2))];
  const about = notes.map((note, at) => rowXml(note, at + 1));
  const safe = (name: string): string => xml(name.replace(/[[\]:*?/\\]/g, ' ').trim().slice(0, 31));
  const override = (part: string, type: string): string => `<Override PartName="/xl/${part}.xml" ContentType="${sheetType}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string => `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${safe(names.table)}" sheetId="1" r:id="r1"/><sheet name="${safe(names.notes)}" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheetXml(table, sheet.head.map((_, at) => (at === 0 ? 28 : 18)), true),
    'xl/worksheets/sheet2.xml': sheetXml(about, [16, 80], false),
  });
}

const crcTable = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const crcOf = (bytes: Uint8Array): number => (bytes.reduce((crc, byte) => crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** 1 January 2000, so that the same table is the same bytes. */
const zipDay = ((2000 - 1980) << 9) | (1 << 5) | 1;

/** Files of text in one archive, stored as they are: a table of a chart is small. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const numbers = (...list: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array =>
    Uint8Array.from(list.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)));
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, body] = [encoder.encode(name), encoder.encode(text)];
    const facts = [[20, 2], [0, 2], [0, 2], [0, 2], [zipDay, 2], [crcOf(body), 4], [body.length, 4], [body.length, 4], [path.length, 2], [0, 2]] as const;
    parts.push(numbers([0x04034b50, 4], ...facts), path, body);
    index.push(numbers([0x02014b50, 4], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), path);
    offset += 30 + path.length + body.length;
  }
  const size = index.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const all = [...parts, ...index, numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])];
  const zip = new Uint8Array(offset + size + 22);
  let at = 0;
  for (const part of all) {
    zip.set(part, at);
    at += part.length;
  }
  return zip;
}
