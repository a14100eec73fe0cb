import { cityTier, ratingFactor, type RatingFactor } from '@yingzao/domain/catalogues';
import { ratingLimits, type RatingStep } from '@yingzao/domain/ratings';
import { Button, InputNumber, Select } from 'antd';
import { useContext } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { errorsAt } from '../../../lib/userErrors';
import { FormContext } from '../../../ui/formContext';
import { Icon } from '../../../ui/Icon';
import { MoneyInput } from '../../../ui/MoneyInput';
import { messages } from '../messages';
import { stepAfter } from '../model/values';

export interface FactorStepsProps {
  factor: RatingFactor;
  /** Place among the factors of the input. */
  at: number;
  steps: readonly RatingStep[];
  onChange: (steps: readonly RatingStep[]) => void;
}

/** The steps of one factor: from which value on there are how many points. */
export function FactorSteps({ factor, at, steps, onChange }: FactorStepsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const name = ratingFactor.label(factor, locale);
  const { errors } = useContext(FormContext);
  const most = factor === 'FRAMEWORK' ? 1 : ratingLimits.steps;
  const patch = (n: number, part: Partial<RatingStep>): void => onChange(steps.map((step, i) => (i === n ? { ...step, ...part } : step)));
  return (
    <fieldset className="rt-factor">
      <legend>{name}</legend>
      {steps.length === 0 ? <p className="yz-quiet">{t('editor.noSteps')}</p> : null}
      {steps.map((step, n) => {
        const path = ['formula', 'factors', String(at), 'steps', String(n)];
        const told = errors.filter((error) => path.every((key, i) => error.path[i] === key));
        return (
          <div key={n} className="rt-step">
            <span>{t(`editor.at.${factor}`)}</span>
            <StepValue factor={factor} label={t('editor.atOf', { factor: name, n: n + 1, what: t(`editor.at.${factor}`) })} value={step.at} onChange={(value) => patch(n, { at: value })} />
            <span>{t('editor.worth')}</span>
            <InputNumber aria-label={t('editor.pointsOf', { factor: name, n: n + 1 })} precision={0} min={1} max={100} value={step.points} onChange={(points) => patch(n, { points: points ?? 1 })} />
            <span>{t('editor.unit')}</span>
            <Button type="text" aria-label={t('editor.remove', { factor: name, n: n + 1 })} icon={<Icon name="close" />} onClick={() => onChange(steps.filter((_, i) => i !== n))} />
            {told.length > 0 ? (
              <p role="alert" className="yz-field-error rt-step-error">
                {told.map((error) => error.message).join(' ')}
              </p>
            ) : null}
          </div>
        );
      })}
      {errorsAt(errors, ['formula', 'factors', String(at), 'steps']).map((error) => (
        <p key={error.code} role="alert" className="yz-field-error">
          {error.message}
        </p>
      ))}
      <Button size="small" disabled={steps.length >= most} onClick={() => onChange([...steps, stepAfter(factor, steps)])}>
        {t('editor.add')}
      </Button>
    </fieldset>
  );
}

interface StepValueProps {
  factor: RatingFactor;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Money, a tier, or a whole number. */
function StepValue({ factor, label, value, onChange }: StepValueProps) {
  const locale = useLocale();
  if (factor === 'FRAMEWORK') return null;
  if (factor === 'FEES_WON')
    return (
      <span className="rt-money">
        <MoneyInput aria-label={label} defaultUnit="WAN_YUAN" value={value} onChange={(fen) => onChange(fen ?? '0')} />
      </span>
    );
  if (factor === 'CITY_TIER')
    return <Select<string> aria-label={label} value={value} popupMatchSelectWidth={false} options={cityTier.items.filter(({ code }) => /^T/.test(code)).map((item, i) => ({ value: String(i + 1), label: item[locale] }))} onChange={onChange} />;
  return <InputNumber aria-label={label} precision={0} min={0} max={100_000} value={Number(value)} onChange={(next) => onChange(String(next ?? 0))} />;
}
