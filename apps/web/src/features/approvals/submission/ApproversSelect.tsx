import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteMultiSelect } from '../../../ui/RemoteMultiSelect';
import { ApproverChoicesDocument } from './ApproversSelect.generated';
import { messages } from './messages';
import type { Approver, Candidate } from './steps';

export interface ApproversSelectProps extends Partial<FieldBinding> {
  'aria-label'?: string;
  value: readonly Approver[];
  /** Who usually is chosen here; offered first. */
  suggested: readonly Candidate[];
  onChange: (approvers: readonly Approver[]) => void;
}

const noteOf = (person: { title: string | null; number: string }): string => [person.title, person.number].filter(Boolean).join(' · ');

/** Active employees, one or several in their order: those suggested at hand, everybody else by search. */
export function ApproversSelect({ value, suggested, onChange, ...field }: ApproversSelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data, loading } = useQuery(ApproverChoicesDocument, { variables: { text: settled }, skip: settled === '' });
  const people = settled === '' ? suggested : (data?.employees.nodes ?? []);
  return (
    <RemoteMultiSelect
      {...field}
      allShown
      placeholder={t('approverPlaceholder')}
      loading={loading}
      value={value}
      choices={people.map((person) => ({ id: person.id, name: person.name, note: noteOf(person) }))}
      onSearch={setText}
      onChange={(choices) => onChange(choices.map(({ id, name }) => ({ id, name })))}
    />
  );
}
