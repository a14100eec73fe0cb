import { leadSource, leadUrgency } from '@yingzao/domain/catalogues';
import { Button, Input, Segmented } from 'antd';
import { useId, useState, type FormEvent } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useViewer } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormActions, FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { useDraft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { emptyLead, longest, problemsOf, type LeadFields } from '../model/leadForm';
import { CityInput } from './CityInput';
import { ClientNameInput } from './ClientNameInput';
import { PhotoPicker, type PickedPhoto } from './PhotoPicker';

/** Six fields and photos for one thumb. What is typed stays on this device until it is given to the queue. */
export function LeadForm({ onSubmit }: { onSubmit: (fields: LeadFields, photos: readonly Blob[]) => Promise<void> }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const viewer = useViewer();
  const [start] = useState(() => emptyLead(viewer.roles));
  const { value, patch, setValue } = useDraft(`lead.${viewer.id}`, start);
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>([]);
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [busy, setBusy] = useState(false);
  const urgencyId = useId();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const problems = problemsOf(value, { required: t('new.required'), tooLong: (max) => t('new.tooLong', { max }) });
    setErrors(problems);
    if (problems.length > 0 || busy) return;
    setBusy(true);
    try {
      await onSubmit(value, photos.map((photo) => photo.blob));
      setValue(start);
      setPhotos([]);
    } catch {
      setErrors([{ code: 'NOT_KEPT', path: [], message: t('new.notKept') }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="ld-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="name" label={t('field.name')} required>
          {(field) => <Input {...field} size="large" enterKeyHint="next" autoComplete="off" maxLength={longest.name} placeholder={t('new.namePlaceholder')} value={value.name} onChange={(event) => patch({ name: event.target.value })} />}
        </FormField>
        <FormField path="clientName" label={t('field.clientName')}>
          {(field) => <ClientNameInput {...field} placeholder={t('new.clientHint')} value={value.clientName} onChange={(clientName) => patch({ clientName })} />}
        </FormField>
        <div className="ld-pair">
          <FormField path="city" label={t('field.city')}>
            {(field) => <CityInput {...field} placeholder={t('new.cityPlaceholder')} value={value.city} onChange={(city) => patch({ city })} />}
          </FormField>
          <FormField path="source" label={t('field.source')}>
            {(field) => <CodeSelect {...field} allowClear={false} catalogue={leadSource} value={value.source} onChange={(source) => source && patch({ source })} />}
          </FormField>
        </div>
        <FormField path="known" label={t('field.known')}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 3, maxRows: 8 }} maxLength={longest.known} placeholder={t('new.knownPlaceholder')} value={value.known} onChange={(event) => patch({ known: event.target.value })} />}
        </FormField>
        <div className="yz-field">
          <span className="ld-label" id={urgencyId}>
            {t('field.urgency')}
          </span>
          <Segmented block size="large" aria-labelledby={urgencyId} value={value.urgency} onChange={(urgency) => patch({ urgency })} options={leadUrgency.items.map((item) => ({ value: item.code, label: item[locale] }))} />
        </div>
        <PhotoPicker photos={photos} onChange={setPhotos} />
        <FormActions>
          <Button htmlType="submit" type="primary" size="large" block loading={busy}>
            {t('new.submit')}
          </Button>
        </FormActions>
      </FormProvider>
    </form>
  );
}
