import { appearanceModes, clockSources, contrastChoices, sunTimes, type ContrastChoice } from '@yingzao/domain/appearance';
import { useId } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { Choice } from './Choice';
import { Group } from './Group';

const { change } = appearanceStore;
const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const contrastNames = { system: 'mode.contrastSystem', normal: 'mode.contrastNormal', high: 'mode.contrastHigh' } as const;

/** When mode follows the clock: with the sun, or between two times. */
function Hours() {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const id = useId();
  const { from, to } = sunTimes(new Date());
  const time = (field: 'lightFrom' | 'lightTo', label: string) => (
    <>
      <label htmlFor={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type="time"
        className="yz-time yz-num"
        value={appearance[field]}
        required
        onChange={(event) => event.target.value && change({ [field]: event.target.value.slice(0, 5) })}
      />
    </>
  );
  return (
    <div className="yz-hours">
      <Choice
        legend={t('mode.source')}
        value={appearance.clockSource}
        options={clockSources.map((value) => ({ value, label: value === 'sun' ? t('mode.sun', { from: clockOf(from), to: clockOf(to) }) : t('mode.hours') }))}
        onChange={(clockSource) => change({ clockSource })}
      />
      {appearance.clockSource === 'hours' ? (
        <p className="yz-colour-row">
          {time('lightFrom', t('mode.from'))}
          {time('lightTo', t('mode.to'))}
        </p>
      ) : null}
    </div>
  );
}

export function ModeGroup() {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  return (
    <Group title={t('mode.title')} fields={['mode', 'clockSource', 'lightFrom', 'lightTo', 'contrast']}>
      <Choice
        legend={t('mode.title')}
        quiet
        value={appearance.mode}
        options={appearanceModes.map((value) => ({ value, label: t(`mode.${value}`), face: <span className={`yz-face yz-face-${value}`} /> }))}
        onChange={(mode) => change({ mode })}
      />
      {appearance.mode === 'clock' ? <Hours /> : null}
      <Choice<ContrastChoice>
        legend={t('mode.contrast')}
        value={appearance.contrast}
        options={contrastChoices.map((value) => ({ value, label: t(contrastNames[value]) }))}
        onChange={(contrast) => change({ contrast })}
      />
    </Group>
  );
}
