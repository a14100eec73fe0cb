import { pathToWon } from '../projects/index';
import { currentStage, designProjectNumber, hoursOf, minutesOf, mondayOf, designRelations, planSlip, projectTypeOf, slipOf, spanOfPlan, usualStages } from './index';
import type { PlannedPhase } from './index';

const phase = (over: Partial<PlannedPhase>): PlannedPhase => ({ stage: 'CONCEPT', plannedFrom: null, plannedTo: null, actualFrom: null, actualTo: null, done: false, ...over });

it('takes type and stages from what is known of the commission', () => {
  expect(designProjectNumber(2026, 7)).toBe('DP-2026-0007');
  expect(projectTypeOf(['ARCHITECTURE', 'STRUCTURE', 'BIM'], 'DESIGN')).toBe('ARCHITECTURE');
  expect(projectTypeOf(['PLANNING', 'ARCHITECTURE'], 'DESIGN')).toBe('INTEGRATED');
  expect(projectTypeOf(['FACADE'], 'DESIGN')).toBe('SPECIALTY');
  expect(projectTypeOf([], 'DESIGN')).toBe('ARCHITECTURE');
  expect(projectTypeOf(['ARCHITECTURE'], 'CONSULTING')).toBe('CONSULTING');
  for (const stages of Object.values(usualStages)) expect(new Set(stages).size).toBe(stages.length);
});

it('knows the stage, and how far the plan is behind', () => {
  const concept = phase({ plannedTo: '2026-03-31', actualTo: '2026-04-10', done: true });
  const scheme = phase({ stage: 'SCHEMATIC', plannedFrom: '2026-04-01', plannedTo: '2026-05-31' });
  expect(currentStage([scheme, concept])).toBe('SCHEMATIC');
  expect(currentStage([concept])).toBeNull();
  expect(slipOf(concept, '2027-01-01')).toBe(10);
  expect(planSlip([concept, scheme], '2026-05-31')).toBe(0);
  expect(planSlip([concept, scheme], '2026-06-10')).toBe(10);
  expect(planSlip([], '2026-06-10')).toBe(0);
  expect(spanOfPlan([concept, scheme])).toEqual({ from: '2026-03-31', to: '2026-05-31' });
  expect(spanOfPlan([phase({})])).toBeNull();
});

it('is somebody’s work until the last day of it', () => {
  const members = [{ employeeId: 'a', memberRole: 'PROJECT_MANAGER', until: '2026-05-01' }, { employeeId: 'b', memberRole: 'DESIGNER', until: null }] as const;
  expect(designRelations('a', members, '2026-05-01')).toEqual(['DESIGN_MEMBER', 'DESIGN_LEAD']);
  expect(designRelations('a', members, '2026-05-02')).toEqual([]);
  expect(designRelations('b', members, '2026-05-02')).toEqual(['DESIGN_MEMBER']);
});

it('reaches 成交 from every status through the machine', () => {
  expect(pathToWon('WON')).toEqual([]);
  expect(pathToWon('TRACKING')).toEqual(['WON']);
  for (const from of ['PROMOTION', 'LOST', 'SUSPENDED', 'ABANDONED'] as const) expect(pathToWon(from)).toEqual(['TRACKING', 'WON']);
});

it('reads hours as people type them', () => {
  expect(['7.5', '7:30', '8', '8h', '８小时', '.25', '', ' 24 ', '0.33'].map(minutesOf)).toEqual([450, 450, 480, 480, 480, 15, 0, 1440, 20]);
  expect(['x', '25', '24:01', '7.555', '-1', '7:60', '.'].map(minutesOf)).toEqual([null, null, null, null, null, null, null]);
  expect([450, 480, 20, 0].map(hoursOf)).toEqual(['7.5', '8', '0.33', '0']);
  expect(['2026-03-09', '2026-03-15', '2026-03-16'].map(mondayOf)).toEqual(['2026-03-09', '2026-03-09', '2026-03-16']);
});
