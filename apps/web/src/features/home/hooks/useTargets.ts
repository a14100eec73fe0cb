import { useApolloClient, useQuery } from '@apollo/client/react';

import type { ShortcutTargetInput } from '../../../generated/types.generated';
import { requestKey } from '../model/requestKey';
import { ShortcutsWidgetDocument } from '../widgets/Shortcuts.generated';
import type { ShortcutsWidget_TargetFragment } from '../widgets/Shortcuts.generated';
import { useSharedData } from './useHomeData';

/** What records and lists are now, in the order asked; undefined until it is known. The home's one request brings them. */
export function useTargets(
  targets: readonly ShortcutTargetInput[],
): readonly ShortcutsWidget_TargetFragment[] | undefined {
  const client = useApolloClient();
  const shared = useSharedData();
  const variables = { targets: [...targets] };
  const known = targets.length > 0 && client.readQuery({ query: ShortcutsWidgetDocument, variables }) !== null;
  const waits = !known && (!shared.isReady(requestKey(targets)) || shared.error !== null);
  const { data } = useQuery(ShortcutsWidgetDocument, {
    variables,
    skip: targets.length === 0 || waits,
    fetchPolicy: 'cache-first',
    nextFetchPolicy: 'cache-first',
  });
  return data?.shortcutTargets;
}
