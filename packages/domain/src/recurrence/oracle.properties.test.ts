import fc from 'fast-check';
import { RRule } from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { formatRule, frequencies, momentOf, parseRule, wallOf, weekdayCodes } from '../calendar/index';
import type { EventTimes, Rule } from '../calendar/index';
import { extentOf, keyOf, makeSeries, occurrencesWithin, timesAt } from './index';

// Recurrences against an oracle that shares no code with them: `rrule`, the port of python-dateutil, counts by the clock; the zones come from Temporal.

const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'UTC'] as const;
const some = <T>(items: readonly T[], max = 3) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: max });
type Parts = Partial<Pick<Rule, 'byDay' | 'byMonthDay' | 'byMonth' | 'byYearDay' | 'byWeekNo' | 'bySetPos'>>;
const parts = (record: { [K in keyof Parts]: fc.Arbitrary<NonNullable<Parts[K]>> }): fc.Arbitrary<Parts> => fc.record(record as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }) as fc.Arbitrary<Parts>;
const monthDays = some([1, 2, 5, 13, 15, 28, 30, 31, -1, -2, -10]);
const everyMonth = some([1, 2, 5, 13, 15, 28, -1, -2, -10]);
const months = some([1, 2, 3, 6, 10, 12]);
// One position: where two name the same day the oracle gives it twice, and beyond the first it takes the first for -5.
const position = fc.constantFrom([1], [2], [-1]);
const nth = some(['1MO', '2TU', '-1FR', '3SU', '-2WE', '4TH']);

/** Every combination that the standard allows and `parseRule` lets through. */
const byParts: Readonly<Record<Rule['freq'], fc.Arbitrary<Parts>>> = {
  DAILY: fc.oneof(parts({ byDay: some(weekdayCodes), byMonth: months }), parts({ byMonth: months, byMonthDay: everyMonth }), parts({ byDay: some(weekdayCodes), byMonthDay: monthDays })),
  // Without positions: in the week of the start the oracle counts them from the start on, the standard from the week's first day.
  WEEKLY: parts({ byDay: some(weekdayCodes), byMonth: months }),
  MONTHLY: fc.oneof(parts({ byDay: some(weekdayCodes), byMonthDay: monthDays }), parts({ byMonth: months, byMonthDay: everyMonth }), parts({ byDay: nth, byMonth: months }), fc.record({ byDay: some(weekdayCodes, 7), bySetPos: position }), fc.record({ byMonthDay: monthDays, bySetPos: fc.constantFrom([1], [-1]) })),
  YEARLY: fc.oneof(
    parts({ byMonth: months, byMonthDay: everyMonth }),
    fc.record({ byMonth: months, byDay: fc.oneof(some(weekdayCodes), nth) }),
    fc.record({ byMonth: months, byDay: some(weekdayCodes), bySetPos: position }),
    fc.record({ byDay: fc.oneof(some(weekdayCodes), some(['1MO', '20MO', '-1FR', '52SU'])) }),
    fc.record({ byYearDay: some([1, 2, 100, 200, 365, -1, -2, -365]) }),
    fc.record({ byWeekNo: some([2, 20, 33, 51]), byDay: some(weekdayCodes) }),
  ),
};
const rules: fc.Arbitrary<Rule> = fc.constantFrom(...frequencies).chain((freq) =>
  fc.record({ interval: fc.integer({ min: 1, max: 5 }), count: fc.option(fc.integer({ min: 1, max: 60 })), weekStart: fc.constantFrom('MO' as const, 'MO' as const, 'SU' as const), by: byParts[freq] }).map(({ by, ...rest }) => ({ freq, until: null, byDay: [], byMonthDay: [], byMonth: [], byYearDay: [], byWeekNo: [], bySetPos: [], ...rest, ...by,
    // Every fourth month from January is never June, which the oracle looks for until the year 9999.
    ...(freq === 'MONTHLY' && by.byMonth && { interval: 1 }) })),
);
const starts = fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true }).map((d) => `${d.toISOString().slice(0, 14)}${d.getUTCMinutes() < 30 ? '00' : '30'}:00`);

const oracleKeys = (rule: Rule, startWall: string, fromWall: string, toWall: string): string[] => {
  const options = RRule.parseString(formatRule(rule));
  options.dtstart = new Date(`${startWall}Z`);
  return new RRule(options).between(new Date(`${fromWall}Z`), new Date(`${toWall}Z`), true).map((d) => d.toISOString().slice(0, 19));
};
const isAllowed = (rule: Rule): boolean => parseRule(formatRule(rule), 'UTC', false).rule !== null;
/** The clock skips these; a library may name them by either side of the gap. */
const isReal = (wall: string, zone: string): boolean => wallOf(momentOf(wall, zone), zone) === wall;

