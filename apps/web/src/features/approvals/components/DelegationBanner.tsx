import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { Delegation_ApprovalDelegationFragment } from './Delegation.generated';

/** For whom the viewer approves today, and who approves for them. */
export function DelegationBanner({ delegations }: { delegations: readonly Delegation_ApprovalDelegationFragment[] }) {
  const t = useMessages(messages);
  const { id } = useViewer();
  const current = delegations.filter((d) => d.isCurrent);
  if (current.length === 0) return null;
  return (
    <ul className="ap-banners">
      {current.map((d) => (
        <li key={d.id}>
          <Icon name="repeat" />
          {d.to?.id === id ? t('delegation.banner', { name: d.from?.name ?? '', day: d.toDay }) : t('delegation.bannerMine', { name: d.to?.name ?? '', day: d.toDay })}
        </li>
      ))}
    </ul>
  );
}
