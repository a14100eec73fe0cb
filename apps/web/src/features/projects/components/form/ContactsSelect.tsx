import { useQuery } from '@apollo/client/react';
import { contactRole, type ContactRole } from '@yingzao/domain/catalogues';
import { Select } from 'antd';

import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import type { FieldBinding } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { messages } from '../../messages';
import type { ChosenContact } from '../../model/projectForm';
import { ClientContactsDocument } from './ContactsSelect.generated';

export interface ContactsSelectProps extends Partial<FieldBinding> {
  clientId: string | null;
  value: readonly ChosenContact[];
  onChange: (contacts: readonly ChosenContact[]) => void;
}

/** People of the chosen client, each with a role on the project; who was chosen before stays even when they have left it. */
export function ContactsSelect({ clientId, value, onChange, ...field }: ContactsSelectProps) {
  const t = useMessages(formMessages);
  const shared = useMessages(messages);
  const { data, loading, error } = useQuery(ClientContactsDocument, { variables: { clientId: clientId ?? '' }, skip: !clientId });
  const offered = (data?.client?.contacts ?? []).filter((contact) => contact.isCurrent);
  const names = new Map<string, string>([...value.map((chosen) => [chosen.id, chosen.name] as const), ...offered.map((contact) => [contact.id, contact.name] as const)]);
  const notes = new Map(offered.map((contact) => [contact.id, [contact.department, contact.title].filter(Boolean).join(' · ')]));
  return (
    <>
      <Select<string[]>
        {...field}
        className="yz-select"
        mode="multiple"
        allowClear
        disabled={!clientId && value.length === 0}
        placeholder={clientId ? t('hint.contacts') : t('hint.contactsNoClient')}
        loading={loading}
        notFoundContent={<span className="yz-quiet">{error ? shared('choose.failed') : loading ? shared('choose.searching') : shared('contacts.empty')}</span>}
        showSearch={{ optionFilterProp: 'label' }}
        value={value.map((chosen) => chosen.id)}
        options={[...names].map(([id, name]) => ({ value: id, label: name }))}
        optionRender={(option) => (
          <span className="yz-choice">
            <span>{option.label}</span>
            <small className="yz-quiet">{notes.get(String(option.value))}</small>
          </span>
        )}
        onChange={(ids) => onChange(ids.map((id) => value.find((chosen) => chosen.id === id) ?? { id, name: names.get(id) ?? id, role: null }))}
      />
      {value.length > 0 ? (
        <ul className="pj-roles" aria-label={t('hint.contactRoles')}>
          {value.map((chosen) => (
            <li key={chosen.id}>
              <span>{chosen.name}</span>
              <CodeSelect<ContactRole>
                aria-label={t('hint.contactRole', { name: chosen.name })}
                placeholder={t('hint.contactRoleNone')}
                catalogue={contactRole}
                value={chosen.role}
                onChange={(role) => onChange(value.map((other) => (other.id === chosen.id ? { ...other, role } : other)))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
