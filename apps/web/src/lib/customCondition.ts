import { valueText } from '@yingzao/domain/customFields';

import type { CustomFieldFilter } from '../generated/types.generated';
import type { CustomFieldInfo } from './customFields';
import type { Locale } from './locale';

const words = {
  zh: { from: '不低于 ', to: '不高于 ', below: '低于 ', since: '自 ', until: '至 ', set: '已填', unset: '未填', between: '、' },
  en: { from: 'at least ', to: 'at most ', below: 'below ', since: 'from ', until: 'until ', set: 'filled in', unset: 'empty', between: ', ' },
} as const;

/** A condition on a field of the firm's own, in words. */
export function conditionText(field: CustomFieldInfo, { choices, number, day, flag, text, isSet }: CustomFieldFilter, locale: Locale): string {
  const t = words[locale];
  const parts: string[] = [];
  if (choices?.length) parts.push(valueText({ ...field, type: 'CHOICES' }, choices, locale));
  if (number?.min) parts.push(`${t.from}${number.min}`);
  if (number?.max) parts.push(`${number.below ? t.below : t.to}${number.max}`);
  if (day?.from) parts.push(`${t.since}${day.from}`);
  if (day?.to) parts.push(`${t.until}${day.to}`);
  if (flag != null) parts.push(valueText(field, flag, locale));
  if (text) parts.push(text);
  if (isSet != null) parts.push(isSet ? t.set : t.unset);
  return parts.join(t.between);
}
