import { cityTier, clientType, leadSource, nextStepIssue, positioning, productLine, projectStatus, pursuitStep, ratingGrade, region, serviceContent, trackingStage, type Catalogue } from '@yingzao/domain/catalogues';
import { formatArea, formatMoney, formatNumber } from '@yingzao/domain/measures';

import type { DateRange, DecimalRange, ProjectFact, ProjectField, TrackedBy } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import type { Translate } from '../../../lib/messages';
import { projectFilterKeys, toSearch, type ProjectFilter } from '../../../lib/projectFilter';
import type { messages } from '../messages';

type Say = Translate<(typeof messages)['zh']>;
type Key = keyof ProjectFilter;

const catalogues: Partial<Record<Key, Catalogue>> = {
  statuses: projectStatus,
  trackingStages: trackingStage,
  passedStages: trackingStage,
  pursuitSteps: pursuitStep,
  regions: region,
  cityTiers: cityTier,
  clientTypes: clientType,
  clientRatings: ratingGrade,
  productLines: productLine,
  positionings: positioning,
  sources: leadSource,
  serviceContents: serviceContent,
  nextStepIssues: nextStepIssue,
};

export interface FilterWord {
  readonly key: Key;
  readonly label: string;
}

/**
 * What a filter says, a phrase for each field that is set: also for those that came with a link and have no control here.
 * @param nameOf name of an id; null where it is not known
 */
export function wordsOf(filter: ProjectFilter, t: Say, locale: Locale, nameOf: (key: Key, id: string) => string | null): FilterWord[] {
  const join = (values: readonly string[]): string => values.join(t('separator'));
  const span = (from: string | null, to: string | null): string =>
    from && to ? `${from} – ${to}` : from ? t('atLeast', { value: from }) : t('atMost', { value: to ?? '' });
  const valueOf = (key: Key): string | null => {
    const value = filter[key];
    if (value === true) return null;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return t('days', { count: value });
    const catalogue = catalogues[key];
    if (Array.isArray(value)) {
      if (key === 'customFields') return t('several', { count: value.length });
      const codes = value as readonly string[];
      if (catalogue) return join(codes.map((code) => catalogue.label(code, locale)));
      if (key === 'unset') return join((value as ProjectField[]).map((field) => t(`unsetField.${field}`)));
      if (key === 'unsetFacts') return join((value as ProjectFact[]).map((fact) => t(`unsetFact.${fact}`)));
      const names = codes.map((id) => nameOf(key, id));
      return names.every((name) => name !== null) ? join(names) : t('several', { count: value.length });
    }
    if (key === 'registeredOn' || key === 'wonOn' || key === 'signedOn' || key === 'nextStepOn') {
      const { from, to } = value as DateRange;
      return span(from ?? null, to ?? null);
    }
    if (key === 'trackedBy') {
      const { on, within, people } = value as TrackedBy;
      const list = people?.employeeIds ? 'marketTrackerIds' : 'departmentIds';
      const ids = people?.employeeIds ?? people?.departmentIds ?? [];
      const names = ids.map((id) => nameOf(list, id));
      return [...(ids.length ? [names.every((name) => name !== null) ? join(names) : t('several', { count: ids.length })] : []), t(`trackedOn.${on}`), ...(within ? [span(within.from ?? null, within.to ?? null)] : [])].join(' ');
    }
    const { min, max, below } = value as DecimalRange;
    const show = (bound: string | null | undefined): string | null => (bound ? (key === 'far' ? formatNumber(bound) : key === 'contractedFen' ? formatMoney(bound, { unit: 'auto', locale }) : formatArea(bound, { locale })) : null);
    return span(show(min), below && min ? `< ${show(max)}` : show(max));
  };
  return projectFilterKeys
    .filter((key) => toSearch({ [key]: filter[key] }) !== '')
    .map((key) => {
      const name = t(`field.${key}`);
      const value = valueOf(key);
      return { key, label: value === null ? name : t('chip', { name, value }) };
    });
}
