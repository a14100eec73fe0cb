import { lazy, Suspense, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import type { PromptChanges } from '../hooks/usePromptChanges';
import { messages } from '../messages';
import type { PromptRow_WorkPromptFragment } from './PromptRow.generated';

const SnoozeDialog = lazy(() => import('./SnoozeDialog'));

/** The evening is offered until half an hour before it; the server has the last word, in the person's time zone. */
const isBeforeEvening = (now: Date): boolean => now.getHours() * 60 + now.getMinutes() < 18 * 60 + 30;

/** The one thing to do next as a button, the rest in a menu. */
export function PromptActions({ prompt, changes }: { prompt: PromptRow_WorkPromptFragment; changes: PromptChanges }) {
  const t = useMessages(messages);
  const [picking, setPicking] = useState(false);
  const ids = [prompt.id];
  const isTodo = prompt.nature === 'TODO';
  const isOver = Boolean(prompt.doneAt);
  const canTick = isTodo && !prompt.isDoneBySystem && !isOver;
  const snooze = (choice: 'HOUR' | 'TONIGHT' | 'TOMORROW' | 'NEXT_MONDAY'): MenuItem => ({ key: choice, icon: 'clock', label: t(`snooze.${choice}`), onSelect: () => void changes.snooze(ids, { choice }) });

  const items: MenuItem[] = [
    ...(isTodo && isOver ? [{ key: 'reopen', icon: 'restore' as const, label: t('action.reopen'), onSelect: () => void changes.change(ids, 'REOPEN') }] : []),
    ...(!isOver ? [{ key: 'read', icon: 'eye' as const, label: prompt.readAt ? t('action.unread') : t('action.read'), onSelect: () => void changes.change(ids, prompt.readAt ? 'UNREAD' : 'READ') }] : []),
    ...(!isOver && prompt.snoozedUntil ? [{ key: 'wake', icon: 'bell' as const, label: t('action.wake'), onSelect: () => void changes.change(ids, 'WAKE') }] : []),
    ...(isOver ? [] : [snooze('HOUR'), ...(isBeforeEvening(new Date()) ? [snooze('TONIGHT')] : []), snooze('TOMORROW'), snooze('NEXT_MONDAY'), { key: 'pick', icon: 'calendar' as const, label: t('snooze.pick'), onSelect: () => setPicking(true) }]),
  ];

  return (
    <div className="prompt-actions">
      {canTick ? (
        <button type="button" className="yz-icon-button" aria-label={`${t('action.done')}：${prompt.title}`} title={t('action.done')} onClick={() => void changes.change(ids, 'DONE')}>
          <Icon name="check" />
        </button>
      ) : !isTodo && !prompt.readAt ? (
        <button type="button" className="yz-icon-button" aria-label={`${t('action.read')}：${prompt.title}`} title={t('action.read')} onClick={() => void changes.change(ids, 'READ')}>
          <Icon name="eye" />
        </button>
      ) : null}
      {items.length > 0 ? <MenuButton label={t('action.actions', { title: prompt.title })} items={items} /> : null}
      {picking ? (
        <Suspense fallback={null}>
          <SnoozeDialog onClose={() => setPicking(false)} onPick={(until) => changes.snooze(ids, { until })} />
        </Suspense>
      ) : null}
    </div>
  );
}
