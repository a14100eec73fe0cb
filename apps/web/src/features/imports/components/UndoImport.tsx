import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { ConfirmDialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { useOpenImport } from '../hooks/openImport';
import { UndoImportDocument } from '../hooks/useImportChanges.generated';
import { messages } from '../messages';
import { AdjustErrors } from './AdjustErrors';

/** Takes a finished import back, after asking once. */
export function UndoImport() {
  const t = useMessages(messages);
  const { job } = useOpenImport();
  const { send, errors, busy } = useSubmit(UndoImportDocument, (data) => data.undoImport);
  const [asking, setAsking] = useState(false);
  if (!job.viewerCanUndo) return null;
  const undo = async (): Promise<void> => {
    await send({ id: job.id });
    setAsking(false);
  };
  return (
    <>
      <Button icon={<Icon name="restore" />} onClick={() => setAsking(true)}>
        {t('undo.action')}
      </Button>
      <AdjustErrors errors={errors} />
      <ConfirmDialog open={asking} title={t('undo.confirmTitle', { name: job.fileName })} text={<p>{t('undo.confirmText')}</p>} confirmText={t('undo.action')} danger busy={busy} onConfirm={() => void undo()} onClose={() => setAsking(false)} />
    </>
  );
}
