import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';

import type { ImportKind } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { sizeText } from '../../../lib/sizeText';
import { Icon } from '../../../ui/Icon';
import { useUpload, type UploadProblem } from '../hooks/useUpload';
import { messages } from '../messages';
import { KindChoice } from './KindChoice';
import { ProgressBar } from './ProgressBar';

export interface UploadPanelProps {
  kinds: readonly ImportKind[];
  kind: ImportKind | null;
  onKind: (kind: ImportKind | null) => void;
  onDone: (importId: string) => void;
}

/** A file that is wrong stays wrong; sending it again helps where the way was wrong, or another kind is chosen. */
const mayHelp = (problem: UploadProblem): boolean =>
  problem.kind === 'NETWORK' || problem.kind === 'SIGNED_OUT' || (problem.kind === 'REFUSED' && ['INTERNAL_ERROR', 'SHEET_NOT_FOUND', 'WORKBOOK_TRUNCATED'].includes(problem.code));

/** A workbook by drop or by choice. A refused or cut-off upload keeps the file, so that trying again is one press. */
export function UploadPanel({ kinds, kind, onKind, onDone }: UploadPanelProps) {
  const t = useMessages(messages);
  const upload = useUpload(kind, onDone);
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const { file, share, problem } = upload;
  const busy = share !== null;
  const again = file !== null && problem !== null && mayHelp(problem);

  const take = (files: FileList | null): void => {
    const [first, ...more] = files ?? [];
    setSeveral(more.length > 0);
    if (first && more.length === 0) upload.choose(first);
  };
  const onDrag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver && !busy);
  };

  return (
    <div className="im-upload">
      <KindChoice kinds={kinds} value={kind} onChange={onKind} disabled={busy} />
      <div
        className={over ? 'im-drop im-drop-over' : 'im-drop'}
        data-testid="drop"
        onDragEnter={(event) => onDrag(event, true)}
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false);
          if (!busy) take(event.dataTransfer.files);
        }}
      >
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          data-testid="file"
          onChange={(event) => {
            take(event.target.files);
            // The same file, mended on the disk, must be choosable again.
            event.target.value = '';
          }}
        />
        {file ? (
          <p className="im-file">
            <Icon name="file" size={22} />
            <span>
              <span className="yz-visually-hidden">{t('upload.chosen')} </span>
              <strong>{file.name}</strong> <small className="yz-quiet yz-num">{sizeText(file.size)}</small>
            </span>
          </p>
        ) : (
          <Icon name="import" size={30} />
        )}
        {busy ? (
          <div className="im-sending">
            <ProgressBar share={share} label={share < 1 ? t('upload.sending', { percent: Math.floor(share * 100) }) : t('upload.judging')} pending={share === 1} />
            <Button onClick={upload.cancel}>{t('upload.cancel')}</Button>
          </div>
        ) : (
          <>
            {problem && file ? <Problem problem={problem} file={file} /> : null}
            {several ? <p role="alert">{t('upload.several')}</p> : null}
            {file ? null : (
              <p className="im-drop-title">
                {t('upload.drop')} <span className="yz-quiet">{t('upload.or')}</span>
              </p>
            )}
            <div className="im-drop-actions">
              {again ? (
                <Button type="primary" onClick={upload.retry}>
                  {t('upload.retry')}
                </Button>
              ) : null}
              <Button type={again ? 'default' : 'primary'} onClick={() => picker.current?.click()}>
                {file ? t('upload.other') : t('upload.choose')}
              </Button>
            </div>
            <p className="yz-quiet im-limit">{t('upload.limit')}</p>
          </>
        )}
      </div>
    </div>
  );
}

function Problem({ problem, file }: { problem: UploadProblem; file: File }) {
  const t = useMessages(messages);
  const text = {
    REFUSED: () => (problem.kind !== 'REFUSED' ? '' : problem.code === 'FORBIDDEN' ? t('upload.forbidden') : problem.message),
    NETWORK: () => t('upload.network'),
    SIGNED_OUT: () => t('upload.signedOut'),
    TOO_LARGE: () => t('upload.tooLarge', { size: sizeText(file.size) }),
  }[problem.kind]();
  return (
    <div className="im-problem" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{t('upload.failed')}</strong>
        <br />
        {text}
        {problem.kind === 'REFUSED' && problem.code === 'INTERNAL_ERROR' && problem.requestId ? <small className="yz-request-id">{t('upload.requestId', { id: problem.requestId })}</small> : null}
      </p>
    </div>
  );
}
