import { isHexColour } from '@yingzao/domain/appearance';
import { Input } from 'antd';
import { useId, useState } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { ContrastLine } from './ContrastLine';
import { Group } from './Group';
import { PictureColours } from './PictureColours';

export function ColourGroup() {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const [typed, setTyped] = useState<string | null>(null);
  const hexId = useId();
  const pickId = useId();
  const text = typed ?? appearance.seed;
  const wrong = typed !== null && !isHexColour(typed.trim());

  return (
    <Group title={t('colour.title')} fields={['seed']}>
      <div className="yz-colour-row">
        <label htmlFor={pickId}>{t('colour.pick')}</label>
        <input
          id={pickId}
          type="color"
          value={appearance.seed}
          // Dragging in the picker fires many times: it only previews, letting go applies.
          onInput={(event) => appearanceStore.preview({ seed: event.currentTarget.value })}
          onChange={() => undefined}
          onBlur={(event) => appearanceStore.change({ seed: event.currentTarget.value })}
          ref={(input) => {
            if (!input) return undefined;
            const commit = (): void => appearanceStore.change({ seed: input.value });
            input.addEventListener('change', commit);
            return () => input.removeEventListener('change', commit);
          }}
        />
        <label htmlFor={hexId}>{t('colour.hex')}</label>
        <Input
          id={hexId}
          className="yz-hex yz-num"
          value={text}
          maxLength={7}
          {...(wrong ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${hexId}-error` } : {})}
          onChange={(event) => {
            const next = event.target.value;
            setTyped(next);
            if (isHexColour(next.trim())) appearanceStore.change({ seed: next.trim() });
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      {wrong ? (
        <p id={`${hexId}-error`} className="yz-field-error" role="alert">
          <Icon name="warning" />
          {t('colour.hexInvalid')}
        </p>
      ) : null}
      <ContrastLine mode="light" />
      <ContrastLine mode="dark" />
      <PictureColours />
    </Group>
  );
}
