import { neededOf, requiredSections, usualOrder, usualTemplates } from '@yingzao/domain/approvals';
import type { OpinionSection, Role, StepMode } from '@yingzao/domain/catalogues';

import type { ApprovalStepInput } from '../../../generated/types.generated';

/** A person who can be an approver. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly title: string | null;
  readonly roles: readonly Role[];
  readonly approvalSections: readonly OpinionSection[];
}

/** One place in the list being drawn up; `key` is stable while it moves. */
export interface StepDraft {
  readonly key: string;
  readonly section: OpinionSection;
  /** One approver or several, in their order. */
  readonly approvers: readonly Approver[];
  /** How several act together. */
  readonly mode: Exclude<StepMode, 'SINGLE'>;
  /** How many of them must agree, where that is not all or one. */
  readonly needed: number;
  /** Somebody sits here by rule, in the place of who left or of nobody. */
  readonly standsIn?: boolean;
}
export interface Approver {
  readonly id: string;
  readonly name: string;
}

/** Everything typed before a contract is submitted. */
export interface SubmitDraft {
  readonly steps: readonly StepDraft[];
  readonly copyTo: readonly Approver[];
  readonly reason: string;
  /** Go on at the step that returned it. */
  readonly continues: boolean;
  /** The version of a template that the list began with. */
  readonly template: { readonly id: string; readonly name: string; readonly version: number } | null;
  /** Places with nobody go to whoever stands in by rule. */
  readonly fallsBack?: boolean;
}

/** What the server lists by a template. */
export interface Proposal {
  readonly templateId?: string | null;
  readonly templateName?: string | null;
  readonly templateVersion?: number | null;
  readonly steps: readonly { readonly section: OpinionSection; readonly mode: StepMode; readonly needed: number; readonly standsIn: boolean; readonly people: readonly Approver[] }[];
  readonly copies: readonly Approver[];
}

/** Roles by whose office an opinion is usually given, where nobody is entered for it in the staff list; the designer of a project is one of the lead designers. */
const officesOf = (section: OpinionSection): readonly Role[] =>
  usualTemplates.CONTRACT.steps.filter((s) => s.section === section).flatMap(({ who }) => who.flatMap((p): Role[] => (p.kind === 'ROLE' ? [p.role] : p.kind === 'TRACKER' ? ['LEAD_DESIGNER'] : [])));
export const candidateRoles: readonly Role[] = [...new Set<Role>([...usualOrder.flatMap(officesOf), 'DESIGN_MANAGER', 'PROJECT_MANAGER', 'DIRECTOR'])];

/** Who usually gives this opinion: the project's own designer first for 主设, then those entered for the section, then those of the office. */
export function suggestionsFor(section: OpinionSection, candidates: readonly Candidate[], leadDesignerId: string | null): readonly Candidate[] {
  const entered = candidates.filter((c) => c.approvalSections.includes(section));
  const list = entered.length > 0 ? entered : candidates.filter((c) => officesOf(section).some((role) => c.roles.includes(role)));
  const own = section === 'LEAD_DESIGNER' ? candidates.find((c) => c.id === leadDesignerId) : undefined;
  return own ? [own, ...list.filter((c) => c.id !== own.id)] : list;
}

const place = (key: string, section: OpinionSection, approvers: readonly Approver[]): StepDraft => ({ key, section, approvers, mode: 'COUNTERSIGN', needed: 1 });

/** The usual list with nobody in it yet. */
export const startingSteps = (): StepDraft[] => usualTemplates.CONTRACT.steps.map(({ section }) => place(section, section, []));

/** The list as a template, or where none is for it the usual one, gives it; null where the server proposes nothing. */
export function proposedSubmission(proposal: Proposal | null | undefined): Pick<SubmitDraft, 'steps' | 'copyTo' | 'template'> | null {
  if (!proposal) return null;
  const taken = new Map<OpinionSection, number>();
  const steps = proposal.steps.map(({ section, mode, needed, standsIn, people }): StepDraft => {
    const n = (taken.get(section) ?? 0) + 1;
    taken.set(section, n);
    return { ...place(n === 1 ? section : `${section}-${n}`, section, people.map(({ id, name }) => ({ id, name }))), ...(mode === 'SINGLE' ? {} : { mode, needed }), ...(standsIn ? { standsIn } : {}) };
  });
  return { steps, copyTo: proposal.copies.map(({ id, name }) => ({ id, name })), template: proposal.templateId ? { id: proposal.templateId, name: proposal.templateName ?? '', version: proposal.templateVersion ?? 1 } : null };
}

/** The list with one more place for a section, after its last one. */
export function added(steps: readonly StepDraft[], section: OpinionSection): readonly StepDraft[] {
  const taken = new Set(steps.map((s) => s.key));
  let n = 2;
  while (taken.has(`${section}-${n}`)) n++;
  const after = steps.map((s) => s.section).lastIndexOf(section);
  return steps.toSpliced(after + 1, 0, place(`${section}-${n}`, section, []));
}

/** Whether a place may be taken out: its section must keep another one. */
export const isRemovable = (steps: readonly StepDraft[], step: StepDraft): boolean => steps.filter((s) => s.section === step.section).length > 1;

/** Sections in which nobody is designated yet. */
export const missingSections = (steps: readonly StepDraft[]): readonly OpinionSection[] => requiredSections.filter((section) => steps.some((s) => s.section === section && s.approvers.length === 0));

/** What is sent of the list. */
export const stepInputs = (steps: readonly StepDraft[]): ApprovalStepInput[] =>
  steps.map(({ section, approvers, mode, needed }) =>
    approvers.length > 1
      ? { section, approverIds: approvers.map((a) => a.id), mode, ...(mode === 'N_OF_M' ? { needed: neededOf(mode, approvers.length, Math.min(Math.max(needed, 1), approvers.length)) } : {}) }
      : { section, approverId: approvers[0]?.id ?? null },
  );
