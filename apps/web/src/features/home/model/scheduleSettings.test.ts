import { daysBetween } from '@yingzao/domain/measures';

import { monthWindow, parseSchedule, scheduleWindow } from './scheduleSettings';

it('reads its settings and refuses what makes no sense', () => {
  expect([parseSchedule({}), parseSchedule({ span: 'today' }), parseSchedule({ span: 'year' }), parseSchedule({ span: 3 })]).toEqual([{ span: 'week' }, { span: 'today' }, null, null]);
});

it('asks for windows that the server answers, with the week from today on in every one', () => {
  for (let at = Date.parse('2026-01-01T00:00:00Z'); at < Date.parse('2028-01-01T00:00:00Z'); at += 86_400_000) {
    const now = new Date(at);
    const { calendarFrom, calendarTo } = scheduleWindow(now);
    expect(daysBetween(calendarFrom, calendarTo)).toBeLessThan(62);
    expect(daysBetween(now.toISOString().slice(0, 10), calendarTo)).toBeGreaterThanOrEqual(7);
    expect(new Date(`${calendarFrom}T00:00:00Z`).getUTCDay()).toBe(1);
  }
  expect(monthWindow(1, new Date('2026-12-15T04:00:00Z'))).toEqual({ month: '2027-01-01', calendarFrom: '2026-12-28', calendarTo: '2027-01-31' });
});
