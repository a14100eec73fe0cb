import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { ConfirmDialog } from '../../../ui/Dialog';
import { useOpenImport } from '../hooks/openImport';
import { RunImportDocument } from '../hooks/useImportChanges.generated';
import { messages } from '../messages';
import { AdjustErrors } from './AdjustErrors';

/** What will be written, and the one press that does it. */
export function RunBar() {
  const t = useMessages(messages);
  const { job, editable, adjusting } = useOpenImport();
  const { send, errors, busy } = useSubmit(RunImportDocument, (data) => data.runImport);
  const [asking, setAsking] = useState(false);
  // Rows of known records that say nothing new write nothing.
  const rows = job.counts.good + job.counts.warning - job.known.unchanged;
  const count = rows.toLocaleString('en-US');
  const rejected = job.counts.rejected.toLocaleString('en-US');
  const left = job.counts.rejected > 0;
  const run = async (): Promise<void> => {
    await send({ id: job.id, expectedVersion: job.version });
    setAsking(false);
  };
  return (
    <div className="yz-form-actions im-run">
      <p className="yz-num" role="status">
        {adjusting ? t('edit.saving') : rows > 0 ? t('run.ready', { count }) : t('run.nothing')}
        {left && !adjusting ? <span className="yz-quiet"> · {t('run.left', { count: rejected })}</span> : null}
        {job.viewerCanRun ? null : <span className="im-cell-issue"> {t('run.forbidden')}</span>}
      </p>
      <AdjustErrors errors={errors} />
      <Button type="primary" disabled={!editable || rows === 0 || adjusting} loading={busy} onClick={() => setAsking(true)}>
        {t(job.state === 'FAILED' ? 'run.again' : 'run.start', { count })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('run.confirmTitle', { count })}
        text={
          <>
            <p>{t('run.confirmText')}</p>
            {left ? <p>{t('run.confirmLeft', { count: rejected })}</p> : null}
          </>
        }
        confirmText={t('run.start', { count })}
        busy={busy}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
