import { influence } from '@yingzao/domain/catalogues';
import { Input } from 'antd';
import { memo } from 'react';

import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { blankContact, type ClientForm, type ContactForm } from '../../model/clientForm';
import { RowList } from './RowList';

const texts = [
  ['name', 50],
  ['department', 100],
  ['title', 100],
  ['phone', 40],
  ['email', 100],
] as const;

/** The client's people of today. */
export const ContactRows = memo(function ContactRows({ rows, patch: patchForm }: { rows: readonly ContactForm[]; patch: (part: Partial<ClientForm>) => void }) {
  const t = useMessages(formMessages);
  return (
    <RowList
      rows={rows}
      onChange={(contacts) => patchForm({ contacts })}
      blank={blankContact}
      addText={t('contact.add')}
      nameOf={(row, at) => row.name.trim() || t('contact.nth', { n: at + 1 })}
      removeText={(row) => (row.id ? t('contact.left') : t('remove'))}
    >
      {(row, at, patch) => (
        <FormGrid columns={3}>
          {texts.map(([field, max]) => (
            <FormField key={field} path={['contacts', String(at), field]} label={t(`contact.${field}`)} required={field === 'name'}>
              {(f) => <Input {...f} maxLength={max} autoComplete="off" type={field === 'phone' ? 'tel' : field === 'email' ? 'email' : 'text'} value={row[field]} onChange={(event) => patch({ [field]: event.target.value })} />}
            </FormField>
          ))}
          <FormField path={['contacts', String(at), 'influence']} label={t('contact.influence')}>
            {(f) => <CodeSelect {...f} catalogue={influence} value={row.influence} onChange={(code) => patch({ influence: code })} />}
          </FormField>
          <FormField path={['contacts', String(at), 'birthday']} label={t('contact.birthday')}>
            {(f) => <Input {...f} maxLength={20} autoComplete="off" placeholder={t('contact.birthdayHint')} value={row.birthday} onChange={(event) => patch({ birthday: event.target.value })} />}
          </FormField>
          <FormField path={['contacts', String(at), 'remark']} label={t('contact.remark')}>
            {(f) => <Input {...f} maxLength={1000} autoComplete="off" value={row.remark} onChange={(event) => patch({ remark: event.target.value })} />}
          </FormField>
        </FormGrid>
      )}
    </RowList>
  );
});
