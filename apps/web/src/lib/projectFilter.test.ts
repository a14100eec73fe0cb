import * as catalogues from '@yingzao/domain/catalogues';
import { addDays } from '@yingzao/domain/measures';
import fc from 'fast-check';

import type { ProjectFact, ProjectField, ProjectFilter } from '../generated/types.generated';
import { fromSearch, projectFilterKeys, projectListHref, segmentFilter, toSearch, withFilter } from './projectFilter';

const parse = (search: string): ProjectFilter => fromSearch(new URLSearchParams(search));

const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(item, { minLength: 1, maxLength: 5 });
const codes = <C extends string>(catalogue: catalogues.Catalogue<C>): fc.Arbitrary<C[]> => some(fc.constantFrom(...catalogue.codes));
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const decimal = fc.tuple(fc.integer({ min: -1_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 99 })).map(([whole, part]) => `${whole}.${part}`);
const atLeastOne = <T extends object>(ranges: fc.Arbitrary<T>): fc.Arbitrary<T> => ranges.filter((range) => Object.keys(range).length > 0);
const dates = atLeastOne(fc.record({ from: day, to: day }, { requiredKeys: [] }));
const decimals = fc.oneof(
  atLeastOne(fc.record({ min: decimal, max: decimal }, { requiredKeys: [] })),
  fc.record({ min: decimal, max: decimal, below: fc.constant(true) }, { requiredKeys: ['max', 'below'] }),
);
const field = fc.constantFrom<ProjectField>('CITY', 'PRODUCT_LINE', 'POSITIONING', 'SOURCE', 'MARKET_TRACKER', 'DESIGN_TRACKER', 'LAND_AREA', 'GFA', 'FAR', 'REGISTERED_ON', 'NEXT_STEP', 'TRACKING_STAGE');

const customCondition = atLeastOne(
  fc.record({ choices: some(fc.constantFrom('C1', 'C2', 'C12')), number: decimals, day: dates, flag: fc.boolean(), text: fc.string({ minLength: 1, unit: 'binary' }), isSet: fc.boolean() }, { requiredKeys: [] }),
);
const customFilters = fc.uniqueArray(fc.tuple(fc.uuid(), customCondition).map(([fieldId, condition]) => ({ fieldId, ...condition })), { minLength: 1, maxLength: 4, selector: (f) => f.fieldId });

const people = fc.oneof(fc.record({ employeeIds: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 }) }), fc.record({ departmentIds: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 }), office: fc.constantFrom('MARKET' as const, 'DESIGN' as const) }), fc.record({ office: fc.constantFrom('MARKET' as const, 'DESIGN' as const) }));
const trackedBy = fc.record({ on: fc.constantFrom('ANY_DAY' as const, 'REGISTERED' as const, 'WON' as const, 'LOST' as const, 'NOW' as const), within: dates, people }, { requiredKeys: ['on'] });
const filters: fc.Arbitrary<ProjectFilter> = fc.record(
  {
    text: fc.string({ minLength: 1, unit: 'binary' }),
    statuses: codes(catalogues.projectStatus),
    trackingStages: codes(catalogues.trackingStage),
    pursuitSteps: codes(catalogues.pursuitStep),
    regions: codes(catalogues.region),
    cityTiers: codes(catalogues.cityTier),
    provinceCodes: some(fc.constantFrom('11', '33', '44')),
    cityCodes: some(fc.constantFrom('110000', '330100', '440300')),
    districtCodes: some(fc.constantFrom('320583', '310115')),
    clientTypes: codes(catalogues.clientType),
    clientIds: some(fc.uuid()),
    clientGroupIds: some(fc.uuid()),
    clientRatings: codes(catalogues.ratingGrade),
    clientSegmentIds: some(fc.uuid()),
    productLines: codes(catalogues.productLine),
    positionings: codes(catalogues.positioning),
    sources: codes(catalogues.leadSource),
    serviceContents: codes(catalogues.serviceContent),
    departmentIds: some(fc.uuid()),
    marketTrackerIds: some(fc.uuid()),
    designTrackerIds: some(fc.uuid()),
    landAreaM2: decimals,
    gfaM2: decimals,
    far: decimals,
    registeredOn: dates,
    wonOn: dates,
    signedOn: dates,
    expectedSignOn: dates,
    contractedFen: decimals,
    unsetFacts: some(fc.constantFrom<ProjectFact>('CLIENT_GROUP', 'WON_ON', 'SIGNED_ON', 'CONTRACT')),
    asOf: day,
    nextStepOn: dates,
    trackedBy,
    passedStages: codes(catalogues.trackingStage),
    stageDays: fc.integer({ min: 0, max: 3650 }),
    customFields: customFilters,
    unset: some(field),
    lacksFiles: fc.constant(true),
    lacksReview: fc.constant(true),
    nextStepIssues: codes(catalogues.nextStepIssue),
    untouchedDays: fc.integer({ min: 1, max: 3650 }),
    mine: fc.constant(true),
    deleted: fc.constant(true),
  },
  { requiredKeys: [] },
);

