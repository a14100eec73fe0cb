import { Segmented } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { Facts } from '../../../ui/Section';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { EntryForm } from './EntryForm';
import { EntryList, type EntryRow } from './EntryList';
import type { FeeNode_EntriesFragment, FeeNode_NodeFragment } from './FeeNode.generated';
import { MarkForm } from './MarkForm';
import { NodeDue, NodeStatus } from './NodeStatus';

export interface FeeNodeDialogProps {
  readonly node: FeeNode_NodeFragment & FeeNode_EntriesFragment;
  readonly onClose: () => void;
}

/** One fee node: what came of it, and what the viewer may record. */
export function FeeNodeDialog({ node, onClose }: FeeNodeDialogProps) {
  const t = useMessages(messages);
  const tabs = [...(node.viewerCanRecord ? (['receipt', 'invoice'] as const) : []), ...(node.viewerCanMark ? (['state'] as const) : [])];
  const [chosen, setTab] = useState<'receipt' | 'invoice' | 'state' | null>(null);
  const tab = chosen && tabs.includes(chosen as never) ? chosen : tabs[0];
  const receipts = node.receipts.map((e): EntryRow => ({ ...e, on: e.receivedOn, number: null, by: e.recordedBy?.name ?? null }));
  const invoices = node.invoices.map((e): EntryRow => ({ ...e, on: e.issuedOn, by: e.recordedBy?.name ?? null }));
  return (
    <Dialog open title={node.name} width={680} onClose={onClose} className="rc-dialog">
      <Facts
        columns={3}
        items={[
          { label: t('column.status'), value: <NodeStatus status={node.status} /> },
          { label: t('column.due'), value: <NodeDue node={node} /> },
          { label: t('column.amount'), value: <MoneyText fen={node.amountFen} /> },
          { label: t('column.invoiced'), value: <MoneyText fen={node.invoicedFen} /> },
          { label: t('column.received'), value: <MoneyText fen={node.receivedFen} /> },
          { label: t('column.open'), value: <MoneyText fen={node.openFen} /> },
        ]}
      />
      {tab ? (
        <div className="rc-record">
          <Segmented aria-label={t('dialog.tab')} value={tab} onChange={setTab} options={tabs.map((value) => ({ value, label: t(`dialog.${value}`) }))} />
          {tab === 'state' ? <MarkForm key={node.version} node={node} /> : <EntryForm key={tab} kind={tab} node={node} />}
        </div>
      ) : null}
      <EntryList kind="receipt" feeNodeId={node.id} entries={receipts} canRecord={node.viewerCanRecord} />
      <EntryList kind="invoice" feeNodeId={node.id} entries={invoices} canRecord={node.viewerCanRecord} />
    </Dialog>
  );
}
