import type * as Projects from '@yingzao/domain/projects';

// Tests that run for long may begin before midnight in Shanghai and end after it. What was recorded on the day on which they began stays open for them as if
// that day went on; everything else is as it is. That a touch closes at midnight is tested with the touches. Imported before anything else.
const began = new Date();
jest.mock('@yingzao/domain/projects', () => {
  const real = jest.requireActual<typeof Projects>('@yingzao/domain/projects');
  return { ...real, isTouchOpen: (recordedAt: Date, now: Date): boolean => real.isTouchOpen(recordedAt, now) || real.isTouchOpen(recordedAt, began) };
});