it('timed recurrences are those of the oracle, in every window, whatever the zone', () => {
  let compared = 0;
  fc.assert(
    fc.property(rules.filter(isAllowed), starts, fc.constantFrom(...zones), fc.integer({ min: -40, max: 500 }), fc.integer({ min: 1, max: 366 }), (rule, startWall, zone, offset, days) => {
      fc.pre(isReal(startWall, zone));
      const start = momentOf(startWall, zone);
      const times: EventTimes = { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + 3_600_000).toISOString() };
      const made = makeSeries(times, zone, formatRule(rule));
      const from = new Date(start.getTime() + offset * 86_400_000);
      const to = new Date(from.getTime() + days * 86_400_000);
      const wanted = oracleKeys(rule, startWall, wallOf(new Date(from.getTime() - 86_400_000), zone), wallOf(new Date(to.getTime() + 86_400_000), zone))
        .map((key) => ({ key, at: momentOf(key, zone).getTime() }))
        .filter(({ at }) => at < to.getTime() && at + 3_600_000 > from.getTime());
      if (made.problem !== null) {
        // Refused as empty: then the oracle finds nothing within ten years, or cannot count to the end in 27.
        const end = rule.count === null ? `${Number(startWall.slice(0, 4)) + 9}-12-01T00:00:00` : `${Number(startWall.slice(0, 4)) + 27}-01-01T00:00:00`;
        const theirs = oracleKeys(rule, startWall, startWall, end);
        expect([made.problem, theirs.length < (rule.count ?? 1)]).toEqual(['RULE_EMPTY', true]);
        return;
      }
      const got = occurrencesWithin(made.series, { from, to }).occurrences;
      const real = wanted.filter(({ key }) => isReal(key, zone));
      expect(got.filter(({ key }) => wanted.some((w) => w.key === key)).map((o) => o.key)).toEqual(real.map((w) => w.key));
      // By moments nothing is left out, gaps of the clock included.
      expect(got.map((o) => (o.times.allDay ? '' : o.times.startsAt))).toEqual([...new Set(wanted.map((w) => new Date(w.at).toISOString()))]);
      compared += wanted.length;
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(200);
});

it('whole days recur as the oracle says', () => {
  fc.assert(
    fc.property(rules.filter(isAllowed), starts, fc.integer({ min: -10, max: 400 }), (rule, startWall, offset) => {
      const startsOn = startWall.slice(0, 10);
      const made = makeSeries({ allDay: true, startsOn, endsOn: startsOn }, 'Asia/Shanghai', formatRule(rule));
      if (made.problem !== null) return;
      const from = new Date(Date.parse(startsOn) + offset * 86_400_000);
      const to = new Date(from.getTime() + 60 * 86_400_000);
      const got = occurrencesWithin(made.series, { from, to }).occurrences.map((o) => o.key);
      const wall = (d: Date): string => d.toISOString().slice(0, 19);
      const wanted = oracleKeys(rule, `${startsOn}T00:00:00`, wall(from), wall(to)).map((k) => k.slice(0, 10));
      expect(got.filter((k) => Date.parse(k) >= from.getTime() && Date.parse(k) <= to.getTime())).toEqual(wanted);
    }),
    { numRuns: 100 },
  );
});

it('a counted rule, kept by its last start, is the rule that counts', () => {
  fc.assert(
    fc.property(rules.filter((r) => isAllowed(r) && r.count !== null), starts, (rule, startWall) => {
      const start = momentOf(startWall, 'Asia/Shanghai');
      const base = { times: { allDay: false, startsAt: start.toISOString(), endsAt: start.toISOString() } as EventTimes, zone: 'Asia/Shanghai' };
      const extent = extentOf(base, rule);
      fc.pre(extent.problem === null);
      const options = RRule.parseString(formatRule(rule));
      options.dtstart = new Date(`${startWall}Z`);
      const all = new RRule(options).all();
      // The oracle looks to the year 9999, ours gives up earlier on rules that fire once in a life.
      fc.pre(all.length > 0 && all.at(-1)!.getUTCFullYear() < 2100);
      expect(extent).toEqual({ problem: null, lastStart: all.at(-1)!.toISOString().slice(0, 19), occurrences: all.length });
    }),
    { numRuns: 60 },
  );
});

it('clocks and moments agree with Temporal, gaps and doubled hours included', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones, 'Europe/Dublin', 'Asia/Kolkata', 'America/St_Johns', 'Africa/Cairo'), fc.date({ min: new Date('1975-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (zone, date) => {
      const wall = `${date.toISOString().slice(0, 17)}00`;
      const theirs = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
      expect(momentOf(wall, zone).getTime()).toBe(theirs.epochMilliseconds);
      expect(wallOf(date, zone)).toBe(Temporal.Instant.from(date.toISOString()).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second', roundingMode: 'floor' }));
    }),
    { numRuns: 500 },
  );
  // Every quarter of an hour around the changes of clocks.
  for (const [zone, day] of [['America/New_York', '2026-03-08'], ['America/New_York', '2026-11-01'], ['Europe/London', '2026-03-29'], ['Australia/Lord_Howe', '2026-04-05'], ['Australia/Lord_Howe', '2026-10-04']] as const)
    for (let minute = 0; minute < 360; minute += 15) {
      const wall = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
      expect([zone, wall, momentOf(wall, zone).getTime()]).toEqual([zone, wall, Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds]);
    }
});

it('the times of an occurrence are as long as the first and begin at its key', () => {
  fc.assert(
    fc.property(starts, starts, fc.constantFrom(...zones), fc.integer({ min: 0, max: 5000 }), (a, b, zone, minutes) => {
      fc.pre(isReal(a, zone) && isReal(b, zone));
      const start = momentOf(a, zone);
      const times = timesAt({ times: { allDay: false, startsAt: start.toISOString(), endsAt: new Date(start.getTime() + minutes * 60_000).toISOString() }, zone }, b);
      expect(keyOf(times, zone)).toBe(b);
      expect(times.allDay ? -1 : Date.parse(times.endsAt) - Date.parse(times.startsAt)).toBe(minutes * 60_000);
    }),
  );
});
