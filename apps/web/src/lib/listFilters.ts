import { clientGrade, clientType, contractStatus, contractType, fileCategory, quoteStatus, ratingGrade, touchKind } from '@yingzao/domain/catalogues';

import type { ApprovalChainFilter, ClientFilter, ContractFilter, QuoteFilter, StoredFileFilter, TouchFilter } from '../generated/types.generated';
import { customFields, fromSearch, toSearch, type ProjectFilter } from './projectFilter';
import { readDays, readPeople } from './trackedBy';
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

/** The parameter for a list of what belongs to the projects of a filter, also where that says nothing. */
export const ofProjects = (filter: ProjectFilter): string => toSearch(filter) || '*';
function projectsIn(get: Get): { projects?: ProjectFilter } {
  const of = get('of');
  return of ? { projects: fromSearch(new URLSearchParams(of === '*' ? '' : of)) } : {};
}

export function quoteFilterIn(get: Get): QuoteFilter {
  const [people, within] = [readPeople(get('sentBy')), readDays(get('sentOn'))];
  return {
    ...dealFilterIn(get),
    ...filled({ statuses: codesIn(quoteStatus, get('statuses')) }),
    ...projectsIn(get),
    ...(get('sent') === '1' || people || within ? { sent: { ...(people ? { people } : {}), ...(within ? { within } : {}) } } : {}),
  };
}

export function touchFilterIn(get: Get): TouchFilter {
  const touchedOn = readDays(get('on'));
  return { ...filled({ kinds: codesIn(touchKind, get('kinds')), authorIds: words(get('authors')), authorDepartmentIds: words(get('departments')) }), ...(touchedOn ? { touchedOn } : {}), ...projectsIn(get) };
}

export function fileFilterIn(get: Get): StoredFileFilter {
  const [text, uploadedOn] = [get('text')?.trim(), readDays(get('on'))];
  return {
    ...(text ? { text } : {}),
    ...filled({ categories: codesIn(fileCategory, get('categories')), projectIds: words(get('projectId')), uploaderIds: words(get('uploaders')) }),
    ...(uploadedOn ? { uploadedOn } : {}),
    ...projectsIn(get),
  };
}

function signedIn(get: Get): Pick<ContractFilter, 'signedOn' | 'signedUnder'> {
  const [signedOn, people] = [readDays(get('signedOn')), readPeople(get('signedUnder'))];
  return { ...(signedOn ? { signedOn } : {}), ...(get('tracked') === '1' || people ? { signedUnder: people ?? {} } : {}) };
}

export function contractFilterIn(get: Get): ContractFilter {
  return {
    ...dealFilterIn(get),
    ...filled({ statuses: codesIn(contractStatus, get('statuses')), contractTypes: codesIn(contractType, get('types')), parentIds: words(get('parent')) }),
    ...(get('open') === '1' || get('open') === '0' ? { isOpen: get('open') === '1' } : {}),
    ...projectsIn(get),
    ...signedIn(get),
  };
}

/** The tabs of the inbox; without one it shows what waits for the viewer. */
export function approvalFilterIn(get: Get): ApprovalChainFilter {
  const tab = get('tab');
  if (tab === 'mine') return { mine: true };
  if (tab === 'decided') return { decidedByMe: true };
  return tab === 'all' ? {} : { waitingForMe: true };
}
