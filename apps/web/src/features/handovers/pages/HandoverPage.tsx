import { useQuery } from '@apollo/client/react';
import { canOffer, isMovable, isSettled } from '@yingzao/domain/handovers';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { AnswerBar } from '../components/AnswerBar';
import { AssignBar } from '../components/AssignBar';
import { HandoverActions } from '../components/HandoverActions';
import { HandoverItems } from '../components/HandoverItems';
import { HandoverSignatures } from '../components/HandoverSignatures';
import { HandoverStateTag } from '../components/HandoverTags';
import { messages } from '../messages';
import { HandoverDetailDocument } from './HandoverPage.generated';
import '../handovers.css';

/** One hand-over: the list, what the viewer can do about it, and who has signed. */
export default function HandoverPage() {
  const t = useMessages(messages);
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(HandoverDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const handover = data?.handover;
  if (!handover)
    return (
      <Page title={t('page.title')}>
        {loading && !data ? <LoadingState lines={8} /> : error ? <ErrorState heading error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <NotFoundState heading />}
      </Page>
    );
  const name = t('page.name', { name: handover.leaver.name });
  const { items } = handover;
  const movable = items.filter((item) => isMovable(item.kind));
  const mine = items.filter((item) => item.viewerCanAnswer);
  const chosenOfMine = mine.filter((item) => selected.has(item.id));
  const offerable = items.filter((item) => selected.has(item.id) && canOffer(item.state) && isMovable(item.kind));
  const clear = (): void => setSelected(new Set());
  const acts = handover.viewerCanUpdate || mine.length > 0;
  return (
    <Page title={name}>
      <PageHeader
        title={name}
        badge={<HandoverStateTag state={handover.state} />}
        lead={handover.reason}
        meta={
          <>
            <span>
              {t('list.openedBy', { name: handover.openedBy.name })} · <DateText value={handover.openedAt} />
            </span>
            <span>{t('page.progress', { done: movable.filter((item) => isSettled(item.state)).length, total: movable.length })}</span>
          </>
        }
        actions={handover.viewerCanUpdate ? <HandoverActions id={handover.id} version={handover.version} /> : null}
      />
      {mine.length > 0 ? <AnswerBar handoverId={handover.id} itemIds={(chosenOfMine.length > 0 ? chosenOfMine : mine).map((item) => item.id)} onDone={clear} /> : null}
      {handover.viewerCanUpdate ? <AssignBar handover={handover} itemIds={offerable.map((item) => item.id)} onDone={clear} /> : null}
      <Section title={t('page.items')}>
        <HandoverItems items={items} selection={acts ? { selected, onChange: setSelected } : null} />
        {movable.length < items.length ? <p className="yz-quiet">{t('page.leftHint')}</p> : null}
      </Section>
      <HandoverSignatures handover={handover} />
    </Page>
  );
}
