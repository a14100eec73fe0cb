import { cutTo, emsOf, marksTo } from './chartScale';

it.each([
  [147, 3, [0, 50, 100, 150]],
  [18, 4, [0, 5, 10, 15, 20]],
  [2, 3, [0, 1, 2]],
  [75_301_801, 3, [0, 50_000_000, 100_000_000]],
  [0, 4, [0, 1]],
])('marks up to %s in about %s steps', (most, wanted, marks) => {
  expect(marksTo(most, wanted)).toEqual(marks);
});

it('cuts a label by its width, not by its letters', () => {
  expect(cutTo('开发商-混合所有制', 10)).toBe('开发商-混合所有制');
  expect(cutTo('Developer – private', 11)).toBe('Developer – private');
  expect(cutTo('Hong Kong, Macao & Taiwan', 7.5)).toBe('Hong Kong,…');
  expect(emsOf('住宅')).toBe(2);
});
