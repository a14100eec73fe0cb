import { wallOf } from '@yingzao/domain/calendar';
import { nextReminder, remindedStart } from '@yingzao/domain/recurrence';
import type { Database } from '../../platform/database';
import { tell } from './calendar.prompts';
import { seriesOf } from './calendar.repository';
import type { CalendarEventRow } from './calendar.entity';

type DueRow = Pick<CalendarEventRow, 'id' | 'ownerId' | 'seriesId' | 'occurrenceKey' | 'allDay' | 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'timeZone' | 'rule' | 'lastStart' | 'excluded' | 'added' | 'reminders'> & { readonly remindAt: Date; readonly overridden: readonly string[] };

/** Events reminded of in one transaction. */
const atOnce = 200;
/** Reminders older than this are no help: the machine was off, and the meeting is over. */
const stale = 3_600_000;

/** Reminders of events, as they fall due. Runs as the role of jobs, which reads times and no texts; the lock and the next moment written with the prompt make a second run do nothing. */
export class CalendarReminders {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  async run(): Promise<void> {
    while ((await this.batch()) === atOnce);
  }

  private batch(): Promise<number> {
    const now = this.clock();
    return this.database.write(null, async (db) => {
      const rows = await db.rows<DueRow>(
        `SELECT e.id, e.owner_id AS "ownerId", e.series_id AS "seriesId", e.occurrence_key AS "occurrenceKey", e.all_day AS "allDay", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.starts_on AS "startsOn", e.ends_on AS "endsOn",
           e.time_zone AS "timeZone", e.rule, e.last_start AS "lastStart", e.excluded, e.added, e.reminders, e.remind_at AS "remindAt",
           coalesce((SELECT array_agg(o.occurrence_key) FROM calendar_event o WHERE o.series_id = e.id), '{}') AS overridden
         FROM calendar_event e WHERE e.remind_at <= $1 ORDER BY e.remind_at LIMIT ${atOnce} FOR UPDATE OF e SKIP LOCKED`,
        [now],
      );
      for (const row of rows) {
        const series = { ...seriesOf(row), excluded: [...row.excluded, ...row.overridden] };
        const due = nextReminder(series, row.reminders, new Date(row.remindAt.getTime() - 1));
        const eventId = row.seriesId ?? row.id;
        if (due && due.at.getTime() === row.remindAt.getTime() && now.getTime() - due.at.getTime() < stale) {
          const invited = await db.rows<{ id: string }>(`SELECT employee_id AS id FROM calendar_invitee WHERE event_id = $1 AND answer IN ('ACCEPTED', 'TENTATIVE')`, [eventId]);
          for (const { times } of due.due) {
            const start = new Date(remindedStart(times, row.timeZone));
            const wall = wallOf(start, row.timeZone);
            tell(db, { kind: 'REMINDER', eventId, to: [row.ownerId, ...invited.map((i) => i.id)], at: due.at, day: wall.slice(0, 10), clock: times.allDay ? '' : wall.slice(11, 16) });
          }
        }
        // From now on: after a night that the machine was off, the morning is not spent on what is over.
        const next = nextReminder(series, row.reminders, new Date(Math.max(row.remindAt.getTime(), now.getTime() - stale)));
        await db.run(`UPDATE calendar_event SET remind_at = $2 WHERE id = $1`, [row.id, next?.at ?? null]);
      }
      return rows.length;
    });
  }
}
