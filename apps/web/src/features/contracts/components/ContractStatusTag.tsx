import { contractStatus, type ContractStatus } from '@yingzao/domain/catalogues';

import { CodeText } from '../../../ui/CodeSelect';
import { StatusTag, type Tone } from '../../../ui/StatusTag';

const tones: Readonly<Record<ContractStatus, Tone>> = {
  DRAFT: 'neutral',
  IN_APPROVAL: 'accent',
  APPROVED: 'info',
  SIGNED: 'success',
  PERFORMING: 'success',
  COMPLETED: 'muted',
  SUSPENDED: 'warning',
  TERMINATED: 'danger',
};

export function ContractStatusTag({ status }: { status: ContractStatus }) {
  return (
    <StatusTag tone={tones[status]}>
      <CodeText catalogue={contractStatus} code={status} />
    </StatusTag>
  );
}
