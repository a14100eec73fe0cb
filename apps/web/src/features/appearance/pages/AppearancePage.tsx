import { appearanceModes, chartPalettes, densities, fonts, fontSizeRange, radiusRange, type PaletteId } from '@yingzao/domain/appearance';
import { Switch } from 'antd';
import { useId } from 'react';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import '../appearance.css';
import { Choice } from '../components/Choice';
import { ColourGroup } from '../components/ColourGroup';
import { Group } from '../components/Group';
import { Preview } from '../components/Preview';
import { RangeRow } from '../components/RangeRow';
import { messages } from '../messages';

const { change, preview } = appearanceStore;

export default function AppearancePage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { appearance, mode, saveState } = useAppearance();
  const motionId = useId();
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <span className={saveState === 'failed' ? 'yz-save-state yz-field-error' : 'yz-save-state yz-quiet'} role="status">
            {t(`save.${saveState}`)}
          </span>
        }
      />
      <div className="yz-appearance">
        <div>
          <ColourGroup />
          <Group title={t('mode.title')} fields={['mode']}>
            <Choice
              legend={t('mode.title')}
              quiet
              value={appearance.mode}
              options={appearanceModes.map((value) => ({ value, label: t(`mode.${value}`), face: <span className={`yz-face yz-face-${value}`} /> }))}
              onChange={(value) => change({ mode: value })}
            />
          </Group>
          <Group title={t('text.title')} fields={['fontId', 'fontSize', 'locale']}>
            <Choice
              legend={t('text.font')}
              value={appearance.fontId}
              options={fonts.map((font) => ({
                value: font.id,
                label: font[locale],
                face: (
                  <span className="yz-face-font" style={{ fontFamily: font.text }}>
                    {t('text.sample')}
                  </span>
                ),
              }))}
              onChange={(fontId) => change({ fontId })}
            />
            <RangeRow
              label={t('text.size')}
              value={appearance.fontSize}
              {...fontSizeRange}
              unit="px"
              onPreview={(fontSize) => preview({ fontSize })}
              onCommit={(fontSize) => change({ fontSize })}
            />
            <Choice
              legend={t('text.locale')}
              value={appearance.locale}
              options={[
                { value: 'zh', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(value) => change({ locale: value })}
            />
          </Group>
          <Group title={t('layout.title')} fields={['density', 'radius', 'motion']}>
            <Choice
              legend={t('layout.density')}
              value={appearance.density}
              options={densities.map((value) => ({ value, label: t(`layout.${value}`), face: <span className={`yz-face yz-face-${value}`} /> }))}
              onChange={(density) => change({ density })}
            />
            <RangeRow
              label={t('layout.radius')}
              value={appearance.radius}
              {...radiusRange}
              unit="px"
              onPreview={(radius) => preview({ radius })}
              onCommit={(radius) => change({ radius })}
            />
            <div className="yz-range">
              <label htmlFor={motionId}>{t('layout.motion')}</label>
              <Switch id={motionId} checked={appearance.motion} onChange={(motion) => change({ motion })} />
            </div>
            <p className="yz-field-hint">{t('layout.motionHint')}</p>
          </Group>
          <Group title={t('chart.title')} fields={['paletteId']} hint={t('chart.hint')}>
            <Choice<PaletteId>
              legend={t('chart.palette')}
              quiet
              value={appearance.paletteId}
              options={chartPalettes.map((palette) => ({
                value: palette.id,
                label: palette[locale],
                face: (
                  <span className="yz-face-palette" aria-hidden>
                    {palette.colours[mode].map((colour) => (
                      <i key={colour} style={{ background: colour }} />
                    ))}
                  </span>
                ),
              }))}
              onChange={(paletteId) => change({ paletteId })}
            />
          </Group>
        </div>
        <Preview />
      </div>
    </Page>
  );
}
