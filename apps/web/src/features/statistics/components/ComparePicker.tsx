import { addDays, today } from '@yingzao/domain/measures';
import { Input, Select } from 'antd';

import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { FilterItem } from '../../../ui/FilterBar';
import type { Choice } from '../hooks/useChoices';
import { messages } from '../messages';
import { hasPeriod, type Comparison } from '../model/comparison';

export interface ComparePickerProps {
  comparison: Comparison | null;
  filter: ProjectFilter;
  departments: readonly Choice[];
  /** Where it is not the projects of the filter alone that are compared: whether there is a period, and past days. */
  comparable?: { readonly hasPeriod: boolean; readonly hasDay: boolean };
  onChange: (comparison: Comparison | null) => void;
}

type Kind = Comparison['kind'] | 'none';

/** With what the page's figures are compared: the time before, a past day, or another department. */
export function ComparePicker({ comparison, filter, departments, comparable = { hasPeriod: hasPeriod(filter), hasDay: true }, onChange }: ComparePickerProps) {
  const t = useMessages(messages);
  const kind: Kind = comparison?.kind ?? 'none';
  const others = departments.filter(({ value }) => !filter.departmentIds?.includes(value));
  const missing: Partial<Record<Kind, string>> = { ...(comparable.hasPeriod ? {} : { year: t('compare.needsPeriod'), period: t('compare.needsPeriod') }), ...(comparable.hasDay ? {} : { day: t('compare.noDay') }), ...(others.length === 0 ? { department: t('compare.needsDepartment') } : {}) };
  const choose = (next: Kind): void => {
    if (next === 'none') onChange(null);
    else if (next === 'day') onChange({ kind: next, day: addDays(today(new Date()), -365) });
    else if (next === 'department') onChange({ kind: next, id: others[0]!.value });
    else onChange({ kind: next });
  };
  return (
    <>
      <FilterItem label={t('compare.label')}>
        {(id) => (
          <Select<Kind>
            id={id}
            className="yz-select"
            popupMatchSelectWidth={false}
            value={kind}
            onChange={choose}
            options={(['none', 'year', 'period', 'day', 'department'] as const).map((value) => ({
              value,
              // Of the one that is chosen the page says it itself.
              label: missing[value] && value !== kind ? t('compare.missing', { name: t(`compare.kind.${value}`), why: missing[value] }) : t(`compare.kind.${value}`),
              disabled: value in missing && value !== kind,
            }))}
          />
        )}
      </FilterItem>
      {comparison?.kind === 'day' && comparable.hasDay ? (
        <FilterItem label={t('compare.day')}>
          {(id) => <Input id={id} type="date" max={today(new Date())} value={comparison.day} onChange={(event) => (event.target.value ? onChange({ kind: 'day', day: event.target.value }) : undefined)} />}
        </FilterItem>
      ) : null}
      {comparison?.kind === 'department' ? (
        <FilterItem label={t('compare.department')}>
          {(id) => <Select<string> id={id} className="yz-select" popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} options={others} value={comparison.id} onChange={(next) => onChange({ kind: 'department', id: next })} />}
        </FilterItem>
      ) : null}
    </>
  );
}
