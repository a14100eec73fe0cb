import { useQuery } from '@apollo/client/react';
import { parseLayout } from '@yingzao/domain/dashboard';
import { useParams } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { LinkButton } from '../../../ui/LinkButton';
import { Page } from '../../../ui/Page';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { cardMessages } from '../cards/messages';
import { CardSheet } from '../cards/CardSheet';
import { HomeCardDocument } from '../cards/HomeCards.generated';

/** A colleague's home, tried with one's own data before it is kept. */
export default function HomeCardPage() {
  const t = useMessages(cardMessages);
  const { code = '' } = useParams();
  const { data, error, refetch } = useQuery(HomeCardDocument, { variables: { code }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  if (!data) return <Page title={t('share.title')}>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}</Page>;
  const card = data.homeCard;
  if (!card)
    return (
      <Page title={t('card.goneTitle')}>
        <h1 className="yz-visually-hidden">{t('card.goneTitle')}</h1>
        <EmptyState icon="link" title={t('card.goneTitle')} text={t('card.gone')} action={<LinkButton href="/">{t('card.leave')}</LinkButton>} />
      </Page>
    );
  return <CardSheet key={card.id} name={card.name} owner={card.owner?.name ?? ''} isOwn={card.viewerCanDelete} layout={parseLayout(card.layout).layout} />;
}
