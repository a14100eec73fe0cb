import type { Appearance } from './document';

/** A named start: a pigment and the settings that go with it. */
export interface AppearancePreset {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly set: Partial<Pick<Appearance, 'seed' | 'paletteId' | 'radius' | 'fontId' | 'mode'>>;
}

export const appearancePresets: readonly AppearancePreset[] = [
  { id: 'azurite', zh: '石青', en: 'Azurite', set: { seed: '#24567a', paletteId: 'mineral' } },
  { id: 'malachite', zh: '石绿', en: 'Malachite', set: { seed: '#2c6a57', paletteId: 'site' } },
  { id: 'cinnabar', zh: '朱砂', en: 'Cinnabar', set: { seed: '#a5382c', paletteId: 'site' } },
  { id: 'ochre', zh: '赭石', en: 'Ochre', set: { seed: '#8a4b22', paletteId: 'site' } },
  { id: 'rosewood', zh: '紫檀', en: 'Rosewood', set: { seed: '#6d3f55', paletteId: 'mineral' } },
  { id: 'ink', zh: '墨', en: 'Ink', set: { seed: '#4a4f55', paletteId: 'clear' } },
];
