import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import '../approvals.css';
import { PaperSheet } from '../components/PaperSheet';
import '../print.css';
import { messages } from '../messages';
import { quoteSnapshotMessages } from '../quoteSnapshotMessages';
import { approvalPath } from '../paths';
import { ApprovalPrintPageDocument } from './ApprovalPrintPage.generated';

/** The sheet as it goes on paper, with the button that prints it. */
export default function ApprovalPrintPage() {
  const t = useMessages(messages);
  const tq = useMessages(quoteSnapshotMessages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ApprovalPrintPageDocument, { variables: { id } });
  const [openedAt] = useState(() => new Date().toISOString());
  const chain = data?.approvalChain;
  if (!chain)
    return (
      <Page title={t('print.title')}>
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={8} />}
      </Page>
    );
  return (
    <Page title={`${chain.subject.kind === 'QUOTE' ? tq('print.title') : t('print.title')} ${chain.subject.number}`}>
      <div className="ap-paper-tools yz-page-actions">
        <LinkButton href={approvalPath(chain.id)}>{t('print.back')}</LinkButton>
        <Button type="primary" icon={<Icon name="print" />} onClick={() => window.print()}>
          {t('print.do')}
        </Button>
      </div>
      <PaperSheet chain={chain} printedAt={openedAt} />
    </Page>
  );
}
