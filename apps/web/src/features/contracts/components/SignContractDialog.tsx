import { isIsoDate, today } from '@yingzao/domain/measures';
import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { SignContractDocument } from './SignContractDialog.generated';

export interface SignContractDialogProps {
  contract: { readonly id: string; readonly version: number };
  onClose: () => void;
}

/** The day on which an approved contract was signed. */
export function SignContractDialog({ contract, onClose }: SignContractDialogProps) {
  const t = useMessages(messages);
  const [signedOn, setSignedOn] = useState(() => today(new Date()));
  const { send, errors, busy } = useSubmit(SignContractDocument, (data) => data.signContract, (cache) => forget(cache, 'contracts', 'projects', 'statistics'));

  const save = async (): Promise<void> => {
    const payload = await send({ id: contract.id, expectedVersion: contract.version, signedOn });
    if (!payload || payload.errors.length > 0) return;
    toast.success(t('sign.saved'));
    onClose();
  };

  return (
    <Dialog
      open
      title={t('sign.title')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('sign.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-lead ct-lead">{t('sign.lead')}</p>
        <FormField path="signedOn" label={t('sign.date')} required>
          {(f) => (
            <DatePicker
              {...f}
              className="yz-select"
              value={isIsoDate(signedOn) ? dayjs(signedOn) : null}
              format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD']}
              maxDate={dayjs(today(new Date()))}
              allowClear={false}
              onChange={(day) => setSignedOn(day ? day.format('YYYY-MM-DD') : '')}
            />
          )}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
