import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import type { FieldBinding } from '../../../ui/FormField';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import { QuoteProjectChoicesDocument, QuoteProjectDocument, type QuoteProject_ProjectFragment } from './ProjectSelect.generated';

export type QuoteProject = QuoteProject_ProjectFragment;

/** The project known by id; null while it is read or where it is not visible. */
export function useQuoteProject(id: string | null): QuoteProject | null {
  const { data } = useQuery(QuoteProjectDocument, { variables: { id: id ?? '' }, skip: !id });
  return data?.project ?? null;
}

export interface ProjectSelectProps extends Partial<FieldBinding> {
  /** Id of the chosen project. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Tracked projects, searched by name, number or client. */
export function ProjectSelect({ value, onChange, ...field }: ProjectSelectProps) {
  const t = useMessages(messages);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const settled = useSettled(text.trim());
  const { data, previousData, loading } = useQuery(QuoteProjectChoicesDocument, { variables: { text: settled }, skip: !opened });
  const chosen = useQuoteProject(value);
  return (
    <RemoteSelect
      {...field}
      placeholder={t('form.projectPlaceholder')}
      allowClear={false}
      loading={loading}
      value={value ? { id: value, name: chosen?.name ?? '…' } : null}
      choices={((data ?? previousData)?.projects.nodes ?? []).map((p) => ({ id: p.id, name: p.name, note: `${p.number} · ${p.client.shortName ?? p.client.name}` }))}
      onSearch={setText}
      onOpen={() => setOpened(true)}
      onChange={(choice) => onChange(choice?.id ?? null)}
    />
  );
}
