import fc from 'fast-check';

import { readLayout, writeLayout } from './tableLayout';

const keys = ['NAME', 'NUMBER', 'status', 'client', 'GFA', 'quote'];

it('stands in an address and is read back', () => {
  expect(writeLayout({ shown: ['NAME', 'NUMBER', 'status'], widths: { NAME: 240 }, frozen: 2 })).toBe('NAME*.240,NUMBER*,status');
  expect(readLayout('NAME*.240,NUMBER*,status', keys)).toEqual({ shown: ['NAME', 'NUMBER', 'status'], widths: { NAME: 240 }, frozen: 2 });
  fc.assert(
    fc.property(
      fc.record({
        shown: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }),
        sizes: fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 64, max: 720 })),
        frozen: fc.integer({ min: 1, max: 4 }),
      }),
      ({ shown, sizes, frozen }) => {
        const layout = { shown, widths: Object.fromEntries(Object.entries(sizes).filter(([key]) => shown.includes(key))), frozen: Math.min(frozen, shown.length) };
        expect(readLayout(writeLayout(layout), keys)).toEqual(layout);
      },
    ),
  );
});

it('leaves out what there is not, and makes sense of anything', () => {
  expect(readLayout('gone,status.9999,status,NAME.1', keys)).toEqual({ shown: ['status', 'NAME'], widths: { status: 720, NAME: 64 }, frozen: 1 });
  expect([readLayout('', keys), readLayout(null, keys), readLayout('a,b', keys), readLayout(',,;*', keys)]).toEqual([null, null, null, null]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const layout = readLayout(text, keys);
      expect(layout === null || (layout.shown.every((key) => keys.includes(key)) && layout.frozen >= 1)).toBe(true);
    }),
  );
});
