import { useApolloClient, useQuery } from '@apollo/client/react';
import { opinionSection, roundBeginning } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { LinkButton } from '../../../ui/LinkButton';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import '../approvals.css';
import { ActionMenu } from '../components/ActionMenu';
import { ApprovalSheet } from '../components/ApprovalSheet';
import { ForecastNote } from '../components/ForecastNote';
import { RoundLinks } from '../components/RoundLinks';
import { ChainStateTag } from '../components/StateTags';
import { useReadReceipt } from '../hooks/useReadReceipt';
import { messages } from '../messages';
import type { MenuAction } from '../model/actions';
import { positionOf } from '../model/position';
import { submittedName } from '../model/submitted';
import type { ApprovalRound } from '../model/step';
import { approvalPath, approvalsPath, contractPath, printPath, quotePath } from '../paths';
import { ApprovalNextDocument, ApprovalPageDocument } from './ApprovalPage.generated';

/** The approval sheet of one round: what was submitted, six named opinions, and all that was done. */
export default function ApprovalPage() {
  const { id = '' } = useParams();
  // Another sheet is another page: nothing of the one before stays in it.
  return <Sheet key={id} id={id} />;
}

function Sheet({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ApprovalPageDocument, { variables: { id } });
  const chain = data?.approvalChain;
  if (chain) return <Loaded chain={chain} />;
  return (
    <Page title={t('sheet')}>
      {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={8} />}
    </Page>
  );
}

function Loaded({ chain }: { chain: ApprovalRound }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const client = useApolloClient();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [next, setNext] = useState<string | null>(null);
  const [action, setAction] = useState<MenuAction | null>(null);
  useReadReceipt(chain);

  const position = positionOf(chain, viewer.id);
  const isOver = position?.kind === 'done' || position?.kind === 'closed';
  const findNext = async (): Promise<void> => {
    const answer = await client.query({ query: ApprovalNextDocument, fetchPolicy: 'network-only' }).catch(() => null);
    setNext(answer?.data?.waitingForMe.find((step) => step.chain.id !== chain.id)?.chain.id ?? null);
  };
  const acted = (chainId: string): void => {
    if (chainId !== chain.id) void navigate(approvalPath(chainId));
    else void findNext();
  };
  const standing =
    position === null
      ? null
      : position.kind === 'now' || position.kind === 'waiting'
        ? t(`position.${position.kind}`, { n: position.n, total: position.total, section: opinionSection.label(position.section, locale) })
        : t(`position.${position.kind}`);

  return (
    <Page title={chain.subject.name}>
      <PageHeader
        title={submittedName(chain)}
        badge={<ChainStateTag state={chain.state} />}
        lead={standing}
        meta={
          <>
            <span className="yz-num">{chain.subject.number}</span>
            <span>
              {t('round', { n: chain.round })}
              {chain.beginning === 'SUBMITTED' ? null : ` · ${roundBeginning.label(chain.beginning, locale)}`}
            </span>
            <span>
              {t('submitted', { name: chain.submitter?.name ?? '' })} <DateText value={chain.submittedAt} kind="datetime" />
            </span>
            {chain.templateName ? <span>{t('byTemplate', { name: chain.templateName, n: chain.templateVersion ?? 1 })}</span> : null}
            {chain.finishedAt ? (
              <span>
                {t('finished')} <DateText value={chain.finishedAt} kind="datetime" />
              </span>
            ) : null}
            {chain.contract ? <Link to={contractPath(chain.contract.id)}>{t('openContract')}</Link> : null}
            {chain.quote ? <Link to={quotePath(chain.quote.id)}>{t('openQuote')}</Link> : null}
          </>
        }
        actions={
          <>
            <LinkButton href={printPath(chain.id)} icon={<Icon name="print" />}>
              {t('print.open')}
            </LinkButton>
            {/* Whose turn it is has it beside the conclusions. */}
            {position?.kind === 'now' ? null : <ActionMenu chain={chain} onChoose={setAction} />}
          </>
        }
      />
      {chain.rounds.length > 1 ? <RoundLinks rounds={chain.rounds} current={chain.id} /> : null}
      {chain.beginningReason ? <p className="ap-reason">{t('rounds.reason', { text: chain.beginningReason })}</p> : null}
      {chain.endReason ? <p className="ap-reason">{t('rounds.end', { text: chain.endReason })}</p> : null}
      {isOver ? <p className="ap-next">{next ? <Link to={approvalPath(next)}>{t('nextOne')}</Link> : <Link to={approvalsPath}>{t('inbox')}</Link>}</p> : null}
      <ForecastNote chain={chain} />
      <ApprovalSheet chain={chain} action={action} onAction={setAction} onDecided={() => void findNext()} onActed={acted} />
    </Page>
  );
}
