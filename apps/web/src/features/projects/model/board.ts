import { fileCategory, projectField, projectStatus, trackingStage } from '@yingzao/domain/catalogues';
import type { FileCategory, ProjectField, ProjectStatus, TrackingStage } from '@yingzao/domain/catalogues';

import type { ProjectFilter } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';

export type BoardBy = 'status' | 'stage';

/** One column: the rows of the board's filter that stand in it. */
export type BoardColumn =
  | { readonly key: ProjectStatus; readonly by: 'status'; readonly status: ProjectStatus; readonly name: string; readonly filter: ProjectFilter }
  | { readonly key: string; readonly by: 'stage'; readonly stage: TrackingStage | null; readonly name: string; readonly filter: ProjectFilter };

/** The columns of a board. By stage stands what is being tracked; what has no stage yet comes first. */
export function columnsOf(by: BoardBy, filter: ProjectFilter, locale: Locale, noStage: string): readonly BoardColumn[] {
  if (by === 'status')
    return projectStatus.items.map((item) => ({ key: item.code, by, status: item.code, name: item[locale], filter: { ...filter, statuses: [item.code] } }));
  const tracked: ProjectFilter = { ...filter, statuses: ['TRACKING'] };
  return [
    { key: 'NONE', by, stage: null, name: noStage, filter: { ...tracked, unset: [...(filter.unset ?? []), 'TRACKING_STAGE'] } },
    ...trackingStage.items.map((item) => ({ key: item.code, by, stage: item.code, name: item[locale], filter: { ...tracked, trackingStages: [item.code] } })),
  ];
}

/** What of a project a move depends on. */
export interface Movable {
  readonly status: ProjectStatus;
  readonly trackingStage?: TrackingStage | null;
  readonly nextStatuses: readonly { readonly to: ProjectStatus; readonly needsReason: boolean; readonly missing: readonly ProjectField[]; readonly missingDocuments: readonly FileCategory[] }[];
}

/** What stands between a project and a status. */
export interface Lacking {
  readonly missing: readonly ProjectField[];
  readonly missingDocuments: readonly FileCategory[];
}

/** It in words, fields first; '' where nothing is lacking. */
export const lackingText = ({ missing, missingDocuments }: Lacking, locale: Locale): string =>
  [...missing.map((field) => projectField.label(field, locale)), ...missingDocuments.map((category) => fileCategory.label(category, locale))].join(locale === 'zh' ? '、' : ', ');

/** What a drop on a column would do. */
export type Move =
  | { readonly kind: 'STAYS' | 'REFUSED' | 'NEEDS_REASON' | 'STATUS' | 'STAGE' }
  | { readonly kind: 'MISSING'; readonly lacking: Lacking };

/** The rules of the server told beforehand; it checks them again. */
export function moveTo(project: Movable, column: BoardColumn): Move {
  if (column.by === 'stage') {
    if ((project.trackingStage ?? null) === column.stage) return { kind: 'STAYS' };
    return { kind: project.status === 'TRACKING' ? 'STAGE' : 'REFUSED' };
  }
  if (project.status === column.status) return { kind: 'STAYS' };
  const next = project.nextStatuses.find(({ to }) => to === column.status);
  if (!next) return { kind: 'REFUSED' };
  if (next.missing.length + next.missingDocuments.length > 0) return { kind: 'MISSING', lacking: next };
  return { kind: next.needsReason ? 'NEEDS_REASON' : 'STATUS' };
}
