import type { Catalogue } from '@yingzao/domain/catalogues';
import { Select } from 'antd';
import { useMemo } from 'react';

import { useLocale } from '../lib/locale';
import type { FieldBinding } from './FormField';

interface CommonProps<C extends string> extends Partial<FieldBinding> {
  catalogue: Catalogue<C>;
  placeholder?: string;
  allowClear?: boolean;
  disabled?: boolean;
  /** Offers only these codes. */
  only?: readonly C[];
  /** A short word behind a code's name, e.g. its chance. */
  note?: (code: C) => string | null;
  className?: string;
  'aria-label'?: string;
}

interface OneProps<C extends string> extends CommonProps<C> {
  multiple?: false;
  value: C | null;
  onChange: (code: C | null) => void;
}

interface ManyProps<C extends string> extends CommonProps<C> {
  multiple: true;
  value: readonly C[];
  onChange: (codes: C[]) => void;
}

export type CodeSelectProps<C extends string> = OneProps<C> | ManyProps<C>;

/** A select over a catalogue, in the page's language, in the catalogue's order; typing filters by either language or code. */
export function CodeSelect<C extends string>(props: CodeSelectProps<C>) {
  const { catalogue, only, note, multiple, value, onChange, allowClear = true, className, ...rest } = props;
  const locale = useLocale();
  const options = useMemo(
    () =>
      catalogue.items
        .filter((item) => !only || only.includes(item.code))
        .map((item) => ({ value: item.code, label: [item[locale], note?.(item.code)].filter(Boolean).join(' · '), hay: `${item.zh} ${item.en} ${item.code}`.toLowerCase() })),
    [catalogue, locale, only, note],
  );
  const shared = {
    ...rest,
    className: className ?? 'yz-select',
    options,
    allowClear,
    showSearch: {
      filterOption: (text: string, option?: { hay: string }) => option?.hay.includes(text.trim().toLowerCase()) ?? false,
    },
    popupMatchSelectWidth: false,
  };
  return multiple ? (
    <Select<C[], (typeof options)[number]>
      {...shared}
      mode="multiple"
      maxTagCount="responsive"
      value={[...props.value]}
      onChange={(codes) => props.onChange(codes)}
    />
  ) : (
    <Select<C | null, (typeof options)[number]> {...shared} value={props.value} onChange={(code) => props.onChange(code ?? null)} />
  );
}

/** The label of a code in the page's language; a dash for none. */
export function CodeText<C extends string>({ catalogue, code }: { catalogue: Catalogue<C>; code: C | null | undefined }) {
  const locale = useLocale();
  return code == null ? <span className="yz-blank">—</span> : <>{catalogue.label(code, locale)}</>;
}
