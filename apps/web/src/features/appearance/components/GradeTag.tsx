import { StatusTag } from '../../../ui/StatusTag';

/** The grade of WCAG 2.2 that a contrast earns. */
export function GradeTag({ ratio }: { ratio: number }) {
  return <StatusTag tone={ratio >= 4.5 ? 'success' : 'warning'}>{ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : '< AA'}</StatusTag>;
}
