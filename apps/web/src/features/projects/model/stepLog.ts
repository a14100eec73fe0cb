import type { StatusHistory_ProjectFragment } from '../components/StatusHistory.generated';

type Project = Pick<StatusHistory_ProjectFragment, 'statusEvents' | 'stageEvents'>;
export type StepEntry = ({ readonly kind: 'status' } & Project['statusEvents'][number]) | ({ readonly kind: 'stage' } & Project['stageEvents'][number]);

/** Status and stage in one log, the newest first; of one moment the status last, as what it was about. */
export function stepLog({ statusEvents, stageEvents }: Project): StepEntry[] {
  const entries: StepEntry[] = [...stageEvents.map((event) => ({ kind: 'stage' as const, ...event })), ...statusEvents.map((event) => ({ kind: 'status' as const, ...event }))];
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
