import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Facts, Section } from '../../../ui/Section';
import { messages } from '../messages';
import { activitiesHref, costsHref } from '../model/costFilter';
import { activityPath } from '../paths';
import { ClientDevelopmentDocument } from './ClientDevelopment.generated';
import { LedgerAmount } from './LedgerAmount';

/** On a client's page: what its development cost, and the activities it is part of. Shows nothing to those who may not see them, and where there is nothing. */
export default function ClientDevelopment({ clientId }: { clientId: string }) {
  const t = useMessages(messages);
  const isOpen = useCan('developmentActivity.read');
  const { data } = useQuery(ClientDevelopmentDocument, { variables: { filter: { clientIds: [clientId] }, activities: { clientIds: [clientId] } }, skip: !isOpen });
  if (!data) return null;
  const { developmentCosts: { sums }, developmentActivities: activities } = data;
  if (sums.count === 0 && activities.totalCount === 0) return null;
  return (
    <Section title={t('client.title')} actions={sums.count > 0 ? <Link to={costsHref({ clientIds: [clientId] })}>{t('client.all')}</Link> : null}>
      <Facts
        columns={1}
        items={[
          { label: t('costs.sums.approved'), value: <LedgerAmount fen={sums.approvedFen} /> },
          ...(sums.submittedFen === '0' ? [] : [{ label: t('costs.sums.submitted'), value: <LedgerAmount fen={sums.submittedFen} /> }]),
          {
            label: t('client.activities'),
            value:
              activities.totalCount === 0 ? null : (
                <>
                  {activities.nodes.map((activity) => (
                    <div key={activity.id}>
                      <Link to={activityPath(activity.id)}>{activity.title}</Link>
                    </div>
                  ))}
                  {activities.totalCount > activities.nodes.length ? <Link to={activitiesHref(clientId)}>{t('count', { count: activities.totalCount })}</Link> : null}
                </>
              ),
          },
        ]}
      />
    </Section>
  );
}
