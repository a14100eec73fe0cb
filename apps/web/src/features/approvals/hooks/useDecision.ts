import { opinionRequired } from '@yingzao/domain/approvals';
import type { OpinionConclusion } from '@yingzao/domain/catalogues';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useSubmit } from '../../../lib/useSubmit';
import { toast } from '../../../ui/toast';
import { useDraft, type Draft } from '../../../ui/useDraft';
import { messages } from '../messages';
import { namesNow, type Turn } from '../model/step';
import type { OpinionFile } from '../model/opinionFiles';
import { forgetApprovals } from './forgetApprovals';
import { DecideApprovalStepDocument } from './useDecision.generated';
import { useOpinionFiles, type OpinionFiles } from './useOpinionFiles';

/** What is written and attached before it is given. */
export interface OpinionDraft {
  readonly opinion: string;
  readonly files?: readonly OpinionFile[];
}

/** The viewer's turn: what they write, what is wrong with it, and what they may conclude. */
export interface Decision {
  readonly turn: Turn;
  readonly draft: Draft<OpinionDraft>;
  readonly files: OpinionFiles;
  /** A conclusion was chosen while a file was not kept yet. */
  readonly wantsFiles: boolean;
  readonly errors: readonly UserErrorLike[];
  /** Words are missing for the conclusion that was chosen. */
  readonly wantsWords: boolean;
  /** Asks once more before a disagreement. */
  readonly confirming: boolean;
  readonly busy: boolean;
  /** Concludes, or says what is missing first. */
  readonly choose: (conclusion: OpinionConclusion) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** @param onDecided told after the decision was taken */
export function useDecision(turn: Turn, chainId: string, onDecided: () => void): Decision {
  const t = useMessages(messages);
  const { step, seat } = turn;
  const draft = useDraft<OpinionDraft>(`approval.${seat.id}`, { opinion: '', files: [] });
  // A draft of earlier days has no files.
  const kept = draft.value.files ?? [];
  const files = useOpinionFiles(chainId, kept, (change) => draft.setValue((now) => ({ ...now, files: change(now.files ?? []) })));
  const opinion = draft.value.opinion.trim();
  const [asked, setAsked] = useState(false);
  const [askedFiles, setAskedFiles] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { send, errors, busy } = useSubmit(DecideApprovalStepDocument, (data) => data.decideApprovalStep, (cache, payload) => forgetApprovals(cache, payload.chain));

  const decide = async (conclusion: OpinionConclusion): Promise<void> => {
    setConfirming(false);
    const payload = await send({ stepId: step.id, seatId: seat.id, conclusion, opinion: opinion || null, ...(kept.length > 0 && { fileIds: kept.map((f) => f.id) }) });
    if (!payload?.chain || payload.errors.length > 0) return;
    draft.clear();
    const next = payload.chain.steps.find((s) => s.state === 'ACTIVE');
    const names = namesNow(next).join(t('separator')) || (next?.approver?.name ?? '');
    const { state } = payload.chain;
    toast.success(state === 'REJECTED' ? t('done.rejected') : next ? (next.id === step.id ? t('done.wait') : t('done.next', { name: names })) : t('done.approved'));
    onDecided();
  };
  const choose = (conclusion: OpinionConclusion): void => {
    const wants = opinionRequired(conclusion) && opinion === '';
    setAsked(wants);
    setAskedFiles(files.pending.length > 0);
    if (files.pending.length > 0) return;
    if (wants) document.getElementById(editorId(seat.id))?.querySelector('textarea')?.focus();
    else if (conclusion === 'DISAGREE') setConfirming(true);
    else void decide(conclusion);
  };

  return { turn, draft, files, wantsFiles: askedFiles, errors, wantsWords: asked && opinion === '', confirming, busy, choose, confirm: () => void decide('DISAGREE'), cancel: () => setConfirming(false) };
}

/** Id of the editor of a place to sign in the page. */
export const editorId = (seatId: string): string => `opinion-${seatId}`;
