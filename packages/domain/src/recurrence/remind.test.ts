import { momentOf } from '../calendar/index';
import { makeSeries, nextReminder } from './index';
import type { Series } from './index';

const zone = 'Asia/Shanghai';
const timed = (wall: string, rule: string | null): Series => {
  const at = momentOf(wall, zone).toISOString();
  const made = makeSeries({ allDay: false, startsAt: at, endsAt: at }, zone, rule);
  if (made.problem !== null) throw new Error(made.problem);
  return made.series;
};
const after = (wall: string): Date => momentOf(wall, zone);
const told = (series: Series, minutes: number[], wall: string): [string, string[]] | null => {
  const next = nextReminder(series, minutes, after(wall));
  return next && [new Date(next.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16), next.due.map((o) => o.key)];
};

it('comes before each occurrence, the nearest first, and never twice for the same moment', () => {
  const weekly = timed('2026-11-23T09:00:00', 'FREQ=WEEKLY;COUNT=3');
  expect(told(weekly, [15, 1440], '2026-11-20T00:00:00')).toEqual(['2026-11-22T09:00', ['2026-11-23T09:00:00']]);
  expect(told(weekly, [15, 1440], '2026-11-22T09:00:00')).toEqual(['2026-11-23T08:45', ['2026-11-23T09:00:00']]);
  expect(told(weekly, [15, 1440], '2026-11-23T08:45:00')).toEqual(['2026-11-29T09:00', ['2026-11-30T09:00:00']]);
  expect(told(weekly, [15], '2026-12-07T08:45:00')).toBeNull();
  expect(told({ ...weekly, excluded: ['2026-11-30T09:00:00'] }, [0], '2026-11-23T09:00:00')).toEqual(['2026-12-07T09:00', ['2026-12-07T09:00:00']]);
  expect(nextReminder(weekly, [], after('2026-11-20T00:00:00'))).toBeNull();
});

it('reminds of whole days from nine in the morning', () => {
  const day = makeSeries({ allDay: true, startsOn: '2026-12-01', endsOn: '2026-12-02' }, zone, null);
  if (day.problem !== null) throw new Error();
  expect(told(day.series, [0], '2026-11-23T00:00:00')).toEqual(['2026-12-01T09:00', ['2026-12-01']]);
  expect(told(day.series, [1440], '2026-11-23T00:00:00')).toEqual(['2026-11-30T09:00', ['2026-12-01']]);
});

it('looks again for what is far away, and no more for what is over', () => {
  expect(told(timed('2030-01-01T09:00:00', null), [15], '2026-11-23T00:00:00')).toEqual(['2027-09-19T00:00', []]);
  expect(told(timed('2024-02-29T09:00:00', 'FREQ=YEARLY;INTERVAL=4'), [15], '2024-03-01T00:00:00')?.[1]).toEqual([]);
  expect(told(timed('2020-01-01T09:00:00', null), [15], '2026-11-23T00:00:00')).toBeNull();
  expect(told(timed('2020-01-01T09:00:00', 'FREQ=DAILY;COUNT=5'), [15], '2026-11-23T00:00:00')).toBeNull();
});
