import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import type { ProjectFilter, ProjectOrder } from '../../../../generated/types.generated';
import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { segmentFilter } from '../../../../lib/projectFilter';
import { ErrorState, LoadingState } from '../../../../ui/states';
import { groupName, inOrder, mostGroups, type Grouping } from '../../model/grouping';
import { tableMessages } from '../../tableMessages';
import { ProjectGroup, type GroupTableProps } from './ProjectGroup';
import { ProjectGroupsDocument } from './ProjectGroups.generated';

export interface ProjectGroupsProps {
  by: Grouping;
  filter: ProjectFilter;
  order: ProjectOrder;
  table: GroupTableProps;
}

/** The list in groups, each with the sums over exactly its projects. */
export default function ProjectGroups({ by, filter, order, table }: ProjectGroupsProps) {
  const t = useMessages(tableMessages);
  const locale = useLocale();
  const { data, previousData, error, refetch } = useQuery(ProjectGroupsDocument, { variables: { request: { dimension: by, filter } } });
  const segments = inOrder(by, (data ?? previousData)?.statistics[0]?.segments ?? []);
  /** What the person opened or closed; the first is open until they close it. */
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  if (!data && !previousData) return error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <LoadingState lines={6} />;
  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const hidden = segments.length - mostGroups;
  return (
    <div className="pj-groups">
      {segments.slice(0, mostGroups).map((segment, at) => (
        <ProjectGroup
          key={`${by} ${segment.key}`}
          name={groupName(by, segment, locale) ?? t('group.none', { by: t(`group.${by}`) })}
          figures={segment.figures}
          filter={segmentFilter(filter, by, segment.key)}
          order={order}
          isOpen={toggled.has(segment.key) !== (at === 0)}
          onToggle={() => toggle(segment.key)}
          table={table}
        />
      ))}
      {hidden > 0 ? <p className="yz-quiet">{t('group.more', { count: hidden })}</p> : null}
    </div>
  );
}
