import { createHmac } from 'node:crypto';
import type { Database } from '../../platform/database';
import { signsFor } from './devices';

interface Limit {
  readonly kind: 'device' | 'pair' | 'account' | 'address';
  /** Failures that cost nothing. */
  readonly free: number;
  /** Longest delay, seconds. */
  readonly cap: number;
}

/** Who tries, and from where. */
export interface Attempt {
  /** Id of the person, or what was typed where nobody is known by it. */
  readonly account: string;
  readonly address: string;
  /** Token of a browser that signed somebody in before. */
  readonly device: string | null;
}

/**
 * Failed sign-ins slow down the pair of account and address much, the account and the address only a little. Nothing is locked for ever.
 * A browser in which this person signed in before is counted by itself alone: whoever attacks an account, or from the firm's own address,
 * locks out neither the colleague nor the firm.
 */
const strangers: readonly Limit[] = [
  { kind: 'pair', free: 5, cap: 900 },
  { kind: 'account', free: 20, cap: 30 },
  { kind: 'address', free: 60, cap: 30 },
];
const known: readonly Limit[] = [{ kind: 'device', free: 5, cap: 900 }];

interface Counter {
  readonly key: Buffer;
  readonly failures: number;
  readonly isOld: boolean;
  readonly wait: number;
}

export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly secret: string,
  ) {}

  private keys({ account, address, device }: Attempt): { limit: Limit; key: Buffer }[] {
    const isKnown = device !== null && signsFor(this.secret, device, account);
    const subject = { device: `${account}|${device?.slice(0, 22)}`, pair: `${account}|${address}`, account, address };
    return (isKnown ? known : strangers)
      .map((limit) => ({ limit, key: createHmac('sha256', this.secret).update(`${limit.kind}:${subject[limit.kind]}`).digest() }))
      // Always in the same order, or two attempts could wait for each other.
      .sort((a, b) => Buffer.compare(a.key, b.key));
  }

  /**
   * Counts an attempt as failed before the password is looked at, so that a thousand at once are a thousand; `succeeded` takes it back.
   * @returns seconds to wait before the next attempt; 0 when this one may go ahead. One that has to wait is not counted.
   */
  begin(attempt: Attempt): Promise<number> {
    const keys = this.keys(attempt);
    return this.database.write(null, async (db) => {
      await db.run(`DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 day'`);
      await db.run(`INSERT INTO sign_in_attempt (key, failures, last_at) SELECT unnest($1::bytea[]), 0, now() ON CONFLICT DO NOTHING`, [keys.map((k) => k.key)]);
      const counters = await db.rows<Counter>(
        `SELECT key, failures, last_at < now() - interval '1 hour' AS "isOld", greatest(0, ceil(extract(epoch FROM blocked_until - clock_timestamp())))::int AS wait
         FROM sign_in_attempt WHERE key = ANY ($1) ORDER BY key FOR UPDATE`,
        [keys.map((k) => k.key)],
      );
      const wait = Math.max(0, ...counters.map((c) => c.wait ?? 0));
      if (wait > 0) return wait;
      for (const { limit, key } of keys) {
        const counter = counters.find((c) => c.key.equals(key));
        const failures = (counter && !counter.isOld ? counter.failures : 0) + 1;
        const delay = failures > limit.free ? Math.min(limit.cap, 2 ** Math.min(failures - limit.free, 20)) : null;
        await db.run(`UPDATE sign_in_attempt SET failures = $2, last_at = now(), blocked_until = clock_timestamp() + make_interval(secs => $3) WHERE key = $1`, [key, failures, delay]);
      }
      return 0;
    });
  }

  /** A correct password clears what was held against the account and the device; the address gets back this attempt only. */
  async succeeded(attempt: Attempt): Promise<void> {
    const keys = this.keys(attempt);
    const [kept, cleared] = [keys.filter((k) => k.limit.kind === 'address'), keys.filter((k) => k.limit.kind !== 'address')];
    await this.database.write(null, async (db) => {
      await db.run(`DELETE FROM sign_in_attempt WHERE key = ANY ($1)`, [cleared.map((k) => k.key)]);
      for (const { key, limit } of kept)
        await db.run(`UPDATE sign_in_attempt SET failures = greatest(0, failures - 1), blocked_until = CASE WHEN failures - 1 > $2 THEN blocked_until END WHERE key = $1`, [key, limit.free]);
    });
  }
}
