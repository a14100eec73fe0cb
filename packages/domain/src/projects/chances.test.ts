import fc from 'fast-check';
import { projectStatus, trackingStage, trackingStageProbability } from '../catalogues/index';
import type { ProjectStatus, TrackingStage } from '../catalogues/index';
import { addDays } from '../measures/dates';
import { faultsOfPercents, setOn, winChance, wonPercent } from './chances';

const all = trackingStage.codes.map((stage) => ({ stage, percent: trackingStageProbability[stage] }));
const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n));

it.each([
  ['PROMOTION', null, null],
  ['PROMOTION', 'CONTACT', 5],
  ['TRACKING', 'QUOTATION', 40],
  ['TRACKING', null, null],
  ['WON', 'SIGNED', 100],
  ['WON', null, 100],
  ['LOST', 'AWARD', 0],
  ['SUSPENDED', 'NEGOTIATION', 0],
  ['ABANDONED', null, 0],
] as const)('%s at %s has a chance of %s', (status, stage, chance) => expect(winChance({ status, trackingStage: stage }, trackingStageProbability)).toBe(chance));

it('is a percentage whatever the firm has set', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(projectStatus.codes as readonly ProjectStatus[])), fc.option(fc.constantFrom(...(trackingStage.codes as readonly TrackingStage[]))), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 }), (status, stage, numbers) => {
      const percents = Object.fromEntries(trackingStage.codes.map((code, at) => [code, numbers[at]])) as Record<TrackingStage, number>;
      const chance = winChance({ status, trackingStage: stage }, percents);
      expect(chance === null || (chance >= 0 && chance <= 100)).toBe(true);
      expect(chance === null).toBe((status === 'PROMOTION' || status === 'TRACKING') && stage === null);
    }),
  );
});

it('of a day is that of the latest set that had begun; a later set changes no earlier day', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 8 }), day, day, (days, on, later) => {
      const sets = days.map((since) => ({ since }));
      const found = setOn(sets, on);
      expect(found?.since).toBe([...days].sort().filter((since) => since <= on).at(-1));
      if (later > on) expect(setOn([...sets, { since: later }], on)).toEqual(found);
    }),
  );
});

it.each([
  ['as shipped', all, []],
  ['none', [], ['REQUIRED ']],
  ['one twice', [...all, all[0]!], ['STAGE_REPEATED 9.stage']],
  ['above 100', all.map((one, at) => (at === 2 ? { ...one, percent: 101 } : one)), ['OUT_OF_RANGE 2.percent']],
  ['below 0', all.map((one, at) => (at === 0 ? { ...one, percent: -1 } : one)), ['OUT_OF_RANGE 0.percent']],
  ['a fraction', all.map((one, at) => (at === 0 ? { ...one, percent: 0.5 } : one)), ['OUT_OF_RANGE 0.percent']],
])('%s: %#', (_, given, faults) => expect(faultsOfPercents(given).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(faults));

it('so far is a whole per cent of what was decided, and nothing where nothing was', () => {
  expect([[13, 40], [1, 3], [2, 3], [0, 9], [9, 9], [0, 0]].map(([won, decided]) => wonPercent(won!, decided!))).toEqual([33, 33, 67, 0, 100, null]);
});
