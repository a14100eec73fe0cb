import { projectStatus } from '@yingzao/domain/catalogues';

import type { ProjectFilter } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { TabLinks, type TabLink } from '../../../ui/TabLinks';
import { listMessages } from '../listMessages';
import { withoutTab, type TabCounts } from '../model/tabs';

export interface StatusTabsProps {
  filter: ProjectFilter;
  /** Null until the first answer. */
  counts: TabCounts | null;
  canRestore: boolean;
  hrefOf: (filter: ProjectFilter) => string;
}

/** One tab a status, each with how many projects of the present filter it holds. */
export function StatusTabs({ filter, counts, canRestore, hrefOf }: StatusTabsProps) {
  const t = useMessages(listMessages);
  const locale = useLocale();
  const rest = withoutTab(filter);
  const items: TabLink[] = [
    { key: 'ALL', label: t('all'), href: hrefOf(rest), count: counts?.all ?? null },
    ...projectStatus.items.map((item) => ({
      key: item.code,
      label: item[locale],
      href: hrefOf({ ...rest, statuses: [item.code] }),
      count: counts ? (counts.byStatus.get(item.code) ?? 0) : null,
    })),
    ...(canRestore ? [{ key: 'DELETED', label: t('deleted'), href: hrefOf({ ...rest, deleted: true }), count: counts?.deleted ?? null }] : []),
  ];
  const statuses = filter.statuses ?? [];
  // Several statuses at once, as a chart may ask for, are none of the tabs.
  const current = filter.deleted ? 'DELETED' : statuses.length === 0 ? 'ALL' : statuses.length === 1 ? (statuses[0] ?? '') : '';
  return <TabLinks label={t('tabs')} items={items} current={current} />;
}
