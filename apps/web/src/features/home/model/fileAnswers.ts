import type { ApolloClient } from '@apollo/client';

import type { HomePageQuery } from '../pages/HomePage.generated';
import { CrossTableWidgetDocument } from '../widgets/CrossTable.generated';
import { ProjectTableWidgetDocument } from '../widgets/ProjectTable.generated';
import { ShortcutsWidgetDocument } from '../widgets/Shortcuts.generated';
import { StatisticsWidgetDocument } from '../widgets/Statistics.generated';
import { questionsOf } from './dataPlan';
import type { DataPlan } from './dataPlan';
import { crossVariables, sentOf, seriesVariables } from './statisticsRequest';

/** The answers of a group out of those of all questions; null where one is missing. */
function pick<Q, A>(groups: readonly (readonly Q[])[], answers: readonly A[] | null | undefined, sent: (question: Q) => unknown = (question) => question): [readonly Q[], A[]][] {
  if (!answers) return [];
  const at = new Map(questionsOf(groups.map((group) => group.map(sent))).map((question, index) => [JSON.stringify(question), answers[index]]));
  return groups.flatMap((group): [readonly Q[], A[]][] => {
    const found = group.flatMap((question) => at.get(JSON.stringify(sent(question))) ?? []) as A[];
    return found.length === group.length ? [[group, found]] : [];
  });
}

/** Puts each answer of the home's one request where its widget looks for it. */
export function fileAnswers(client: ApolloClient, plan: DataPlan, data: HomePageQuery | undefined): void {
  for (const [requests, statistics] of pick(plan.series, data?.statistics, sentOf))
    client.writeQuery({ query: StatisticsWidgetDocument, variables: seriesVariables(requests), data: { statistics } });
  for (const [targets, shortcutTargets] of pick(plan.targets, data?.shortcutTargets))
    client.writeQuery({ query: ShortcutsWidgetDocument, variables: { targets: [...targets] }, data: { shortcutTargets } });
  for (const [requests, crossTables] of pick(plan.crossTables, data?.crossTables))
    client.writeQuery({ query: CrossTableWidgetDocument, variables: crossVariables(requests), data: { crossTables } });
  const tables = data ? [data.table0, data.table1, data.table2, data.table3, data.table4, data.table5] : [];
  for (const [[variables], [projects]] of pick(plan.tables, tables))
    if (variables && projects) client.writeQuery({ query: ProjectTableWidgetDocument, variables, data: { projects } });
}
