import { stepLog } from './stepLog';

const by = null;
const event = (id: string, at: string) => ({ __typename: undefined, id, at, until: null, by });

it('is one log of both, the newest first, and of one moment the stage above the status', () => {
  const log = stepLog({
    statusEvents: [{ ...event('s2', '2026-03-01T00:00:00Z'), from: 'PROMOTION', to: 'TRACKING', reason: null }, { ...event('s1', '2026-01-01T00:00:00Z'), from: null, to: 'PROMOTION', reason: null }],
    stageEvents: [{ ...event('g2', '2026-03-02T00:00:00Z'), from: 'CONTACT', to: 'AWARD', percent: 80 }, { ...event('g1', '2026-01-01T00:00:00Z'), from: null, to: 'CONTACT', percent: 5 }],
  });
  expect(log.map(({ id }) => id)).toEqual(['g2', 's2', 'g1', 's1']);
  expect(log.map(({ kind }) => kind)).toEqual(['stage', 'status', 'stage', 'status']);
});
