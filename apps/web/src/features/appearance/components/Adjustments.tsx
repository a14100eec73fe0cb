import { adjustmentsOf, gradeOf, SERIES_DISTANCE, type Adjustment } from '@yingzao/domain/appearance';

import { useAppearance } from '../../../lib/appearance';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { GradeTag } from './GradeTag';

type Texts = ReturnType<typeof useMessages<(typeof messages)['zh']>>;

function say(t: Texts, one: Adjustment): string {
  const mode = t(`mode.${one.mode}`);
  const figure = (n: number): string => n.toFixed(2);
  if (one.kind === 'background') return t('adjust.background', { ...one, mode });
  const values = { ...one, mode, before: figure(one.before), after: figure(one.after) };
  if (one.kind === 'accent') return t(one.direction === 'darker' ? 'adjust.accentDarker' : 'adjust.accentLighter', values);
  return t(one.kind === 'series' ? 'adjust.seriesMoved' : 'adjust.seriesContrast', values);
}

/** What is painted otherwise than it was chosen, in words with figures; and the grade the page earns. */
export function Adjustments() {
  const t = useMessages(messages);
  const { appearance, contrast, theme } = useAppearance();
  const list = (['light', 'dark'] as const).flatMap((mode) => adjustmentsOf(appearance, mode, contrast)).map((one) => say(t, one));
  if (appearance.contrast === 'system' && contrast === 'high') list.unshift(t('adjust.highBySystem'));
  const { ratio, grade } = gradeOf(theme);
  return (
    <section className="yz-adjustments" aria-label={t('adjust.title')}>
      <p title={t('adjust.gradeHint')}>
        <GradeTag ratio={ratio} /> <span className="yz-num">{t('adjust.grade', { grade, ratio: ratio.toFixed(1) })}</span>
      </p>
      <p className="yz-num">{t('adjust.series', { distance: (Math.floor(theme.series.after * 1000) / 1000).toFixed(3), least: SERIES_DISTANCE })}</p>
      {list.length === 0 ? (
        <p className="yz-quiet">{t('adjust.none')}</p>
      ) : (
        <>
          <h3>{t('adjust.title')}</h3>
          <ul>
            {list.map((line) => (
              <li key={line} className="yz-num">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
