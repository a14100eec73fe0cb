import { costKind, devChannel, developmentCostStatus, developmentStatus } from '@yingzao/domain/catalogues';
import { isIsoDate } from '@yingzao/domain/measures';

import type { DevelopmentActivityFilter, DevelopmentCostFilter } from '../../../generated/types.generated';
import { codesIn } from '../../../lib/useAddress';
import { costsPath, developmentPath } from '../paths';

type Get = (name: string) => string | null;

const day = (text: string | null): string | null => (text && isIsoDate(text) ? text : null);
const words = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
const filled = <T extends object>(lists: T): Partial<T> => Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0)) as Partial<T>;

/** What the address of the ledger means. */
export function costFilterIn(get: Get): DevelopmentCostFilter {
  const [text, from, to] = [get('text')?.trim(), day(get('from')), day(get('to'))];
  return {
    ...(text ? { text } : {}),
    ...filled({
      ids: words(get('ids')),
      statuses: codesIn(developmentCostStatus, get('statuses')),
      channels: codesIn(devChannel, get('channels')),
      costKinds: codesIn(costKind, get('kinds')),
      clientIds: words(get('clients')),
      activityIds: words(get('activities')),
    }),
    ...(from || to ? { spentOn: { from, to } } : {}),
  };
}

/** Address of the ledger that shows exactly these entries. */
export function costsHref({ ids, statuses, channels, costKinds, clientIds, activityIds, spentOn }: DevelopmentCostFilter): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined): void => void (value && params.set(name, value));
  set('ids', ids?.join(','));
  set('statuses', statuses?.join(','));
  set('channels', channels?.join(','));
  set('kinds', costKinds?.join(','));
  set('clients', clientIds?.join(','));
  set('activities', activityIds?.join(','));
  set('from', spentOn?.from);
  set('to', spentOn?.to);
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `${costsPath}?${query}` : costsPath;
}

/** What the address of the list of activities means; `overdue` are open next steps before today. */
export function activityFilterIn(get: Get, today: string): DevelopmentActivityFilter {
  const text = get('text')?.trim();
  return {
    ...(text ? { text } : {}),
    ...filled({ channels: codesIn(devChannel, get('channels')), statuses: codesIn(developmentStatus, get('statuses')), clientIds: words(get('clients')) }),
    ...(get('overdue') === '1' ? { statuses: ['OPEN' as const], nextStepOn: { to: yesterday(today) } } : {}),
  };
}

export const activitiesHref = (clientId: string): string => `${developmentPath}?clients=${clientId}`;

const yesterday = (today: string): string => new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const lastDay = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** The filter narrowed to one group of its totals. */
export function filterOfGroup(by: 'CLIENT' | 'CHANNEL' | 'MONTH' | 'KIND', key: string, filter: DevelopmentCostFilter): DevelopmentCostFilter {
  const booked: DevelopmentCostFilter = { ...filter, statuses: ['APPROVED'] };
  if (by === 'CLIENT') return { ...booked, clientIds: [key] };
  if (by === 'CHANNEL') return { ...booked, channels: [key].filter(devChannel.has) };
  if (by === 'KIND') return { ...booked, costKinds: [key].filter(costKind.has) };
  // A month of a period that begins or ends within it.
  const from = [`${key}-01`, filter.spentOn?.from].filter(Boolean).sort().at(-1) ?? null;
  const to = [lastDay(key), filter.spentOn?.to].filter(Boolean).sort()[0] ?? null;
  return { ...booked, spentOn: { from, to } };
}
