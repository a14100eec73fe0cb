import type { HomePage } from '@yingzao/domain/dashboard';

import type { ShortcutTargetInput, StatisticsRequest } from '../../../generated/types.generated';
import type { HomePageQueryVariables } from '../pages/HomePage.generated';
import { kindOf } from './registry';
import { requestKey } from './requestKey';
import { scheduleWindow } from './scheduleSettings';
import type { DataNeed } from './widgetKind';

/** What the shortcuts of one widget lead to. */
export type TargetGroup = readonly ShortcutTargetInput[];

/** What the widgets of a page need from the server. */
export interface DataPlan {
  readonly needs: readonly DataNeed[];
  readonly requests: readonly StatisticsRequest[];
  readonly targets: readonly TargetGroup[];
}

export const nothing: DataPlan = { needs: [], requests: [], targets: [] };

/** The server answers so many series in one request; what is more is read by its widget alone. */
export const mostSeries = 24;

/** And so many targets of shortcuts. */
export const mostTargets = 60;

/** Reads the page through the declarations; widgets that are unknown, set wrongly or not open to the person need nothing. */
export function planFor(page: HomePage, can: (cell: string) => boolean): DataPlan {
  const needs = new Set<DataNeed>();
  const requests = new Map<string, StatisticsRequest>();
  const targets = new Map<string, TargetGroup>();
  for (const widget of page.widgets) {
    const kind = kindOf(widget.kind);
    if (!kind || (kind.permission && !can(kind.permission))) continue;
    const settings = kind.parse(widget.settings);
    if (settings === null) continue;
    if (kind.need) needs.add(kind.need);
    const request = kind.request?.(settings);
    if (request && requests.size < mostSeries) requests.set(requestKey(request), request);
    const group = kind.targets?.(settings) ?? [];
    const room = mostTargets - [...targets.values()].flat().length;
    if (group.length > 0 && group.length <= room) targets.set(requestKey(group), group);
  }
  return { needs: [...needs], requests: [...requests.values()], targets: [...targets.values()] };
}

/** What is still to be asked for when `have` was asked for already. */
export function stillMissing(plan: DataPlan, have: DataPlan): DataPlan {
  const asked = new Set([...have.requests, ...have.targets].map(requestKey));
  return {
    needs: plan.needs.filter((need) => !have.needs.includes(need)),
    requests: plan.requests.filter((request) => !asked.has(requestKey(request))),
    targets: plan.targets.filter((group) => !asked.has(requestKey(group))),
  };
}

export const isNothing = (plan: DataPlan): boolean => plan.needs.length + plan.requests.length + plan.targets.length === 0;

export const together = (a: DataPlan, b: DataPlan): DataPlan => ({
  needs: [...a.needs, ...b.needs],
  requests: [...a.requests, ...b.requests],
  targets: [...a.targets, ...b.targets],
});

/** Names under which widgets look for what was asked. */
export const namesOf = (plan: DataPlan): string[] => [
  ...plan.needs,
  ...plan.requests.map(requestKey),
  ...plan.targets.map(requestKey),
];

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
    hasTargets: plan.targets.length > 0,
    targets: plan.targets.flat(),
    schedule: has('schedule'),
    ...scheduleWindow(),
    hasStatistics: plan.requests.length > 0,
    statistics: [...plan.requests],
  };
}
