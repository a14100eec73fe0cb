import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { toast } from '../../../ui/toast';
import { useHeldVersion } from '../../../ui/useHeldVersion';
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
  const submit = useSubmit(SaveContractDatesDocument, (data) => data.saveContractDates, (cache) => forget(cache, 'contracts'));
  const { draft, errors, save, conflict } = useHeldVersion<Days>({
    key: `contract.dates.${contract.id}`, version: contract.version, submit,
    stored: Object.fromEntries(days.map((day) => [day, contract[day]])) as Days,
    linesOf: (value) => days.map((day) => ({ label: t(day), text: value[day] })),
    send: async (value, expectedVersion) => {
      const payload = await submit.send({ id: contract.id, expectedVersion, ...value });
      return payload !== null && payload.errors.length === 0;
    },
    onDone: () => {
      toast.success(t('saved'));
      onClose();
    },
  });
  return (
    <EditDialog title={t('edit')} width={640} errors={errors} busy={submit.busy} draft={draft} conflict={conflict} onSave={() => void save()} onClose={onClose}>
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
    </EditDialog>
  );
}
