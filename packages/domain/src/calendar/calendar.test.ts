import fc from 'fast-check';
import { addDays } from '../measures/dates';
import { addMonths, describeRule, formatRule, freeStarts, isBusy, isMoment, isoWeek, isZone, mergeBlocks, monthGrid, moveTimes, noRepeat, parseRule, placeBars, placeSegments, repeatOf, resizeTimes, ruleOf, segmentsOf, timesProblem, toTimed, weekOf, weekday } from './index';
import type { EventTimes, RepeatKind, Segment } from './index';

const zone = 'Asia/Shanghai';
const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));

describe('days', () => {
  it('numbers weeks by ISO 8601', () => {
    expect(['2026-01-01', '2025-12-29', '2027-01-01', '2026-11-26', '2021-01-03', '2020-12-31'].map(isoWeek)).toEqual([1, 1, 53, 48, 53, 53]);
  });
  it('shows a month in whole weeks that begin on Monday and hold each of its days once', () => {
    fc.assert(
      fc.property(days, (day) => {
        const all = monthGrid(day).flat();
        expect(weekday(all[0]!)).toBe(1);
        expect(all.length % 7).toBe(0);
        expect(all.every((d, i) => i === 0 || d === addDays(all[i - 1]!, 1))).toBe(true);
        const own = all.filter((d) => d.slice(0, 7) === day.slice(0, 7));
        expect(own[0]).toBe(`${day.slice(0, 7)}-01`);
        expect(own.at(-1)!.slice(0, 7)).not.toBe(addDays(own.at(-1)!, 1).slice(0, 7));
        expect(weekOf(day)).toContain(day);
      }),
    );
    expect([addMonths('2026-01-31', 1), addMonths('2026-01-31', -1), addMonths('2026-11-26', 14)]).toEqual(['2026-02-01', '2025-12-01', '2028-01-01']);
  });
});

describe('the columns of a day', () => {
  const segments = fc.array(fc.tuple(fc.integer({ min: 0, max: 94 }), fc.integer({ min: 1, max: 20 })).map(([from, length]): Segment<number> => ({ item: from, from: from * 15, to: Math.min(1440, (from + length) * 15) })), { maxLength: 25 });
  it('never cover each other, and use no more than the crowd of a group needs', () => {
    fc.assert(
      fc.property(segments, (list) => {
        const placed = placeSegments(list, 15);
        expect(placed).toHaveLength(list.length);
        for (const a of placed) {
          expect(a.column).toBeLessThan(a.columns);
          for (const b of placed) if (a !== b && a.column === b.column) expect(a.to <= b.from || b.to <= a.from).toBe(true);
        }
        const crowd = Math.max(0, ...list.map((s) => list.filter((o) => o.from <= s.from && s.from < o.to).length));
        expect(Math.max(0, ...placed.map((p) => p.columns))).toBe(crowd);
      }),
    );
  });
  it('cuts an event at midnight, and gives one that ends there to the day before', () => {
    const night: EventTimes = { allDay: false, startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T18:00:00Z' };
    const of = (times: EventTimes, day: string) => segmentsOf([times], (t) => t, day, zone).map(({ from, to }) => [from, to]);
    expect([of(night, '2026-11-23'), of(night, '2026-11-24'), of(night, '2026-11-25')]).toEqual([[[1320, 1440]], [[0, 120]], []]);
    const evening: EventTimes = { allDay: false, startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T16:00:00Z' };
    expect([of(evening, '2026-11-23'), of(evening, '2026-11-24')]).toEqual([[[1320, 1440]], []]);
  });
});

it('bars of a week cross nowhere and say where they go on', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -5, max: 9 }), fc.nat(8)), { maxLength: 12 }), (list) => {
      const week = weekOf('2026-11-23');
      const spans = list.map(([from, length]) => ({ first: addDays(week[0]!, from), last: addDays(week[0]!, from + length) }));
      const bars = placeBars(spans, (s) => s, week);
      for (const a of bars) {
        expect(a.before).toBe(a.item.first < week[0]!);
        expect(a.after).toBe(a.item.last > week[6]!);
        for (const b of bars) if (a !== b && a.line === b.line) expect(a.to < b.from || b.to < a.from).toBe(true);
      }
      expect(bars).toHaveLength(spans.filter((s) => s.first <= week[6]! && s.last >= week[0]!).length);
    }),
  );
});

