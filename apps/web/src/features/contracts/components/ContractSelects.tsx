import { useQuery } from '@apollo/client/react';
import type { ContractType } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import type { Named } from '../model/contractForm';
import { ContractClientsDocument, ContractParentsDocument } from './ContractForm.generated';

interface SelectProps extends Partial<FieldBinding> {
  readonly value: Named | null;
  readonly onChange: (record: Named | null) => void;
  readonly 'aria-label'?: string;
}

/** A client, searched by name or number. */
export function PartyClientSelect({ onChange, ...field }: SelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(ContractClientsDocument, { variables: { text: settled }, skip: !opened });
  return (
    <RemoteSelect
      {...field}
      placeholder={t('edit.findClient')}
      loading={loading}
      choices={((data ?? previousData)?.clients.nodes ?? []).map((c) => ({ id: c.id, name: c.name, note: c.number }))}
      onSearch={setText}
      onOpen={() => setOpened(true)}
      onChange={(choice) => onChange(choice && { id: choice.id, name: choice.name })}
    />
  );
}

/** A contract of one of these kinds. */
export function ParentSelect({ types, onChange, ...field }: SelectProps & { readonly types: readonly ContractType[] }) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(ContractParentsDocument, { variables: { text: settled, types: [...types] }, skip: !opened });
  return (
    <RemoteSelect
      {...field}
      placeholder={t('edit.findContract')}
      loading={loading}
      choices={((data ?? previousData)?.contracts.nodes ?? []).map((k) => ({ id: k.id, name: `${k.number} ${k.name}`, note: k.projectName }))}
      onSearch={setText}
      onOpen={() => setOpened(true)}
      onChange={(choice) => onChange(choice && { id: choice.id, name: choice.name })}
    />
  );
}
