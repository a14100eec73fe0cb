import { chartBounds, duePack, figuresDayOf, freePlace, inReading, nextPackOn, outOfBoard, reordered, stepped } from './index';

const at = (id: string, x: number, y: number, w = 6, h = 6) => ({ id, x, y, w, h });

describe('places of charts', () => {
  it('gives one more the first free place', () => {
    expect(freePlace([])).toEqual({ x: 0, y: 0, w: 6, h: 6 });
    expect(freePlace([at('a', 0, 0)])).toEqual({ x: 6, y: 0, w: 6, h: 6 });
    expect(freePlace([at('a', 0, 0), at('b', 6, 0, 6, 8)])).toEqual({ x: 0, y: 6, w: 6, h: 6 });
  });

  it('moves and sizes by steps, and the others make room', () => {
    const charts = [at('a', 0, 0), at('b', 6, 0), at('c', 0, 6, 12)];
    expect(stepped(charts, 'a', 'left')).toBe(charts);
    const down = stepped(charts, 'a', 'down');
    expect(inReading(down).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(stepped(charts, 'c', 'taller').find(({ id }) => id === 'c')!.h).toBe(7);
    expect(stepped(charts, 'c', 'wider')).toBe(charts);
    for (const step of ['left', 'right', 'up', 'down', 'wider', 'narrower', 'taller', 'shorter'] as const) expect(stepped(charts, 'b', step).map(outOfBoard)).toEqual([null, null, null]);
  });

  it('changes the order of reading, and each keeps its size', () => {
    const charts = [at('a', 0, 0), at('b', 6, 0, 6, 8), at('c', 0, 8, 12)];
    const order = (list: readonly { id: string; x: number; y: number; w: number; h: number }[]) => inReading(list).map(({ id }) => id).join('');
    const once = reordered(charts, 'a', 1);
    expect([order(once), order(reordered(once, 'a', 1)), order(reordered(charts, 'c', -1)), order(reordered(once, 'a', -1))]).toEqual(['bac', 'bca', 'acb', 'abc']);
    expect(once.map(({ id, w, h }) => [id, w, h])).toEqual([['a', 6, 6], ['b', 6, 8], ['c', 12, 6]]);
    expect([reordered(charts, 'a', -1), reordered(charts, 'c', 1)]).toEqual([charts, charts]);
    for (const list of [once, reordered(charts, 'c', -1), reordered(once, 'a', 1)]) expect(list.map(outOfBoard)).toEqual([null, null, null]);
  });

  it('knows what is no place', () => {
    expect(outOfBoard(at('a', 0, 0))).toBeNull();
    for (const [by, x, y, w, h] of [['x', -1, 0, 6, 6], ['x', 7, 0, 6, 6], ['w', 0, 0, 2, 6], ['h', 0, 0, 6, 3], ['h', 0, 0, 6, 15], ['y', 0, 0.5, 6, 6], ['y', 0, 401, 6, 6], ['x', NaN, 0, 6, 6]] as const) expect(outOfBoard(at('a', x, y, w, h))).toBe(by);
    expect(chartBounds.max.w).toBe(12);
  });
});

describe('the schedule of a pack', () => {
  it('names the next day', () => {
    expect(nextPackOn('WEEKLY', '2026-11-28')).toBe('2026-11-30');
    expect(nextPackOn('WEEKLY', '2026-11-29')).toBe('2026-11-30');
    expect(nextPackOn('WEEKLY', '2026-11-30')).toBe('2026-12-07');
    expect(nextPackOn('MONTHLY', '2026-11-30')).toBe('2026-12-01');
    expect(nextPackOn('MONTHLY', '2026-12-01')).toBe('2027-01-01');
    expect(nextPackOn('QUARTERLY', '2026-11-30')).toBe('2027-01-01');
    expect(nextPackOn('QUARTERLY', '2026-01-01')).toBe('2026-04-01');
    expect(nextPackOn('QUARTERLY', '2026-12-31')).toBe('2027-01-01');
  });

  it('sends one for what was missed, of the day before its own', () => {
    expect(duePack('WEEKLY', '2026-11-30', '2026-11-29')).toBeNull();
    expect(duePack('WEEKLY', '2026-11-30', '2026-11-30')).toEqual({ on: '2026-11-30', next: '2026-12-07' });
    expect(duePack('WEEKLY', '2026-11-30', '2026-12-15')).toEqual({ on: '2026-12-14', next: '2026-12-21' });
    expect(duePack('MONTHLY', '2026-11-01', '2027-02-03')).toEqual({ on: '2027-02-01', next: '2027-03-01' });
    expect(figuresDayOf('2026-12-01')).toBe('2026-11-30');
  });
});
