import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { PlainTable } from '../../../ui/PlainTable';
import { messages } from '../messages';

/** Two figures and their difference as they are read; each with the list of what it counts. */
export interface ComparedLine {
  readonly key: string;
  readonly label: string;
  readonly now: string;
  readonly href?: string | undefined;
  readonly other: string;
  readonly otherHref?: string | undefined;
  readonly amount: string;
  readonly percent: string;
}

export interface ComparedTableProps {
  title: string;
  heads: { readonly label: string; readonly now: string; readonly other: string };
  rows: readonly ComparedLine[];
  total?: ComparedLine | null;
}

/** The numbers of a chart that is compared: the name opens what counts now, the other figure what it counted. */
export function ComparedTable({ title, heads, rows, total }: ComparedTableProps) {
  const t = useMessages(messages);
  const cells = (row: ComparedLine) => (
    <>
      <td className="yz-right yz-num">{row.now}</td>
      <td className="yz-right yz-num">
        {row.otherHref ? (
          <Link to={row.otherHref} aria-label={t('compare.cell', { row: row.label, other: heads.other, figure: row.other })}>
            {row.other}
          </Link>
        ) : (
          row.other
        )}
      </td>
      <td className="yz-right yz-num">{row.amount}</td>
      <td className="yz-right yz-num">{row.percent}</td>
    </>
  );
  return (
    <PlainTable
      title={title}
      heads={[heads.label, heads.now, heads.other, t('compare.difference'), t('compare.percent')]}
      foot={
        total ? (
          <tr>
            <th scope="row">{total.label}</th>
            {cells(total)}
          </tr>
        ) : null
      }
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.href ? <Link to={row.href}>{row.label}</Link> : row.label}</th>
          {cells(row)}
        </tr>
      ))}
    </PlainTable>
  );
}
