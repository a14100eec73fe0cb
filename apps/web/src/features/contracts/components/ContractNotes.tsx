import { isIsoDate } from '@yingzao/domain/measures';
import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Facts, Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
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
    <Section title={t('title')} actions={contract.viewerCanUpdate ? <Button size="small" onClick={() => setEditing(true)}>{t('edit')}</Button> : null}>
      {archiveNumber || expectedSigningOn || remark ? (
        <Facts
          items={[
            { label: t('archiveNumber'), value: archiveNumber },
            { label: t('expectedSigningOn'), value: expectedSigningOn ? <DateText value={expectedSigningOn} /> : null },
            { label: t('remark'), value: remark ? <span className="ct-terms">{remark}</span> : null },
          ]}
        />
      ) : (
        <p className="yz-quiet">{t('none')}</p>
      )}
      {editing ? <NotesDialog contract={contract} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

function NotesDialog({ contract, onClose }: { contract: Noted; onClose: () => void }) {
  const t = useMessages(noteMessages);
  const draft = useDraft(`contract.notes.${contract.id}`, { archiveNumber: contract.archiveNumber ?? '', expectedSigningOn: contract.expectedSigningOn ?? '', remark: contract.remark ?? '' }, { version: contract.version });
  const { send, errors, busy } = useSubmit(NoteContractDocument, (data) => data.noteContract, (cache) => forget(cache, 'approvalChain', 'contracts'));
  const { archiveNumber, expectedSigningOn, remark } = draft.value;
  const save = async (): Promise<void> => {
    const payload = await send({ id: contract.id, expectedVersion: contract.version, archiveNumber: archiveNumber || null, expectedSigningOn: expectedSigningOn || null, remark: remark || null });
    if (!payload || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('edit')}
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
        <p className="yz-lead ct-lead">{t(contract.status === 'IN_APPROVAL' ? 'leadInApproval' : 'lead')}</p>
        <div className="yz-form-grid yz-form-grid-1">
          <FormField path="archiveNumber" label={t('archiveNumber')}>
            {(f) => <Input {...f} maxLength={60} value={archiveNumber} onChange={(event) => draft.patch({ archiveNumber: event.target.value })} />}
          </FormField>
          <FormField path="expectedSigningOn" label={t('expectedSigningOn')}>
            {(f) => (
              <DatePicker
                {...f}
                className="yz-select"
                value={isIsoDate(expectedSigningOn) ? dayjs(expectedSigningOn) : null}
                format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD']}
                onChange={(day) => draft.patch({ expectedSigningOn: day ? day.format('YYYY-MM-DD') : '' })}
              />
            )}
          </FormField>
          <FormField path="remark" label={t('remark')}>
            {(f) => <Input.TextArea {...f} rows={4} maxLength={2000} value={remark} onChange={(event) => draft.patch({ remark: event.target.value })} />}
          </FormField>
        </div>
      </FormProvider>
    </Dialog>
  );
}
