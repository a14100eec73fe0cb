import { defaultLayout, pageById, widgetsOf } from '@yingzao/domain/dashboard';

import { planFor, stillMissing, variablesFor, nothing } from './dataPlan';
import { kindOf, widgetKinds } from './registry';
import { parseChart, parseFigure, parseList, parseNote, parseRanking, parseTrend } from './settings';
import { parseShortcuts, safeAddress } from './shortcuts';
import { periodOfRange, periodRange } from './periods';
import { figureFilter } from './statisticsRequest';

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
      form: 'bars',
      statuses: [],
      period: 'all',
      mine: false,
      filter: '',
    });
    expect(parseList({})).toEqual({ rows: 6 });
    expect(parseNote({})).toEqual({ text: '' });
  });

  it.each([
    ['dimension', parseChart({ dimension: 'SHOE_SIZE' })],
    ['measure', parseFigure({ measure: 7 })],
    ['status', parseFigure({ statuses: ['WON', 'NO_SUCH'] })],
    ['statuses', parseFigure({ statuses: 'WON' })],
    ['filter', parseFigure({ filter: { regions: ['EAST'] } })],
    ['form', parseChart({ form: 'pyramid' })],
    ['places', parseRanking({ places: 7 })],
    ['rows', parseList({ rows: 1000 })],
    ['text', parseNote({ text: { html: '<script>' } })],
    ['items', parseShortcuts({ items: '/projects' })],
  ])('makes nothing of a wrong %s', (_name, parsed) => expect(parsed).toBeNull());

  it('takes any condition of the project list beside its own, and knows charts by their former names', () => {
    const chart = parseChart({ form: 'donut', statuses: ['WON'], filter: 'regions=EAST&clientTypes=NO_SUCH&statuses=LOST&mine=1' })!;
    expect(chart).toMatchObject({ form: 'ring', statuses: ['WON'], mine: true, filter: 'regions=EAST' });
    expect(figureFilter(chart)).toEqual({ statuses: ['WON'], regions: ['EAST'], mine: true });
    expect(parseChart({ filter: 'statuses=LOST' })).toMatchObject({ statuses: ['LOST'], filter: '' });
    expect(parseTrend({})).toMatchObject({ dimension: 'REGISTERED_MONTH', form: 'line' });
  });

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
    expect(plan.series).toHaveLength(10);
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

  it('asks for the measures that are shown, and leaves clients to the widget that counts them', () => {
    const kpi = (id: string, measure: string) => ({ ...director.widgets[0]!, id, kind: 'kpi', settings: { measure } });
    const page = { ...director, widgets: [kpi('a', 'WIN_RATE'), kpi('b', 'RECEIVED'), kpi('c', 'CLIENTS')] };
    const plan = planFor(page, everything);
    expect(plan.series.flat().map(({ measure }) => measure)).toEqual(['WIN_RATE', 'RECEIVED']);
    const { statistics, clients, sizes, offers, fees } = variablesFor(plan, true);
    expect(statistics).toEqual([{ dimension: 'STATUS', filter: {} }]);
    expect({ clients, sizes, offers, fees }).toEqual({ clients: false, sizes: false, offers: true, fees: true });
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
    ['year', '2026-01-01', null],
    ['quarter', '2026-10-01', null],
    ['month', '2026-11-01', null],
    ['twelveMonths', '2025-12-01', null],
    ['lastYear', '2025-01-01', '2025-12-31'],
    ['lastQuarter', '2026-07-01', '2026-09-30'],
  ] as const)('%s begins on %s', (period, from, to) => expect(periodRange(period, '2026-11-23')).toEqual({ from, ...(to ? { to } : {}) }));

  it.each([
    ['2026-01-01', '2026-12-31', 'year'],
    ['2026-10-01', '2026-12-31', 'quarter'],
    ['2026-11-01', '2026-11-30', 'month'],
    ['2025-12-01', '2026-11-30', 'twelveMonths'],
    ['2025-01-01', '2025-12-31', 'lastYear'],
    ['2026-01-01', '2026-06-30', null],
  ])('%s to %s is %s', (from, to, period) => expect(periodOfRange({ from, to }, '2026-11-23')).toBe(period));
});
