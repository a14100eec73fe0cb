import { declarationOf, maySnoozeUntil, parsePromptSettings, promptKindCodes, snoozeUntil } from '@yingzao/domain/prompts';
import type { PromptSettings, WorkPromptKind } from '@yingzao/domain/prompts';
import type { Actor } from '@yingzao/domain/permissions';
import type { SaveWorkPromptSettingsInput, SnoozeWorkPromptsInput, WorkPromptChange } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import type { Page, PageArgs } from '../../platform/pagination';
import { enqueueWake } from './promptRaising.service';
import type { PromptBatch, SummaryRow, WorkPromptRow } from './prompts.entity';
import { changePrompts, countPrompts, listPrompts, promptsAfter, promptsById, readAllPrompts, saveSettings, snoozePrompts, storedSettings, summaryOf, systemKinds } from './prompts.repository';
import type { PromptFilter } from './prompts.repository';

interface Keyed {
  readonly clientMutationId?: string | null;
}
type Changed = Promise<Outcome<{ ids: string[] }>>;

/** Prompts changed at once. */
const mostIds = 1000;
/** Changes sent in one batch; beyond that a page reads its list anew. */
export const mostChanges = 100;

/** A person's own work prompts: read, ticked off, put off, and how they want to be told. */
export class PromptsService {
  constructor(
    private readonly database: Database,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  list(viewer: Actor, filter: PromptFilter, page: PageArgs): Promise<Page<WorkPromptRow>> {
    return this.database.read(viewer, (db) => listPrompts(db, viewer.employeeId, filter, page));
  }

  count(viewer: Actor, filter: PromptFilter): Promise<number> {
    return this.database.read(viewer, (db) => countPrompts(db, viewer.employeeId, filter));
  }

  byId(viewer: Actor, ids: readonly string[]): Promise<WorkPromptRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.read(viewer, (db) => promptsById(db, viewer.employeeId, ids));
  }

  summary(viewer: Actor): Promise<SummaryRow> {
    return this.database.read(viewer, (db) => summaryOf(db, viewer.employeeId));
  }

  /** Everything after a number; null when there is nothing. A number from before a restored backup starts anew. */
  changesAfter(viewer: Actor, after: number): Promise<PromptBatch | null> {
    return this.database.read(viewer, async (db) => {
      const summary = await summaryOf(db, viewer.employeeId);
      if (summary.number === after) return null;
      const prompts = summary.number < after ? [] : await promptsAfter(db, viewer.employeeId, after, mostChanges + 1);
      if (summary.number < after || prompts.length > mostChanges) return { number: summary.number, resync: true, prompts: [], summary };
      // What was committed between the two statements is in the list already and not yet in the counts; its own hint follows.
      return { number: Math.max(summary.number, prompts.at(-1)?.number ?? 0), resync: false, prompts, summary };
    });
  }

  change(viewer: Actor, input: Keyed & { ids: readonly string[]; change: WorkPromptChange }): Changed {
    return mutate(this.database, viewer, 'changeWorkPrompts', input, async (db) => {
      const own = await this.own(db, viewer, input.ids);
      if (input.change === 'DONE' && own.some((p) => systemKinds.includes(p.kind))) throw new UserFault({ code: 'PROMPT_DONE_BY_DOING', path: ['ids'] });
      return { ids: await changePrompts(db, viewer.employeeId, input.ids, input.change) };
    });
  }

  readAll(viewer: Actor, input: Keyed & { upTo: number; kinds?: readonly WorkPromptKind[] | null }): Changed {
    return mutate(this.database, viewer, 'readAllWorkPrompts', input, async (db) => ({ ids: await readAllPrompts(db, viewer.employeeId, input.upTo, input.kinds ?? promptKindCodes) }));
  }

  snooze(viewer: Actor, input: SnoozeWorkPromptsInput): Changed {
    return mutate(this.database, viewer, 'snoozeWorkPrompts', input, async (db) => {
      await this.own(db, viewer, input.ids);
      if (input.choice != null && input.until != null) throw new UserFault({ code: 'PROMPT_SNOOZE', path: ['until'] });
      const now = this.clock();
      const { settings } = await this.settingsIn(db, viewer);
      const until = input.choice ? snoozeUntil(input.choice, now, settings.zone) : new Date(String(input.until ?? ''));
      if (!until || Number.isNaN(until.getTime()) || !maySnoozeUntil(until, now)) throw new UserFault({ code: 'PROMPT_SNOOZE', path: [input.choice ? 'choice' : 'until'] });
      const ids = await snoozePrompts(db, viewer.employeeId, input.ids, until);
      await enqueueWake(db, until);
      return { ids };
    });
  }

  settings(viewer: Actor): Promise<{ revision: number; settings: PromptSettings }> {
    return this.database.read(viewer, (db) => this.settingsIn(db, viewer));
  }

  saveSettings(viewer: Actor, input: SaveWorkPromptSettingsInput): Promise<Outcome<{ revision: number }>> {
    return mutate(this.database, viewer, 'saveWorkPromptSettings', input, async (db) => {
      const { zone, quietFrom, quietTo, digestAt } = input;
      const { settings, problems } = parsePromptSettings({
        zone,
        digestAt,
        quiet: quietFrom || quietTo ? { from: quietFrom, to: quietTo } : null,
        choices: Object.fromEntries(input.choices.map(({ kind, delivery }) => [kind, delivery])),
      });
      if (problems.length > 0) throw new UserFault(problems.map(({ code, path: [field, part] }) => ({ code, path: field === 'quiet' ? [part === 'from' ? 'quietFrom' : 'quietTo'] : [field!, ...(part ? [part] : [])] })));
      if ((await saveSettings(db, viewer.employeeId, input.expectedRevision, JSON.stringify(settings))) !== 1) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedRevision'] });
      return { revision: input.expectedRevision + 1 };
    });
  }

  static isDoneBySystem(kind: WorkPromptKind): boolean {
    return declarationOf(kind).doneBy === 'SYSTEM';
  }

  private async settingsIn(db: Db, viewer: Actor): Promise<{ revision: number; settings: PromptSettings }> {
    const stored = await storedSettings(db, viewer.employeeId);
    return { revision: stored?.revision ?? 0, settings: parsePromptSettings(stored?.document).settings };
  }

  /** One's own of these ids. @throws UserFault NOT_FOUND when there is none: other people's answer like ids that do not exist. */
  private async own(db: Db, viewer: Actor, ids: readonly string[]): Promise<WorkPromptRow[]> {
    if (ids.length > mostIds) throw new UserFault({ code: 'TOO_MANY', path: ['ids'], params: { max: mostIds } });
    const own = ids.every(isUuid) ? await promptsById(db, viewer.employeeId, ids) : [];
    if (own.length === 0) throw new UserFault({ code: 'NOT_FOUND', path: ['ids'] });
    return own;
  }
}
