import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { templatePageMessages } from './messages';
import { HomeTemplatePeopleDocument } from './HomeTemplates.generated';
import type { PreviewPerson } from './previewPerson';

/** An active employee, searched by name or number. */
export function PersonField({ value, onChange }: { value: PreviewPerson | null; onChange: (person: PreviewPerson | null) => void }) {
  const t = useMessages(templatePageMessages);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim(), 250);
  const { data, previousData, loading } = useQuery(HomeTemplatePeopleDocument, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
  const found = (data ?? previousData)?.employees.nodes ?? [];
  return (
    <RemoteSelect
      aria-label={t('preview.who')}
      placeholder={t('preview.start')}
      value={value ? { id: value.id, name: value.name } : null}
      loading={loading}
      onSearch={setText}
      onOpen={() => setOpen(true)}
      choices={found.map(({ id, name, number, department }) => ({ id, name, note: [department?.name, number].filter(Boolean).join(' · ') }))}
      onChange={(choice) => {
        const person = found.find(({ id }) => id === choice?.id);
        onChange(person ? { id: person.id, name: person.name, roles: person.roles, departmentId: person.department?.id ?? null, departmentName: person.department?.name ?? null } : null);
      }}
    />
  );
}
