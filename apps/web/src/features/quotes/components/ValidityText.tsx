import { today } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Whole days from today, in the firm's calendar. */
export const daysUntil = (iso: string): number => day(iso) - day(today(new Date()));

/** When an offer ends, and how near that is. */
export function ValidityText({ until }: { until: string }) {
  const t = useMessages(messages);
  const left = daysUntil(until);
  return (
    <span className={left <= 3 ? 'qt-soon' : undefined}>
      {t('form.validUntil')} <DateText value={until} />（{left < 0 ? t('validLeft.past', { count: -left }) : left === 0 ? t('validLeft.today') : t('validLeft.left', { count: left })}）
    </span>
  );
}
