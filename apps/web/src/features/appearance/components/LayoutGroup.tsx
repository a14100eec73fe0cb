import { densities, radiusRange } from '@yingzao/domain/appearance';
import { Switch } from 'antd';
import { useId } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { Choice } from './Choice';
import { Group } from './Group';
import { RangeRow } from './RangeRow';

const { change, preview } = appearanceStore;

export function LayoutGroup() {
  const t = useMessages(messages);
  const { appearance } = useAppearance();
  const motionId = useId();
  return (
    <Group title={t('layout.title')} fields={['density', 'radius', 'motion']}>
      <Choice
        legend={t('layout.density')}
        value={appearance.density}
        options={densities.map((value) => ({ value, label: t(`layout.${value}`), face: <span className={`yz-face yz-face-${value}`} /> }))}
        onChange={(density) => change({ density })}
      />
      <RangeRow label={t('layout.radius')} value={appearance.radius} {...radiusRange} unit="px" onPreview={(radius) => preview({ radius })} onCommit={(radius) => change({ radius })} />
      <div className="yz-range">
        <label htmlFor={motionId}>{t('layout.motion')}</label>
        <Switch id={motionId} checked={appearance.motion} onChange={(motion) => change({ motion })} />
      </div>
      <p className="yz-field-hint">{t('layout.motionHint')}</p>
    </Group>
  );
}
