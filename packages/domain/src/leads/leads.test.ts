import fc from 'fast-check';
import { addDays } from '../measures/dates';
import { isRestDay } from '../holidays/index';
import { firmZone, localAt } from '../prompts/zones';
import { alikeness, byLikeness, coreName, elapsed, isResponseOverdue, leadLikeness, lookUps, nameLikeness, responseDue, verifiersAmong } from './index';

describe('names', () => {
  it.each([
    ['海岳置业（苏州）有限公司', '海岳置业苏州'],
    ['海岳置业有限公司(苏州)', '海岳置业苏州'],
    ['海岳置业 集团有限公司', '海岳置业'],
    ['海岳置业集团股份有限公司', '海岳置业'],
    ['海岳置业有限责任公司', '海岳置业'],
    ['海岳集团控股', '海岳'],
    ['【急】“澄湖·一里”', '急澄湖一里'],
    ['ＨＡＩＹＵＥ Co., Ltd.', 'haiyue'],
    ['Harbour Land Limited', 'harbourland'],
    ['有限公司', '有限公司'],
    ['集团', '集团'],
    ['（）', ''],
    ['', ''],
  ])('%s is compared as %s', (name, core) => expect(coreName(name)).toBe(core));

  it.each([
    ['澄湖一里', '澄湖 · 一里', 'SAME_NAME'],
    ['澄湖一里（二期）', '澄湖一里二期', 'SAME_NAME'],
    ['滨江云庭', '滨江云庭二期', 'SIMILAR_NAME'],
    ['苏州滨江云庭住宅项目', '滨江云庭', 'SIMILAR_NAME'],
    ['滨江云庭', '滨江一号', null],
    ['澄湖', '澄湖一里', null],
    ['青岚中学', '青岚小学', null],
    ['', '澄湖', null],
    ['（）', '（）', null],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBe(likeness);
    expect(nameLikeness(b, a)).toBe(likeness);
  });

  it('are as near from either side, themselves above all, whatever they hold', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nameLikeness(a, b)).toBe(nameLikeness(b, a));
        expect(alikeness(a, b)).toBeCloseTo(alikeness(b, a));
        expect(alikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(alikeness(a, b)).toBeLessThanOrEqual(1);
        if (coreName(a) !== '') expect(nameLikeness(a, a)).toBe('SAME_NAME');
      }),
    );
  });

  it('keep their core through another pass and through company forms', () => {
    const word = fc.stringMatching(/^[澄湖岳海岚青云庭]{2,6}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('', '有限公司', '股份有限公司', '集团有限公司', '（集团）', ' 控股'), (name, form) => {
        expect(coreName(name + form)).toBe(name);
        expect(coreName(coreName(name))).toBe(coreName(name));
      }),
    );
  });

  it.each([
    ['苏州澄湖一里', ['苏州澄', '湖一里']],
    ['澄湖云庭', ['澄湖', '云庭']],
    ['滨江云庭里', ['滨江云', '云庭里']],
    ['澄湖', ['澄湖']],
    ['', []],
  ])('%s is looked up by %j', (name, parts) => expect(lookUps(name)).toEqual(parts));
});

describe('likeness', () => {
  const lead = { name: '滨江云庭', client: '海岳置业有限公司', cityCode: '320500' };
  it.each([
    [{ ...lead, cityCode: '310100' }, 'SAME_NAME'],
    [{ ...lead, name: '滨江云庭二期' }, 'SIMILAR_NAME'],
    [{ ...lead, name: '滨江云庭二期', cityCode: null }, 'SIMILAR_NAME'],
    [{ ...lead, name: '滨江云庭二期', cityCode: '310100' }, null],
    [{ name: '东城商业', client: '海岳置业', cityCode: '320500' }, 'SAME_CLIENT'],
    [{ name: '东城商业', client: '海岳置业', cityCode: '310100' }, null],
    [{ name: '东城商业', client: '海岳置业', cityCode: null }, null],
    [{ name: '东城商业', client: null, cityCode: '320500' }, null],
  ])('%j: %s', (other, reason) => expect(leadLikeness(lead, other)).toBe(reason));

  it('stands with the strongest reason first', () => {
    const found = (['SAME_CLIENT', 'SIMILAR_NAME', 'SAME_NAME', 'SIMILAR_NAME'] as const).map((reason, id) => ({ id, reason }));
    expect(byLikeness(found).map((f) => f.id)).toEqual([2, 1, 3, 0]);
  });
});

describe('the clock of a report', () => {
  it.each([
    ['on a Wednesday', '2026-03-04T02:30:00Z', '2026-03-05T02:30:00.000Z'],
    ['on a Friday', '2026-03-06T09:15:00Z', '2026-03-09T09:15:00.000Z'],
    ['on a Saturday', '2026-03-07T02:00:00Z', '2026-03-09T10:00:00.000Z'],
    ['late in the firm, still the day before in UTC', '2026-03-04T17:30:00Z', '2026-03-05T17:30:00.000Z'],
    ['before the holiday of October', '2026-09-30T02:00:00Z', '2026-10-08T02:00:00.000Z'],
  ])('%s', (_, reported, due) => expect(responseDue(new Date(reported)).toISOString()).toBe(due));

  it('ends on a working day, after the report, with nothing but rest between', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (reported) => {
        const due = responseDue(reported);
        const [from, to] = [localAt(reported, firmZone).date, localAt(due, firmZone).date];
        expect(due > reported).toBe(true);
        expect(isRestDay(to)).toBe(false);
        for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) expect(isRestDay(day)).toBe(true);
      }),
    );
  });

  it('is overdue only while nobody has answered', () => {
    const [dueAt, later] = [new Date('2026-03-05T02:30:00Z'), new Date('2026-03-05T02:30:01Z')];
    expect(isResponseOverdue({ dueAt, respondedAt: null }, dueAt)).toBe(false);
    expect(isResponseOverdue({ dueAt, respondedAt: null }, later)).toBe(true);
    expect(isResponseOverdue({ dueAt, respondedAt: later }, later)).toBe(false);
  });

  it('counts days, hours and minutes', () => {
    const from = new Date('2026-03-05T00:00:00Z');
    expect(elapsed(from, new Date('2026-03-06T02:03:59Z'))).toEqual({ days: 1, hours: 2, minutes: 3 });
    expect(elapsed(from, new Date('2026-03-04T00:00:00Z'))).toEqual({ days: 0, hours: 0, minutes: 0 });
  });
});

describe('who is told of a new report', () => {
  const people = [{ id: 'd', role: 'DIRECTOR' }, { id: 'm', role: 'MARKET_MANAGER' }, { id: 'o', role: 'MARKET_DB_OWNER' }, { id: 'p', role: 'MARKET_DB_OWNER' }] as const;
  it('is everybody who keeps the database, else the managers, else the directors, else nobody', () => {
    expect(verifiersAmong(people)).toEqual(['o', 'p']);
    expect(verifiersAmong(people.slice(0, 2))).toEqual(['m']);
    expect(verifiersAmong(people.slice(0, 1))).toEqual(['d']);
    expect(verifiersAmong([])).toEqual([]);
  });
});
