import type { Database } from '../../platform/database';
import type { FileStorage } from '../../platform/fileStorage';
import { describeError } from '../../platform/logger';
import type { Logger } from '../../platform/logger';

const day = 86_400_000;
/** Every content is read through once in so many nights. */
const rounds = 16;

/** Clears the store up, and reads it through. For the role of jobs, which sees no document. */
export class FileUpkeep {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly log: Pick<Logger, 'info' | 'error'>,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Lets go what broken uploads left, and contents that no version has: an upload was refused or cut off after its bytes were safe. A day's grace. */
  async sweep(): Promise<{ leftovers: number; contents: number }> {
    const before = new Date(this.clock().getTime() - day);
    const leftovers = await this.storage.dropLeftovers(before);
    let contents = 0;
    for await (const batch of inBatches(this.storage.contents(before), 500)) {
      const unused = await this.database.read(null, (db) => db.rows<{ hash: string }>(`SELECT h AS hash FROM unused_contents($1) h`, [batch]));
      for (const { hash } of unused) {
        // Asked once more under a lock that uploads of this content hold too, and the row of whichever came first is seen.
        const removed = await this.database.write(null, async (db) => {
          const [claim] = await db.rows<{ free: boolean }>(`SELECT claim_unused_content($1) AS free`, [hash]);
          return claim?.free === true && (await this.storage.remove(hash, before));
        });
        if (removed) contents++;
      }
    }
    if (leftovers + contents > 0) this.log.info({ leftovers, contents }, 'store of documents cleared up');
    return { leftovers, contents };
  }

  /** Reads a part of the store through, another one each night; what is damaged is said in the log, so that it is fetched from the backup while there is one. */
  async check(): Promise<string[]> {
    const now = this.clock();
    const part = (Math.floor(now.getTime() / day) % rounds).toString(16);
    const damaged: string[] = [];
    for await (const hash of this.storage.contents(now)) {
      if (!hash.startsWith(part)) continue;
      try {
        if (!(await this.storage.isWhole(hash))) damaged.push(hash);
      } catch (error) {
        this.log.error({ err: describeError(error), sha256: hash }, 'a content could not be read');
      }
    }
    for (const sha256 of damaged) this.log.error({ sha256 }, 'a content is damaged: restore it from the backup');
    return damaged;
  }
}

async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
