import {
  cityTier,
  leadSource,
  positioning,
  productLine,
  serviceContent,
  trackingStage,
  type CityTier,
  type Region,
  type ClientType,
  type ContactRole,
  type LeadSource,
  type Positioning,
  type ProductLine,
  type ServiceContent,
  type TrackingStage,
} from '@yingzao/domain/catalogues';
import { parseFar } from '@yingzao/domain/measures';

import type { ProjectFieldsInput } from '../../../generated/types.generated';
import { customInput, sameValues, type CustomValues } from '../../../lib/customFields';

/** A chosen record with the name it had, so that a draft can be shown without asking. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly note?: string | null;
}

/** A person at the client with what they do on the project. */
export interface ChosenContact extends Chosen {
  readonly role: ContactRole | null;
}

export interface PlaceValue {
  readonly abroad: boolean;
  readonly cityCode: string | null;
  readonly districtCode: string | null;
  readonly overseasCity: string;
  /** What a stored project has of its city, in the year of its registration; null for a tier that was set by hand. */
  readonly stored?: { readonly cityCode: string | null; readonly year: number; readonly region: Region; readonly tier: CityTier | null; readonly tierYear: number };
  /** The place in words, for comparing versions. */
  readonly label: string;
}

/** What the form holds, plain JSON. Texts are as typed; areas exact m2. */
export interface ProjectValues {
  readonly name: string;
  readonly client: (Chosen & { readonly clientType: ClientType | null }) | null;
  readonly projectCompany: string;
  readonly department: string | null;
  readonly trackingStage: TrackingStage | null;
  readonly registeredOn: string | null;
  readonly place: PlaceValue;
  readonly address: string;
  readonly latitude: string;
  readonly longitude: string;
  /** Set by hand instead of by the list. */
  readonly cityTier: { readonly code: CityTier | null; readonly reason: string };
  readonly landAreaM2: string | null;
  readonly gfaM2: string | null;
  readonly far: string;
  readonly productLine: ProductLine | null;
  readonly positioning: Positioning | null;
  readonly serviceContents: readonly ServiceContent[];
  readonly designScope: string;
  readonly source: LeadSource | null;
  readonly sourcePerson: string;
  readonly marketTracker: Chosen | null;
  readonly designTracker: Chosen | null;
  readonly contacts: readonly ChosenContact[];
  readonly contactNote: string;
  readonly contractNote: string;
  readonly nextStep: string;
  readonly nextStepOn: string | null;
  readonly expectedSignOn: string | null;
  readonly remark: string;
  readonly custom: CustomValues;
}
export type ProjectField = keyof ProjectValues;

export const emptyPlace: PlaceValue = { abroad: false, cityCode: null, districtCode: null, overseasCity: '', label: '' };

export const emptyValues: ProjectValues = {
  name: '',
  client: null,
  projectCompany: '',
  department: null,
  trackingStage: null,
  registeredOn: null,
  place: emptyPlace,
  address: '',
  latitude: '',
  longitude: '',
  cityTier: { code: null, reason: '' },
  landAreaM2: null,
  gfaM2: null,
  far: '',
  productLine: null,
  positioning: null,
  serviceContents: [],
  designScope: '',
  source: null,
  sourcePerson: '',
  marketTracker: null,
  designTracker: null,
  contacts: [],
  contactNote: '',
  contractNote: '',
  nextStep: '',
  nextStepOn: null,
  expectedSignOn: null,
  remark: '',
  custom: {},
};

export const projectFields = Object.keys(emptyValues) as readonly ProjectField[];

/** What makes two values of a field the same: names of chosen records may change, their ids do not. */
function identity(field: ProjectField, value: ProjectValues[ProjectField]): string {
  if (value === null || typeof value === 'string') return (value ?? '').trim();
  if (Array.isArray(value)) return [...value].map((item: ChosenContact | string) => (typeof item === 'string' ? item : `${item.id} ${item.role ?? ''}`)).sort().join();
  if (field === 'place') {
    const { abroad, cityCode, districtCode, overseasCity } = value as PlaceValue;
    return abroad ? `abroad ${overseasCity.trim()}` : [cityCode, districtCode].join();
  }
  if (field === 'cityTier') {
    const { code, reason } = value as ProjectValues['cityTier'];
    return code ? `${code} ${reason.trim()}` : '';
  }
  return (value as Chosen).id;
}

