import { Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../lib/messages';
import { ChartMenu, type ChartSaving } from './ChartMenu';
import { Icon } from './Icon';
import type { MenuItem } from './MenuButton';
import { messages } from './messages';
import { PlainTable } from './PlainTable';
import { EmptyState, ErrorState, LoadingState } from './states';

/** One bar, slice or point, and one row of the table twin. */
export interface ChartRow {
  key: string;
  label: string;
  value: number;
  /** The list of exactly the rows counted here. */
  href?: string;
  color?: string;
  /** A second reading, e.g. the exact amount. */
  detail?: string;
  /** The same of what it is compared with. */
  other?: { value: number; detail?: string; href?: string };
}

export interface ChartFrameProps {
  title: ReactNode;
  unit?: ReactNode;
  /** How the figure is counted. */
  note?: ReactNode;
  rows: readonly ChartRow[];
  format?: (value: number) => string;
  columns?: { label: string; value: string };
  /** Exact total as the server gives it; a sum of the rows otherwise. */
  total?: string;
  /** Off where the values make no whole, such as rates. */
  hasShares?: boolean;
  /** The table twin where it is not one of rows and shares. */
  table?: ReactNode;
  actions?: ReactNode;
  /** As what the chart can be kept; without it there is no menu. */
  saving?: ChartSaving;
  /** What else stands in the menu. */
  menu?: readonly MenuItem[];
  /** The children are a table themselves, of which no picture is kept. */
  isTable?: boolean;
  loading?: boolean;
  error?: unknown;
  onRetry?: () => void;
  /** The drawing. */
  children: ReactNode;
  headingLevel?: 2 | 3;
}

const plain = (value: number): string => value.toLocaleString('en-US');

/** A chart with its title, unit and table twin; whatever can be clicked in the drawing is a link in the table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, note, rows, format = plain, columns, total, hasShares = true, table, actions, saving, menu, isTable = false, loading, error, onRetry, children, headingLevel = 2 } = props;
  const t = useMessages(messages);
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const sum = rows.reduce((all, row) => all + row.value, 0);
  const share = (value: number): string => (sum > 0 ? `${((value / sum) * 100).toFixed(1)}%` : t('none'));

  let body: ReactNode;
  if (error) body = <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />;
  else if (loading) body = <LoadingState lines={5} />;
  else if (rows.length === 0) body = <EmptyState icon="chart" title={t('chart.empty')} />;
  else if (asTable && table) body = table;
  else if (asTable) {
    body = (
      <PlainTable
        titleId={titleId}
        heads={[columns?.label ?? t('chart.item'), columns?.value ?? unit ?? t('chart.value'), ...(hasShares ? [t('chart.share')] : [])]}
        foot={
          <tr>
            <th scope="row">{t('chart.total')}</th>
            <td className="yz-right yz-num">{total ?? format(sum)}</td>
            {hasShares ? <td /> : null}
          </tr>
        }
      >
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.href ? <Link to={row.href}>{row.label}</Link> : row.label}</th>
            <td className="yz-right yz-num">{row.detail ?? format(row.value)}</td>
            {hasShares ? <td className="yz-right yz-num">{share(row.value)}</td> : null}
          </tr>
        ))}
      </PlainTable>
    );
  } else body = <Suspense fallback={<LoadingState lines={5} />}>{children}</Suspense>;

  return (
    <figure ref={frame} className="yz-chart" aria-labelledby={titleId}>
      <div className="yz-chart-head">
        <Heading id={titleId}>
          {title}
          {unit ? <small> {unit}</small> : null}
        </Heading>
        <div className="yz-chart-actions">
          {actions}
          <button type="button" className="yz-text-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            <Icon name={asTable ? 'chart' : 'table'} />
            {asTable ? t('chart.chart') : t('chart.data')}
          </button>
          {saving && !loading && !error && rows.length > 0 ? <ChartMenu saving={saving} frame={frame} isDrawn={!asTable && !isTable} {...(menu ? { more: menu } : {})} /> : null}
        </div>
      </div>
      {body}
      {note ? <figcaption className="yz-field-hint">{note}</figcaption> : null}
    </figure>
  );
}
