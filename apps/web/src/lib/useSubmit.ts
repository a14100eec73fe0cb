import type { ApolloCache, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { describeError } from './errors';
import { defineMessages, useMessages } from './messages';
import { createSubmitKeys } from './submitKeys';
import type { UserErrorLike } from './userErrors';

const messages = defineMessages('submit', {
  zh: { network: '没有连上服务器，内容没有丢失，请再试一次。', server: '服务器出了问题，内容没有丢失，请稍后再试。' },
  en: { network: 'The server could not be reached. Nothing is lost; try again.', server: 'Something went wrong on the server. Nothing is lost; try again later.' },
});

interface Payload {
  readonly errors: readonly UserErrorLike[];
}

export interface Submit<TInput, TPayload> {
  /** Sends, and gives the payload; null when no answer came. What went wrong stands in `errors` either way. */
  readonly send: (input: TInput) => Promise<TPayload | null>;
  readonly errors: readonly UserErrorLike[];
  readonly setErrors: (errors: readonly UserErrorLike[]) => void;
  readonly busy: boolean;
}

/**
 * One mutation of a form. Every submit carries a key, so that a retry never does it twice; refusals and lost connections both
 * become errors to show beside what the person typed.
 * @param onSaved mends the cache after success, e.g. forgets lists that count the object
 */
export function useSubmit<TData, TInput extends object, TPayload extends Payload>(
  document: TypedDocumentNode<TData, { input: TInput & { clientMutationId?: string | null } }>,
  pick: (data: TData) => TPayload,
  onSaved?: (cache: ApolloCache, payload: TPayload) => void,
): Submit<TInput, TPayload> {
  const t = useMessages(messages);
  const client = useApolloClient();
  const [keys] = useState(createSubmitKeys);
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [busy, setBusy] = useState(false);

  const send = async (input: TInput): Promise<TPayload | null> => {
    setBusy(true);
    setErrors([]);
    try {
      const { data } = await client.mutate<TData, { input: TInput & { clientMutationId?: string | null } }>({
        mutation: document,
        variables: { input: { ...input, clientMutationId: keys.keyFor(input) } },
      });
      keys.answered();
      if (data == null) return null;
      const payload = pick(data as TData);
      setErrors(payload.errors);
      if (payload.errors.length === 0) onSaved?.(client.cache, payload);
      return payload;
    } catch (error) {
      const told = describeError(error);
      setErrors([{ code: told.kind.toUpperCase(), path: [], message: told.kind === 'network' ? t('network') : (told.message ?? t('server')) }]);
      return null;
    } finally {
      setBusy(false);
    }
  };

  return { send, errors, setErrors, busy };
}

/** Forgets answers of the query root, so that lists and counts are asked for anew when they are shown. */
export function forget(cache: ApolloCache, ...fieldNames: readonly string[]): void {
  for (const fieldName of fieldNames) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}

/** Forgets fields of one object, e.g. the quotes of a project. */
export function forgetFields(cache: ApolloCache, typename: string, id: string, ...fieldNames: readonly string[]): void {
  const key = cache.identify({ __typename: typename, id });
  if (key) for (const fieldName of fieldNames) cache.evict({ id: key, fieldName });
}
