import type { Archive } from './archive';
import { WorkbookError } from './errors';
import { isDateFormat } from './styles';
import { attribute, XmlScanner, type XmlHandler } from './xml';

/** Runs a handler over a part of the archive. */
export async function scan(archive: Archive, part: string, handler: Partial<XmlHandler>): Promise<void> {
  const ignore = (): void => undefined;
  const scanner = new XmlScanner({ open: ignore, text: ignore, close: ignore, ...handler });
  for await (const piece of archive.read(part)) scanner.write(piece);
  scanner.end();
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const workbookPart = 'xl/workbook.xml';

/** The sheets in their order and the parts they need. Throws NOT_A_WORKBOOK for a zip that is something else. */
export async function readParts(archive: Archive): Promise<WorkbookParts> {
  if (!archive.has('[Content_Types].xml') || !archive.has(workbookPart)) throw new WorkbookError('NOT_A_WORKBOOK');
  const targets = await readRelations(archive);
  let date1904 = false;
  const sheets: SheetPart[] = [];
  await scan(archive, workbookPart, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attribute(attributes, 'r:id') ?? '')?.part;
      // A chart sheet has no cells and is not listed as a worksheet.
      if (part === undefined || !archive.has(part)) return;
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible', part });
    },
  });
  const byType = (type: string): string | null => [...targets.values()].find((target) => target.type === type && archive.has(target.part))?.part ?? null;
  return { date1904, sheets, sharedStrings: byType('sharedStrings'), styles: byType('styles') };
}

async function readRelations(archive: Archive): Promise<Map<string, { type: string; part: string }>> {
  const targets = new Map<string, { type: string; part: string }>();
  const relations = 'xl/_rels/workbook.xml.rels';
  if (!archive.has(relations)) throw new WorkbookError('NOT_A_WORKBOOK');
  await scan(archive, relations, {
    open(name, attributes) {
      const target = attribute(attributes, 'Target');
      if (name !== 'Relationship' || !target || attribute(attributes, 'TargetMode') === 'External') return;
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      targets.set(attribute(attributes, 'Id') ?? '', { type, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  return targets;
}

/** The shared strings in their order; rich text is joined, phonetic readings are left out. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let collecting = false;
  let phonetic = false;
  await scan(archive, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') collecting = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (collecting) text += piece;
    },
    close(name) {
      if (name === 't') collecting = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** Control characters but tab and line breaks, and halves of a character: no database keeps them. */
const unstorable = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** The text of a string: control characters stand as `_x000D_` in a workbook; those that cannot be stored are dropped. */
export function unescapeText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return unescaped.replace(unstorable, '');
}

/** Whether each cell style, by its index, shows a number as a date. */
export async function readDateStyles(archive: Archive, part: string | null): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === null) return styles;
  const codes = new Map<number, string>();
  let inCellFormats = false;
  await scan(archive, part, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId'));
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
