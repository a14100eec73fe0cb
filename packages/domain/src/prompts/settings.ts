import { declarationOf, promptDeliveries, promptKindCodes } from './kinds';
import type { PromptDelivery, WorkPromptKind } from './kinds';
import { firmZone, isTimeOfDay, isTimeZone, localAt, momentOf, nextShowing, nextTime } from './zones';
import type { TimeOfDay } from './zones';

/** How one person wants to be told. */
export interface PromptSettings {
  /** Name of the IANA database. */
  readonly zone: string;
  /** No notices from one time to another, over midnight too; null: at any time. */
  readonly quiet: { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
  /** When what is due that day, and what was kept for the summary, arrives. */
  readonly digestAt: TimeOfDay;
  /** Kinds that are delivered otherwise than declared. */
  readonly choices: Readonly<Partial<Record<WorkPromptKind, PromptDelivery>>>;
}

export const defaultPromptSettings: PromptSettings = { zone: firmZone, quiet: null, digestAt: '08:30', choices: {} };

export interface SettingsProblem {
  readonly code: 'NOT_A_TIME_ZONE' | 'NOT_A_TIME' | 'NOT_A_CODE' | 'PROMPT_LOCKED';
  readonly path: readonly string[];
}

/** Settings as a person sends them or as they were stored, with what is wrong; what is wrong falls back to the default. */
export function parsePromptSettings(given: unknown): { readonly settings: PromptSettings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const document = isRecord(given) ? given : {};
  const wrong = (code: SettingsProblem['code'], ...path: string[]): void => void problems.push({ code, path });
  const { zone, quiet, digestAt, choices } = document;
  if (zone !== undefined && !isTimeZone(zone)) wrong('NOT_A_TIME_ZONE', 'zone');
  if (digestAt !== undefined && !isTimeOfDay(digestAt)) wrong('NOT_A_TIME', 'digestAt');
  const window = isRecord(quiet) ? { from: quiet.from, to: quiet.to } : null;
  for (const key of ['from', 'to'] as const) if (window && !isTimeOfDay(window[key])) wrong('NOT_A_TIME', 'quiet', key);
  const kept: Partial<Record<WorkPromptKind, PromptDelivery>> = {};
  for (const [kind, choice] of isRecord(choices) ? Object.entries(choices) : []) {
    if (!isKind(kind) || !promptDeliveries.includes(choice as PromptDelivery)) wrong('NOT_A_CODE', 'choices', kind);
    else if (choice === 'OFF' && declarationOf(kind).locked) wrong('PROMPT_LOCKED', 'choices', kind);
    else if (choice !== standardDelivery(kind)) kept[kind] = choice as PromptDelivery;
  }
  const isWindow = window !== null && isTimeOfDay(window.from) && isTimeOfDay(window.to) && window.from !== window.to;
  return {
    problems,
    settings: {
      zone: isTimeZone(zone) ? zone : defaultPromptSettings.zone,
      quiet: isWindow ? (window as { from: TimeOfDay; to: TimeOfDay }) : null,
      digestAt: isTimeOfDay(digestAt) ? digestAt : defaultPromptSettings.digestAt,
      choices: kept,
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKind = (text: string): text is WorkPromptKind => (promptKindCodes as readonly string[]).includes(text);

export const standardDelivery = (kind: WorkPromptKind): PromptDelivery => declarationOf(kind).delivery ?? 'NOW';
export const deliveryOf = (kind: WorkPromptKind, settings: PromptSettings): PromptDelivery => settings.choices[kind] ?? standardDelivery(kind);

/** Whether notices rest at a moment; the first minute belongs to the quiet hours, the last does not. */
export function isQuiet(now: Date, { quiet, zone }: PromptSettings): boolean {
  if (!quiet) return false;
  const { time } = localAt(now, zone);
  return quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
}

/** When a prompt raised now is announced: now (null), or at the end of quiet hours or with the next summary. `OFF`: it is not raised. */
export function announceAt(kind: WorkPromptKind, settings: PromptSettings, now: Date): Date | null | 'OFF' {
  const delivery = deliveryOf(kind, settings);
  if (delivery === 'OFF') return 'OFF';
  const wanted = delivery === 'DIGEST' ? nextTime(now, settings.digestAt, settings.zone) : now;
  // A summary that falls into quiet hours waits for their end.
  if (isQuiet(wanted, settings)) return nextShowing(wanted, settings.quiet!.to, settings.zone);
  return delivery === 'DIGEST' ? wanted : null;
}

/**
 * Whether a person's day has begun and what is due on it is still to be raised.
 * @param lastDay the day for which that was last done; null: never.
 */
export function isMorningDue(now: Date, { zone, digestAt }: Pick<PromptSettings, 'zone' | 'digestAt'>, lastDay: string | null): boolean {
  const { date } = localAt(now, zone);
  return (lastDay === null || lastDay < date) && momentOf(date, digestAt, zone) <= now;
}
