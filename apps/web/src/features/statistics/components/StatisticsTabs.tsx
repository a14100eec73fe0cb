import { useMessages } from '../../../lib/messages';
import { TabLinks } from '../../../ui/TabLinks';
import { tabMessages } from '../tabMessages';

const tabs = ['projects', 'people', 'documents'] as const;
type StatisticsTab = (typeof tabs)[number];

export const tabIn = (params: URLSearchParams): StatisticsTab => tabs.find((tab) => tab === params.get('tab')) ?? 'projects';

/** The parts of the page; each keeps the filter and all that the others were asked. */
export function StatisticsTabs({ params }: { params: URLSearchParams }) {
  const t = useMessages(tabMessages);
  const hrefOf = (tab: StatisticsTab): string => {
    const next = new URLSearchParams(params);
    if (tab === 'projects') next.delete('tab');
    else next.set('tab', tab);
    const search = next.toString();
    return search ? `/statistics?${search}` : '/statistics';
  };
  return <TabLinks label={t('label')} current={tabIn(params)} items={tabs.map((tab) => ({ key: tab, label: t(`tab.${tab}`), href: hrefOf(tab) }))} />;
}
