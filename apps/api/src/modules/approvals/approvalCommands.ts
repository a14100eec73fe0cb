import type { Command } from '@yingzao/domain/approvals';
import type { ActOnApprovalInput } from '../../generated/resolvers.generated';

/** An action of the page as a command of the rules; null for what goes another way. */
export function commandOf(input: ActOnApprovalInput, reason: string | null): Command | null {
  const people = [...new Set((input.employeeIds ?? []).map((id) => id.toLowerCase()))];
  const seatId = input.seatId?.toLowerCase() ?? null;
  switch (input.action) {
    case 'RETURN_STEP':
      return { kind: input.action, seatId, toStep: input.toStep ?? 0, reason };
    case 'RETURN_SUBMITTER':
      return { kind: input.action, seatId, reason };
    case 'WITHDRAW':
    case 'AMEND':
    case 'COMMENT':
      return { kind: input.action, reason };
    case 'URGE':
    case 'READ':
      return { kind: input.action };
    case 'CC':
      return { kind: input.action, people, reason };
    case 'TRANSFER':
    case 'ADD_BEFORE':
    case 'ADD_AFTER':
      return { kind: input.action, seatId, people, reason };
    case 'REMOVE_SIGNER':
      return { kind: input.action, seatId: seatId ?? '', reason };
    case 'OVERRIDE':
      return { kind: input.action, seatId: seatId ?? '', conclusion: input.conclusion ?? null, people, reason };
    default:
      return null;
  }
}
