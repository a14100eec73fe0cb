import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { DesignEmployeesDocument } from './EmployeeChoice.generated';

/** A colleague, found by name or number; nothing is asked before it is opened. */
export function EmployeeChoice(props: Partial<FieldBinding> & { value: RemoteChoice | null; onChange: (choice: RemoteChoice | null) => void }) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(DesignEmployeesDocument, { variables: { text: settled }, skip: !open });
  const choices = ((data ?? previousData)?.employees.nodes ?? []).map(({ id, name, department }) => ({ id, name, note: department?.name ?? null }));
  return <RemoteSelect {...props} placeholder={t('member.choose')} choices={choices} onSearch={setText} onOpen={() => setOpen(true)} loading={loading} />;
}
