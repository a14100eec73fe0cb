import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { useViewer } from '../../../lib/viewer';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { RemoteSelect } from '../../../ui/RemoteSelect';
import { messages } from '../messages';
import type { Colleague } from '../model/eventForm';
import { CalendarColleaguesDocument } from './InviteeField.generated';

/** Colleagues to invite: found by name, each shown with a way out. */
export function InviteeField({ value, onChange, hint, disabled }: { value: readonly Colleague[]; onChange: (people: Colleague[]) => void; hint?: string | undefined; disabled?: boolean }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text.trim(), 250);
  const { data, previousData, loading } = useQuery(CalendarColleaguesDocument, { variables: { text: settled }, skip: !open, fetchPolicy: 'cache-first' });
  const found = (data ?? previousData)?.employees?.nodes ?? [];
  const taken = new Set([viewer.id, ...value.map((p) => p.id)]);
  return (
    <FormField path="inviteeIds" label={t('form.invitees')} hint={hint}>
      {(field) => (
        <>
          <RemoteSelect
            {...field}
            value={null}
            disabled={disabled ?? false}
            placeholder={t('form.inviteePlaceholder')}
            loading={loading}
            onSearch={setText}
            onOpen={() => setOpen(true)}
            choices={found.filter((p) => !taken.has(p.id)).map((p) => ({ id: p.id, name: p.name, note: [p.department?.name, p.number].filter(Boolean).join(' · ') }))}
            onChange={(choice) => (choice ? onChange([...value, { id: choice.id, name: choice.name }]) : undefined)}
          />
          {value.length > 0 ? (
            <ul className="cal-people">
              {value.map((person) => (
                <li key={person.id}>
                  {person.name}
                  {disabled ? null : (
                    <button type="button" className="yz-icon-button" aria-label={t('form.removeInvitee', { name: person.name })} onClick={() => onChange(value.filter((p) => p.id !== person.id))}>
                      <Icon name="close" />
                    </button>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </FormField>
  );
}
