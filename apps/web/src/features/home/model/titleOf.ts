import type { Widget } from '@yingzao/domain/dashboard';

import { kindOf } from './registry';
import type { HomeMessage } from './widgetKind';

/** How a widget is called: the person's own title, else what its settings say, else its kind. */
export function titleOf(
  widget: Pick<Widget, 'kind' | 'title'> & Partial<Pick<Widget, 'settings'>>,
  t: (key: HomeMessage) => string,
): string {
  if (widget.title) return widget.title;
  const kind = kindOf(widget.kind);
  if (!kind) return t('unknown.title');
  const settings = widget.settings ? kind.parse(widget.settings) : null;
  const own = settings === null ? '' : kind.ownName?.(settings);
  if (own) return own;
  const parts = settings === null ? undefined : kind.title?.(settings);
  return parts ? parts.map((part) => t(part)).join(' · ') : t(`kind.${kind.kind}.name` as HomeMessage);
}
