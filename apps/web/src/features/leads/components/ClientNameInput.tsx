import { useQuery } from '@apollo/client/react';
import { AutoComplete } from 'antd';

import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { LeadClientNamesDocument } from './ClientNameInput.generated';

export interface ClientNameInputProps extends FieldBinding {
  value: string;
  onChange: (name: string) => void;
  placeholder?: string;
}

/** The client in the reporter's words; offers the names of clients that they may see, and works without a network. */
export function ClientNameInput({ value, onChange, ...field }: ClientNameInputProps) {
  const settled = useSettled(value.trim());
  const { data } = useQuery(LeadClientNamesDocument, { variables: { text: settled }, skip: settled === '', fetchPolicy: 'cache-first' });
  const names = settled === '' ? [] : (data?.clients.nodes ?? []).map((client) => client.name).filter((name) => name !== value);
  return <AutoComplete {...field} value={value} onChange={(next) => onChange(next ?? '')} maxLength={120} options={names.map((name) => ({ value: name }))} />;
}
