import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { ConfirmDialog } from '../../../ui/Dialog';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { PlainCheck } from '../../../ui/PlainChoices';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag } from '../../../ui/StatusTag';
import { toast } from '../../../ui/toast';
import '../approvals.css';
import { EndApprovalDelegationDocument, type Delegation_ApprovalDelegationFragment } from '../components/Delegation.generated';
import { DelegationDialog } from '../components/DelegationDialog';
import { messages } from '../messages';
import { ApprovalDelegationsPageDocument } from './ApprovalDelegationsPage.generated';

type Delegation = Delegation_ApprovalDelegationFragment;

/** Who stands in for the viewer, and for whom they do. */
export default function ApprovalDelegationsPage() {
  const t = useMessages(messages);
  const { id: viewerId } = useViewer();
  const { get, change } = useAddress();
  const past = get('past') === '1';
  const { data, previousData, error, refetch } = useQuery(ApprovalDelegationsPageDocument, { variables: { past } });
  const [editing, setEditing] = useState<Delegation | 'new' | null>(null);
  const list = (data ?? previousData)?.approvalDelegations;
  return (
    <Page title={t('delegation.title')} width="text">
      <PageHeader
        title={t('delegation.title')}
        lead={t('delegation.lead')}
        actions={
          <Button type="primary" onClick={() => setEditing('new')}>
            {t('delegation.new')}
          </Button>
        }
      />
      <p className="ap-all">
        <PlainCheck checked={past} onChange={(show) => change({ past: show ? '1' : null }, { replace: true })}>
          {t('delegation.past')}
        </PlainCheck>
      </p>
      {list ? (
        <>
          <Part title={t('delegation.mine')} none={t('delegation.noneMine')} rows={list.filter((d) => d.from?.id === viewerId)} own onEdit={setEditing} />
          <Part title={t('delegation.toMe')} none={t('delegation.noneToMe')} rows={list.filter((d) => d.from?.id !== viewerId)} onEdit={setEditing} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState lines={4} />
      )}
      {editing ? <DelegationDialog key={editing === 'new' ? 'new' : editing.id} delegation={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
    </Page>
  );
}

function Part({ title, none, rows, own = false, onEdit }: { title: string; none: string; rows: readonly Delegation[]; own?: boolean; onEdit: (delegation: Delegation) => void }) {
  return (
    <Section title={title}>
      {rows.length === 0 ? <p className="yz-quiet">{none}</p> : null}
      <ul className="ap-delegations" aria-label={title}>
        {rows.map((d) => (
          <Row key={d.id} delegation={d} own={own} onEdit={onEdit} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ delegation: d, own, onEdit }: { delegation: Delegation; own: boolean; onEdit: (delegation: Delegation) => void }) {
  const t = useMessages(messages);
  const [ending, setEnding] = useState(false);
  const { send, busy, errors } = useSubmit(EndApprovalDelegationDocument, (data) => data.endApprovalDelegation, (cache) => forget(cache, 'approvalDelegations'));
  const isLater = d.revokedAt === null && d.fromDay > today(new Date());
  const other = (own ? d.to : d.from)?.name ?? '—';
  const end = async (): Promise<void> => {
    const payload = await send({ id: d.id, expectedVersion: d.version });
    if (!payload) return;
    setEnding(false);
    if (payload.errors.length === 0) toast.success(t('delegation.ended'));
    else toast.error(payload.errors[0]!.message);
  };
  return (
    <li>
      <div>
        <p className="ap-row-title">
          <strong>{other}</strong>
          <span className="yz-num">{t('delegation.days', { from: d.fromDay, to: d.toDay })}</span>
          <StatusTag tone={d.isCurrent ? 'success' : isLater ? 'info' : 'muted'}>{t(d.isCurrent ? 'delegation.current' : isLater ? 'delegation.later' : 'delegation.over')}</StatusTag>
        </p>
        {d.reason ? <p className="yz-quiet">{d.reason}</p> : null}
      </div>
      {d.viewerCanEnd ? (
        <div className="ap-row-tools">
          {own ? <Button onClick={() => onEdit(d)}>{t('delegation.edited')}</Button> : null}
          <Button onClick={() => setEnding(true)}>{t('delegation.end')}</Button>
        </div>
      ) : null}
      <ConfirmDialog
        open={ending}
        title={t('delegation.endTitle', { name: other })}
        text={errors[0]?.message ?? t('delegation.endText', { name: (d.to?.name ?? '—') })}
        confirmText={t('delegation.end')}
        danger
        busy={busy}
        onConfirm={() => void end()}
        onClose={() => setEnding(false)}
      />
    </li>
  );
}
