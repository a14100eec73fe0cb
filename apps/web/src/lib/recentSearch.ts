import { localStore } from './storage';

// What was opened from a search, on this device. Only addresses with ids are kept: names are asked for anew, so that who
// lost a right, or another person at the same device, reads nothing here.

const KEY = 'yz.search.recent';
const most = 10;

interface Recent {
  readonly owner: string;
  readonly hrefs: readonly string[];
}

const record = /^\/(projects|clients)\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function stored(): Recent | null {
  const kept = localStore.read<Partial<Recent>>(KEY);
  if (typeof kept?.owner !== 'string' || !Array.isArray(kept.hrefs)) return null;
  return { owner: kept.owner, hrefs: kept.hrefs.filter((href): href is string => typeof href === 'string' && record.test(href)) };
}

/** Says whose they are; what another person left on this device is forgotten. */
export function ownRecent(employeeId: string): void {
  if (stored()?.owner !== employeeId) localStore.write(KEY, { owner: employeeId, hrefs: [] });
}

/** Addresses of the records last opened, the last one first. */
export const recentlyOpened = (): readonly string[] => stored()?.hrefs.slice(0, most) ?? [];

/** Keeps the address of a record; anything else is no matter. */
export function rememberOpened(href: string): void {
  const kept = stored();
  if (!kept || !record.test(href)) return;
  localStore.write(KEY, { ...kept, hrefs: [href, ...kept.hrefs.filter((other) => other !== href)].slice(0, most) });
}
