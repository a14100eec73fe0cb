import { leadSource, pursuitStep, region, trackingStage } from '@yingzao/domain/catalogues';
import type { LeadSource, PursuitStep, Region } from '@yingzao/domain/catalogues';
import type { JsonObject } from '@yingzao/domain/dashboard';
import { pursuitFrom } from '@yingzao/domain/projects';

import type { ProjectFilter, StatisticsRequest } from '../../../generated/types.generated';
import { drawFigure, readFigure } from '../../../lib/figures';
import type { Figures } from '../../../lib/figures';
import type { Locale } from '../../../lib/locale';
import { projectListHref } from './links';
import { flag, manyOf, measures, oneOf, periods } from './settings';
import type { Measure, Period } from './settings';
import { figureFilter } from './statisticsRequest';

export interface FunnelSettings {
  readonly measure: Measure;
  readonly period: Period;
  readonly mine: boolean;
  readonly regions: readonly Region[];
  readonly sources: readonly LeadSource[];
  /** Every stage of tracking, or only those at which a pursuit is decided. */
  readonly allStages: boolean;
}

export function parseFunnel(settings: JsonObject): FunnelSettings | null {
  const measure = oneOf(measures, settings.measure, 'COUNT');
  const period = oneOf(periods, settings.period, 'all');
  const [mine, allStages] = [flag(settings.mine), flag(settings.allStages)];
  const regions = manyOf(region.codes, settings.regions);
  const sources = manyOf(leadSource.codes, settings.sources);
  if (!measure || !period || mine === null || allStages === null || !regions || !sources) return null;
  return { measure, period, mine, regions, sources, allStages };
}

/** 推广, then tracking from the first contact on, the stages that decide, 成交. */
const mainSteps: readonly PursuitStep[] = ['PROMOTION', 'CONTACT', 'SCHEME_BID', 'QUOTATION', 'NEGOTIATION', 'WON'];

/** The projects the funnel is made of, whatever became of them: lost ones came as far as their stage says. */
export function funnelFilter({ period, mine, regions, sources }: FunnelSettings, now?: Date): ProjectFilter {
  return {
    ...figureFilter({ measure: 'COUNT', statuses: [], period, mine }, now),
    ...(regions.length > 0 ? { regions: [...regions] } : {}),
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
  };
}

export const funnelRequest = (settings: FunnelSettings, now?: Date): StatisticsRequest => ({
  dimension: 'PURSUIT_STEP',
  filter: funnelFilter(settings, now),
});

export interface FunnelStep {
  readonly step: PursuitStep;
  readonly label: string;
  readonly value: number;
  readonly figure: string;
  /** Share of the first step, 0 to 1. */
  readonly share: number;
  /** Share of the step before; null for the first and after nothing. */
  readonly conversion: number | null;
  readonly href: string;
}

const exact = (text: string): { units: bigint; places: number } => {
  const [whole = '0', part = ''] = text.split('.');
  return { units: BigInt(whole + part), places: part.length };
};
/** Sums of exact decimals with the same number of places. */
function add(a: string, b: string): string {
  const [x, y] = [exact(a), exact(b)];
  const places = Math.max(x.places, y.places);
  const sum = String(x.units * 10n ** BigInt(places - x.places) + y.units * 10n ** BigInt(places - y.places)).padStart(places + 1, '0');
  return places === 0 ? sum : `${sum.slice(0, -places)}.${sum.slice(-places)}`;
}
const none: Figures = { count: 0, landAreaM2: '0', gfaM2: '0', quotedFen: '0', contractedFen: '0' };
const plus = (a: Figures, b: Figures): Figures => ({
  count: a.count + b.count,
  landAreaM2: add(a.landAreaM2, b.landAreaM2),
  gfaM2: add(a.gfaM2, b.gfaM2),
  quotedFen: add(a.quotedFen, b.quotedFen),
  contractedFen: add(a.contractedFen, b.contractedFen),
});

/**
 * Steps of the funnel out of the series by step: each holds the projects that came to it or further, and opens exactly them.
 */
export function funnelSteps(
  segments: readonly { readonly key: string; readonly figures: Figures }[],
  settings: FunnelSettings,
  locale: Locale,
): FunnelStep[] {
  const filter = funnelFilter(settings);
  const steps = settings.allStages ? pursuitStep.codes : mainSteps;
  const known = new Map(segments.map(({ key, figures }) => [key, figures]));
  let first = 0;
  let before: number | null = null;
  return steps.map((step) => {
    const reached = pursuitFrom(step);
    const figures = reached.reduce((sum, code) => plus(sum, known.get(code) ?? none), none);
    const value = drawFigure(figures, settings.measure);
    if (before === null) first = value;
    const result: FunnelStep = {
      step,
      label: !settings.allStages && step === 'CONTACT' ? labelOfTracking[locale] : pursuitStep.label(step, locale),
      value,
      figure: readFigure(figures, settings.measure, locale),
      share: first === 0 ? 0 : value / first,
      conversion: before === null || before === 0 ? null : value / before,
      href: projectListHref(step === 'PROMOTION' ? filter : { ...filter, pursuitSteps: [...reached] }),
    };
    before = value;
    return result;
  });
}

/** In the short funnel the first contact stands for tracking as a whole. */
const labelOfTracking = { zh: `跟踪（${trackingStage.label('CONTACT', 'zh')}）`, en: 'Tracking' } as const;
