import { usualOrder } from '@yingzao/domain/approvals';
import type { Role } from '@yingzao/domain/catalogues';

import { added, isRemovable, missingSections, proposedSubmission, startingSteps, stepInputs, suggestionsFor, type Candidate } from './steps';

const person = (id: string, roles: readonly Role[], approvalSections: Candidate['approvalSections'] = []): Candidate => ({ id, name: id, number: id, title: null, roles, approvalSections });
const people = [person('law', ['LEGAL'], ['LEGAL']), person('law2', ['LEGAL']), person('fin', ['FINANCE']), person('d1', ['LEAD_DESIGNER']), person('d2', ['LEAD_DESIGNER'])];

it('suggests those entered for a section, else those of the office, the project’s designer first', () => {
  expect(suggestionsFor('LEGAL', people, null).map((c) => c.id)).toEqual(['law']);
  expect(suggestionsFor('FINANCE', people, null).map((c) => c.id)).toEqual(['fin']);
  expect(suggestionsFor('LEAD_DESIGNER', people, 'd2').map((c) => c.id)).toEqual(['d2', 'd1']);
});

it('begins with what the server proposes, by a template or as usual, else with the usual list and nobody in it', () => {
  const empty = startingSteps();
  expect(empty.map((s) => s.section)).toEqual(usualOrder);
  expect(missingSections(empty)).toHaveLength(6);
  expect(proposedSubmission(null)).toBeNull();
  const proposed = [{ section: 'LEGAL' as const, mode: 'SINGLE' as const, needed: 1, standsIn: true, people: [{ id: 'law', name: '秦川' }] }, { section: 'LEGAL' as const, mode: 'ANY' as const, needed: 1, standsIn: false, people: [] }];
  expect(proposedSubmission({ templateId: null, steps: proposed, copies: [] })).toEqual({
    steps: [{ key: 'LEGAL', section: 'LEGAL', approvers: [{ id: 'law', name: '秦川' }], mode: 'COUNTERSIGN', needed: 1, standsIn: true }, { key: 'LEGAL-2', section: 'LEGAL', approvers: [], mode: 'ANY', needed: 1 }],
    copyTo: [], template: null,
  });
});

it('adds and removes without losing a section', () => {
  const steps = startingSteps();
  const more = added(added(steps, 'COMMERCIAL'), 'COMMERCIAL');
  expect(more.slice(0, 3).map((s) => s.key)).toEqual(['COMMERCIAL', 'COMMERCIAL-2', 'COMMERCIAL-3']);
  expect(isRemovable(more, more[1]!)).toBe(true);
  expect(isRemovable(steps, steps[0]!)).toBe(false);
});

it('sends one approver as one, several with how they act together', () => {
  const [first] = startingSteps();
  const [a, b] = [{ id: 'a', name: 'a' }, { id: 'b', name: 'b' }];
  const of = (approvers: readonly { id: string; name: string }[], mode: 'COUNTERSIGN' | 'N_OF_M', needed = 1) => stepInputs([{ ...first!, approvers, mode, needed }])[0];
  expect(of([], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverId: null });
  expect(of([a], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverId: 'a' });
  expect(of([a, b], 'COUNTERSIGN')).toEqual({ section: 'COMMERCIAL', approverIds: ['a', 'b'], mode: 'COUNTERSIGN' });
  expect(of([a, b], 'N_OF_M', 9)).toEqual({ section: 'COMMERCIAL', approverIds: ['a', 'b'], mode: 'N_OF_M', needed: 2 });
});
