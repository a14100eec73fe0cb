import { trackingStage } from '../catalogues/index';
import type { ProjectStatus, TrackingStage } from '../catalogues/index';
import type { IsoDate } from '../measures/dates';
import { openStatuses } from './status';

/** Chance of being won at each stage, in whole percent. */
export type StagePercents = Readonly<Record<TrackingStage, number>>;

/** The set that is in force on a day: the latest that has begun. */
export function setOn<S extends { readonly since: IsoDate }>(sets: readonly S[], day: IsoDate): S | null {
  return sets.reduce<S | null>((found, set) => (set.since <= day && (!found || set.since > found.since) ? set : found), null);
}

/** Percent: by the stage while the project is open, 100 once it is won, 0 where it is not pursued (any more); null for an open one without a stage. */
export function winChance({ status, trackingStage: stage }: { readonly status: ProjectStatus; readonly trackingStage: TrackingStage | null }, percents: StagePercents): number | null {
  if (status === 'WON') return 100;
  if (!openStatuses.includes(status)) return 0;
  return stage ? percents[stage] : null;
}

/** Fewer decided projects say little about a stage (feature 21: chances are calibrated on the firm's own history). */
export const enoughDecided = 10;

/** How many of the decided projects that went through a stage were won, in whole percent; null where none was decided. */
export const wonPercent = (won: number, decided: number): number | null => (decided > 0 ? Math.round((won / decided) * 100) : null);

export type PercentFault = { readonly code: 'REQUIRED' | 'STAGE_REPEATED' | 'OUT_OF_RANGE'; readonly path: readonly string[] };

/** What is wrong with a new set: every stage once, each from 0 to 100. */
export function faultsOfPercents(given: readonly { readonly stage: string; readonly percent: number }[]): readonly PercentFault[] {
  const seen = new Set<string>();
  const faults: PercentFault[] = [];
  for (const [at, { stage, percent }] of given.entries()) {
    if (seen.has(stage)) faults.push({ code: 'STAGE_REPEATED', path: [`${at}`, 'stage'] });
    seen.add(stage);
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) faults.push({ code: 'OUT_OF_RANGE', path: [`${at}`, 'percent'] });
  }
  return trackingStage.codes.every((stage) => seen.has(stage)) ? faults : [...faults, { code: 'REQUIRED', path: [] }];
}
