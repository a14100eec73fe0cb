import type { ShortcutTargetInput, StatisticsRequest } from '../../../generated/types.generated';

/** The name a request's answer is filed under: equal questions have equal names. */
export const requestKey = (request: StatisticsRequest | readonly ShortcutTargetInput[]): string =>
  JSON.stringify(request);
