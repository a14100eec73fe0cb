import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { formMessages } from '../formMessages';
import { ParentClientChoicesDocument } from './ClientSelect.generated';

export interface ClientSelectProps extends Partial<FieldBinding> {
  value: { readonly id: string; readonly name: string } | null;
  onChange: (client: { readonly id: string; readonly name: string } | null) => void;
  /** A client that cannot be chosen: the one whose form this is. */
  without?: string | undefined;
}

/** Clients, searched by name or number. */
export function ClientSelect({ value, onChange, without, ...field }: ClientSelectProps) {
  const t = useMessages(formMessages);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(ParentClientChoicesDocument, { variables: { text: settled }, skip: !opened });
  const choices: RemoteChoice[] = ((data ?? previousData)?.clients.nodes ?? []).filter(({ id }) => id !== without).map(({ id, name, number }) => ({ id, name, note: number ?? null }));
  return <RemoteSelect {...field} placeholder={t('searchClient')} loading={loading} value={value} choices={choices} onSearch={setText} onOpen={() => setOpened(true)} onChange={(choice) => onChange(choice ? { id: choice.id, name: choice.name } : null)} />;
}
