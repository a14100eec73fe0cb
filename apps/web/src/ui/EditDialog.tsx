import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import type { UserErrorLike } from '../lib/userErrors';
import { CancelButton, Dialog } from './Dialog';
import { DraftNotice } from './DraftNotice';
import { FormErrors, FormProvider } from './FormField';
import { messages } from './messages';
import { SaveConflictDialog } from './SaveConflictDialog';
import type { Draft } from './useDraft';
import type { Conflict } from './useHeldVersion';

export interface EditDialogProps {
  title: ReactNode;
  /** px; never wider than the window. */
  width?: number;
  /** Of the last save; beside their fields, the others above. */
  errors: readonly UserErrorLike[];
  busy: boolean;
  /** What was brought back of an earlier visit is said. */
  draft?: Pick<Draft<unknown>, 'restored' | 'outdated' | 'discard'>;
  conflict?: Conflict | null;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A small form in a dialog: fields, what is wrong, save and cancel. */
export function EditDialog({ title, width = 520, errors, busy, draft, conflict, onSave, onClose, children }: EditDialogProps) {
  const t = useMessages(messages);
  return (
    <>
      <Dialog
        open
        title={title}
        width={width}
        onClose={onClose}
        footer={
          <>
            <CancelButton onClick={onClose} />
            <Button type="primary" loading={busy} onClick={onSave}>
              {t('save')}
            </Button>
          </>
        }
      >
        <FormProvider errors={errors}>
          {draft ? <DraftNotice draft={draft} /> : null}
          <FormErrors />
          {children}
        </FormProvider>
      </Dialog>
      {conflict ? <SaveConflictDialog open fields={conflict.fields} busy={busy} onKeepMine={conflict.keepMine} onTakeTheirs={conflict.takeTheirs} onCancel={conflict.later} /> : null}
    </>
  );
}
