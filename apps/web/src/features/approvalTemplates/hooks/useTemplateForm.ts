import { useMutation } from '@apollo/client/react';
import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { createSubmitKeys } from '../../../lib/submitKeys';
import { forget } from '../../../lib/useSubmit';
import { useVersionedForm, type Stored, type VersionedForm } from '../../../ui/useVersionedForm';
import { SaveApprovalTemplateDocument, type Template_ApprovalTemplateFragment } from '../components/ApprovalTemplates.generated';
import { draftOf, inputOf, newTemplate, type TemplateDraft } from '../model/templateDraft';

const storedOf = (template: Template_ApprovalTemplateFragment): Stored<TemplateDraft> => ({ form: draftOf(template), version: template.version, by: template.savedBy?.name ?? null });

/** The form of a template, or of a new one of this kind. It stands on the version that it was begun on, whatever comes in meanwhile. */
export function useTemplateForm(kind: ApprovalSubjectKind, template: Template_ApprovalTemplateFragment | null, onEnd: (form: TemplateDraft, isMine: boolean) => void): VersionedForm<TemplateDraft> {
  const [keys] = useState(createSubmitKeys);
  const [mutate] = useMutation(SaveApprovalTemplateDocument);
  const editing: VersionedForm<TemplateDraft> = useVersionedForm<TemplateDraft>({
    draftKey: `approvalTemplate.${template?.templateId ?? `new.${kind}`}`,
    stored: template ? storedOf(template) : { form: newTemplate(kind), version: 0 },
    send: async (_, expectedVersion, form) => {
      const input = inputOf(form, template?.templateId ?? null, expectedVersion);
      const { data } = await mutate({ variables: { input: { ...input, clientMutationId: keys.keyFor(input) } }, update: (cache) => forget(cache, 'approvalTemplates') });
      keys.answered();
      const payload = data?.saveApprovalTemplate;
      return { errors: payload?.errors ?? [], stored: payload?.template ? storedOf(payload.template) : null };
    },
    onSaved: (isMine) => onEnd(editing.form, isMine),
  });
  return editing;
}
