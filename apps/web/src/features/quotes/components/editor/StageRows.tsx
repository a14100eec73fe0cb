import { formatNumber, fromFen, readDecimal } from '@yingzao/domain/measures';
import { quoteLimits, stagePresets, type QuoteFigures, type QuoteStage } from '@yingzao/domain/quotes';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { PlainInput } from '../../../../ui/PlainInput';
import { editorMessages } from '../../editorMessages';
import { newKey, stagesOf, stageSum } from '../../model/editorDraft';
import { NumberInput } from './NumberInput';

export interface StageRowsProps {
  stages: readonly QuoteStage[];
  amounts: QuoteFigures['stages'];
  onChange: (stages: readonly QuoteStage[]) => void;
}

/** When which share is paid, from a usual split or one's own; says at once how far it is from 100 %. */
export function StageRows({ stages, amounts, onChange }: StageRowsProps) {
  const t = useMessages(editorMessages);
  const locale = useLocale();
  const sum = stageSum(stages);
  const left = readDecimal('100')!.minus(sum);
  const set = (at: number, part: Partial<QuoteStage>): void => onChange(stages.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <>
      <p className="qe-presets">
        <span className="yz-quiet">{t('preset')}</span>
        {stagePresets.map((preset) => (
          <button key={preset.id} type="button" className="qe-preset yz-num" aria-pressed={JSON.stringify(stagesOf(preset, locale)) === JSON.stringify(stages)} onClick={() => onChange(stagesOf(preset, locale))}>
            {t(`presets.${preset.id}`)}
          </button>
        ))}
      </p>
      {stages.length > 0 ? (
        <ol className="qe-stages">
          {stages.map((stage, at) => (
            <li key={stage.key} className="qe-stage">
              <PlainInput aria-label={`${t('stageName')} ${at + 1}`} placeholder={t('stageName')} maxLength={quoteLimits.name} value={stage.name} onChange={(event) => set(at, { name: event.target.value })} />
              <NumberInput hideLabel label={`${t('stagePercent')} ${at + 1}`} places={4} value={stage.percent} onChange={(percent) => set(at, { percent })} />
              <span aria-hidden className="yz-quiet">
                %
              </span>
              <output className="yz-num qe-stage-amount">¥{formatNumber(fromFen(amounts[at]?.amountFen ?? '0', 'YUAN'), 2)}</output>
              <button type="button" className="qe-icon" aria-label={t('removeStage', { n: at + 1 })} onClick={() => onChange(stages.filter((_, i) => i !== at))}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
      ) : null}
      <p className="qe-stage-sum">
        {stages.length < quoteLimits.stages ? (
          <button type="button" className="yz-link-button qe-add" onClick={() => onChange([...stages, { key: newKey(), stage: null, name: '', percent: left.gt(0) ? left.toString() : null }])}>
            <Icon name="plus" />
            {t('addStage')}
          </button>
        ) : null}
        {stages.length > 0 ? (
          <span role="status" className={left.eq(0) ? 'qe-ok' : 'qe-warn'}>
            {t('stageSum', { sum })} · {left.eq(0) ? t('stageDone') : left.gt(0) ? t('stageLeft', { left: left.toString() }) : t('stageOver', { over: left.abs().toString() })}
          </span>
        ) : null}
      </p>
    </>
  );
}
