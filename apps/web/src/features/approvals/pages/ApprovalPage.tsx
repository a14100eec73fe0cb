import { useApolloClient, useQuery } from '@apollo/client/react';
import { readSnapshot } from '@yingzao/domain/approvals';
import { opinionSection } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import '../approvals.css';
import { ApprovalSheet } from '../components/ApprovalSheet';
import { ChainStateTag } from '../components/StateTags';
import { messages } from '../messages';
import { positionOf } from '../model/position';
import { approvalPath, approvalsPath, contractPath } from '../paths';
import { ApprovalNextDocument, ApprovalPageDocument } from './ApprovalPage.generated';

/** The approval sheet of one round: what was submitted, and six named opinions in their order. */
export default function ApprovalPage() {
  const { id = '' } = useParams();
  // Another sheet is another page: nothing of the one before stays in it.
  return <Sheet key={id} id={id} />;
}

function Sheet({ id }: { id: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const client = useApolloClient();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(ApprovalPageDocument, { variables: { id } });
  const [next, setNext] = useState<string | null>(null);
  const chain = data?.approvalChain;

  if (!chain)
    return (
      <Page title={t('sheet')}>
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={8} />}
      </Page>
    );

  const position = positionOf(chain, viewer.id);
  const findNext = async (): Promise<void> => {
    const answer = await client.query({ query: ApprovalNextDocument, fetchPolicy: 'network-only' }).catch(() => null);
    setNext(answer?.data?.waitingForMe.find((step) => step.chain.id !== id)?.chain.id ?? null);
  };
  const standing =
    position === null
      ? null
      : position.kind === 'now' || position.kind === 'waiting'
        ? t(`position.${position.kind}`, { n: position.n, total: position.total, section: opinionSection.label(position.section, locale) })
        : t(`position.${position.kind}`);

  return (
    <Page title={chain.contract.name}>
      <PageHeader
        title={readSnapshot(chain.snapshot)?.contract.name || chain.contract.name}
        badge={<ChainStateTag state={chain.state} />}
        lead={standing}
        meta={
          <>
            <span className="yz-num">{chain.contract.number}</span>
            <span>{t('round', { n: chain.round })}</span>
            <span>
              {t('submitted', { name: chain.submitter?.name ?? '' })} <DateText value={chain.submittedAt} kind="datetime" />
            </span>
            {chain.finishedAt ? (
              <span>
                {t('finished')} <DateText value={chain.finishedAt} kind="datetime" />
              </span>
            ) : null}
            <Link to={contractPath(chain.contract.id)}>{t('openContract')}</Link>
          </>
        }
      />
      {position?.kind === 'done' || position?.kind === 'closed' ? (
        <p className="ap-next">{next ? <Link to={approvalPath(next)}>{t('nextOne')}</Link> : <Link to={approvalsPath}>{t('inbox')}</Link>}</p>
      ) : null}
      <ApprovalSheet chain={chain} onDecided={() => void findNext()} />
    </Page>
  );
}
