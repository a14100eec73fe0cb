import fc from 'fast-check';
import { act, started, usualOrder } from '../approvals/index';
import type { Chain } from '../approvals/index';
import { afterWorkingMinutes, fewestDecisions, forecast, inWorkingTime, isAnnounced, pacesFrom, stepPaces, workingMinutes } from './index';
import type { PastDecision } from './index';

const at = (local: string): string => new Date(`${local}+08:00`).toISOString();
const moment = fc.integer({ min: Date.parse('2023-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') }).map((ms) => new Date(ms).toISOString());

describe('working time', () => {
  it.each([
    ['a morning', '2026-11-23T09:00', '2026-11-23T12:00', 180],
    ['before and after the day', '2026-11-23T06:00', '2026-11-23T22:00', 540],
    ['over a night', '2026-11-23T17:00', '2026-11-24T10:00', 120],
    ['over a weekend', '2026-11-27T17:00', '2026-11-30T10:00', 120],
    ['over the national holiday', '2026-09-30T17:00', '2026-10-08T10:00', 120],
    ['a Saturday that is worked for the holiday', '2026-10-10T09:00', '2026-10-10T18:00', 540],
    ['a Sunday', '2026-11-22T09:00', '2026-11-22T18:00', 0],
    ['backwards', '2026-11-24T10:00', '2026-11-23T10:00', 0],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutes(at(from), at(to))).toBe(minutes);
  });

  it.each([
    ['within the day', '2026-11-23T10:00', 60, '2026-11-23T11:00'],
    ['to the very end of it', '2026-11-23T10:00', 480, '2026-11-23T18:00'],
    ['into the next', '2026-11-23T17:00', 120, '2026-11-24T10:00'],
    ['over the national holiday', '2026-09-30T17:00', 120, '2026-10-08T10:00'],
    ['onto the Saturday that is worked for it', '2026-10-09T17:30', 60, '2026-10-10T09:30'],
    ['from a Sunday', '2026-11-22T12:00', 60, '2026-11-23T10:00'],
    ['nothing at all', '2026-11-22T12:00', 0, '2026-11-22T12:00'],
  ])('comes after: %s', (_, from, minutes, to) => {
    expect(afterWorkingMinutes(at(from), minutes)).toBe(at(to));
  });

  it('adds up, is never in the past, grows with the minutes, and is the inverse of the span', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }), (from, minutes, more) => {
        const end = afterWorkingMinutes(from, minutes);
        expect(end >= from).toBe(true);
        expect(workingMinutes(from, end)).toBe(minutes);
        expect(afterWorkingMinutes(from, minutes + more) >= end).toBe(true);
        if (minutes > 0) expect(afterWorkingMinutes(end, more)).toBe(more === 0 ? end : afterWorkingMinutes(from, minutes + more));
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(moment, moment, moment, (...three) => {
      const [a, b, c] = three.sort();
      expect(Math.abs(workingMinutes(a!, b!) + workingMinutes(b!, c!) - workingMinutes(a!, c!))).toBeLessThanOrEqual(1);
    }), { numRuns: 200 });
  });
});

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
let made = 0;
const newId = (): string => `x${(made += 1)}`;
const now = at('2026-11-23T09:00');
const round = (): Chain => started('submitter', usualOrder.map((section, i) => ({ section, people: [people[i]!], mode: 'SINGLE', needed: 1 })), now, newId);
/** So many decisions of a person that took these minutes of a Monday. */
const history = (employeeId: string, section: PastDecision['section'], minutes: readonly number[]): PastDecision[] =>
  minutes.map((m, i) => ({ id: `${employeeId}${section}${i}`, employeeId, section, activatedAt: at('2026-03-02T09:00'), decidedAt: afterWorkingMinutes(at('2026-03-02T09:00'), m), samples: ['PERSON', 'SECTION', 'FIRM'] }));

it.each([
  ['within the day', '2026-11-23T10:30', '2026-11-23T10:30'],
  ['its end', '2026-11-23T18:00', '2026-11-23T18:00'],
  ['the evening', '2026-11-23T18:01', '2026-11-24T09:00'],
  ['the night before', '2026-11-23T03:00', '2026-11-23T09:00'],
  ['a Saturday', '2026-11-28T01:40', '2026-11-30T09:00'],
  ['the eve of the national holiday', '2026-09-30T20:00', '2026-10-08T09:00'],
  ['a Saturday that is worked', '2026-10-10T07:00', '2026-10-10T09:00'],
])('comes to working hours: %s', (_, from, to) => {
  expect(inWorkingTime(at(from))).toBe(at(to));
});

it('knows up to which year holidays are announced', () => {
  expect([isAnnounced('2026-12-31T15:00:00Z'), isAnnounced('2026-12-31T16:00:00Z')]).toEqual([true, false]);
});

describe('the pace of a place', () => {
  it('is of the person, else of the section, else of the firm, else there is none', () => {
    const some = [...history('p1', 'LEGAL', [60, 60, 120, 180, 600]), ...history('p2', 'LEGAL', [10])];
    const paceOf = pacesFrom(some);
    expect(paceOf('p1', 'FINANCE')).toMatchObject({ basis: 'PERSON', median: 120, p80: 180 });
    expect(paceOf('p2', 'LEGAL')).toMatchObject({ basis: 'SECTION', median: 60, p80: 180 });
    expect(paceOf('p2', 'FINANCE')).toMatchObject({ basis: 'FIRM' });
    expect(pacesFrom(some.slice(0, fewestDecisions - 1))('p1', 'LEGAL')).toBeNull();
  });
});

