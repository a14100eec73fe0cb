import { chartPalettes, deriveTheme, paletteIds, type PaletteId } from '@yingzao/domain/appearance';
import { Switch } from 'antd';
import { useId } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { Choice } from './Choice';
import { Group } from './Group';

export function ChartGroup() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { appearance, mode, contrast } = useAppearance();
  const patternsId = useId();
  const name = (id: PaletteId): string => chartPalettes.find((palette) => palette.id === id)?.[locale] ?? t('chart.seed');
  return (
    <Group title={t('chart.title')} fields={['paletteId', 'chartPatterns']} hint={t('chart.hint')}>
      <Choice
        legend={t('chart.palette')}
        quiet
        value={appearance.paletteId}
        options={paletteIds.map((value) => ({
          value,
          label: (
            <>
              {name(value)}
              <small className="yz-face-note">{t('chart.safe')}</small>
            </>
          ),
          face: (
            <span className="yz-face-palette" aria-hidden>
              {deriveTheme({ ...appearance, paletteId: value }, mode, contrast).palette.map((colour) => (
                <i key={colour} style={{ background: colour }} />
              ))}
            </span>
          ),
        }))}
        onChange={(paletteId) => appearanceStore.change({ paletteId })}
      />
      <div className="yz-range">
        <label htmlFor={patternsId}>{t('chart.patterns')}</label>
        <Switch id={patternsId} checked={appearance.chartPatterns} onChange={(chartPatterns) => appearanceStore.change({ chartPatterns })} />
      </div>
      <p className="yz-field-hint">{t('chart.patternsHint')}</p>
    </Group>
  );
}
