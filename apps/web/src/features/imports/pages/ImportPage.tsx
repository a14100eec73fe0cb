import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { AdjustErrors } from '../components/AdjustErrors';
import { ClientsPanel } from '../components/ClientsPanel';
import { ColumnsPanel } from '../components/ColumnsPanel';
import { KnownPanel } from '../components/KnownPanel';
import { ProgressPanel } from '../components/ProgressPanel';
import { ResultPanel } from '../components/ResultPanel';
import { RowsPanel } from '../components/RowsPanel';
import { RunBar } from '../components/RunBar';
import { StateTag } from '../components/StateTag';
import { Steps } from '../components/Steps';
import { UndonePanel } from '../components/UndonePanel';
import { OpenImportContext, type Job } from '../hooks/openImport';
import { useDiscard } from '../hooks/useDiscard';
import { messages } from '../messages';
import { ImportPageDocument } from './ImportPage.generated';
import '../imports.css';

/** One import from its preview to its result. What the server words is asked for anew in another language. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const locale = useLocale();
  return <OneImport key={`${id}.${locale}`} id={id} />;
}

function OneImport({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const job = data?.import;
  if (job) return <Shown job={job} />;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState /> : <LoadingState lines={8} />}
    </Page>
  );
}

function Shown({ job }: { job: Job }) {
  const t = useMessages(messages);
  const [adjusting, setAdjusting] = useState(false);
  const { discard, restore, busy, errors } = useDiscard(job);
  const isOpen = job.state === 'PREVIEW' || job.state === 'FAILED';
  return (
    <OpenImportContext value={{ job, editable: isOpen && job.viewerCanRun, adjusting, setAdjusting }}>
      <Page title={job.fileName}>
        <PageHeader
          title={job.fileName}
          badge={<StateTag state={job.state} />}
          meta={
            <>
              <span>{t(`kind.${job.kind}`)}</span>
              <span>{t('meta.sheet', { name: job.sheet })}</span>
              <span>
                {t('meta.uploaded')} <DateText value={job.createdAt} kind="datetime" />
              </span>
            </>
          }
          actions={
            isOpen ? (
              <>
                {job.rejectedUrl ? (
                  <Button href={job.rejectedUrl} icon={<Icon name="export" />}>
                    {t('result.download')}
                  </Button>
                ) : null}
                <Button icon={<Icon name="trash" />} loading={busy} disabled={adjusting} onClick={() => void discard()}>
                  {t('discard.action')}
                </Button>
              </>
            ) : null
          }
        />
        <Steps state={job.state} />
        <AdjustErrors errors={errors} />
        {job.state === 'DISCARDED' ? (
          <EmptyState
            icon="trash"
            title={t('state.DISCARDED')}
            text={t('discard.text')}
            action={
              <Button icon={<Icon name="restore" />} loading={busy} onClick={() => void restore()}>
                {t('discard.restore')}
              </Button>
            }
          />
        ) : null}
        {job.state === 'RUNNING' ? <ProgressPanel /> : null}
        {job.state === 'DONE' ? <ResultPanel /> : null}
        {job.state === 'UNDONE' ? <UndonePanel /> : null}
        {job.state === 'FAILED' ? <Notice title={t('failed.title')} text={job.error?.message ?? t('failed.text')} /> : null}
        {isOpen && job.missingFields.length > 0 ? <Notice title={t('missing.title', { names: job.missingFields.map(({ label }) => label).join('、') })} text={t('missing.text')} /> : null}
        {isOpen ? (
          <>
            <ColumnsPanel key={`${job.kind}.${job.sheet}`} />
            <KnownPanel />
            <ClientsPanel />
          </>
        ) : null}
        {isOpen || job.state === 'DONE' ? <RowsPanel key={job.state === 'DONE' ? 'done' : 'open'} /> : null}
        {isOpen ? <RunBar /> : null}
      </Page>
    </OpenImportContext>
  );
}

function Notice({ title, text }: { title: string; text: string }) {
  return (
    <div className="im-problem" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{title}</strong>
        <br />
        {text}
      </p>
    </div>
  );
}
