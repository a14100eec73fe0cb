import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { formMessages } from '../../formMessages';

export interface RowListProps<Row extends { readonly key: string }> {
  rows: readonly Row[];
  onChange: (rows: readonly Row[]) => void;
  blank: () => Row;
  addText: string;
  /** Names a row, for its heading and its remove button. */
  nameOf: (row: Row, at: number) => string;
  /** Word on the remove button where it is not "remove". */
  removeText?: (row: Row) => string;
  children: (row: Row, at: number, patch: (part: Partial<Row>) => void) => ReactNode;
}

/** A list of small forms that grows and shrinks. */
export function RowList<Row extends { readonly key: string }>({ rows, onChange, blank, addText, nameOf, removeText, children }: RowListProps<Row>) {
  const t = useMessages(formMessages);
  return (
    <>
      {rows.length > 0 ? (
        <ol className="cl-rows">
          {rows.map((row, at) => {
            const action = removeText?.(row) ?? t('remove');
            return (
              <li key={row.key} aria-label={nameOf(row, at)}>
                <div className="cl-row-head">
                  <h3>{nameOf(row, at)}</h3>
                  <Button type="text" size="small" icon={<Icon name="close" />} aria-label={t('removeRow', { action, name: nameOf(row, at) })} onClick={() => onChange(rows.filter((other) => other.key !== row.key))}>
                    {action}
                  </Button>
                </div>
                {children(row, at, (part) => onChange(rows.map((other) => (other.key === row.key ? { ...other, ...part } : other))))}
              </li>
            );
          })}
        </ol>
      ) : null}
      <Button icon={<Icon name="plus" />} onClick={() => onChange([...rows, blank()])}>
        {addText}
      </Button>
    </>
  );
}
