import { useMemo } from 'react';

import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { messages } from '../messages';
import { otherFilter, type Comparison } from '../model/comparison';
import type { ChartScope } from '../model/scope';

/** What the page compares with: its filter, what both are called, and the whole in words. */
export function useComparison(filter: ProjectFilter, comparison: Comparison | null, nameOf: (key: string, id: string) => string | null): { readonly compared: ChartScope['compared']; readonly words: string | null } {
  const t = useMessages(messages);
  return useMemo(() => {
    if (!comparison) return { compared: null, words: null };
    const other = otherFilter(filter, comparison);
    if (!other) return { compared: null, words: t('compare.chipMissing', { name: t(`compare.kind.${comparison.kind}`) }) };
    if (comparison.kind === 'day') {
      const name = t('compare.asOf', { day: comparison.day });
      return { compared: { comparison, filter: other, now: filter.asOf ? t('compare.asOf', { day: filter.asOf }) : t('compare.today'), other: name }, words: t('compare.chip', { name }) };
    }
    if (comparison.kind === 'department') {
      const name = nameOf('departmentIds', comparison.id) ?? t('compare.otherDepartment');
      const own = filter.departmentIds?.map((id) => nameOf('departmentIds', id) ?? '').filter(Boolean).join(t('separator'));
      return { compared: { comparison, filter: other, now: own || t('compare.these'), other: name }, words: t('compare.chip', { name }) };
    }
    const name = t(`compare.kind.${comparison.kind}`);
    const { from = '', to = '' } = other.registeredOn ?? other.wonOn ?? other.signedOn ?? {};
    return { compared: { comparison, filter: other, now: t('compare.now'), other: name }, words: t('compare.chipSpan', { name, span: `${from} – ${to}` }) };
  }, [filter, comparison, nameOf, t]);
}
