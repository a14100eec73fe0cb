import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import type { UserErrorLike } from '../../../lib/userErrors';
import type { ActOnApprovalInput } from '../../../generated/types.generated';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { MenuAction } from '../model/actions';
import { forgetApprovals } from './forgetApprovals';
import { ActOnApprovalDocument } from './useApprovalAction.generated';

export interface ApprovalActionSender {
  /** Gives the id of the round as it is then: another one after an amendment. Null when it was refused. */
  readonly act: (input: Omit<ActOnApprovalInput, 'chainId' | 'action' | 'clientMutationId'>) => Promise<string | null>;
  readonly errors: readonly UserErrorLike[];
  readonly busy: boolean;
}

/** One action on a round; what it did is told in a toast. */
export function useApprovalAction(chainId: string, action: MenuAction): ApprovalActionSender {
  const t = useMessages(messages);
  const { send, errors, busy } = useSubmit(ActOnApprovalDocument, (data) => data.actOnApproval, (cache, payload) => forgetApprovals(cache, payload.chain));
  return {
    errors,
    busy,
    act: async (input) => {
      const payload = await send({ chainId, action, ...input });
      if (!payload?.chain || payload.errors.length > 0) return null;
      toast.success(t(`action.done.${action}`));
      return payload.chain.id;
    },
  };
}
