import { clientType, type ClientType } from '@yingzao/domain/catalogues';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import type { Resolve } from '../hooks/useNames';
import { messages } from '../messages';
import { ClientChoiceDocument, ClientChoicesDocument } from './ClientSelect.generated';
import { ChoiceSelect, type Choice } from './ChoiceSelect';

/** A client to choose, with its nature, which the project inherits. */
export interface ClientChoice extends Choice {
  readonly clientType: ClientType | null;
}

/** Reads the short name of a client known by id. */
export function useClientResolve(): Resolve {
  const client = useApolloClient();
  return useCallback(
    async (id) => {
      const { data } = await client.query({ query: ClientChoiceDocument, variables: { id }, fetchPolicy: 'cache-first' });
      return data?.client ? (data.client.shortName ?? data.client.name) : null;
    },
    [client],
  );
}

export interface ClientSelectProps extends Partial<FieldBinding> {
  value: readonly Choice[];
  onChange: (clients: readonly ClientChoice[]) => void;
  multiple?: boolean;
  placeholder?: string;
  footer?: ReactNode;
  'aria-label'?: string;
}

/** Clients, searched by name or number. */
export function ClientSelect({ onChange, ...props }: ClientSelectProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim(), 250);
  const { data, previousData, loading, error } = useQuery(ClientChoicesDocument, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
  const found = ((data ?? previousData)?.clients.nodes ?? []).map(
    (client): ClientChoice => ({
      value: client.id,
      label: client.name,
      note: [clientType.label(client.clientType, locale), client.number].filter(Boolean).join(' · '),
      clientType: client.clientType,
    }),
  );
  const natures = new Map([...found, ...(props.value as readonly Partial<ClientChoice>[])].map((choice) => [choice.value, choice.clientType]));
  return (
    <ChoiceSelect
      placeholder={t('choose.client')}
      {...props}
      onChange={(chosen) => onChange(chosen.map((choice): ClientChoice => ({ ...choice, clientType: natures.get(choice.value) ?? null })))}
      choices={found}
      loading={loading}
      failed={Boolean(error)}
      onSearch={setText}
      onOpen={() => setOpen(true)}
    />
  );
}
