import fc from 'fast-check';
import { cadenceAnchor, escalationLevel } from '../catalogues/index';
import type { CadenceAnchor } from '../catalogues/index';
import { addDays, daysBetween } from '../measures/dates';
import { daysOf, fateOf, faultOf, furthest, isDatedByHand, levelOn, managerDays, missingOf, shippedAfterStep, shippedAfterTouch, shippedWindows, stepsUp, windowOn } from './index';
import type { CadenceWindow } from './index';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
/** Windows in order and apart, made from distinct days. */
const windows = fc.uniqueArray(fc.integer({ min: -furthest, max: furthest }), { minLength: 2, maxLength: 24 }).map((days): CadenceWindow[] => {
  const sorted = [...days].sort((a, b) => a - b);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({ from: sorted[2 * i]!, to: sorted[2 * i + 1]! }));
});

describe('windows', () => {
  it.each([
    ['2026-12-01', '2026-10-02', { from: -60, to: -45 }],
    ['2026-12-01', '2026-10-01', null],
    ['2026-12-01', '2026-11-01', { from: -30, to: -25 }],
    ['2026-12-01', '2026-11-20', { from: -20, to: -11 }],
    ['2026-12-01', '2026-11-21', { from: -10, to: -8 }],
    ['2026-12-01', '2026-11-30', { from: -7, to: -1 }],
    ['2026-12-01', '2026-12-01', null],
    ['2026-12-01', '2026-12-08', { from: 1, to: 7 }],
    ['2024-03-01', '2024-02-29', { from: -7, to: -1 }],
  ])('of %s on %s: %j', (anchor, on, expected) => expect(windowOn(shippedWindows, anchor, on)).toEqual(expected));

  it.each([
    [[{ from: -5, to: -9 }], 'WINDOW_BACKWARDS', 0],
    [[{ from: -9, to: -5 }, { from: -5, to: -1 }], 'WINDOWS_OVERLAP', 1],
    [[{ from: -2, to: -1 }, { from: -9, to: -5 }], 'WINDOWS_OVERLAP', 1],
    [[{ from: -400, to: -5 }], 'WINDOW_RANGE', 0],
    [[{ from: 0.5, to: 1 }], 'WINDOW_RANGE', 0],
    [Array.from({ length: 13 }, (_, i) => ({ from: i, to: i })), 'TOO_MANY', 12],
  ])('%j: %s at %i', (given, code, at) => expect(faultOf(given as CadenceWindow[])).toEqual({ code, at }));

  it.each([
    ['2026-10-01', '2026-10-30', null],
    ['2026-10-01', '2026-10-31', { from: 30, to: 44 }],
    ['2026-10-01', '2026-11-14', { from: 30, to: 44 }],
    ['2026-10-01', '2026-11-15', null],
    ['2026-10-01', '2026-11-30', { from: 60, to: 74 }],
    ['2026-10-01', '2026-12-30', { from: 90, to: 104 }],
  ])('after a last touch on %s, on %s: %j', (touch, on, expected) => expect(windowOn(shippedAfterTouch, touch, on)).toEqual(expected));

  it('as shipped are in order', () => expect([shippedWindows, shippedAfterTouch, shippedAfterStep].map(faultOf)).toEqual([null, null, null]));

  it('hold a day in at most one of them, and exactly the days between their ends', () => {
    fc.assert(
      fc.property(windows, day, fc.integer({ min: -400, max: 400 }), (given, anchor, away) => {
        expect(faultOf(given)).toBeNull();
        const on = addDays(anchor, away);
        const found = windowOn(given, anchor, on);
        const holding = given.filter((w) => daysOf(w, anchor).opensOn <= on && on <= daysOf(w, anchor).closesOn);
        expect(holding).toEqual(found ? [found] : []);
        // A moved anchor moves the window by as many days.
        if (found) expect(daysBetween(daysOf(found, anchor).opensOn, daysOf(found, addDays(anchor, 9)).opensOn)).toBe(9);
      }),
    );
  });
});

