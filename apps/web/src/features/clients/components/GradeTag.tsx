import { clientGrade, type ClientGrade, type RatingGrade } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';

/** How much the client matters, in words where no heading says that it is a grade. */
export function useGradeName(): (grade: ClientGrade) => string {
  const t = useMessages(messages);
  const locale = useLocale();
  return (grade) => (grade === 'KEY' ? clientGrade.label(grade, locale) : t('grade', { grade }));
}

/** The recorded grade as a tag; strategic ones stand out. `full` says that it is what was recorded, and not the rating by the formula. */
export function GradeTag({ grade, full }: { grade: ClientGrade; full?: boolean }) {
  const t = useMessages(messages);
  const label = clientGrade.label(grade, useLocale());
  return <StatusTag tone={grade === 'KEY' ? 'accent' : grade === 'A' ? 'info' : 'neutral'}>{full ? `${t('column.grade')} ${label}` : label}</StatusTag>;
}

/** What the client is worth by the firm's formula; A stands out. */
export function RatingTag({ grade, full }: { grade: RatingGrade; full?: boolean }) {
  const nameOf = useGradeName();
  return <StatusTag tone={grade === 'A' ? 'accent' : grade === 'B' ? 'info' : 'neutral'}>{full ? nameOf(grade) : grade}</StatusTag>;
}
