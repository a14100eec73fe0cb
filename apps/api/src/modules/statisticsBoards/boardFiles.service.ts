import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '@yingzao/domain/permissions';
import { hasFullRights } from '@yingzao/domain/permissions';
import { inReading } from '@yingzao/domain/statisticsBoards';
import type { Database } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { Locale } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { workbookOf } from '../../platform/xlsx';
import type { FreeCell } from '../../platform/xlsx';
import { factWhere } from '../projects/projectFilter.service';
import type { ProjectFilter } from '../projects/projectFilter.service';
import type { CrossTable, Series, StatisticsService } from '../statistics/statistics.service';
import { boardPdf } from './boardPdf';
import { crossedTable, packTexts, seriesTable, unkeptTable } from './boardTables';
import type { ChartTable } from './boardTables';
import type { BoardChart, BoardPackRow } from './statisticsBoards.entity';
import { packById } from './statisticsBoards.repository';

export interface PackFile {
  readonly name: string;
  readonly bytes: Buffer;
}
/** Of a series the server sums what is named; clients only where a chart counts them, which costs more than the rest. */
const plainFigures = ['count', 'quotes', 'contracts', 'landAreaM2', 'gfaM2', 'quotedFen', 'weightedFen', 'contractedFen', 'backlogFen', 'invoicedFen', 'receivedFen', 'wonCount', 'decidedCount', 'wonFen', 'decidedFen', 'pricedFen', 'pricedGfaM2'] as const;

/** Packs of boards as files, made when they are asked for: figures of a past day are the same whenever that is. */
export class BoardFilesService {
  /** The file that is being made; the next one waits for it, or a few would hold up everything else. */
  private making: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly statistics: Pick<StatisticsService, 'series' | 'crossTables'>,
  ) {}

  async find(viewer: Actor, id: string): Promise<BoardPackRow | null> {
    return isUuid(id) ? this.database.readAtOnce(viewer, (db) => packById(db, viewer.employeeId, id)) : null;
  }

  /** Keys of charts that the day of the pack cannot answer. */
  unkept(viewer: Actor, pack: BoardPackRow): string[] {
    return pack.charts.filter((chart) => !isKept(chart, pack.asOf, viewer)).map(({ key }) => key);
  }

  /** A pack as a file, and noted as taken out; null for what was not sent to the viewer. */
  async file(viewer: Actor, id: string, format: 'pdf' | 'xlsx', locale: Locale): Promise<PackFile | null> {
    const pack = await this.find(viewer, id);
    if (!pack) return null;
    const made = this.making.then(() => this.make(viewer, pack, format, locale));
    this.making = made.catch(() => undefined);
    return made;
  }

  private async make(viewer: Actor, pack: BoardPackRow, format: 'pdf' | 'xlsx', locale: Locale): Promise<PackFile> {
    const tables = await this.tables(viewer, pack, locale);
    const t = packTexts[locale];
    const notes = [t.asOf(pack.asOf), ...(hasFullRights(viewer.roles) ? [] : [t.partial])];
    const bytes = format === 'pdf' ? await boardPdf(pack.title, notes, tables, locale) : await workbookOf(tables.map((table) => sheetOf(pack.title, notes, table)));
    await this.database.write(viewer, (db) =>
      db.run(`INSERT INTO export_log (employee_id, kind, params, row_count) VALUES ($1, 'STATISTICS_BOARD_PACK', $2, $3)`, [viewer.employeeId, JSON.stringify({ packId: pack.id, format, locale }), tables.reduce((sum, table) => sum + table.rows.length, 0)]),
    );
    return { name: `${pack.title} ${pack.asOf}.${format}`, bytes };
  }

  /** The tables of the charts in the order in which they are read, with the viewer's own figures of the pack's day. */
  private async tables(viewer: Actor, pack: BoardPackRow, locale: Locale): Promise<ChartTable[]> {
    const charts = inReading(pack.charts.map((chart) => ({ ...chart, id: chart.key })));
    const kept = charts.filter((chart) => isKept(chart, pack.asOf, viewer));
    const [single, crossed] = [kept.filter(({ within }) => within === null), kept.filter(({ within }) => within !== null)];
    const asked = new Set<string>([...plainFigures, ...(kept.some(({ measure }) => measure === 'CLIENTS') ? ['clients'] : [])]);
    const [series, tables] = await Promise.all([
      single.length === 0 ? ([] as Series[]) : this.statistics.series(viewer, single.map(({ dimension, filter }) => ({ dimension, filter: onDay(filter, pack.asOf) })), asked),
      crossed.length === 0 ? ([] as CrossTable[]) : this.statistics.crossTables(viewer, crossed.map(({ dimension, within, measure, filter }) => ({ rows: dimension, columns: within!, measure, filter: onDay(filter, pack.asOf) })), asked),
    ]);
    const made: ChartTable[] = [];
    for (const chart of charts) {
      if (!kept.includes(chart)) made.push(unkeptTable(chart, locale));
      else made.push(chart.within === null ? seriesTable(chart, series[single.indexOf(chart)]!, locale) : crossedTable(chart, tables[crossed.indexOf(chart)]!, locale));
      await nextTurn();
    }
    return made;
  }
}

/** A chart that names an earlier day keeps it. */
const onDay = (filter: ProjectFilter, day: string): ProjectFilter => ({ ...filter, asOf: filter.asOf && filter.asOf < day ? filter.asOf : day });

function isKept(chart: BoardChart, day: string, viewer: Actor): boolean {
  // Grades are those of now, whatever the day.
  if (chart.dimension === 'CLIENT_RATING' || chart.within === 'CLIENT_RATING') return false;
  try {
    factWhere(onDay(chart.filter, day), viewer, []);
    return true;
  } catch (error) {
    if (error instanceof UserFault) return false;
    throw error;
  }
}

function sheetOf(title: string, notes: readonly string[], table: ChartTable): { name: string; rows: FreeCell[][]; bold: number } {
  const numbers = ({ label, cells }: { readonly label: string; readonly cells: ChartTable['rows'][number]['cells'] }): FreeCell[] => [label, ...cells.map(({ exact }): FreeCell => (exact === null ? null : { number: exact }))];
  return {
    name: table.title,
    bold: 1,
    rows: [[`${title} · ${table.title}`], [[...notes, table.about].join(' · ')], [], ...(table.note ? [[table.note]] : []), [...table.head], ...table.rows.map(numbers), ...(table.total ? [numbers(table.total)] : [])],
  };
}
