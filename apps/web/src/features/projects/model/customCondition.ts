import { valueText } from '@yingzao/domain/customFields';

import type { CustomFieldFilter } from '../../../generated/types.generated';
import type { CustomFieldInfo } from '../../../lib/customFields';
import type { Locale } from '../../../lib/locale';
import type { Translate } from '../../../lib/messages';
import type { listMessages } from '../listMessages';

/** A condition on a field of the firm's own, in words. */
export function conditionText(field: CustomFieldInfo, { choices, number, day, flag, text, isSet }: CustomFieldFilter, t: Translate<(typeof listMessages)['zh']>, locale: Locale): string {
  const parts: string[] = [];
  if (choices?.length) parts.push(valueText({ ...field, type: 'CHOICES' }, choices, locale));
  if (number?.min) parts.push(t('range.from', { min: number.min }));
  if (number?.max) parts.push(t(number.below ? 'range.below' : 'range.to', { max: number.max }));
  if (day?.from && day.to) parts.push(t('range.between', { min: day.from, max: day.to }));
  else if (day?.from) parts.push(t('range.since', { from: day.from }));
  else if (day?.to) parts.push(t('range.until', { to: day.to }));
  if (flag != null) parts.push(valueText(field, flag, locale));
  if (text) parts.push(text);
  if (isSet != null) parts.push(t(isSet ? 'filter.isSet' : 'filter.isUnset'));
  return parts.join(locale === 'zh' ? '、' : ', ');
}
