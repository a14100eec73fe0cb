import { computeQuote } from '@yingzao/domain/quotes';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { toast } from '../../../ui/toast';
import { useDraft } from '../../../ui/useDraft';
import { DraftQuoteDocument } from '../components/editor/QuoteEditor.generated';
import { QuoteEditor } from '../components/editor/QuoteEditor';
import { editorMessages } from '../editorMessages';
import { emptyDraft, mainBasis } from '../model/editorDraft';
import { quotePath, quotesPath } from '../paths';
import '../quoteEditor.css';

/** The first version of a quote, written with the fee calculator; `?projectId=` names the project. */
export default function QuoteNewPage() {
  const t = useMessages(editorMessages);
  const navigate = useNavigate();
  const projectId = useAddress().get('projectId');
  const draft = useDraft(`quote.draft.${projectId ?? ''}`, emptyDraft(projectId));
  const { send, errors, busy } = useSubmit(
    DraftQuoteDocument,
    (data) => data.createQuote,
    (cache) => {
      if (draft.value.projectId) forgetFields(cache, 'Project', draft.value.projectId, 'quotes');
      forget(cache, 'quotes');
    },
  );
  const save = async (): Promise<void> => {
    const { content, title, note, validUntil, projectId: chosen } = draft.value;
    const { figures } = computeQuote(content);
    const terms = { feeBasis: mainBasis(content, figures.items.map((one) => one.amountFen)), note: note.trim() || null, validUntil };
    const payload = await send({ projectId: chosen ?? '', title, terms, content, isDraft: true });
    if (!payload?.quote || payload.errors.length > 0) return;
    draft.clear();
    toast.success(t('saved'));
    void navigate(quotePath(payload.quote.id), { replace: true });
  };
  return (
    <Page title={t('newTitle')}>
      <PageHeader title={t('newTitle')} lead={t('lead')} />
      <QuoteEditor draft={draft} choosesProject={projectId === null} errors={errors} busy={busy} onSave={() => void save()} onCancel={() => void navigate(quotesPath)} />
    </Page>
  );
}
