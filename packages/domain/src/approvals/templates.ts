import type { ApprovalSubjectKind, ClientType, ContractType, OpinionSection, ProductLine, Role, StepMode, TrackerOffice } from '../catalogues/index';
import { clientType, contractType, opinionSection, productLine, role, stepMode, trackerOffice } from '../catalogues/index';
import { mostSigners, mostSteps, neededOf, sectionsRequired } from './submission';
import type { DesignatedStep } from './submission';

/** Who signs, as a template says it; people are found when a round is submitted. A manager without a department is that of the project's. */
export type ApproverPlace =
  | { readonly kind: 'EMPLOYEE'; readonly employeeId: string }
  | { readonly kind: 'ROLE'; readonly role: Role }
  | { readonly kind: 'MANAGER'; readonly departmentId: string | null }
  | { readonly kind: 'TRACKER'; readonly office: TrackerOffice };

export interface TemplateStep {
  readonly section: OpinionSection;
  readonly mode: StepMode;
  /** Of N_OF_M. */
  readonly needed: number;
  /** Nobody at all: the place falls back by rule. */
  readonly who: readonly ApproverPlace[];
}

/** What a template is for: an empty list is any; amounts in fen, from inclusive, to exclusive, null open. */
export interface TemplateScope {
  readonly kind: ApprovalSubjectKind;
  readonly contractTypes: readonly ContractType[];
  readonly productLines: readonly ProductLine[];
  readonly clientTypes: readonly ClientType[];
  readonly fromFen: string | null;
  readonly toFen: string | null;
}
export interface TemplateContent {
  readonly steps: readonly TemplateStep[];
  readonly copies: readonly ApproverPlace[];
}

/** What goes into approval, as a template is picked by it. A quote has no contract type; a rate alone has no amount. */
export interface SubjectFacts {
  readonly kind: ApprovalSubjectKind;
  readonly contractType: ContractType | null;
  readonly productLine: ProductLine | null;
  readonly clientType: ClientType | null;
  readonly amountFen: string | null;
}

const admits = <C extends string>(codes: readonly C[], code: C | null): boolean => codes.length === 0 || (code !== null && codes.includes(code));

/** Whether a template is for this. What is not known fits only where anything does. */
export function templateFits(scope: TemplateScope, facts: SubjectFacts): boolean {
  if (scope.kind !== facts.kind) return false;
  if (!admits(scope.contractTypes, facts.contractType) || !admits(scope.productLines, facts.productLine) || !admits(scope.clientTypes, facts.clientType)) return false;
  if (scope.fromFen === null && scope.toFen === null) return true;
  if (facts.amountFen === null) return false;
  const amount = BigInt(facts.amountFen);
  return (scope.fromFen === null || amount >= BigInt(scope.fromFen)) && (scope.toFen === null || amount < BigInt(scope.toFen));
}

const hasBand = (scope: TemplateScope): boolean => scope.fromFen !== null || scope.toFen !== null;
const criteria = (scope: TemplateScope): number => [scope.contractTypes, scope.productLines, scope.clientTypes].filter((codes) => codes.length > 0).length + (hasBand(scope) ? 1 : 0);
const codesOf = (scope: TemplateScope): number => scope.contractTypes.length + scope.productLines.length + scope.clientTypes.length;
/** Width of the band in fen; null: open upwards. */
const widthOf = ({ fromFen, toFen }: TemplateScope): bigint | null => (toFen === null ? null : BigInt(toFen) - BigInt(fromFen ?? '0'));

/**
 * Negative where `a` is the more specific: by how many things it says something about, then by the narrower band (of two that are open upwards the one that
 * begins later), then by fewer kinds, then by key, so that the order of templates never matters.
 */
export function bySpecificity(a: TemplateScope & { readonly templateId: string }, b: TemplateScope & { readonly templateId: string }): number {
  const [wa, wb] = [widthOf(a), widthOf(b)];
  const bands = wa === null || wb === null ? Number(wa === null) - Number(wb === null) : wa < wb ? -1 : wa > wb ? 1 : 0;
  const [fa, fb] = [BigInt(a.fromFen ?? '0'), BigInt(b.fromFen ?? '0')];
  return criteria(b) - criteria(a) || bands || (fa > fb ? -1 : fa < fb ? 1 : 0) || codesOf(a) - codesOf(b) || (a.templateId < b.templateId ? -1 : a.templateId > b.templateId ? 1 : 0);
}

/** The most specific template in use that is for this; null where none is. */
export function pickTemplate<T extends TemplateScope & { readonly templateId: string; readonly isEnabled: boolean }>(templates: readonly T[], facts: SubjectFacts): T | null {
  return templates.filter((t) => t.isEnabled && templateFits(t, facts)).sort(bySpecificity)[0] ?? null;
}

