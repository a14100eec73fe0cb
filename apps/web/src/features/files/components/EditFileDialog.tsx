import { fileCategory } from '@yingzao/domain/catalogues';
import { Input } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { UpdateFileDocument, type UpdateFileMutation } from './EditFileDialog.generated';
import type { FileRow_FileFragment } from './FileRow.generated';

const updated = (data: UpdateFileMutation) => data.updateFile;

/** Another name or category. A save that meets a newer version shows it and goes through when pressed again. */
export function EditFileDialog({ file, onClose, onSaved }: { file: FileRow_FileFragment; onClose: () => void; onSaved: () => void }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [name, setName] = useState(file.name);
  const [category, setCategory] = useState(file.category);
  const { send, errors, busy } = useSubmit(UpdateFileDocument, updated);
  const isStale = errors.some(({ code }) => code === 'STALE_VERSION');

  const save = async (): Promise<void> => {
    // After a stale answer the cache holds the stored version, and so does `file`.
    const payload = await send({ id: file.id, expectedVersion: file.version, name: name.trim(), category });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('saved'));
    onSaved();
    onClose();
  };

  return (
    <EditDialog title={t('edit')} errors={errors} busy={busy} onSave={() => void save()} onClose={onClose}>
      {isStale ? <p>{t('stale', { name: file.name, category: fileCategory.label(file.category, locale) })}</p> : null}
      <FormGrid columns={1}>
        <FormField path="name" label={t('name')} required>
          {(field) => <Input {...field} value={name} maxLength={180} onChange={(event) => setName(event.target.value)} onPressEnter={() => void save()} />}
        </FormField>
        <FormField path="category" label={t('category')}>
          {(field) => <CodeSelect {...field} catalogue={fileCategory} allowClear={false} value={category} onChange={(code) => code && setCategory(code)} />}
        </FormField>
      </FormGrid>
    </EditDialog>
  );
}
