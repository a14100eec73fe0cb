import { customFieldType, type CustomFieldType } from '@yingzao/domain/catalogues';
import { mostDecimals } from '@yingzao/domain/customFields';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState, type FormEvent } from 'react';

import type { CustomRecord } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { definitionInput, draftOf, emptyChoice, hasChoices, type DefinitionDraft } from '../model/definitionForm';
import { CreateCustomFieldDocument, UpdateCustomFieldDocument, type CreateCustomFieldMutation, type FieldRow_CustomFieldFragment, type UpdateCustomFieldMutation } from '../pages/CustomFieldsPage.generated';
import { settingsMessages } from '../settingsMessages';
import { ChoiceRows } from './ChoiceRows';

export interface FieldDialogProps {
  record: CustomRecord;
  /** Null for a new one. */
  field: FieldRow_CustomFieldFragment | null;
  onSaved: () => void;
  /** Somebody else saved it meanwhile. */
  onStale: (field: FieldRow_CustomFieldFragment) => void;
  onClose: () => void;
}

const created = (data: CreateCustomFieldMutation) => data.createCustomField;
const updated = (data: UpdateCustomFieldMutation) => data.updateCustomField;
const decimalsOffered = Array.from({ length: mostDecimals + 1 }, (_, value) => ({ value, label: String(value) }));
const texts = [['name', 30], ['nameEn', 60], ['group', 30]] as const;

/** A definition: what the type has no use for is not asked. */
export function FieldDialog({ record, field, onSaved, onStale, onClose }: FieldDialogProps) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const [draft, setDraft] = useState(() => draftOf(field));
  const create = useSubmit(CreateCustomFieldDocument, created);
  const update = useSubmit(UpdateCustomFieldDocument, updated);
  const { errors, busy } = field ? update : create;
  const patch = (part: Partial<DefinitionDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const retype = (type: CustomFieldType): void => patch({ type, choices: hasChoices(type) && draft.choices.length === 0 ? [emptyChoice, emptyChoice] : draft.choices });
  const hints = { name: t('nameHint'), nameEn: null, group: t('groupHint') };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const definition = definitionInput(draft);
    const payload = field ? await update.send({ id: field.id, expectedVersion: field.version, definition }) : await create.send({ record, definition });
    if (!payload) return;
    if (payload.errors.some((error) => error.code === 'STALE_VERSION') && payload.field) {
      toast.error(t('stale'));
      onSaved();
      onStale(payload.field);
    } else if (payload.errors.length === 0) {
      toast.success(t('saved', { name: draft.name.trim() }));
      onSaved();
      onClose();
    }
  };
  const formId = 'cf-definition';
  return (
    <Dialog
      open
      title={field ? t('edit', { name: field.name }) : t('createOf', { record: t(`record.${record}`) })}
      width={680}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" htmlType="submit" form={formId} loading={busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="cf-definition" noValidate onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors.map((error) => ({ ...error, path: error.path.filter((part, at) => at > 0 || part !== 'definition') }))}>
          <FormErrors />
          <FormGrid>
            {texts.map(([name, max]) => (
              <FormField key={name} path={name} label={t(name)} required={name === 'name'} hint={hints[name]}>
                {(binding) => <Input {...binding} autoComplete="off" maxLength={max} value={draft[name]} onChange={(event) => patch({ [name]: event.target.value })} />}
              </FormField>
            ))}
            <FormField path="type" label={t('type')} required hint={field?.isUsed ? t('typeKept') : null}>
              {(binding) => <Select<CustomFieldType> {...binding} className="yz-select" disabled={field?.isUsed ?? false} value={draft.type} options={customFieldType.items.map((item) => ({ value: item.code, label: item[locale] }))} onChange={retype} />}
            </FormField>
            {draft.type === 'NUMBER' ? (
              <>
                <FormField path="unit" label={t('unit')} hint={t('unitHint')}>
                  {(binding) => <Input {...binding} autoComplete="off" maxLength={12} value={draft.unit} onChange={(event) => patch({ unit: event.target.value })} />}
                </FormField>
                <FormField path="decimals" label={t('decimals')}>
                  {(binding) => <Select<number> {...binding} className="yz-select" value={draft.decimals} options={decimalsOffered} onChange={(decimals) => patch({ decimals })} />}
                </FormField>
              </>
            ) : null}
          </FormGrid>
          {hasChoices(draft.type) ? <ChoiceRows choices={draft.choices} saved={field?.choices ?? []} onChange={(choices) => patch({ choices })} /> : null}
          <FormGrid columns={1}>
            <FormField path="help" label={t('help')}>
              {(binding) => <Input {...binding} autoComplete="off" maxLength={300} value={draft.help} onChange={(event) => patch({ help: event.target.value })} />}
            </FormField>
          </FormGrid>
          <Checkbox checked={draft.isRequired} onChange={(event) => patch({ isRequired: event.target.checked })}>
            {t('isRequired')} <small className="yz-quiet">{t('isRequiredHint')}</small>
          </Checkbox>
        </FormProvider>
      </form>
    </Dialog>
  );
}
