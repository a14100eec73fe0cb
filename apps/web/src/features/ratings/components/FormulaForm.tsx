import { useApolloClient } from '@apollo/client/react';
import { ratingFactor } from '@yingzao/domain/catalogues';
import { Button, InputNumber } from 'antd';
import { useState, type FormEvent } from 'react';

import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { draftOf, inputOf, isSound, mostOf } from '../model/values';
import { RatingFormulaPageDocument, RatingPreviewDocument, SaveRatingFormulaDocument, type RatingFormula_RatingFormulaFragment, type RatingPreviewQuery, type SaveRatingFormulaMutation } from '../pages/RatingFormulaPage.generated';
import { FactorSteps } from './FactorSteps';
import { FormulaPreview } from './FormulaPreview';

const saved = (data: SaveRatingFormulaMutation) => data.saveRatingFormula;

/** Steps and thresholds, tried before they are saved. */
export function FormulaForm({ formula }: { formula: RatingFormula_RatingFormulaFragment }) {
  const t = useMessages(messages);
  const client = useApolloClient();
  const [draft, setDraft] = useState(() => draftOf(formula));
  const [tried, setTried] = useState<{ of: string; preview: RatingPreviewQuery['ratingPreview'] } | null>(null);
  const [isTrying, setTrying] = useState(false);
  const { send, errors, busy } = useSubmit(SaveRatingFormulaDocument, saved, (cache, payload) => {
    forget(cache, 'clients', 'statistics', 'clientSegments', 'client');
    if (payload.formula) cache.writeQuery({ query: RatingFormulaPageDocument, data: { ratingFormula: payload.formula } });
  });
  const input = inputOf(draft);
  const key = JSON.stringify(input);
  const isSame = key === JSON.stringify(inputOf(draftOf(formula)));

  const preview = async (): Promise<void> => {
    setTrying(true);
    try {
      const { data } = await client.query({ query: RatingPreviewDocument, variables: { formula: input }, fetchPolicy: 'network-only' });
      if (data) setTried({ of: key, preview: data.ratingPreview });
    } catch (error) {
      toast.error(describeError(error).message ?? t('editor.stale'));
    } finally {
      setTrying(false);
    }
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ expectedVersion: formula.version, formula: input });
    if (payload?.errors.length === 0) toast.success(t('editor.saved', { count: tried?.preview.clients ?? 0 }));
    if (payload?.errors[0]?.code === 'STALE_VERSION' && payload.formula) {
      client.cache.writeQuery({ query: RatingFormulaPageDocument, data: { ratingFormula: payload.formula } });
      toast.error(t('editor.stale'));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <FormProvider errors={errors}>
        <FormErrors />
        <Section title={t('editor.factors')}>
          <FormGrid columns={2}>
            <FormField path={['formula', 'years']} label={t('editor.years')}>
              {(field) => <InputNumber {...field} precision={0} min={1} max={10} value={draft.years} onChange={(years) => setDraft({ ...draft, years: years ?? 1 })} />}
            </FormField>
          </FormGrid>
          {ratingFactor.codes.map((factor, at) => (
            <FactorSteps key={factor} factor={factor} at={at} steps={draft.steps[factor]} onChange={(steps) => setDraft({ ...draft, steps: { ...draft.steps, [factor]: steps } })} />
          ))}
        </Section>
        <Section title={t('editor.from')}>
          <div className="rt-from">
            {(['A', 'B', 'C'] as const).map((grade) => (
              <FormField key={grade} path={['formula', `from${grade}`]} label={t('editor.fromGrade', { grade })}>
                {(field) => <InputNumber {...field} precision={0} min={1} max={600} value={draft.from[grade]} onChange={(points) => setDraft({ ...draft, from: { ...draft.from, [grade]: points ?? 1 } })} />}
              </FormField>
            ))}
          </div>
          <p className="yz-quiet">{t('editor.below', { most: mostOf(draft) })}</p>
        </Section>
        {tried ? <FormulaPreview preview={tried.preview} isOld={tried.of !== key} /> : null}
        <div className="rt-bar">
          <Button type={tried?.of === key ? 'default' : 'primary'} loading={isTrying} disabled={!isSound(draft)} onClick={() => void preview()}>
            {t('editor.preview')}
          </Button>
          <Button htmlType="submit" type={tried?.of === key ? 'primary' : 'default'} loading={busy} disabled={isSame || tried?.of !== key}>
            {t('save')}
          </Button>
          {isSame ? null : (
            <Button type="text" onClick={() => setDraft(draftOf(formula))}>
              {t('editor.reset')}
            </Button>
          )}
        </div>
      </FormProvider>
    </form>
  );
}
