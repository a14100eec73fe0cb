import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { ErrorState, LoadingState } from '../../../ui/states';
import { DateText } from '../../../ui/texts';
import { FormulaForm } from '../components/FormulaForm';
import { messages } from '../messages';
import '../ratings.css';
import { RatingFormulaPageDocument } from './RatingFormulaPage.generated';

/** The formula that clients are graded by, edited in the open. */
export default function RatingFormulaPage() {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(RatingFormulaPageDocument, { fetchPolicy: 'cache-and-network' });
  const formula = data?.ratingFormula;
  return (
    <Page title={t('editor.title')} width="text">
      <PageHeader
        title={t('editor.title')}
        lead={t('editor.lead')}
        meta={
          formula ? (
            formula.updatedAt ? (
              <span className="yz-quiet">
                {t('editor.by', { name: formula.updatedBy?.name ?? '' })} <DateText value={formula.updatedAt} kind="datetime" />
              </span>
            ) : (
              <span className="yz-quiet">{t('editor.initial')}</span>
            )
          ) : null
        }
      />
      {formula ? <FormulaForm key={formula.version} formula={formula} /> : error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={10} />}
    </Page>
  );
}
