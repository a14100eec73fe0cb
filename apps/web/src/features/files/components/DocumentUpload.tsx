import type { FileCategory } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { sendUpload } from '../model/uploads';

export interface DocumentUploadProps {
  readonly projectId: string;
  readonly category: FileCategory;
  readonly onKept: (fileId: string) => void;
}

/** Uploads one document of a project from a form of another feature. */
export default function DocumentUpload({ projectId, category, onKept }: DocumentUploadProps) {
  const t = useMessages(messages);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const send = async (file: File): Promise<void> => {
    setBusy(true);
    const upload = { key: crypto.randomUUID(), file, place: { subject: { projectId }, category }, state: 'SENDING', share: 0, problem: null } as const;
    const result = await sendUpload(upload, { signal: new AbortController().signal, onProgress: () => undefined });
    setBusy(false);
    if (result.kind === 'DONE') onKept(result.answer.fileId);
    else toast.error(result.kind === 'REFUSED' ? result.message : t('single.failed'));
  };
  return (
    <>
      <Button icon={<Icon name="import" />} loading={busy} onClick={() => input.current?.click()}>
        {t('single.upload')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="document-upload"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
    </>
  );
}
