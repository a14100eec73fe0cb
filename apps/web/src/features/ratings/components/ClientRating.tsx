import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useCan } from '../../../lib/viewer';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { formulaPath, segmentPath } from '../paths';
import '../ratings.css';
import { ClientRatingSheetDocument, EndRatingOverrideDocument, type EndRatingOverrideMutation } from './ClientRating.generated';
import { OverrideDialog } from './OverrideDialog';
import { RatingEvents } from './RatingEvents';
import { RatingSum } from './RatingSum';

const ended = (data: EndRatingOverrideMutation) => data.endRatingOverride;

/** On a client's page: the grade, why it is that, who set it by hand, and how it changed. */
export default function ClientRating({ clientId }: { clientId: string }) {
  const t = useMessages(messages);
  const isOpen = useCan('clientRating.read');
  const canSet = useCan('clientRating.update');
  const [isSetting, setSetting] = useState(false);
  const { data } = useQuery(ClientRatingSheetDocument, { variables: { id: clientId }, skip: !isOpen, fetchPolicy: 'cache-and-network' });
  const { send, busy } = useSubmit(EndRatingOverrideDocument, ended, (cache) => forget(cache, 'clients', 'clientSegments'));
  const client = data?.client;
  const rating = client?.rating;
  if (!client || !rating) return null;
  const { override } = rating;
  const end = async (): Promise<void> => {
    const payload = await send({ clientId: client.id, expectedVersion: client.version });
    const [problem] = payload?.errors ?? [];
    if (problem) toast.error(problem.message);
    else if (payload) toast.success(t('set.ended'));
  };
  return (
    <Section
      title={t('title')}
      tight
      actions={
        canSet ? (
          <>
            {override ? (
              <Button size="small" type="text" loading={busy} onClick={() => void end()}>
                {t('set.end')}
              </Button>
            ) : null}
            <Button size="small" type="text" onClick={() => setSetting(true)}>
              {t(override ? 'set.change' : 'set.action')}
            </Button>
          </>
        ) : null
      }
    >
      <p className="rt-head">
        <strong className={`rt-grade rt-grade-${rating.grade}`}>{rating.grade}</strong>
        <span>
          {t('sum', { score: rating.score, most: rating.mostPoints })}
          {override ? (
            <>
              {' '}
              <StatusTag tone="warning">{t('set.badge')}</StatusTag> <span className="yz-quiet">{t('computed', { grade: rating.computed })}</span>
            </>
          ) : null}
        </span>
      </p>
      {override ? <p className="rt-set">{t('set.text', { name: override.by?.name ?? '—', until: override.until, reason: override.reason })}</p> : null}
      <RatingSum rating={rating} />
      {client.segments.length > 0 ? (
        <p className="rt-segments">
          {client.segments.map((segment) => (
            <Link key={segment.id} to={segmentPath(segment.id)} className="rt-segment">
              {segment.name}
            </Link>
          ))}
        </p>
      ) : null}
      <RatingEvents events={rating.events} />
      <p>
        <Link to={formulaPath}>{t('formula')}</Link>
      </p>
      {isSetting ? <OverrideDialog client={client} rating={rating} onClose={() => setSetting(false)} /> : null}
    </Section>
  );
}
