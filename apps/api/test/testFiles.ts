import { zipOf } from '../src/platform/workbook/testZip';

// For tests: small files of every sort, made byte by byte, honest and not.

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const office = (document: string, ...more: string[]): Buffer => zipOf(['[Content_Types].xml', document, ...more].map((name) => ({ name, data: Buffer.from('<x/>') })));

/** A compound file whose directory names these streams; `next` links its one directory sector to another, or to itself. */
export function compound(streams: readonly string[], next = 0xfffffffe): Buffer {
  const bytes = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  bytes.writeUInt32LE(next, 512 + 4);
  streams.forEach((name, n) => {
    bytes.write(name, 1024 + n * 128, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, 1024 + n * 128 + 64);
  });
  return bytes;
}

export const testFiles = {
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  png,
  jpg: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0'), Buffer.alloc(20)]),
  text: Buffer.from('任务书：用地 3.2 公顷，容积率 2.5。\r\n'),
  gb18030: Buffer.from([0xc8, 0xce, 0xce, 0xf1, 0xca, 0xe9, 0x0d, 0x0a]),
  html: Buffer.from('<!doctype html><script>document.title = "run"</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  dwg: Buffer.concat([Buffer.from('AC1032'), Buffer.alloc(60)]),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  pptx: office('ppt/presentation.xml'),
  macros: office('xl/workbook.xml', 'xl/vbaProject.bin'),
  zip: zipOf([{ name: '平面.dwg', data: Buffer.from('x') }]),
  doc: compound(['Root Entry', 'WordDocument']),
  xls: compound(['Root Entry', 'Workbook']),
  ppt: compound(['Root Entry', 'PowerPoint Document']),
  rvt: compound(['Root Entry', 'BasicFileInfo']),
  encrypted: compound(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(80)]),
} as const;
