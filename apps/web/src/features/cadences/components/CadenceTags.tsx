import { cadenceTaskState, escalationLevel, type CadenceTaskState, type EscalationLevel } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';

/** Where a follow-up stands: closed or dropped; while it is open, with whom it lies by now. */
export function CadenceStateTag({ state, level }: { state: CadenceTaskState; level: EscalationLevel }) {
  const locale = useLocale();
  if (state === 'OPEN' && level !== 'OWNER') return <StatusTag tone="danger">{escalationLevel.label(level, locale)}</StatusTag>;
  return <StatusTag tone={state === 'OPEN' ? 'accent' : state === 'DONE' ? 'success' : 'muted'}>{cadenceTaskState.label(state, locale)}</StatusTag>;
}

/** A window in words: days before or after its date. */
export function WindowText({ from, to }: { from: number; to: number }) {
  const t = useMessages(messages);
  if (from === 0 && to === 0) return t('window.on');
  if (to < 0) return from === to ? t('window.beforeOne', { from: -from }) : t('window.before', { from: -from, to: -to });
  if (from > 0) return from === to ? t('window.afterOne', { from }) : t('window.after', { from, to });
  return t('window.around', { from, to });
}
