import { Button, Input } from 'antd';
import { useState } from 'react';

import type { UserErrorLike } from '../../../lib/userErrors';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';

export interface ReasonDialogProps {
  title: string;
  label: string;
  hint?: string;
  /** Path of the input field. */
  path: string;
  confirmText: string;
  danger?: boolean;
  busy: boolean;
  errors: readonly UserErrorLike[];
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks why, in a sentence, before something is done. */
export function ReasonDialog({ title, label, hint, path, confirmText, danger = false, busy, errors, onConfirm, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" danger={danger} loading={busy} disabled={reason.trim() === ''} onClick={() => onConfirm(reason.trim())}>
            {confirmText}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path={path} label={label} required hint={hint}>
          {(field) => <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
