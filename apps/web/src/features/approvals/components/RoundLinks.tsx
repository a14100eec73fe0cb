import { chainState } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { TabLinks } from '../../../ui/TabLinks';
import { messages } from '../messages';
import type { ApprovalRound } from '../model/step';
import { approvalPath } from '../paths';

/** The rounds of the contract as addresses, the latest first, each with what became of it. */
export function RoundLinks({ rounds, current }: { rounds: ApprovalRound['rounds']; current: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const latestFirst = [...rounds].sort((a, b) => b.round - a.round);
  return <TabLinks label={t('rounds.label')} current={current} items={latestFirst.map((one) => ({ key: one.id, label: `${t('round', { n: one.round })} · ${chainState.label(one.state, locale)}`, href: approvalPath(one.id) }))} />;
}
