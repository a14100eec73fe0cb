import { Select } from 'antd';
import { useMemo } from 'react';

import type { FieldBinding } from '../../../ui/FormField';
import { flatten, treeOf, type Department } from '../model/departmentTree';

export interface DepartmentSelectProps extends Partial<FieldBinding> {
  departments: readonly Department[];
  value: string | null;
  onChange: (id: string | null) => void;
  placeholder?: string;
  /** Units that cannot be chosen, e.g. those below the one that is edited. */
  without?: readonly string[];
}

/** One unit of the firm, listed as the tree they form. */
export function DepartmentSelect({ departments, value, onChange, without, ...rest }: DepartmentSelectProps) {
  const options = useMemo(
    () =>
      flatten(treeOf(departments))
        .filter(({ department }) => !without?.includes(department.id))
        .map(({ department, depth }) => ({ value: department.id, label: department.name, depth })),
    [departments, without],
  );
  return (
    <Select<string | null, (typeof options)[number]>
      {...rest}
      className="yz-select"
      allowClear
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      optionRender={(option) => <span style={{ paddingInlineStart: option.data.depth * 16 }}>{option.label}</span>}
      value={value}
      onChange={(id) => onChange(id ?? null)}
    />
  );
}
