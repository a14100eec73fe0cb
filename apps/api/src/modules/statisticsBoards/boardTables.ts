import { conditionsOf, drawFigure, exactFigure, figureTexts, isTime, orderedKeys, readFigure, segmentLabel, segmentOrder, sumFigures } from '@yingzao/domain/statistics';
import type { Figures, FilterField, Locale, Measure } from '@yingzao/domain/statistics';
import type { ProjectFilter } from '../projects/projectFilter.service';
import type { CrossTable, Series } from '../statistics/statistics.service';
import { cityOf, districtOf, provinceOf } from '@yingzao/domain/geography';
import type { BoardChart } from './statisticsBoards.entity';

/** A figure as it is read, as a plain decimal for a workbook, and as it is drawn. */
export interface TableCell {
  readonly text: string;
  readonly exact: string | null;
  readonly drawn: number;
}
/** The table of a chart, as its files have it. */
export interface ChartTable {
  readonly title: string;
  readonly about: string;
  /** Of the label, then one for each column of figures. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly TableCell[] }[];
  readonly total: { readonly label: string; readonly cells: readonly TableCell[] } | null;
  /** Why there are no figures. */
  readonly note: string | null;
}

export const packTexts = {
  zh: { total: '合计', unset: '未填写', other: '其他', earlier: '更早', all: '条件：全部项目', about: (words: string) => `条件：${words}`, more: (name: string, count: number) => `${name} ${count} 项`, left: (isTime: boolean, count: number) => `只列${isTime ? '最近' : '最大'}的项，另有 ${count} 项未列出`, notKept: '此图表的条件或分组不按日保存，无法按过去某日统计，请在图表板中查看。', empty: '没有符合条件的项目。', asOf: (day: string) => `数字截至 ${day} 日终`, partial: '只统计指定给您的项目，不是全公司的数字。', unit: (measure: string, unit: string) => `${measure}（${unit}）` },
  en: { total: 'Total', unset: 'Not filled in', other: 'Other', earlier: 'Earlier', all: 'Conditions: all projects', about: (words: string) => `Conditions: ${words}`, more: (name: string, count: number) => `${name}: ${count}`, left: (isTime: boolean, count: number) => `Only the ${isTime ? 'newest' : 'largest'} are listed, ${count} more are not`, notKept: 'The conditions or groups of this chart are not kept by day and cannot be counted for a past one. See it on the board.', empty: 'No projects.', asOf: (day: string) => `Figures as of the end of ${day}`, partial: 'Only the projects you are designated for are counted, not the whole firm.', unit: (measure: string, unit: string) => `${measure} (${unit})` },
} as const;

/** Codes of places are named; of people, clients and departments there is how many: their names are not asked for. */
const places: Partial<Record<FilterField, (code: string) => { readonly name: string } | undefined>> = { provinceCodes: provinceOf, cityCodes: cityOf, districtCodes: districtOf };

/** The conditions of a chart in words. */
function aboutOf(chart: BoardChart, locale: Locale): string {
  const words = conditionsOf<keyof ProjectFilter>(chart.filter, locale, (key, id) => places[key]?.(id)?.name ?? null).map(({ label }) => label);
  return words.length === 0 ? packTexts[locale].all : packTexts[locale].about(words.join(locale === 'zh' ? '；' : '; '));
}

const cellOf = (figures: Figures, measure: Measure, locale: Locale): TableCell => ({ text: readFigure(figures, measure, locale), exact: exactFigure(figures, measure), drawn: drawFigure(figures, measure) });
const none: TableCell = { text: '–', exact: null, drawn: 0 };

function begun(chart: BoardChart, locale: Locale): Pick<ChartTable, 'title' | 'about'> & { readonly unit: string } {
  const t = figureTexts[locale];
  const dimension = t.dimension[chart.dimension];
  const what = chart.within ? `${dimension} × ${t.dimension[chart.within]}` : dimension;
  return { title: chart.title ?? `${t.measure[chart.measure]} · ${what}`, about: aboutOf(chart, locale), unit: packTexts[locale].unit(t.measure[chart.measure], t.unit[chart.measure]) };
}

