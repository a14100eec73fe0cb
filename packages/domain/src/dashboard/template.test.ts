import fc from 'fast-check';
import { commandFor, expectWhole, ids, layouts, seeds } from '../../test/homes';
import { applyCommand, builtinLayout, builtinTemplate, findWidget, homeOf, mergeTemplate, parseLayout, revisionOf, templateFor, tokenOf, widgetsOf } from './index';
import type { HomeLayout, HomeTemplate, Widget } from './index';

const widget = (id: string, y: number, more: Partial<Widget> = {}): Widget => ({ id, kind: 'note', settings: {}, lg: { x: 0, y, w: 4, h: 2 }, ...more });
const layout = (...widgets: Widget[]): HomeLayout => ({ version: 1, pages: [{ id: 'home', name: '', widgets }] });
const template = (token: string, ...widgets: Widget[]): HomeTemplate => ({ token, layout: layout(...widgets) });
const shown = (home: HomeLayout) => Object.fromEntries(widgetsOf(home).map((w) => [w.id, [w.news, w.locked && 'locked'].filter(Boolean).join(' ')]));

describe('a template that changed', () => {
  const [a, b, c] = [widget('a', 0), widget('b', 2), widget('c', 4)];
  const home = { ...layout(a, b, c), template: 't:1' };

  it('brings what is new, and only proposes to remove what it gave up', () => {
    const next = template('t:2', a, b, widget('d', 4));
    const merged = mergeTemplate(home, layout(a, b, c), next);
    expect(shown(merged)).toEqual({ a: '', b: '', c: 'leaving', d: 'arrived' });
    expect(merged.template).toBe('t:2');
    expect(shown(applyCommand(merged, { type: 'answerNews', remove: true }).layout)).toEqual({ a: '', b: '', d: '' });
    const kept = applyCommand(merged, { type: 'answerNews', remove: false }).layout;
    expect(shown(kept)).toEqual({ a: '', b: '', c: '', d: '' });
    // Answered is answered: the next change of the template does not ask again.
    expect(shown(mergeTemplate(kept, next.layout, template('t:3', a, b, widget('d', 4), widget('e', 6))))).toEqual({ a: '', b: '', c: '', d: '', e: 'arrived' });
  });

  it('goes on proposing what was not answered, until the template takes it back', () => {
    const merged = mergeTemplate(home, layout(a, b, c), template('t:2', a, b));
    const later = mergeTemplate(merged, layout(a, b), template('t:3', a, b, widget('d', 4)));
    expect(shown(later)).toEqual({ a: '', b: '', c: 'leaving', d: 'arrived' });
    expect(shown(mergeTemplate(later, layout(a, b, widget('d', 4)), template('t:4', a, b, c, widget('d', 6))))).toEqual({ a: '', b: '', c: '', d: 'arrived' });
  });

  it('changes what was left alone, and nothing that the person set, renamed, moved or removed', () => {
    const mine = { ...layout({ ...a, settings: { text: 'mine' } }, { ...b, title: 'mine' }, { ...widget('own', 6), lg: { x: 4, y: 0, w: 8, h: 2 } }), template: 't:1' };
    const next = template('t:2', { ...a, settings: { text: 'theirs' }, accent: 'moss' }, { ...b, settings: { n: 2 } }, { ...c, settings: { n: 3 } });
    const merged = mergeTemplate(mine, layout(a, b, c), next);
    expect(findWidget(merged, 'a')).toMatchObject({ settings: { text: 'mine' }, accent: 'moss' });
    expect(findWidget(merged, 'b')).toMatchObject({ title: 'mine', settings: { n: 2 } });
    // Removed by the person: it stays away, even where the template changed it.
    expect(shown(merged)).toEqual({ a: '', b: '', own: '' });
    expect(findWidget(merged, 'own')?.lg).toMatchObject({ x: 4, w: 8 });
  });

  it('does not propose to remove what the person made their own', () => {
    const mine = { ...layout(a, b, { ...c, title: 'mine' }), template: 't:1' };
    expect(shown(mergeTemplate(mine, layout(a, b, c), template('t:2', a, b)))).toEqual({ a: '', b: '', c: '' });
  });

  it('brings back what it locks, also where the person removed it, and frees what it unlocks', () => {
    const locked = template('t:2', a, b, { ...c, locked: true });
    const merged = mergeTemplate({ ...layout(a, b), template: 't:1' }, layout(a, b, c), locked);
    expect(shown(merged)).toEqual({ a: '', b: '', c: 'arrived locked' });
    expect(applyCommand(merged, { type: 'remove', id: 'c' }).refusal).toBe('LOCKED');
    expect(shown(mergeTemplate({ ...layout(a, b), template: 't:2' }, locked.layout, locked))).toMatchObject({ c: 'arrived locked' });
    expect(shown(mergeTemplate(merged, locked.layout, template('t:3', a, b, c)))).toEqual({ a: '', b: '', c: 'arrived' });
    // A lock that nobody gave is taken off.
    expect(shown(mergeTemplate({ ...layout({ ...a, locked: true }, b, c), template: 't:2' }, locked.layout, locked))).toEqual({ a: '', b: '', c: 'locked' });
  });

  it('adds its new pages and leaves those of the person', () => {
    const mine: HomeLayout = { version: 1, pages: [{ id: 'home', name: '', widgets: [a, b, c] }, { id: 'own', name: 'mine', widgets: [] }], template: 't:1' };
    const next: HomeTemplate = { token: 't:2', layout: { version: 1, pages: [{ id: 'home', name: '', widgets: [a, b, c] }, { id: 'more', name: 'more', widgets: [widget('d', 0)] }] } };
    expect(mergeTemplate(mine, layout(a, b, c), next).pages.map((page) => page.id)).toEqual(['home', 'own', 'more']);
  });
});

