import { createHmac } from 'node:crypto';
import type { Database } from '../../platform/database';

interface Limit {
  readonly kind: 'pair' | 'account' | 'address';
  /** Failures that cost nothing. */
  readonly free: number;
  /** Longest delay, seconds. */
  readonly cap: number;
}

/**
 * Failed sign-ins slow down the pair of account and address much, the account and the address only a little:
 * nobody can lock out a colleague, and one bad office machine cannot lock out the firm. Nothing is locked for ever.
 */
const limits: readonly Limit[] = [
  { kind: 'pair', free: 5, cap: 900 },
  { kind: 'account', free: 20, cap: 30 },
  { kind: 'address', free: 60, cap: 30 },
];

export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly secret: string,
  ) {}

  private keys(login: string, address: string): { limit: Limit; key: Buffer }[] {
    const account = login.trim().toLowerCase();
    const subject = { pair: `${account}|${address}`, account, address };
    return limits.map((limit) => ({ limit, key: createHmac('sha256', this.secret).update(`${limit.kind}:${subject[limit.kind]}`).digest() }));
  }

  /** Seconds to wait before the next attempt; 0 when it may go ahead. */
  async delay(login: string, address: string): Promise<number> {
    const keys = this.keys(login, address).map((k) => k.key);
    return this.database.readAtOnce(null, async (db) => {
      const [row] = await db.rows<{ seconds: number | null }>(`SELECT ceil(extract(epoch FROM max(blocked_until) - now()))::int AS seconds FROM sign_in_attempt WHERE key = ANY ($1)`, [keys]);
      return Math.max(0, row?.seconds ?? 0);
    });
  }

  async failed(login: string, address: string): Promise<void> {
    await this.database.write(null, async (db) => {
      for (const { limit, key } of this.keys(login, address))
        await db.run(
          `INSERT INTO sign_in_attempt AS a (key, failures, last_at) VALUES ($1, 1, now())
           ON CONFLICT (key) DO UPDATE SET
             failures = CASE WHEN a.last_at < now() - interval '1 hour' THEN 1 ELSE a.failures + 1 END,
             last_at = now(),
             blocked_until = CASE WHEN a.last_at >= now() - interval '1 hour' AND a.failures + 1 > $2
               THEN now() + make_interval(secs => least($3, 2 ^ least(a.failures + 1 - $2, 20))) END`,
          [key, limit.free, limit.cap],
        );
      await db.run(`DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 day'`);
    });
  }

  /** A correct password clears what was held against the account; the address keeps its count. */
  async succeeded(login: string, address: string): Promise<void> {
    const keys = this.keys(login, address).filter((k) => k.limit.kind !== 'address');
    await this.database.write(null, (db) => db.run(`DELETE FROM sign_in_attempt WHERE key = ANY ($1)`, [keys.map((k) => k.key)]));
  }
}