describe('an open follow-up', () => {
  it.each([
    ['BID', '2026-12-01', true, 'STAYS'],
    ['BID', '2026-12-05', true, 'MOVES'],
    ['QUOTE_VALIDITY', '2026-12-05', true, 'MOVES'],
    ['CONTRACT_END', undefined, true, 'DROPPED'],
    ['LAST_TOUCH', '2026-12-01', true, 'STAYS'],
    ['LAST_TOUCH', '2026-12-05', true, 'SUPERSEDED'],
    // A touch was taken back: the day before it counts again.
    ['LAST_TOUCH', '2026-11-05', true, 'SUPERSEDED'],
    ['NEXT_STEP', '2026-12-05', true, 'SUPERSEDED'],
    ['NEXT_STEP', undefined, true, 'DROPPED'],
    ['NEXT_STEP', '2026-12-01', false, 'DROPPED'],
  ] as const)('of %s on 1 December, with %s now and its window kept %s: %s', (anchor, to, hasWindow, fate) => expect(fateOf({ anchor, anchorOn: '2026-12-01' }, to, hasWindow)).toBe(fate));

  it('stays exactly where its date and its window stay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(cadenceAnchor.codes as readonly CadenceAnchor[])), day, fc.option(day, { nil: undefined }), fc.boolean(), (anchor, anchorOn, to, hasWindow) => {
        const fate = fateOf({ anchor, anchorOn }, to, hasWindow);
        expect(fate === 'STAYS').toBe(to === anchorOn && hasWindow);
        // Dates set by hand move with their follow-ups.
        if (isDatedByHand(anchor)) expect(fate).not.toBe('SUPERSEDED');
      }),
    );
  });
});

describe('escalation', () => {
  it.each([
    ['2026-11-20', 'OWNER'],
    ['2026-11-21', 'MANAGER'],
    ['2026-11-23', 'MANAGER'],
    ['2026-11-24', 'DIRECTOR'],
  ] as const)('of a window that ends on 20 November, on %s: %s', (on, level) => expect(levelOn('2026-11-20', on)).toBe(level));

  it('only goes up, a step at a time, and tells nobody twice', () => {
    fc.assert(
      fc.property(day, fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }), (closesOn, nights) => {
        let [on, level] = [addDays(closesOn, -2), levelOn(closesOn, addDays(closesOn, -2))];
        const told: string[] = [];
        for (const skip of nights) {
          on = addDays(on, skip);
          const next = levelOn(closesOn, on);
          told.push(...stepsUp(level, next));
          expect(escalationLevel.codes.indexOf(next)).toBeGreaterThanOrEqual(escalationLevel.codes.indexOf(level));
          level = next;
        }
        expect(told).toEqual(['MANAGER', 'DIRECTOR'].slice(0, escalationLevel.codes.indexOf(level)));
        expect(level === 'DIRECTOR').toBe(daysBetween(closesOn, on) > managerDays);
      }),
    );
  });
});

describe('closing', () => {
  it.each([
    [{ contactability: null, outcome: null, reason: null }, false, ['contactability REQUIRED', 'outcome REQUIRED']],
    [{ contactability: 'REACHED', outcome: 'FAILED', reason: null }, false, ['reason REASON_REQUIRED']],
    [{ contactability: 'REACHED', outcome: 'FAILED', reason: '预算取消' }, false, []],
    [{ contactability: 'UNREACHABLE', outcome: 'CONTINUE', reason: null }, false, []],
    [{ contactability: 'REACHED', outcome: 'SUCCESS', reason: null }, false, ['outcome SUCCESS_NOT_PROVEN']],
    [{ contactability: 'REACHED', outcome: 'SUCCESS', reason: null }, true, []],
  ] as const)('%j, proven %s: %j', (closing, proven, missing) => expect(missingOf(closing, proven).map((m) => `${m.field} ${m.code}`)).toEqual(missing));
});
