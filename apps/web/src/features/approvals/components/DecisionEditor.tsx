import { opinionSection } from '@yingzao/domain/catalogues';
import { Input } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { editorId, type Decision } from '../hooks/useDecision';
import { messages } from '../messages';

/** The text of the viewer's own section; kept as a draft until it is sent. */
export function DecisionEditor({ decision }: { decision: Decision }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { step, draft, errors, wantsWords } = decision;
  return (
    <FormProvider errors={errors}>
      <div id={editorId(step.id)} className="ap-editor">
        <DraftNotice draft={draft} />
        <FormErrors />
        <FormField path="opinion" label={t('opinionOf', { section: opinionSection.label(step.section, locale) })} hint={t('opinionHint')} error={wantsWords ? t('opinionRequired') : null}>
          {(f) => <Input.TextArea {...f} rows={4} maxLength={4000} value={draft.value.opinion} onChange={(event) => draft.patch({ opinion: event.target.value })} />}
        </FormField>
      </div>
    </FormProvider>
  );
}
