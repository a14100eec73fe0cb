import type { Db } from '../../platform/database';
import { raise, settleFor } from '../prompts/promptRaising.service';
import type { Answer } from './calendar.entity';

/** What people hear of the schedule. `eventId` is the series. */
export type CalendarNews =
  | { readonly kind: 'INVITED'; readonly eventId: string; readonly to: readonly string[]; readonly from: string }
  | { readonly kind: 'ANSWERED'; readonly eventId: string; readonly to: readonly string[]; readonly from: string; readonly answer: Answer }
  | { readonly kind: 'NO_LONGER'; readonly eventId: string; readonly to: readonly string[] }
  | { readonly kind: 'REMINDER'; readonly eventId: string; readonly to: readonly string[]; readonly at: Date; readonly day: string; readonly clock: string };

/** The one place where the schedule tells people something, in the transaction of the change itself. Facts hold times and codes; titles are read by the reader's own right. */
export function tell(db: Db, news: CalendarNews): void {
  const { eventId: subject, to } = news;
  if (to.length === 0) return;
  switch (news.kind) {
    case 'INVITED':
      return raise(db, { kind: 'EVENT_INVITED', to, subject, by: news.from });
    case 'ANSWERED':
      settleFor(db, [news.from], subject, 'EVENT_INVITED');
      // Taking an answer back is no news.
      return news.answer === 'WAITING' ? undefined : raise(db, { kind: 'EVENT_ANSWERED', to, subject, by: news.from, facts: { answer: news.answer } });
    case 'NO_LONGER':
      return settleFor(db, to, subject, 'EVENT_INVITED');
    case 'REMINDER':
      return raise(db, { kind: 'EVENT_REMINDER', to, subject, facts: { on: news.day, at: news.clock }, dueOn: news.day, once: news.at.toISOString() });
  }
}
