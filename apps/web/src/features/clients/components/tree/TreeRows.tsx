import { useQuery } from '@apollo/client/react';
import { clientLevel } from '@yingzao/domain/catalogues';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { projectListHref } from '../../../../lib/projectFilter';
import { Icon } from '../../../../ui/Icon';
import { ErrorState } from '../../../../ui/states';
import { MoneyText } from '../../../../ui/texts';
import { clientPath } from '../../paths';
import { treeMessages } from '../../treeMessages';
import { ClientTreeLevelDocument, type TreeRows_NodeFragment } from './TreeRows.generated';

type Node = TreeRows_NodeFragment;

/** Rows of one level; what is below a row is read when it is opened. */
export function TreeRows({ nodes, depth }: { nodes: readonly Node[]; depth: number }) {
  return nodes.map((node) => <TreeRow key={node.key} node={node} depth={depth} />);
}

function TreeRow({ node, depth }: { node: Node; depth: number }) {
  const t = useMessages(treeMessages);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { client, group, figures } = node;
  const name = client?.name ?? group?.name ?? '';
  const level = group ? t('group') : client?.level ? clientLevel.label(client.level, locale) : '';
  return (
    <>
      <tr aria-level={depth + 1} aria-expanded={node.childCount > 0 ? open : undefined} className={group ? 'cl-tree-group' : undefined}>
        <th scope="row">
          <span className="cl-tree-name" style={{ paddingInlineStart: depth * 22 }}>
            {node.childCount > 0 ? (
              <button type="button" className="yz-icon-button cl-tree-open" aria-expanded={open} aria-label={t(open ? 'fold' : 'expand', { name })} onClick={() => setOpen(!open)}>
                <Icon name={open ? 'down' : 'right'} />
              </button>
            ) : (
              <span className="cl-tree-open" />
            )}
            {client ? <Link to={clientPath(client.id)}>{name}</Link> : <strong>{name}</strong>}
            {client?.number ? <small className="yz-quiet yz-num">{client.number}</small> : null}
          </span>
        </th>
        <td className="yz-quiet">{level}</td>
        <td className="yz-right yz-num">{figures.clients}</td>
        <td className="yz-right yz-num">{client && figures.projects > 0 && node.childCount === 0 ? <Link to={projectListHref({ clientIds: [client.id] })}>{figures.projects}</Link> : figures.projects}</td>
        <td className="yz-right yz-num">{figures.open}</td>
        <td className="yz-right yz-num">{figures.won}</td>
        <td className="yz-right">
          <MoneyText fen={figures.quotedFen} unit="auto" />
        </td>
        <td className="yz-right">
          <MoneyText fen={figures.contractedFen} unit="auto" />
        </td>
      </tr>
      {open ? <Below node={node} depth={depth + 1} /> : null}
    </>
  );
}

function Below({ node, depth }: { node: Node; depth: number }) {
  const { data, error, refetch } = useQuery(ClientTreeLevelDocument, { variables: node.group ? { groupId: node.key } : { parentId: node.key }, fetchPolicy: 'cache-and-network' });
  if (data) return <TreeRows nodes={data.clientTree} depth={depth} />;
  return (
    <tr>
      <td colSpan={8}>{error ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : '…'}</td>
    </tr>
  );
}
