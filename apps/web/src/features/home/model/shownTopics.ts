import type { DocumentNode, FieldNode } from 'graphql';

import type { ChangeTopic } from '../../../generated/types.generated';
import { dataTopics } from '../../../lib/dataChanges';

/** Fields of the query root and what a change of shows in them; a field that is not named follows the work prompts or nothing. */
const topicsOf: Readonly<Record<string, readonly ChangeTopic[]>> = {
  statistics: dataTopics,
  crossTables: dataTopics,
  projects: ['PROJECTS', 'QUOTES', 'CONTRACTS'],
  myNextSteps: ['PROJECTS'],
  recentChanges: ['PROJECTS'],
  shortcutTargets: dataTopics,
  approvalChains: ['CONTRACTS', 'QUOTES'],
  designProjects: ['DESIGN_PROJECTS'],
  waitingForMe: ['CONTRACTS', 'QUOTES'],
  receivables: ['CONTRACTS'],
  quotes: ['QUOTES', 'PROJECTS'],
  contracts: ['CONTRACTS'],
};

const known = new WeakMap<DocumentNode, readonly ChangeTopic[]>();

/** Topics that a change of makes the answer of a query old. */
export function shownTopics(query: DocumentNode): readonly ChangeTopic[] {
  let topics = known.get(query);
  if (!topics) {
    const ofRoot = query.definitions.filter((d) => d.kind === 'OperationDefinition' || (d.kind === 'FragmentDefinition' && d.typeCondition.name.value === 'Query'));
    const fields = ofRoot.flatMap((d) => ('selectionSet' in d && d.selectionSet ? d.selectionSet.selections : []));
    topics = [...new Set(fields.filter((f): f is FieldNode => f.kind === 'Field').flatMap((f) => topicsOf[f.name.value] ?? []))];
    known.set(query, topics);
  }
  return topics;
}
