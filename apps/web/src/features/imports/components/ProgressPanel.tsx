import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useOpenImport } from '../hooks/openImport';
import { messages } from '../messages';
import { ImportProgressDocument } from './ProgressPanel.generated';
import { ProgressBar } from './ProgressBar';

const everySecond = 1000;

/** How far a running import has come. It is asked for every second while this is shown, that is, while it runs. */
export function ProgressPanel() {
  const t = useMessages(messages);
  const { job } = useOpenImport();
  const { error } = useQuery(ImportProgressDocument, { variables: { id: job.id }, pollInterval: everySecond, fetchPolicy: 'network-only', notifyOnNetworkStatusChange: false });
  const { progress } = job;
  // The two passes over the rows as one bar: checking is the shorter one.
  const share = !progress ? 0 : progress.phase === 'FINISH' ? 1 : (progress.phase === 'WRITE' ? 0.25 : 0) + (progress.total > 0 ? progress.done / progress.total : 0) * (progress.phase === 'WRITE' ? 0.75 : 0.25);
  const label = !progress ? t('progress.waiting') : t(`progress.${progress.phase}`, { done: progress.done.toLocaleString('en-US'), total: progress.total.toLocaleString('en-US') });
  return (
    <section className="im-running" aria-label={t('progress.label')}>
      <h2>{t('progress.title')}</h2>
      <ProgressBar share={progress ? share : 1} label={label} pending={!progress || progress.phase === 'FINISH'} />
      {error ? (
        <p className="im-problem" role="alert">
          <Icon name="warning" />
          <span>{t('progress.offline')}</span>
        </p>
      ) : null}
    </section>
  );
}
