import { clientGrade, clientType, contractStatus, contractType, cityTier, leadSource, positioning, productLine, projectStatus, pursuitStep, quoteStatus, region, trackingStage } from '@yingzao/domain/catalogues';
import type { Locale } from '../../../lib/locale';

const catalogues = {
  statuses: [projectStatus, pursuitStep, quoteStatus, contractStatus],
  trackingStages: [trackingStage],
  pursuitSteps: [pursuitStep],
  regions: [region],
  cityTiers: [cityTier],
  clientTypes: [clientType],
  types: [clientType, contractType],
  grades: [clientGrade],
  productLines: [productLine],
  positionings: [positioning],
  sources: [leadSource],
} as const;

/** Parameters of lists that say how rows are shown, not which. */
const manners = new Set(['sort', 'direction', 'view', 'columns', 'new']);
const mostParts = 3;

/** The conditions of a list's address in a few words, e.g. `跟踪、华东`; '' where there are none that can be said shortly. */
export function conditionsOf(search: string, locale: Locale, most: number = mostParts): string {
  const parts = [...new URLSearchParams(search)].flatMap(([name, value]) => {
    if (manners.has(name)) return [];
    if (name === 'text') return [`“${value}”`];
    const known = catalogues[name as keyof typeof catalogues] as readonly { has(code: string): boolean; label(code: never, locale: Locale): string }[] | undefined;
    return value.split(',').flatMap((code) => {
      const found = known?.find((catalogue) => catalogue.has(code));
      return found ? [found.label(code as never, locale)] : [];
    });
  });
  return parts.slice(0, most).join(locale === 'zh' ? '、' : ', ');
}

/** Whether an address narrows its list at all. */
export const hasConditions = (search: string): boolean => [...new URLSearchParams(search)].some(([name]) => !manners.has(name));
