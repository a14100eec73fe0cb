import { leadSource, positioning, productLine, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import { cityOf, districtsOf } from '@yingzao/domain/geography';
import type { FieldChange } from '@yingzao/domain/imports';
import type { Locale } from '../../platform/errors';

type Value = FieldChange['from'];
/** How names of people and clients are found; those the viewer does not see are null. */
export interface NamesOf {
  readonly employee: (id: string) => Promise<string | null>;
  readonly client: (id: string) => Promise<string | null>;
}

const catalogues = { trackingStage, positioning, productLine, source: leadSource } as const;

/** A stored value as a person reads it: labels for codes, names for ids. */
export async function changeText(field: string, value: Value, locale: Locale, names: NamesOf): Promise<string | null> {
  if (value === null) return null;
  if (typeof value !== 'string') return value.map((code) => (serviceContent.has(code) ? serviceContent.label(code, locale) : code)).join(locale === 'zh' ? '、' : ', ') || null;
  if (field === 'marketTrackerId' || field === 'designTrackerId') return names.employee(value);
  if (field === 'clientId') return names.client(value);
  if (field === 'cityCode') return cityOf(value)?.shortName ?? value;
  if (field === 'districtCode') return districtsOf(`${value.slice(0, 4)}00`).find(({ code }) => code === value)?.name ?? value;
  if (field in catalogues) {
    const catalogue = catalogues[field as keyof typeof catalogues];
    const label = catalogue.items.find(({ code }) => code === value);
    return label ? label[locale] : value;
  }
  return value;
}
