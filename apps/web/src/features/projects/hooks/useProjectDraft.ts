import { useMemo } from 'react';

import { useDraft, type Draft } from '../../../ui/useDraft';
import type { ProjectForm_ProjectFragment } from '../components/form/ProjectForm.generated';
import { fromProject } from '../model/fromProject';
import { emptyValues, type ProjectValues } from '../model/projectForm';

/** What the form keeps: its content, and the stored version it grew from, so that a draft of last week can be compared in full. */
export interface ProjectDraft {
  readonly base: ProjectValues;
  readonly baseVersion: number | null;
  readonly values: ProjectValues;
}

/** The draft of a project's form, one for each project and one for a new one. */
export function useProjectDraft(project: ProjectForm_ProjectFragment | null, start: ProjectValues = emptyValues): Draft<ProjectDraft> {
  const initial = useMemo<ProjectDraft>(() => {
    const values = project ? fromProject(project) : start;
    return { base: project ? values : emptyValues, baseVersion: project?.version ?? null, values };
  }, [project, start]);
  // Two parcels of one client are two projects.
  const key = project ? `project.${project.id}` : ['project.new', start.client?.id, start.landAreaM2].filter(Boolean).join('.');
  return useDraft(key, initial, project ? { version: project.version } : {});
}
