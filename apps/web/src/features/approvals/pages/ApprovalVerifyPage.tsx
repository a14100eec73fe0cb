import { useQuery } from '@apollo/client/react';
import { opinionSection } from '@yingzao/domain/catalogues';
import { Link, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import '../approvals.css';
import { EventTitle } from '../components/EventTimeline';
import { ChainStateTag } from '../components/StateTags';
import { messages } from '../messages';
import { proofOf } from '../model/proof';
import { approvalPath } from '../paths';
import { ApprovalVerifyPageDocument } from './ApprovalVerifyPage.generated';

/** Where the code on paper leads: whether the ledger is as it was written, and holds the entry that was printed. */
export default function ApprovalVerifyPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { chainId = '', hash = '' } = useParams();
  const { data, error, refetch } = useQuery(ApprovalVerifyPageDocument, { variables: { id: chainId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const chain = data?.approvalChain;
  if (!chain)
    return (
      <Page title={t('verify.title')} width="text">
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={5} />}
      </Page>
    );
  const proof = proofOf(chain, hash);
  const { entry } = proof;
  return (
    <Page title={t('verify.title')} width="text">
      <PageHeader title={t('verify.title')} badge={<ChainStateTag state={chain.state} />} lead={`${chain.subject.name} · ${t('round', { n: chain.round })}`} meta={<span className="yz-num">{chain.subject.number}</span>} />
      <p className={`ap-proof ap-proof-${proof.kind}`} role={proof.kind === 'good' ? 'status' : 'alert'}>
        <Icon name={proof.kind === 'good' ? 'check' : 'warning'} />
        <span>
          {proof.kind === 'good' ? t('verify.good', { n: proof.entry.seq }) : proof.kind === 'broken' ? t('verify.broken', { n: proof.brokenAt }) : t('verify.unknown')}
          {proof.kind === 'good' && proof.later > 0 ? <small>{t('verify.goodLater', { n: proof.later })}</small> : null}
        </span>
      </p>
      <Facts
        columns={1}
        items={[
          ...(entry
            ? [
                { label: t('verify.what'), value: <EventTitle event={entry} /> },
                ...(entry.step ? [{ label: t('print.section'), value: opinionSection.label(entry.step.section, locale) }] : []),
                { label: t('verify.when'), value: <DateText value={entry.at} kind="datetime" /> },
              ]
            : []),
          { label: t('verify.hash'), value: <code className="ap-hash">{hash}</code> },
          { label: t('print.contentHash'), value: <code className="ap-hash">{chain.contentHash}</code> },
          { label: t('verify.entries'), value: <span className="yz-num">{chain.ledger.entries}</span> },
        ]}
      />
      <p className="ap-next">
        <Link to={approvalPath(chain.id)}>{t('verify.open')}</Link>
      </p>
    </Page>
  );
}
