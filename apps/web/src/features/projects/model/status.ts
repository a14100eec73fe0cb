import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { daysBetween } from '@yingzao/domain/measures';
import { openStatuses } from '@yingzao/domain/projects';

import type { Tone } from '../../../ui/StatusTag';

export const statusTone: Readonly<Record<ProjectStatus, Tone>> = {
  PROMOTION: 'info',
  TRACKING: 'accent',
  WON: 'success',
  LOST: 'danger',
  SUSPENDED: 'warning',
  ABANDONED: 'neutral',
};

/** The way forward, as the status path draws it. */
export const mainPath: readonly ProjectStatus[] = ['PROMOTION', 'TRACKING', 'WON'];

/** Days a next step is late; 0 when it is not due yet, has no date, or the project is no longer worked on. */
export function daysLate(nextStepOn: string | null, status: ProjectStatus, today: string): number {
  if (!nextStepOn || !openStatuses.includes(status)) return 0;
  return Math.max(0, daysBetween(nextStepOn, today));
}