const byRole = (section: OpinionSection, of: Role): TemplateStep => ({ section, mode: 'SINGLE', needed: 1, who: [{ kind: 'ROLE', role: of }] });
const ofProject: TemplateStep = { section: 'LEAD_DESIGNER', mode: 'SINGLE', needed: 1, who: [{ kind: 'TRACKER', office: 'DESIGN' }] };

/** What holds where no template fits: the six sections in their usual order, and for quotes the commercial opinion and a director. */
export const usualTemplates: Readonly<Record<ApprovalSubjectKind, TemplateContent>> = {
  CONTRACT: {
    steps: [byRole('COMMERCIAL', 'MARKET_MANAGER'), ofProject, byRole('DESIGN_MGMT', 'DESIGN_MGMT'), byRole('TECHNICAL', 'TECHNICAL'), byRole('LEGAL', 'LEGAL'), byRole('FINANCE', 'FINANCE')],
    copies: [],
  },
  QUOTE: { steps: [byRole('COMMERCIAL', 'MARKET_MANAGER'), byRole('COMMERCIAL', 'DIRECTOR')], copies: [] },
};

/** A person in office who may come into question. */
export interface HousePerson {
  readonly id: string;
  readonly number: string;
  readonly departmentId: string | null;
  readonly roles: readonly Role[];
  /** Opinions that they are entered for in the staff list. */
  readonly sections: readonly OpinionSection[];
}
/** The house at a submission: whoever is in office, and who stands in by rule for those who left and for a place of nobody's. */
export interface House {
  readonly people: readonly HousePerson[];
  readonly submitterId: string;
  /** Who wrote it: like the submitter, they sign only where nobody else does. */
  readonly authorIds?: readonly string[];
  readonly departmentId: string | null;
  readonly trackers: Readonly<Record<TrackerOffice, string | null>>;
  /** By the id of whoever left. */
  readonly standIns: ReadonlyMap<string, string>;
  readonly standIn: string | null;
}

export interface ResolvedStep extends DesignatedStep {
  /** Somebody sits here by the rule for those who left, or for a place that nobody holds. */
  readonly standsIn: boolean;
}
export interface ResolvedTemplate {
  readonly steps: readonly ResolvedStep[];
  readonly copies: readonly string[];
}

/** Managers lead a department by their role. */
export const managerRoles: readonly Role[] = ['MARKET_MANAGER', 'DESIGN_MANAGER'];

/**
 * Turns a template into the list of a submission. Of several who hold a role, those entered for the section come first, then those of the project's department, then
 * by staff number. A step of one signer takes the first, every other step all of them. Nobody sits twice in a section, and submitter and authors only where nobody else does.
 */
export function resolveTemplate(template: TemplateContent, house: House): ResolvedTemplate {
  const inOffice = new Map(house.people.map((p) => [p.id, p]));
  const isOwn = (id: string): boolean => id === house.submitterId || (house.authorIds ?? []).includes(id);
  const rank = (p: HousePerson, section: OpinionSection | null): string =>
    [section === null || !p.sections.includes(section), house.departmentId === null || p.departmentId !== house.departmentId].map(Number).join('') + p.number;
  const among = (section: OpinionSection | null, holds: (p: HousePerson) => boolean): string[] =>
    house.people.filter(holds).map((p) => ({ id: p.id, rank: rank(p, section) })).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map((p) => p.id);
  const named = (id: string | null): { ids: string[]; gone: boolean } => {
    if (id !== null && inOffice.has(id)) return { ids: [id], gone: false };
    const heir = id === null ? undefined : house.standIns.get(id);
    return { ids: heir === undefined ? [] : [heir], gone: heir !== undefined };
  };
  const holdersOf = (place: ApproverPlace, section: OpinionSection | null): { ids: string[]; gone: boolean } => {
    switch (place.kind) {
      case 'EMPLOYEE':
        return named(place.employeeId);
      case 'TRACKER':
        return named(house.trackers[place.office]);
      case 'ROLE':
        return { ids: among(section, (p) => p.roles.includes(place.role)), gone: false };
      case 'MANAGER': {
        const at = place.departmentId ?? house.departmentId;
        return { ids: at === null ? [] : among(section, (p) => p.departmentId === at && p.roles.some((r) => managerRoles.includes(r))), gone: false };
      }
    }
  };
  const seated = new Map<OpinionSection, Set<string>>();
  const steps = template.steps.map(({ section, mode, needed, who }): ResolvedStep => {
    const taken = seated.get(section) ?? new Set<string>();
    seated.set(section, taken);
    const found = who.map((place) => holdersOf(place, section));
    const all = [...new Set(found.flatMap(({ ids }) => ids))].filter((id) => !taken.has(id));
    const others = all.filter((id) => !isOwn(id));
    const free = others.length > 0 ? others : all;
    const isEmpty = free.length === 0;
    const people = isEmpty ? (house.standIn !== null && !taken.has(house.standIn) ? [house.standIn] : []) : free.slice(0, mode === 'SINGLE' ? 1 : mostSigners);
    for (const id of people) taken.add(id);
    const how = people.length > 1 ? mode : 'SINGLE';
    return { section, people, mode: how, needed: how === 'N_OF_M' ? Math.min(Math.max(needed, 1), people.length) : neededOf(how, people.length, null), standsIn: people.length > 0 && (isEmpty || found.some(({ gone }) => gone)) };
  });
  return { steps, copies: [...new Set(template.copies.flatMap((place) => holdersOf(place, null).ids))].filter((id) => id !== house.submitterId) };
}

