import { byDay, filterOf, monthIn, withMonth, withoutMonth } from './stepCalendar';

it('shows the month of the address, or this one', () => {
  expect([monthIn(new URLSearchParams('month=2026-02'), '2026-11-26'), monthIn(new URLSearchParams('month=2026-13'), '2026-11-26'), monthIn(new URLSearchParams(), '2026-11-26')]).toEqual(['2026-02-01', '2026-11-01', '2026-11-01']);
  expect(withMonth(new URLSearchParams('regions=EAST'), '2026-03-09').toString()).toBe('regions=EAST&month=2026-03');
  expect(withoutMonth(new URLSearchParams('regions=EAST&month=2026-03')).toString()).toBe('regions=EAST');
});

it('asks for the month within what is filtered already', () => {
  expect(filterOf({ regions: ['EAST'] }, '2026-02-01')).toEqual({ regions: ['EAST'], nextStepOn: { from: '2026-02-01', to: '2026-02-28' } });
  expect(filterOf({ nextStepOn: { from: '2026-02-10', to: '2026-12-31' } }, '2026-02-01').nextStepOn).toEqual({ from: '2026-02-10', to: '2026-02-28' });
});

it('puts each on its day', () => {
  const a = { id: 'a', nextStepOn: '2026-02-03' };
  const b = { id: 'b', nextStepOn: null };
  const c = { id: 'c', nextStepOn: '2026-02-03' };
  expect([...byDay([a, b, c])]).toEqual([['2026-02-03', [a, c]]]);
});
