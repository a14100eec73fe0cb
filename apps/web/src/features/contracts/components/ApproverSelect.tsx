import { useQuery } from '@apollo/client/react';
import { opinionSection, type OpinionSection } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import type { Candidate, StepDraft } from '../model/steps';
import { ApproverChoicesDocument } from './SubmitContractDialog.generated';

export interface ApproverSelectProps {
  id?: string;
  status?: 'error';
  section: OpinionSection;
  value: StepDraft['approver'];
  /** Who usually gives this opinion; offered first. */
  suggested: readonly Candidate[];
  onChange: (approver: StepDraft['approver']) => void;
}

const noteOf = (person: { title: string | null; number: string }): string => [person.title, person.number].filter(Boolean).join(' · ');

/** An active employee: those suggested at hand, everybody else by search. */
export function ApproverSelect({ section, value, suggested, onChange, ...field }: ApproverSelectProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data, loading } = useQuery(ApproverChoicesDocument, { variables: { text: settled }, skip: settled === '' });
  const people = settled === '' ? suggested : (data?.employees.nodes ?? []);
  return (
    <RemoteSelect
      {...field}
      aria-label={t('submit.approver', { section: opinionSection.label(section, locale) })}
      placeholder={t('submit.approverPlaceholder')}
      loading={loading}
      value={value}
      choices={people.map((person) => ({ id: person.id, name: person.name, note: noteOf(person) }))}
      onSearch={setText}
      onChange={(choice) => onChange(choice ? { id: choice.id, name: choice.name } : null)}
    />
  );
}
