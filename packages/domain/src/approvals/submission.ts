import { opinionSection } from '../catalogues/index';
import type { ApprovalSubjectKind, EmployeeStatus, OpinionSection, StepMode } from '../catalogues/index';
import type { Chain, Seat, Step } from './chain';
import { begun } from './flow';

/** A place in the list that a submitter draws up: one person, several with a mode, or nobody yet. */
export interface DesignatedStep {
  readonly section: OpinionSection;
  readonly people: readonly string[];
  readonly mode: StepMode;
  /** Of N_OF_M; of every other mode it follows. */
  readonly needed: number;
}

/** Sections without which a contract cannot be submitted, so that no round can end with one of them empty. */
export const requiredSections: readonly OpinionSection[] = opinionSection.codes;
/** Sections that every list of a kind has: of a quote none, its list is by the price rules' template alone. */
export const sectionsRequired = (kind: ApprovalSubjectKind): readonly OpinionSection[] => (kind === 'CONTRACT' ? requiredSections : []);

/** The usual order in a design firm; a submitter may change it. */
export const usualOrder: readonly OpinionSection[] = ['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'LEGAL', 'FINANCE'];

/** Most steps of one round: six sections, some of them with several people. */
export const mostSteps = 24;
/** Most people of one step. */
export const mostSigners = 20;
/** Files of one opinion. */
export const mostFiles = 10;

/** How many must agree. */
export const neededOf = (mode: StepMode, people: number, asked: number | null | undefined): number => (mode === 'N_OF_M' ? (asked ?? 0) : mode === 'ANY' || mode === 'SINGLE' ? 1 : people);

/** What is wrong with a list; `index` is the position from 0 in the list, `at` that of the person. */
export type SubmissionProblem =
  | { readonly code: 'NO_STEPS' }
  | { readonly code: 'TOO_MANY'; readonly max: number }
  | { readonly code: 'SECTION_MISSING'; readonly sections: readonly OpinionSection[] }
  | { readonly code: 'APPROVER_UNKNOWN' | 'APPROVER_DEPARTED' | 'STEP_REPEATED'; readonly index: number; readonly at: number }
  | { readonly code: 'TOO_MANY_SIGNERS' | 'NEEDED_WRONG' | 'MODE_WRONG'; readonly index: number };

/**
 * Every problem of a list before it is submitted: of a contract all six sections present, everyone known and in office, nobody twice for one section, modes that can be met.
 * One person may hold several sections, and one section may need several people. Nobody at all is no problem: that place falls back by rule.
 * @param statusOf status of an employee; undefined when there is none.
 */
export function checkSubmission(steps: readonly DesignatedStep[], statusOf: (employeeId: string) => EmployeeStatus | undefined, kind: ApprovalSubjectKind = 'CONTRACT'): SubmissionProblem[] {
  if (steps.length === 0) return [{ code: 'NO_STEPS' }];
  const problems: SubmissionProblem[] = [];
  if (steps.length > mostSteps) problems.push({ code: 'TOO_MANY', max: mostSteps });
  const sections = sectionsRequired(kind).filter((section) => !steps.some((s) => s.section === section));
  if (sections.length > 0) problems.push({ code: 'SECTION_MISSING', sections });
  steps.forEach(({ section, people, mode, needed }, index) => {
    people.forEach((id, at) => {
      const status = statusOf(id);
      if (status === undefined) problems.push({ code: 'APPROVER_UNKNOWN', index, at });
      else if (status === 'DEPARTED') problems.push({ code: 'APPROVER_DEPARTED', index, at });
      if (steps.some((s, i) => i < index && s.section === section && s.people.includes(id))) problems.push({ code: 'STEP_REPEATED', index, at });
    });
    if (people.length > mostSigners) problems.push({ code: 'TOO_MANY_SIGNERS', index });
    if (mode === 'SINGLE' && people.length > 1) problems.push({ code: 'MODE_WRONG', index });
    else if (mode === 'N_OF_M' && (!Number.isInteger(needed) || needed < 1 || needed > Math.max(people.length, 1))) problems.push({ code: 'NEEDED_WRONG', index });
  });
  return problems;
}

/** How a submitted list begins: the first step acts at once, everybody else has a heads-up. Every step has somebody. */
export function started(submitterId: string, steps: readonly DesignatedStep[], now: string, newId: () => string): Chain {
  const made = steps.map((step, i): Step => ({
    id: newId(), seq: i + 1, section: step.section, mode: step.mode, needed: step.needed, entry: 1, state: 'NOTIFIED', conclusion: null, opinion: null, activatedAt: null, decidedAt: null,
    seats: step.people.map((employeeId, at): Seat => ({
      id: newId(), entry: 1, place: at + 1, role: 'MAIN', origin: 'DESIGNATED', employeeId, addedBy: null, cameFromId: null, state: 'NOTIFIED', end: null, conclusion: null, opinion: null, signerId: null, isOverride: false, activatedAt: null, decidedAt: null,
    })),
  }));
  return { state: 'ACTIVE', submitterId, returnedFrom: null, steps: made.map((s, i) => (i === 0 ? begun(s, now) : s)) };
}
