import { useMessages } from '../../../lib/messages';
import type { ChartRow } from '../../../ui/ChartFrame';
import { messages } from '../messages';

const heights = { a: 34, b: 52, c: 41, d: 28, e: 17, f: 12, g: 7, h: 9 } as const;

/** Rows of a chart in which every series colour appears once. */
export function useSampleRows(): readonly ChartRow[] {
  const t = useMessages(messages);
  return Object.entries(heights).map(([key, value]): ChartRow => ({ key, label: t(`preview.bars.${key as keyof typeof heights}`), value }));
}

/** Lines of a table: number, project, floor area in m². */
export const sampleLines = [
  ['QA-2026-018', '滨江文化中心', 'Riverside Culture Centre', '52618.47'],
  ['QA-2026-021', '云栖小学', 'Yunqi Primary School', '18240'],
  ['QA-2026-027', '北苑住宅一期', 'North Court Housing, phase 1', '136905.2'],
] as const;
