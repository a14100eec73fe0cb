import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { toast } from '../../../ui/toast';
import { BulkUpdateProjectsDocument } from '../components/table/EditValues.generated';
import { changing, itemsBack, itemsOf, refusalsOf } from '../model/bulk';
import type { EditField, EditProject, EditValue } from '../model/editFields';
import { forgetLists } from '../model/forgetLists';
import { tableMessages } from '../tableMessages';

type Items = ReturnType<typeof itemsOf>;

export interface BulkEdit {
  /** Those that are still meant, as they are stored now. */
  readonly projects: readonly EditProject[];
  readonly isPreviewed: boolean;
  readonly refusals: ReadonlyMap<string, string>;
  /** What went wrong with all of it. */
  readonly error: string | null;
  readonly busy: boolean;
  readonly preview: (field: EditField, value: EditValue) => Promise<void>;
  /** @returns whether it was done. */
  readonly apply: (field: EditField, value: EditValue) => Promise<boolean>;
  readonly dropRefused: () => void;
  readonly forgetPreview: () => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** A change of many projects: tried first, then done in one piece, and taken back in one piece. */
export function useBulkEdit(selected: readonly EditProject[], onDone: () => void): BulkEdit {
  const t = useMessages(tableMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const [projects, setProjects] = useState(selected);
  const [refusals, setRefusals] = useState(none);
  const [isPreviewed, setPreviewed] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = async (items: Items, isPreview: boolean) =>
    (await client.mutate({ mutation: BulkUpdateProjectsDocument, variables: { input: { clientMutationId: randomKey(), items, isPreview } } }).catch(() => null))?.data?.bulkUpdateProjects ?? null;

  const run = async (field: EditField, value: EditValue, isPreview: boolean): Promise<boolean> => {
    const sent = changing(projects, field, value, locale);
    setBusy(true);
    setError(null);
    const answer = await ask(itemsOf(sent, field, value), isPreview);
    setBusy(false);
    if (!answer) {
      setError(t('bulk.failed'));
      return false;
    }
    const found = refusalsOf(sent, answer.errors);
    setRefusals(found);
    setPreviewed(true);
    if (answer.errors.length > 0 || isPreview) {
      // What others changed meanwhile is shown as it is now; a second try goes by that.
      const now = new Map(answer.projects.map((project) => [project.id, project]));
      setProjects(projects.map((project) => now.get(project.id) ?? project));
      if (answer.errors.length > 0 && found.size === 0) setError(answer.errors[0]!.message);
      return false;
    }
    const back = itemsBack(sent, answer.projects, field, locale);
    const undo = async (): Promise<void> => {
      const undone = await ask(back, false);
      const [problem] = undone?.errors ?? [];
      if (undone && !problem) toast.success(t('bulk.undone'));
      else toast.error(problem?.message ?? t('bulk.failed'));
      forgetLists(client.cache);
      onDone();
    };
    toast.success(t('bulk.done', { count: sent.length }), { undo: () => void undo() });
    forgetLists(client.cache);
    onDone();
    return true;
  };
  return {
    projects,
    isPreviewed,
    refusals,
    error,
    busy,
    preview: async (field, value) => void (await run(field, value, true)),
    apply: (field, value) => run(field, value, false),
    dropRefused: () => {
      setProjects(projects.filter((project) => !refusals.has(project.id)));
      setRefusals(none);
    },
    forgetPreview: () => {
      setPreviewed(false);
      setRefusals(none);
      setError(null);
    },
  };
}
