import type { ContrastLevel, ResolvedMode } from './fields';
import { reach, shapeGoal, worst, type Grounds } from './surfaces';

/** Colours that mark single widgets, named as in the home's document. */
const pigments = {
  slate: '#6a7f92',
  cinnabar: '#c2573f',
  ochre: '#a9762a',
  moss: '#74853c',
  celadon: '#46917f',
  indigo: '#5872b4',
  plum: '#99608d',
} as const;

export type MarkId = keyof typeof pigments;
export const markIds = Object.keys(pigments) as readonly MarkId[];

/** The marks of a sheet: darker or lighter where it asks for it, so that each is seen at 3:1 (4.5:1 in high contrast). */
export function marksOf(sheet: Grounds, mode: ResolvedMode, level: ContrastLevel): Record<MarkId, string> {
  const grounds = [sheet.paper, sheet.surface, sheet.raised, sheet.sunken];
  return Object.fromEntries(markIds.map((id) => [id, reach(pigments[id], mode, shapeGoal(level), (c) => worst(c, grounds))])) as Record<MarkId, string>;
}
