import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../lib/messages';
import { messages } from './messages';
import { cellClass, cellStyle } from './tableCells';
import type { TableSettings } from './tableSettings';

export interface TableRowProps<Row> {
  row: Row;
  name: string;
  /** The one that Tab comes to. */
  isFirst: boolean;
  settings: TableSettings<Row>;
  href: string | null;
  selection: { readonly chosen: boolean; readonly onChange: (on: boolean) => void } | null;
  actions: ReactNode;
  hasActions: boolean;
  /** Key of the column that is being changed in this row. */
  editing: string | null;
  onEdit: (column: string | null) => void;
}

export function TableRow<Row>({ row, name, isFirst, settings, href, selection, actions, hasActions, editing, onEdit }: TableRowProps<Row>) {
  const t = useMessages(messages);
  return (
    <tr tabIndex={isFirst ? 0 : -1} className={selection?.chosen ? 'yz-chosen' : undefined}>
      {selection ? (
        <td className="yz-cell-check">
          <Checkbox checked={selection.chosen} aria-label={t('table.select', { name })} onChange={(event) => selection.onChange(event.target.checked)} />
        </td>
      ) : null}
      {settings.shown.map((column, at) => {
        const [className, style] = [cellClass(column, at, settings), cellStyle(column, at, settings)];
        if (at === 0)
          return (
            <th key={column.key} scope="row" className={className} style={style}>
              {href ? <Link to={href}>{column.render(row)}</Link> : column.render(row)}
            </th>
          );
        const { edit } = column;
        if (edit && editing === column.key)
          return (
            <td key={column.key} className={`${className} yz-cell-editing`} style={style}>
              {edit(row, () => onEdit(null))}
            </td>
          );
        return (
          <td key={column.key} className={className} style={style} {...(edit ? { tabIndex: -1, 'data-edit': column.key, title: t('table.edit'), onDoubleClick: () => onEdit(column.key) } : {})}>
            {column.render(row)}
          </td>
        );
      })}
      {hasActions ? <td className="yz-cell-actions">{actions}</td> : null}
    </tr>
  );
}
