import { Checkbox, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { FormField } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import type { ClientForm } from '../../model/clientForm';
import { CitySelect } from '../CitySelect';

type Headquarters = ClientForm['headquarters'];

/** The city of the head office: one of China's by its code, or one abroad by its name. */
export function HeadquartersField({ value, onChange }: { value: Headquarters; onChange: (value: Headquarters) => void }) {
  const t = useMessages(formMessages);
  const [ticked, setTicked] = useState(false);
  const abroad = value.abroad !== '' || (ticked && value.cityCode === null);
  return (
    <FormField path="headquartersCityCode" label={t('city')}>
      {(f) => (
        <>
          {abroad ? (
            <Input {...f} maxLength={100} autoComplete="off" placeholder={t('abroadHint')} value={value.abroad} onChange={(event) => onChange({ cityCode: null, abroad: event.target.value })} />
          ) : (
            <CitySelect {...f} placeholder={t('choose')} value={value.cityCode} onChange={(cityCode) => onChange({ cityCode, abroad: '' })} />
          )}
          <Checkbox
            checked={abroad}
            onChange={(event) => {
              setTicked(event.target.checked);
              onChange({ cityCode: null, abroad: '' });
            }}
          >
            {t('abroad')}
          </Checkbox>
        </>
      )}
    </FormField>
  );
}
