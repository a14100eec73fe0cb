import { addDays, today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { birthdaysKeptOn } from '@yingzao/domain/prompts';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';

export interface Anniversary {
  readonly employeeId: string;
  readonly kind: 'BIRTHDAY' | 'JOINING';
  /** The day it is kept, ISO; of this year or the next, never that of birth. */
  readonly on: string;
  /** Whole years since joining; null for birthdays. */
  readonly years: number | null;
}
interface Day {
  readonly employeeId: string;
  readonly kind: Anniversary['kind'];
  readonly monthDay: string;
  readonly since: number | null;
}

/** The most that are told at once. */
const most = 100;

/** Birthdays and days of joining of colleagues; the database decides whose may be told to whom. */
export class AnniversariesService {
  constructor(private readonly database: Database) {}

  /** Those of the next `days` days, today's first. @throws UserFault OUT_OF_RANGE unless 1 to 366. */
  async within(viewer: Actor, days: number, now = new Date()): Promise<Anniversary[]> {
    if (days < 1 || days > 366) throw new UserFault({ code: 'OUT_OF_RANGE', path: ['days'], params: { min: 1, max: 366 } });
    const first = today(now);
    // 29 February is kept in every year; a day that comes twice in a year and a bit is told once.
    const keptOn = new Map<string, string>();
    for (let n = 0; n < days; n++) {
      const day = addDays(first, n);
      for (const monthDay of birthdaysKeptOn(day)) if (!keptOn.has(monthDay)) keptOn.set(monthDay, day);
    }
    const rows = await this.database.readAtOnce(viewer, (db) => db.rows<Day>(`SELECT employee_id AS "employeeId", kind, month_day AS "monthDay", since FROM colleague_days($1)`, [[...keptOn.keys()]]));
    return rows
      .map(({ employeeId, kind, monthDay, since }): Anniversary => {
        const on = keptOn.get(monthDay)!;
        return { employeeId, kind, on, years: since === null ? null : Number(on.slice(0, 4)) - since };
      })
      .filter(({ years }) => years === null || years > 0)
      .sort((a, b) => (a.on === b.on ? (a.employeeId < b.employeeId ? -1 : 1) : a.on < b.on ? -1 : 1))
      .slice(0, most);
  }

  /** Lets colleagues see one's own days, or no longer. */
  share(viewer: Actor, input: { readonly clientMutationId?: string | null; readonly isShown: boolean }): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'shareBirthday', input, async (db) => {
      await db.run(`UPDATE employee SET shows_birthday = $2, updated_at = now() WHERE id = $1`, [viewer.employeeId, input.isShown]);
      return { id: viewer.employeeId };
    });
  }
}
