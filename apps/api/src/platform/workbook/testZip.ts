import { crc32, deflateRawSync } from 'node:zlib';

// For tests: workbooks made byte by byte, good and hostile.

export interface Part {
  readonly name: string;
  readonly data: Buffer;
  /** What the directory says, when it lies. */
  readonly declaredSize?: number;
  readonly flags?: number;
}

/** A zip made by hand, so that its directory can lie. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declaredSize = data.length, flags = 0 } of parts) {
    const packed = deflateRawSync(data);
    const fileName = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | 0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(checksum(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredSize, 18);
    shared.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, fileName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, fileName]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

/** zlib's crc32 where the runtime has it; the reader does not look at it. */
function checksum(data: Buffer): number {
  return typeof crc32 === 'function' ? crc32(data) : 0;
}

/** The relations part of a workbook: ids to targets. */
export const relations = (targets: Record<string, string>): string =>
  `<?xml version="1.0"?><Relationships>${Object.entries(targets)
    .map(([id, target]) => `<Relationship Id="${id}" Type="http://x/relationships/${target.includes('sheet') ? 'worksheet' : target.split('.')[0]}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The smallest workbook with the given sheet, shared strings and workbook properties. */
export function workbookOf(sheetXml: string, extra: { strings?: string; styles?: string; properties?: string; more?: readonly Part[] } = {}): Buffer {
  const text = (name: string, data: string): Part => ({ name, data: Buffer.from(data) });
  return zipOf([
    text('[Content_Types].xml', '<Types/>'),
    text('xl/workbook.xml', `<workbook xmlns:r="r">${extra.properties ?? ''}<sheets><sheet name="跟踪表" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    text('xl/_rels/workbook.xml.rels', relations({ rId1: 'worksheets/sheet1.xml', rId2: 'sharedStrings.xml', rId3: 'styles.xml' })),
    text('xl/worksheets/sheet1.xml', sheetXml),
    ...(extra.strings === undefined ? [] : [text('xl/sharedStrings.xml', extra.strings)]),
    ...(extra.styles === undefined ? [] : [text('xl/styles.xml', extra.styles)]),
    ...(extra.more ?? []),
  ]);
}

export const sheetOf = (rows: string): string => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`;
