import { importCodes } from '@yingzao/domain/imports';
import type { ImportKind } from '@yingzao/domain/imports';
import { today } from '@yingzao/domain/measures';
import { allows } from '@yingzao/domain/permissions';
import type { Actor } from '@yingzao/domain/permissions';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { storable } from '../../platform/input';
import { mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { raise, settle } from '../prompts/promptRaising.service';
import { judge, kindOf, readGrid } from './analyseWorkbook';
import type { ImportTargets } from './importTargets';
import { rememberedMapping, rememberMapping } from './importMapping.repository';
import { contentOf, countRows, endRun, findJob, insertJob, listJobs, listRows, storeRecords, storeRows, unknownReferences, updateJob } from './imports.repository';
import type { ImportJobRow, ImportRowRow, ImportState, RowFilter } from './imports.repository';
import { checkAdjustment, mergeOverrides, withCorrections } from './overrides';
import type { Adjustment } from './overrides';
import { undoImport } from './undoImport';
import { writeRows } from './writeRows';

export interface Progress {
  readonly phase: 'ANALYSE' | 'WRITE' | 'FINISH';
  /** Rows. */
  readonly done: number;
  readonly total: number;
}
interface Target {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

/** Rows fetched at once for a download. */
const downloadPage = 1000;

/** Workbooks kept by hand: upload, recognise, correct, preview row by row, then write all of it in one transaction. */
export class ImportsService {
  private readonly progress = new Map<string, Progress>();
  private readonly running = new Map<string, Promise<void>>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly targets: ImportTargets,
    private readonly clock: () => Date = () => new Date(),
    private readonly report: (error: unknown) => void = () => undefined,
  ) {}

  list(viewer: Actor, limit: number): Promise<ImportJobRow[]> {
    return this.database.readAtOnce(viewer, (db) => listJobs(db, viewer.employeeId, limit));
  }

  find(viewer: Actor, id: string): Promise<ImportJobRow | null> {
    return this.database.readAtOnce(viewer, (db) => findJob(db, viewer.employeeId, id));
  }

  /** A page of judged rows. @throws UserFault PAGE_SIZE, BAD_CURSOR or NOT_A_CODE. */
  async rows(viewer: Actor, id: string, filter: RowFilter, page: { first?: number | null; after?: string | null }): Promise<{ rows: ImportRowRow[]; hasMore: boolean }> {
    const first = page.first ?? 50;
    if (!Number.isInteger(first) || first < 1 || first > 100) throw new UserFault({ code: 'PAGE_SIZE', path: ['first'] });
    if (page.after != null && !/^\d{1,9}$/.test(page.after)) throw new UserFault({ code: 'BAD_CURSOR', path: ['after'] });
    if (filter.code != null && !(importCodes as readonly string[]).includes(filter.code)) throw new UserFault({ code: 'NOT_A_CODE', path: ['code'] });
    const rows = await this.database.readAtOnce(viewer, (db) => listRows(db, id, filter, Number(page.after ?? 0), first + 1));
    return { rows: rows.slice(0, first), hasMore: rows.length > first };
  }

  countRows(viewer: Actor, id: string, filter: RowFilter): Promise<number> {
    return this.database.readAtOnce(viewer, (db) => countRows(db, id, filter));
  }

  /** Rows that were not imported, with the cells corrected so far, a page at a time. */
  async *rejectedRows(viewer: Actor, job: ImportJobRow): AsyncGenerator<ImportRowRow> {
    for (let after = 0; ; ) {
      const rows = await this.database.readAtOnce(viewer, (db) => listRows(db, job.id, { outcome: 'REJECTED' }, after, downloadPage));
      for (const row of rows) yield { ...row, cells: withCorrections(row, job.overrides, job.summary.columns) };
      if (rows.length < downloadPage) return;
      after = rows.at(-1)!.sheetRow;
    }
  }

  progressOf(id: string): Progress | null {
    return this.progress.get(id) ?? null;
  }

  /** Whether the viewer may import nothing at all: asked before an upload is even read. */
  static mayNot(viewer: Actor): boolean {
    return !allows(viewer.roles, [], 'import.create');
  }

  /** Whether the viewer may import workbooks of this kind: people are the administrator's, the rest is the market's. */
  static canRun(viewer: Actor, kind: ImportKind): boolean {
    return allows(viewer.roles, [], kind === 'EMPLOYEES' ? 'importPeople.run' : 'importBusiness.run');
  }

  /** Whether the viewer may take this import back: a finished one, of whose records it was noted what it created. */
  static canUndo(viewer: Actor, { kind, state, summary }: ImportJobRow): boolean {
    return state === 'DONE' && summary.undoable === true && ImportsService.canRun(viewer, kind);
  }

  /** Resolves when no import is being written any more. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  /**
   * Takes an uploaded workbook and shows what importing it would do; nothing else is written.
   * @returns the import's id. @throws UserFault for a file that is no workbook, or whose kind the viewer may not import.
   */
  upload(viewer: Actor, fileName: string, content: Buffer, wanted: ImportKind | null): Promise<string> {
    return this.inTurn(async () => {
      if (wanted) assertKind(viewer, wanted);
      const grid = await readGrid(content);
      const kind = wanted ?? kindOf(grid);
      assertKind(viewer, kind);
      return this.database.write(viewer, async (db) => {
        const remembered = await rememberedMapping(db, viewer.employeeId, kind, grid);
        const overrides = remembered ?? {};
        const { sheet, rows, summary } = await judge(db, kind, grid, overrides, today(this.clock()));
        const id = await insertJob(db, viewer.employeeId, { kind, fileName: storable(fileName).slice(0, 200), content, sheet, overrides, summary: { ...summary, ...(remembered && { remembered: true }) } });
        await storeRows(db, id, rows);
        return id;
      });
    });
  }

  /** Corrects the kind, the sheet, columns, clients or single cells by hand and judges the workbook anew. */
  adjust(viewer: Actor, input: Adjustment): Promise<Outcome<{ id: string }>> {
    return this.inTurn(() =>
      mutate(this.database, viewer, 'adjustImport', input, async (db) => {
        const job = await lockPreview(db, viewer, input.id, input.expectedVersion);
        const kind = input.kind ?? job.kind;
        assertKind(viewer, kind);
        await assertAdjustment(db, { ...job, kind }, input);
        const overrides = mergeOverrides(kind === job.kind ? job.overrides : {}, input);
        const { sheet, rows, summary } = await judge(db, kind, await readGrid(await contentOf(db, job.id)), overrides, today(this.clock()));
        await updateJob(db, job.id, { state: 'PREVIEW', kind, sheet, overrides, summary: { ...summary, ...(job.summary.remembered && { remembered: true }) } });
        await storeRows(db, job.id, rows);
        return { id: job.id };
      }),
    );
  }

  /** Starts writing; the page follows `progress`. Everything is written in one transaction, or nothing. */
  async run(viewer: Actor, input: Target & { expectedVersion: number }): Promise<Outcome<{ id: string }>> {
    // A repeated request gets the first answer without starting a second run.
    let starts = false;
    const outcome = await mutate(this.database, viewer, 'runImport', input, async (db) => {
      const job = await lockPreview(db, viewer, input.id, input.expectedVersion);
      assertKind(viewer, job.kind);
      if (job.summary.counts.good + job.summary.counts.warning === 0) throw new UserFault({ code: 'IMPORT_NOTHING', path: ['id'] }, job.id);
      await updateJob(db, job.id, { state: 'RUNNING' });
      await rememberMapping(db, viewer.employeeId, job.kind, job.summary.columns, job.overrides);
      starts = true;
      return { id: job.id };
    });
    if (starts && outcome.result) this.start(viewer, outcome.result.id);
    return outcome;
  }

  discard(viewer: Actor, input: Target): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'discardImport', input, async (db) => {
      const job = await lockPreview(db, viewer, input.id, null);
      await updateJob(db, job.id, { state: 'DISCARDED' });
      settle(db, job.id, 'IMPORT_FAILED');
      return { id: job.id };
    });
  }

  /** Takes a discard back. */
  restore(viewer: Actor, input: Target): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'restoreImport', input, async (db) => {
      const job = await lockJob(db, viewer, input.id);
      if (job.state !== 'DISCARDED') throw new UserFault({ code: 'IMPORT_NOT_DISCARDED', path: ['id'] }, job.id);
      await updateJob(db, job.id, { state: 'PREVIEW' });
      return { id: job.id };
    });
  }

  /** Takes a finished import back as a whole, but for what somebody has worked with since. A person who may sign in stays. */
  undo(viewer: Actor, input: Target): Promise<Outcome<{ id: string }>> {
    return this.inTurn(() =>
      mutate(this.database, viewer, 'undoImport', input, async (db) => {
        await db.run(`SELECT pg_advisory_xact_lock(hashtext('yingzao.import'))`);
        const job = await lockJob(db, viewer, input.id);
        assertKind(viewer, job.kind);
        if (!ImportsService.canUndo(viewer, job)) throw new UserFault({ code: 'IMPORT_NOT_UNDOABLE', path: ['id'] }, job.id);
        const undone = await undoImport(db, viewer, this.targets, job);
        await updateJob(db, job.id, { state: 'UNDONE', summary: { ...job.summary, undone } });
        return { id: job.id };
      }),
    );
  }

  private start(viewer: Actor, id: string): void {
    const work = this.inTurn(() => this.write(viewer, id)).finally(() => {
      this.running.delete(id);
      this.progress.delete(id);
    });
    this.running.set(id, work);
  }

  /** Judges the workbook once more with what the database knows now, and writes it: what the page shows afterwards is what was written. */
  private async write(viewer: Actor, id: string): Promise<void> {
    const tell = (phase: Progress['phase'], done: number, total: number): void => void this.progress.set(id, { phase, done, total });
    try {
      await this.database.write(viewer, async (db) => {
        // Many statements, some of them long: the usual limit is for pages. Imports of all processes take turns, so that each judges what the other wrote.
        await db.run(`SET LOCAL statement_timeout = '120s'`);
        await db.run(`SELECT pg_advisory_xact_lock(hashtext('yingzao.import'))`);
        const job = await findJob(db, viewer.employeeId, id);
        if (job?.state !== 'RUNNING') throw new Error('the import is no longer running');
        const judged = await judge(db, job.kind, await readGrid(await contentOf(db, id)), job.overrides, today(this.clock()), (step) => tell('ANALYSE', step.done, step.total));
        const rows = judged.rows.filter((row) => row.outcome !== 'REJECTED');
        tell('WRITE', 0, rows.length);
        const { results, created } = await writeRows(db, viewer, this.targets, job.kind, rows, today(this.clock()), (done) => tell('WRITE', done, rows.length));
        tell('FINISH', rows.length, rows.length);
        await storeRows(db, id, judged.rows);
        if (created) await storeRecords(db, id, created);
        const ended = await endRun(db, id, { state: 'DONE', summary: { ...judged.summary, results, ...(created && { undoable: true }) } });
        if (ended !== 1) throw new Error('the import is no longer running');
        settle(db, id, 'IMPORT_FAILED');
        raise(db, { kind: 'IMPORT_FINISHED', to: [viewer.employeeId], subject: id });
      });
    } catch (error) {
      const problem = error instanceof UserFault ? error.problems[0]! : { code: isConflict(error) ? ('IMPORT_CONFLICT' as const) : ('IMPORT_FAILED' as const) };
      if (problem.code === 'IMPORT_FAILED') this.report(error);
      await this.database
        .write(viewer, async (db) => {
          if ((await endRun(db, id, { state: 'FAILED', error: { code: problem.code, ...(problem.params && { params: problem.params }) } })) === 1) raise(db, { kind: 'IMPORT_FAILED', to: [viewer.employeeId], subject: id });
        })
        .catch(this.report);
    }
  }

  /** One workbook at a time: reading a large one takes memory and the only processor, whoever asks. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

function assertKind(viewer: Actor, kind: ImportKind): void {
  if (!ImportsService.canRun(viewer, kind)) throw new UserFault({ code: 'FORBIDDEN', path: ['kind'] });
}

async function assertAdjustment(db: Db, job: ImportJobRow, input: Adjustment): Promise<void> {
  const problems = new Problems();
  checkAdjustment(job.kind, input, problems);
  const cells = input.cells ?? [];
  const clients = input.clients ?? [];
  const unknown = await unknownReferences(db, job.id, cells.map((c) => c.sheetRow), clients.flatMap((c) => c.clientId ?? []));
  cells.forEach(({ sheetRow }, at) => {
    if (unknown.sheetRows.includes(sheetRow)) problems.add('UNKNOWN_REFERENCE', ['cells', String(at), 'sheetRow']);
  });
  clients.forEach(({ clientId }, at) => {
    if (clientId && unknown.clientIds.includes(clientId)) problems.add('UNKNOWN_REFERENCE', ['clients', String(at), 'clientId']);
  });
  problems.assertNone();
}

/** One's own import, locked. Another person's answers like one that does not exist. */
async function lockJob(db: Db, viewer: Actor, id: string): Promise<ImportJobRow> {
  const job = await findJob(db, viewer.employeeId, id, true);
  if (!job) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
  return job;
}

const open: readonly ImportState[] = ['PREVIEW', 'FAILED'];

async function lockPreview(db: Db, viewer: Actor, id: string, expectedVersion: number | null): Promise<ImportJobRow> {
  const job = await lockJob(db, viewer, id);
  if (!open.includes(job.state)) throw new UserFault({ code: 'IMPORT_NOT_PREVIEW', path: ['id'] }, job.id);
  if (expectedVersion !== null && job.version !== expectedVersion) throw new UserFault({ code: 'STALE_VERSION', path: ['expectedVersion'] }, job.id);
  return job;
}

/** Somebody else took a number or a name in the meantime, or both waited for each other: trying again helps. */
function isConflict(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: string };
  return code === '23505' || code === '40001' || code === '40P01';
}
