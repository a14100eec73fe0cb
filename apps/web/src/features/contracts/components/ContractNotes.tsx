import { Button, Input } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { DayInput } from '../../../ui/DayInput';
import { EditDialog } from '../../../ui/EditDialog';
import { FormField, FormGrid } from '../../../ui/FormField';
import { Facts, Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useHeldVersion } from '../../../ui/useHeldVersion';
import { noteMessages } from '../noteMessages';
import { NoteContractDocument } from './ContractNotes.generated';

interface Noted {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly archiveNumber: string | null;
  readonly expectedSigningOn: string | null;
  readonly remark: string | null;
  readonly viewerCanUpdate: boolean;
}

/** What is noted of a contract beside its terms; may change while it is in approval too. */
export function ContractNotes({ contract }: { contract: Noted }) {
  const t = useMessages(noteMessages);
  const [editing, setEditing] = useState(false);
  const { archiveNumber, expectedSigningOn, remark } = contract;
  return (
    <Section
      title={t('title')}
      actions={
        contract.viewerCanUpdate ? (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        ) : null
      }
    >
      {archiveNumber || expectedSigningOn || remark ? (
        <Facts
          items={[
            { label: t('archiveNumber'), value: archiveNumber },
            { label: t('expectedSigningOn'), value: expectedSigningOn ? <DateText value={expectedSigningOn} /> : null },
            { label: t('remark'), wide: true, value: remark ? <span className="ct-terms">{remark}</span> : null },
          ]}
        />
      ) : (
        <p className="yz-quiet">{t('none')}</p>
      )}
      {editing ? <NotesDialog contract={contract} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

interface Notes {
  readonly archiveNumber: string;
  readonly expectedSigningOn: string | null;
  readonly remark: string;
}

function NotesDialog({ contract, onClose }: { contract: Noted; onClose: () => void }) {
  const t = useMessages(noteMessages);
  const submit = useSubmit(NoteContractDocument, (data) => data.noteContract, (cache) => forget(cache, 'approvalChain', 'contracts'));
  const { draft, errors, save, conflict } = useHeldVersion<Notes>({
    key: `contract.notes.${contract.id}`, version: contract.version, submit,
    stored: { archiveNumber: contract.archiveNumber ?? '', expectedSigningOn: contract.expectedSigningOn, remark: contract.remark ?? '' },
    linesOf: (value) => (['archiveNumber', 'expectedSigningOn', 'remark'] as const).map((field) => ({ label: t(field), text: value[field] || null })),
    send: async (value, expectedVersion) => {
      const payload = await submit.send({ id: contract.id, expectedVersion, archiveNumber: value.archiveNumber || null, expectedSigningOn: value.expectedSigningOn || null, remark: value.remark || null });
      return payload !== null && payload.errors.length === 0;
    },
    onDone: () => {
      toast.success(t('saved'));
      onClose();
    },
  });
  const { archiveNumber, expectedSigningOn, remark } = draft.value;
  return (
    <EditDialog title={t('edit')} errors={errors} busy={submit.busy} draft={draft} conflict={conflict} onSave={() => void save()} onClose={onClose}>
      <p className="yz-lead ct-lead">{t(contract.status === 'IN_APPROVAL' ? 'leadInApproval' : 'lead')}</p>
      <FormGrid columns={1}>
        <FormField path="archiveNumber" label={t('archiveNumber')}>
          {(f) => <Input {...f} maxLength={60} value={archiveNumber} onChange={(event) => draft.patch({ archiveNumber: event.target.value })} />}
        </FormField>
        <FormField path="expectedSigningOn" label={t('expectedSigningOn')}>
          {(f) => <DayInput {...f} value={expectedSigningOn} onChange={(day) => draft.patch({ expectedSigningOn: day })} />}
        </FormField>
        <FormField path="remark" label={t('remark')}>
          {(f) => <Input.TextArea {...f} rows={4} maxLength={2000} value={remark} onChange={(event) => draft.patch({ remark: event.target.value })} />}
        </FormField>
      </FormGrid>
    </EditDialog>
  );
}
