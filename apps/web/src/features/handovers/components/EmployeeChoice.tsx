import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { HandoverEmployeesDocument } from './EmployeeChoice.generated';

export interface EmployeeChoiceProps extends Partial<FieldBinding> {
  value: RemoteChoice | null;
  onChange: (choice: RemoteChoice | null) => void;
  /** Those who have left hand over too; nobody of them receives. */
  withDeparted?: boolean;
  /** Not to be chosen. */
  exceptId?: string;
}

/** A colleague, found by name or number; nothing is asked before it is opened. */
export function EmployeeChoice({ withDeparted = false, exceptId, ...props }: EmployeeChoiceProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(HandoverEmployeesDocument, { variables: { text: settled, statuses: withDeparted ? ['ACTIVE', 'DEPARTED'] : ['ACTIVE'] }, skip: !open });
  const people = ((data ?? previousData)?.employees.nodes ?? []).filter((person) => person.id !== exceptId);
  const choices = people.map(({ id, name, department, status }) => ({ id, name, note: [department?.name, status === 'DEPARTED' ? t('new.departed') : null].filter(Boolean).join(' · ') || null }));
  return <RemoteSelect {...props} placeholder={t('new.choose')} choices={choices} onSearch={setText} onOpen={() => setOpen(true)} loading={loading} />;
}
