import type { ClientType, ClientGrade, Influence, LeadSource } from '../catalogues/clients';
import type { OpinionSection } from '../catalogues/approval';
import type { Positioning, ProductLine, ServiceContent } from '../catalogues/design';
import type { EmployeeStatus, Role } from '../catalogues/people';
import type { CityTier, Region } from '../catalogues/places';
import type { PlaceLists } from '../geography/placeLists';
import type { ProjectStatus, TrackingStage } from '../catalogues/projects';
import type { CustomField, CustomValue } from '../customFields/types';
import type { ImportCode } from './messages';

export type ImportKind = 'TRACKING' | 'CLIENTS' | 'PARCELS' | 'EMPLOYEES';
export const importKinds: readonly ImportKind[] = ['TRACKING', 'CLIENTS', 'PARCELS', 'EMPLOYEES'];

/** GOOD: imported as it is; WARNING: imported, but look at it; REJECTED: not imported. */
export type ImportOutcome = 'GOOD' | 'WARNING' | 'REJECTED';

/** Something to say about a row. `column` counts from 0; `text` is what was typed. */
export interface ImportIssue {
  readonly code: ImportCode;
  readonly field: string | null;
  readonly column: number | null;
  readonly text: string;
}

/** What the import would do with the client of a row. */
export type ClientAction =
  | { readonly kind: 'MATCHED'; readonly id: string; readonly name: string }
  | { readonly kind: 'CREATED'; readonly name: string };

export interface ImportRow<V> {
  /** As people count, from 1. */
  readonly sheetRow: number;
  readonly outcome: ImportOutcome;
  /** Errors and warnings, in the order found. */
  readonly issues: readonly ImportIssue[];
  /** The distinct codes that decide the outcome: the errors of a rejected row, the warnings of another. */
  readonly codes: readonly ImportCode[];
  readonly values: V;
  /** The cells as typed, by column index. */
  readonly cells: readonly string[];
  /** The client of the row: matched, to be created, or null when there is none. */
  readonly client: ClientAction | null;
  /** Id of the known record that the row brings up to date; null for a new one. */
  readonly target: string | null;
}

/** A column with its header as typed and the field it feeds, null when it is ignored. */
export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
}

/** Rows that are no data, told apart so that nothing vanishes silently. */
export interface SkippedRow {
  readonly sheetRow: number;
  readonly reason: 'TOTAL' | 'NOTE' | 'HEADER';
}

export interface ImportAnalysis<V = ImportValues> {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ImportColumn[];
  /** Fields without which rows cannot be imported and which no column feeds. */
  readonly missingFields: readonly string[];
  readonly rows: readonly ImportRow<V>[];
  readonly skipped: readonly SkippedRow[];
  readonly counts: { readonly good: number; readonly warning: number; readonly rejected: number };
  /** How many rows bear a code, warnings counted on imported rows only; the most frequent first. */
  readonly codeCounts: readonly { readonly code: ImportCode; readonly outcome: 'WARNING' | 'REJECTED'; readonly count: number }[];
  /** Names of clients that would be created, as typed, in the order of the sheet. */
  readonly unmatchedClients: readonly string[];
}

/** What the database knows already. Ids are opaque. */
export interface ImportContext {
  readonly clients: readonly KnownClient[];
  readonly employees: readonly KnownEmployee[];
  readonly projects: readonly KnownProject[];
  /** Land with a parcel number. */
  readonly parcels: readonly { readonly id: string; readonly number: string }[];
  /** Abbreviations of the departments that number projects; null skips the check. */
  readonly numberPrefixes: Iterable<string> | null;
  /** Fields of the firm's own that columns can feed. */
  readonly customFields?: readonly CustomField[];
  /** By which places have tiers and regions; without them by the standard ones. */
  readonly places?: PlaceLists;
}

export interface KnownClient {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly shortName: string | null;
  /** Other names, such as those of clients that were merged into it. */
  readonly aliases?: readonly string[];
  readonly clientType: ClientType;
}

/** Deleted ones keep their number. */
export interface KnownProject {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly name: string;
  readonly status: ProjectStatus;
  readonly productLine: ProductLine | null;
  readonly deleted: boolean;
}

export interface KnownEmployee {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly email: string | null;
  readonly departmentName: string | null;
  readonly roles: readonly string[];
  readonly status?: EmployeeStatus;
}

export const emptyContext: ImportContext = {
  clients: [],
  employees: [],
  projects: [],
  parcels: [],
  numberPrefixes: null,
};

/** What a person decided by hand. */
export interface ImportOverrides {
  readonly sheet?: string;
  /** Rows of records that are known, by number or by match, bring these up to date; otherwise they are duplicates. */
  readonly updates?: boolean;
  /** Column index to field, null to ignore the column; columns not named stay as recognised. */
  readonly columns?: readonly { readonly index: number; readonly field: string | null }[];
  /** Client name as typed to the id of a known client, null to create it. */
  readonly clients?: readonly { readonly name: string; readonly clientId: string | null }[];
  /** Single cells typed anew. */
  readonly cells?: readonly { readonly sheetRow: number; readonly field: string; readonly text: string }[];
}

/** LUMP: a sum in fen; RATE: fen a square metre; PERCENT: of the construction cost; TEXT: kept as typed. */
export interface QuoteValue {
  readonly kind: 'LUMP' | 'RATE' | 'PERCENT' | 'TEXT';
  /** LUMP: the sum in fen. RATE: fen a m2. A decimal string of digits. */
  readonly fen: string | null;
  /** PERCENT: percent as a decimal string, 2.1 for 2.1 %. */
  readonly percent: string | null;
  readonly text: string;
  /** True for the last one filled in. */
  readonly current: boolean;
}

