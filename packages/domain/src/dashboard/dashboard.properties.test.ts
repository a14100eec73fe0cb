import fc from 'fast-check';
import { commandFor, expectWhole, ids, layouts, seeds } from '../../test/homes';
import { applyCommand, boxesOf, collides, compact, defaultLayout, findWidget, jsonEqual, mergeLayouts, parseLayout, record, redo, startHistory, stepTarget, place, takeTheirs, undo, widgetsOf, anySize, historyLimit, pageById, shownBoxes, bottomOf } from './index';
import type { HomeLayout, Step } from './index';

describe('any layout', () => {
  it('has no overlap and no loss on any screen, and reads back as it was written', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        expectWhole(layout);
        expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ layout, problems: [] });
      }),
    );
  });

  it('survives anything that is called a layout', () => {
    const noise = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.anything(),
        pages: fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({
              id: fc.anything(),
              name: fc.anything(),
              widgets: fc.array(
                fc.oneof(
                  fc.anything(),
                  fc.record({
                    id: fc.anything(),
                    kind: fc.anything(),
                    settings: fc.anything(),
                    lg: fc.record({ x: fc.anything(), y: fc.double(), w: fc.double(), h: fc.double() }),
                    md: fc.anything(),
                    phoneOrder: fc.anything(),
                  }),
                ),
              ),
            }),
          ),
          { maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(noise, (input) => {
        const { layout, problems } = parseLayout(input);
        expectWhole(layout);
        expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ layout, problems: [] });
        if (problems.length === 0)
          expect(jsonEqual(layout.pages.length, (input as HomeLayout).pages.length)).toBe(true);
      }),
    );
  });

  it('is compact after compacting once', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const once = compact(boxesOf(layout.pages[0]!, 'lg'));
        expect(compact(once)).toEqual(once);
        for (const box of once) {
          const up = { ...box, y: box.y - 1 };
          expect(box.y === 0 || once.some((other) => other.id !== box.id && collides(other, up))).toBe(true);
        }
      }),
    );
  });
});

describe('any sequence of commands', () => {
  it('never overlaps or loses a widget, and undo takes back exactly what was done', () => {
    fc.assert(
      fc.property(layouts, fc.array(seeds, { maxLength: 25 }), (start, steps) => {
        let history = startHistory(start);
        for (const step of steps) {
          const command = commandFor(history.present, step);
          const before = history.present;
          const { layout, refusal } = applyCommand(before, command);
          const expected = new Set(ids(before));
          if (!refusal && command.type === 'add') expected.add(command.widget.id);
          if (!refusal && command.type === 'duplicate') expected.add(command.newId);
          if (!refusal && command.type === 'remove') expected.delete(command.id);
          // A page goes with what stands on it, and with nothing else.
          if (!refusal && command.type === 'removePage')
            for (const widget of pageById(before, command.pageId).widgets) expected.delete(widget.id);
          expectWhole(layout, command.type === 'replace' ? undefined : [...expected].sort());
          if (refusal) expect(layout).toBe(before);
          const after = record(history, layout);
          expect(undo(after).present).toBe(
            after === history && history.past.length > 0 ? undo(history).present : before,
          );
          expect(redo(undo(after)).present).toBe(after.past.length > 0 ? after.present : before);
          history = after;
        }
        for (let n = 0; n < steps.length; n += 1) history = undo(history);
        expect(history.present).toBe(start);
      }),
      { numRuns: 40 },
    );
  });

  it('never refuses without need: only unknown targets, the last page, doubled ids, full pages', () => {
    fc.assert(
      fc.property(layouts, seeds, (layout, seed) => {
        const command = commandFor(layout, seed);
        const { refusal } = applyCommand(layout, command);
        const known = 'id' in command ? findWidget(layout, command.id) !== undefined : true;
        const isLast = command.type === 'removePage' && layout.pages.length === 1;
        expect(refusal === undefined).toBe(known && !isLast);
      }),
    );
  });

  it('shows on a phone everything that is not hidden there, without gaps', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const page of layout.pages) {
          const shown = shownBoxes(page, 'phone');
          expect(shown.map((box) => box.id)).toEqual(
            boxesOf(page, 'phone')
              .map((box) => box.id)
              .filter((id) => !findWidget(layout, id)?.phoneHidden),
          );
          expect(bottomOf(shown)).toBe(shown.reduce((sum, box) => sum + box.h, 0));
        }
      }),
    );
  });

  it('remembers a hundred steps', () => {
    let history = startHistory(defaultLayout([]));
    for (let n = 0; n < 130; n += 1)
      history = record(
        history,
        applyCommand(history.present, { type: 'renamePage', pageId: 'home', name: `n${n}` }).layout,
      );
    for (let n = 0; n < 200; n += 1) history = undo(history);
    expect(history.past).toHaveLength(0);
    expect(history.future).toHaveLength(historyLimit);
    expect(history.present.pages[0]?.name).toBe('n29');
  });
});

