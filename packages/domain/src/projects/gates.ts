import { projectField } from '../catalogues/index';
import type { ProjectField, ProjectStatus } from '../catalogues/index';

/** A gate before a status: fields that a project must have filled in. */
export interface StatusGate {
  readonly to: ProjectStatus;
  readonly fields: readonly ProjectField[];
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
  NEXT_STEP: (p) => p.nextStep !== null && p.nextStepOn !== null,
  TRACKING_STAGE: (p) => p.trackingStage !== null,
};

/** Fields of the gate, those that are locked among them, in the order of the catalogue and each once. */
export function gateOf(to: ProjectStatus, fields: readonly ProjectField[]): StatusGate {
  const all = new Set([...fields, ...(lockedGateFields[to] ?? [])]);
  return { to, fields: projectField.codes.filter((field) => all.has(field)) };
}

/** What the project lacks before it may pass. Source: feature 18, "required fields per gate". */
export const missingFor = (gate: StatusGate, project: GatedProject): readonly ProjectField[] => gate.fields.filter((field) => !isFilled[field](project));
