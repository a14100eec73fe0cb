import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { ConfirmDialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { CancelHandoverDocument, RecountHandoverDocument } from '../pages/HandoverPage.generated';

const told = (errors: readonly { message: string }[]): string => errors.map((error) => error.message).join(' ');

/** What full rights do about a hand-over as a whole. */
export function HandoverActions({ id, version }: { id: string; version: number }) {
  const t = useMessages(messages);
  const [isSure, setSure] = useState(false);
  const recount = useSubmit(RecountHandoverDocument, (answer) => answer.recountHandover);
  const cancel = useSubmit(CancelHandoverDocument, (answer) => answer.cancelHandover, (cache) => forget(cache, 'handovers'));
  const count = async (): Promise<void> => {
    const payload = await recount.send({ id });
    if (payload?.errors.length === 0) toast.success(t('page.recounted'));
    else if (payload) toast.error(told(payload.errors));
  };
  const end = async (): Promise<void> => {
    const payload = await cancel.send({ id, expectedVersion: version });
    setSure(false);
    if (payload?.errors.length === 0) toast.success(t('page.cancelled'));
    else if (payload) toast.error(told(payload.errors));
  };
  return (
    <>
      <Button loading={recount.busy} onClick={() => void count()}>
        {t('page.recount')}
      </Button>
      <Button danger onClick={() => setSure(true)}>
        {t('page.cancel')}
      </Button>
      <ConfirmDialog open={isSure} title={t('page.cancelSure')} text={t('page.cancelText')} confirmText={t('page.cancel')} danger busy={cancel.busy} onConfirm={() => void end()} onClose={() => setSure(false)} />
    </>
  );
}