export const sameField = (field: ProjectField, a: ProjectValues, b: ProjectValues): boolean =>
  field === 'custom' ? sameValues(a.custom ?? {}, b.custom ?? {}) : identity(field, a[field]) === identity(field, b[field]);

/** Fields in which two versions of the form differ, in the form's order. */
export const differingFields = (a: ProjectValues, b: ProjectValues): ProjectField[] => projectFields.filter((field) => !sameField(field, a, b));

const typed = (text: string): string | null => text.trim() || null;
const degrees = (text: string): number | null => (text.trim() === '' ? null : Number(text.normalize('NFKC')));
/** As two places where it can be read; otherwise as typed, so that the server says what is wrong with it. */
const farOf = (text: string): string | null => {
  const read = parseFar(text);
  return read.kind === 'FAR' ? read.far : read.kind === 'EMPTY' ? null : text.trim();
};

/** Each field of the form as the input fields it stands for. */
const inputs: { readonly [K in Exclude<ProjectField, 'custom'>]: (value: ProjectValues[K]) => ProjectFieldsInput } = {
  name: (name) => ({ name: name.trim() }),
  client: (client) => ({ clientId: client?.id ?? null }),
  projectCompany: (text) => ({ projectCompany: typed(text) }),
  department: () => ({}),
  trackingStage: (code) => ({ trackingStage: code }),
  registeredOn: (day) => ({ registeredOn: day }),
  place: (place) =>
    place.abroad ? { cityCode: null, districtCode: null, overseasCity: typed(place.overseasCity) } : { cityCode: place.cityCode, districtCode: place.districtCode, overseasCity: null },
  address: (text) => ({ address: typed(text) }),
  latitude: (text) => ({ latitude: degrees(text) }),
  longitude: (text) => ({ longitude: degrees(text) }),
  cityTier: (tier) => ({ cityTier: tier.code, cityTierReason: tier.code ? typed(tier.reason) : null }),
  landAreaM2: (m2) => ({ landAreaM2: m2 }),
  gfaM2: (m2) => ({ gfaM2: m2 }),
  far: (text) => ({ far: farOf(text) }),
  productLine: (code) => ({ productLine: code }),
  positioning: (code) => ({ positioning: code }),
  serviceContents: (codes) => ({ serviceContents: [...codes] }),
  designScope: (text) => ({ designScope: typed(text) }),
  source: (code) => ({ source: code }),
  sourcePerson: (text) => ({ sourcePerson: typed(text) }),
  marketTracker: (person) => ({ marketTrackerId: person?.id ?? null }),
  designTracker: (person) => ({ designTrackerId: person?.id ?? null }),
  contacts: (people) => ({ contacts: people.map(({ id, role }) => ({ contactId: id, role })) }),
  contactNote: (text) => ({ contactNote: typed(text) }),
  contractNote: (text) => ({ contractNote: typed(text) }),
  nextStep: (text) => ({ nextStep: typed(text) }),
  nextStepOn: (day) => ({ nextStepOn: day }),
  expectedSignOn: (day) => ({ expectedSignOn: day }),
  remark: (text) => ({ remark: typed(text) }),
};

function inputOf<K extends ProjectField>(field: K, values: ProjectValues, base: ProjectValues): ProjectFieldsInput {
  if (field === 'custom') return { customFields: customInput(values.custom, base.custom ?? {}) };
  const known = field as Exclude<K, 'custom'>;
  return inputs[known](values[known]);
}

/** The input of a save: the fields that differ from `base`, so that what nobody touched stays as it is. */
export function toInput(values: ProjectValues, base: ProjectValues): ProjectFieldsInput {
  return Object.assign({}, ...differingFields(values, base).map((field) => inputOf(field, values, base))) as ProjectFieldsInput;
}

/** Catalogue of each coded field, to show its value in words. */
export const fieldCatalogues = { trackingStage, productLine, positioning, source: leadSource, serviceContents: serviceContent, cityTier } as const;
