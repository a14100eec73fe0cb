import { useMemo } from 'react';

import type { ClientFilter, ClientOrder, ClientSort, CustomFieldFilter } from '../../../generated/types.generated';
import { clientFilterIn, clientFilterNames as names } from '../../../lib/listFilters';
import { customFields } from '../../../lib/projectFilter';
import { useAddress } from '../../../lib/useAddress';

export const clientSorts: readonly ClientSort[] = ['UPDATED_AT', 'NAME', 'NUMBER', 'RATING'];

export interface ClientAddress {
  readonly filter: ClientFilter;
  readonly order: ClientOrder;
  readonly setFilter: (part: ClientFilter, how?: { replace?: boolean }) => void;
  readonly setOrder: (order: ClientOrder) => void;
  /** Takes every condition away but the tab. */
  readonly clear: () => void;
}

function written(field: string, value: ClientFilter[keyof ClientFilter]): string | null {
  if (field === 'customFields') return customFields.write((value ?? []) as CustomFieldFilter[]) || null;
  return value === true ? '1' : Array.isArray(value) ? value.join(',') || null : value || null;
}

/** Filter and order of the list live in the address: it can be kept, sent, and gone back to. */
export function useClientAddress(): ClientAddress {
  const { get, change } = useAddress();
  // In one text, so that equal addresses give one and the same filter.
  const shown = JSON.stringify([...Object.values(names), 'sort', 'direction'].map((name) => [name, get(name)]));
  return useMemo(() => {
    const at = new Map(JSON.parse(shown) as [string, string | null][]);
    return {
      filter: clientFilterIn((name) => at.get(name) ?? null),
      order: { field: clientSorts.find((field) => field === at.get('sort')) ?? 'UPDATED_AT', direction: at.get('direction') === 'ASC' ? 'ASC' : 'DESC' },
      setFilter: (part, how) => change(Object.fromEntries(Object.entries(part).map(([field, value]) => [names[field as keyof ClientFilter], written(field, value)])), how),
      setOrder: ({ field, direction }) => change({ sort: field, direction }, { replace: true }),
      clear: () => change(Object.fromEntries(Object.values(names).filter((name) => name !== names.deleted).map((name) => [name, null]))),
    } satisfies ClientAddress;
  }, [shown, change]);
}
