import { leadSource, pursuitStep, region, trackingStage } from '@yingzao/domain/catalogues';
import type { PursuitStep } from '@yingzao/domain/catalogues';
import type { JsonObject } from '@yingzao/domain/dashboard';
import { pursuitFrom } from '@yingzao/domain/projects';

import type { ProjectFilter } from '../../../generated/types.generated';
import { addsUp, drawFigure, measures, noFigures, readFigure, sumFigures } from '../../../lib/figures';
import type { Figures, Measure } from '../../../lib/figures';
import type { Locale } from '../../../lib/locale';
import { toSearch } from '../../../lib/projectFilter';
import { projectListHref } from './links';
import { periods } from './periods';
import type { Period } from './periods';
import { conditionsIn, flag, manyOf, oneOf } from './settings';
import { figureFilter } from './statisticsRequest';
import type { SeriesQuestion } from './statisticsRequest';

export interface FunnelSettings {
  readonly measure: Measure;
  readonly period: Period;
  readonly mine: boolean;
  /** Every other condition, as in `FigureSettings`. */
  readonly filter: string;
  /** Every stage of tracking, or only those at which a pursuit is decided. */
  readonly allStages: boolean;
}

/** Steps hold those of the steps after them: what does not add up has no funnel. */
export const funnelMeasures = measures.filter(addsUp);

export function parseFunnel(settings: JsonObject): FunnelSettings | null {
  const measure = oneOf(funnelMeasures, settings.measure, 'COUNT');
  const period = oneOf(periods, settings.period, 'all');
  const [mine, allStages] = [flag(settings.mine), flag(settings.allStages)];
  // Stored before a funnel had every condition.
  const regions = manyOf(region.codes, settings.regions);
  const sources = manyOf(leadSource.codes, settings.sources);
  const conditions = conditionsIn(settings.filter);
  if (!measure || !period || mine === null || allStages === null || !regions || !sources || !conditions) return null;
  const filter = toSearch({ ...conditions, ...(regions.length > 0 ? { regions } : {}), ...(sources.length > 0 ? { sources } : {}) });
  return { measure, period, mine, filter, allStages };
}

/** 推广, then tracking from the first contact on, the stages that decide, 成交. */
const mainSteps: readonly PursuitStep[] = ['PROMOTION', 'CONTACT', 'SCHEME_BID', 'QUOTATION', 'NEGOTIATION', 'WON'];

/** The projects the funnel is made of, whatever became of them: lost ones came as far as their stage says. */
export const funnelFilter = (settings: FunnelSettings, now?: Date): ProjectFilter => figureFilter({ ...settings, statuses: [] }, now);

export const funnelRequest = (settings: FunnelSettings, now?: Date): SeriesQuestion => ({
  dimension: 'PURSUIT_STEP',
  filter: funnelFilter(settings, now),
  measure: settings.measure,
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
    const figures = reached.reduce<Figures>((sum, code) => sumFigures(sum, known.get(code) ?? noFigures), noFigures);
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
