import { useCallback, useState } from 'react';

import type { CustomFieldValueInput } from '../../../generated/types.generated';
import { byFieldId } from '../../../lib/customFields';
import { useMessages } from '../../../lib/messages';
import { fieldKey, type UserErrorLike } from '../../../lib/userErrors';
import { useSubmit } from '../../../lib/useSubmit';
import { useDraft, type Draft } from '../../../ui/useDraft';
import { CreateClientDocument, UpdateClientDocument, type ClientForm_ClientFragment, type CreateClientMutation, type UpdateClientMutation } from '../components/form/ClientForm.generated';
import { formMessages } from '../formMessages';
import { blankClient, differing, formOf, inputOf, mergeForms, withoutBlankRows, type ClientField, type ClientForm } from '../model/clientForm';
import { forgetClients } from './useDeleteClient';

export type StoredClient = ClientForm_ClientFragment;

/** A form with the stored version it was begun on. */
interface Begun {
  readonly base: ClientForm;
  readonly form: ClientForm;
  readonly version: number;
}

/** A stale save: the stored version, mine on top of it, and the fields in which the two differ. */
export interface Conflict {
  readonly theirs: ClientForm;
  readonly merged: ClientForm;
  readonly fields: readonly ClientField[];
}

export interface ClientEditing {
  readonly form: ClientForm;
  readonly patch: (part: Partial<ClientForm>) => void;
  readonly errors: readonly UserErrorLike[];
  readonly busy: boolean;
  readonly draft: Draft<Begun>;
  readonly conflict: Conflict | null;
  /** `unreadable`: a control holds text that stands for no value. */
  readonly save: (unreadable: boolean) => Promise<void>;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => void;
  readonly goOnEditing: () => void;
}

/** How editing ended: saved, or left with nothing to save, or with the stored version taken instead of the own one. */
export type Ended = { readonly kind: 'saved'; readonly client: StoredClient } | { readonly kind: 'unchanged' | 'theirs' };

/** Lists whose errors name rows by their place. */
const lists = ['contacts', 'developedProjects', 'landAcquisitions'] as const;
type Rows = Readonly<Record<(typeof lists)[number], string>>;
const rowsOf = (form: ClientForm): Rows => Object.fromEntries(lists.map((list) => [list, form[list].map((row) => row.key).join()])) as Rows;

/**
 * The form of a new client (null) or a stored one. What is typed is kept until it is saved; only what was changed is sent; a save on an
 * older version than the stored one is told as a conflict and loses nothing.
 */
export function useClientForm(client: StoredClient | null, onEnd: (ended: Ended) => void): ClientEditing {
  const t = useMessages(formMessages);
  const stored = client ? formOf(client) : blankClient;
  const begun: Begun = { base: stored, form: stored, version: client?.version ?? 0 };
  const draft = useDraft<Begun>(client ? `client.${client.id}` : 'client.new', begun, { version: begun.version });
  const create = useSubmit(CreateClientDocument, (data: CreateClientMutation) => data.createClient, forgetClients);
  const update = useSubmit(UpdateClientDocument, (data: UpdateClientMutation) => data.updateClient, forgetClients);
  const [conflict, setConflict] = useState<(Conflict & { readonly version: number }) | null>(null);
  // Which rows the last save held: once rows come or go, errors that name them by their place would point at the wrong ones.
  const [sentRows, setSentRows] = useState<Rows | null>(null);
  const [sentFields, setSentFields] = useState<readonly CustomFieldValueInput[]>([]);
  const active = client ? update : create;
  const { form } = draft.value;
  const rows = rowsOf(form);
  const errors = byFieldId(active.errors, sentFields).filter((error) => {
    const list = lists.find((name) => fieldKey(error.path).startsWith(`${name}.`));
    return !list || sentRows?.[list] === rows[list];
  });

  const done = (ended: Ended): void => {
    setConflict(null);
    draft.clear();
    onEnd(ended);
  };
  const attempt = async ({ base, form: wanted, version }: Begun, unreadable = false): Promise<void> => {
    const problems = problemsOf(wanted, t);
    if (unreadable) problems.push({ code: 'NOT_A_NUMBER', path: [], message: t('problem.area') });
    setSentRows(rowsOf(wanted));
    active.setErrors(problems);
    if (problems.length > 0) return;
    const fields = inputOf(base, wanted);
    setSentFields(fields.customFields ?? []);
    if (client && Object.keys(fields).length === 0) return done({ kind: 'unchanged' });
    const payload = client ? await update.send({ id: client.id, expectedVersion: version, fields }) : await create.send({ fields });
    if (!payload) return;
    if (payload.errors.length === 0 && payload.client) return done({ kind: 'saved', client: payload.client });
    if (payload.client && payload.errors.some((error) => error.code === 'STALE_VERSION')) {
      const theirs = formOf(payload.client);
      const merged = mergeForms(base, wanted, theirs);
      active.setErrors([]);
      setConflict({ theirs, merged, fields: differing(merged, theirs), version: payload.client.version });
    } else setConflict(null);
  };

  const { setValue } = draft;
  const patch = useCallback((part: Partial<ClientForm>) => setValue((now) => ({ ...now, form: { ...now.form, ...part } })), [setValue]);

  return {
    form,
    patch,
    errors,
    busy: active.busy,
    draft,
    conflict,
    save: (unreadable) => {
      const filled = { ...draft.value, form: withoutBlankRows(form) };
      draft.setValue(filled);
      return attempt(filled, unreadable);
    },
    keepMine: async () => {
      if (!conflict) return;
      const rebased = { base: conflict.theirs, form: conflict.merged, version: conflict.version };
      draft.setValue(rebased);
      await attempt(rebased);
    },
    takeTheirs: () => done({ kind: 'theirs' }),
    goOnEditing: () => setConflict(null),
  };
}

/** What can be told before sending: a year that is no number cannot even be asked about. */
function problemsOf(form: ClientForm, t: (key: 'problem.year') => string): UserErrorLike[] {
  return form.developedProjects.flatMap(({ year }, at) => (/^(\d{4})?$/.test(year.trim()) ? [] : [{ code: 'NOT_A_NUMBER', path: ['developedProjects', String(at), 'year'], message: t('problem.year') }]));
}
