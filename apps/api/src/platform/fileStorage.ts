import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** Bytes that arrived and are safe on the disk under a passing name; nobody finds them before `keep`. */
export interface ReceivedFile {
  /** SHA-256 in hex. */
  readonly sha256: string;
  readonly size: number;
  readonly path: string;
}

/** Why bytes did not arrive: more than allowed, the sender went away, the disk is full. */
export type ReceiveFailure = 'TOO_LARGE' | 'ABORTED' | 'NO_SPACE';

/** Kept bytes that cannot be given out: gone from the disk, or not what was stored. */
export class StorageFault extends Error {
  constructor(
    readonly reason: 'MISSING' | 'DAMAGED',
    readonly sha256: string,
  ) {
    super(`content ${sha256} is ${reason.toLowerCase()}`);
  }
}

const noSpace = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;
const hashName = /^[0-9a-f]{64}$/;

/**
 * Contents by their SHA-256 in a folder: equal bytes are kept once, and a name says what must be inside.
 * A content is written under a passing name, synced, and renamed: after a crash there is either all of it or nothing of it.
 */
export class FileStorage {
  private readonly incoming: string;
  /** Contents whose bytes were checked in this process, with what the disk said of them then. */
  private readonly checked = new Map<string, string>();

  constructor(readonly folder: string) {
    this.incoming = path.join(folder, 'incoming');
  }

  private placeOf(sha256: string): string {
    if (!hashName.test(sha256)) throw new Error('not the SHA-256 of a content');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }

  /**
   * Takes bytes in, a piece at a time, however many there are. What is over the limit is read on and dropped, or its sender would never hear the answer.
   * @param limit bytes
   */
  async receive(source: AsyncIterable<Buffer>, limit: number): Promise<ReceivedFile | ReceiveFailure> {
    const file = path.join(this.incoming, randomUUID());
    let handle: FileHandle | null = null;
    const drop = async (): Promise<void> => {
      const open = handle;
      handle = null;
      await open?.close().catch(() => undefined);
      await rm(file, { force: true });
    };
    const hash = createHash('sha256');
    let size = 0;
    let full = false;
    try {
      await mkdir(this.incoming, { recursive: true });
      handle = await open(file, 'wx', 0o600);
      for await (const chunk of source) {
        size += chunk.length;
        if (size > limit && handle) await drop();
        if (!handle) continue;
        hash.update(chunk);
        try {
          await handle.appendFile(chunk);
        } catch (error) {
          if (!noSpace.has(codeOf(error) ?? '')) throw error;
          full = true;
          await drop();
        }
      }
      if (full) return 'NO_SPACE';
      if (!handle) return 'TOO_LARGE';
      await handle.sync();
      await handle.close();
      return { sha256: hash.digest('hex'), size, path: file };
    } catch (error) {
      await drop();
      if (noSpace.has(codeOf(error) ?? '')) return 'NO_SPACE';
      if (['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(codeOf(error) ?? '')) return 'ABORTED';
      throw error;
    }
  }

  /** Puts received bytes where they are found. Over what is there already: the same bytes, or damaged ones that are whole again. */
  async keep({ sha256, path: from }: ReceivedFile): Promise<void> {
    const place = this.placeOf(sha256);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(from, place);
    await syncFolder(path.dirname(place));
    await syncFolder(this.folder);
  }

  /** Lets received bytes go; nothing when they were kept. */
  discard({ path: file }: ReceivedFile): Promise<void> {
    return rm(file, { force: true });
  }

  /**
   * The bytes of a content, checked against its name before the first is given out.
   * @throws StorageFault when they are gone or others.
   */
  async read(sha256: string, size: number): Promise<ReadStream> {
    const place = this.placeOf(sha256);
    const seen = await this.lookAt(place, sha256, size);
    if (this.checked.get(sha256) !== seen) {
      if (!(await this.isWhole(sha256))) throw new StorageFault('DAMAGED', sha256);
      if (this.checked.size >= 2000) this.checked.clear();
      this.checked.set(sha256, seen);
    }
    return createReadStream(place);
  }

  private async lookAt(place: string, sha256: string, size: number): Promise<string> {
    try {
      const info = await stat(place);
      if (!info.isFile() || info.size !== size) throw new StorageFault('DAMAGED', sha256);
      return `${info.ino} ${info.size} ${info.mtimeMs}`;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new StorageFault('MISSING', sha256);
      throw error;
    }
  }

  /** Reads a content through. @returns false when its bytes are not those of its name, or gone. */
  async isWhole(sha256: string): Promise<boolean> {
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(this.placeOf(sha256))) hash.update(chunk as Buffer);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EIO') return false;
      throw error;
    }
    return hash.digest('hex') === sha256;
  }

  /** Names of the contents that were written before a moment, one folder after the other. */
  async *contents(before: Date): AsyncGenerator<string> {
    for (const part of await namesIn(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(part)) continue;
      for (const name of await namesIn(path.join(this.folder, part))) if (hashName.test(name) && (await this.isOlder(this.placeOf(name), before))) yield name;
    }
  }

  /** Removes a content if it is still as old; whoever calls keeps others from needing it meanwhile. */
  async remove(sha256: string, before: Date): Promise<boolean> {
    const place = this.placeOf(sha256);
    if (!(await this.isOlder(place, before))) return false;
    await rm(place, { force: true });
    return true;
  }

  /** Removes what broken uploads left behind before a moment. @returns how many. */
  async dropLeftovers(before: Date): Promise<number> {
    let dropped = 0;
    for (const name of await namesIn(this.incoming)) {
      const file = path.join(this.incoming, name);
      if (!(await this.isOlder(file, before))) continue;
      await rm(file, { force: true });
      dropped++;
    }
    return dropped;
  }

  private async isOlder(file: string, moment: Date): Promise<boolean> {
    const info = await stat(file).catch(() => null);
    return info !== null && info.isFile() && info.mtime < moment;
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });

/** A rename is safe when its folder is written. Windows cannot open folders and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
