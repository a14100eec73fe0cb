import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { FormField } from '../../../ui/FormField';
import { messages } from '../messages';

/** `2026-05-20T09:00` as a browser's own field writes it, in the time of this computer. */
function localText(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Puts a prompt off to a moment of one's own. */
export default function SnoozeDialog({ onClose, onPick }: { onClose: () => void; onPick: (until: string) => Promise<boolean> }) {
  const t = useMessages(messages);
  const [text, setText] = useState(() => localText(new Date(Date.now() + 2 * 3_600_000)));
  const [busy, setBusy] = useState(false);
  const moment = new Date(text);
  const isMoment = !Number.isNaN(moment.getTime());
  const save = async (): Promise<void> => {
    setBusy(true);
    if (await onPick(moment.toISOString())) onClose();
    else setBusy(false);
  };
  return (
    <Dialog
      open
      width={380}
      title={t('snooze.pickTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('snooze.cancel')}</Button>
          <Button type="primary" disabled={!isMoment} loading={busy} onClick={() => void save()}>
            {t('snooze.save')}
          </Button>
        </>
      }
    >
      <FormField path="until" label={t('snooze.moment')} hint={t('snooze.hint')}>
        {(binding) => <Input {...binding} type="datetime-local" value={text} min={localText(new Date())} onChange={(event) => setText(event.target.value)} />}
      </FormField>
    </Dialog>
  );
}
