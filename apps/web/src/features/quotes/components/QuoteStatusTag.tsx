import { quoteStatus, type QuoteStatus } from '@yingzao/domain/catalogues';

import { CodeText } from '../../../ui/CodeSelect';
import { StatusTag, type Tone } from '../../../ui/StatusTag';

const tones: Readonly<Record<QuoteStatus, Tone>> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'info',
  APPROVED: 'info',
  SENT: 'accent',
  NEGOTIATING: 'warning',
  ACCEPTED: 'success',
  DECLINED: 'danger',
  SUPERSEDED: 'muted',
  EXPIRED: 'muted',
};

export function QuoteStatusTag({ status }: { status: QuoteStatus }) {
  return (
    <StatusTag tone={tones[status]}>
      <CodeText catalogue={quoteStatus} code={status} />
    </StatusTag>
  );
}
