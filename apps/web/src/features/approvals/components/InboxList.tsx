import { opinionSection } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { approvalPath } from '../paths';
import type { InboxList_ApprovalChainFragment } from './InboxList.generated';
import { ProgressMarks } from './ProgressMarks';
import { ChainStateTag } from './StateTags';

type Chain = InboxList_ApprovalChainFragment;

/** Approval sheets one under the other: what it is about, how far it is, and whose turn it is. */
export function InboxList({ chains, busy }: { chains: readonly Chain[]; busy: boolean }) {
  const t = useMessages(messages);
  return (
    <ul className="ap-inbox" aria-label={t('list')} aria-busy={busy}>
      {chains.map((chain) => (
        <InboxRow key={chain.id} chain={chain} />
      ))}
    </ul>
  );
}

function InboxRow({ chain }: { chain: Chain }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id: viewerId } = useViewer();
  const { contract } = chain;
  const active = chain.steps.find((s) => s.state === 'ACTIVE');
  const section = active ? opinionSection.label(active.section, locale) : '';
  return (
    <li className="ap-row">
      <div className="ap-row-main">
        <p className="ap-row-title">
          <Link to={approvalPath(chain.id)}>{contract.name}</Link>
          <span className="yz-quiet yz-num">{contract.number}</span>
          {chain.round > 1 ? <span className="yz-quiet">{t('round', { n: chain.round })}</span> : null}
        </p>
        <p className="yz-quiet">
          {contract.projectName} · {contract.clientName}
        </p>
        <p className="yz-quiet">
          {t('submitted', { name: chain.submitter?.name ?? '' })} <DateText value={chain.submittedAt} kind="relative" />
        </p>
      </div>
      <p className="ap-row-amount">
        <MoneyText fen={contract.amountFen} unit="auto" />
      </p>
      <div className="ap-row-state">
        <ProgressMarks steps={chain.steps} />
        {active ? (
          <p className={active.approver?.id === viewerId ? 'ap-yours' : 'yz-quiet'}>
            {active.approver?.id === viewerId ? t('yourSection', { section }) : t('now', { section, name: active.approver?.name ?? '' })}
            {active.activatedAt ? (
              <small className="yz-quiet">
                {' '}
                {t('since')} <DateText value={active.activatedAt} kind="relative" />
              </small>
            ) : null}
          </p>
        ) : (
          <p>
            <ChainStateTag state={chain.state} />{' '}
            <small className="yz-quiet">
              <DateText value={chain.finishedAt} kind="relative" />
            </small>
          </p>
        )}
      </div>
    </li>
  );
}
