import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainCheck } from '../../../ui/PlainChoices';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import type { Batch, BatchDecision } from '../hooks/useBatch';
import { messages } from '../messages';
import { ApprovalWaitingDocument } from '../pages/ApprovalListPage.generated';
import { BatchBar } from './BatchBar';
import { InboxList } from './InboxList';

/** What waits for the viewer; rows can be ticked and agreed to together. */
export function WaitingBox({ batch }: { batch: Batch }) {
  const t = useMessages(messages);
  const { data, error, loading, refetch } = useQuery(ApprovalWaitingDocument);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={5} />;
  const steps = data.waitingForMe;
  if (steps.length === 0) return <EmptyState icon="check" title={t('empty.waiting')} text={t('empty.waitingText')} />;
  // Rows that are gone are no longer chosen.
  const chosen = new Set(steps.map((s) => s.chain.id).filter((id) => ticked.has(id)));
  const tick = (id: string, add: boolean): void => setTicked(new Set(add ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const decide = (decision: BatchDecision, opinion: string | null): void => {
    const items = steps.filter((s) => chosen.has(s.chain.id)).map((s) => ({ stepId: s.id, chainId: s.chain.id, name: s.chain.subject.name }));
    setTicked(new Set());
    void batch.decide(items, decision, opinion);
  };
  return (
    <>
      {steps.length > 1 ? (
        <p className="ap-all">
          <PlainCheck checked={chosen.size === steps.length} disabled={batch.busy} onChange={(add) => setTicked(new Set(add ? steps.map((s) => s.chain.id) : []))}>
            {t('batch.all')}
          </PlainCheck>
        </p>
      ) : null}
      <InboxList chains={steps.map((step) => step.chain)} busy={loading} ticks={{ chosen, onTick: tick }} />
      {chosen.size > 0 ? <BatchBar count={chosen.size} busy={batch.busy} onDecide={decide} onClear={() => setTicked(new Set())} /> : null}
    </>
  );
}
