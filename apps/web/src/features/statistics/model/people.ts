import { formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';

import type { DateRange, People } from '../../../generated/types.generated';
import { differenceBetween, readAmount, type Difference } from '../../../lib/figureDifference';
import { ofProjects } from '../../../lib/listFilters';
import type { Locale } from '../../../lib/locale';
import { projectListHref, type ProjectFilter } from '../../../lib/projectFilter';
import type { SheetCell } from '../../../lib/spreadsheet';
import { writeDays, writePeople } from '../../../lib/trackedBy';
import type { Comparison } from './comparison';
import type { PeopleFiguresFragment } from '../components/PeopleTab.generated';

export type PeopleFigures = Omit<PeopleFiguresFragment, '__typename'>;
/** In the order of the columns; the rate is of two of the others. */
export const peopleFigures = ['tracked', 'registered', 'quotes', 'quotedFen', 'won', 'lost', 'winRate', 'wonFen', 'contracts', 'contractedFen', 'touches', 'overdue'] as const;
export type PeopleFigure = (typeof peopleFigures)[number];
export type Office = 'MARKET' | 'DESIGN';

export const kindOf = (figure: PeopleFigure): 'pieces' | 'yuan' | 'percent' => (figure === 'winRate' ? 'percent' : figure.endsWith('Fen') ? 'yuan' : 'pieces');

/** To draw and to sort by: pieces, yuan or per cent. Null where nothing was decided. */
export function valueOf(figures: PeopleFigures, figure: PeopleFigure): number | null {
  if (figure === 'winRate') return figures.won + figures.lost === 0 ? null : (figures.won / (figures.won + figures.lost)) * 100;
  return kindOf(figure) === 'yuan' ? Number(fromFen(figures[figure], 'YUAN')) : Number(figures[figure]);
}
/** To read: `3`, `1,280 万元`, `41.7%`. */
export function readPeopleFigure(figures: PeopleFigures, figure: PeopleFigure, locale: Locale): string {
  const value = valueOf(figures, figure);
  if (value === null) return '—';
  if (figure === 'winRate') return `${value.toFixed(1)}%`;
  return kindOf(figure) === 'yuan' ? formatMoney(figures[figure], { locale }) : formatNumber(figures[figure]);
}
/** Exact as it is read, in yuan; null where nothing was decided. */
function exactOf(figures: PeopleFigures, figure: PeopleFigure): string | null {
  if (figure === 'winRate') return valueOf(figures, figure)?.toFixed(1) ?? null;
  return kindOf(figure) === 'yuan' ? fromFen(figures[figure], 'YUAN') : String(figures[figure]);
}
/** For files: exact, in yuan. */
export function peopleCell(figures: PeopleFigures, figure: PeopleFigure): SheetCell {
  const exact = exactOf(figures, figure);
  return exact === null ? null : { number: exact };
}

/** What was not done by anybody. */
export const noPeopleFigures: PeopleFigures = { tracked: 0, registered: 0, quotes: 0, quotedFen: '0', won: 0, lost: 0, wonFen: '0', contracts: 0, contractedFen: '0', touches: 0, overdue: 0 };

/** Whether there is a figure of another time to compare with: what is late is known of now alone. */
export const isComparable = (figure: PeopleFigure, kind: Comparison['kind']): boolean => figure !== 'overdue' || kind === 'department';

export const peopleDifference = (now: PeopleFigures, other: PeopleFigures, figure: PeopleFigure): Difference => differenceBetween(exactOf(now, figure), exactOf(other, figure), figure === 'winRate');
/** `+3`, `−1.2 万元`, `+4.0 个百分点`. */
export const readPeopleDifference = (difference: Difference, figure: PeopleFigure, locale: Locale): string => readAmount(difference, ({ pieces: 'COUNT', yuan: 'CONTRACTED', percent: 'WIN_RATE' } as const)[kindOf(figure)], locale);

interface Person {
  readonly key: string;
  readonly label?: string | null;
  readonly departmentKey?: string | null;
  readonly figures: PeopleFigures;
}
/** Those of both sides by their keys, each with the figures of both; who did nothing on one side has none there. */
export function withOthers<R extends Person>(rows: readonly R[], others: readonly R[] | null): (R & { readonly other: PeopleFigures | null })[] {
  const then = new Map(others?.map((row) => [row.key, row]));
  const own = new Set(rows.map(({ key }) => key));
  const gone = [...then.values()].filter(({ key }) => !own.has(key)).map((row) => ({ ...row, figures: noPeopleFigures }));
  return [...rows, ...gone].map((row) => ({ ...row, other: others ? (then.get(row.key)?.figures ?? noPeopleFigures) : null }));
}

export interface PeopleScope {
  readonly filter: ProjectFilter;
  readonly within: DateRange | null;
  readonly office: Office | null;
}

/**
 * The list of exactly what a figure of these people counts; `{}` for everybody's.
 * @returns null where no list says it: rates, and a filter that asks for trackers of its own
 */
export function peopleHref(figure: PeopleFigure, people: People, { filter, within, office }: PeopleScope): string | null {
  const held: People = { ...people, ...(office ? { office } : {}) };
  const list = (path: string, params: Readonly<Record<string, string | undefined>>): string =>
    `${path}?${new URLSearchParams([['of', ofProjects(filter)], ...Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]))]).toString()}`;
  const projects = (on: 'ANY_DAY' | 'REGISTERED' | 'WON' | 'LOST'): string | null =>
    filter.trackedBy ? null : projectListHref({ ...filter, trackedBy: { on, ...(within ? { within } : {}), ...(Object.keys(held).length ? { people: held } : {}) } });
  switch (figure) {
    case 'tracked':
      return projects('ANY_DAY');
    case 'registered':
      return projects('REGISTERED');
    case 'won':
    case 'wonFen':
      return projects('WON');
    case 'lost':
      return projects('LOST');
    case 'overdue':
      return filter.trackedBy ? null : projectListHref({ ...filter, nextStepIssues: ['OVERDUE'], trackedBy: { on: 'NOW', ...(Object.keys(held).length ? { people: held } : {}) } });
    case 'quotes':
    case 'quotedFen':
      return list('/quotes', { sent: '1', sentBy: writePeople(people), sentOn: writeDays(within) });
    case 'contracts':
    case 'contractedFen':
      return list('/contracts', { signedOn: writeDays(within), tracked: '1', signedUnder: writePeople(held) });
    case 'touches':
      return list('/touches', { on: writeDays(within), authors: people.employeeIds?.join(','), departments: people.departmentIds?.join(',') });
    case 'winRate':
      return null;
  }
}
