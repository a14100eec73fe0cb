import { addDays } from '../measures/dates';
import { holidayOf, isRestDay, knownYears, lunarDayOf } from './index';

it.each([
  ['2026-01-01', 'OFF', '元旦'], ['2026-02-17', 'OFF', '春节'], ['2026-02-14', 'WORK', '春节'], ['2026-10-01', 'OFF', '国庆节'], ['2026-10-10', 'WORK', '国庆节'], ['2025-10-06', 'OFF', '中秋'],
])('%s is %s for %s', (day, kind, zh) => {
  expect(holidayOf(day)).toMatchObject({ kind, zh });
});

it('says nothing of ordinary days, of years not announced, and of what is no day', () => {
  for (const day of ['2026-11-23', '2026-11-28', '2027-10-01', '1999-10-01', '2026-02-30', 'x']) expect(holidayOf(day)).toBeNull();
});

it('has every announced year whole: the seven holidays, and every 补班 on a weekend', () => {
  for (let year = 2022; year <= knownYears.to; year++) {
    const names = new Set<string>();
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      const mark = holidayOf(day);
      if (!mark) continue;
      names.add(mark.zh);
      if (mark.kind === 'WORK') expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    expect([...names].sort()).toEqual(expect.arrayContaining(['中秋', '元旦', '劳动节', '国庆节', '春节', '清明', '端午'].sort()));
  }
});

it('rests on weekends that are not worked and on days off', () => {
  expect(['2026-11-28', '2026-10-10', '2026-10-01', '2026-11-23', '2027-01-02'].map(isRestDay)).toEqual([true, false, true, false, true]);
});

it('knows the Chinese calendar', () => {
  expect([lunarDayOf('2026-02-17'), lunarDayOf('2026-02-18'), lunarDayOf('2026-11-26'), lunarDayOf('2500-01-01')]).toEqual(['正月', '初二', '十八', '']);
});
