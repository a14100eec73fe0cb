import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteMultiSelect } from '../../../ui/RemoteMultiSelect';
import { RemoteSelect, type RemoteChoice } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { ApprovalEmployeesDocument } from './EmployeeChoice.generated';

function useEmployees(exceptIds: readonly string[]) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { data, previousData, loading, error } = useQuery(ApprovalEmployeesDocument, { variables: { text: useSettled(text.trim()) }, skip: !open });
  const choices = ((data ?? previousData)?.employees.nodes ?? []).filter(({ id }) => !exceptIds.includes(id)).map(({ id, name, number, title }): RemoteChoice => ({ id, name, note: [title, number].filter(Boolean).join(' · ') || null }));
  return { placeholder: t('employee.choose'), choices, onSearch: setText, onOpen: () => setOpen(true), loading, failed: error !== undefined };
}

export interface EmployeeChoiceProps extends Partial<FieldBinding> {
  value: RemoteChoice | null;
  onChange: (choice: RemoteChoice | null) => void;
  /** Not to be chosen. */
  exceptIds?: readonly string[];
}

/** A colleague, found by name or number; nothing is asked before it is opened. */
export function EmployeeChoice({ exceptIds = [], ...props }: EmployeeChoiceProps) {
  return <RemoteSelect {...props} {...useEmployees(exceptIds)} />;
}

export interface EmployeesChoiceProps extends Partial<FieldBinding> {
  value: readonly RemoteChoice[];
  onChange: (choices: readonly RemoteChoice[]) => void;
  exceptIds?: readonly string[];
}

/** Several colleagues. */
export function EmployeesChoice({ exceptIds = [], ...props }: EmployeesChoiceProps) {
  return <RemoteMultiSelect {...props} allShown {...useEmployees(exceptIds)} />;
}
