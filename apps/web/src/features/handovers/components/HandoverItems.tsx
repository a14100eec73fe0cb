import { handoverKind } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { DataTable, type Column } from '../../../ui/DataTable';
import { DateText } from '../../../ui/texts';
import { messages } from '../messages';
import { activityPath, clientPath, contractPath, leadPath, projectPath } from '../paths';
import type { HandoverItems_HandoverItemFragment } from './HandoverItems.generated';
import { HandoverItemTag } from './HandoverTags';

type Item = HandoverItems_HandoverItemFragment;

/** Where what is handed over can be looked at, by who may. */
function hrefOf({ client, project, activity, leadReport, contract }: Item): string | null {
  if (client) return clientPath(client.id);
  if (project) return projectPath(project.id);
  if (activity) return activityPath(activity.id);
  if (leadReport) return leadPath(leadReport.id);
  return contract ? contractPath(contract.id) : null;
}

export interface HandoverItemsProps {
  items: readonly Item[];
  /** Null where nothing can be done about them. */
  selection: { selected: ReadonlySet<string>; onChange: (selected: ReadonlySet<string>) => void } | null;
}

/** The list that is signed: what, whose it becomes, and how far that is. */
export function HandoverItems({ items, selection }: HandoverItemsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const nameOf = (item: Item): string => item.title || t('page.private');
  const columns: Column<Item>[] = [
    {
      key: 'title', title: t('page.what'), width: 200,
      render: (item) => {
        const href = hrefOf(item);
        return href ? <Link to={href}>{nameOf(item)}</Link> : <span className={item.title ? undefined : 'yz-quiet'}>{nameOf(item)}</span>;
      },
    },
    { key: 'kind', title: t('page.kind'), render: (item) => handoverKind.label(item.kind, locale) },
    {
      key: 'state', title: t('page.state'), wrap: true, width: 150,
      render: (item) => (
        <>
          <HandoverItemTag state={item.state} />
          {item.note && item.declinedBy ? <small className="ho-note yz-quiet">{t('page.declinedBy', { name: item.declinedBy.name, note: item.note })}</small> : null}
        </>
      ),
    },
    { key: 'receiver', title: t('page.receiver'), render: (item) => item.receiver?.name ?? <span className="yz-blank">—</span> },
    { key: 'dueOn', title: t('page.dueOn'), render: (item) => <DateText value={item.dueOn} /> },
    { key: 'detail', title: t('page.detail'), render: (item) => item.detail },
  ];
  return <DataTable id="handover-items" caption={t('page.items')} columns={columns} rows={items} rowKey={(item) => item.id} rowTitle={nameOf} total={items.length} {...(selection ? { selection } : {})} />;
}
