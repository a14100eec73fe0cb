import { Select } from 'antd';
import { useMemo, useState } from 'react';

import type { FieldBinding } from '../../../ui/FormField';
import { useGeography } from '../../../lib/useGeography';

interface Common extends Partial<FieldBinding> {
  placeholder?: string;
}
interface One extends Common {
  multiple?: false;
  value: string | null;
  onChange: (code: string | null) => void;
}
interface Many extends Common {
  multiple: true;
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Cities of China by their code, found by name or province; the list is read when it is first opened or a city has to be named. */
export function CitySelect(props: One | Many) {
  const { multiple, value, onChange, ...field } = props;
  const [opened, setOpened] = useState(false);
  const wanted = opened || (Array.isArray(value) ? value.length > 0 : value !== null);
  const geography = useGeography(wanted);
  const options = useMemo(
    () =>
      (geography?.cities ?? []).map((city) => {
        const province = geography?.provinceOf(city.code)?.shortName ?? '';
        return { value: city.code, label: city.shortName, province: province === city.shortName ? '' : province, hay: `${province}${city.name} ${city.name}` };
      }),
    [geography],
  );
  const shared = {
    ...field,
    className: 'yz-select',
    allowClear: true,
    options,
    loading: wanted && !geography,
    popupMatchSelectWidth: false,
    showSearch: { filterOption: (text: string, option?: { hay: string }) => option?.hay.includes(text.trim()) ?? false },
    optionRender: ({ data }: { data: { label: string; province: string } }) => (
      <>
        {data.label} {data.province ? <small className="yz-quiet">{data.province}</small> : null}
      </>
    ),
    onOpenChange: (open: boolean) => {
      if (open) setOpened(true);
    },
  };
  return multiple ? (
    <Select<string[], (typeof options)[number]> {...shared} mode="multiple" maxTagCount="responsive" value={[...props.value]} onChange={(codes) => props.onChange(codes)} />
  ) : (
    <Select<string | null, (typeof options)[number]> {...shared} value={props.value} onChange={(code) => props.onChange(code ?? null)} />
  );
}
