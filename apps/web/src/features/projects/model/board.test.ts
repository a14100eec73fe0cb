import { projectStatus, trackingStage } from '@yingzao/domain/catalogues';
import { nextStatuses, transition } from '@yingzao/domain/projects';

import { columnsOf, lackingText, moveTo, type Movable } from './board';

const project = (more: Partial<Movable> = {}): Movable => ({
  status: 'TRACKING',
  trackingStage: 'QUOTATION',
  nextStatuses: nextStatuses(more.status ?? 'TRACKING').map((to) => ({ to, needsReason: transition(more.status ?? 'TRACKING', to) === 'NEEDS_REASON', missing: [], missingDocuments: [] })),
  ...more,
});
const byStatus = columnsOf('status', { regions: ['EAST'] }, 'zh', '未填阶段');
const byStage = columnsOf('stage', { unset: ['GFA'] }, 'zh', '未填阶段');
const column = (key: string) => [...byStatus, ...byStage].find((c) => c.key === key)!;

it('has a column of every status and every stage, each within the filter of the page', () => {
  expect(byStatus.map((c) => c.key)).toEqual(projectStatus.codes);
  expect(byStatus[1]!.filter).toEqual({ regions: ['EAST'], statuses: ['TRACKING'] });
  expect(byStage.map((c) => c.key)).toEqual(['NONE', ...trackingStage.codes]);
  expect(byStage[0]!.filter).toEqual({ statuses: ['TRACKING'], unset: ['GFA', 'TRACKING_STAGE'] });
  expect(byStage[1]!.filter).toEqual({ unset: ['GFA'], statuses: ['TRACKING'], trackingStages: ['CONTACT'] });
});

it('says of every drop what the rules of the status machine say', () => {
  for (const status of projectStatus.codes)
    for (const to of projectStatus.codes) {
      const expected = status === to ? 'STAYS' : ({ ALLOWED: 'STATUS', NEEDS_REASON: 'NEEDS_REASON', REFUSED: 'REFUSED' } as const)[transition(status, to)];
      expect(moveTo(project({ status }), column(to)).kind).toBe(expected);
    }
});

it('names what is missing before it asks for a reason', () => {
  const lacking = project({ nextStatuses: [{ to: 'LOST', needsReason: true, missing: ['GFA'], missingDocuments: ['BRIEF'] }] });
  const move = moveTo(lacking, column('LOST'));
  expect(move.kind === 'MISSING' && lackingText(move.lacking, 'zh')).toBe('建筑面积、任务书');
});

it('moves among stages only what is tracked', () => {
  expect(moveTo(project(), column('QUOTATION')).kind).toBe('STAYS');
  expect(moveTo(project(), column('NEGOTIATION')).kind).toBe('STAGE');
  expect(moveTo(project(), column('NONE')).kind).toBe('STAGE');
  expect(moveTo(project({ status: 'WON', trackingStage: 'SIGNED' }), column('AWARD')).kind).toBe('REFUSED');
});
