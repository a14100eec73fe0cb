import { defaultLayout, layoutLimits, parseLayout, widgetsOf } from '@yingzao/domain/dashboard';

import { tableOn } from '../pin/pinTable';
import { withoutWidget, withWidget } from '../pin/pinWidget';
import { planFor, variablesFor } from './dataPlan';
import { parseProjectTable, tableHref, tableOfAddress, tableRequest } from './projectTable';

const settings = (more: object = {}) => parseProjectTable(more as never)!;

describe('a table of projects', () => {
  it.each([
    [{ filter: 7 }],
    [{ filter: `text=${'x'.repeat(3000)}` }],
    [{ columns: ['number', 'shoeSize'] }],
    [{ columns: ['number', 'status', 'trackingStage', 'client', 'city', 'region', 'source', 'gfa'] }],
    [{ rows: 10 }],
    [{ rows: 1e6 }],
    [{ order: 'GFA' }],
    [{ order: { field: 'PASSWORD' } }],
    [{ order: { direction: 'UP' } }],
  ])('makes nothing of %j', (wrong) => expect(parseProjectTable(wrong as never)).toBeNull());

  it('keeps of its conditions what the list understands', () => {
    expect(settings({ filter: 'regions=EAST,MOON&view=cards&statuses=TRACKING&javascript=1' }).filter).toBe('statuses=TRACKING&regions=EAST');
    expect(tableRequest(settings({ filter: 'gfaM2=20000..<50000&mine=1', rows: 5, order: { field: 'GFA', direction: 'ASC' } }))).toEqual({
      first: 5,
      filter: { gfaM2: { min: '20000', max: '50000', below: true }, mine: true },
      orderBy: { field: 'GFA', direction: 'ASC' },
    });
  });

  it.each([
    ['', '/projects'],
    ['statuses=TRACKING&sort=GFA.DESC&columns=x', '/projects?statuses=TRACKING&sort=GFA.DESC'],
    ['sort=NAME.ASC', '/projects?sort=NAME.ASC'],
    ['sort=SHOE_SIZE.ASC&mine=1', '/projects?mine=1'],
  ])('pinned from a list at “%s” opens %s', (search, href) => expect(tableHref(settings(tableOfAddress(search)))).toBe(href));

  it('is pinned to the first page with room, and taken off again', () => {
    const layout = defaultLayout(['MARKET_MANAGER']);
    const table = tableOn('statuses=WON', ' 成交项目 ');
    const pinned = withWidget(layout, table)!;
    const found = widgetsOf(pinned).find(({ id }) => id === table.id);
    expect(found).toMatchObject({ kind: 'projectTable', title: '成交项目', settings: { filter: 'statuses=WON' }, lg: { w: 8, h: 6 } });
    expect(widgetsOf(withoutWidget(pinned, table.id)).map(({ id }) => id).sort()).toEqual(widgetsOf(layout).map(({ id }) => id).sort());
    const note = (n: number) => ({ id: `n${n}`, kind: 'note', settings: {}, lg: { x: 0, y: n * 2, w: 2, h: 2 } });
    const full = parseLayout({ version: 1, pages: [{ id: 'home', name: '', widgets: Array.from({ length: layoutLimits.widgetsPerPage }, (_, n) => note(n)) }] }).layout;
    expect(withWidget(full, table)).toBeNull();
  });

  it('is read in the one request, six of them and each once; the seventh reads itself', () => {
    const widgets = Array.from({ length: 8 }, (_, n) => ({ id: `t${n}`, kind: 'projectTable', settings: { filter: n === 7 ? 'text=t0' : `text=t${n}` }, lg: { x: 0, y: n * 3, w: 4, h: 3 } }));
    const page = parseLayout({ version: 1, pages: [{ id: 'home', name: '', widgets }] }).layout.pages[0]!;
    const plan = planFor(page, () => true);
    expect(plan.tables.flat().map((table) => table.filter.text)).toEqual(['t0', 't1', 't2', 't3', 't4', 't5']);
    expect(variablesFor(plan, true)).toMatchObject({ hasTable5: true, filter5: { text: 't5' }, first5: 8, hasCrossTables: false });
    expect(variablesFor({ ...plan, tables: plan.tables.slice(0, 1) }, true)).toMatchObject({ hasTable0: true, hasTable1: false });
  });
});
