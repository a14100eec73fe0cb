import fc from 'fast-check';
import { formatRule, momentOf, parseRule, wallOf } from '../calendar/index';
import type { EventTimes } from '../calendar/index';
import { cutBefore, editAll, editFollowing, exclude, makeSeries, occurrencesWithin, spanOf } from './index';
import type { Series } from './index';

const zone = 'Asia/Shanghai';
const at = (wall: string, minutes = 60): EventTimes => {
  const start = momentOf(wall, zone);
  return { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + minutes * 60_000).toISOString() };
};
function series(wall: string, rule: string | null): Series {
  const made = makeSeries(at(wall), zone, rule);
  if (made.problem !== null) throw new Error(made.problem);
  return made.series;
}
const year = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') };
const keys = (s: Series | null): string[] => (s ? occurrencesWithin(s, year).occurrences.map((o) => o.key) : []);
const only = <T extends { problem: unknown }>(edited: T): Extract<T, { problem: null }> => {
  if (edited.problem !== null) throw new Error(String(edited.problem));
  return edited as Extract<T, { problem: null }>;
};

const usual = ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=MONTHLY;BYMONTHDAY=5', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=DAILY;COUNT=40', 'FREQ=WEEKLY;BYDAY=MO;COUNT=12', 'FREQ=DAILY;UNTIL=20260301T235959'];

describe('this and following', () => {
  it('parts a series in two that together are the series, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...usual), fc.nat(30), (rule, n) => {
        const whole = series('2026-01-05T09:00:00', rule);
        const all = keys(whole);
        const key = all[n % all.length]!;
        const { head, tail } = only(editFollowing(whole, [], key, { times: at(key), zone }));
        expect([...keys(head), ...keys(tail)]).toEqual(all);
        expect(keys(head).every((k) => k < key)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps exclusions on their side, and moves those of the later part with it', () => {
    const whole = { ...series('2026-01-05T09:00:00', 'FREQ=DAILY'), excluded: ['2026-01-07T09:00:00', '2026-01-20T09:00:00'] };
    const { head, tail, overrides } = only(editFollowing(whole, [{ key: '2026-01-06T09:00:00', times: at('2026-01-06T10:00:00') }, { key: '2026-01-25T09:00:00', times: at('2026-01-25T11:00:00') }], '2026-01-15T09:00:00', { times: at('2026-01-15T14:30:00'), zone }));
    expect(head?.excluded).toEqual(['2026-01-07T09:00:00']);
    expect(tail.excluded).toEqual(['2026-01-20T14:30:00']);
    expect(overrides).toEqual([{ from: '2026-01-25T09:00:00', key: '2026-01-25T14:30:00' }]);
  });

  it('leaves no head when the first occurrence is changed', () => {
    const whole = series('2026-01-05T09:00:00', 'FREQ=DAILY');
    expect(only(editFollowing(whole, [], '2026-01-05T09:00:00', { times: at('2026-01-05T10:00:00'), zone })).head).toBeNull();
    expect(cutBefore(whole, '2026-01-05T09:00:00')).toBeNull();
  });

  it('refuses an occurrence that the series does not have', () => {
    const whole = series('2026-01-05T09:00:00', 'FREQ=WEEKLY;BYDAY=MO');
    for (const key of ['2026-01-06T09:00:00', '2026-01-12T09:15:00', '2025-12-29T09:00:00', 'nonsense'])
      if (key !== 'nonsense') expect(editFollowing(whole, [], key, { times: at(key), zone })).toEqual({ problem: 'NO_SUCH_OCCURRENCE' });
  });
});

