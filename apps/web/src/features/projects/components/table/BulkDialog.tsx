import { Button, Select } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Dialog } from '../../../../ui/Dialog';
import { FormField, FormProvider } from '../../../../ui/FormField';
import { useBulkEdit } from '../../hooks/useBulkEdit';
import { changing } from '../../model/bulk';
import { editFields, type EditField, type EditProject, type EditValue } from '../../model/editFields';
import { tableMessages } from '../../tableMessages';
import { BulkPreview } from './BulkPreview';
import { ValueInput } from './ValueInput';

export interface BulkDialogProps {
  projects: readonly EditProject[];
  onClose: () => void;
  /** They were changed, or changed back. */
  onDone: () => void;
}

/** Changes one field of many projects: chosen, tried on the server, shown, and only then done. */
export default function BulkDialog({ projects, onClose, onDone }: BulkDialogProps) {
  const t = useMessages(tableMessages);
  const locale = useLocale();
  const [field, setField] = useState<EditField>('nextStepOn');
  const [value, setValue] = useState<EditValue>(null);
  const bulk = useBulkEdit(projects, onDone);
  const count = changing(bulk.projects, field, value, locale).length;
  const refused = bulk.refusals.size;
  const change = (nextField: EditField, nextValue: EditValue): void => {
    setField(nextField);
    setValue(nextValue);
    bulk.forgetPreview();
  };
  return (
    <Dialog
      open
      title={t('bulk.title', { count: bulk.projects.length })}
      onClose={onClose}
      width={760}
      footer={
        <>
          <Button onClick={onClose}>{t('bulk.cancel')}</Button>
          {bulk.isPreviewed && refused > 0 ? <Button onClick={bulk.dropRefused}>{t('bulk.drop', { count: refused })}</Button> : null}
          {bulk.isPreviewed ? (
            <Button type="primary" loading={bulk.busy} disabled={refused > 0 || count === 0} onClick={() => void bulk.apply(field, value).then((done) => (done ? onClose() : undefined))}>
              {t('bulk.apply', { count })}
            </Button>
          ) : (
            <Button type="primary" loading={bulk.busy} disabled={count === 0} onClick={() => void bulk.preview(field, value)}>
              {bulk.busy ? t('bulk.checking') : t('bulk.preview')}
            </Button>
          )}
        </>
      }
    >
      <FormProvider errors={[]}>
        <div className="pj-bulk-form">
          <FormField path="field" label={t('bulk.field')}>
            {(binding) => (
              <Select<EditField> {...binding} className="yz-select" value={field} options={editFields.map((one) => ({ value: one, label: t(`field.${one}`) }))} onChange={(next) => change(next, null)} />
            )}
          </FormField>
          <FormField path="value" label={t('bulk.value')} hint={value === null ? t('bulk.clearValue') : null}>
            {(binding) => <ValueInput key={field} {...binding} field={field} value={value} onChange={(next) => change(field, next)} />}
          </FormField>
        </div>
      </FormProvider>
      {bulk.error ? (
        <p role="alert" className="pj-cell-error">
          {bulk.error}
        </p>
      ) : null}
      {bulk.isPreviewed ? <BulkPreview projects={bulk.projects} field={field} value={value} refusals={bulk.refusals} /> : null}
    </Dialog>
  );
}
