import { useQuery } from '@apollo/client/react';
import type { SegmentRule } from '@yingzao/domain/segments';

import { useMessages } from '../../../lib/messages';
import { useSettled } from '../../../lib/useSettled';
import { messages } from '../messages';
import { SegmentCountDocument } from './RuleCount.generated';

/** How many clients the rule finds now; asked for when typing rests. */
export function RuleCount({ rule }: { rule: SegmentRule | null }) {
  const t = useMessages(messages);
  // One text, so that the same rule is not asked for twice.
  const text = useSettled(rule ? JSON.stringify(rule) : '');
  const { data, previousData, loading } = useQuery(SegmentCountDocument, { variables: { rule: text ? (JSON.parse(text) as SegmentRule) : {} }, skip: !text, fetchPolicy: 'network-only' });
  const count = (data ?? previousData)?.segmentCount.clients;
  return (
    <p className="sg-count" role="status" aria-busy={loading}>
      <span className="yz-quiet">{t('matching')}</span> {rule === null ? <span className="yz-quiet">{t('incomplete')}</span> : count === undefined ? <span className="yz-quiet">{t('counting')}</span> : <strong className="yz-num">{count}</strong>}
    </p>
  );
}
