import { memo, type ComponentType } from 'react';

import type { ProjectField, ProjectValues } from '../../model/projectForm';

export interface GroupProps<K extends ProjectField> {
  /** The group's own fields; others are there and must not be read. */
  values: Pick<ProjectValues, K>;
  patch: (part: Partial<ProjectValues>) => void;
  /** Null for a new project. */
  projectId: string | null;
}

/** A part of the form that is drawn again only when one of its own fields changes: a key typed elsewhere costs nothing here. */
export function group<K extends ProjectField>(fields: readonly K[], Part: ComponentType<GroupProps<K>>) {
  return memo(Part, (a, b) => a.patch === b.patch && a.projectId === b.projectId && fields.every((field) => Object.is(a.values[field], b.values[field])));
}