/** Rows of a chart by one dimension at most, the sum of the others and what is not filled in apart. */
export const mostRows = 50;
/** What is added up for a measure, of those that add up. */
const summed: Partial<Record<Measure, keyof Figures>> = { COUNT: 'count', QUOTES: 'quotes', CONTRACTS: 'contracts', LAND_AREA: 'landAreaM2', GFA: 'gfaM2', QUOTED: 'quotedFen', WEIGHTED: 'weightedFen', CONTRACTED: 'contractedFen', BACKLOG: 'backlogFen', INVOICED: 'invoicedFen', RECEIVED: 'receivedFen' };

/** The table of a chart by one dimension: in the natural order where there is one, by size otherwise; what is not filled in stands last. The largest are shown, of periods the newest. */
export function seriesTable(chart: BoardChart, series: Series, locale: Locale): ChartTable {
  const { title, about, unit } = begun(chart, locale);
  const t = packTexts[locale];
  const order = segmentOrder(chart.dimension);
  const time = isTime(chart.dimension);
  const sized = series.segments.map((segment) => ({ ...segment, size: drawFigure(segment.figures, chart.measure) })).sort((a, b) => (time ? (order?.(b.key, a.key) ?? 0) : b.size - a.size) || (a.key < b.key ? -1 : 1));
  const filled = sized.filter(({ key }) => key !== 'NONE');
  const [kept, others] = [filled.slice(0, mostRows), filled.slice(mostRows)];
  if (order) kept.sort((a, b) => order(a.key, b.key));
  const rowOf = ({ key, label, figures }: Series['segments'][number]): ChartTable['rows'][number] => ({ label: segmentLabel(chart.dimension, key, label, locale) ?? t.unset, cells: [cellOf(figures, chart.measure, locale)] });
  const added = summed[chart.measure];
  const rest = others.length > 0 && added ? [{ label: t.more(time ? t.earlier : t.other, others.length), cells: [cellOf(others.map(({ figures }): Figures => ({ count: figures.count, [added]: figures[added] })).reduce(sumFigures), chart.measure, locale)] }] : [];
  const rows = [...(time ? rest : []), ...kept.map(rowOf), ...(time ? [] : rest), ...sized.filter(({ key }) => key === 'NONE').map(rowOf)];
  const left = others.length > 0 && !added ? ` · ${t.left(time, others.length)}` : '';
  return { title, about: `${about}${left}`, head: [figureTexts[locale].dimension[chart.dimension], unit], rows, total: { label: t.total, cells: [cellOf(series.total, chart.measure, locale)] }, note: rows.length === 0 ? t.empty : null };
}

/** The table of a crossed chart with its sums. */
export function crossedTable(chart: BoardChart, table: CrossTable, locale: Locale): ChartTable {
  const { title, about, unit } = begun(chart, locale);
  const t = packTexts[locale];
  const measure = chart.measure;
  const ordered = (keys: CrossTable['rows'], dimension: BoardChart['dimension']) =>
    orderedKeys(keys, dimension, measure).map(({ key, label, figures }) => ({ key, figures, label: key === 'OTHER' ? t[isTime(dimension) ? 'earlier' : 'other'] : (segmentLabel(dimension, key, label, locale) ?? t.unset) }));
  const [rows, columns] = [ordered(table.rows, chart.dimension), ordered(table.columns, chart.within!)];
  const cells = new Map(table.cells.map((cell) => [`${cell.row} ${cell.column}`, cellOf(cell.figures, measure, locale)]));
  return {
    title,
    about,
    head: [unit, ...columns.map(({ label }) => label), t.total],
    rows: rows.map((row) => ({ label: row.label, cells: [...columns.map((column) => cells.get(`${row.key} ${column.key}`) ?? none), cellOf(row.figures, measure, locale)] })),
    total: { label: t.total, cells: [...columns.map(({ figures }) => cellOf(figures, measure, locale)), cellOf(table.total, measure, locale)] },
    note: rows.length === 0 ? t.empty : null,
  };
}

/** A chart that no past day can answer. */
export const unkeptTable = (chart: BoardChart, locale: Locale): ChartTable => ({ ...begun(chart, locale), head: [], rows: [], total: null, note: packTexts[locale].notKept });