describe('all', () => {
  it('moves every occurrence as far as the one that was dragged, by the clock', () => {
    fc.assert(
      fc.property(fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=DAILY;COUNT=40', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;BYDAY=MO;COUNT=12'), fc.nat(8), fc.integer({ min: -90, max: 90 }), (rule, n, quarters) => {
        const whole = series('2026-02-02T12:00:00', rule);
        const before = keys(whole);
        const key = before[n]!;
        const to = new Date(Date.parse(`${key}Z`) + quarters * 900_000).toISOString().slice(0, 19);
        const moved = only(editAll(whole, [], key, { times: at(to), zone })).series;
        const shift = (k: string): string => new Date(Date.parse(`${k}Z`) + quarters * 900_000).toISOString().slice(0, 19);
        const wanted = before.map(shift).filter((k) => k < '2026-12-30');
        expect(keys(moved).filter((k) => k < '2026-12-30')).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=5', '2026-01-05T09:00:00', '2026-02-05T09:00:00', '2026-02-06T09:00:00', 'FREQ=MONTHLY;BYMONTHDAY=6'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-01-05T09:00:00', '2026-02-02T09:00:00', '2026-02-03T09:00:00', 'FREQ=MONTHLY;BYDAY=1TU'],
    ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5', '2026-01-05T09:00:00', '2026-01-05T09:00:00', '2026-01-06T09:00:00', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6'],
    ['FREQ=WEEKLY;BYDAY=MO,FR', '2026-01-05T09:00:00', '2026-01-09T09:00:00', '2026-01-10T09:00:00', 'FREQ=WEEKLY;BYDAY=TU,SA'],
  ])('%s follows the day it was dragged to', (rule, start, key, to, wanted) => {
    expect(only(editAll(series(start, rule), [], key, { times: at(to), zone })).series.rule).toBe(wanted);
  });

  it('drops what was changed by hand only when the rule is another', () => {
    const whole = { ...series('2026-01-05T09:00:00', 'FREQ=DAILY'), excluded: ['2026-01-07T09:00:00'] };
    const overrides = [{ key: '2026-01-08T09:00:00', times: at('2026-01-08T15:00:00') }];
    const same = only(editAll(whole, overrides, '2026-01-05T09:00:00', { times: at('2026-01-05T09:00:00', 30), zone, rule: 'FREQ=DAILY' }));
    expect([same.series.excluded, same.overrides]).toEqual([['2026-01-07T09:00:00'], [{ from: '2026-01-08T09:00:00', key: '2026-01-08T09:00:00' }]]);
    const other = only(editAll(whole, overrides, '2026-01-05T09:00:00', { times: at('2026-01-05T09:00:00'), zone, rule: 'FREQ=WEEKLY' }));
    expect([other.series.excluded, other.overrides]).toEqual([[], []]);
  });
});

it('leaves out one occurrence, and says when there is no other', () => {
  const whole = series('2026-01-05T09:00:00', 'FREQ=WEEKLY;BYDAY=MO;COUNT=3');
  expect(keys(exclude(whole, '2026-01-12T09:00:00'))).toEqual(['2026-01-05T09:00:00', '2026-01-19T09:00:00']);
  expect(exclude(series('2026-01-05T09:00:00', null), '2026-01-05T09:00:00')).toBeNull();
});

it('refuses rules after which nothing ever happens, and soon', () => {
  const began = Date.now();
  for (const rule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9', 'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=5'])
    expect([rule, makeSeries(at('2026-01-05T09:00:00'), zone, rule).problem]).toEqual([rule, 'RULE_EMPTY']);
  expect(Date.now() - began).toBeLessThan(20_000);
});

it('looks at a window of an endless daily rule without walking to it', () => {
  const old = series('1990-01-01T09:00:00', 'FREQ=DAILY');
  expect(keys(old)).toHaveLength(365);
  expect(spanOf(old)).toEqual({ from: new Date('1990-01-01T01:00:00Z'), to: null });
});

it('keeps meetings at their hour on the wall when clocks change, and their length', () => {
  const made = only(makeSeries({ allDay: false, startsAt: '2026-03-07T14:30:00.000Z', endsAt: '2026-03-07T15:30:00.000Z' }, 'America/New_York', 'FREQ=DAILY;COUNT=3')).series;
  const found = occurrencesWithin(made, year).occurrences.map((o) => (o.times.allDay ? '' : o.times.startsAt));
  expect(found).toEqual(['2026-03-07T14:30:00.000Z', '2026-03-08T13:30:00.000Z', '2026-03-09T13:30:00.000Z']);
  expect(found.map((m) => wallOf(new Date(m), 'America/New_York').slice(11))).toEqual(['09:30:00', '09:30:00', '09:30:00']);
  // UNTIL in the file is UTC; here it is the clock of the event.
  const { rule } = parseRule('FREQ=DAILY;UNTIL=20260309T133000Z', 'America/New_York', false);
  expect(rule?.until).toBe('2026-03-09T09:30:00');
  expect(formatRule(rule!, { zone: 'America/New_York', allDay: false })).toBe('FREQ=DAILY;UNTIL=20260309T133000Z');
});
