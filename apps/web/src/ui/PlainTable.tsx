import type { ReactNode } from 'react';

interface Contents {
  /** Of the names of the rows, and of the numbers right of them. */
  heads: readonly [ReactNode, ...ReactNode[]];
  /** After the numbers, a cell of its own. */
  lastHead?: ReactNode;
  /** Rows, each beginning with `<th scope="row">`. */
  children: ReactNode;
  /** The row of the whole. */
  foot?: ReactNode;
  className?: string;
}
/** What it is of, in words or by the id of a heading. */
export type PlainTableProps = Contents & ({ title: string } | { titleId: string });

/** A table of numbers as it is read, which scrolls sideways where it is wider than its place. */
export function PlainTable({ heads: [first, ...numbers], lastHead, children, foot, className, ...of }: PlainTableProps) {
  return (
    <div className={className ? `yz-table-scroll ${className}` : 'yz-table-scroll'} tabIndex={0} role="region" {...('title' in of ? { 'aria-label': of.title } : { 'aria-labelledby': of.titleId })}>
      <table className="yz-plain-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {numbers.map((head, at) => (
              <th key={at} scope="col" className="yz-right">
                {head}
              </th>
            ))}
            {lastHead}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  );
}
