import { messages } from '../messages';
import { i18n } from '../../../lib/i18n';
import type { WidgetKind } from './widgetKind';

/** Whether a kind is meant by a text: part of its name or purpose in either language, its pinyin or the initials of it. */
export function matchesKind(kind: WidgetKind, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const names = (['zh', 'en'] as const).flatMap((lng) =>
    (['name', 'about'] as const).map((part) => i18n.t(`kind.${kind.kind}.${part}`, { ns: messages.namespace, lng })),
  );
  const close = wanted.replaceAll(/\s/g, '');
  return (
    names.some((name) => name.toLowerCase().includes(wanted)) ||
    (kind.words ?? '').split(' ').some((word) => word.startsWith(close))
  );
}
