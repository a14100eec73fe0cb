import { allowedPositionings, cityTier, leadSource, positioning, productLine, serviceContent, trackingStage } from '@yingzao/domain/catalogues';
import type { Catalogue, CityTier } from '@yingzao/domain/catalogues';
import { cityOf, districtsOf, provinceOf, regionIn, standardPlaces, tierOf, tierYear } from '@yingzao/domain/geography';
import type { PlaceLists } from '@yingzao/domain/geography';
import { farMismatch } from '@yingzao/domain/measures';
import type { ProjectFieldsInput } from '../../generated/resolvers.generated';
import type { Problem, Problems } from '../../platform/errors';
import { InputReader } from '../../platform/input';
import type { ProjectRow } from './projects.entity';

export type { ProjectFieldsInput };

/** Columns that a form writes; everything else is the server's. */
export type ProjectFields = Partial<Omit<ProjectRow, 'id' | 'number' | 'departmentId' | 'status' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt' | 'statusChangedAt' | 'stageChangedAt' | 'lastTouchOn'>>;

const areas = { min: 0, max: 999_999_999_999, places: 2 } as const;

/**
 * Named columns from the input; omitted fields are left out. The place decides region and tier, by the lists of the year of registration;
 * a project keeps what it has as long as its city and that year stay, however the lists were changed (brief 000-014, 000-015).
 * @param places by which places have tiers and regions
 */
