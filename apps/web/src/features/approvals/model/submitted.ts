import { readSnapshot } from '@yingzao/domain/approvals';

import type { ApprovalRound } from './step';

/** What it was called when it was submitted; a contract may have another name by now. */
export const submittedName = ({ snapshot, subject }: Pick<ApprovalRound, 'snapshot' | 'subject'>): string => (subject.kind === 'CONTRACT' && readSnapshot(snapshot)?.contract.name) || subject.name;
