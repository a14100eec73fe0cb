import { today } from '@yingzao/domain/measures';
import type { Database } from '../../platform/database';
import { settle } from '../prompts/promptRaising.service';

/** What the calendar does to quotes. Runs as the role of jobs; a second run finds nothing left. */
export class QuoteNight {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Offers whose validity ended before today expire, and nobody is asked to follow them up any more. */
  async expire(): Promise<void> {
    await this.database.write(null, async (db) => {
      const expired = await db.rows<{ quoteId: string }>(`SELECT quote_id AS "quoteId" FROM expire_quotes($1)`, [today(this.clock())]);
      for (const { quoteId } of expired) settle(db, quoteId, 'QUOTE_FOLLOW_UP', 'QUOTE_EXPIRING');
    });
  }
}
