import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { WorkbookError } from './errors';

/** What an uploaded workbook may be at most. Sizes in bytes, declared and counted while unpacking. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly expanded: number;
  /** How many times larger than packed an entry above `ratioFrom` bytes may become. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 2_000,
  expanded: 200 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
};

/** General purpose flag of an encrypted entry. */
const encryptedFlag = 0x1;
const zipMagic = Buffer.from('PK\x03\x04', 'latin1');
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Name of the stream in which Office keeps a workbook with a password. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a workbook, read one at a time so that nothing is held unpacked. */
export interface Archive {
  has(name: string): boolean;
  /** The text of a part in pieces. Throws a WorkbookError when it is missing, damaged or larger than declared. */
  read(name: string): AsyncIterable<string>;
  close(): void;
}

/**
 * Opens a zip without unpacking it: checks its kind, its directory and the declared sizes. `source` is a path or the bytes.
 * Throws a WorkbookError: NOT_A_WORKBOOK, WORKBOOK_OLD_FORMAT, WORKBOOK_ENCRYPTED, WORKBOOK_TRUNCATED, WORKBOOK_DAMAGED, WORKBOOK_TOO_LARGE.
 */
export async function openArchive(source: string | Buffer, limits: ArchiveLimits = defaultArchiveLimits): Promise<Archive> {
  await checkMagic(source);
  const zip = await openZip(source);
  try {
    const entries = await readEntries(zip, limits);
    return {
      has: (name) => entries.has(name),
      read: (name) => readText(zip, entries.get(name), limits),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Tells a zip from an old or encrypted Office file, which is an OLE container, and from anything else. */
async function checkMagic(source: string | Buffer): Promise<void> {
  const head = typeof source === 'string' ? await readHead(source) : source.subarray(0, headSize);
  if (head.subarray(0, zipMagic.length).equals(zipMagic)) return;
  if (!head.subarray(0, oleMagic.length).equals(oleMagic)) throw new WorkbookError('NOT_A_WORKBOOK');
  throw new WorkbookError(head.includes(encryptedStream) ? 'WORKBOOK_ENCRYPTED' : 'WORKBOOK_OLD_FORMAT');
}

/** Enough to hold the directory of an encrypted workbook. */
const headSize = 256 * 1024;

async function readHead(path: string): Promise<Buffer> {
  const file = await openFile(path, 'r');
  try {
    const buffer = Buffer.alloc(headSize);
    const { bytesRead } = await file.read(buffer, 0, headSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    const done = (error: Error | null, zip?: ZipFile): void => {
      if (zip) resolve(zip);
      // The directory stands at the end of a zip: without it the file was cut off.
      else reject(new WorkbookError(/end of central directory/i.test(error?.message ?? '') ? 'WORKBOOK_TRUNCATED' : 'WORKBOOK_DAMAGED', error));
    };
    if (typeof source === 'string') yauzl.open(source, options, done);
    else yauzl.fromBuffer(source, options, done);
  });
}

function readEntries(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let expanded = 0;
    const refuse = (error: WorkbookError): void => {
      zip.removeAllListeners('entry');
      reject(error);
    };
    if (zip.entryCount > limits.entries) return refuse(new WorkbookError('WORKBOOK_TOO_LARGE'));
    zip.on('error', (error: Error) => refuse(new WorkbookError('WORKBOOK_DAMAGED', error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      expanded += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (entry.generalPurposeBitFlag & encryptedFlag) return refuse(new WorkbookError('WORKBOOK_ENCRYPTED'));
      if (expanded > limits.expanded || (entry.uncompressedSize > limits.ratioFrom && ratio > limits.ratio))
        return refuse(new WorkbookError('WORKBOOK_TOO_LARGE'));
      if (entries.has(entry.fileName)) return refuse(new WorkbookError('WORKBOOK_DAMAGED'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* readText(zip: ZipFile, entry: Entry | undefined, limits: ArchiveLimits): AsyncIterable<string> {
  if (!entry) throw new WorkbookError('WORKBOOK_DAMAGED');
  const decoder = new TextDecoder('utf-8');
  let size = 0;
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error ?? new Error('No stream'))));
    });
    for await (const chunk of stream) {
      size += (chunk as Buffer).length;
      if (size > limits.expanded) throw new WorkbookError('WORKBOOK_TOO_LARGE');
      yield decoder.decode(chunk as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    // yauzl counts while unpacking: more bytes than declared is a lie about the size.
    throw new WorkbookError(/too many bytes/i.test(String(error)) ? 'WORKBOOK_TOO_LARGE' : 'WORKBOOK_DAMAGED', error);
  }
}
