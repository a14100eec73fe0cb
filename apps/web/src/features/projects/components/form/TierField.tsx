import { cityTier, region } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { usePlaces } from '../../../../lib/placeLists';
import { useGeography } from '../../../../lib/useGeography';
import { useToday } from '../../hooks/useToday';
import { messages } from '../../messages';
import type { PlaceValue, ProjectValues } from '../../model/projectForm';

export interface TierFieldProps {
  place: PlaceValue;
  registeredOn: string | null;
  value: ProjectValues['cityTier'];
  onChange: (tier: ProjectValues['cityTier']) => void;
}

/** Region and tier as they follow from the city by the lists of the year of registration; another tier needs a reason. */
export function TierField({ place, registeredOn, value, onChange }: TierFieldProps) {
  const t = useMessages(formMessages);
  const names = useMessages(messages);
  const locale = useLocale();
  const today = useToday();
  const geography = useGeography();
  const places = usePlaces(geography);
  if (!geography || !places || (!place.cityCode && !place.abroad)) return null;
  const year = Number((registeredOn ?? today).slice(0, 4));
  const code = place.abroad ? null : place.cityCode;
  // A project keeps what it has as long as its city and year stay, whatever the lists say by now.
  const kept = place.stored && place.stored.cityCode === code && place.stored.year === year ? place.stored : null;
  const derived = kept?.tier ?? geography.tierOf(code, year, places);
  return (
    <>
      <p className="pj-derived">
        <strong>{t('place.derived', { region: region.label(kept?.region ?? geography.regionIn(code, year, places), locale), tier: cityTier.label(derived, locale) })}</strong>
        <span className="yz-quiet">{t('place.derivedList', { year: kept?.tier ? kept.tierYear : geography.tierYear(year, places) })}</span>{' '}
        <button type="button" className="yz-link-button" onClick={() => onChange({ code: value.code ? null : derived, reason: value.reason })}>
          {t(value.code ? 'place.restore' : 'place.override')}
        </button>
      </p>
      {value.code ? (
        <FormGrid>
          <FormField path="cityTier" label={names('field.cityTier')}>
            {(field) => <CodeSelect {...field} catalogue={cityTier} allowClear={false} value={value.code} onChange={(next) => onChange({ ...value, code: next })} />}
          </FormField>
          <FormField path="cityTierReason" label={names('field.cityTierReason')} required>
            {(field) => <Input {...field} maxLength={300} value={value.reason} onChange={(event) => onChange({ ...value, reason: event.target.value })} />}
          </FormField>
        </FormGrid>
      ) : null}
    </>
  );
}
