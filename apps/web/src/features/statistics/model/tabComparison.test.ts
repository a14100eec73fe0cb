import { documentDifference, documentRows, readDocumentDifference } from './documents';
import { isComparable, noPeopleFigures, peopleDifference, readPeopleDifference, withOthers } from './people';
import { hasOtherPeriod, otherPeriod } from './tabComparison';

const now = '2026-11-28';

it('moves all spans of the question by the step of the tab’s own days', () => {
  const filter = { regions: ['EAST' as const], registeredOn: { from: '2026-01-01', to: '2026-12-31' } };
  expect(otherPeriod(filter, { from: '2026-10-01', to: '2026-10-31' }, { kind: 'period' }, now)).toEqual({ filter: { regions: ['EAST'], registeredOn: { from: '2025-12-01', to: '2026-10-28' } }, within: { from: '2026-09-01', to: '2026-09-30' }, step: 1 });
  // Of a period that still runs only as many days as have passed.
  expect(otherPeriod({}, { from: '2026-01-01', to: '2026-12-31' }, { kind: 'year' }, now)).toEqual({ filter: {}, within: { from: '2025-01-01', to: '2025-11-28' }, step: 12 });
  expect(otherPeriod({}, { from: '2026-03-03', to: '2026-03-12' }, { kind: 'period' }, now)).toEqual({ filter: {}, within: { from: '2026-02-21', to: '2026-03-02' }, step: null });
});

it('takes the period of the projects where the tab has none, and says where there is neither', () => {
  expect(otherPeriod({ registeredOn: { from: '2025-01-01', to: '2025-12-31' } }, null, { kind: 'year' }, now)).toEqual({ filter: { registeredOn: { from: '2024-01-01', to: '2024-12-31' } }, within: null, step: 0 });
  expect(otherPeriod({}, null, { kind: 'year' }, now)).toBe('needsPeriod');
  expect(otherPeriod({ registeredOn: { from: '2025-01-01', to: '2025-12-31' } }, { from: '2026-01-01' }, { kind: 'year' }, now)).toBe('needsPeriod');
  expect(hasOtherPeriod({}, { from: '2026-01-01', to: '2026-01-31' })).toBe(true);
  expect(otherPeriod({}, null, { kind: 'day', day: '2025-01-01' }, now)).toBe('notKept');
  expect(otherPeriod({ departmentIds: ['a'] }, { from: '2026-01-01' }, { kind: 'department', id: 'b' }, now)).toEqual({ filter: { departmentIds: ['b'] }, within: { from: '2026-01-01' }, step: 0 });
});

it('says what people did more as it is read, of rates in points', () => {
  const [a, b] = [{ ...noPeopleFigures, won: 1, lost: 2, quotedFen: '123456789' }, { ...noPeopleFigures, won: 1, lost: 3, quotedFen: '23456789' }];
  const said = (figure: 'winRate' | 'quotedFen' | 'won') => readPeopleDifference(peopleDifference(a, b, figure), figure, 'zh');
  expect([said('winRate'), said('quotedFen'), said('won')]).toEqual(['+8.3 个百分点', '+100 万元', '0']);
  expect(peopleDifference(a, b, 'quotedFen')).toEqual({ amount: '1000000', percent: '426.3' });
  // Nothing was decided: there is no rate.
  expect(peopleDifference(a, noPeopleFigures, 'winRate')).toEqual({ amount: null, percent: null });
  expect([isComparable('overdue', 'year'), isComparable('overdue', 'department'), isComparable('won', 'year')]).toEqual([false, true, true]);
  const row = { key: 'a', label: '林若川', figures: a };
  expect(withOthers([row], [{ ...row, key: 'b', label: '周远山' }]).map(({ key, figures, other }) => [key, figures.won, other?.won])).toEqual([['a', 1, 0], ['b', 0, 1]]);
  expect(withOthers([row], null)).toEqual([{ ...row, other: null }]);
});

it('knows nothing of documents that the other side does not tell of', () => {
  const of = (key: string, count: number) => ({ key, label: null, count, bytes: count * 1_048_576 });
  const many = Array.from({ length: 50 }, (_, n) => of(`p${n}`, 9));
  expect(documentRows('projects', [of('x', 2)], many, 0).filter(({ key }) => key === 'x').map(({ other }) => other)).toEqual([null]);
  expect(documentRows('projects', many, [of('x', 2)], 0)).toHaveLength(50);
  expect(documentRows('categories', [of('x', 2)], [of('y', 2)], 0).map(({ key, now: { count }, other }) => [key, count, other?.count])).toEqual([['x', 2, 0], ['y', 0, 2]]);
  expect(readDocumentDifference(documentDifference(of('x', 2), of('x', 5), true), true)).toBe('−3.0 MB');
  expect(readDocumentDifference(documentDifference(of('x', 2), null, false), false)).toBe('—');
});
