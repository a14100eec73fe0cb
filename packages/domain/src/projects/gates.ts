import { fileCategory, projectField } from '../catalogues/index';
import type { FileCategory, ProjectField, ProjectStatus } from '../catalogues/index';
import { transition } from './status';

/** A gate before a status: fields that a project must have filled in, and categories of which it must have a document. */
export interface StatusGate {
  readonly to: ProjectStatus;
  readonly fields: readonly ProjectField[];
  readonly documents: readonly FileCategory[];
}

/** Gates that no firm can take away: a commission that was won is counted by product line (brief 000-028, 000-038). */
export const lockedGateFields: Readonly<Partial<Record<ProjectStatus, readonly ProjectField[]>>> = { WON: ['PRODUCT_LINE'] };

/** Gates the product comes with; the database owner changes them. */
export const initialGates: Readonly<Record<ProjectStatus, readonly ProjectField[]>> = {
  PROMOTION: [],
  TRACKING: ['CITY', 'SOURCE', 'MARKET_TRACKER'],
  WON: ['PRODUCT_LINE'],
  LOST: [],
  SUSPENDED: [],
  ABANDONED: [],
};

/** The facts of a project that a gate looks at; areas, FAR and dates as text. */
export interface GatedProject {
  readonly city: string | null;
  readonly productLine: string | null;
  readonly positioning: string | null;
  readonly source: string | null;
  readonly marketTrackerId: string | null;
  readonly designTrackerId: string | null;
  readonly landAreaM2: string | null;
  readonly gfaM2: string | null;
  readonly far: string | null;
  readonly registeredOn: string | null;
  readonly expectedSignOn: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: string | null;
  readonly trackingStage: string | null;
}

const isFilled: Readonly<Record<ProjectField, (p: GatedProject) => boolean>> = {
  CITY: (p) => p.city !== null,
  PRODUCT_LINE: (p) => p.productLine !== null,
  POSITIONING: (p) => p.positioning !== null,
  SOURCE: (p) => p.source !== null,
  MARKET_TRACKER: (p) => p.marketTrackerId !== null,
  DESIGN_TRACKER: (p) => p.designTrackerId !== null,
  LAND_AREA: (p) => p.landAreaM2 !== null,
  GFA: (p) => p.gfaM2 !== null,
  FAR: (p) => p.far !== null,
  REGISTERED_ON: (p) => p.registeredOn !== null,
  EXPECTED_SIGN_ON: (p) => p.expectedSignOn !== null,
  NEXT_STEP: (p) => p.nextStep !== null && p.nextStepOn !== null,
  TRACKING_STAGE: (p) => p.trackingStage !== null,
};

/** What the gate asks for, what is locked among it, in the order of the catalogues and each once. */
export function gateOf(to: ProjectStatus, fields: readonly ProjectField[], documents: readonly FileCategory[] = []): StatusGate {
  const all = new Set([...fields, ...(lockedGateFields[to] ?? [])]);
  return { to, fields: projectField.codes.filter((field) => all.has(field)), documents: fileCategory.codes.filter((category) => documents.includes(category)) };
}

/** Documents that the project lacks before it may pass, by the categories it has. */
export function missingDocuments(gate: StatusGate, present: Iterable<FileCategory>): readonly FileCategory[] {
  const there = new Set(present);
  return gate.documents.filter((category) => !there.has(category));
}

/** Fields that the project lacks before it may pass. Source: feature 18, "required fields & docs per gate". */
export const missingFor = (gate: StatusGate, project: GatedProject): readonly ProjectField[] => gate.fields.filter((field) => !isFilled[field](project));

/** A status that a project can go to, and what stands before it. */
export interface NextStatus {
  readonly to: ProjectStatus;
  readonly needsReason: boolean;
  readonly missing: readonly ProjectField[];
  readonly missingDocuments: readonly FileCategory[];
}

/** What stands between a project of this status and the gate's. `present`: categories of which it has a document. */
export const nextStatus = (project: GatedProject & { readonly status: ProjectStatus }, gate: StatusGate, present: Iterable<FileCategory>): NextStatus => ({
  to: gate.to,
  needsReason: transition(project.status, gate.to) === 'NEEDS_REASON',
  missing: missingFor(gate, project),
  missingDocuments: missingDocuments(gate, present),
});
