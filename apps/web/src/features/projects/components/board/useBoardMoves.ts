import { useApolloClient } from '@apollo/client/react';
import { projectStatus } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { randomKey } from '../../../../lib/submitKeys';
import { toast } from '../../../../ui/toast';
import { boardMessages } from '../../boardMessages';
import { lackingText, moveTo, type BoardColumn } from '../../model/board';
import { forgetLists } from '../../model/forgetLists';
import { projectEditPath, projectPath } from '../../paths';
import { BoardColumnDocument, MoveToStageDocument, MoveToStatusDocument, type BoardCard_ProjectFragment } from './BoardCard.generated';

export interface BoardMoves {
  /** What is being saved, and the column it goes to. */
  readonly pending: { readonly project: BoardCard_ProjectFragment; readonly column: BoardColumn } | null;
  /** A move that wants a reason: the dialog asks for it. */
  readonly asking: { readonly project: BoardCard_ProjectFragment; readonly column: BoardColumn } | null;
  readonly answered: () => void;
  readonly move: (project: BoardCard_ProjectFragment, column: BoardColumn) => void;
}

/** Carries out what a drop means: saved at once where the rules allow it, told in words where they do not. */
export function useBoardMoves(columns: readonly BoardColumn[]): BoardMoves {
  const t = useMessages(boardMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState<BoardMoves['pending']>(null);
  const [asking, setAsking] = useState<BoardMoves['asking']>(null);

  const readAnew = async (): Promise<void> => {
    forgetLists(client.cache);
    await client.refetchQueries({ include: [BoardColumnDocument] }).then(
      () => undefined,
      () => undefined,
    );
  };
  const save = async (project: BoardCard_ProjectFragment, column: BoardColumn, back?: BoardColumn): Promise<void> => {
    setPending({ project, column });
    const edit = { clientMutationId: randomKey(), id: project.id, expectedVersion: project.version };
    try {
      const payload =
        column.by === 'status'
          ? (await client.mutate({ mutation: MoveToStatusDocument, variables: { input: { ...edit, to: column.status } } })).data?.changeProjectStatus
          : (await client.mutate({ mutation: MoveToStageDocument, variables: { input: { ...edit, fields: { trackingStage: column.stage } } } })).data?.updateProject;
      const moved = payload?.project;
      await readAnew();
      const [error] = payload?.errors ?? [];
      if (error) toast.error(error.message);
      else toast.success(t('done', { name: project.name, column: column.name }), moved && back ? { undo: () => void save(moved, back) } : {});
    } catch {
      toast.error(t('failed', { name: project.name }));
    } finally {
      setPending(null);
      // A card that was carried by the keyboard is a new one where it went: the focus goes with it.
      setTimeout(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-project="${project.id}"] .pj-board-grip`)?.focus();
      });
    }
  };
  const move = (project: BoardCard_ProjectFragment, column: BoardColumn): void => {
    const here = columns.find((one) => one.by === 'stage' && one.stage === (project.trackingStage ?? null));
    const what = moveTo(project, column);
    if (what.kind === 'STATUS' || what.kind === 'STAGE') void save(project, column, here);
    else if (what.kind === 'NEEDS_REASON') setAsking({ project, column });
    else if (what.kind === 'MISSING') {
      toast.error(t('missing', { column: column.name, missing: lackingText(what.lacking, locale) }), { action: { label: t('fill'), run: () => void navigate(what.lacking.missing.length > 0 ? projectEditPath(project.id) : projectPath(project.id)) } });
    } else if (what.kind === 'REFUSED') toast.error(t('refused', { from: projectStatus.label(project.status, locale), column: column.name }));
  };
  return {
    pending,
    asking,
    answered: () => {
      setAsking(null);
      void readAnew();
    },
    move,
  };
}
