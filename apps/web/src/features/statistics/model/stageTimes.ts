import { trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';

import type { StageTimeDimension } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import { projectListHref, segmentFilter, type ProjectFilter } from '../../../lib/projectFilter';
import { segmentLabel, segmentOrder } from '../../../lib/segments';

/** Lists of exactly the projects of one stage; null where no list says them, or there are none. */
export interface StageLists {
  readonly passed: string | null;
  readonly standing: string | null;
  readonly over: string | null;
}

interface StageCounts {
  readonly stage: TrackingStage;
  readonly passed: number;
  readonly standing: number;
  readonly overP90: number;
  readonly p90Days?: number | null;
}

export function stageLists(filter: ProjectFilter, row: StageCounts): StageLists {
  const here: ProjectFilter = { ...filter, statuses: ['TRACKING'], trackingStages: [row.stage] };
  return {
    passed: row.passed > 0 && (filter.passedStages ?? [row.stage]).join() === row.stage ? projectListHref({ ...filter, passedStages: [row.stage] }) : null,
    standing: row.standing > 0 ? projectListHref(here) : null,
    over: row.overP90 > 0 && row.p90Days != null ? projectListHref({ ...here, stageDays: Math.max(row.p90Days, filter.stageDays ?? 0) }) : null,
  };
}

/** In the order in which they are offered. */
export const stageDimensions = ['REGION', 'CITY_TIER', 'CLIENT_KIND', 'CLIENT_TYPE', 'PRODUCT_LINE', 'POSITIONING', 'SOURCE', 'DEPARTMENT', 'MARKET_TRACKER', 'DESIGN_TRACKER'] as const satisfies readonly StageTimeDimension[];

/** By what else, and of which stage then; null where the address says nothing that is meant. */
export interface StageChoice {
  readonly by: StageTimeDimension | null;
  readonly stage: TrackingStage | null;
}
const [BY, STAGE] = ['stageBy', 'stage'];

export const stageChoiceIn = (params: URLSearchParams): StageChoice => ({
  by: stageDimensions.find((one) => one.toLowerCase() === params.get(BY)) ?? null,
  stage: trackingStage.codes.find((one) => one.toLowerCase() === params.get(STAGE)) ?? null,
});

/** The parameters with another choice; a stage means nothing where nothing else is told apart. */
export function withStageChoice(params: URLSearchParams, { by, stage }: StageChoice): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of [[BY, by], [STAGE, by && stage]] as const)
    if (value) next.set(name, value.toLowerCase());
    else next.delete(name);
  return next;
}

/** The stage that is shown where none was chosen: the one that most have passed, or most stand in. */
export function usualStage(rows: readonly StageCounts[]): TrackingStage | null {
  const [most] = [...rows].sort((a, b) => b.passed - a.passed || b.standing - a.standing);
  return most?.stage ?? null;
}

interface Keyed extends StageCounts {
  readonly key?: string | null;
  readonly label?: string | null;
}
/** A row by its name, with the lists of exactly what it counts. */
export type StageLine<R> = R & { readonly id: string; readonly name: string; readonly lists: StageLists };

/** All projects together, stage by stage. */
export const linesOfStages = <R extends Keyed>(rows: readonly R[], filter: ProjectFilter, locale: Locale): StageLine<R>[] =>
  rows.filter(({ key }) => key == null).map((row) => ({ ...row, id: row.stage, name: trackingStage.label(row.stage, locale), lists: stageLists(filter, row) }));

const noLists: StageLists = { passed: null, standing: null, over: null };

/** The keys of one stage, in their order where they have one and by how many passed otherwise; those without the field last. */
export function linesOfKeys<R extends Keyed>(rows: readonly R[], filter: ProjectFilter, by: StageTimeDimension, stage: TrackingStage, locale: Locale, unset: string): StageLine<R>[] {
  const order = segmentOrder(by);
  const isRanked = by === 'REGION' || by === 'CITY_TIER' || by === 'POSITIONING';
  return rows
    .flatMap((row): (StageLine<R> & { readonly of: string })[] => {
      if (row.key == null || row.stage !== stage) return [];
      const narrowed = segmentFilter(filter, by, row.key);
      return [{ ...row, of: row.key, id: row.key, name: segmentLabel(by, row.key, row.label ?? null, locale) ?? unset, lists: narrowed ? stageLists(narrowed, row) : noLists }];
    })
    .sort((a, b) => Number(a.of === 'NONE') - Number(b.of === 'NONE') || (isRanked ? 0 : b.passed - a.passed || b.standing - a.standing) || (order?.(a.of, b.of) ?? 0) || a.name.localeCompare(b.name, 'zh'));
}
