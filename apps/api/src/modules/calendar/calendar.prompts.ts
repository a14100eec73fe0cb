import type { Db } from '../../platform/database';
import type { Answer } from './calendar.entity';

/** What a colleague should hear of: an invitation, or an answer to one's own. */
export type CalendarNews =
  | { readonly kind: 'eventInvited'; readonly eventId: string; readonly title: string; readonly to: readonly string[]; readonly from: string }
  | { readonly kind: 'eventAnswered'; readonly eventId: string; readonly title: string; readonly to: readonly string[]; readonly from: string; readonly answer: Answer };

/**
 * The one place where the schedule tells people something, in the transaction of the change itself.
 * Work prompts are to be raised here; until they exist an invitation is found on the schedule, where it asks for its answer.
 */
export async function tell(_db: Db, _news: CalendarNews): Promise<void> {}