/** A place as the columns of the database want it. `cityCode` is null abroad. */
export interface PlaceValues {
  readonly cityCode: string | null;
  readonly city: string;
  readonly provinceCode: string | null;
  readonly districtCode: string | null;
  readonly district: string | null;
  readonly region: Region;
}

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface TrackingValues {
  /** Upper case, null when the server shall assign one. */
  readonly number: string | null;
  readonly name: string;
  readonly place: PlaceValues | null;
  /** By the tier list of the registration year; OVS abroad. Null without a date: take the current list. */
  readonly cityTier: CityTier | null;
  readonly cityTierYear: number | null;
  /** As typed in the sheet, null when empty or no tier. */
  readonly cityTierTyped: CityTier | null;
  readonly clientId: string | null;
  readonly clientName: string;
  readonly clientType: ClientType | null;
  readonly projectCompany: string | null;
  readonly status: ProjectStatus | null;
  readonly trackingStage: TrackingStage | null;
  readonly address: string | null;
  /** m2 with two places. */
  readonly landAreaM2: string | null;
  readonly gfaM2: string | null;
  readonly far: string | null;
  readonly designScope: string | null;
  readonly serviceContents: readonly ServiceContent[];
  /** They stand in a column of their own, not in the scope. */
  readonly servicesTyped: boolean;
  readonly positioning: Positioning | null;
  readonly positioningText: string | null;
  readonly productLine: ProductLine | null;
  readonly productLineText: string | null;
  readonly source: LeadSource | null;
  readonly sourceText: string | null;
  /** Who brought the lead: from a column of its own, or named in the source, e.g. 主设信息（陶然）. */
  readonly sourcePerson: string | null;
  readonly marketTracker: PersonRef | null;
  readonly designTracker: PersonRef | null;
  /** Further trackers named after a stroke. */
  readonly otherTrackers: readonly PersonRef[];
  readonly contacts: readonly { readonly name: string; readonly title: string | null; readonly phone: string | null }[];
  /** Contact and telephone as typed. */
  readonly contactNote: string | null;
  readonly quotes: readonly QuoteValue[];
  readonly contractNote: string | null;
  readonly registeredOn: string | null;
  /** Work done, oldest first; `on` is an ISO date where the text tells one. */
  readonly workLog: readonly { readonly on: string | null; readonly text: string }[];
  readonly workPlan: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  readonly expectedSignOn: string | null;
  readonly remark: string | null;
  /** Fields of the firm's own, by id. */
  readonly custom?: Readonly<Record<string, CustomValue>>;
}

export interface ClientFields {
  readonly number: string | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly groupName: string | null;
  readonly clientType: ClientType | null;
  readonly headquarters: PlaceValues | null;
  readonly headquartersText: string | null;
  readonly profile: string | null;
  readonly productLines: readonly ProductLine[];
  readonly developedProjects: readonly DevelopedProject[];
  readonly recentLand: readonly RecentLand[];
  readonly partnerFirms: readonly string[];
  readonly grade: ClientGrade | null;
  readonly keeper: PersonRef | null;
}

export interface DevelopedProject {
  readonly name: string;
  readonly city: string | null;
  readonly gfaM2: string | null;
  readonly year: number | null;
  /** The design firm; 我司 is ours. */
  readonly designer: string | null;
}

export interface RecentLand {
  readonly text: string;
  /** First of the month. */
  readonly soldOn: string | null;
  readonly place: PlaceValues | null;
  readonly landAreaM2: string | null;
  readonly far: string | null;
  readonly priceFen: string | null;
}

export interface ContactFields {
  readonly name: string;
  readonly department: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  readonly birthday: string | null;
  readonly influence: Influence | null;
  readonly remark: string | null;
  /** True when the remark says the person has left this client. */
  readonly left: boolean;
  /** The same name and telephone is one person; rows of one person share this key. */
  readonly personKey: string;
}

/** One row is one contact. `client` is filled on the client's first row only; `clientRow` is that row. */
export interface ClientRowValues {
  readonly clientRow: number;
  readonly clientNumber: string | null;
  readonly client: ClientFields | null;
  readonly contact: ContactFields | null;
}

export interface ParcelValues {
  readonly parcelNumber: string | null;
  readonly soldOn: string | null;
  readonly place: PlaceValues | null;
  readonly location: string | null;
  readonly landUse: string | null;
  readonly landAreaM2: string | null;
  readonly far: string | null;
  readonly gfaM2: string | null;
  readonly startPriceFen: string | null;
  readonly priceFen: string | null;
  readonly floorPriceFenPerM2: string | null;
  /** A fraction with four places: 0.1675 is 16.75 %. */
  readonly premiumRate: string | null;
  readonly buyerName: string | null;
  /** The buyers one by one; more than one in a joint bid. */
  readonly buyers: readonly string[];
  readonly clientId: string | null;
  readonly groupName: string | null;
  readonly remark: string | null;
}

export interface EmployeeValues {
  readonly number: string;
  readonly name: string;
  readonly department: string | null;
  readonly title: string | null;
  readonly roles: readonly Role[];
  readonly opinionSections: readonly OpinionSection[];
  readonly phone: string | null;
  /** Lower case. */
  readonly email: string | null;
  readonly hiredOn: string | null;
  readonly birthday: string | null;
  readonly office: string | null;
  readonly status: EmployeeStatus;
  readonly remark: string | null;
}

export type ImportValues = TrackingValues | ClientRowValues | ParcelValues | EmployeeValues;