describe('dragging', () => {
  const timed = fc.tuple(days, fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 })).map(([day, at, length]) => toTimed(day, at * 15, zone, length * 15));
  it('keeps the length, and goes back where it came from', () => {
    fc.assert(
      fc.property(timed, fc.integer({ min: -20, max: 20 }), fc.integer({ min: -90, max: 90 }), (times, d, q) => {
        const moved = moveTimes(times, { days: d, minutes: q * 15 }, zone);
        const length = (t: EventTimes) => (t.allDay ? 0 : Date.parse(t.endsAt) - Date.parse(t.startsAt));
        expect(length(moved)).toBe(length(times));
        // In Shanghai only a few summers of the last century change clocks.
        if (!times.allDay && times.startsAt > '1992') expect(moveTimes(moved, { days: -d, minutes: -q * 15 }, zone)).toEqual(times);
      }),
    );
  });
  it('never turns an event inside out', () => {
    fc.assert(
      fc.property(timed, fc.constantFrom('start' as const, 'end' as const), fc.integer({ min: -3000, max: 3000 }), (times, edge, minutes) => {
        const sized = resizeTimes(times, edge, { minutes });
        expect(sized.allDay ? 0 : Date.parse(sized.endsAt) - Date.parse(sized.startsAt)).toBeGreaterThanOrEqual(15 * 60_000);
      }),
    );
    expect(resizeTimes({ allDay: true, startsOn: '2026-01-05', endsOn: '2026-01-06' }, 'end', { days: -9 })).toEqual({ allDay: true, startsOn: '2026-01-05', endsOn: '2026-01-05' });
  });
  it('says what is wrong with times', () => {
    expect(timesProblem({ allDay: true, startsOn: '2026-02-30', endsOn: '2026-03-01' })).toEqual({ code: 'NOT_A_DATE', field: 'startsOn' });
    expect(timesProblem({ allDay: true, startsOn: '2026-03-02', endsOn: '2026-03-01' })).toEqual({ code: 'ENDS_BEFORE_START', field: 'endsOn' });
    expect(timesProblem({ allDay: false, startsAt: '2026-03-02T10:00:00Z', endsAt: '2028-03-02T10:00:00Z' })).toEqual({ code: 'EVENT_TOO_LONG', field: 'endsAt' });
    expect(timesProblem({ allDay: false, startsAt: 'morning', endsAt: '2028-03-02T10:00:00Z' })).toEqual({ code: 'NOT_A_MOMENT', field: 'startsAt' });
    expect(['2026-03-02T10:00:00+08:00', '2026-03-02T10:00Z', '2026-02-30T10:00Z', '2026-03-02', '0026-03-02T10:00Z'].map(isMoment)).toEqual([true, true, false, false, false]);
  });
});

describe('free and busy', () => {
  const blocks = fc.array(fc.tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 0, max: 20 })).map(([from, n]) => ({ from, to: from + n })), { maxLength: 15 });
  it('is the union, in order and apart, within the window', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const merged = mergeBlocks(list, { from: 0, to: 100 });
        for (let i = 1; i < merged.length; i++) expect(merged[i]!.from).toBeGreaterThan(merged[i - 1]!.to);
        for (let at = 0; at < 100; at++) expect(isBusy(merged, { from: at, to: at + 1 })).toBe(list.some((b) => b.from < at + 1 && at < b.to && b.to > b.from));
      }),
    );
  });
  it('finds the first times that suit everybody', () => {
    const h = 3_600_000;
    expect(freeStarts([[{ from: 9 * h, to: 10 * h }], [{ from: 10.5 * h, to: 12 * h }]], [{ from: 9 * h, to: 18 * h }], 60).map((t) => t / h)).toEqual([12, 12.5, 13]);
    expect(freeStarts([[{ from: 0, to: 24 * h }]], [{ from: 9 * h, to: 18 * h }], 60)).toEqual([]);
  });
});

