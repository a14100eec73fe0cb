import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';

import type { SavedViewKind } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { useCan, useViewer } from '../../../lib/viewer';
import { Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import type { SavedView } from '../hooks/useSavedViews';
import { messages } from '../messages';
import { CreateSavedViewDocument, UpdateSavedViewDocument, type CreateSavedViewMutation, type UpdateSavedViewMutation } from './SavedViews.generated';

export interface ViewDialogProps {
  kind: SavedViewKind;
  /** The view that gets another name; null for a new one of `search`. */
  view: SavedView | null;
  search: string;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

const created = (data: CreateSavedViewMutation) => data.createSavedView;
const updated = (data: UpdateSavedViewMutation) => data.updateSavedView;

/** Asks how a view shall be called, and of those who may share whether it is for everybody. */
export function ViewDialog({ kind, view, search, onClose, onSaved }: ViewDialogProps) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const mayShare = useCan('savedView.share') && (view === null || view.owner.id === viewer.id);
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const create = useSubmit(CreateSavedViewDocument, created);
  const update = useSubmit(UpdateSavedViewDocument, updated);
  const { errors, busy } = view ? update : create;
  const submit = async (): Promise<void> => {
    const payload = view
      ? await update.send({ id: view.id, expectedVersion: view.version, name: name.trim(), ...(mayShare ? { isShared } : {}) })
      : await create.send({ kind, name: name.trim(), search, isShared });
    if (payload?.errors.length === 0 && payload.view) onSaved(payload.view);
  };
  return (
    <Dialog
      open
      title={t(view ? 'dialog.edit' : 'dialog.new')}
      onClose={onClose}
      width={420}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button type="primary" loading={busy} disabled={name.trim() === ''} onClick={() => void submit()}>
            {t('dialog.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="name" label={t('dialog.name')} required>
          {(field) => <Input {...field} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} onPressEnter={() => (name.trim() ? void submit() : undefined)} />}
        </FormField>
        {mayShare ? (
          <>
            <Checkbox className="sv-share" checked={isShared} onChange={(event) => setShared(event.target.checked)}>
              {t('dialog.share')}
            </Checkbox>
            <p className="yz-field-hint">{t('dialog.shareHint')}</p>
          </>
        ) : null}
      </FormProvider>
    </Dialog>
  );
}
