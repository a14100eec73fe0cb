import { useMemo } from 'react';

import type { DateRange } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { messages } from '../messages';
import { timesOf, type Comparison } from '../model/comparison';
import { hasOtherPeriod, otherPeriod, type OtherPeriod } from '../model/tabComparison';
import { tabMessages } from '../tabMessages';
import { useComparison } from './useComparison';

export interface TabComparison {
  /** Null where the tab compares with nothing. */
  readonly compared: { readonly kind: Comparison['kind']; readonly other: OtherPeriod; readonly nowName: string; readonly otherName: string } | null;
  /** For the summary of the filter. */
  readonly words: string | null;
  /** What is to be known of it, or why there is none. */
  readonly notes: readonly string[];
  readonly comparable: { readonly hasPeriod: boolean; readonly hasDay: false };
}

/** With what a tab of figures of a period compares: its question, what both sides are called, and what has to be said about it. */
export function useTabComparison(tab: 'people' | 'documents', filter: ProjectFilter, within: DateRange | null, comparison: Comparison | null, nameOf: (key: string, id: string) => string | null): TabComparison {
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const ofPage = useComparison(filter, comparison, nameOf);
  return useMemo(() => {
    const comparable = { hasPeriod: hasOtherPeriod(filter, within), hasDay: false as const };
    if (!comparison) return { compared: null, words: null, notes: [], comparable };
    const other = otherPeriod(filter, within, comparison);
    if (other === 'notKept') return { compared: null, words: ofPage.words, notes: [s(`${tab}.compare.notKept`)], comparable };
    const name = comparison.kind === 'department' ? (ofPage.compared?.other ?? '') : t(`compare.kind.${comparison.kind}`);
    if (other === 'needsPeriod') return { compared: null, words: t('compare.chip', { name }), notes: [s(`${tab}.compare.needsPeriod`)], comparable };
    if (comparison.kind === 'department') return { compared: { kind: 'department', other, nowName: ofPage.compared?.now ?? t('compare.these'), otherName: name }, words: ofPage.words, notes: [s(`${tab}.compare.department`)], comparable };
    const span = within ? other.within : timesOf(other.filter)[0]?.[1];
    const notes = [s(`${tab}.compare.period`), ...(within && timesOf(filter).length > 0 ? [s('compareMoved')] : [])];
    return { compared: { kind: comparison.kind, other, nowName: t('compare.now'), otherName: name }, words: t('compare.chipSpan', { name, span: `${span?.from ?? ''} – ${span?.to ?? ''}` }), notes, comparable };
  }, [tab, filter, within, comparison, ofPage, t, s]);
}
