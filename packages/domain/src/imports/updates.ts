import type { LeadSource } from '../catalogues/clients';
import { serviceContent, type Positioning, type ProductLine, type ServiceContent } from '../catalogues/design';
import type { TrackingStage } from '../catalogues/projects';
import { compareText } from '../measures/decimal';
import type { CustomField, CustomValue } from '../customFields/types';
import { customChanges } from './customColumns';
import type { TrackingValues } from './types';
import { withoutDate } from './workLog';

/** What a project holds of what a tracking table tells. Areas are decimals in m2, dates ISO days, the lists in any order. */
export interface StoredProject {
  readonly name: string;
  readonly clientId: string;
  readonly projectCompany: string | null;
  readonly trackingStage: TrackingStage | null;
  /** Null abroad, where `city` is as typed. */
  readonly cityCode: string | null;
  readonly city: string | null;
  readonly districtCode: string | null;
  readonly address: string | null;
  readonly landAreaM2: string | null;
  readonly gfaM2: string | null;
  readonly far: string | null;
  readonly serviceContents: readonly ServiceContent[];
  readonly designScope: string | null;
  readonly positioning: Positioning | null;
  readonly productLine: ProductLine | null;
  readonly source: LeadSource | null;
  readonly sourcePerson: string | null;
  readonly marketTrackerId: string | null;
  readonly designTrackerId: string | null;
  readonly contactNote: string | null;
  readonly contractNote: string | null;
  readonly remark: string | null;
  readonly registeredOn: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  readonly expectedSignOn: string | null;
  readonly workLog: readonly { readonly on: string | null; readonly text: string }[];
  /** Texts of all items, done ones included. */
  readonly workPlan: readonly string[];
  /** Fields of the firm's own, by id. */
  readonly custom?: Readonly<Record<string, CustomValue>>;
}

type Value = string | readonly string[] | null;
/** A changed field, by its name in the API, `cityCode` and `overseasCity` for the place. */
export interface FieldChange {
  readonly field: string;
  readonly from: Value;
  readonly to: Value;
}

/** What a row would make of a known project. */
export interface ProjectEdit {
  readonly changes: readonly FieldChange[];
  /** Entries that the project does not have, oldest first. */
  readonly workLog: readonly { readonly on: string | null; readonly text: string }[];
  /** Lines that stand in none of the plan's items. */
  readonly workPlan: readonly string[];
}

const texts = ['name', 'projectCompany', 'address', 'sourcePerson', 'contactNote', 'contractNote', 'remark', 'nextStep'] as const;
const exact = ['trackingStage', 'productLine', 'positioning', 'source', 'registeredOn', 'nextStepOn', 'expectedSignOn'] as const;
const numbers = ['landAreaM2', 'gfaM2', 'far'] as const;

/**
 * Compares a judged row with the project that it is about. An empty cell says nothing, white space is no difference, and what is only
 * ever added (work done, plans) gains what is new: so that bringing back an export changes nothing. Status and quotes are left alone:
 * they have rules of their own.
 */
export function projectEdit(values: TrackingValues, stored: StoredProject, custom: readonly CustomField[] = []): ProjectEdit {
  const changes: FieldChange[] = [];
  const set = (field: string, from: Value, to: Value): void => void changes.push({ field, from, to });
  const wanted = { ...values, sourcePerson: values.sourcePerson ?? (values.source ? null : values.sourceText) };
  for (const field of texts) if (wanted[field] && compareText(wanted[field]) !== compareText(stored[field] ?? '')) set(field, stored[field], wanted[field]);
  for (const field of exact) if (wanted[field] !== null && wanted[field] !== stored[field]) set(field, stored[field], wanted[field]);
  for (const field of numbers) if (wanted[field] !== null && Number(wanted[field]) !== Number(stored[field] ?? NaN)) set(field, stored[field], wanted[field]);
  if (values.clientId && values.clientId !== stored.clientId) set('clientId', stored.clientId, values.clientId);
  for (const [field, id] of [['marketTrackerId', values.marketTracker?.id], ['designTrackerId', values.designTracker?.id]] as const) if (id && id !== stored[field]) set(field, stored[field], id);
  comparePlace(values, stored, set);
  compareScope(values, stored, set);
  for (const { field, from, to } of customChanges(values.custom ?? {}, stored.custom ?? {}, custom)) set(field, from, to);
  return { changes, workLog: newEntries(values, stored), workPlan: newPlans(values, stored) };
}

function comparePlace({ place }: TrackingValues, stored: StoredProject, set: (field: string, from: Value, to: Value) => void): void {
  if (!place) return;
  if (place.cityCode === null) {
    if (place.city !== stored.city || stored.cityCode !== null) set('overseasCity', stored.city, place.city);
    return;
  }
  if (place.cityCode !== stored.cityCode) set('cityCode', stored.cityCode, place.cityCode);
  if (place.districtCode && place.districtCode !== stored.districtCode) set('districtCode', stored.districtCode, place.districtCode);
}

/** A scope that only names the stored services is how an export writes a project without a scope of its own. */
function compareScope({ designScope, serviceContents, servicesTyped }: TrackingValues, stored: StoredProject, set: (field: string, from: Value, to: Value) => void): void {
  const same = [...serviceContents].sort().join() === [...stored.serviceContents].sort().join();
  const named = stored.serviceContents.map((code) => serviceContent.label(code, 'zh'));
  const isScope = designScope !== null && compareText(designScope) !== compareText(stored.designScope ?? named.join('、'));
  if (isScope) set('designScope', stored.designScope, designScope);
  if (serviceContents.length > 0 && !same && (servicesTyped || isScope)) set('serviceContents', stored.serviceContents, serviceContents);
}

/** Line by line, since an entry of several lines comes back as several; undated ones may stand with a date that a reader made of them. */
function newEntries({ workLog }: TrackingValues, stored: StoredProject): ProjectEdit['workLog'] {
  const known = new Set<string>();
  for (const { on, text } of stored.workLog)
    for (const line of text.split(/\r?\n/)) for (const form of on === null ? [line, withoutDate(line)] : [line]) known.add(`${on ?? ''}|${compareText(form)}`).add(`?|${compareText(form)}`);
  return workLog.filter(({ on, text }) => !known.has(on === null ? `?|${compareText(text)}` : `${on}|${compareText(text)}`) && !known.has(`|${compareText(text)}`));
}

function newPlans({ workPlan }: TrackingValues, stored: StoredProject): string[] {
  const lineKey = (line: string): string => compareText(line.trim().replace(/^\d{4}-\d{2}-\d{2} /, ''));
  const known = new Set(stored.workPlan.flatMap((text) => text.split(/\r?\n/)).map(lineKey));
  return (workPlan ?? '').split(/\r?\n/).filter((line) => line.trim() !== '' && !known.has(lineKey(line)));
}
