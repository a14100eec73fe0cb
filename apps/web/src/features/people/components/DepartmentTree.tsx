import { departmentKind } from '@yingzao/domain/catalogues';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import { StatusTag } from '../../../ui/StatusTag';
import { messages } from '../messages';
import type { Department, DepartmentNode } from '../model/departmentTree';
import { peoplePath } from '../paths';

export interface DepartmentTreeProps {
  tree: readonly DepartmentNode[];
  mayCreate: boolean;
  onEdit: (department: Department) => void;
  onCreateBelow: (department: Department) => void;
  onMove: (department: Department, step: -1 | 1) => void;
  /** Absent where the viewer may delete none. */
  onDelete?: ((department: Department) => void) | undefined;
}

/** The firm as nested lists on hairlines; each unit leads to its people. */
export function DepartmentTree(props: DepartmentTreeProps) {
  const t = useMessages(messages);
  return (
    <div className="yz-depts" role="group" aria-label={t('unit.tree')}>
      <Level nodes={props.tree} {...props} />
    </div>
  );
}

function Level({ nodes, ...props }: { nodes: readonly DepartmentNode[] } & DepartmentTreeProps) {
  return (
    <ul>
      {nodes.map((node, at) => (
        <Unit key={node.department.id} node={node} isFirst={at === 0} isLast={at === nodes.length - 1} {...props} />
      ))}
    </ul>
  );
}

function Unit({ node, isFirst, isLast, ...props }: { node: DepartmentNode; isFirst: boolean; isLast: boolean } & DepartmentTreeProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [open, setOpen] = useState(true);
  const belowId = useId();
  const { department, children, total } = node;
  const { mayCreate, onEdit, onCreateBelow, onMove, onDelete } = props;
  const items: MenuItem[] = [
    ...(department.viewerCanUpdate
      ? [
          { key: 'edit', icon: 'edit' as const, label: t('unit.edit'), onSelect: () => onEdit(department) },
          { key: 'up', icon: 'arrowUp' as const, label: t('unit.up'), disabled: isFirst, onSelect: () => onMove(department, -1) },
          { key: 'down', icon: 'arrowDown' as const, label: t('unit.down'), disabled: isLast, onSelect: () => onMove(department, 1) },
        ]
      : []),
    ...(mayCreate ? [{ key: 'below', icon: 'plus' as const, label: t('unit.createBelow'), onSelect: () => onCreateBelow(department) }] : []),
    ...(onDelete ? [{ key: 'delete', icon: 'trash' as const, danger: true, label: t('unit.delete'), onSelect: () => onDelete(department) }] : []),
  ];
  return (
    <li>
      <div className={`yz-dept yz-dept-${department.kind.toLowerCase()}`}>
        {children.length > 0 ? (
          <button
            type="button"
            className="yz-icon-button yz-dept-fold"
            aria-expanded={open}
            aria-controls={belowId}
            aria-label={t(open ? 'unit.collapse' : 'unit.expand', { name: department.name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} />
          </button>
        ) : (
          <span className="yz-dept-fold" />
        )}
        <Link to={peoplePath({ departmentId: department.id })} className="yz-dept-name">
          {department.name}
        </Link>
        {department.kind === 'BRANCH' ? <StatusTag>{departmentKind.label('BRANCH', locale)}</StatusTag> : null}
        {department.abbreviation ? (
          <span className="yz-dept-code yz-num" title={t('unit.abbreviationOf', { code: department.abbreviation })}>
            {department.abbreviation}
          </span>
        ) : null}
        <span className="yz-dept-count yz-num">
          {children.length > 0 ? t('unit.total', { count: total }) : t('unit.count', { count: department.headcount })}
        </span>
        {items.length > 0 ? <MenuButton label={t('unit.actions', { name: department.name })} items={items} /> : null}
      </div>
      {children.length > 0 ? (
        <div id={belowId} hidden={!open}>
          <Level nodes={children} {...props} />
        </div>
      ) : null}
    </li>
  );
}
