import type { HomeMessage } from './widgetKind';

/** Pages that can be picked as shortcuts by name; a shortcut without a label of its own is called so in the page's language. */
export const places: readonly { readonly to: string; readonly name: HomeMessage }[] = [
  { to: '/projects', name: 'place.projects' },
  { to: '/projects/new', name: 'place.projectNew' },
  { to: '/leads/new', name: 'place.leadNew' },
  { to: '/clients', name: 'place.clients' },
  { to: '/clients/new', name: 'place.clientNew' },
  { to: '/quotes', name: 'place.quotes' },
  { to: '/contracts', name: 'place.contracts' },
  { to: '/receivables', name: 'place.receivables' },
  { to: '/approvals', name: 'place.approvals' },
  { to: '/statistics', name: 'place.statistics' },
  { to: '/imports', name: 'place.imports' },
  { to: '/people', name: 'place.people' },
  { to: '/departments', name: 'place.departments' },
  { to: '/parcels', name: 'place.parcels' },
  { to: '/calendar', name: 'place.calendar' },
  { to: '/messages', name: 'place.messages' },
  { to: '/appearance', name: 'place.appearance' },
  { to: '/account', name: 'place.account' },
];

/** How a shortcut is called when the person gave no name: the page's name, or the address without its scheme. */
export function placeName(to: string, t: (key: HomeMessage) => string): string {
  const place = places.find((item) => item.to === to);
  return place
    ? t(place.name)
    : to
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/^mailto:/, '')
        .replace(/\/$/, '');
}