export function readProjectFields(input: ProjectFieldsInput, before: ProjectRow | null, today: string, problems: Problems, places: PlaceLists = standardPlaces): ProjectFields {
  const read = new InputReader(input, problems, ['fields']);
  const fields: ProjectFields = {};
  const code = <C extends string>(field: keyof ProjectFieldsInput & string, catalogue: Catalogue<C>): C | null => {
    const value = read.text(field);
    if (value !== null && !catalogue.has(value)) problems.add('NOT_A_CODE', read.path(field));
    return value as C | null;
  };
  if (!before || read.has('name')) fields.name = read.required('name', 120);
  if (!before || read.has('clientId')) fields.clientId = read.required('clientId', 40);
  for (const [field, max] of [['projectCompany', 120], ['address', 300], ['designScope', 2000], ['sourcePerson', 100], ['contactNote', 500], ['contractNote', 500], ['remark', 4000], ['nextStep', 500]] as const)
    if (read.has(field)) fields[field] = read.text(field, max);
  for (const field of ['registeredOn', 'nextStepOn', 'expectedSignOn'] as const) if (read.has(field)) fields[field] = read.date(field);
  if (read.has('landAreaM2')) fields.landAreaM2 = read.decimal('landAreaM2', areas);
  if (read.has('gfaM2')) fields.gfaM2 = read.decimal('gfaM2', areas);
  if (read.has('far')) fields.far = read.decimal('far', { above: 0, max: 30, places: 2 });
  if (read.has('trackingStage')) fields.trackingStage = code('trackingStage', trackingStage);
  if (read.has('productLine')) fields.productLine = code('productLine', productLine);
  if (before?.status === 'WON' && before.productLine && fields.productLine === null) problems.add('PRODUCT_LINE_REQUIRED', read.path('productLine'));
  if (read.has('positioning')) fields.positioning = code('positioning', positioning);
  if (read.has('source')) fields.source = code('source', leadSource);
  if ((!before || read.has('source')) && fields.source == null) problems.add('REQUIRED', read.path('source'));
  if (input.serviceContents != null) {
    if (input.serviceContents.some((c) => !serviceContent.has(c))) problems.add('NOT_A_CODE', read.path('serviceContents'));
    fields.serviceContents = [...new Set(input.serviceContents)];
  }
  if (read.has('marketTrackerId')) fields.marketTrackerId = input.marketTrackerId || null;
  if (read.has('designTrackerId')) fields.designTrackerId = input.designTrackerId || null;
  if ((!before || read.has('marketTrackerId')) && !fields.marketTrackerId) problems.add('REQUIRED', read.path('marketTrackerId'));
  if (read.has('latitude')) fields.latitude = degrees('latitude', 90);
  if (read.has('longitude')) fields.longitude = degrees('longitude', 180);

  const line = 'productLine' in fields ? fields.productLine! : (before?.productLine ?? null);
  const grade = 'positioning' in fields ? fields.positioning : before?.positioning;
  if (grade && (read.has('productLine') || read.has('positioning')) && !(allowedPositionings(line) as readonly string[]).includes(grade)) problems.add('POSITIONING_MISMATCH', read.path('positioning'));
  Object.assign(fields, readPlace());
  return fields;

  function degrees(field: 'latitude' | 'longitude', limit: number): number | null {
    const value = input[field];
    if (value == null) return null;
    if (Math.abs(value) > limit) problems.add('OUT_OF_RANGE', read.path(field), { min: -limit, max: limit });
    return value;
  }

  function readPlace(): ProjectFields {
    const place: ProjectFields = {};
    const touched = !before || (['cityCode', 'overseasCity', 'districtCode', 'cityTier', 'cityTierReason'] as const).some((f) => read.has(f)) || (read.has('registeredOn') && fields.registeredOn !== before.registeredOn);
    if (!touched) return place;
    const overseas = read.text('overseasCity', 100);
    const cityCode = overseas ? null : read.has('cityCode') ? read.text('cityCode') : (before?.cityCode ?? null);
    const year = Number((fields.registeredOn ?? before?.registeredOn ?? today).slice(0, 4));
    if (!overseas && !cityCode && (!before || read.has('cityCode')) && before?.region !== 'OVERSEAS') problems.add('REQUIRED', read.path('cityCode'));
    const city = cityCode ? cityOf(cityCode) : undefined;
    if (cityCode && !city) problems.add('CITY_UNKNOWN', read.path('cityCode'));
    const districtCode = read.has('districtCode') ? read.text('districtCode') : read.has('cityCode') || overseas ? null : (before?.districtCode ?? null);
    const district = districtCode && cityCode ? districtsOf(cityCode).find((d) => d.code === districtCode) : undefined;
    if (districtCode && city && !district) problems.add('DISTRICT_UNKNOWN', read.path('districtCode'));
    const keeps = before !== null && cityCode === before.cityCode && (cityCode !== null || (overseas ?? before.city) === before.city) && year === Number((before.registeredOn ?? today).slice(0, 4));
    Object.assign(place, {
      cityCode,
      city: city?.shortName ?? overseas ?? (cityCode ? null : before?.city) ?? null,
      provinceCode: city ? (provinceOf(city.code)?.code ?? null) : null,
      districtCode: district?.code ?? null,
      district: district?.name ?? null,
      region: keeps ? before.region : regionIn(cityCode, year, places),
    });
    const reason = read.has('cityTierReason') ? read.text('cityTierReason', 300) : (before?.cityTierReason ?? null);
    // What was set by hand has no tier of its list kept beside it.
    const derived = keeps && !before.cityTierReason ? before.cityTier : tierOf(cityCode, year, places);
    const wanted = read.has('cityTier') ? (code('cityTier', cityTier) as CityTier | null) : before?.cityTierReason ? before.cityTier : null;
    if (wanted && wanted !== derived && !reason) problems.add('TIER_REASON_REQUIRED', read.path('cityTierReason'));
    place.cityTier = wanted ?? derived;
    place.cityTierYear = keeps && place.cityTier === before.cityTier ? before.cityTierYear : tierYear(year, places);
    place.cityTierReason = place.cityTier === derived ? null : reason;
    return place;
  }
}

/** Whether the fields are such that places are looked up for them. */
export const namesPlace = (fields: ProjectFieldsInput): boolean => (['cityCode', 'overseasCity', 'districtCode', 'cityTier', 'cityTierReason', 'registeredOn'] as const).some((field) => fields[field] !== undefined);

/** What a person should look at but may keep. */
export function warningsOf(row: Pick<ProjectRow, 'landAreaM2' | 'gfaM2' | 'far'>, similarNames: readonly string[]): Problem[] {
  const warnings: Problem[] = [];
  if (farMismatch(row.landAreaM2, row.gfaM2, row.far)) warnings.push({ code: 'FAR_MISMATCH', path: ['fields', 'far'] });
  if (similarNames[0]) warnings.push({ code: 'POSSIBLE_DUPLICATE', path: ['fields', 'name'], params: { name: similarNames[0] } });
  return warnings;
}
