import type { Appearance } from './document';

/** A named start: a material and the settings that go with it. Mode, text size, spacing and language stay the person's. */
export interface AppearancePreset {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly set: Pick<Appearance, 'seed' | 'paletteId' | 'paperId' | 'backgroundId' | 'backgroundStrength' | 'radius' | 'fontId'> & Partial<Pick<Appearance, 'mode'>>;
}

const plain = { paperId: 'rice', backgroundId: 'plain', backgroundStrength: 60, radius: 3, fontId: 'system' } as const;

export const appearancePresets: readonly AppearancePreset[] = [
  { id: 'azurite', zh: '石青', en: 'Azurite', set: { ...plain, seed: '#24567a', paletteId: 'mineral' } },
  { id: 'plain', zh: '素白', en: 'Plain white', set: { ...plain, seed: '#2f4858', paletteId: 'clear', paperId: 'white', radius: 0, fontId: 'humanist' } },
  { id: 'celadon', zh: '青瓷', en: 'Celadon', set: { ...plain, seed: '#3f7d6e', paletteId: 'seed', paperId: 'tinted', backgroundId: 'gradient', backgroundStrength: 80, radius: 8 } },
  { id: 'cinnabar', zh: '朱砂', en: 'Cinnabar', set: { ...plain, seed: '#a5382c', paletteId: 'site' } },
  { id: 'ochre', zh: '赭石', en: 'Ochre', set: { ...plain, seed: '#8a4b22', paletteId: 'site', backgroundId: 'contour', radius: 2, fontId: 'noto-serif' } },
  { id: 'ink', zh: '墨', en: 'Ink', set: { ...plain, seed: '#4a4f55', paletteId: 'clear', paperId: 'white', radius: 0, fontId: 'wenkai' } },
  { id: 'blueprint', zh: '蓝图', en: 'Blueprint', set: { ...plain, seed: '#2f6db5', paletteId: 'clear', paperId: 'tinted', backgroundId: 'blueprint', backgroundStrength: 80, radius: 0, fontId: 'noto-sans', mode: 'dark' } },
  { id: 'concrete', zh: '清水混凝土', en: 'Bare concrete', set: { ...plain, seed: '#b4531a', paletteId: 'seed', paperId: 'concrete', backgroundId: 'graph', radius: 1 } },
];
