import { widgetsOf } from '@yingzao/domain/dashboard';
import type { HomeLayout } from '@yingzao/domain/dashboard';

import type { StatisticsRequest } from '../../../generated/types.generated';
import type { HomePageQueryVariables } from '../pages/HomePage.generated';
import { kindOf } from './registry';
import { requestKey } from './requestKey';
import { scheduleWindow } from './scheduleSettings';
import type { DataNeed } from './widgetKind';

/** What the widgets of a home need from the server. */
export interface DataPlan {
  readonly needs: readonly DataNeed[];
  readonly requests: readonly StatisticsRequest[];
}

/** The server answers so many series in one request; what is more is read by its widget alone. */
export const mostSeries = 24;

/** Reads the layout through the declarations; widgets that are unknown, set wrongly or not open to the person need nothing. */
export function planFor(layout: HomeLayout, can: (cell: string) => boolean): DataPlan {
  const needs = new Set<DataNeed>();
  const requests = new Map<string, StatisticsRequest>();
  for (const widget of widgetsOf(layout)) {
    const kind = kindOf(widget.kind);
    if (!kind || (kind.permission && !can(kind.permission))) continue;
    const settings = kind.parse(widget.settings);
    if (settings === null) continue;
    if (kind.need) needs.add(kind.need);
    const request = kind.request?.(settings);
    if (request && requests.size < mostSeries) requests.set(requestKey(request), request);
  }
  return { needs: [...needs], requests: [...requests.values()] };
}

/** What is still to be asked for when `have` was asked for already. */
export function stillMissing(plan: DataPlan, have: DataPlan): DataPlan {
  const asked = new Set(have.requests.map(requestKey));
  return {
    needs: plan.needs.filter((need) => !have.needs.includes(need)),
    requests: plan.requests.filter((request) => !asked.has(requestKey(request))),
  };
}

export const isNothing = (plan: DataPlan): boolean => plan.needs.length === 0 && plan.requests.length === 0;

export function variablesFor(plan: DataPlan, home: boolean): HomePageQueryVariables {
  const has = (need: DataNeed) => plan.needs.includes(need);
  return {
    home,
    myProjects: has('myProjects'),
    waitingForMe: has('waitingForMe'),
    myNextSteps: has('myNextSteps'),
    recentChanges: has('recentChanges'),
    announcements: has('announcements'),
    mySubmissions: has('mySubmissions'),
    schedule: has('schedule'),
    ...scheduleWindow(),
    hasStatistics: plan.requests.length > 0,
    statistics: [...plan.requests],
  };
}
