import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { TabLinks } from '../../../ui/TabLinks';
import { messages } from '../messages';
import { costsPath, developmentPath, returnPath } from '../paths';

/** The three lists of client development, as far as they are open to the viewer. */
export function DevelopmentTabs({ current }: { current: 'activities' | 'costs' | 'return' }) {
  const t = useMessages(messages);
  const [activities, costs, returns] = [useCan('developmentActivity.read'), useCan('developmentCost.read'), useCan('developmentReturn.read')];
  const items = [
    ...(activities ? [{ key: 'activities', label: t('tab.activities'), href: developmentPath }] : []),
    ...(costs ? [{ key: 'costs', label: t('tab.costs'), href: costsPath }] : []),
    ...(returns ? [{ key: 'return', label: t('tab.return'), href: returnPath }] : []),
  ];
  return items.length > 1 ? <TabLinks label={t('tabs')} current={current} items={items} /> : null;
}
