import { Button } from 'antd';
import { useId } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { decisionLabel, type Batch, type BatchDecision } from '../hooks/useBatch';
import { batchMessages } from '../batchMessages';
import { messages } from '../messages';
import { approvalPath } from '../paths';

/** What became of each round of a batch; stays until it is dismissed. */
export function BatchResults({ batch }: { batch: Batch }) {
  const t = useMessages(messages);
  const b = useMessages(batchMessages);
  const locale = useLocale();
  const headingId = useId();
  const doneText = (decision: BatchDecision): string => (decision === 'AGREE' ? t('batch.done') : decision === 'RETURN_SUBMITTER' ? t('action.done.RETURN_SUBMITTER') : b('sent', { decision: decisionLabel(decision, locale) }));
  const { results, busy, retry, dismiss } = batch;
  if (results.length === 0) return null;
  const answered = results.filter((one) => one.state !== 'waits').length;
  return (
    <section className="ap-results" aria-labelledby={headingId}>
      <div className="ap-results-head">
        <h2 id={headingId}>{t('batch.results')}</h2>
        <span className="yz-quiet" role="status">
          {busy ? t('batch.busy', { done: answered, total: results.length }) : null}
        </span>
        {!busy && results.some((one) => one.mayRetry) ? <Button onClick={() => void retry()}>{t('batch.retry')}</Button> : null}
        <Button disabled={busy} onClick={dismiss}>
          {t('batch.dismiss')}
        </Button>
      </div>
      <ul>
        {results.map((one) => (
          <li key={one.stepId}>
            <Link to={approvalPath(one.chainId)}>{one.name}</Link>
            <StatusTag tone={one.state === 'done' ? 'success' : one.state === 'refused' ? 'danger' : 'muted'}>{one.state === 'done' ? doneText(one.decision) : one.state === 'refused' ? one.text : t('batch.waits')}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
