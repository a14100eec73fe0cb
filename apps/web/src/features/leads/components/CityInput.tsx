import { AutoComplete } from 'antd';

import { useGeography } from '../../../lib/useGeography';
import type { FieldBinding } from '../../../ui/FormField';

export interface CityInputProps extends FieldBinding {
  value: string;
  onChange: (city: string) => void;
  placeholder?: string;
}

/** A city as people write it; offers those that there are, and takes any other. */
export function CityInput({ value, onChange, placeholder, ...field }: CityInputProps) {
  const geography = useGeography();
  const typed = value.trim();
  const found = typed === '' ? [] : (geography?.cities ?? []).filter((city) => city.name.startsWith(typed) && city.shortName !== typed).slice(0, 6);
  return <AutoComplete {...field} {...(placeholder ? { placeholder } : {})} value={value} onChange={(next) => onChange(next ?? '')} maxLength={60} options={found.map((city) => ({ value: city.shortName }))} />;
}