describe('putting one box anywhere', () => {
  it('leaves a compact arrangement with everything in it, and the same one when it is put there again', () => {
    const target = fc.record({
      x: fc.integer({ min: -2, max: 14 }),
      y: fc.integer({ min: -2, max: 40 }),
      w: fc.integer({ min: 1, max: 14 }),
      h: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(layouts, fc.nat({ max: 20 }), target, (layout, at, to) => {
        const start = boxesOf(layout.pages[0]!, 'lg');
        const box = start[at % Math.max(1, start.length)];
        if (!box) return;
        const boxes = place(start, box.id, to, 12, anySize);
        expect(boxes.map((b) => b.id).sort()).toEqual(start.map((b) => b.id).sort());
        for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(collides(a, b)).toBe(false);
        expect(compact(boxes)).toEqual(boxes);
        expect(place(start, box.id, box, 12, anySize)).toEqual(start);
      }),
    );
  });
});

describe('stepping with the keyboard', () => {
  it('keeps every widget, moves in the direction asked, and says null only at an edge', () => {
    const steps: Step[] = ['left', 'right', 'up', 'down', 'wider', 'narrower', 'taller', 'shorter'];
    fc.assert(
      fc.property(
        layouts,
        fc.nat({ max: 20 }),
        fc.array(fc.constantFrom(...steps), { maxLength: 12 }),
        (layout, at, path) => {
          const start = boxesOf(layout.pages[0]!, 'lg');
          const box = start[at % Math.max(1, start.length)];
          if (!box) return;
          let target = { x: box.x, y: box.y, w: box.w, h: box.h };
          for (const step of path) {
            const before = place(start, box.id, target, 12, anySize).find((b) => b.id === box.id)!;
            const next = stepTarget(start, box.id, target, step, 12, anySize);
            if (!next) continue;
            const boxes = place(start, box.id, next, 12, anySize);
            const after = boxes.find((b) => b.id === box.id)!;
            expect(boxes.map((b) => b.id).sort()).toEqual(start.map((b) => b.id).sort());
            for (const [i, a] of boxes.entries())
              for (const b of boxes.slice(i + 1)) expect(collides(a, b)).toBe(false);
            if (step === 'up') expect(after.y).toBeLessThan(before.y);
            if (step === 'down') expect(after.y).toBeGreaterThan(before.y);
            if (step === 'left' || step === 'right') expect(after.x - before.x).toBe(step === 'left' ? -1 : 1);
            if (step === 'wider' || step === 'narrower') expect(after.w - before.w).toBe(step === 'wider' ? 1 : -1);
            target = next;
          }
        },
      ),
    );
  });
});

describe('merging any two edits of one home', () => {
  const edits = fc.tuple(layouts, fc.array(seeds, { maxLength: 6 }), fc.array(seeds, { maxLength: 6 }));
  const edit = (start: HomeLayout, steps: readonly Parameters<typeof commandFor>[1][], side: string) =>
    steps.reduce((layout, step) => {
      const command = commandFor(layout, step);
      if (command.type === 'replace') return layout;
      if (command.type === 'add')
        return applyCommand(layout, { ...command, widget: { ...command.widget, id: `${side}${command.widget.id}` } })
          .layout;
      if (command.type === 'duplicate')
        return applyCommand(layout, { ...command, newId: `${side}${command.newId}` }).layout;
      if (command.type === 'addPage')
        return applyCommand(layout, { ...command, newPage: `${side}${command.newPage}` }).layout;
      return applyCommand(layout, command).layout;
    }, start);

  it('loses nothing that either side added or kept, and overlaps nothing', () => {
    fc.assert(
      fc.property(edits, ([base, a, b]) => {
        const [mine, theirs] = [edit(base, a, 'a'), edit(base, b, 'b')];
        const { layout, collisions, names } = mergeLayouts(base, mine, theirs);
        const collided = new Set(collisions.map((c) => c.widgetId));
        expectWhole(layout);
        for (const id of new Set([...ids(mine), ...ids(theirs)])) {
          const inBase = findWidget(base, id) !== undefined;
          const inBoth = findWidget(mine, id) !== undefined && findWidget(theirs, id) !== undefined;
          if (!inBase || inBoth) expect(findWidget(layout, id)).toBeDefined();
          else if (!collided.has(id)) expect(findWidget(layout, id)).toBeUndefined();
        }
        expectWhole(takeTheirs(layout, collisions, names));
        // Pages that either side has and the other did not remove are there, and none twice.
        const pages = layout.pages.map((page) => page.id);
        expect(new Set(pages).size).toBe(pages.length);
        for (const { id } of [...mine.pages, ...theirs.pages])
          if (!base.pages.some((page) => page.id === id)) expect(pages).toContain(id);
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the settings, title and colour that only one side changed, and this side’s where both did', () => {
    fc.assert(
      fc.property(edits, ([base, a, b]) => {
        const [mine, theirs] = [edit(base, a, 'a'), edit(base, b, 'b')];
        const { layout, collisions } = mergeLayouts(base, mine, theirs);
        for (const was of widgetsOf(base)) {
          const [m, t, now] = [findWidget(mine, was.id), findWidget(theirs, was.id), findWidget(layout, was.id)];
          if (!m || !t || !now) continue;
          for (const key of ['settings', 'title', 'accent'] as const) {
            const both = !jsonEqual(m[key], was[key]) && !jsonEqual(t[key], was[key]) && !jsonEqual(m[key], t[key]);
            expect(now[key]).toEqual(jsonEqual(m[key], was[key]) ? t[key] : m[key]);
            if (both) expect(collisions.map((c) => c.widgetId)).toContain(was.id);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('changes nothing when only one side did anything', () => {
    fc.assert(
      fc.property(edits, ([base, a]) => {
        const mine = edit(base, a, 'a');
        expect(mergeLayouts(base, mine, base)).toEqual({ layout: mine, collisions: [], names: [] });
        expect(mergeLayouts(base, base, mine)).toEqual({ layout: mine, collisions: [], names: [] });
        expect(mergeLayouts(base, mine, mine)).toEqual({ layout: mine, collisions: [], names: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the defaults', () => {
  it('fit the limits, and read back without a problem, whatever roles a person has', () => {
    const roles = fc.subarray([
      'DIRECTOR',
      'MARKET_MANAGER',
      'MARKET_DB_OWNER',
      'LEAD_DESIGNER',
      'FINANCE',
      'HR_ADMIN',
      'SYS_ADMIN',
      'NO_SUCH_ROLE',
    ]);
    fc.assert(
      fc.property(roles, (some) => {
        const layout = defaultLayout(some);
        expectWhole(layout);
        expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ layout, problems: [] });
        for (const page of layout.pages) expect(page.widgets.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 25 },
    );
  });
});
