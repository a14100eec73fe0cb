import type { Step } from '@yingzao/domain/dashboard';
import { useEffect, useRef } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { keepFocus } from './MoveButton';

const moves: readonly (readonly [Step, IconName])[] = [
  ['left', 'left'],
  ['up', 'up'],
  ['down', 'down'],
  ['right', 'right'],
];
const sizes: readonly (readonly [Step, IconName])[] = [
  ['narrower', 'minus'],
  ['wider', 'plus'],
  ['shorter', 'minus'],
  ['taller', 'plus'],
];

/** Moving and resizing by clicks alone: the same steps as the arrow keys, each done at once. */
export function ArrangePad({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const t = useMessages(messages);
  const { store } = useHome();
  const phone = useHomeState((state) => state.breakpoint === 'phone');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.focus(), []);

  const button = ([step, icon]: readonly [Step, IconName]) => (
    <button
      key={step}
      type="button"
      className="yz-icon-button"
      aria-label={t(`step.${step}`)}
      title={t(`step.${step}`)}
      onClick={(event) => {
        store.step(step, id);
        keepFocus(event.currentTarget);
      }}
    >
      <Icon name={icon} />
    </button>
  );

  return (
    <div
      ref={root}
      className="home-pad"
      role="group"
      aria-label={t('action.arrangeOf', { name: title })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="home-pad-row">
        <span>{t('step.position')}</span>
        {moves.filter(([step]) => !phone || step === 'up' || step === 'down').map(button)}
      </div>
      {phone ? null : (
        <>
          <div className="home-pad-row">
            <span>{t('step.width')}</span>
            {sizes.slice(0, 2).map(button)}
          </div>
          <div className="home-pad-row">
            <span>{t('step.height')}</span>
            {sizes.slice(2).map(button)}
          </div>
        </>
      )}
      <button type="button" className="yz-text-button" onClick={onClose}>
        <Icon name="check" />
        {t('action.done')}
      </button>
    </div>
  );
}
