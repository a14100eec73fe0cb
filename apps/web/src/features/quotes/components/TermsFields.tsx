import { feeBasis } from '@yingzao/domain/catalogues';
import { formatArea, formatMoney, isIsoDate } from '@yingzao/domain/measures';
import { hasRate, totalByArea } from '@yingzao/domain/quotes';
import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../ui/FormField';
import { MoneyInput } from '../../../ui/MoneyInput';
import { messages } from '../messages';
import { isRate, rateOf, type TermsDraft } from '../model/terms';

export interface TermsFieldsProps {
  value: TermsDraft;
  onChange: (part: Partial<TermsDraft>) => void;
  /** Floor area of the project in m2, for the total by unit price. */
  gfaM2: string | null | undefined;
}

/** The fields of one version. */
export function TermsFields({ value, onChange, gfaM2 }: TermsFieldsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const total = value.feeBasis === 'PER_SQM' ? totalByArea(rateOf(value.rate), gfaM2) : null;
  return (
    <FormGrid>
      <FormField path={['terms', 'feeBasis']} label={t('form.feeBasis')} required>
        {(f) => <CodeSelect {...f} catalogue={feeBasis} allowClear={false} value={value.feeBasis} onChange={(code) => code && onChange({ feeBasis: code })} />}
      </FormField>
      {hasRate(value.feeBasis) ? (
        <FormField
          path={['terms', 'rate']}
          label={t(`form.rate.${value.feeBasis}`)}
          error={isRate(value.rate) ? null : t('form.rateInvalid')}
          hint={value.feeBasis === 'PER_SQM' && gfaM2 ? t('gfaHint', { area: formatArea(gfaM2, { unit: 'M2', locale }) }) : undefined}
        >
          {(f) => <Input {...f} className="yz-num" inputMode="decimal" autoComplete="off" value={value.rate} onChange={(event) => onChange({ rate: event.target.value })} />}
        </FormField>
      ) : null}
      <FormField
        path={['terms', 'amountFen']}
        label={t('form.amount')}
        required={!hasRate(value.feeBasis)}
        hint={
          total && total !== value.amountFen ? (
            <>
              {t('form.byArea', { amount: formatMoney(total, { unit: 'YUAN', locale }) })}{' '}
              <button type="button" className="yz-link-button" onClick={() => onChange({ amountFen: total })}>
                {t('form.fill')}
              </button>
            </>
          ) : undefined
        }
      >
        {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={value.amountFen} onChange={(amountFen) => onChange({ amountFen })} />}
      </FormField>
      <FormField path={['terms', 'validUntil']} label={t('form.validUntil')}>
        {(f) => (
          <DatePicker
            {...f}
            className="yz-select"
            value={value.validUntil && isIsoDate(value.validUntil) ? dayjs(value.validUntil) : null}
            format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD']}
            onChange={(day) => onChange({ validUntil: day ? day.format('YYYY-MM-DD') : null })}
          />
        )}
      </FormField>
      <FormField path={['terms', 'note']} label={t('form.note')} hint={t('form.noteHint')} wide>
        {(f) => <Input.TextArea {...f} rows={3} maxLength={4000} value={value.note} onChange={(event) => onChange({ note: event.target.value })} />}
      </FormField>
    </FormGrid>
  );
}
