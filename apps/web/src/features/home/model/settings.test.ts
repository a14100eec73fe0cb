import { defaultLayout, pageById, widgetsOf } from '@yingzao/domain/dashboard';

import { planFor, stillMissing, variablesFor, nothing } from './dataPlan';
import { kindOf, widgetKinds } from './registry';
import { parseChart, parseFigure, parseList, parseNote } from './settings';
import { parseShortcuts, safeAddress } from './shortcuts';
import { periodStart } from './statisticsRequest';

describe('addresses of shortcuts', () => {
  it.each(['/projects', '/projects?statuses=WON', '/'])('opens %s inside the page', (path) =>
    expect(safeAddress(path)).toBe(path),
  );

  it.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['example.com/plan', 'https://example.com/plan'],
    [' http://example.com ', 'http://example.com/'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
  ])('opens %s as %s', (text, address) => expect(safeAddress(text)).toBe(address));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '/ a',
    'words',
    '',
  ])('refuses %p', (text) => expect(safeAddress(text)).toBeNull());
});

describe('settings', () => {
  it('fills in what is left out', () => {
    expect(parseChart({})).toEqual({
      dimension: 'CITY_TIER',
      measure: 'COUNT',
      form: 'bar',
      statuses: [],
      period: 'all',
      mine: false,
    });
    expect(parseList({})).toEqual({ rows: 6 });
    expect(parseNote({})).toEqual({ text: '' });
  });

  it.each([
    ['dimension', parseChart({ dimension: 'SHOE_SIZE' })],
    ['measure', parseFigure({ measure: 7 })],
    ['status', parseFigure({ statuses: ['WON', 'NO_SUCH'] })],
    ['statuses', parseFigure({ statuses: 'WON' })],
    ['rows', parseList({ rows: 1000 })],
    ['text', parseNote({ text: { html: '<script>' } })],
    ['items', parseShortcuts({ items: '/projects' })],
  ])('makes nothing of a wrong %s', (_name, parsed) => expect(parsed).toBeNull());

  it('leaves out shortcuts that could run a script, keeps the others', () => {
    expect(
      parseShortcuts({ items: [{ to: 'javascript:alert(1)' }, { to: '/projects', label: '项目' }, 7, { to: 9 }] }),
    ).toEqual({ items: [{ to: '/projects', label: '项目' }] });
  });
});

describe('the declarations', () => {
  it('have initial settings that make sense, sizes within their bounds, and one kind once', () => {
    for (const kind of widgetKinds) {
      expect([kind.kind, kind.parse(kind.initial)]).not.toContain(null);
      expect(
        kind.size.w >= kind.bounds.min.w &&
          kind.size.w <= kind.bounds.max.w &&
          kind.size.h >= kind.bounds.min.h &&
          kind.size.h <= kind.bounds.max.h,
      ).toBe(true);
    }
    expect(new Set(widgetKinds.map((kind) => kind.kind)).size).toBe(widgetKinds.length);
    expect(widgetKinds.length).toBeGreaterThanOrEqual(9);
  });

  it.each([
    ['DIRECTOR'],
    ['MARKET_MANAGER'],
    ['MARKET_DB_OWNER'],
    ['MARKET_STAFF'],
    ['LEAD_DESIGNER'],
    ['FINANCE'],
    ['HR_ADMIN'],
    ['NOBODY'],
  ])('know every widget of the default of %s, its settings and its size', (role) => {
    for (const widget of widgetsOf(defaultLayout([role]))) {
      const kind = kindOf(widget.kind);
      expect([widget.id, kind?.parse(widget.settings)]).not.toContain(null);
      expect(kind).toBeDefined();
      const { min, max } = kind!.bounds;
      expect([
        widget.id,
        widget.lg.w >= min.w,
        widget.lg.h >= min.h,
        widget.lg.w <= max.w,
        widget.lg.h <= max.h,
      ]).toEqual([widget.id, true, true, true, true]);
    }
  });
});

describe('the plan of the one request', () => {
  const everything = () => true;
  const director = pageById(defaultLayout(['DIRECTOR']), null);

  it('asks for each kind once and for each series once, in any number of widgets', () => {
    const plan = planFor(director, everything);
    expect([...plan.needs].sort()).toEqual(['announcements', 'waitingForMe']);
    expect(plan.series).toHaveLength(9);
    expect(variablesFor(plan, true).statistics).toHaveLength(13);
    const doubled = { ...director, widgets: [...director.widgets, ...director.widgets] };
    expect(planFor(doubled, everything)).toEqual(plan);
    expect(variablesFor(plan, true)).toMatchObject({
      home: true,
      waitingForMe: true,
      myProjects: false,
      hasStatistics: true,
    });
    expect(stillMissing(plan, plan)).toEqual(nothing);
  });

  it('leaves out what the person may not read', () => {
    expect(planFor(director, (cell) => cell !== 'statistics.read').series).toEqual([]);
  });

  it('needs no statistics for a designer', () => {
    expect(variablesFor(planFor(pageById(defaultLayout(['LEAD_DESIGNER']), null), everything), true)).toMatchObject({
      hasStatistics: false,
      statistics: [],
      myProjects: true,
    });
  });
});

describe('periods', () => {
  it.each([
    ['year', '2026-01-01'],
    ['quarter', '2026-10-01'],
    ['month', '2026-11-01'],
    ['all', null],
  ] as const)('this %s begins on %s', (period, start) => expect(periodStart(period, '2026-11-23')).toBe(start));
});
