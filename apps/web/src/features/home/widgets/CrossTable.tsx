import { useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { readFigure, sharedReading } from '../../../lib/figures';
import type { Figures } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { WidgetData } from '../components/WidgetData';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { crossOf, crossTableRequest } from '../model/crossTable';
import type { CrossTableSettings } from '../model/crossTable';
import { requestKey } from '../model/requestKey';
import type { WidgetProps } from '../model/widgetKind';
import { CrossTableWidgetDocument } from './CrossTable.generated';
import type { CrossTableWidget_TableFragment } from './CrossTable.generated';
import { figureMessages } from './figureMessages';
import './figures.css';

function Table({ table, settings }: { table: CrossTableWidget_TableFragment; settings: CrossTableSettings }) {
  const t = useMessages(messages);
  const own = useMessages(figureMessages);
  const locale = useLocale();
  const cross = useMemo(
    () =>
      crossOf(table, settings, locale, {
        unfilled: t('chart.unfilled'),
        other: own('other'),
        earlier: own('earlier'),
      }),
    [table, settings, locale, t, own],
  );
  const name = own('table', {
    measure: t(`measure.${settings.measure}`),
    rows: t(`dimension.${settings.rows}`),
    columns: t(`dimension.${settings.columns}`),
  });
  const { unit, read } = sharedReading(table.total, settings.measure, locale);
  /** A figure, leading to what it counts; what it is of is said to those who cannot see where it stands. */
  const figure = (figures: Figures, href: string | null, row: string, column: string): ReactNode => {
    const whole = readFigure(figures, settings.measure, locale, true);
    const text = read(figures);
    return href ? (
      <Link
        className="yz-num"
        to={href}
        title={text === whole ? undefined : whole}
        aria-label={own('cell', { row, column, figure: whole })}
      >
        {text}
      </Link>
    ) : (
      <span className="yz-num" title={own('noLink')}>
        {text}
      </span>
    );
  };
  return (
    <div className="home-cross" role="region" aria-label={name} tabIndex={0}>
      <table>
        <caption className="yz-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{unit || t(`dimension.${settings.rows}`)}</th>
            {cross.columns.map((column) => (
              <th scope="col" key={column.key}>
                {column.href ? <Link to={column.href}>{column.label}</Link> : column.label}
              </th>
            ))}
            <th scope="col">{own('total')}</th>
          </tr>
        </thead>
        <tbody>
          {cross.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href ? <Link to={row.href}>{row.label}</Link> : row.label}</th>
              {row.cells.map((cell, at) => (
                <td
                  key={cross.columns[at]?.key}
                  style={settings.tint && cell.weight > 0 ? ({ '--weight': cell.weight } as CSSProperties) : undefined}
                >
                  {cell.figures ? (
                    figure(cell.figures, cell.href, row.label, cross.columns[at]?.label ?? '')
                  ) : (
                    <span className="home-cross-none">–</span>
                  )}
                </td>
              ))}
              <td>{figure(row.figures, row.href, row.label, own('total'))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{own('total')}</th>
            {cross.columns.map((column) => (
              <td key={column.key}>{figure(column.figures, column.href, own('total'), column.label)}</td>
            ))}
            <td>{figure(table.total, cross.totalHref, own('total'), own('total'))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A figure by two groupings with its totals; every number opens the list of exactly the projects it counts. */
export default function CrossTable({ settings }: WidgetProps<CrossTableSettings>) {
  const t = useMessages(messages);
  const own = useMessages(figureMessages);
  const request = crossTableRequest(settings);
  return (
    <WidgetData
      name={requestKey([request])}
      query={CrossTableWidgetDocument}
      variables={{ requests: [request] }}
      lines={6}
      empty={({ crossTables: [table] }) =>
        table?.rows.length === 0 ? <WidgetNote icon="table" title={own('empty')} text={own('emptyText')} /> : null
      }
      more={({ crossTables: [table] }) =>
        table?.isPartial ? <span className="home-foot-link">{t('chart.partial')}</span> : null
      }
    >
      {({ crossTables: [table] }) => (table ? <Table table={table} settings={settings} /> : null)}
    </WidgetData>
  );
}
