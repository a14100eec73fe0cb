import type { Database } from '../../platform/database';
import type { Logger } from '../../platform/logger';
import { checkSums, keepSums } from './statisticsSums.repository';

/** Keeps the sums of statistics up to date. Runs as the role of jobs. */
export class StatisticsSums {
  constructor(
    private readonly database: Database,
    private readonly log?: Logger,
  ) {}

  /** Each minute: the differences of the last one. */
  async keep(): Promise<void> {
    await this.database.write(null, keepSums);
  }

  /** Each night against the facts. A wrong sum is mended, and told: it is a defect. @returns how many were wrong */
  async check(): Promise<number> {
    const wrong = await this.database.write(null, checkSums);
    if (wrong) this.log?.error({ sums: wrong }, 'statistics sums differed from the facts and were mended');
    return wrong ?? 0;
  }
}
