import { daysInMonth, formatNumber } from '@yingzao/domain/measures';
import { mostDocumentKeys } from '@yingzao/domain/statistics';

import type { DateRange } from '../../../generated/types.generated';
import { differenceBetween, signed, type Difference } from '../../../lib/figureDifference';
import { ofProjects } from '../../../lib/listFilters';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { sizeText } from '../../../lib/sizeText';
import { writeDays } from '../../../lib/trackedBy';
import { laterKey } from './comparison';

export const documentGroups = ['categories', 'months', 'projects', 'uploaders'] as const;
export type DocumentGroup = (typeof documentGroups)[number];

/** Of which documents; a project filter that says nothing means those of clients too. */
export interface DocumentScope {
  readonly filter: ProjectFilter;
  readonly within: DateRange | null;
}

const later = (a: string | null | undefined, b: string): string => (a && a > b ? a : b);
const earlier = (a: string | null | undefined, b: string): string => (a && a < b ? a : b);

/** The list of the documents of one key, or of all without it; null where no list says it. */
export function documentsHref({ filter, within }: DocumentScope, group?: DocumentGroup, key?: string): string | null {
  if (key === 'NONE') return null;
  const [year = 0, month = 1] = group === 'months' ? key!.split('-').map(Number) : [];
  const days = group === 'months' ? { from: later(within?.from, `${key}-01`), to: earlier(within?.to, `${key}-${daysInMonth(year, month)}`) } : within;
  const names = { categories: 'categories', projects: 'projectId', uploaders: 'uploaders' } as const;
  const params = new URLSearchParams();
  if (Object.keys(filter).length > 0) params.set('of', ofProjects(filter));
  if (group && group !== 'months' && key) params.set(names[group], key);
  const on = writeDays(days);
  if (on) params.set('on', on);
  const search = params.toString();
  return search ? `/files?${search}` : '/files';
}

export interface DocumentCounts {
  readonly key: string;
  readonly label?: string | null;
  readonly count: number;
  readonly bytes: number;
}

/** A key with what both sides count; null where a side does not say. */
export interface DocumentRow {
  readonly key: string;
  readonly label: string | null;
  readonly now: DocumentCounts;
  readonly other: DocumentCounts | null;
  /** That of the other side. */
  readonly otherKey: string;
}

/** The keys of both sides, months laid over those of as many months before. Of what is told in part alone, who is missing is not known to have none. */
export function documentRows(group: DocumentGroup, now: readonly DocumentCounts[], others: readonly DocumentCounts[] | null, step: number | null): DocumentRow[] {
  const months = group === 'months' ? (step ?? 0) : 0;
  const later = new Map(others?.map((one) => [laterKey(one.key, months), one]));
  const isPartial = (side: readonly unknown[] | null): boolean => (group === 'projects' || group === 'uploaders') && (side?.length ?? 0) >= mostDocumentKeys;
  const nothing = (key: string): DocumentCounts => ({ key, count: 0, bytes: 0 });
  const own = new Set(now.map(({ key }) => key));
  const gone = isPartial(now) ? [] : [...later].filter(([key]) => !own.has(key)).map(([key, { label }]): DocumentCounts => ({ ...nothing(key), label: label ?? null }));
  return [...now, ...gone].map((one) => {
    const otherKey = group === 'months' ? laterKey(one.key, -months) : one.key;
    return { key: one.key, label: one.label ?? null, now: one, other: others ? (later.get(one.key) ?? (isPartial(others) ? null : nothing(otherKey))) : null, otherKey };
  });
}

/** Of counts, or of bytes. */
export const documentDifference = (now: DocumentCounts, other: DocumentCounts | null, bySize: boolean): Difference =>
  differenceBetween(String(bySize ? now.bytes : now.count), other ? String(bySize ? other.bytes : other.count) : null);

export const readDocuments = ({ count, bytes }: Pick<DocumentCounts, 'count' | 'bytes'>, bySize: boolean): string => (bySize ? (bytes === 0 ? '0 MB' : sizeText(bytes)) : formatNumber(count));
/** `+3`, `−1.5 MB`; a dash where there is nothing to compare. */
export function readDocumentDifference({ amount }: Difference, bySize: boolean): string {
  if (amount === null) return '—';
  if (!bySize) return signed(formatNumber(amount), amount);
  const size = Number(amount);
  return size === 0 ? '0 MB' : `${size < 0 ? '−' : '+'}${sizeText(Math.abs(size))}`;
}