it('takes each sample by itself: what was looked up for one person changes nothing for another', () => {
  const firm = history('p1', 'LEGAL', [60, 60, 60, 60, 60]);
  const looked = history('p2', 'FINANCE', [600, 600, 600, 600, 600]).map((p) => ({ ...p, samples: ['PERSON' as const] }));
  const paceOf = pacesFrom([...firm, ...looked]);
  expect(paceOf('p2', 'FINANCE')).toMatchObject({ basis: 'PERSON', median: 600 });
  expect(paceOf('p3', 'FINANCE')).toEqual(pacesFrom(firm)('p3', 'FINANCE'));
  const chain = started('s', [{ section: 'FINANCE', people: ['p2', 'p3'], mode: 'COUNTERSIGN', needed: 2 }], now, newId);
  expect(forecast(chain, paceOf, now)).toMatchObject({ restsOn: 10, basis: 'FIRM' });
});

describe('the forecast', () => {
  const known = people.flatMap((p, i) => history(p, usualOrder[i]!, [60, 60, 60, 120, 120]));

  it('adds the open steps up as a range, and says on how many decisions it rests', () => {
    const paceOf = pacesFrom(known);
    expect(forecast(round(), paceOf, now)).toEqual({ likely: at('2026-11-23T15:00'), late: at('2026-11-24T12:00'), restsOn: 30, basis: 'PERSON' });
    expect(forecast(round(), paceOf, at('2026-11-23T09:30'))!.likely).toBe(at('2026-11-23T15:00'));
    expect(forecast(round(), paceOf, at('2026-11-23T11:00'))!.likely).toBe(at('2026-11-23T16:00'));
    const chain = round();
    const decided = act(chain, { kind: 'DECIDE', stepId: chain.steps[0]!.id, conclusion: 'AGREE', opinion: null }, { id: 'p1', signsFor: ['p1'], isAdmin: false, isCopied: false }, at('2026-11-23T09:15'), newId);
    expect(decided.ok && forecast(decided.chain, paceOf, at('2026-11-23T09:15'))).toMatchObject({ likely: at('2026-11-23T14:15'), restsOn: 25 });
    expect(decided.ok && stepPaces(decided.chain, paceOf, at('2026-11-23T10:00')).slice(0, 3)).toMatchObject([{ took: 15, typical: { median: 60, p80: 120, basis: 'PERSON', restsOn: 5 } }, { took: 45 }, { took: null }]);
  });

  it('gives no date with too little history of anybody who is still to act, and none of a round that is over', () => {
    expect(forecast(round(), pacesFrom(known.slice(0, 4)), now)).toBeNull();
    expect(stepPaces(round(), pacesFrom([]), now)[0]!.typical).toBeNull();
    expect(forecast({ ...round(), state: 'WITHDRAWN' }, pacesFrom(known), now)).toBeNull();
  });

  it('knows how the signers of a step act together', () => {
    const paceOf = pacesFrom([...history('p1', 'LEGAL', [60, 60, 60, 60, 60]), ...history('p2', 'LEGAL', [120, 120, 120, 120, 120]), ...history('p3', 'LEGAL', [180, 180, 180, 180, 180])]);
    const ends = (mode: 'SEQUENTIAL' | 'COUNTERSIGN' | 'ANY' | 'N_OF_M', needed: number) => stepPaces(started('s', [{ section: 'LEGAL', people: ['p1', 'p2', 'p3'], mode, needed }], now, newId), paceOf, now)[0]!.typical!.median;
    expect([ends('SEQUENTIAL', 3), ends('COUNTERSIGN', 3), ends('ANY', 1), ends('N_OF_M', 2)]).toEqual([360, 180, 60, 120]);
    const chain = started('s', [{ section: 'LEGAL', people: ['p1'], mode: 'SINGLE', needed: 1 }], now, newId);
    const advised = act(chain, { kind: 'ADD_BEFORE', people: ['p3'], reason: null }, { id: 'p1', signsFor: ['p1'], isAdmin: false, isCopied: false }, now, newId);
    expect(advised.ok && forecast(advised.chain, paceOf, now)!.likely).toBe(at('2026-11-23T13:00'));
  });

  it('is never in the past, is a range, does not come nearer by waiting, and not later by faster people', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 5, maxLength: 12 });
    const modes = fc.constantFrom('SEQUENTIAL' as const, 'COUNTERSIGN' as const, 'ANY' as const, 'N_OF_M' as const);
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 40 * 24 * 60 }), fc.tuple(minutes, minutes, minutes), modes, fc.integer({ min: 1, max: 3 }), (begin, wait, spans, mode, needed) => {
        const past = spans.flatMap((m, i) => history(people[i]!, 'LEGAL', m));
        const chain = started('s', [{ section: 'LEGAL', people: people.slice(0, 3), mode, needed }, { section: 'FINANCE', people: ['p1'], mode: 'SINGLE', needed: 1 }], begin, newId);
        const later = new Date(Date.parse(begin) + wait * 60_000).toISOString();
        const [first, then] = [forecast(chain, pacesFrom(past), begin)!, forecast(chain, pacesFrom(past), later)!];
        for (const [f, from] of [[first, begin], [then, later]] as const) expect(f.likely >= from && f.late >= f.likely).toBe(true);
        expect(then.likely >= first.likely && then.late >= first.late).toBe(true);
        const slower = forecast(chain, pacesFrom(past.map((p) => ({ ...p, decidedAt: afterWorkingMinutes(p.decidedAt, 60) }))), later)!;
        expect(slower.likely >= then.likely && slower.late >= then.late).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
