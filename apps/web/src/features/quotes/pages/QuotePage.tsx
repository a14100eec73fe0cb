import { useQuery } from '@apollo/client/react';
import { formatArea, formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { QuoteAmount } from '../components/QuoteAmount';
import { QuoteStatusTag } from '../components/QuoteStatusTag';
import { ReviseQuoteDialog } from '../components/ReviseQuoteDialog';
import { RevisionCompare } from '../components/RevisionCompare';
import { RevisionList } from '../components/RevisionList';
import { messages } from '../messages';
import { currentOf } from '../model/current';
import { projectPath } from '../paths';
import '../quotes.css';
import { QuotePageDocument } from './QuotePage.generated';

/** One quote: what stands now, every version before it, and any two compared. */
export default function QuotePage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(QuotePageDocument, { variables: { id } });
  const [revising, setRevising] = useState(false);
  const quote = data?.quote;

  if (!quote)
    return (
      <Page title={t('title')} width="text">
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={6} />}
      </Page>
    );

  const { project } = quote;
  const current = currentOf(quote);
  const price = unitPrice(current.amountFen, project?.gfaM2);
  return (
    <Page title={quote.title} width="text">
      <PageHeader
        title={quote.title}
        badge={<QuoteStatusTag status={current.status} />}
        lead={project ? <Link to={projectPath(project.id)}>{project.name}</Link> : t('hidden')}
        meta={
          <>
            {project ? <span className="yz-num">{project.number}</span> : null}
            {project ? <span>{project.client.name}</span> : null}
            <span>
              {t('column.updated')} <DateText value={quote.updatedAt} kind="relative" />
            </span>
          </>
        }
        actions={
          quote.viewerCanUpdate ? (
            <Button type="primary" icon={<Icon name="edit" />} onClick={() => setRevising(true)}>
              {t('revise')}
            </Button>
          ) : null
        }
      />
      <div className="qt-figure">
        <p className="qt-figure-amount">
          <QuoteAmount terms={current} />
        </p>
        <p className="yz-quiet">
          {t('revision', { n: current.revision })}
          {price && project?.gfaM2 ? ` · ${t('unitPrice')} ${t('perSqm', { rate: formatNumber(price) })}（${t('gfaHint', { area: formatArea(project.gfaM2, { unit: 'auto', locale }) })}）` : null}
        </p>
      </div>
      <Section title={t('versions')}>
        <RevisionList revisions={quote.revisions} gfaM2={project?.gfaM2} />
      </Section>
      {quote.revisions.length > 1 ? <RevisionCompare revisions={quote.revisions} gfaM2={project?.gfaM2} /> : null}
      {revising ? <ReviseQuoteDialog quote={quote} onClose={() => setRevising(false)} /> : null}
    </Page>
  );
}
