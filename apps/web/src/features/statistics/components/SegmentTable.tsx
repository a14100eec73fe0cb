import { Link } from 'react-router-dom';

import { differenceOf, readAmount, readPercent } from '../../../lib/figureDifference';
import { readFigure, type Figures, type Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { PlainTable } from '../../../ui/PlainTable';
import { messages } from '../messages';
import type { ChartScope } from '../model/scope';
import type { SegmentRow } from '../model/segments';

export interface SegmentTableProps {
  title: string;
  rows: readonly SegmentRow[];
  total: Figures;
  /** The whole of what it is compared with; null where nothing is. */
  otherTotal: Figures | null;
  measure: Measure;
  /** Off where the values make no whole. */
  hasShares: boolean;
  heads: { readonly label: string; readonly value: string };
  /** Instead of the share of the whole. */
  shares?: { readonly head: string; readonly of: (row: SegmentRow) => string | null } | undefined;
  /** Rows that hold each other have no sum. */
  isSummed?: boolean;
  scope: ChartScope;
}

/** The numbers of a chart: a name opens its projects, the sign at the end narrows the page to them. */
export function SegmentTable({ title, rows, total, otherTotal, measure, hasShares, heads, shares, isSummed = true, scope }: SegmentTableProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const sum = rows.reduce((all, row) => all + row.value, 0);
  const share = (row: SegmentRow): string => {
    const percent = shares ? shares.of(row) : sum > 0 ? ((row.value / sum) * 100).toFixed(1) : null;
    return percent === null ? '—' : `${percent}%`;
  };
  const compared = scope.compared;
  const differences = (now: Figures, other: Figures) => {
    const difference = differenceOf(now, other, measure);
    return (
      <>
        <td className="yz-right yz-num">{readAmount(difference, measure, locale)}</td>
        <td className="yz-right yz-num">{readPercent(difference)}</td>
      </>
    );
  };
  const headsOf = otherTotal && compared ? [`${heads.value} · ${compared.now}`, compared.other, t('compare.difference'), t('compare.percent')] : [heads.value, ...(hasShares ? [shares?.head ?? t('share')] : [])];
  return (
    <PlainTable
      title={title}
      heads={[heads.label, ...headsOf]}
      lastHead={
        <th scope="col" className="yz-stat-only">
          <span className="yz-visually-hidden">{t('pick.column')}</span>
        </th>
      }
      foot={
        isSummed ? (
          <tr>
            <th scope="row">{t('total')}</th>
            <td className="yz-right yz-num">{readFigure(total, measure, locale)}</td>
            {otherTotal ? (
              <>
                <td className="yz-right yz-num">{readFigure(otherTotal, measure, locale)}</td>
                {differences(total, otherTotal)}
              </>
            ) : hasShares ? (
              <td />
            ) : null}
            <td />
          </tr>
        ) : null
      }
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.href ? <Link to={row.href}>{row.label}</Link> : row.label}</th>
          <td className="yz-right yz-num">{row.detail}</td>
          {otherTotal && row.otherFigures ? (
            <>
              <td className="yz-right yz-num">
                {row.other?.href ? (
                  <Link to={row.other.href} aria-label={t('compare.cell', { row: row.label, other: compared?.other ?? '', figure: row.other.detail ?? '' })}>
                    {row.other.detail}
                  </Link>
                ) : (
                  row.other?.detail
                )}
              </td>
              {differences(row.figures, row.otherFigures)}
            </>
          ) : hasShares ? (
            <td className="yz-right yz-num">{share(row)}</td>
          ) : null}
          <td className="yz-stat-only">
            {row.href && !scope.isPicked(row.href) ? (
              <button type="button" className="yz-icon-button" aria-label={t('pick.only', { name: row.label })} title={t('pick.only', { name: row.label })} onClick={() => scope.pick(row.href!)}>
                <Icon name="filter" size={15} />
              </button>
            ) : null}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
