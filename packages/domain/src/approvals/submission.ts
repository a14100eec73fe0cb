import { opinionSection } from '../catalogues/index';
import type { EmployeeStatus, OpinionSection, StepState } from '../catalogues/index';

/** A place in the list that a submitter draws up. */
export interface DesignatedStep {
  readonly section: OpinionSection;
  readonly approverId: string;
}

/** Sections without which a contract cannot be submitted, so that no round can end with one of them empty. */
export const requiredSections: readonly OpinionSection[] = opinionSection.codes;

/** The usual order in a design firm; a submitter may change it. */
export const usualOrder: readonly OpinionSection[] = ['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'LEGAL', 'FINANCE'];

/** Most steps of one round: six sections, some of them with several people. */
export const mostSteps = 24;

/** What is wrong with a list; `index` is the position from 0 in the list. */
export type SubmissionProblem =
  | { readonly code: 'NO_STEPS' }
  | { readonly code: 'TOO_MANY'; readonly max: number }
  | { readonly code: 'SECTION_MISSING'; readonly sections: readonly OpinionSection[] }
  | { readonly code: 'APPROVER_UNKNOWN' | 'APPROVER_DEPARTED' | 'STEP_REPEATED'; readonly index: number };

/**
 * Every problem of a list before it is submitted: all six sections present, everyone known and in office, nobody twice for one section.
 * One person may hold several sections, and one section may need several people.
 * @param statusOf status of an employee; undefined when there is none.
 */
export function checkSubmission(steps: readonly DesignatedStep[], statusOf: (employeeId: string) => EmployeeStatus | undefined): SubmissionProblem[] {
  if (steps.length === 0) return [{ code: 'NO_STEPS' }];
  const problems: SubmissionProblem[] = [];
  if (steps.length > mostSteps) problems.push({ code: 'TOO_MANY', max: mostSteps });
  const sections = requiredSections.filter((section) => !steps.some((s) => s.section === section));
  if (sections.length > 0) problems.push({ code: 'SECTION_MISSING', sections });
  steps.forEach(({ section, approverId }, index) => {
    const status = statusOf(approverId);
    if (status === undefined) problems.push({ code: 'APPROVER_UNKNOWN', index });
    else if (status === 'DEPARTED') problems.push({ code: 'APPROVER_DEPARTED', index });
    if (steps.findIndex((s) => s.section === section && s.approverId === approverId) < index) problems.push({ code: 'STEP_REPEATED', index });
  });
  return problems;
}

/** How a submitted list begins: the first acts at once, everybody else has a heads-up. `seq` counts from 1. */
export function firstStates(steps: readonly DesignatedStep[]): (DesignatedStep & { readonly seq: number; readonly state: StepState })[] {
  return steps.map(({ section, approverId }, index) => ({ section, approverId, seq: index + 1, state: index === 0 ? 'ACTIVE' : 'NOTIFIED' }));
}
