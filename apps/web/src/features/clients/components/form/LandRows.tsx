import { isIsoDate } from '@yingzao/domain/measures';
import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { memo } from 'react';

import { useMessages } from '../../../../lib/messages';
import { AreaInput } from '../../../../ui/AreaInput';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { MoneyInput } from '../../../../ui/MoneyInput';
import { formMessages } from '../../formMessages';
import { blankLand, type ClientForm, type LandForm } from '../../model/clientForm';
import { CitySelect } from '../CitySelect';
import { RowList } from './RowList';

// Shown as ISO; typed in any of these.
const formats = ['YYYY-MM-DD', 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'YYYY-M-D'];

/** Land the client bought. */
export const LandRows = memo(function LandRows({ rows, patch: patchForm }: { rows: readonly LandForm[]; patch: (part: Partial<ClientForm>) => void }) {
  const t = useMessages(formMessages);
  const nameOf = (row: LandForm, at: number): string => (row.parcelNumber ? t('landItem.number', { number: row.parcelNumber }) : row.location.trim() || t('landItem.nth', { n: at + 1 }));
  return (
    <RowList rows={rows} onChange={(landAcquisitions) => patchForm({ landAcquisitions })} blank={blankLand} addText={t('landItem.add')} nameOf={nameOf}>
      {(row, at, patch) => {
        const path = (field: string): string[] => ['landAcquisitions', String(at), field];
        return (
          <FormGrid columns={3}>
            <FormField path={path('soldOn')} label={t('landItem.soldOn')}>
              {(f) => (
                <DatePicker
                  {...f}
                  className="yz-select"
                  format={formats}
                  placeholder={t('date')}
                  value={row.soldOn && isIsoDate(row.soldOn) ? dayjs(row.soldOn) : null}
                  onChange={(day) => patch({ soldOn: day ? day.format('YYYY-MM-DD') : null })}
                />
              )}
            </FormField>
            <FormField path={path('cityCode')} label={t('landItem.city')}>
              {(f) => <CitySelect {...f} value={row.cityCode} onChange={(cityCode) => patch({ cityCode })} />}
            </FormField>
            <FormField path={path('district')} label={t('landItem.district')}>
              {(f) => <Input {...f} maxLength={50} autoComplete="off" value={row.district} onChange={(event) => patch({ district: event.target.value })} />}
            </FormField>
            <FormField path={path('location')} label={t('landItem.location')}>
              {(f) => <Input {...f} maxLength={300} autoComplete="off" value={row.location} onChange={(event) => patch({ location: event.target.value })} />}
            </FormField>
            <FormField path={path('landAreaM2')} label={t('landItem.area')}>
              {(f) => <AreaInput {...f} defaultUnit="MU" value={row.landAreaM2} onChange={(landAreaM2) => patch({ landAreaM2 })} />}
            </FormField>
            <FormField path={path('far')} label={t('landItem.far')}>
              {(f) => <Input {...f} maxLength={8} inputMode="decimal" className="yz-num" autoComplete="off" value={row.far} onChange={(event) => patch({ far: event.target.value })} />}
            </FormField>
            <FormField path={path('priceFen')} label={t('landItem.price')}>
              {(f) => <MoneyInput {...f} defaultUnit="WAN_YUAN" value={row.priceFen} onChange={(priceFen) => patch({ priceFen })} />}
            </FormField>
            <FormField path={path('remark')} label={t('landItem.remark')}>
              {(f) => <Input {...f} maxLength={1000} autoComplete="off" value={row.remark} onChange={(event) => patch({ remark: event.target.value })} />}
            </FormField>
          </FormGrid>
        );
      }}
    </RowList>
  );
});
