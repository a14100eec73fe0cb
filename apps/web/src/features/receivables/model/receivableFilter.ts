import { agingBucket, feeNodeKind, receivableStatus } from '@yingzao/domain/catalogues';
import { isIsoDate } from '@yingzao/domain/measures';

import type { ReceivableFilter } from '../../../generated/types.generated';
import { codesIn } from '../../../lib/useAddress';
import { receivablesPath } from '../paths';

type Get = (name: string) => string | null;
const day = (text: string | null): string | null => (text && isIsoDate(text) ? text : null);
const words = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
const filled = <T extends object>(lists: T): Partial<T> => Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0)) as Partial<T>;

/** What the address of the list means. */
export function receivableFilterIn(get: Get): ReceivableFilter {
  const [text, from, to] = [get('text')?.trim(), day(get('from')), day(get('to'))];
  return {
    ...(text ? { text } : {}),
    ...filled({
      ids: words(get('ids')),
      statuses: codesIn(receivableStatus, get('statuses')),
      buckets: codesIn(agingBucket, get('buckets')),
      kinds: codesIn(feeNodeKind, get('kinds')),
      clientIds: words(get('clients')),
      contractIds: words(get('contracts')),
    }),
    ...(from || to ? { dueOn: { from, to } } : {}),
    ...(get('open') === '1' ? { isOpen: true } : {}),
  };
}

/** Address of the list that shows exactly these nodes. */
export function receivablesHref({ text, ids, statuses, buckets, kinds, clientIds, contractIds, dueOn, isOpen }: ReceivableFilter): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null | undefined): void => void (value && params.set(name, value));
  set('text', text);
  set('ids', ids?.join(','));
  set('statuses', statuses?.join(','));
  set('buckets', buckets?.join(','));
  set('kinds', kinds?.join(','));
  set('clients', clientIds?.join(','));
  set('contracts', contractIds?.join(','));
  set('from', dueOn?.from);
  set('to', dueOn?.to);
  set('open', isOpen ? '1' : null);
  const query = params.toString().replaceAll('%2C', ',');
  return query ? `${receivablesPath}?${query}` : receivablesPath;
}
