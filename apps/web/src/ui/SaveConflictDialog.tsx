import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/messages';
import { Dialog } from './Dialog';
import { messages } from './messages';

export interface ConflictField {
  key: string;
  label: ReactNode;
  mine: ReactNode;
  theirs: ReactNode;
}

export interface SaveConflictDialogProps {
  open: boolean;
  /** Only the fields in which the two versions differ. */
  fields: readonly ConflictField[];
  theirsBy?: string | null;
  busy?: boolean;
  /** Save mine on top of the stored version, with its version number. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onCancel: () => void;
}

/** A save met a newer version: both stand side by side, nothing is lost until the person decides. */
export function SaveConflictDialog({ open, fields, theirsBy, busy, onKeepMine, onTakeTheirs, onCancel }: SaveConflictDialogProps) {
  const t = useMessages(messages);
  return (
    <Dialog
      open={open}
      title={t('conflict.title')}
      onClose={onCancel}
      width={760}
      footer={
        <>
          <Button onClick={onCancel}>{t('conflict.later')}</Button>
          <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
          <Button type="primary" loading={busy ?? false} onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p className="yz-lead">
        {t('conflict.text')} {theirsBy ? t('conflict.by', { name: theirsBy }) : null}
      </p>
      <div className="yz-table-scroll">
        <table className="yz-plain-table yz-conflict">
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.key}>
                <th scope="row">{field.label}</th>
                <td className="yz-conflict-mine">{field.mine ?? t('none')}</td>
                <td>{field.theirs ?? t('none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="yz-field-hint">{t('conflict.same')}</p>
    </Dialog>
  );
}
