import { useQuery } from '@apollo/client/react';
import { formatMoney } from '@yingzao/domain/measures';
import { computeQuote } from '@yingzao/domain/quotes';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { SaveConflictDialog, type ConflictField } from '../../../ui/SaveConflictDialog';
import { ErrorState, LoadingState, NotFoundState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { DraftNextVersionDocument, SaveQuoteDraftDocument } from '../components/editor/QuoteEditor.generated';
import { QuoteEditor } from '../components/editor/QuoteEditor';
import { editorMessages } from '../editorMessages';
import { messages } from '../messages';
import { currentOf, type Revision } from '../model/current';
import { draftFrom, mainBasis, type EditorDraft } from '../model/editorDraft';
import { quotePath } from '../paths';
import '../quoteEditor.css';
import { QuotePageDocument, type QuotePage_QuoteFragment } from './QuotePage.generated';

/** The draft of a quote; where there is none, the next version, begun from the current one. */
export default function QuoteEditPage() {
  const t = useMessages(editorMessages);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(QuotePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const quote = data?.quote;
  if (!quote)
    return (
      <Page title={t('newTitle')}>
        {error && !data ? <ErrorState heading error={error} onRetry={() => void refetch()} /> : data ? <NotFoundState heading /> : <LoadingState lines={8} />}
      </Page>
    );
  const unsent = quote.unsentRevision ? (quote.revisions.find((r) => r.id === quote.unsentRevision?.id) ?? null) : null;
  if ((unsent && unsent.status !== 'DRAFT') || !quote.viewerCanUpdate)
    return (
      <Page title={quote.title} width="text">
        <PageHeader title={quote.title} lead={<Link to={quotePath(quote.id)}>{quote.project?.name ?? quote.title}</Link>} />
        <p>{t('notDraft')}</p>
      </Page>
    );
  return <Editing key={unsent?.id ?? 'next'} quote={quote} draftRevision={unsent} />;
}

function Editing({ quote, draftRevision }: { quote: QuotePage_QuoteFragment; draftRevision: Revision | null }) {
  const t = useMessages(editorMessages);
  const tq = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const current = currentOf(quote);
  // What the person began from, until they have looked at something newer.
  const [seen, setSeen] = useState({ version: quote.version, revision: current.revision });
  const stored = draftFrom(draftRevision ?? current, quote.project?.id ?? null, quote.title, quote.project?.gfaM2);
  const draft = useDraft<EditorDraft>(`quote.${quote.id}.${draftRevision?.id ?? `after-${current.revision}`}`, stored, { version: seen.version });
  const saved = (cache: Parameters<typeof forget>[0]): void => {
    if (quote.project) forgetFields(cache, 'Project', quote.project.id, 'quotes');
    forget(cache, 'quotes');
  };
  const saving = useSubmit(SaveQuoteDraftDocument, (data) => data.saveQuoteDraft, saved);
  const beginning = useSubmit(DraftNextVersionDocument, (data) => data.reviseQuote, saved);
  const { errors, busy, setErrors } = draftRevision ? saving : beginning;
  const isStale = errors.some((error) => error.code === 'STALE_VERSION') && quote.version !== seen.version;

  const save = async (from = seen): Promise<void> => {
    const { content, title, note, validUntil } = draft.value;
    const { figures } = computeQuote(content);
    const terms = { feeBasis: mainBasis(content, figures.items.map((one) => one.amountFen)), note: note.trim() || null, validUntil };
    const payload = draftRevision
      ? await saving.send({ revisionId: draftRevision.id, expectedVersion: from.version, title, terms, content })
      : await beginning.send({ quoteId: quote.id, expectedRevision: from.revision, terms, content, isDraft: true });
    if (!payload?.quote || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    void navigate(quotePath(quote.id));
  };
  const now = { version: quote.version, revision: current.revision };
  const line = (key: string, label: string, pick: (one: EditorDraft) => string): ConflictField[] => (pick(draft.value) === pick(stored) ? [] : [{ key, label, mine: pick(draft.value), theirs: pick(stored) }]);
  const totalOf = (one: EditorDraft): string => formatMoney(computeQuote(one.content).figures.totalFen, { unit: 'YUAN', locale });
  const n = draftRevision?.revision ?? Math.max(...quote.revisions.map((r) => r.revision)) + 1;
  return (
    <Page title={quote.title}>
      <PageHeader title={t(draftRevision ? 'editTitle' : 'nextTitle', { n })} lead={<Link to={quotePath(quote.id)}>{quote.title}</Link>} meta={<span>{t('lead')}</span>} />
      <QuoteEditor draft={draft} choosesProject={false} errors={isStale ? [] : errors} busy={busy} onSave={() => void save()} onCancel={() => void navigate(quotePath(quote.id))} />
      <SaveConflictDialog
        open={isStale}
        fields={[...line('total', t('conflict.total'), totalOf), ...line('items', t('conflict.items'), (one) => t('conflict.count', { count: one.content.items.length })), ...line('title', tq('form.title'), (one) => one.title), ...line('validUntil', t('conflict.validUntil'), (one) => one.validUntil ?? '—')]}
        theirsBy={draftRevision?.editedBy?.name ?? null}
        busy={busy}
        onKeepMine={() => {
          setSeen(now);
          void save(now);
        }}
        onTakeTheirs={() => {
          setSeen(now);
          setErrors([]);
          draft.setValue(stored);
        }}
        onCancel={() => setErrors([])}
      />
    </Page>
  );
}