describe('rules', () => {
  it.each([
    ['FREQ=SECONDLY', 'RULE_TOO_FREQUENT'], ['FREQ=MINUTELY;COUNT=1000000', 'RULE_TOO_FREQUENT'], ['FREQ=DAILY;COUNT=1000000', 'RULE_TOO_MANY'], ['FREQ=DAILY;BYHOUR=1,2,3', 'RULE_UNSUPPORTED'],
    ['FREQ=DAILY;INTERVAL=0', 'RULE_INVALID'], ['FREQ=DAILY;INTERVAL=1000000000', 'RULE_INVALID'], ['FREQ=WEEKLY;BYDAY=1MO', 'RULE_INVALID'], ['FREQ=WEEKLY;BYMONTHDAY=3', 'RULE_INVALID'], ['FREQ=DAILY;COUNT=3;UNTIL=20260101', 'RULE_INVALID'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'RULE_INVALID'], ['', 'RULE_INVALID'], ['FREQ=DAILY;EVIL=1', 'RULE_INVALID'], ['FREQ=DAILY;UNTIL=20261345', 'RULE_INVALID'], [`FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(240)}1`, 'RULE_INVALID'], ['FREQ=YEARLY;BYYEARDAY=2;BYMONTHDAY=1', 'RULE_UNSUPPORTED'],
    ['FREQ=DAILY\r\nATTENDEE:x', 'RULE_INVALID'], ['FREQ=DAILY;BYSETPOS=1', 'RULE_INVALID'],
  ])('%s is refused as %s', (text, problem) => {
    expect(parseRule(text, zone, false)).toEqual({ rule: null, problem });
  });
  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^FREQ=(DAILY|WEEKLY|YEARLY);(BY[A-Z]{3,8}|COUNT|UNTIL|INTERVAL)=[-+0-9A-Z,]{0,12}$/)), fc.boolean(), (text, allDay) => void parseRule(text, zone, allDay)));
  });
  it('reads what it writes', () => {
    for (const text of ['FREQ=DAILY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'FREQ=MONTHLY;COUNT=5;BYDAY=-1FR', 'FREQ=YEARLY;UNTIL=20301231T235959;BYMONTH=2;BYMONTHDAY=29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=WEEKLY;BYDAY=SU;WKST=SU'])
      expect(formatRule(parseRule(text, zone, false).rule!)).toBe(text);
  });
  it('goes into the form and out of it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<RepeatKind>('DAILY', 'WORKDAYS', 'WEEKLY', 'MONTHLY_DAY', 'MONTHLY_WEEKDAY', 'YEARLY'), fc.integer({ min: 1, max: 9 }), fc.boolean(), (start, kind, interval, counted) => {
        const repeat = { kind, interval: kind === 'WORKDAYS' ? 1 : interval, days: [], count: counted ? 5 : null, until: counted ? null : addDays(start, 90) };
        const rule = ruleOf(repeat, start, false)!;
        const back = repeatOf(rule, start);
        expect(formatRule(ruleOf(back, start, false)!)).toBe(formatRule(rule));
      }),
    );
    expect(ruleOf(noRepeat, '2026-11-23', false)).toBeNull();
    expect(repeatOf(parseRule('FREQ=MONTHLY', zone, false).rule, '2026-11-23').kind).toBe('MONTHLY_DAY');
    expect(repeatOf(parseRule('FREQ=YEARLY;BYWEEKNO=20', zone, false).rule, '2026-11-23').kind).toBe('OTHER');
  });
  it.each([
    ['FREQ=DAILY', '每天', 'Every day'], ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '每 2 周的周一、周三', 'Every 2 weeks on Mon, Wed'], ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '每周周一至周五', 'Every week Monday to Friday'],
    ['FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3', '每月 5 日，共 3 次', 'Every month on day 5, 3 times'], ['FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T235959', '每月最后一个周五，到 2026-12-31 为止', 'Every month on last Fri, until 2026-12-31'], ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '每年 2 月 29 日', 'Every year in month 2 on day 29'],
  ])('%s reads %s', (text, zh, en) => {
    const { rule } = parseRule(text, zone, false);
    expect([describeRule(rule!, 'zh'), describeRule(rule!, 'en')]).toEqual([zh, en]);
  });
});

it('knows time zones by name alone', () => {
  expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires', '+08:00', 'Mars/Olympus', '', "x'; DROP TABLE", 'A'.repeat(99)].map(isZone)).toEqual([true, true, true, false, false, false, false, false]);
});