/** What is wrong with a template; `index` is the position of a step from 0. */
export type TemplateProblem =
  | { readonly code: 'NO_STEPS' }
  | { readonly code: 'BAND_EMPTY' }
  | { readonly code: 'TOO_MANY'; readonly max: number; readonly field: 'steps' | 'copies' }
  | { readonly code: 'SECTION_MISSING'; readonly sections: readonly OpinionSection[] }
  | { readonly code: 'TOO_MANY_SIGNERS' | 'NEEDED_WRONG' | 'MODE_WRONG'; readonly index: number };

/** Every problem of a template before it is saved. Of a contract all six opinions are asked for, as at its submission. */
export function checkTemplate(scope: Pick<TemplateScope, 'kind' | 'fromFen' | 'toFen'>, { steps, copies }: TemplateContent): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  if (scope.toFen !== null && BigInt(scope.fromFen ?? '0') >= BigInt(scope.toFen)) problems.push({ code: 'BAND_EMPTY' });
  if (steps.length === 0) problems.push({ code: 'NO_STEPS' });
  if (steps.length > mostSteps) problems.push({ code: 'TOO_MANY', max: mostSteps, field: 'steps' });
  if (copies.length > mostSigners) problems.push({ code: 'TOO_MANY', max: mostSigners, field: 'copies' });
  const missing = sectionsRequired(scope.kind).filter((section) => !steps.some((s) => s.section === section));
  if (steps.length > 0 && missing.length > 0) problems.push({ code: 'SECTION_MISSING', sections: missing });
  steps.forEach(({ mode, needed, who }, index) => {
    if (who.length > mostSigners) problems.push({ code: 'TOO_MANY_SIGNERS', index });
    if (mode === 'SINGLE' && who.length > 1) problems.push({ code: 'MODE_WRONG', index });
    if (mode === 'N_OF_M' && (!Number.isInteger(needed) || needed < 1 || needed > mostSigners)) problems.push({ code: 'NEEDED_WRONG', index });
  });
  return problems;
}

type Fields = Readonly<Record<string, unknown>>;
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter((v): v is Fields => typeof v === 'object' && v !== null) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A place as it was stored or sent; null where it says nothing. */
export function readPlace({ kind, employeeId, role: of, departmentId, office }: Fields): ApproverPlace | null {
  switch (kind) {
    case 'EMPLOYEE':
      return text(employeeId) === '' ? null : { kind, employeeId: text(employeeId).toLowerCase() };
    case 'ROLE':
      return role.has(text(of)) ? { kind, role: of as Role } : null;
    case 'MANAGER':
      return { kind, departmentId: text(departmentId).toLowerCase() || null };
    case 'TRACKER':
      return trackerOffice.has(text(office)) ? { kind, office: office as TrackerOffice } : null;
    default:
      return null;
  }
}
const places = (value: unknown): ApproverPlace[] => {
  const read = list(value).map(readPlace).filter((p) => p !== null);
  return read.filter((p, i) => read.findIndex((q) => JSON.stringify(q) === JSON.stringify(p)) === i);
};

/** A stored document; what it does not know is left out. */
export function readTemplate(document: unknown): TemplateContent {
  const root = list([document])[0] ?? {};
  return {
    steps: list(root.steps).flatMap((s): TemplateStep[] => {
      if (!opinionSection.has(text(s.section)) || !stepMode.has(text(s.mode))) return [];
      return [{ section: s.section as OpinionSection, mode: s.mode as StepMode, needed: s.mode === 'N_OF_M' && typeof s.needed === 'number' ? s.needed : 1, who: places(s.who) }];
    }),
    copies: places(root.copies),
  };
}

/** Codes of a scope, each once, in the order of their catalogue. */
export const readScopeCodes = (scope: { readonly contractTypes: readonly string[]; readonly productLines: readonly string[]; readonly clientTypes: readonly string[] }): Pick<TemplateScope, 'contractTypes' | 'productLines' | 'clientTypes'> => ({
  contractTypes: contractType.codes.filter((c) => scope.contractTypes.includes(c)),
  productLines: productLine.codes.filter((c) => scope.productLines.includes(c)),
  clientTypes: clientType.codes.filter((c) => scope.clientTypes.includes(c)),
});
