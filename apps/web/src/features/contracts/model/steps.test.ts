import { usualOrder } from '@yingzao/domain/approvals';
import type { Role } from '@yingzao/domain/catalogues';

import { added, isRemovable, missingSections, moved, startingSteps, stepInputs, suggestionsFor, type Candidate } from './steps';

const person = (id: string, roles: readonly Role[], approvalSections: Candidate['approvalSections'] = []): Candidate => ({ id, name: id, number: id, title: null, roles, approvalSections });
const people = [person('law', ['LEGAL'], ['LEGAL']), person('law2', ['LEGAL']), person('fin', ['FINANCE']), person('d1', ['LEAD_DESIGNER']), person('d2', ['LEAD_DESIGNER'])];

it('suggests those entered for a section, else those of the office, the project’s designer first', () => {
  expect(suggestionsFor('LEGAL', people, null).map((c) => c.id)).toEqual(['law']);
  expect(suggestionsFor('FINANCE', people, null).map((c) => c.id)).toEqual(['fin']);
  expect(suggestionsFor('LEAD_DESIGNER', people, 'd2').map((c) => c.id)).toEqual(['d2', 'd1']);
});

it('begins with all six sections in the usual order and fills in who is beyond doubt', () => {
  const steps = startingSteps(people, 'd2');
  expect(steps.map((s) => s.section)).toEqual(usualOrder);
  expect(Object.fromEntries(steps.map((s) => [s.section, s.approvers[0]?.id ?? null]))).toEqual({ COMMERCIAL: null, LEAD_DESIGNER: 'd2', DESIGN_MGMT: null, TECHNICAL: null, LEGAL: 'law', FINANCE: 'fin' });
  expect(missingSections(steps)).toEqual(['COMMERCIAL', 'TECHNICAL', 'DESIGN_MGMT']);
  expect(startingSteps(people, null).find((s) => s.section === 'LEAD_DESIGNER')?.approvers).toEqual([]);
});

it('moves, adds and removes without losing a section', () => {
  const steps = startingSteps(people, null);
  expect(moved(steps, 0, 1).map((s) => s.section).slice(0, 2)).toEqual(['LEAD_DESIGNER', 'COMMERCIAL']);
  expect(moved(steps, 0, -1)).toBe(steps);
  const more = added(added(steps, 'COMMERCIAL'), 'COMMERCIAL');
  expect(more.slice(0, 3).map((s) => s.key)).toEqual(['COMMERCIAL', 'COMMERCIAL-2', 'COMMERCIAL-3']);
  expect(isRemovable(more, more[1]!)).toBe(true);
  expect(isRemovable(steps, steps[0]!)).toBe(false);
});

it('sends one approver as one, several with how they act together', () => {
  const [first] = startingSteps(people, null);
  const [a, b] = [{ id: 'a', name: 'a' }, { id: 'b', name: 'b' }];
  const of = (approvers: readonly { id: string; name: string }[], mode: 'COUNTERSIGN' | 'N_OF_M', needed = 1) => stepInputs([{ ...first!, approvers, mode, needed }])[0];
  expect(of([], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverId: null });
  expect(of([a], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverId: 'a' });
  expect(of([a, b], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverIds: ['a', 'b'], mode: 'COUNTERSIGN' });
  expect(of([a, b], 'N_OF_M', 9)).toEqual({ section: 'COMMERCIAL', approverIds: ['a', 'b'], mode: 'N_OF_M', needed: 2 });
});
