import { receivableStatus, type ReceivableStatus } from '@yingzao/domain/catalogues';
import { daysBetween, today } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { StatusTag, type Tone } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import type { FeeNode_NodeFragment } from './FeeNode.generated';

const tones: Readonly<Record<ReceivableStatus, Tone>> = { NOT_DUE: 'neutral', DUE: 'accent', OVERDUE: 'danger', PARTIAL: 'info', PAID: 'success', DISPUTED: 'warning', BAD: 'muted' };

export function NodeStatus({ status }: { status: ReceivableStatus }) {
  return (
    <StatusTag tone={tones[status]}>
      <CodeText catalogue={receivableStatus} code={status} />
    </StatusTag>
  );
}

/** The day a node falls due with how late it is, or what it waits for. */
export function NodeDue({ node }: { node: Pick<FeeNode_NodeFragment, 'dueOn' | 'dueRule' | 'dueDays' | 'status'> }) {
  const t = useMessages(messages);
  if (node.dueOn === null) return <small className="yz-quiet">{node.dueRule === 'AFTER_EVENT' ? t('due.onStage', { days: node.dueDays ?? 0 }) : node.dueRule === 'AFTER_SIGNING' ? t('due.onSigning', { days: node.dueDays ?? 0 }) : t('due.unsigned')}</small>;
  const late = daysBetween(node.dueOn, today(new Date()));
  return (
    <>
      <DateText value={node.dueOn} />
      {node.status === 'OVERDUE' && late > 0 ? <small className="rc-late">{t('due.late', { days: late })}</small> : null}
    </>
  );
}
