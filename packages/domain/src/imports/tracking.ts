import { districtsOf } from '../geography/divisions';
import { readPlace } from '../geography/findPlace';
import { regionIn, standardPlaces, type PlaceLists } from '../geography/placeLists';
import { tierOf, tierYear } from '../geography/tiers';
import { farMismatch } from '../measures/far';
import { compareText, meansEmpty } from '../measures/decimal';
import type { ClientType } from '../catalogues/clients';
import type { CustomField } from '../customFields/types';
import { ClientMatcher, clientKey } from './clientMatch';
import { readCustomCells } from './customColumns';
import { withDistrict } from './parcels';
import { moneyUnitInHeading, readNumberText, readPhone, readQuote } from './parse';
import type { RowReader } from './rowReader';
import { StaffMatcher, type StaffSide } from './staffMatch';
import { readCityTier, readClientType, readPositioning, readProductLine, readRegion, readServices, readSource, readStage, readStatus, splitList } from './synonyms';
import type { ClientAction, ImportContext, ImportOverrides, ImportRow, KnownClient, KnownProject, PersonRef, PlaceValues, QuoteValue, TrackingValues } from './types';
import { readWorkLog } from './workLog';

/** A project number: the department's abbreviation and a serial. */
const numberPattern = /^([A-Z][A-Z0-9]*)-\d+$/;

/** A project name for comparison: without white space and · - ( ) , . 、 */
export function nameKey(name: string): string {
  return compareText(name).replace(/[·\-(),.、]/g, '');
}

/** Tells whether a client has a project of this name already. */
export function projectKey(clientId: string, name: string): string {
  return `${clientId}|${nameKey(name)}`;
}

interface ClientReading {
  readonly action: ClientAction | null;
  readonly clientType: ClientType | null;
  readonly projectCompany: string | null;
}

/** The rules of 营销跟踪表. */
export class TrackingRules {
  readonly #matcher: ClientMatcher;
  readonly #staff: StaffMatcher;
  readonly #byId: ReadonlyMap<string, KnownClient>;
  readonly #chosen: ReadonlyMap<string, string | null>;
  /** Numbers that cannot be used: taken, or by a row above. */
  readonly #numbers: Set<string>;
  readonly #projects: Set<string>;
  /** What rows may bring up to date, by number and by client and name; empty when they may not. */
  readonly #known: ReadonlyMap<string, KnownProject>;
  readonly #claimed = new Set<string>();
  readonly #custom: readonly CustomField[];
  readonly #prefixes: ReadonlySet<string> | null;
  readonly #places: PlaceLists;
  readonly #newTypes = new Map<string, ClientType>();

  constructor(context: ImportContext, overrides: ImportOverrides) {
    this.#matcher = new ClientMatcher(context.clients);
    this.#staff = new StaffMatcher(context.employees);
    this.#byId = new Map(context.clients.map((client) => [client.id, client]));
    this.#chosen = new Map(overrides.clients?.map(({ name, clientId }) => [clientKey(name), clientId]));
    this.#known = overrides.updates ? knownProjects(context.projects) : new Map();
    this.#numbers = new Set(context.projects.filter(({ id, number }) => this.#known.get(readNumberText(number))?.id !== id).map(({ number }) => readNumberText(number)));
    this.#projects = new Set(context.projects.map(({ clientId, name: known }) => projectKey(clientId, known)));
    this.#custom = context.customFields ?? [];
    this.#places = context.places ?? standardPlaces;
    this.#prefixes = context.numberPrefixes && new Set(Array.from(context.numberPrefixes, readNumberText));
  }

