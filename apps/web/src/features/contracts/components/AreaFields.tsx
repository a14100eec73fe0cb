import { feeOfArea } from '@yingzao/domain/contracts';
import { formatMoney } from '@yingzao/domain/measures';
import { Button, Input, Switch } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { AreaInput } from '../../../ui/AreaInput';
import { FormField, FormGrid } from '../../../ui/FormField';
import type { AreaForm } from '../model/contractForm';
import { watchMessages } from '../watchMessages';

export interface AreaFieldsProps {
  /** Null: the fee is none by area. */
  area: AreaForm | null;
  amountFen: string | null;
  /** Floor area of the project in m2, with which a fresh one begins. */
  gfaM2: string | null;
  onChange: (area: AreaForm | null) => void;
  onAmount: (fen: string) => void;
}

/** The rate of a fee by area, and the area that its amount was made for. */
export function AreaFields({ area, amountFen, gfaM2, onChange, onAmount }: AreaFieldsProps) {
  const t = useMessages(watchMessages);
  const locale = useLocale();
  const comes = area && area.basisM2 ? feeOfArea(area.rate.trim(), area.basisM2) : null;
  return (
    <>
      <label className="ct-area-on">
        <Switch checked={area !== null} onChange={(on) => onChange(on ? { rate: '', basisM2: gfaM2 } : null)} aria-label={t('area.on')} />
        <span>{t('area.on')}</span>
        <small className="yz-quiet">{t('area.hint')}</small>
      </label>
      {area ? (
        <>
          <FormGrid>
            <FormField path="area.rate" label={t('area.rate')} required>
              {(f) => <Input {...f} inputMode="decimal" autoComplete="off" suffix={t('area.unit')} value={area.rate} onChange={(event) => onChange({ ...area, rate: event.target.value })} />}
            </FormField>
            <FormField path="area.basisM2" label={t('area.basis')} required>
              {(f) => <AreaInput {...f} value={area.basisM2} onChange={(basisM2) => onChange({ ...area, basisM2 })} />}
            </FormField>
          </FormGrid>
          {comes ? (
            <p className="ct-area-comes">
              <span className="yz-num">{t('area.comes', { amount: formatMoney(comes, { unit: 'YUAN', locale }) })}</span>
              {comes === amountFen ? null : (
                <Button size="small" onClick={() => onAmount(comes)}>
                  {t('area.take')}
                </Button>
              )}
            </p>
          ) : null}
        </>
      ) : null}
    </>
  );
}
