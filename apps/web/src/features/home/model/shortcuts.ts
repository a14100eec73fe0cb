import type { JsonObject, JsonValue } from '@yingzao/domain/dashboard';

import type { ShortcutTargetInput } from '../../../generated/types.generated';
import { approvalFilterIn, clientFilterIn, contractFilterIn, quoteFilterIn } from '../../../lib/listFilters';
import { fromSearch } from '../../../lib/projectFilter';
import { iconNames } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';

export interface Shortcut {
  /** A path of the page (`/projects?...`) or a web address. A record is kept by its id, so that it survives a rename. */
  readonly to: string;
  /** The person's own name for it; absent: the record's present name, the page's name, or the address. */
  readonly label?: string;
  readonly group?: string;
  readonly icon?: IconName;
  /** Shows how many rows the list has. */
  readonly count?: true;
}

export interface ShortcutsSettings {
  readonly items: readonly Shortcut[];
}

export const mostShortcuts = 24;
export const longestAddress = 1000;
export const longestLabel = 40;
export const longestGroup = 20;

/**
 * The address as it may be opened, or null: paths of this page and http, https and mailto addresses; never a script.
 * `//host` and backslashes are other people's hosts in disguise.
 */
export function safeAddress(text: string): string | null {
  const address = text.trim();
  if (address.length > longestAddress) return null;
  if (address.startsWith('/')) return /^\/(?![/\\])[^\\\s]*$/.test(address) ? address : null;
  const withScheme = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(address) ? `https://${address}` : address;
  try {
    const url = new URL(withScheme);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

const isIcon = (value: JsonValue | undefined): value is IconName => iconNames.some((name) => name === value);
const words = (value: JsonValue | undefined, most: number): string | null =>
  typeof value === 'string' && value.trim() !== '' ? [...value.trim()].slice(0, most).join('') : null;

export function parseShortcuts(settings: JsonObject): ShortcutsSettings | null {
  if (settings.items === undefined) return { items: [] };
  if (!Array.isArray(settings.items)) return null;
  const items = settings.items.slice(0, mostShortcuts).flatMap((item: JsonValue): Shortcut[] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { to, label, group, icon, count } = item as JsonObject;
    if (typeof to !== 'string' || safeAddress(to) === null) return [];
    const [ownLabel, ownGroup] = [words(label, longestLabel), words(group, longestGroup)];
    return [
      {
        to,
        ...(ownLabel ? { label: ownLabel } : {}),
        ...(ownGroup ? { group: ownGroup } : {}),
        ...(isIcon(icon) ? { icon } : {}),
        ...(count === true ? { count } : {}),
      },
    ];
  });
  return { items };
}

const records = [
  { path: 'projects', key: 'project', icon: 'project' },
  { path: 'clients', key: 'client', icon: 'client' },
  { path: 'quotes', key: 'quote', icon: 'quote' },
  { path: 'contracts', key: 'contract', icon: 'contract' },
  { path: 'approvals', key: 'approvalChain', icon: 'approval' },
] as const;

/** The record an address opens; null for pages and lists. */
function recordOf(address: string): { key: (typeof records)[number]['key']; id: string; icon: IconName } | null {
  const [, path, id] = /^\/([a-z]+)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:[/?#]|$)/i.exec(address) ?? [];
  const found = records.find((record) => record.path === path);
  return found && id ? { ...found, id } : null;
}

/** The list an address shows, as the filter its page makes of the address; null for everything that is no list. */
export function listOf(address: string): ShortcutTargetInput | null {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const params = new URLSearchParams(query);
  const get = (name: string) => params.get(name);
  switch (path) {
    case '/projects':
      return { projects: fromSearch(params) };
    case '/clients':
      return { clients: clientFilterIn(get) };
    case '/quotes':
      return { quotes: quoteFilterIn(get) };
    case '/contracts':
      return { contracts: contractFilterIn(get) };
    case '/approvals':
      return { approvalChains: approvalFilterIn(get) };
    default:
      return null;
  }
}

/** What to ask the server for a shortcut: the record's present name, or the number of rows where it is wanted. */
export function targetOf({ to, count }: Shortcut): ShortcutTargetInput | null {
  const record = recordOf(to);
  // A record's key and its id are one of the input's alternatives.
  if (record) return { [record.key]: record.id } as unknown as ShortcutTargetInput;
  return count ? listOf(to) : null;
}

/** The targets of all shortcuts of a widget in their order, and for each shortcut its place among them or null. */
export function targetsOf({ items }: ShortcutsSettings): {
  readonly targets: readonly ShortcutTargetInput[];
  readonly places: readonly (number | null)[];
} {
  const targets: ShortcutTargetInput[] = [];
  const places = items.map((item) => {
    const target = targetOf(item);
    return target ? targets.push(target) - 1 : null;
  });
  return { targets, places };
}

/** Icon of a shortcut: the chosen one, that of its page, or an arrow out for the web. */
export function iconOf({ to, icon }: Shortcut): IconName {
  if (icon) return icon;
  if (!to.startsWith('/')) return 'external';
  const first = /^\/([a-z-]*)/.exec(to)?.[1] ?? '';
  return (
    records.find(({ path }) => path === first)?.icon ??
    ({ statistics: 'statistics', imports: 'import', people: 'people', appearance: 'palette', account: 'user', departments: 'department' } as const)[first] ??
    'right'
  );
}

/** Shortcuts by group: those without one first, groups in the order in which they first occur. */
export function grouped<T extends { readonly group?: string }>(items: readonly T[]): { group: string; items: T[] }[] {
  const names = ['', ...new Set(items.flatMap(({ group }) => (group ? [group] : [])))];
  return names
    .map((group) => ({ group, items: items.filter((item) => (item.group ?? '') === group) }))
    .filter((part) => part.items.length > 0);
}
