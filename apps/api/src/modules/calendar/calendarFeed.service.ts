import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database } from '../../platform/database';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { CalendarFeedRow } from './calendar.entity';

export type FeedRow = Pick<CalendarFeedRow, 'createdAt' | 'lastReadAt'>;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
export const feedPath = (token: string): string => `/api/calendar/${token}.ics`;

/** The private address at which calendar programs read a person's schedule: 256 random bits, of which only the hash is kept. */
export class CalendarFeedService {
  constructor(private readonly database: Database) {}

  find(viewer: Actor): Promise<FeedRow | null> {
    return this.database.read(viewer, async (db) => (await db.rows<FeedRow>(`SELECT created_at AS "createdAt", last_read_at AS "lastReadAt" FROM calendar_feed WHERE employee_id = $1`, [viewer.employeeId]))[0] ?? null);
  }

  /** A new address in the place of the old one. Never under a repeatable key: the answer, and with it the address, would be stored. */
  renew(viewer: Actor): Promise<Outcome<{ url: string }>> {
    return mutate(this.database, viewer, 'renewCalendarFeed', {}, async (db) => {
      const token = randomBytes(32).toString('base64url');
      await db.run(
        `INSERT INTO calendar_feed (employee_id, token_hash) VALUES ($1, $2)
         ON CONFLICT (employee_id) DO UPDATE SET token_hash = EXCLUDED.token_hash, created_at = now(), last_read_at = NULL`,
        [viewer.employeeId, hashOf(token)],
      );
      return { url: feedPath(token) };
    });
  }

  revoke(viewer: Actor): Promise<Outcome<Record<never, never>>> {
    return mutate(this.database, viewer, 'revokeCalendarFeed', {}, async (db) => {
      await db.run(`DELETE FROM calendar_feed WHERE employee_id = $1`, [viewer.employeeId]);
      return {};
    });
  }

  /** Whose schedule an address shows: somebody who works here, with the roles they have now. */
  readerOf(token: string): Promise<Actor | null> {
    return this.database.write(null, async (db) => {
      const [row] = await db.rows<{ employee_id: string; roles: Role[] }>(`SELECT employee_id, roles FROM calendar_feed_reader($1)`, [hashOf(token)]);
      return row ? { employeeId: row.employee_id, roles: row.roles } : null;
    });
  }
}
