import type { JsonObject } from '@yingzao/domain/dashboard';
import { addDays, today } from '@yingzao/domain/measures';

import { oneOf } from './settings';

export const daySpans = [7, 30] as const;
export const dayKinds = ['both', 'birthday', 'joining'] as const;

export interface BirthdaySettings {
  readonly days: (typeof daySpans)[number];
  readonly show: (typeof dayKinds)[number];
}

export function parseBirthdays(settings: JsonObject): BirthdaySettings | null {
  const days = settings.days === undefined ? 30 : daySpans.find((span) => span === settings.days);
  const show = oneOf(dayKinds, settings.show, 'both');
  return days && show ? { days, show } : null;
}

/** Those of the span and sort that are wanted; the server sends thirty days of both for all widgets together. */
export function shownDays<T extends { readonly on: string; readonly kind: 'BIRTHDAY' | 'JOINING' }>(
  all: readonly T[],
  { days, show }: BirthdaySettings,
  now = new Date(),
): T[] {
  const end = addDays(today(now), days);
  return all.filter(({ on, kind }) => on < end && (show === 'both' || (show === 'birthday') === (kind === 'BIRTHDAY')));
}
