import { usualOrder } from '@yingzao/domain/approvals';
import type { ApprovalSubjectKind, OpinionConclusion, OpinionSection, StepState } from '@yingzao/domain/catalogues';

interface SectionStep {
  readonly seq: number;
  readonly section: OpinionSection;
  readonly state: StepState;
  readonly conclusion: OpinionConclusion | null;
}

/** One of the six opinions with all steps that give it; a section is not a step. */
export interface SectionSheet<S extends SectionStep> {
  readonly section: OpinionSection;
  readonly steps: readonly S[];
  /** How far the section is; it is done once all its steps are. */
  readonly state: StepState;
  /** Of several steps the one that weighs most; null while one is open. */
  readonly conclusion: OpinionConclusion | null;
}

const weights = ['DISAGREE', 'AGREE_WITH_CHANGES', 'AGREE', 'NA'] as const;

/** The opinions in the order in which they are first asked for. A section without a step stands at the end, empty. */
export function sectionsOf<S extends SectionStep>(steps: readonly S[]): readonly SectionSheet<S>[] {
  const inOrder = [...steps].sort((a, b) => a.seq - b.seq);
  const sections = [...new Set([...inOrder.map((s) => s.section), ...usualOrder])];
  return sections.map((section) => {
    const own = inOrder.filter((s) => s.section === section);
    return { section, steps: own, state: stateOf(own), conclusion: conclusionOf(own) };
  });
}

/** Of a contract all six; of a quote those that its list asks for. */
export function sheetsOf<S extends SectionStep>({ steps, subject }: { readonly steps: readonly S[]; readonly subject: { readonly kind: ApprovalSubjectKind } }): readonly SectionSheet<S>[] {
  return sectionsOf(steps).filter((sheet) => subject.kind === 'CONTRACT' || sheet.steps.length > 0);
}

function stateOf(steps: readonly SectionStep[]): StepState {
  const states = steps.map((s) => s.state);
  if (states.length === 0) return 'WAITING';
  if (states.includes('ACTIVE')) return 'ACTIVE';
  if (states.every((s) => s === 'DONE')) return 'DONE';
  return states.find((s) => s !== 'DONE')!;
}

function conclusionOf(steps: readonly SectionStep[]): OpinionConclusion | null {
  const given = steps.flatMap((s) => s.conclusion ?? []);
  if (given.includes('DISAGREE')) return 'DISAGREE';
  if (steps.length === 0 || given.length < steps.length) return null;
  return weights.find((c) => given.includes(c)) ?? null;
}
