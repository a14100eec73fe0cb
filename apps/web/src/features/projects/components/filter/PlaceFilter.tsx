import { Select } from 'antd';

import type { ProjectFilter } from '../../../../generated/types.generated';
import { useMessages } from '../../../../lib/messages';
import { FilterItem } from '../../../../ui/FilterBar';
import { useGeography } from '../../../../lib/useGeography';
import { listMessages } from '../../listMessages';

export interface PlaceFilterProps {
  filter: ProjectFilter;
  onChange: (part: Pick<ProjectFilter, 'provinceCodes' | 'cityCodes' | 'districtCodes'>) => void;
}

const some = (codes: string[]): string[] | null => (codes.length > 0 ? codes : null);

/** Provinces, cities of those provinces or of all, and districts of those cities. */
export function PlaceFilter({ filter, onChange }: PlaceFilterProps) {
  const t = useMessages(listMessages);
  const geography = useGeography();
  const provinces = filter.provinceCodes ?? [];
  const cities = (geography?.cities ?? []).filter((city) => provinces.length === 0 || provinces.includes(city.provinceCode));
  const chosen = filter.cityCodes?.length ? new Set(filter.cityCodes) : new Set(cities.map((city) => city.code));
  const districts = (geography?.districts ?? []).filter((district) => chosen.has(district.cityCode));
  const shared = {
    className: 'yz-select',
    mode: 'multiple' as const,
    allowClear: true,
    maxTagCount: 'responsive' as const,
    popupMatchSelectWidth: false,
    placeholder: t('filter.any'),
    loading: !geography,
    showSearch: { optionFilterProp: 'search' },
  };
  return (
    <>
      <FilterItem label={t('filter.provinceCodes')}>
        {(id) => (
          <Select<string[]>
            {...shared}
            id={id}
            value={provinces}
            options={(geography?.provinces ?? []).map((p) => ({ value: p.code, label: p.shortName, search: `${p.name} ${p.shortName}` }))}
            onChange={(codes) => onChange({ provinceCodes: some(codes) })}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.cityCodes')}>
        {(id) => (
          <Select<string[]>
            {...shared}
            id={id}
            value={filter.cityCodes ?? []}
            options={cities.map((city) => ({ value: city.code, label: city.shortName, search: `${city.name} ${city.shortName}` }))}
            onChange={(codes) => onChange({ cityCodes: some(codes) })}
          />
        )}
      </FilterItem>
      <FilterItem label={t('filter.districtCodes')}>
        {(id) => (
          <Select<string[]>
            {...shared}
            id={id}
            value={filter.districtCodes ?? []}
            options={districts.map((district) => {
              const city = geography?.cityOf(district.cityCode)?.shortName ?? '';
              return { value: district.code, label: `${district.name} · ${city}`, search: `${district.name} ${city}` };
            })}
            onChange={(codes) => onChange({ districtCodes: some(codes) })}
          />
        )}
      </FilterItem>
    </>
  );
}
