import { Input, Select } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { useGeography, type Geography } from '../../../../lib/useGeography';
import { messages } from '../../messages';
import type { PlaceValue } from '../../model/projectForm';
import { placeLabel, searchPlaces } from '../../model/searchPlaces';

export interface PlaceFieldsProps {
  value: PlaceValue;
  onChange: (place: PlaceValue) => void;
}

/** A place by province, city and district, found by typing any of them, or a city abroad by its name. */
export function PlaceFields({ value, onChange }: PlaceFieldsProps) {
  const t = useMessages(formMessages);
  return (
    <>
      <div className="pj-choice-bar" role="group" aria-label={t('place.where')}>
        {([false, true] as const).map((abroad) => (
          <button key={String(abroad)} type="button" className="yz-text-button" aria-pressed={value.abroad === abroad} onClick={() => onChange({ ...value, abroad })}>
            {t(abroad ? 'place.abroad' : 'place.china')}
          </button>
        ))}
      </div>
      {value.abroad ? (
        <FormGrid>
          <FormField path="overseasCity" label={t('place.overseasCity')} required>
            {(field) => <Input {...field} maxLength={100} value={value.overseasCity} onChange={(event) => onChange({ ...value, overseasCity: event.target.value, label: event.target.value })} />}
          </FormField>
        </FormGrid>
      ) : (
        <ChinaFields value={value} onChange={onChange} />
      )}
    </>
  );
}

function ChinaFields({ value, onChange }: PlaceFieldsProps) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  const geography = useGeography();
  // A province may be chosen before a city; from then on the city tells it.
  const [province, setProvince] = useState<string | null>(null);
  const city = value.cityCode ? geography?.cityOf(value.cityCode) : undefined;
  const provinceCode = city?.provinceCode ?? province;
  const districts = value.cityCode ? (geography?.districtsOf(value.cityCode) ?? []) : [];

  const choose = (cityCode: string | null, districtCode: string | null): void => {
    if (geography) onChange({ ...value, cityCode, districtCode, label: placeLabel(geography, cityCode, districtCode) });
  };
  const chooseProvince = (code: string | null): void => {
    setProvince(code);
    const inside = code && geography ? geography.citiesOf(code) : [];
    choose(inside.length === 1 ? (inside[0]?.code ?? null) : null, null);
  };
  const list = { className: 'yz-select', loading: !geography, showSearch: { optionFilterProp: 'search' }, popupMatchSelectWidth: false };
  const option = (item: { code: string; name: string; shortName: string }) => ({ value: item.code, label: item.name, search: `${item.name} ${item.shortName}` });
  return (
    <>
      <FormGrid columns={1}>
        <FormField path="placeSearch" label={t('place.search')} hint={geography ? null : t('place.loading')}>
          {(field) => <PlaceSearch field={field} geography={geography} onChoose={choose} />}
        </FormField>
      </FormGrid>
      <FormGrid columns={3}>
        <FormField path="provinceCode" label={t('place.province')}>
          {(field) => <Select<string | null> {...field} {...list} value={provinceCode} options={(geography?.provinces ?? []).map(option)} onChange={(code) => chooseProvince(code ?? null)} />}
        </FormField>
        <FormField path="cityCode" label={names('field.city')} required>
          {(field) => (
            <Select<string | null>
              {...field}
              {...list}
              // Until the list is there the stored name stands for the code.
              value={geography ? value.cityCode : value.label || null}
              options={(geography ? (provinceCode ? geography.citiesOf(provinceCode) : geography.cities) : []).map(option)}
              onChange={(code) => choose(code ?? null, null)}
            />
          )}
        </FormField>
        <FormField path="districtCode" label={names('field.district')}>
          {(field) => (
            <Select<string | null>
              {...field}
              {...list}
              allowClear
              disabled={!value.cityCode || districts.length === 0}
              placeholder={city && districts.length === 0 ? t('place.noDistrict') : null}
              value={geography ? value.districtCode : null}
              options={districts.map(option)}
              onChange={(code) => choose(value.cityCode, code ?? null)}
            />
          )}
        </FormField>
      </FormGrid>
    </>
  );
}

interface PlaceSearchProps {
  field: { id: string };
  geography: Geography | null;
  onChoose: (cityCode: string, districtCode: string | null) => void;
}

/** One box over every city and district; what is chosen fills the three lists. */
function PlaceSearch({ field, geography, onChoose }: PlaceSearchProps) {
  const t = useMessages(formMessages);
  const empty = useMessages(messages)('choose.empty');
  const [text, setText] = useState('');
  const found = geography ? searchPlaces(geography, text) : [];
  return (
    <Select<string>
      {...field}
      className="yz-select"
      placeholder={t('place.searchHint')}
      value={null}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      suffixIcon={null}
      notFoundContent={text ? <span className="yz-quiet">{empty}</span> : null}
      options={found.map((place) => ({ value: place.districtCode ?? place.cityCode, label: place.path }))}
      onChange={(code) => {
        const place = found.find((candidate) => (candidate.districtCode ?? candidate.cityCode) === code);
        if (place) onChoose(place.cityCode, place.districtCode);
        setText('');
      }}
    />
  );
}
