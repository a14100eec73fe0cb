import { useQuery } from '@apollo/client/react';
import { devChannel } from '@yingzao/domain/catalogues';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { CodeText } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { ActivityLog } from '../components/ActivityLog';
import { ActivityLinks, ActivityResults } from '../components/ActivityResults';
import { ActivityStatus } from '../components/ActivityStatus';
import { CostDialog } from '../components/CostDialog';
import { LedgerAmount } from '../components/LedgerAmount';
import { NextStep } from '../components/NextStep';
import '../development.css';
import { messages } from '../messages';
import { costsHref } from '../model/costFilter';
import { activityEditPath, clientPath } from '../paths';
import { DevelopmentPageDocument, type DevelopmentPage_DevelopmentActivityFragment } from './DevelopmentPage.generated';

/** One activity: what comes next above all, plan and work done on the left, what it is and what it brought and cost on the right. */
export default function DevelopmentPage() {
  const { id = '' } = useParams();
  const t = useMessages(messages);
  const { data, loading, error, refetch } = useQuery(DevelopmentPageDocument, { variables: { id } });
  const activity = data?.developmentActivity;
  if (!activity) {
    return (
      <Page title={t('title')}>
        {loading && !data ? <LoadingState lines={10} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  }
  const edit = activity.viewerCanUpdate ? (
    <LinkButton href={activityEditPath(activity.id)} icon={<Icon name="edit" />}>
      {t('edit')}
    </LinkButton>
  ) : null;
  return (
    <Page title={activity.title}>
      <PageHeader title={activity.title} badge={<ActivityStatus status={activity.status} />} meta={<CodeText catalogue={devChannel} code={activity.channel} />} actions={edit} />
      <div className="dv-columns">
        <div className="dv-column">
          <Section title={t('section.next')}>
            <NextStep activity={activity} />
          </Section>
          <Section title={t('section.plan')}>{activity.plan ? <p className="dv-prose">{activity.plan}</p> : <p className="yz-quiet">{t('none')}</p>}</Section>
          <ActivityLog activity={activity} />
        </div>
        <div className="dv-column">
          <ActivityFacts activity={activity} />
          <ActivityCosts activity={activity} />
          <ActivityResults activity={activity} />
          <ActivityLinks activity={activity} />
        </div>
      </div>
    </Page>
  );
}

interface PartProps {
  activity: DevelopmentPage_DevelopmentActivityFragment;
}

function ActivityFacts({ activity }: PartProps) {
  const t = useMessages(messages);
  const clients = activity.clients.map((client) => (
    <Link key={client.id} to={clientPath(client.id)} className="dv-line">
      {client.name}
    </Link>
  ));
  return (
    <Section title={t('section.facts')}>
      <Facts
        columns={1}
        items={[
          { label: t('column.owner'), value: activity.owner.name },
          { label: t('column.period'), value: activity.endsOn ? t('period', { from: activity.startsOn, to: activity.endsOn }) : t('since', { day: activity.startsOn }) },
          { label: t('column.clients'), value: clients.length > 0 ? clients : null },
        ]}
      />
    </Section>
  );
}

function ActivityCosts({ activity }: PartProps) {
  const t = useMessages(messages);
  const canCreate = useCan('developmentCost.create');
  const [adding, setAdding] = useState(false);
  const { costs } = activity;
  const [only] = activity.clients.length === 1 ? activity.clients : [];
  return (
    <Section
      title={t('section.costs')}
      actions={
        canCreate ? (
          <Button size="small" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t('costs.add')}
          </Button>
        ) : null
      }
    >
      <Facts
        columns={1}
        items={[
          { label: t('costs.sums.approved'), value: <LedgerAmount fen={costs.approvedFen} /> },
          { label: t('costs.sums.submitted'), value: <LedgerAmount fen={costs.submittedFen} /> },
        ]}
      />
      {costs.count > 0 ? <Link className="dv-more" to={costsHref({ activityIds: [activity.id] })}>{t('client.all')}</Link> : null}
      {adding ? <CostDialog activity={{ id: activity.id, name: activity.title, channel: activity.channel }} client={only ? { id: only.id, name: only.name } : null} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}
