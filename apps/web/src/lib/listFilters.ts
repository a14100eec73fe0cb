import { clientGrade, clientType, contractStatus, contractType, quoteStatus, ratingGrade } from '@yingzao/domain/catalogues';

import type { ApprovalChainFilter, ClientFilter, ContractFilter, QuoteFilter } from '../generated/types.generated';
import { customFields } from './projectFilter';
import { codesIn } from './useAddress';

// What the addresses of lists mean. A list and everything that counts its rows, such as a shortcut, read them here alike.

type Get = (name: string) => string | null;

const fen = (text: string | null): string | null => (text && /^\d{1,16}$/.test(text) ? text : null);
const words = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);
/** Leaves out conditions that say nothing. */
const filled = <T extends object>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, codes]) => (codes as readonly unknown[]).length > 0)) as Partial<T>;

/** Names of the client filter's fields in the address. */
export const clientFilterNames = {
  text: 'text',
  clientTypes: 'types',
  grades: 'grades',
  ratings: 'ratings',
  segmentIds: 'segments',
  groupIds: 'groups',
  keeperIds: 'keepers',
  cityCodes: 'cities',
  productLines: 'lines',
  customFields: 'customFields',
  deleted: 'deleted',
} as const satisfies Record<keyof ClientFilter, string>;

export function clientFilterIn(get: Get): ClientFilter {
  const names = clientFilterNames;
  const text = get(names.text);
  return {
    ...(text ? { text } : {}),
    ...filled({
      clientTypes: codesIn(clientType, get(names.clientTypes)),
      grades: codesIn(clientGrade, get(names.grades)),
      ratings: codesIn(ratingGrade, get(names.ratings)),
      segmentIds: words(get(names.segmentIds)),
      groupIds: words(get(names.groupIds)),
      keeperIds: words(get(names.keeperIds)),
      cityCodes: words(get(names.cityCodes)).filter((code) => /^\d{6}$/.test(code)),
      productLines: words(get(names.productLines)),
      customFields: customFields.read(get(names.customFields) ?? '') ?? [],
    }),
    ...(get(names.deleted) === '1' ? { deleted: true } : {}),
  };
}

/** What quotes and contracts have in common: text, one project, an amount. */
function dealFilterIn(get: Get): Pick<QuoteFilter, 'text' | 'projectIds' | 'amountFen'> {
  const [text, projectId, min, max] = [get('text')?.trim(), get('projectId'), fen(get('min')), fen(get('max'))];
  return {
    ...(text ? { text } : {}),
    ...(projectId ? { projectIds: [projectId] } : {}),
    ...(min || max ? { amountFen: { min, max } } : {}),
  };
}

export function quoteFilterIn(get: Get): QuoteFilter {
  return { ...dealFilterIn(get), ...filled({ statuses: codesIn(quoteStatus, get('statuses')) }) };
}

export function contractFilterIn(get: Get): ContractFilter {
  return {
    ...dealFilterIn(get),
    ...filled({ statuses: codesIn(contractStatus, get('statuses')), contractTypes: codesIn(contractType, get('types')), parentIds: words(get('parent')) }),
    ...(get('open') === '1' || get('open') === '0' ? { isOpen: get('open') === '1' } : {}),
  };
}

/** The tabs of the inbox; without one it shows what waits for the viewer. */
export function approvalFilterIn(get: Get): ApprovalChainFilter {
  const tab = get('tab');
  if (tab === 'mine') return { mine: true };
  if (tab === 'decided') return { decidedByMe: true };
  return tab === 'all' ? {} : { waitingForMe: true };
}
