import type { ChartTheme } from '../lib/chartTheme';
import { csvOf, xlsxOf } from '../lib/spreadsheet';
import type { ChartSaving } from './ChartMenu';
import { chartSvg, pngBlob, svgBlob } from './chartPicture';

export const chartForms = ['png', 'svg', 'csv', 'xlsx'] as const;
export type ChartForm = (typeof chartForms)[number];

export interface ChartWords {
  readonly filter: string;
  readonly day: string;
  readonly title: string;
  readonly noFilter: string;
  readonly notes: string;
}

/** A name that every system takes. */
export const fileNameOf = (title: string, day: string, form: ChartForm): string => `${title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim().slice(0, 80)} ${day}.${form}`;

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has the file by then, or nobody wants it any more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Keeps a chart as a file: what is drawn as a picture, or its numbers as a table. @throws where it cannot be made */
export async function saveChart(form: ChartForm, frame: Element, { title, filter, day, sheet }: ChartSaving, words: ChartWords, theme: ChartTheme): Promise<void> {
  const name = fileNameOf(title, day, form);
  if (form === 'csv') return offer(new Blob([csvOf(sheet())], { type: 'text/csv;charset=utf-8' }), name);
  if (form === 'xlsx') {
    const notes = [[words.title, title], [words.filter, filter || words.noFilter], [words.day, day]] as const;
    return offer(await xlsxOf(sheet(), notes, { table: title, notes: words.notes }), name);
  }
  const svg = chartSvg(frame, { title, subtitle: `${words.filter}：${filter || words.noFilter}`, foot: `${words.day} ${day}` }, theme);
  if (!svg) throw new Error('Nothing is drawn');
  offer(form === 'svg' ? svgBlob(svg) : await pngBlob(svg), name);
}
