import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { treeOf, type Department, type DepartmentNode } from '../model/departmentTree';

export interface DepartmentNavProps {
  departments: readonly Department[];
  current: string | null;
  hrefOf: (id: string | null) => string;
}

/** The tree of the firm beside the list; choosing a unit shows its people and those of everything below. */
export function DepartmentNav({ departments, current, hrefOf }: DepartmentNavProps) {
  const t = useMessages(messages);
  const tree = treeOf(departments);
  const everyone = tree.reduce((sum, node) => sum + node.total, 0);
  // One root is the firm itself: choosing it is choosing everyone.
  const firm = tree.length === 1 ? tree[0] : undefined;
  const top = firm ? firm.children : tree;
  return (
    <nav className="yz-dept-nav" aria-label={t('department')}>
      <Link to={hrefOf(null)} aria-current={current === null || current === firm?.department.id ? 'page' : undefined} className="yz-dept-link">
        <span>{firm?.department.name ?? t('wholeFirm')}</span>
        <small className="yz-num">{everyone}</small>
      </Link>
      <Branch nodes={top} current={current} hrefOf={hrefOf} />
    </nav>
  );
}

function Branch({ nodes, current, hrefOf }: { nodes: readonly DepartmentNode[]; current: string | null; hrefOf: (id: string) => string }) {
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map(({ department, total, children }) => (
        <li key={department.id}>
          <Link to={hrefOf(department.id)} aria-current={department.id === current ? 'page' : undefined} className="yz-dept-link">
            <span>{department.name}</span>
            <small className="yz-num">{total}</small>
          </Link>
          <Branch nodes={children} current={current} hrefOf={hrefOf} />
        </li>
      ))}
    </ul>
  );
}
