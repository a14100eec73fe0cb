import { Button } from 'antd';

import { useMessages } from '../../../../lib/messages';
import { Dialog } from '../../../../ui/Dialog';
import { formMessages } from '../../formMessages';

export interface LeaveDialogProps {
  open: boolean;
  onClose: () => void;
  onKeep: () => void;
  onDrop: () => void;
}

/** Leaving with unsaved text: it stays as a draft, or goes. */
export function LeaveDialog({ open, onClose, onKeep, onDrop }: LeaveDialogProps) {
  const t = useMessages(formMessages);
  return (
    <Dialog
      open={open}
      title={t('leave.title')}
      onClose={onClose}
      width={440}
      footer={
        <>
          <Button danger onClick={onDrop}>
            {t('leave.drop')}
          </Button>
          <Button type="primary" onClick={onKeep}>
            {t('leave.keep')}
          </Button>
        </>
      }
    >
      {t('leave.text')}
    </Dialog>
  );
}
