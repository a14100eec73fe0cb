import { cityTier, clientType, leadSource, positioning, productLine, projectStatus, region, type Catalogue } from '@yingzao/domain/catalogues';
import { today } from '@yingzao/domain/measures';
import { filterFieldName } from '@yingzao/domain/statistics';
import { Input, Select } from 'antd';
import type { ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FilterBar, FilterItem } from '../../../ui/FilterBar';
import type { Choices } from '../hooks/useChoices';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import type { Comparison } from '../model/comparison';
import { ComparePicker, type ComparePickerProps } from './ComparePicker';
import { PeriodPicker } from './PeriodPicker';

export interface StatisticsFilterProps {
  filter: ProjectFilter;
  onChange: (filter: ProjectFilter) => void;
  choices: Choices;
  comparison?: Comparison | null;
  /** With what the page compares, in words. */
  comparedWith?: string | null;
  comparable?: ComparePickerProps['comparable'];
  /** Without it nothing can be compared with. */
  onCompare?: (comparison: Comparison | null) => void;
}

type CodedKey = 'statuses' | 'regions' | 'cityTiers' | 'clientTypes' | 'productLines' | 'sources' | 'positionings';

/** The one filter of the page; fields that came with a link and have no control are shown as phrases that can be taken away. */
export function StatisticsFilter({ filter, onChange, choices, comparison = null, comparedWith, comparable, onCompare }: StatisticsFilterProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const set = (part: ProjectFilter): void => {
    const next = { ...filter, ...part };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))));
  };
  const coded = <C extends string>(key: CodedKey, catalogue: Catalogue<C>): ReactNode => (
    <FilterItem label={filterFieldName(key, locale)}>
      {(id) => <CodeSelect<C> id={id} multiple catalogue={catalogue} value={(filter[key] ?? []) as C[]} placeholder={t('any')} onChange={(codes) => set({ [key]: codes })} />}
    </FilterItem>
  );
  const named = (key: 'marketTrackerIds' | 'departmentIds'): ReactNode => (
    <FilterItem label={filterFieldName(key, locale)}>
      {(id) => (
        <Select<string[]>
          id={id}
          className="yz-select"
          mode="multiple"
          maxTagCount="responsive"
          popupMatchSelectWidth={false}
          allowClear
          placeholder={t('any')}
          showSearch={{ optionFilterProp: 'label' }}
          options={choices.of(key)}
          value={filter[key] ?? []}
          onChange={(ids) => set({ [key]: ids })}
        />
      )}
    </FilterItem>
  );
  const words = wordsOf(filter, locale, choices.nameOf);
  return (
    <FilterBar
      more={
        <>
          {coded('clientTypes', clientType)}
          {named('marketTrackerIds')}
          {named('departmentIds')}
          {coded('sources', leadSource)}
          {coded('positionings', positioning)}
          <FilterItem label={filterFieldName('asOf', locale)}>{(id) => <Input id={id} type="date" max={today(new Date())} value={filter.asOf ?? ''} onChange={(event) => set({ asOf: event.target.value || null })} />}</FilterItem>
        </>
      }
      summary={[
        ...words.map(({ key, label }) => ({ key, label, onRemove: () => set({ [key]: null }) })),
        ...(comparedWith ? [{ key: 'compare', label: comparedWith, onRemove: () => onCompare?.(null) }] : []),
      ]}
      onReset={() => onChange({})}
    >
      <PeriodPicker range={filter.registeredOn ?? null} onChange={(registeredOn) => set({ registeredOn })} />
      {coded('statuses', projectStatus)}
      {coded('regions', region)}
      {coded('cityTiers', cityTier)}
      {coded('productLines', productLine)}
      {onCompare ? <ComparePicker comparison={comparison} filter={filter} departments={choices.of('departmentIds')} {...(comparable ? { comparable } : {})} onChange={onCompare} /> : null}
    </FilterBar>
  );
}
