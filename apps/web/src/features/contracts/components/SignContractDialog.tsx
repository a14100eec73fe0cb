import { useQuery } from '@apollo/client/react';
import { isIsoDate, today } from '@yingzao/domain/measures';
import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { sendFile } from '../../../lib/sendFile';
import { randomKey } from '../../../lib/submitKeys';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { designProjectPath } from '../paths';
import { SignContractDocument, SignedCopiesDocument } from './SignContractDialog.generated';

export interface SignContractDialogProps {
  contract: { readonly id: string; readonly version: number; readonly project: { readonly id: string } | null };
  onClose: () => void;
}

interface Kept {
  readonly fileId: string;
}
const isKept = (body: unknown): body is Kept => typeof (body as Partial<Kept> | null)?.fileId === 'string';

/** The day on which an approved contract was signed, and its signed copy: uploaded here, or chosen among the project's contracts. */
export function SignContractDialog({ contract, onClose }: SignContractDialogProps) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const projectId = contract.project?.id ?? '';
  const [signedOn, setSignedOn] = useState(() => today(new Date()));
  const [chosen, setChosen] = useState<string | null>(null);
  /** Share sent of the file on its way, 0 to 1; a text: why it was not kept. */
  const [sending, setSending] = useState<number | string | null>(null);
  // As it was when this was opened; after a refusal as the page shows it by then.
  const [version, setVersion] = useState(contract.version);
  const picker = useRef<HTMLInputElement>(null);
  const { data, refetch } = useQuery(SignedCopiesDocument, { variables: { projectId }, skip: projectId === '', fetchPolicy: 'cache-and-network' });
  const copies = (data?.project?.files ?? []).filter((file) => file.category === 'CONTRACT');
  const { send, errors: told, busy } = useSubmit(SignContractDocument, (answer) => answer.signContract, (cache) => {
    forget(cache, 'contracts', 'projects', 'statistics', 'designProjects');
    forgetFields(cache, 'Project', projectId, 'statusEvents', 'changes', 'nextStatuses');
  });

  const errors = told.map((one) => (one.code === 'STALE_VERSION' ? { ...one, path: [], message: t('sign.stale') } : one));

  const upload = async (file: File): Promise<void> => {
    setSending(0);
    const address = `/api/files?${new URLSearchParams({ projectId, category: 'CONTRACT', again: '1' }).toString()}`;
    const result = await sendFile(address, file, isKept, { headers: { 'X-Upload-Key': randomKey() }, onProgress: setSending, signal: new AbortController().signal });
    if (result.kind !== 'DONE') return setSending(result.kind === 'REFUSED' ? result.message : t('sign.notSent'));
    const fresh = await refetch().catch(() => null);
    setChosen(fresh?.data?.project?.files.find(({ id }) => id === result.answer.fileId)?.currentVersion.id ?? null);
    setSending(null);
  };
  const save = async (): Promise<void> => {
    const payload = await send({ id: contract.id, expectedVersion: version, signedOn, signedFileVersionId: chosen ?? '' });
    if (payload?.contract) setVersion(payload.contract.version);
    if (!payload || payload.errors.length > 0) return;
    const design = payload.contract?.project?.designProject;
    if (design) toast.success(t('sign.handedOver', { number: design.number }), { duration: 12_000, action: { label: t('sign.open'), run: () => void navigate(designProjectPath(design.id)) } });
    else toast.success(t('sign.saved'));
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
          <Button type="primary" loading={busy} disabled={typeof sending === 'number'} onClick={() => void save()}>
            {t('sign.save')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-lead ct-lead">{t('sign.lead')}</p>
        <FormGrid columns={1}>
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
          <FormField path="signedFileVersionId" label={t('sign.copy')} required hint={t('sign.copyHint')} error={typeof sending === 'string' ? sending : null}>
            {({ id, 'aria-describedby': describedBy }) => (
              <div id={id} tabIndex={-1} role="radiogroup" aria-label={t('sign.copy')} aria-describedby={describedBy} className="ct-copies">
                {copies.map((file) => (
                  <label key={file.id} className="ct-copy">
                    <input type="radio" name={id} checked={chosen === file.currentVersion.id} onChange={() => setChosen(file.currentVersion.id)} />
                    <span>{file.name}</span>
                    <small className="yz-quiet">
                      <DateText value={file.currentVersion.uploadedAt} kind="relative" />
                    </small>
                  </label>
                ))}
                <Button icon={<Icon name="export" />} loading={typeof sending === 'number'} onClick={() => picker.current?.click()}>
                  {typeof sending === 'number' ? t('sign.sending', { percent: Math.round(sending * 100) }) : t('sign.upload')}
                </Button>
                <input
                  ref={picker}
                  type="file"
                  hidden
                  data-testid="signed-copy"
                  onChange={(event) => {
                    const file = event.target.files?.[0];
                    // The same file, mended on the disk, must be choosable again.
                    event.target.value = '';
                    if (file) void upload(file);
                  }}
                />
              </div>
            )}
          </FormField>
        </FormGrid>
      </FormProvider>
    </Dialog>
  );
}
