import { randomKey } from '../../../lib/submitKeys';
import type { ApolloClient } from '@apollo/client';
import { parseLayout } from '@yingzao/domain/dashboard';

import { StoredHomeDocument, ResetHomeDocument, RestoreHomeVersionDocument, SaveHomeDocument } from '../pages/HomePage.generated';
import type { Home_DocumentFragment, SaveHomeMutation } from '../pages/HomePage.generated';
import type { HomeApi, SaveAnswer } from './autosave';
import type { ServerHome } from './homeStore';

export function readHome(home: Home_DocumentFragment): ServerHome {
  const { layout, revision, isDefault, source } = home;
  return { layout: parseLayout(layout).layout, revision, isDefault, source: source ? { departmentName: source.department?.name ?? null, role: source.role ?? null } : null };
}

function answerOf({ errors, home }: SaveHomeMutation['saveHome']): SaveAnswer {
  const [error] = errors;
  if (!error && home) return { kind: 'saved', home: readHome(home) };
  if (error?.code === 'STALE_VERSION' && home) return { kind: 'stale', home: readHome(home) };
  return { kind: 'refused', message: error?.message ?? '' };
}

/** The home as the server has it now. */
export async function fetchStoredHome(client: ApolloClient): Promise<ServerHome | null> {
  const { data } = await client.query({ query: StoredHomeDocument, fetchPolicy: 'no-cache' });
  return data ? readHome(data.myHome) : null;
}

/** Saving and resetting over GraphQL. What cannot be sent is thrown: the caller tries again. */
export function createHomeApi(client: ApolloClient): HomeApi {
  return {
    async save({ expectedRevision, layout, isFinished }) {
      const { data } = await client.mutate({
        mutation: SaveHomeDocument,
        variables: { input: { expectedRevision, layout, clientMutationId: randomKey(), ...(isFinished ? { isFinished } : {}) } },
      });
      if (!data) throw new Error('No answer to saveHome');
      return answerOf(data.saveHome);
    },
    async restore({ expectedRevision, revision }) {
      const { data } = await client.mutate({
        mutation: RestoreHomeVersionDocument,
        variables: { input: { expectedRevision, revision, clientMutationId: randomKey() } },
      });
      if (!data) throw new Error('No answer to restoreHomeVersion');
      return answerOf(data.restoreHomeVersion);
    },
    async reset({ expectedRevision }) {
      const { data } = await client.mutate({
        mutation: ResetHomeDocument,
        variables: { input: { expectedRevision, clientMutationId: randomKey() } },
      });
      if (!data) throw new Error('No answer to resetHome');
      return answerOf(data.resetHome);
    },
  };
}
