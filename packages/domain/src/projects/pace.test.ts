import fc from 'fast-check';
import { projectStatus, trackingStage } from '../catalogues/index';
import { fewestPeers, isSlow, normOf, openStatuses, stepSince, wholeDays, type StepNorm } from './index';

const [early, late] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')];

it('counts a step from the stage while a project is tracked, otherwise from the status', () => {
  const at = (status: 'PROMOTION' | 'TRACKING' | 'LOST', stage: 'CONTACT' | null, stageAt = late) => stepSince({ status, trackingStage: stage, statusChangedAt: early, stageChangedAt: stageAt });
  expect(at('TRACKING', 'CONTACT')).toBe(late);
  expect(at('TRACKING', null)).toBe(early);
  expect(at('PROMOTION', 'CONTACT')).toBe(early);
  expect(at('LOST', 'CONTACT')).toBe(early);
  // Back in tracking with the stage it once had: it is there since it came back.
  expect(stepSince({ status: 'TRACKING', trackingStage: 'CONTACT', statusChangedAt: late, stageChangedAt: early })).toBe(late);
});

it('knows whole days, and none backwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 86_399_999 }), (days, rest) => {
      const to = new Date(early.getTime() + days * 86_400_000 + rest);
      expect(wholeDays(early, to)).toBe(days);
      expect(wholeDays(to, early)).toBe(0);
    }),
  );
});

it('finds the norm of open projects alone, by stage only where they are tracked', () => {
  const norms: StepNorm[] = [{ status: 'PROMOTION', stage: null, count: 20, p90Days: 5 }, { status: 'TRACKING', stage: null, count: 20, p90Days: 6 }, ...trackingStage.codes.map((stage, at) => ({ status: 'TRACKING' as const, stage, count: 20, p90Days: at }))];
  for (const status of projectStatus.codes)
    for (const stage of [null, ...trackingStage.codes]) {
      const norm = normOf({ status, trackingStage: stage }, norms);
      if (!openStatuses.includes(status)) expect(norm).toBeUndefined();
      else expect(norm).toMatchObject({ status, stage: status === 'TRACKING' ? stage : null });
    }
});

it('calls slow what is beyond the percentile of enough peers', () => {
  const norm = (count: number): StepNorm => ({ status: 'TRACKING', stage: 'CONTACT', count, p90Days: 30 });
  expect(isSlow(31, norm(fewestPeers))).toBe(true);
  expect(isSlow(30, norm(fewestPeers))).toBe(false);
  expect(isSlow(31, norm(fewestPeers - 1))).toBe(false);
  expect(isSlow(1000, undefined)).toBe(false);
});
