import { declarationOf } from '@yingzao/domain/prompts';
import type { PromptGroup } from '@yingzao/domain/prompts';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon, type IconName } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import type { PromptChanges } from '../hooks/usePromptChanges';
import { messages } from '../messages';
import '../prompts.css';
import { PromptActions } from './PromptActions';
import type { PromptRow_WorkPromptFragment } from './PromptRow.generated';

const icons: Readonly<Record<PromptGroup, IconName>> = { project: 'project', approval: 'approval', client: 'client', firm: 'bell' };

export interface PromptRowProps {
  prompt: PromptRow_WorkPromptFragment;
  changes: PromptChanges;
  /** Called when the prompt is followed to what it is about. */
  onOpen?: () => void;
  compact?: boolean;
}

/** One prompt: what it says, where it leads, and what can be done with it. Opening it reads it. */
export function PromptRow({ prompt, changes, onOpen, compact }: PromptRowProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [unfolded, setUnfolded] = useState(false);
  const bodyId = useId();
  const kind = declarationOf(prompt.kind);
  const isOver = Boolean(prompt.doneAt);
  const isUnread = !prompt.readAt && !isOver;
  const read = (): void => {
    if (isUnread) void changes.change([prompt.id], 'READ', { quiet: true });
  };
  const latestRead = useRef(read);
  useEffect(() => {
    latestRead.current = read;
  });
  // Read once it is folded or left: a list of what is unread would take it away under the reader's eyes.
  useEffect(() => (unfolded ? () => latestRead.current() : undefined), [unfolded]);

  let title: ReactNode = prompt.title;
  if (prompt.path)
    title = (
      <Link
        to={prompt.path}
        onClick={() => {
          read();
          onOpen?.();
        }}
      >
        {prompt.title}
      </Link>
    );
  else if (prompt.body)
    title = (
      <button type="button" className="prompt-unfold" aria-expanded={unfolded} aria-controls={unfolded ? bodyId : undefined} onClick={() => setUnfolded(!unfolded)}>
        {prompt.title}
      </button>
    );

  return (
    <li className={['prompt', isUnread ? 'prompt-unread' : '', isOver ? 'prompt-over' : '', compact ? 'prompt-compact' : ''].filter(Boolean).join(' ')} data-kind={prompt.kind}>
      <span className="prompt-icon">
        <Icon name={icons[kind.group]} />
      </span>
      <div className="prompt-text">
        <p className="prompt-title">
          {isUnread ? <span className="yz-visually-hidden">{t('unread')} </span> : null}
          {title}
        </p>
        {prompt.detail ? <p className="prompt-detail">{prompt.detail}</p> : null}
        {unfolded && prompt.body ? (
          <div id={bodyId} className="prompt-body">
            {prompt.body}
          </div>
        ) : null}
        <p className="prompt-meta">
          {compact ? null : <span>{kind[locale].label}</span>}
          <DateText value={prompt.arrivedAt} kind="relative" />
          {prompt.snoozedUntil && !isOver ? (
            <span>
              {t('until')} <DateText value={prompt.snoozedUntil} kind="relative" />
            </span>
          ) : null}
          {prompt.heldUntil && isUnread ? <span>{t('held')}</span> : null}
          {isOver ? <span>{t('done')}</span> : null}
        </p>
      </div>
      <PromptActions prompt={prompt} changes={changes} />
    </li>
  );
}
