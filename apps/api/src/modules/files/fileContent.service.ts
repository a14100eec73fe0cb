import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type/core';
import yauzl from 'yauzl';

/** Bytes that the library needs to tell what most files are. */
const headLength = 4100;
/** Bytes of a text that are looked at, from its beginning. */
const textLength = 64 * 1024;
/** A package of more entries than this is no document of an office. */
const mostEntries = 20_000;

/**
 * What the bytes of a file are, whatever it is called: a code of `contents` in @yingzao/domain/files, or one that no kind there has.
 * Packages are read by their list of contents and never unpacked.
 */
export async function contentOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const head = await readAt(handle, 0, headLength);
    if (head.length === 0) return 'empty';
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return await packageContent(file);
    if (head.subarray(0, 8).equals(compoundFile)) return await compoundContent(handle, head);
    const own = ownSignature(head);
    if (own) return own;
    // The mark of UTF-16 looks like a frame of sound to the library.
    if ((head[0]! | head[1]!) === 0xff && (head[0]! & head[1]!) === 0xfe && charsetOf(await readAt(handle, 0, textLength))) return 'text';
    const found = await fileTypeFromBuffer(head);
    if (found) return found.ext === 'heif' ? 'heic' : found.ext;
    // Some programs write a line of their own before a PDF; every reader takes it.
    if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
    return charsetOf(await readAt(handle, 0, textLength)) ? 'text' : 'unknown';
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Formats of drawing programs, by what their files begin with. */
function ownSignature(head: Buffer): string | null {
  const text = head.toString('latin1', 0, 64);
  if (/^AC1\.[25]|^AC10\d\d/.test(text)) return 'dwg';
  if (text.startsWith('3D Geometry File Format ')) return '3dm';
  if (text.startsWith('AutoCAD Binary DXF')) return 'dxf';
  if (head.subarray(0, 4).equals(Buffer.from([0xff, 0xfe, 0xff, 0x0e])) && head.toString('utf16le', 4, 32).startsWith('SketchUp Model')) return 'skp';
  return null;
}

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A compound file (Word, Excel and PowerPoint until 2003, Revit, Outlook) by the streams that its directory names. */
async function compoundContent(handle: FileHandle, head: Buffer): Promise<string> {
  if (head.length < 512) return 'cfb';
  const shift = head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return 'cfb';
  const sector = 1 << shift;
  const at = (n: number): number => (n + 1) * sector;
  const names = new Set<string>();
  let next = head.readUInt32LE(48);
  // Directories are short; a chain without an end is a trap.
  for (let read = 0; read < 400 && next < 0xfffffff0; read++) {
    const bytes = await readAt(handle, at(next), sector);
    for (let entry = 0; entry + 128 <= bytes.length; entry += 128) {
      const length = bytes.readUInt16LE(entry + 64);
      if (length >= 2 && length <= 64) names.add(bytes.toString('utf16le', entry, entry + length - 2));
    }
    const table = Math.floor(next / (sector / 4));
    if (table >= 109) break;
    const tableSector = head.readUInt32LE(76 + table * 4);
    if (tableSector >= 0xfffffff0) break;
    const link = await readAt(handle, at(tableSector) + (next % (sector / 4)) * 4, 4);
    next = link.length === 4 ? link.readUInt32LE(0) : 0xffffffff;
  }
  if (names.has('EncryptedPackage')) return 'encryptedOffice';
  if (names.has('WordDocument')) return 'doc';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('PowerPoint Document')) return 'ppt';
  return 'cfb';
}

/** A zip by the names in it: an Office document, one with macros, or just a package. */
function packageContent(file: string): Promise<string> {
  return new Promise((resolve) => {
    yauzl.open(file, { lazyEntries: true, autoClose: true, validateEntrySizes: false }, (error, zip) => {
      if (error || !zip) return resolve('brokenZip');
      const names: string[] = [];
      const done = (content: string): void => {
        zip.close();
        resolve(content);
      };
      zip.on('error', () => done('brokenZip'));
      zip.on('entry', (entry: { fileName: string }) => {
        names.push(entry.fileName);
        if (names.length > mostEntries) done(contentByNames(names));
        else zip.readEntry();
      });
      zip.on('end', () => done(contentByNames(names)));
      zip.readEntry();
    });
  });
}

function contentByNames(names: readonly string[]): string {
  const has = (name: string): boolean => names.includes(name);
  if (!has('[Content_Types].xml')) return 'zip';
  const begins = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  const document = has('word/document.xml') ? 'docx' : has('xl/workbook.xml') ? 'xlsx' : has('ppt/presentation.xml') ? 'pptx' : begins('visio/') ? 'vsdx' : 'zip';
  return document !== 'zip' && names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)) ? 'officeWithMacros' : document;
}

/**
 * The character set in which the beginning of a text can be read: UTF-8, UTF-16 with a mark, or GB 18030, as Chinese Windows writes it.
 * Null for what is no text. A character that is cut off at the end does not count.
 */
export function charsetOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const charset of marked ? [marked] as const : (['utf-8', 'gb18030'] as const)) {
    try {
      const text = new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
      // Tab, line ends, form feed, and the end mark of old text files.
      if (!/[\0-\x08\x0b\x0e-\x19\x1b-\x1f]/.test(text)) return charset; // eslint-disable-line no-control-regex -- control characters are what is looked for
    } catch {
      // Not in this one.
    }
  }
  return null;
}
