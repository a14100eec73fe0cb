import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import type { Resolve } from '../hooks/useNames';
import { messages } from '../messages';
import { EmployeeChoiceDocument, EmployeeChoicesDocument } from './EmployeeSelect.generated';
import type { EmployeeSelect_EmployeeFragment } from './EmployeeSelect.generated';
import { ChoiceSelect, type Choice } from './ChoiceSelect';

export function employeeChoice(employee: EmployeeSelect_EmployeeFragment): Choice {
  return { value: employee.id, label: employee.name, note: [employee.department?.name, employee.title, employee.number].filter(Boolean).join(' · ') };
}

const nameOf = async (client: ApolloClient, id: string): Promise<string | null> =>
  (await client.query({ query: EmployeeChoiceDocument, variables: { id }, fetchPolicy: 'cache-first' })).data?.employee?.name ?? null;

/** Reads the name of an employee known by id. */
export function useEmployeeResolve(): Resolve {
  const client = useApolloClient();
  return useCallback((id) => nameOf(client, id), [client]);
}

export interface EmployeeSelectProps extends Partial<FieldBinding> {
  value: readonly Choice[];
  onChange: (people: readonly Choice[]) => void;
  multiple?: boolean;
  placeholder?: string;
  disabled?: boolean;
  allowClear?: boolean;
  /** People that are not offered, e.g. members already. */
  except?: ReadonlySet<string>;
  'aria-label'?: string;
}

/** Active employees, searched by name or number. */
export function EmployeeSelect({ except, ...props }: EmployeeSelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim(), 250);
  const { data, previousData, loading, error } = useQuery(EmployeeChoicesDocument, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
  const found = (data ?? previousData)?.employees.nodes ?? [];
  return (
    <ChoiceSelect
      placeholder={t('choose.employee')}
      {...props}
      choices={found.filter((employee) => !except?.has(employee.id)).map(employeeChoice)}
      loading={loading}
      failed={Boolean(error)}
      onSearch={setText}
      onOpen={() => setOpen(true)}
    />
  );
}
