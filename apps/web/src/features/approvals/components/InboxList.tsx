import { approvalSubjectKind, opinionSection } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { namesNow } from '../model/step';
import { approvalPath } from '../paths';
import type { InboxList_ApprovalChainFragment } from './InboxList.generated';
import { ProgressMarks } from './ProgressMarks';
import { ChainStateTag } from './StateTags';

/** A row of a box; with its copies where it stands in the box of what was copied. */
export type InboxChain = InboxList_ApprovalChainFragment & {
  readonly copies?: readonly { readonly person: { readonly id: string } | null; readonly sentBy: { readonly name: string } | null; readonly sentAt: string; readonly readAt: string | null }[];
};

export interface InboxListProps {
  chains: readonly InboxChain[];
  busy: boolean;
  /** Where rows can be ticked: which are, and what ticking does. */
  ticks?: { readonly chosen: ReadonlySet<string>; readonly onTick: (chainId: string, chosen: boolean) => void };
}

/** Approval sheets one under the other: what it is about, how far it is, and whose turn it is. */
export function InboxList({ chains, busy, ticks }: InboxListProps) {
  const t = useMessages(messages);
  return (
    <ul className={ticks ? 'ap-inbox ap-inbox-ticks' : 'ap-inbox'} aria-label={t('list')} aria-busy={busy}>
      {chains.map((chain) => (
        <InboxRow key={chain.id} chain={chain} ticks={ticks} />
      ))}
    </ul>
  );
}

function InboxRow({ chain, ticks }: { chain: InboxChain; ticks: InboxListProps['ticks'] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id: viewerId } = useViewer();
  const { subject } = chain;
  const active = chain.steps.find((s) => s.state === 'ACTIVE');
  const section = active ? opinionSection.label(active.section, locale) : '';
  const turns = (chain.activeStep?.seats ?? []).filter((seat) => seat.viewerCanDecide);
  const turn = turns.find((seat) => seat.person?.id === viewerId) ?? turns[0];
  const copy = chain.copies?.find((one) => one.person?.id === viewerId);
  return (
    <li className="ap-row">
      {ticks ? (
        <label className="ap-tick">
          <input type="checkbox" checked={ticks.chosen.has(chain.id)} onChange={(event) => ticks.onTick(chain.id, event.target.checked)} aria-label={t('batch.tick', { name: subject.name })} />
        </label>
      ) : null}
      <div className="ap-row-main">
        <p className="ap-row-title">
          <Link to={approvalPath(chain.id)}>{subject.name}</Link>
          {subject.kind === 'QUOTE' ? <StatusTag tone="neutral">{approvalSubjectKind.label(subject.kind, locale)}</StatusTag> : null}
          <span className="yz-quiet yz-num">{subject.number}</span>
          {chain.round > 1 ? <span className="yz-quiet">{t('round', { n: chain.round })}</span> : null}
          {copy ? (
            <StatusTag tone={copy.readAt ? 'muted' : 'accent'} dot>
              {t(copy.readAt ? 'read' : 'unread')}
            </StatusTag>
          ) : null}
        </p>
        <p className="yz-quiet">
          {subject.projectName} · {subject.clientName}
        </p>
        <p className="yz-quiet">
          {copy ? t('copiedBy', { name: copy.sentBy?.name ?? '' }) : t('submitted', { name: chain.submitter?.name ?? '' })} <DateText value={copy ? copy.sentAt : chain.submittedAt} kind="relative" />
        </p>
      </div>
      <p className="ap-row-amount">
        <MoneyText fen={subject.amountFen} unit="auto" />
      </p>
      <div className="ap-row-state">
        <span className="ap-row-place">
          <ProgressMarks steps={chain.steps} />
          {active ? <small className="yz-quiet yz-num">{t('place', { n: active.seq, total: chain.steps.length })}</small> : null}
        </span>
        {active ? (
          <p className={turn ? 'ap-yours' : 'yz-quiet'}>
            {turn ? (turn.person && turn.person.id !== viewerId ? t('yourBehalf', { section, name: turn.person.name }) : t('yourSection', { section })) : t('now', { section, name: namesNow(chain.activeStep).join(t('separator')) || (active.approver?.name ?? '') })}
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
