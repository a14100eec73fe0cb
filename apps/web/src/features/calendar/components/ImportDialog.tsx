import { Button } from 'antd';
import { useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { largestIcs, sendIcs } from '../model/sendIcs';
import type { IcsReport } from '../model/sendIcs';

/** A calendar file: looked at first, with what cannot be taken by line, then taken in at once and taken back as one. */
export function ImportDialog({ onClose, onDone }: { onClose: () => void; onDone: (changeId: string | null) => void }) {
  const t = useMessages(messages);
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<IcsReport | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (chosen: File, preview: boolean): Promise<void> => {
    setRefused(null);
    if (chosen.size > largestIcs) return setRefused(t('importDialog.tooLarge'));
    setBusy(true);
    const answer = await sendIcs(chosen, preview);
    setBusy(false);
    if (!answer.report) return setRefused(answer.refused ?? t('importDialog.network'));
    if (preview) return setReport(answer.report);
    const { changeId, counts } = answer.report;
    toast.success(t('done.imported', { count: counts.events }), changeId ? { undo: () => onDone(changeId) } : {});
    onDone(null);
    onClose();
  };
  const choose = (chosen: File | undefined): void => {
    if (!chosen) return;
    setFile(chosen);
    setReport(null);
    void send(chosen, true);
  };

  return (
    <Dialog
      open
      title={t('importDialog.title')}
      onClose={onClose}
      footer={
        file && report && report.counts.events > 0 ? (
          <>
            <Button onClick={() => picker.current?.click()}>{t('importDialog.another')}</Button>
            <Button type="primary" loading={busy} onClick={() => void send(file, false)}>
              {t('importDialog.run', { count: report.counts.events })}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="cal-import">
        <input ref={picker} type="file" hidden accept=".ics,text/calendar" data-testid="ics" onChange={(e) => choose(e.target.files?.[0])} />
        {report ? null : (
          <>
            <Button type="primary" data-autofocus loading={busy} onClick={() => picker.current?.click()}>
              {t('importDialog.choose')}
            </Button>
            <p className="yz-quiet">{t('importDialog.hint')}</p>
          </>
        )}
        {refused ? (
          <p className="cal-refused" role="alert">
            <Icon name="warning" /> {refused}
          </p>
        ) : null}
        {file && report ? <Report name={file.name} report={report} /> : null}
        {report && report.counts.events === 0 ? (
          <p>
            {t('importDialog.nothing')}{' '}
            <button type="button" className="yz-link-button" onClick={() => picker.current?.click()}>
              {t('importDialog.another')}
            </button>
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

const kinds = ['events', 'changed', 'known', 'rejected'] as const;

function Report({ name, report }: { name: string; report: IcsReport }) {
  const t = useMessages(messages);
  return (
    <>
      <p>
        <Icon name="file" /> {name}
      </p>
      <dl className="cal-counts">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`importDialog.${kind}`)}</dt>
            <dd className="yz-num">{report.counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {report.titles.length > 0 ? <p className="yz-quiet">{report.titles.join(' · ')}</p> : null}
      {report.problems.length > 0 ? (
        <section aria-label={t('importDialog.problems')}>
          <ul className="cal-problems">
            {report.problems.map((p) => (
              <li key={`${p.line} ${p.field}`}>
                <span className="yz-quiet yz-num">{t('importDialog.line', { line: p.line })}</span> {p.title ? <strong>{p.title}</strong> : null} {p.field ? <code>{p.field}</code> : null} {p.message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
