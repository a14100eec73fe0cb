import { useCallback, useState } from 'react';

import type { CustomFieldValueInput } from '../../../generated/types.generated';
import { byFieldId } from '../../../lib/customFields';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useSubmit } from '../../../lib/useSubmit';
import {
  CreateProjectDocument,
  UpdateProjectDocument,
  type CreateProjectMutation,
  type ProjectForm_ProjectFragment,
  type UpdateProjectMutation,
} from '../components/form/ProjectForm.generated';
import { forgetLists } from '../model/forgetLists';
import { toInput, type ProjectValues } from '../model/projectForm';

/** What became of a save. `refused` has its reasons in `errors`, lost connections among them. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly project: ProjectForm_ProjectFragment; readonly warnings: readonly UserErrorLike[] }
  | { readonly kind: 'stale'; readonly stored: ProjectForm_ProjectFragment }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused' };

export interface SaveProject {
  /** Saves what differs between `values` and `base`, which is version `version` of the stored project. */
  save: (values: ProjectValues, base: ProjectValues, version: number | null) => Promise<SaveResult>;
  errors: readonly UserErrorLike[];
  setErrors: (errors: readonly UserErrorLike[]) => void;
  busy: boolean;
}

const created = (data: CreateProjectMutation) => data.createProject;
const updated = (data: UpdateProjectMutation) => data.updateProject;

/** Creates a project, or saves one on the version it was opened with. */
export function useSaveProject(id: string | null): SaveProject {
  const create = useSubmit(CreateProjectDocument, created, forgetLists);
  const update = useSubmit(UpdateProjectDocument, updated, forgetLists);
  // Refusals name a custom field by its place in what was sent.
  const [sent, setSent] = useState<readonly CustomFieldValueInput[]>([]);
  const { send: sendNew } = create;
  const { send: sendChange, setErrors } = update;
  const save = useCallback(
    async (values: ProjectValues, base: ProjectValues, version: number | null): Promise<SaveResult> => {
      const fields = toInput(values, base);
      if (id && Object.keys(fields).length === 0) return { kind: 'unchanged' };
      setSent(fields.customFields ?? []);
      const payload = id ? await sendChange({ id, expectedVersion: version ?? 0, fields }) : await sendNew({ departmentId: values.department, fields });
      if (!payload) return { kind: 'refused' };
      if (payload.errors.some((error) => error.code === 'STALE_VERSION') && payload.project) {
        // The two versions are shown side by side instead of the sentence.
        setErrors([]);
        return { kind: 'stale', stored: payload.project };
      }
      if (payload.errors.length > 0 || !payload.project) return { kind: 'refused' };
      return { kind: 'saved', project: payload.project, warnings: payload.warnings };
    },
    [id, sendChange, sendNew, setErrors],
  );
  const active = id ? update : create;
  return { save, errors: byFieldId(active.errors, sent), setErrors: active.setErrors, busy: active.busy };
}
