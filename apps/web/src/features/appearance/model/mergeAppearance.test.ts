import { appearanceFields, defaultAppearance, type Appearance } from '@yingzao/domain/appearance';

import { mergeAppearance } from './mergeAppearance';

const base = defaultAppearance;

it('keeps what was changed here and follows the other device in the rest', () => {
  const mine: Appearance = { ...base, seed: '#8a4b22', fontSize: 16 };
  const theirs: Appearance = { ...base, mode: 'dark', fontSize: 18 };
  expect(mergeAppearance(base, mine, theirs)).toEqual({ ...base, seed: '#8a4b22', fontSize: 16, mode: 'dark' });
});

it('changes nothing when only one side changed', () => {
  for (const field of appearanceFields) {
    const changed = { ...base, [field]: 'other' } as unknown as Appearance;
    expect(mergeAppearance(base, changed, base)).toEqual(changed);
    expect(mergeAppearance(base, base, changed)).toEqual(changed);
  }
});
