import { useApolloClient } from '@apollo/client/react';
import { opinionRequired } from '@yingzao/domain/approvals';
import { approvalAction, opinionConclusion, type OpinionConclusion } from '@yingzao/domain/catalogues';
import { useRef, useState } from 'react';

import { describeError } from '../../../lib/errors';
import type { Locale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { randomKey } from '../../../lib/submitKeys';
import { messages } from '../messages';
import { actionForms } from '../model/actions';
import { forgetApprovals } from './forgetApprovals';
import { ActInBatchDocument, DecideInBatchDocument } from './useBatch.generated';

/** What is done with all of a batch: a conclusion, or back to the submitter. */
export type BatchDecision = OpinionConclusion | 'RETURN_SUBMITTER';
export const batchDecisions: readonly BatchDecision[] = [...opinionConclusion.codes, 'RETURN_SUBMITTER'];
export const decisionLabel = (decision: BatchDecision, locale: Locale): string => (decision === 'RETURN_SUBMITTER' ? approvalAction.label(decision, locale) : opinionConclusion.label(decision, locale));
/** Whether it needs words. */
export const wordsRequired = (decision: BatchDecision): boolean => (decision === 'RETURN_SUBMITTER' ? actionForms[decision].reason === 'needed' : opinionRequired(decision));

/** One of several rounds that are decided together. */
export interface BatchItem {
  readonly stepId: string;
  readonly chainId: string;
  readonly name: string;
}
export interface BatchResult extends BatchItem {
  readonly decision: BatchDecision;
  readonly state: 'waits' | 'done' | 'refused';
  /** Why it was refused, in words. */
  readonly text: string | null;
  /** Not refused by a rule: it may go through when tried again. */
  readonly mayRetry: boolean;
}

export interface Batch {
  /** Of the last batch, until they are dismissed. */
  readonly results: readonly BatchResult[];
  readonly busy: boolean;
  /** One conclusion with one opinion for all of them. */
  readonly decide: (items: readonly BatchItem[], decision: BatchDecision, opinion: string | null) => Promise<void>;
  /** Sends those again that no answer came for. */
  readonly retry: () => Promise<void>;
  readonly dismiss: () => void;
}

/** Decides on several steps one after the other, each with a result of its own. */
export function useBatch(): Batch {
  const t = useMessages(messages);
  const client = useApolloClient();
  const [results, setResults] = useState<readonly BatchResult[]>([]);
  const [busy, setBusy] = useState(false);
  const sent = useRef<{ decision: BatchDecision; opinion: string | null }>({ decision: 'AGREE', opinion: null });
  // What is sent again after a lost answer carries the key of the first time.
  const keys = useRef(new Map<string, string>());

  const sendOne = async (item: BatchItem): Promise<Pick<BatchResult, 'state' | 'text' | 'mayRetry'>> => {
    const clientMutationId = keys.current.get(item.stepId) ?? randomKey();
    keys.current.set(item.stepId, clientMutationId);
    try {
      const { decision, opinion } = sent.current;
      const errors =
        decision === 'RETURN_SUBMITTER'
          ? (await client.mutate({ mutation: ActInBatchDocument, variables: { input: { chainId: item.chainId, action: decision, reason: opinion, clientMutationId } } })).data?.actOnApproval.errors
          : (await client.mutate({ mutation: DecideInBatchDocument, variables: { input: { stepId: item.stepId, conclusion: decision, opinion, clientMutationId } } })).data?.decideApprovalStep.errors;
      return errors && errors.length > 0 ? { state: 'refused', text: errors.map((e) => e.message).join(' '), mayRetry: false } : { state: 'done', text: null, mayRetry: false };
    } catch (error) {
      const told = describeError(error);
      return { state: 'refused', text: told.kind === 'network' ? t('batch.network') : (told.message ?? t('batch.server')), mayRetry: true };
    }
  };
  const sendAll = async (items: readonly BatchItem[]): Promise<void> => {
    setBusy(true);
    for (const item of items) {
      const result = await sendOne(item);
      setResults((now) => now.map((one) => (one.stepId === item.stepId ? { ...one, ...result } : one)));
    }
    setBusy(false);
    forgetApprovals(client.cache);
    await client.refetchQueries({ include: 'active' });
  };

  return {
    results,
    busy,
    decide: (items, decision, opinion) => {
      sent.current = { decision, opinion };
      keys.current.clear();
      setResults(items.map((item) => ({ ...item, decision, state: 'waits', text: null, mayRetry: false })));
      return sendAll(items);
    },
    retry: () => {
      const again = results.filter((one) => one.mayRetry);
      setResults((now) => now.map((one) => (one.mayRetry ? { ...one, state: 'waits', text: null, mayRetry: false } : one)));
      return sendAll(again);
    },
    dismiss: () => setResults([]),
  };
}
