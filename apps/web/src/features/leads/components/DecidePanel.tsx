import { useQuery } from '@apollo/client/react';
import { Button, Segmented } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { AssignLeadDocument, LeadMatchesDocument, type DecidePanel_LeadReportFragment } from './DecidePanel.generated';
import { MergeForm } from './MergeForm';
import { RejectForm } from './RejectForm';
import { SimilarList } from './SimilarList';
import { VerifyForm } from './VerifyForm';

const ways = ['verify', 'merge', 'reject'] as const;

/** What those who verify see beside a new report: what may be the same, who looks into it, and the three ways out. */
export function DecidePanel({ lead }: { lead: DecidePanel_LeadReportFragment }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const { data } = useQuery(LeadMatchesDocument, { variables: { id: lead.id }, fetchPolicy: 'cache-and-network' });
  const [way, setWay] = useState<(typeof ways)[number]>('verify');
  const [into, setInto] = useState<RemoteChoice | null>(null);
  const assign = useSubmit(AssignLeadDocument, (answer) => answer.assignLeadReport, (cache) => forget(cache, 'leadReports'));
  const take = async (): Promise<void> => {
    const payload = await assign.send({ id: lead.id, expectedVersion: lead.version, verifierId: viewer.id });
    if (payload?.errors.length === 0) toast.success(t('page.taken'));
    else if (payload) toast.error(payload.errors.map((error) => error.message).join(' '));
  };
  return (
    <>
      {data ? (
        <SimilarList
          matches={data.similarToLead}
          onMerge={(project) => {
            setInto(project);
            setWay('merge');
          }}
        />
      ) : null}
      <Section
        title={t('decide.title')}
        actions={
          lead.verifier?.id === viewer.id ? null : (
            <Button size="small" loading={assign.busy} onClick={() => void take()}>
              {t('page.take')}
            </Button>
          )
        }
      >
        <p className="yz-quiet">
          {t('page.verifier')}：{lead.verifier?.name ?? t('page.nobody')}
        </p>
        <Segmented block aria-label={t('decide.title')} value={way} onChange={setWay} options={ways.map((one) => ({ value: one, label: t(`decide.${one}`) }))} />
        {way === 'verify' ? <VerifyForm lead={lead} /> : way === 'merge' ? <MergeForm key={into?.id ?? ''} lead={lead} into={into} /> : <RejectForm lead={lead} />}
      </Section>
    </>
  );
}