describe('any home and any template', () => {
  const edited = (start: HomeLayout, steps: Parameters<typeof commandFor>[1][]): HomeLayout => steps.reduce((home, step) => applyCommand(home, commandFor(home, step)).layout, start);
  const sequence = fc.array(seeds, { maxLength: 12 });

  it('loses no widget, overlaps nowhere, keeps removals, brings every addition and every lock', () => {
    fc.assert(
      fc.property(layouts, sequence, sequence, fc.array(fc.nat({ max: 40 }), { maxLength: 3 }), (base, mySteps, theirSteps, locks) => {
        const mine = { ...edited(base, mySteps), template: tokenOf('t', 1) };
        const plain = edited(base, theirSteps);
        const lockIds = new Set(locks.flatMap((n) => ids(plain)[n] ?? []));
        const next = { token: tokenOf('t', 2), layout: { ...plain, pages: plain.pages.map((page) => ({ ...page, widgets: page.widgets.map((w) => (lockIds.has(w.id) ? { ...w, locked: true as const } : w)) })) } };
        const merged = mergeTemplate(mine, base, next);

        const [had, has] = [new Set(ids(base)), new Set(ids(mine))];
        const expected = new Set([...ids(mine), ...ids(plain).filter((id) => !had.has(id) || has.has(id) || lockIds.has(id))]);
        expectWhole(merged, [...expected].sort());
        for (const { id, news, locked, settings } of widgetsOf(merged)) {
          expect(locked === true).toBe(lockIds.has(id));
          expect(news === 'arrived').toBe(!has.has(id));
          if (news === 'leaving') expect([had.has(id), has.has(id), ids(plain).includes(id)]).toEqual([true, true, false]);
          const own = findWidget(mine, id);
          if (own && JSON.stringify(own.settings) !== JSON.stringify(findWidget(base, id)?.settings)) expect(settings).toEqual(own.settings);
        }
        expect(mergeTemplate(merged, next.layout, next)).toBe(merged);
        expect(parseLayout(JSON.parse(JSON.stringify(merged)))).toEqual({ layout: merged, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('gives who changed nothing the template itself', () => {
    fc.assert(
      fc.property(layouts, layouts, (base, next) => {
        const merged = mergeTemplate({ ...base, template: 't:1' }, base, { token: 't:2', layout: next });
        const taken = applyCommand(merged, { type: 'answerNews', remove: true }).layout;
        expect(ids(taken)).toEqual(ids(next));
        for (const own of widgetsOf(next)) expect(findWidget(taken, own.id)).toMatchObject({ kind: findWidget(base, own.id)?.kind ?? own.kind, settings: own.settings });
      }),
    );
  });
});

describe('whose template', () => {
  const of = (departmentId: string | null, role: string | null) => ({ departmentId, role });
  const all = [of(null, null), of(null, 'DIRECTOR'), of('firm', 'MARKET_STAFF'), of('firm', null), of('market', null), of('market', 'MARKET_MANAGER')];
  it.each([
    [['market', 'firm'], ['MARKET_STAFF', 'MARKET_MANAGER'], of('market', 'MARKET_MANAGER')],
    [['market', 'firm'], ['MARKET_STAFF'], of('market', null)],
    [['design', 'firm'], ['MARKET_STAFF'], of('firm', 'MARKET_STAFF')],
    [['design', 'firm'], ['DIRECTOR'], of('firm', null)],
    [[], ['DIRECTOR', 'MARKET_STAFF'], of(null, 'DIRECTOR')],
    [[], [], of(null, null)],
  ])('%j as %j', (departments, roles, expected) => {
    expect(templateFor(all, departments, roles)).toEqual(expected);
  });
  it('is none where there is none', () => {
    expect(templateFor([of('market', null)], ['design'], ['DIRECTOR'])).toBeNull();
  });
});

it('tokens name a revision, or a default of the program', () => {
  const id = '0190b2c4-5d1e-7c3a-9f00-112233445566';
  expect(revisionOf(tokenOf(id, 7))).toEqual({ id, revision: 7 });
  expect([revisionOf(undefined), revisionOf('builtin:DIRECTOR'), revisionOf(`${id}:x`), revisionOf('t:1')]).toEqual([null, null, null, null]);
  const { token, layout: home } = builtinTemplate(['MARKET_STAFF', 'DIRECTOR']);
  expect([token, builtinLayout(token), builtinLayout('t:1')]).toEqual(['builtin:DIRECTOR', home, null]);
  expect(homeOf(builtinTemplate([])).template).toBe('builtin:EVERYONE');
});