  /** Looks ahead: a new client may have its type in any of its rows. */
  prepare(rows: readonly RowReader[]): void {
    for (const row of rows) {
      const key = clientKey(row.text('client'));
      const type = readClientType(row.text('clientType'));
      if (type && !this.#newTypes.has(key)) this.#newTypes.set(key, type);
    }
  }

  /** Judges the next row of the sheet. */
  row(row: RowReader): ImportRow<TrackingValues> {
    const name = row.text('name');
    if (name === '') row.report('NAME_MISSING', 'name');
    const number = this.#number(row);
    const place = this.#place(row);
    const typedClient = this.#client(row);
    const target = this.#target(number, name, typedClient);
    const client = target ? this.#kept(row, typedClient, target) : typedClient;
    if (client.action?.kind === 'CREATED' && !client.clientType) row.report(row.optional('clientType') === null ? 'TYPE_MISSING' : 'TYPE_UNKNOWN', 'clientType', row.text('clientType') || row.text('client'));
    const landAreaM2 = row.area('landArea');
    const gfaM2 = row.area('gfa');
    const far = row.far('far');
    if (farMismatch(landAreaM2, gfaM2, far)) row.report('FAR_MISMATCH', 'far');
    const registeredOn = row.date('registeredOn', true);
    const status = readStatus(row.text('status'));
    if (!status) row.report('STATUS_UNKNOWN', 'status');
    else if (target && target.status !== status) row.report('STATUS_KEPT', 'status');
    const sourceText = row.optional('source');
    const { source, person } = sourceText === null ? { source: null, person: null } : readSource(sourceText);
    if (sourceText === null) row.report('SOURCE_MISSING', 'source');
    else if (!source) row.report('VALUE_UNKNOWN', 'source');
    const productLine = row.coded('productLine', readProductLine, 'VALUE_UNKNOWN');
    const positioningText = row.optional('positioning');
    const grade = positioningText === null ? null : readPositioning(positioningText, productLine ?? target?.productLine ?? null);
    if (grade?.known === false) row.report('VALUE_UNKNOWN', 'positioning');
    const [marketTracker = null, ...otherMarket] = this.#people(row, 'marketTracker', 'MARKET');
    const [designTracker = null, ...otherDesign] = this.#people(row, 'designTracker', 'DESIGN');
    const designScope = row.optional('designScope');
    const typedServices = row.optional('serviceContents');
    const services = typedServices ?? designScope;
    const workDone = row.optional('workDone');
    const year = registeredOn === null ? null : Number(registeredOn.slice(0, 4));

    this.#checkDuplicates(row, number, name, client, target);
    const values: TrackingValues = {
      number,
      name,
      place,
      cityTier: year === null || !place ? null : tierOf(place.cityCode, year, this.#places),
      cityTierYear: year === null ? null : tierYear(year, this.#places),
      cityTierTyped: readCityTier(row.text('cityTier')),
      clientId: client.action?.kind === 'MATCHED' ? client.action.id : null,
      clientName: client.action?.name ?? '',
      clientType: client.clientType,
      projectCompany: row.optional('projectCompany') ?? client.projectCompany,
      status,
      trackingStage: row.coded('trackingStage', readStage, 'VALUE_UNKNOWN'),
      address: row.optional('address'),
      landAreaM2,
      gfaM2,
      far,
      designScope,
      serviceContents: services === null ? [] : readServices(services),
      servicesTyped: typedServices !== null,
      positioning: grade?.code ?? null,
      positioningText,
      productLine,
      productLineText: row.optional('productLine'),
      source,
      sourceText,
      sourcePerson: row.optional('sourcePerson') ?? person,
      marketTracker,
      designTracker,
      otherTrackers: [...otherMarket, ...otherDesign],
      contacts: readContacts(row),
      contactNote: row.feeds('contactNote') ? row.optional('contactNote') : [row.optional('contact'), row.optional('contactPhone')].filter((text) => text !== null).join(' ') || null,
      quotes: readQuotes(row),
      contractNote: row.optional('contractNote'),
      registeredOn,
      workLog: workDone === null ? [] : readWorkLog(workDone, registeredOn),
      workPlan: row.optional('workPlan'),
      nextStep: row.optional('nextStep'),
      nextStepOn: row.date('nextStepOn', false),
      expectedSignOn: row.date('expectedSignOn', false),
      remark: row.optional('remark'),
      ...(this.#custom.length > 0 && { custom: readCustomCells(row, this.#custom, target === null) }),
    };
    return row.finish(values, client.action, target?.id);
  }

  #number(row: RowReader): string | null {
    const text = row.optional('number');
    if (text === null) return null;
    const number = readNumberText(text);
    const prefix = numberPattern.exec(number)?.[1];
    if (prefix === undefined) row.report('NUMBER_INVALID', 'number');
    else if (this.#prefixes && !this.#prefixes.has(prefix)) row.report('NUMBER_PREFIX_UNKNOWN', 'number');
    else if (this.#numbers.has(number)) row.report('DUPLICATE_NUMBER', 'number');
    return number;
  }

  /** The region follows the city, by the map of the year of registration; a foreign city counts with the region 境外. The district may stand in the address. */
  #place(row: RowReader): PlaceValues | null {
    const regionText = row.optional('region');
    const typedRegion = regionText === null ? null : readRegion(regionText);
    const city = row.optional('city');
    if (typedRegion === 'OVERSEAS' && city !== null && readPlace(city).kind === 'UNKNOWN')
      return { cityCode: null, city, provinceCode: null, districtCode: null, district: null, region: 'OVERSEAS' };
    const standard = row.place('city');
    // Without a date by the newest map.
    const place = standard && { ...standard, region: regionIn(standard.cityCode, Number(row.day('registeredOn')?.slice(0, 4) ?? 9999), this.#places) };
    if (place && regionText !== null && typedRegion !== place.region) row.report('REGION_CONFLICT', 'region');
    const typedDistrict = row.optional('district');
    if (typedDistrict !== null) return withDistrict(place, typedDistrict);
    return place && !place.district ? { ...place, ...districtInAddress(place, row.text('address')) } : place;
  }

  #client(row: RowReader): ClientReading {
    const typed = row.text('client');
    const none: ClientReading = { action: null, clientType: null, projectCompany: null };
    if (typed === '') {
      row.report('CLIENT_MISSING', 'client');
      return none;
    }
    const key = clientKey(typed);
    const chosen = this.#byId.get(this.#chosen.get(key) ?? '');
    if (chosen) return matched(chosen, null);
    const match = this.#chosen.get(key) === null ? null : this.#matcher.match(typed);
    if (match?.kind === 'MATCHED') return matched(match.client, match.projectCompany);
    if (match?.kind === 'AMBIGUOUS') {
      row.report('CLIENT_AMBIGUOUS', 'client');
      return none;
    }
    const clientType = this.#newTypes.get(key) ?? null;
    return { action: { kind: 'CREATED', name: typed }, clientType, projectCompany: null };
  }

  /** A name that nobody knows does not make a client for a project that has one. */
  #kept(row: RowReader, typed: ClientReading, target: KnownProject): ClientReading {
    const own = this.#byId.get(target.clientId);
    if (typed.action?.kind !== 'CREATED' || !own) return typed;
    row.report('CLIENT_KEPT', 'client');
    return matched(own, null);
  }

  #people(row: RowReader, field: string, side: StaffSide): readonly PersonRef[] {
    const text = row.optional(field);
    if (text === null) return [];
    const { people, unknown, ambiguous } = this.#staff.match(text, side);
    for (const name of unknown) row.report('TRACKER_UNKNOWN', field, name);
    for (const name of ambiguous) row.report('TRACKER_AMBIGUOUS', field, name);
    return people;
  }

  /** The project that the row is about: that of its number, or without one that of its client and name. Each is brought up to date once. */
  #target(number: string | null, name: string, { action }: ClientReading): KnownProject | null {
    const known = number !== null ? this.#known.get(number) : action?.kind === 'MATCHED' ? this.#known.get(projectKey(action.id, name)) : undefined;
    return known && !this.#claimed.has(known.id) ? known : null;
  }

  /** Only rows that will be imported use up a number or a name. */
  #checkDuplicates(row: RowReader, number: string | null, name: string, { action }: ClientReading, target: KnownProject | null): void {
    if (row.rejected || !action) return;
    const key = projectKey(action.kind === 'MATCHED' ? action.id : `new:${clientKey(action.name)}`, name);
    if (this.#projects.has(key) && !target) row.report('POSSIBLE_DUPLICATE', 'name');
    this.#projects.add(key);
    if (target) this.#claimed.add(target.id);
    if (number !== null) this.#numbers.add(number);
    if (target) this.#numbers.add(readNumberText(target.number));
  }
}

/** By number, and by client and name where only one bears it. */
function knownProjects(projects: readonly KnownProject[]): Map<string, KnownProject> {
  const known = new Map<string, KnownProject>();
  const shared = new Set<string>();
  for (const project of projects) {
    if (project.deleted) continue;
    const key = projectKey(project.clientId, project.name);
    if (known.has(key)) shared.add(key);
    known.set(key, project).set(readNumberText(project.number), project);
  }
  for (const key of shared) known.delete(key);
  return known;
}

function matched(client: KnownClient, projectCompany: string | null): ClientReading {
  return { action: { kind: 'MATCHED', id: client.id, name: client.name }, clientType: client.clientType, projectCompany };
}

/** The district that the address begins with: 北京市朝阳区迎宾路, 朝阳区迎宾路. */
function districtInAddress(place: PlaceValues, address: string): Pick<PlaceValues, 'districtCode' | 'district'> {
  const typed = compareText(address);
  const behindCity = typed.startsWith(place.city) ? typed.slice(place.city.length).replace(/^市/, '') : typed;
  // 岳阳楼区 begins with its city's name, so the whole address is tried as well.
  const district = districtsOf(place.cityCode ?? '').find(({ name }) => behindCity.startsWith(name) || typed.startsWith(name));
  return { districtCode: district?.code ?? null, district: district?.name ?? null };
}

function readQuotes(row: RowReader): QuoteValue[] {
  const quotes = Array.from({ length: 6 }, (_, i) => `quote${i + 1}`).flatMap((field) => {
    const quote = readQuote(row.cell(field), moneyUnitInHeading(row.heading(field)) ?? 'WAN_YUAN');
    return quote ? [quote] : [];
  });
  return quotes.map((quote, index) => ({ ...quote, current: index === quotes.length - 1 }));
}

/** `常淑洁/谭倩` with `199…/199…`: names and telephones in the same order; a title stands in brackets. */
function readContacts(row: RowReader): TrackingValues['contacts'] {
  const phones = splitList(row.text('contactPhone')).map(readPhone);
  return splitList(row.text('contact'))
    .filter((text) => !meansEmpty(text))
    .map((text, index) => {
      const [, name = text, title = null] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
      return { name: name.trim(), title, phone: phones[index] ?? null };
    });
}
