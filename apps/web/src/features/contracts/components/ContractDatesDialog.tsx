import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { watchMessages } from '../watchMessages';
import { SaveContractDatesDocument, type ContractDates_ContractFragment } from './ContractDates.generated';

const days = ['validUntil', 'filingDueOn', 'filedOn', 'guaranteeUntil', 'guaranteeReleasedOn'] as const;
type Days = Record<(typeof days)[number], string | null>;

export interface ContractDatesDialogProps {
  contract: ContractDates_ContractFragment;
  /** Whether it is of a kind that is filed. */
  withFiling: boolean;
  onClose: () => void;
}

/** All days of a contract in one form; what is left out is gone. */
export function ContractDatesDialog({ contract, withFiling, onClose }: ContractDatesDialogProps) {
  const t = useMessages(watchMessages);
  const stored = Object.fromEntries(days.map((day) => [day, contract[day]])) as Days;
  const draft = useDraft<Days>(`contract.dates.${contract.id}`, stored, { version: contract.version });
  const { send, errors, busy } = useSubmit(SaveContractDatesDocument, (data) => data.saveContractDates, (cache) => forget(cache, 'contracts'));
  const save = async (): Promise<void> => {
    // After a refusal as stale the stored version is in the cache: the next save stands on it, with both seen.
    const payload = await send({ id: contract.id, expectedVersion: contract.version, ...draft.value });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('title')}
      width={640}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <DraftNotice draft={draft} />
        <FormErrors />
        <p className="yz-lead ct-lead">{t('lead')}</p>
        <FormGrid>
          {days
            .filter((day) => withFiling || (day !== 'filingDueOn' && day !== 'filedOn'))
            .map((day) => (
              <FormField key={day} path={day} label={t(day)} hint={day === 'filedOn' || day === 'guaranteeReleasedOn' ? null : t(`hint.${day}`)}>
                {(f) => <DayInput {...f} value={draft.value[day]} onChange={(value) => draft.patch({ [day]: value } as Partial<Days>)} />}
              </FormField>
            ))}
        </FormGrid>
      </FormProvider>
    </Dialog>
  );
}
