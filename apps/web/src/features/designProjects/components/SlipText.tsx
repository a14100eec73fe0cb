import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';

/** How far the plan is behind, said in words and not by colour alone. */
export function SlipText({ days }: { days: number }) {
  const t = useMessages(messages);
  return days > 0 ? (
    <span className="dp-slip">
      <Icon name="warning" size={14} /> {t('slip', { days })}
    </span>
  ) : (
    <span className="yz-quiet">{t('onPlan')}</span>
  );
}
