import { clientGrade, clientType, influence, leadSource, opinionSection, positioning, productLine, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import { cityOf, districtsOf } from '@yingzao/domain/geography';
import type { FieldChange } from '@yingzao/domain/imports';
import { fromFen } from '@yingzao/domain/measures';
import type { Locale } from '../../platform/errors';

const employments = { CURRENT: { zh: '在职', en: 'employed' }, LEFT: { zh: '离职', en: 'left' } } as const;

type Value = FieldChange['from'];
/** How names of people and clients are found; those the viewer does not see are null. */
export interface NamesOf {
  readonly employee: (id: string) => Promise<string | null>;
  readonly client: (id: string) => Promise<string | null>;
}

const catalogues = { trackingStage, positioning, productLine, source: leadSource, clientType, grade: clientGrade, influence } as const;
/** Lists of codes, of whichever of these they are. */
const lists = [serviceContent, productLine, opinionSection] as const;

/** The field of the sheet that a field of the API comes from, where their names differ. */
const sheetField: Readonly<Record<string, string>> = {
  landAreaM2: 'landArea', gfaM2: 'gfa', cityCode: 'city', overseasCity: 'city', districtCode: 'district', clientId: 'client', marketTrackerId: 'marketTracker', designTrackerId: 'designTracker',
  headquartersCityCode: 'headquarters', groupName: 'group', keeperId: 'keeper', startPriceFen: 'startPrice', priceFen: 'price', floorPriceFenPerM2: 'floorPrice', buyerName: 'buyer', employment: 'remark',
};
export const sheetFieldOf = (field: string): string => sheetField[field] ?? field;

/** A stored value as a person reads it: labels for codes, names for ids. */
export async function changeText(field: string, value: Value, locale: Locale, names: NamesOf): Promise<string | null> {
  if (value === null) return null;
  if (typeof value !== 'string') return value.map((code) => lists.flatMap((list) => list.items.filter((item) => item.code === code))[0]?.[locale] ?? code).join(locale === 'zh' ? '、' : ', ') || null;
  if (field === 'marketTrackerId' || field === 'designTrackerId' || field === 'keeperId') return names.employee(value);
  if (field === 'clientId') return names.client(value);
  if (field === 'cityCode' || field === 'headquartersCityCode') return cityOf(value)?.shortName ?? value;
  if (field === 'districtCode') return districtsOf(`${value.slice(0, 4)}00`).find(({ code }) => code === value)?.name ?? value;
  if (field.endsWith('Fen') || field.endsWith('FenPerM2')) return `${fromFen(value, 'YUAN')} ${locale === 'zh' ? '元' : 'CNY'}`;
  if (field === 'employment') return employments[value as keyof typeof employments][locale];
  if (field in catalogues) {
    const catalogue = catalogues[field as keyof typeof catalogues];
    const label = catalogue.items.find(({ code }) => code === value);
    return label ? label[locale] : value;
  }
  return value;
}
