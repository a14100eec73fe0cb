import { mix } from './colour';
import type { BackgroundId } from './fields';
import { worst } from './surfaces';

/** What is drawn on the sheet: opaque colours, so that their contrast with text is known. */
export interface Ground {
  readonly id: BackgroundId;
  /** Fine lines, or the deepest part of a gradient. */
  readonly line: string;
  /** Every fifth line. */
  readonly lineMajor: string;
  /** Strength as asked and as the text on it allows, per cent. */
  readonly asked: number;
  readonly shown: number;
}

/** The share of accent in the strongest drawing that may be asked for. */
const deepest: Record<BackgroundId, number> = { plain: 0, graph: 0.16, blueprint: 0.22, contour: 0.18, gradient: 0.16 };

/**
 * The drawing of a background, as strong as asked, or as strong as every text colour can bear that stands on the bare sheet.
 * @param texts colours of text that is set on the sheet itself
 * @param goal contrast each of them keeps on the drawing
 */
export function groundOf(id: BackgroundId, strength: number, paper: string, accent: string, texts: readonly string[], goal: number): Ground {
  if (id === 'plain') return { id, line: paper, lineMajor: paper, asked: strength, shown: strength };
  const at = (percent: number): string => mix(paper, accent, (deepest[id] * percent) / 100);
  const holds = (percent: number): boolean => texts.every((text) => worst(text, [at(percent)]) >= goal);
  let shown = strength;
  while (shown > 0 && !holds(shown)) shown -= 1;
  return { id, line: at(Math.round(shown * 0.6)), lineMajor: at(shown), asked: strength, shown };
}
