import type { HomePage } from '@yingzao/domain/dashboard';

import type { HomePageQueryVariables } from '../pages/HomePage.generated';
import { kindOf } from './registry';
import { requestKey } from './requestKey';
import { scheduleWindow } from './scheduleSettings';
import { askedFor, sentOf } from './statisticsRequest';
import type { DataNeed, Questions } from './widgetKind';

/** The server answers so many of each in one request; what is more is read by its widget alone. */
const most: Readonly<Record<keyof Questions, number>> = { series: 24, targets: 60, crossTables: 6, tables: 6 };
const fields = Object.keys(most) as readonly (keyof Questions)[];

/** What the widgets of a page need from the server: shared needs, and groups of questions by the field that answers them. */
export type DataPlan = { readonly needs: readonly DataNeed[] } & {
  readonly [K in keyof Questions]: readonly (readonly Questions[K][])[];
};

type Groups = Record<keyof Questions, readonly (readonly unknown[])[]>;
const groupsBy = (of: (field: keyof Questions) => readonly (readonly unknown[])[]): Groups =>
  Object.fromEntries(fields.map((field) => [field, of(field)])) as Groups;
/** A field's groups hold that field's questions, whichever it is. */
const asPlan = (needs: readonly DataNeed[], groups: Groups): DataPlan => ({ needs, ...groups }) as DataPlan;

export const nothing: DataPlan = asPlan([], groupsBy(() => []));

/** Telling clients apart costs more than all other figures together, and would for every series of the request: the widget asks it alone. */
const isDear = (group: readonly object[]): boolean => group.some((question) => 'measure' in question && question.measure === 'CLIENTS');

/** The different questions of several groups, in the order in which they are asked and answered. */
export function questionsOf<Q>(groups: readonly (readonly Q[])[]): Q[] {
  return [...new Map(groups.flat().map((question) => [JSON.stringify(question), question])).values()];
}

/** Reads the page through the declarations; widgets that are unknown, set wrongly or not open to the person need nothing. */
export function planFor(page: HomePage, can: (cell: string) => boolean): DataPlan {
  const needs = new Set<DataNeed>();
  const asked = new Map(fields.map((field) => [field, new Map<string, readonly unknown[]>()]));
  for (const widget of page.widgets) {
    const kind = kindOf(widget.kind);
    if (!kind || (kind.permission && !can(kind.permission))) continue;
    const settings = kind.parse(widget.settings);
    if (settings === null) continue;
    if (kind.need) needs.add(kind.need);
    for (const [field, group] of Object.entries(kind.asks?.(settings) ?? {})) {
      const groups = asked.get(field as keyof Questions);
      if (!groups || group.length === 0 || isDear(group)) continue;
      if (questionsOf<unknown>([...groups.values(), group]).length <= most[field as keyof Questions])
        groups.set(requestKey(group), group);
    }
  }
  return asPlan([...needs], groupsBy((field) => [...(asked.get(field)?.values() ?? [])]));
}

const allGroups = (plan: DataPlan) => fields.flatMap((field): DataPlan[typeof field][number][] => [...plan[field]]);

/** What is still to be asked for when `have` was asked for already. */
export function stillMissing(plan: DataPlan, have: DataPlan): DataPlan {
  const asked = new Set(allGroups(have).map(requestKey));
  return asPlan(
    plan.needs.filter((need) => !have.needs.includes(need)),
    groupsBy((field) => [...plan[field]].filter((group) => !asked.has(requestKey(group)))),
  );
}

export const isNothing = (plan: DataPlan): boolean => plan.needs.length + allGroups(plan).length === 0;

export const together = (a: DataPlan, b: DataPlan): DataPlan =>
  asPlan([...a.needs, ...b.needs], groupsBy((field) => [...a[field], ...b[field]]));

/** Names under which widgets look for what was asked. */
export const namesOf = (plan: DataPlan): string[] => [...plan.needs, ...allGroups(plan).map(requestKey)];

/** The tables of projects are a field each, for which a request has so many places. */
function tableVariables(tables: readonly Questions['tables'][]) {
  const at = (n: number) => ({ first: tables[n]?.first ?? 0, filter: tables[n]?.filter ?? null, orderBy: tables[n]?.orderBy ?? null });
  const [a, b, c, d, e, f] = [at(0), at(1), at(2), at(3), at(4), at(5)];
  return {
    hasTable0: tables.length > 0, first0: a.first, filter0: a.filter, orderBy0: a.orderBy,
    hasTable1: tables.length > 1, first1: b.first, filter1: b.filter, orderBy1: b.orderBy,
    hasTable2: tables.length > 2, first2: c.first, filter2: c.filter, orderBy2: c.orderBy,
    hasTable3: tables.length > 3, first3: d.first, filter3: d.filter, orderBy3: d.orderBy,
    hasTable4: tables.length > 4, first4: e.first, filter4: e.filter, orderBy4: e.orderBy,
    hasTable5: tables.length > 5, first5: f.first, filter5: f.filter, orderBy5: f.orderBy,
  };
}

export function variablesFor(plan: DataPlan, home: boolean): HomePageQueryVariables {
  const has = (need: DataNeed) => plan.needs.includes(need);
  return {
    home,
    myProjects: has('myProjects'),
    waitingForMe: has('waitingForMe'),
    costsToApprove: has('costsToApprove'),
    feeNodes: has('feeNodes'),
    myNextSteps: has('myNextSteps'),
    recentChanges: has('recentChanges'),
    announcements: has('announcements'),
    mySubmissions: has('mySubmissions'),
    anniversaries: has('anniversaries'),
    documentsMissing: has('documentsMissing'),
    newLeads: has('newLeads'),
    cadenceTasks: has('cadenceTasks'),
    designProjects: has('designProjects'),
    decidedByMe: has('decidedByMe'),
    copiedToMe: has('copiedToMe'),
    openQuotes: has('openQuotes'),
    openContracts: has('openContracts'),
    hasTargets: plan.targets.length > 0,
    targets: questionsOf(plan.targets),
    schedule: has('schedule'),
    ...scheduleWindow(),
    hasStatistics: plan.series.length > 0,
    statistics: questionsOf(plan.series.map((group) => group.map(sentOf))),
    hasCrossTables: plan.crossTables.length > 0,
    crossTables: questionsOf(plan.crossTables),
    ...askedFor([...plan.series, ...plan.crossTables].flat()),
    ...tableVariables(questionsOf(plan.tables)),
  };
}
