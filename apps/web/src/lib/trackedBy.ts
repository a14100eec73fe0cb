import { isIsoDate } from '@yingzao/domain/measures';

import type { DateRange, People, TrackedBy, TrackedOn } from '../generated/types.generated';

// How people and the days on which they held a project stand in an address: `MARKET~e~<id>,<id>`, and `WON~2026-01-01..2026-12-31~MARKET~e~<id>`.

const ons: Readonly<Record<TrackedOn, true>> = { ANY_DAY: true, REGISTERED: true, WON: true, LOST: true, NOW: true };

export const writeDays = (days: DateRange | null | undefined): string => (days?.from || days?.to ? `${days.from ?? ''}..${days.to ?? ''}` : '');
/** Null for what is no span of days. */
export function readDays(text: string | null): DateRange | null {
  const [from = '', to = '', ...more] = (text ?? '').split('..');
  if (more.length > 0 || !(from || to) || [from, to].some((day) => day && !isIsoDate(day))) return null;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** '' for everybody. */
export function writePeople(people: People | null | undefined): string {
  const [kind, ids] = people?.employeeIds ? ['e', people.employeeIds] : people?.departmentIds ? ['d', people.departmentIds] : ['', []];
  return people?.office || kind ? [people?.office ?? '', kind, ids.join(',')].join('~') : '';
}
/** Null for what names nobody. */
export function readPeople(text: string | null): People | null {
  const [office = '', kind = '', list = '', ...more] = (text ?? '').split('~');
  const ids = list.split(',').filter((id) => /^[\w-]+$/.test(id));
  const isKind = (kind === 'e' || kind === 'd') && ids.length > 0;
  if (more.length > 0 || (office && office !== 'MARKET' && office !== 'DESIGN') || (!office && !isKind)) return null;
  return { ...(isKind ? { [kind === 'e' ? 'employeeIds' : 'departmentIds']: ids } : {}), ...(office ? { office: office as 'MARKET' | 'DESIGN' } : {}) };
}

export const writeTracked = ({ on, within, people }: TrackedBy): string => [on, writeDays(within), writePeople(people)].join('~').replace(/~+$/, '');
export function readTracked(text: string): TrackedBy | null {
  const [on = '', span = '', ...rest] = text.split('~');
  if (!Object.hasOwn(ons, on)) return null;
  const [within, people] = [readDays(span), readPeople(rest.join('~'))];
  return { on: on as TrackedOn, ...(within ? { within } : {}), ...(people ? { people } : {}) };
}
