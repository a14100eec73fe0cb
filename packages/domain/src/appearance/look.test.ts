import fc from 'fast-check';

import { appearancePresets, defaultAppearance, lookCode, lookFields, readLook, sameAppearance } from './index';

describe('a look in one line', () => {
  it('names only what differs', () => {
    expect(lookCode(defaultAppearance)).toBe('yz2');
    expect(lookCode({ ...defaultAppearance, seed: '#8a4b22', radius: 0, motion: false, locale: 'en' })).toBe('yz2;seed=#8a4b22;radius=0;motion=false');
  });

  it('comes back as it went, without the language', () => {
    for (const { set } of appearancePresets) {
      const mine = { ...defaultAppearance, ...set, lightFrom: '06:30', fontSize: 18 };
      const read = readLook(` ${lookCode(mine)}\n`);
      expect(read.ok && sameAppearance({ ...mine, ...read.look }, mine)).toBe(true);
      expect(read.ok && Object.keys(read.look)).toEqual(lookFields);
      expect(readLook(JSON.stringify(mine))).toEqual(read);
    }
  });

  it('reads the JSON of version 1', () => {
    const read = readLook(JSON.stringify({ version: 1, seed: '#8a4b22', fontId: 'kai', locale: 'xx' }));
    expect(read).toMatchObject({ ok: true, look: { seed: '#8a4b22', fontId: 'kai', lineHeight: 165 } });
    expect(read.ok && 'locale' in read.look).toBe(false);
  });

  it.each([
    ['yz2;seed=red', 'seed', 'NOT_A_COLOUR'],
    ['yz2;fontId=Comic Sans', 'fontId', 'NOT_A_FONT'],
    ['yz2;fontSize=99', 'fontSize', 'OUT_OF_RANGE'],
    ['yz2;radius=2.5', 'radius', 'OUT_OF_RANGE'],
    ['yz2;lightFrom=7', 'lightFrom', 'NOT_A_TIME'],
    ['{"version":2,"seed":"#12345g"}', 'seed', 'NOT_A_COLOUR'],
  ])('refuses %s and says why', (text, field, code) => {
    expect(readLook(text)).toMatchObject({ ok: false, problems: [{ field, code }] });
  });

  it.each(['', 'hello', 'yz1;seed=#000000', 'yz2;colour=#000000', 'yz2;seed', 'yz2;__proto__=1', '{', '[]', '{}', 'null', 'yz2;' + ';'.repeat(5000)])('knows %.20s for no look', (text) => {
    expect(readLook(text)).toEqual({ ok: false, problems: [{ field: 'document', code: 'INVALID_DOCUMENT' }] });
  });

  it('never throws, and what it accepts is whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((s) => `yz2;${s}`), fc.json()), (text) => {
        const read = readLook(text);
        if (read.ok) expect(Object.keys(read.look)).toEqual(lookFields);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
