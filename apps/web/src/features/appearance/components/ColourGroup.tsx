import { appearancePresets, clampSeed, isHexColour, AA_TEXT, type ResolvedMode } from '@yingzao/domain/appearance';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';
import { Choice } from './Choice';
import { Group } from './Group';

/** Contrast of the picked colour in one mode, and what was done about it. */
function ContrastLine({ seed, mode }: { seed: string; mode: ResolvedMode }) {
  const t = useMessages(messages);
  const clamped = clampSeed(seed, mode);
  const enough = clamped.contrastAfter >= AA_TEXT;
  const values = { before: clamped.contrastBefore.toFixed(1), colour: clamped.accent };
  return (
    <div className="yz-contrast">
      <span className="yz-contrast-chip" style={{ background: clamped.accent, color: clamped.accentInk }} aria-hidden>
        文 Aa
      </span>
      <div>
        <p>
          {t(`colour.${mode}`)} · <span className="yz-num">{t('colour.contrast', { ratio: clamped.contrastAfter.toFixed(1) })}</span>{' '}
          <StatusTag tone={enough ? 'success' : 'warning'}>{enough ? t('colour.pass') : t('colour.fail')}</StatusTag>
        </p>
        {clamped.adjusted ? (
          <p className="yz-field-hint">{t(clamped.direction === 'darker' ? 'colour.adjustedDarker' : 'colour.adjustedLighter', values)}</p>
        ) : null}
      </div>
      {clamped.adjusted ? (
        <Button size="small" onClick={() => appearanceStore.change({ seed: clamped.accent })}>
          {t('colour.fix', { colour: clamped.accent })}
        </Button>
      ) : null}
    </div>
  );
}

export function ColourGroup() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { appearance, mode } = useAppearance();
  const [typed, setTyped] = useState<string | null>(null);
  const hexId = useId();
  const pickId = useId();
  const preset = appearancePresets.find((one) => one.set.seed === appearance.seed) ?? null;
  const text = typed ?? appearance.seed;
  const wrong = typed !== null && !isHexColour(typed.trim());

  return (
    <Group title={t('colour.title')} fields={['seed']} hint={t('presets.hint')}>
      <Choice
        legend={t('presets.title')}
        quiet
        value={preset?.id ?? null}
        options={appearancePresets.map((one) => ({
          value: one.id,
          label: one[locale],
          face: <span className="yz-swatch" style={{ background: clampSeed(one.set.seed ?? appearance.seed, mode).accent }} />,
        }))}
        onChange={(id) => {
          const chosen = appearancePresets.find((one) => one.id === id);
          setTyped(null);
          if (chosen) appearanceStore.change(chosen.set);
        }}
      />
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
      <ContrastLine seed={appearance.seed} mode="light" />
      <ContrastLine seed={appearance.seed} mode="dark" />
    </Group>
  );
}
