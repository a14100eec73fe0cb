import { dropUnusedPictures } from '../modules/dashboards/pictures.service';
import { dropUnusedLeadPhotos } from '../modules/leads/leadPhotos.service';
import { dropLooseApprovalFiles } from '../modules/approvals/approvalFiles.service';
import { CalendarReminders } from '../modules/calendar/calendarReminders.service';
import { CadenceNight } from '../modules/cadences/cadenceNight';
import { cadenceTask } from '../modules/cadences/cadenceFollowing.service';
import { FileUpkeep } from '../modules/files/fileUpkeep.service';
import { RatingKeeper } from '../modules/ratings/ratingKeeper.service';
import { QuoteNight } from '../modules/quotes/quoteNight';
import { StatisticsSums } from '../modules/statistics/statisticsSums.service';
import { BoardPacks } from '../modules/statisticsBoards/boardPacks';
import { PromptMornings } from '../modules/prompts/promptMornings';
import { wakeTask } from '../modules/prompts/promptRaising.service';
import type { Database } from '../platform/database';
import type { FileStorage } from '../platform/fileStorage';
import type { Logger } from '../platform/logger';
import type { TaskDeclaration } from '../platform/jobs';

/** Every background job by its name. `database` is open as the role of jobs. */
export function createTasks(database: Database, fileStorage: FileStorage, log: Logger): Readonly<Record<string, TaskDeclaration>> {
  const mornings = new PromptMornings(database);
  const reminders = new CalendarReminders(database);
  const cadences = new CadenceNight(database);
  const ratings = new RatingKeeper(database);
  const quotes = new QuoteNight(database);
  const boards = new BoardPacks(database, undefined, log);
  const sums = new StatisticsSums(database, log);
  const upkeep = new FileUpkeep(database, fileStorage, log);
  return {
    [wakeTask]: { run: () => mornings.wake() },
    'calendar.reminders': { cron: '* * * * *', run: () => reminders.run() },
    'home.pictures': { cron: '40 3 * * *', run: () => dropUnusedPictures(database) },
    // Before the sweep, which then takes their contents.
    'approvals.files': { cron: '0 3 * * *', run: () => dropLooseApprovalFiles(database) },
    'files.sweep': { cron: '10 3 * * *', run: async () => void (await upkeep.sweep()) },
    'files.check': { cron: '20 4 * * *', run: async () => void (await upkeep.check()) },
    // In the night of the firm's calendar, before anybody's morning; and at once where a date or the template changed.
    [cadenceTask]: { cron: '15 17 * * *', run: (payload) => cadences.run(projectOf(payload)) },
    // Just after midnight of the firm's calendar: what was valid until yesterday is over.
    'quotes.expire': { cron: '2 16 * * *', run: () => quotes.expire() },
    'ratings.due': { cron: '* * * * *', run: () => ratings.due() },
    'ratings.nightly': { cron: '5 17 * * *', run: () => ratings.all() },
    'statistics.sums': { cron: '* * * * *', run: () => sums.keep() },
    'statistics.check': { cron: '20 18 * * *', run: async () => void (await sums.check()) },
    // From eight in the morning of the firm's calendar; later where nothing ran then.
    'statistics.packs': { cron: '*/5 * * * *', run: () => boards.send() },
    'leads.photos': { cron: '50 3 * * *', run: () => dropUnusedLeadPhotos(database) },
    // Each minute: somebody's day may begin, in their time zone; and nothing stays asleep whose own job was lost.
    'prompts.minute': {
      cron: '* * * * *',
      run: async () => {
        await mornings.wake();
        await mornings.begin();
      },
    },
  };
}

/** The one project that a job is about; null: all of them. */
const projectOf = (payload: unknown): string | null => {
  const named = typeof payload === 'object' && payload !== null && 'projectId' in payload ? payload.projectId : null;
  return typeof named === 'string' ? named : null;
};