describe('the filter in an address', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(fc.property(filters, (filter) => expect(parse(toSearch(filter))).toEqual(filter)));
  });

  it('names every field of the filter in the property above', () => {
    const seen = new Set(fc.sample(filters, 500).flatMap((filter) => Object.keys(filter)));
    expect([...seen].sort()).toEqual([...projectFilterKeys].sort());
  });

  it('is readable and the same for equal filters', () => {
    expect(toSearch({ gfaM2: { min: '20000', max: '50000', below: true }, statuses: ['TRACKING', 'WON'] })).toBe('statuses=TRACKING,WON&gfaM2=20000..<50000');
    expect(toSearch({ statuses: ['WON'], mine: true, text: '滨江 & 云' })).toBe(toSearch({ text: '滨江 & 云', mine: true, statuses: ['WON'] }));
  });

  it('writes nothing for what filters nothing', () => {
    expect(toSearch({ text: '', statuses: [], mine: false, deleted: null, registeredOn: {}, far: { below: true } })).toBe('');
    expect(projectListHref({})).toBe('/projects');
  });

  it('leaves out what is no code, date or number', () => {
    expect(parse('statuses=WON,NOSUCH&regions=constructor&far=a..2&registeredOn=2024-02-30..&unset=toString&mine=yes&clientIds=%27%20or%201')).toEqual({ statuses: ['WON'] });
  });

  it('keeps the other parameters of a page', () => {
    const next = withFilter(new URLSearchParams('measure=gfa&statuses=WON&mine=1'), { statuses: ['LOST'] });
    expect(next.get('measure')).toBe('gfa');
    expect(next.get('statuses')).toBe('LOST');
    expect(next.has('mine')).toBe(false);
  });
});

describe('the filter of a segment', () => {
  const filter: ProjectFilter = { statuses: ['WON', 'TRACKING'], registeredOn: { from: '2024-03-15', to: '2025-06-30' } };

  it('adds the segment and keeps all else', () => {
    expect(segmentFilter(filter, 'CITY_TIER', 'T1')).toEqual({ ...filter, cityTiers: ['T1'] });
    expect(segmentFilter(filter, 'STATUS', 'WON')).toEqual({ ...filter, statuses: ['WON'] });
  });

  it('asks for empty fields where the segment has none', () => {
    expect(segmentFilter({ unset: ['SOURCE'] }, 'PRODUCT_LINE', 'NONE')).toEqual({ unset: ['SOURCE', 'PRODUCT_LINE'] });
    expect(segmentFilter(filter, 'MARKET_TRACKER', 'NONE')).toEqual({ ...filter, unset: ['MARKET_TRACKER'] });
    expect(segmentFilter(filter, 'REGION', 'NONE')).toBeNull();
  });

  it('never reaches outside the period that is filtered', () => {
    expect(segmentFilter(filter, 'REGISTERED_MONTH', '2024-03')?.registeredOn).toEqual({ from: '2024-03-15', to: '2024-03-31' });
    expect(segmentFilter(filter, 'REGISTERED_YEAR', '2025')?.registeredOn).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(segmentFilter({}, 'REGISTERED_MONTH', '2024-02')?.registeredOn).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('excludes the upper bound of a band, and is what both have of a range that is filtered already', () => {
    expect(segmentFilter({}, 'FAR_BAND', '1..1.5')).toEqual({ far: { min: '1', max: '1.5', below: true } });
    expect(segmentFilter({}, 'GFA_BAND', '..20000')).toEqual({ gfaM2: { max: '20000', below: true } });
    expect(segmentFilter({ far: { min: '1.2' } }, 'FAR_BAND', '1..1.5')).toEqual({ far: { min: '1.2', max: '1.5', below: true } });
    expect(segmentFilter({ far: { max: '1.5' } }, 'FAR_BAND', '1..1.5')).toEqual({ far: { min: '1', max: '1.5', below: true } });
    expect(segmentFilter({ far: { min: '0.5', max: '1.4' } }, 'FAR_BAND', '1..1.5')).toEqual({ far: { min: '1', max: '1.4' } });
    expect(segmentFilter({}, 'FEE_BAND', '50000000..')).toEqual({ contractedFen: { min: '50000000' } });
    expect(segmentFilter({}, 'FEE_BAND', 'NONE')).toEqual({ unsetFacts: ['CONTRACT'] });
    // Bounds that no set of today has are those of an answer of before.
    expect(segmentFilter({}, 'FAR_BAND', '1.2..1.8')).toEqual({ far: { min: '1.2', max: '1.8', below: true } });
    expect(segmentFilter({}, 'FAR_BAND', '3')).toBeNull();
    const band = segmentFilter({}, 'GFA_BAND', '50000..100000')!;
    expect(segmentFilter(band, 'GFA_BAND', '50000..100000')).toEqual(band);
  });

  it('cannot name a city that has no code', () => {
    expect(segmentFilter({}, 'CITY', '新加坡')).toBeNull();
  });
});
