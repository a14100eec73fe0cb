import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { roundMessages } from '../roundMessages';
import ApprovalRounds from './ApprovalRounds';
import { QuoteRoundsDocument } from './QuoteRounds.generated';

/** Rounds of approval of a version of a quote; nothing as long as there is none. */
export default function QuoteRounds({ quoteId, revisionId }: { quoteId: string; revisionId: string }) {
  const t = useMessages(roundMessages);
  const { data } = useQuery(QuoteRoundsDocument, { variables: { quoteId } });
  const rounds = data?.quote?.revisions.find((r) => r.id === revisionId)?.approvalChains ?? [];
  if (rounds.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ApprovalRounds rounds={rounds} />
    </Section>
  );
}
