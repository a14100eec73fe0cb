import { fontsFor, fontSizeRange, lineHeightRange, type FontChoice, type FontId } from '@yingzao/domain/appearance';

import { appearanceStore, useAppearance } from '../../../lib/appearance';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import notoSans from '../faces/noto-sans.svg';
import notoSerif from '../faces/noto-serif.svg';
import screen from '../faces/screen.svg';
import wenkai from '../faces/wenkai.svg';
import { messages } from '../messages';
import { Choice, type ChoiceOption } from './Choice';
import { Group } from './Group';
import { RangeRow } from './RangeRow';

const { change, preview } = appearanceStore;
// Outlines of the sample text: a shipped font is shown before it is chosen without fetching any of it.
const outlines: Partial<Record<FontId, string>> = { 'noto-sans': notoSans, 'noto-serif': notoSerif, wenkai, screen };

function FontFace({ font, sample }: { font: FontChoice; sample: string }) {
  const outline = outlines[font.id];
  if (outline) return <span className="yz-face-outline" style={{ maskImage: `url(${outline})` }} role="img" aria-label={sample} />;
  return (
    <span className="yz-face-font" style={{ fontFamily: font.text }}>
      {sample}
    </span>
  );
}

export function TextGroup() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { appearance } = useAppearance();
  const tiles = (shipped: boolean): ChoiceOption<FontId>[] =>
    fontsFor(locale)
      .filter((font) => font.shipped === shipped)
      .map((font) => ({
        value: font.id,
        label: (
          <>
            {font[locale]}
            <small className="yz-face-note">{font.families}</small>
          </>
        ),
        face: <FontFace font={font} sample={t('text.sample')} />,
      }));
  return (
    <Group title={t('text.title')} fields={['fontId', 'fontSize', 'lineHeight', 'locale']}>
      <Choice legend={`${t('text.font')} · ${t('text.system')}`} wide value={appearance.fontId} options={tiles(false)} onChange={(fontId) => change({ fontId })} />
      <Choice legend={`${t('text.font')} · ${t('text.shipped')}`} wide value={appearance.fontId} options={tiles(true)} onChange={(fontId) => change({ fontId })} />
      <p className="yz-field-hint yz-group-hint">
        {t('text.fontHint')} <a href="/fonts-licence.txt" target="_blank" rel="noreferrer">{t('text.licence')}</a>
      </p>
      <RangeRow label={t('text.size')} value={appearance.fontSize} {...fontSizeRange} unit="px" onPreview={(fontSize) => preview({ fontSize })} onCommit={(fontSize) => change({ fontSize })} />
      <RangeRow
        label={t('text.lineHeight')}
        value={appearance.lineHeight}
        {...lineHeightRange}
        step={5}
        format={(hundredths) => (hundredths / 100).toFixed(2)}
        onPreview={(lineHeight) => preview({ lineHeight })}
        onCommit={(lineHeight) => change({ lineHeight })}
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
  );
}
