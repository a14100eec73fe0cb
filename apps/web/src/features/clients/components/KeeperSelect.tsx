import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { formMessages } from '../formMessages';
import { ClientKeeperChoicesDocument, ClientKeeperDocument } from './KeeperSelect.generated';

/** Name of an employee known by id; null while it is read. */
export function useKeeperName(id: string | null): string | null {
  const { data } = useQuery(ClientKeeperDocument, { variables: { id: id ?? '' }, skip: !id });
  return data?.employee?.name ?? null;
}

export interface Keeper {
  readonly id: string;
  readonly name: string;
}

export interface KeeperSelectProps extends Partial<FieldBinding> {
  value: Keeper | null;
  onChange: (keeper: Keeper | null) => void;
  placeholder?: string;
}

/** Active employees, searched by name or number. */
export function KeeperSelect({ value, onChange, placeholder, ...field }: KeeperSelectProps) {
  const t = useMessages(formMessages);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(ClientKeeperChoicesDocument, { variables: { text: settled }, skip: !opened });
  return (
    <RemoteSelect
      {...field}
      placeholder={placeholder ?? t('search')}
      loading={loading}
      value={value}
      choices={((data ?? previousData)?.employees.nodes ?? []).map((person) => ({ id: person.id, name: person.name, note: [person.department?.name, person.title, person.number].filter(Boolean).join(' · ') }))}
      onSearch={setText}
      onOpen={() => setOpened(true)}
      onChange={(choice) => onChange(choice ? { id: choice.id, name: choice.name } : null)}
    />
  );
}
