import { clientGrade, clientLevel, clientType, productLine } from '@yingzao/domain/catalogues';
import { AutoComplete, Input, Select } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { CodeSelect } from '../../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../../ui/FormField';
import { formMessages } from '../../formMessages';
import { useClientGroups } from '../../hooks/useClientGroups';
import type { ClientForm } from '../../model/clientForm';
import { ClientSelect } from '../ClientSelect';
import { KeeperSelect } from '../KeeperSelect';
import { HeadquartersField } from './HeadquartersField';

export interface FieldsProps {
  form: ClientForm;
  /** Of a stored client. */
  id?: string | undefined;
  patch: (part: Partial<ClientForm>) => void;
}

/** Who the client is and who looks after it. */
export function BasicFields({ form, id, patch }: FieldsProps) {
  const t = useMessages(formMessages);
  const locale = useLocale();
  const [groupsOpened, setGroupsOpened] = useState(false);
  const groups = useClientGroups(groupsOpened);
  return (
    <FormGrid>
      <FormField path="name" label={t('name')} required hint={t('nameHint')}>
        {(f) => <Input {...f} maxLength={120} autoComplete="off" value={form.name} onChange={(event) => patch({ name: event.target.value })} />}
      </FormField>
      <FormField path="shortName" label={t('shortName')}>
        {(f) => <Input {...f} maxLength={50} autoComplete="off" value={form.shortName} onChange={(event) => patch({ shortName: event.target.value })} />}
      </FormField>
      <FormField path="clientType" label={t('clientType')} required>
        {(f) => <CodeSelect {...f} catalogue={clientType} allowClear={false} placeholder={t('choose')} value={form.clientType} onChange={(code) => patch({ clientType: code })} />}
      </FormField>
      <FormField path="groupName" label={t('group')} hint={t('groupHint')}>
        {(f) => (
          <AutoComplete
            {...f}
            className="yz-select"
            allowClear
            value={form.groupName}
            options={groups.map((group) => ({ value: group.name }))}
            showSearch={{ filterOption: (text, option) => String(option?.value ?? '').includes(text.trim()) }}
            onFocus={() => setGroupsOpened(true)}
            onChange={(groupName: string | undefined) => patch({ groupName: groupName ?? '' })}
          />
        )}
      </FormField>
      <FormField path="level" label={t('level')}>
        {(f) => <CodeSelect {...f} catalogue={clientLevel} value={form.level} onChange={(level) => patch({ level })} />}
      </FormField>
      <FormField path="parentId" label={t('parent')} hint={t('parentHint')}>
        {(f) => <ClientSelect {...f} without={id} value={form.parent} onChange={(parent) => patch({ parent })} />}
      </FormField>
      <FormField path="grade" label={t('grade')}>
        {(f) => <CodeSelect {...f} catalogue={clientGrade} value={form.grade} onChange={(grade) => patch({ grade })} />}
      </FormField>
      <FormField path="keeperId" label={t('keeper')}>
        {(f) => <KeeperSelect {...f} value={form.keeper} onChange={(keeper) => patch({ keeper })} />}
      </FormField>
      <HeadquartersField value={form.headquarters} onChange={(headquarters) => patch({ headquarters })} />
      <FormField path="productLines" label={t('lines')} hint={t('linesHint')}>
        {(f) => (
          <Select<string[]>
            {...f}
            className="yz-select"
            mode="tags"
            tokenSeparators={['、', '，', ',']}
            showSearch={{ optionFilterProp: 'label' }}
            options={productLine.items.map((item) => ({ value: item.code as string, label: item[locale] }))}
            value={[...form.productLines]}
            onChange={(productLines) => patch({ productLines })}
          />
        )}
      </FormField>
      <FormField path="partnerDesignFirms" label={t('partners')} hint={t('partnersHint')} wide>
        {(f) => <Select<string[]> {...f} className="yz-select" mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} value={[...form.partnerDesignFirms]} onChange={(partnerDesignFirms) => patch({ partnerDesignFirms })} />}
      </FormField>
      <FormField path="profile" label={t('profile')} wide>
        {(f) => <Input.TextArea {...f} autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} value={form.profile} onChange={(event) => patch({ profile: event.target.value })} />}
      </FormField>
      <FormField path="remark" label={t('remark')} wide>
        {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} value={form.remark} onChange={(event) => patch({ remark: event.target.value })} />}
      </FormField>
    </FormGrid>
  );
}
