import { useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { crossOf, type CrossAnswer, type Crossing } from '../lib/crossTable';
import { differenceOf, readAmount } from '../lib/figureDifference';
import { figureTexts, noFigures, readFigure, sharedReading, type Figures } from '../lib/figures';
import { useLocale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import { messages } from './messages';
import './styles/crossFigures.css';

export interface CrossFiguresProps {
  table: CrossAnswer;
  crossing: Crossing;
  /** Tints the cells by size. */
  tint?: boolean;
  /** What the same place counts of what the table is compared with, null standing for the sums; null where that is not known. */
  otherOf?: (row: string | null, column: string | null) => Figures | null;
}

/** Keys of a row and a column. */
type Place = readonly [row: string | null, column: string | null];

/** A figure by two dimensions with its sums; every number opens the list of exactly the projects it counts. */
export function CrossFigures({ table, crossing, tint = true, otherOf }: CrossFiguresProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const cross = useMemo(() => crossOf(table, crossing, locale, { unfilled: t('cross.unfilled'), other: t('cross.other'), earlier: t('cross.earlier') }), [table, crossing, locale, t]);
  const names: Readonly<Partial<Record<string, string>>> = figureTexts[locale].dimension;
  const name = t('cross.table', { measure: figureTexts[locale].measure[crossing.measure], rows: names[crossing.rows] ?? '', columns: names[crossing.columns] ?? '' });
  const { unit, read } = sharedReading(table.total, crossing.measure, locale);
  const difference = (figures: Figures, keys: Place): string | null => {
    const other = otherOf?.(...keys);
    return other ? readAmount(differenceOf(figures, other, crossing.measure), crossing.measure, locale) : null;
  };
  /** A figure, leading to what it counts; what it is of is said to those who cannot see where it stands. */
  const figure = (figures: Figures, href: string | null, row: string, column: string, keys: Place): ReactNode => {
    const whole = readFigure(figures, crossing.measure, locale, true);
    const text = read(figures);
    const more = difference(figures, keys);
    const shown = (
      <>
        {text}
        {otherOf ? <small>{more ?? '\u00a0'}</small> : null}
      </>
    );
    return href ? (
      <Link
        className="yz-num"
        to={href}
        title={text === whole ? undefined : whole}
        aria-label={t('cross.cell', { row, column, figure: more ? `${whole} ${more}` : whole })}
      >
        {shown}
      </Link>
    ) : (
      <span className="yz-num" title={t('cross.noLink')}>
        {shown}
      </span>
    );
  };
  return (
    <div className="yz-cross" role="region" aria-label={name} tabIndex={0}>
      <table>
        <caption className="yz-visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{unit || (names[crossing.rows] ?? '')}</th>
            {cross.columns.map((column) => (
              <th scope="col" key={column.key}>
                {column.href ? <Link to={column.href}>{column.label}</Link> : column.label}
              </th>
            ))}
            <th scope="col">{t('chart.total')}</th>
          </tr>
        </thead>
        <tbody>
          {cross.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href ? <Link to={row.href}>{row.label}</Link> : row.label}</th>
              {row.cells.map((cell, at) => (
                <td
                  key={cross.columns[at]?.key}
                  style={tint && cell.weight > 0 ? ({ '--weight': cell.weight } as CSSProperties) : undefined}
                >
                  {cell.figures ? (
                    figure(cell.figures, cell.href, row.label, cross.columns[at]?.label ?? '', [row.key, cross.columns[at]?.key ?? null])
                  ) : (
                    <span className="yz-cross-none yz-num">
                      –{otherOf ? <small>{difference(noFigures, [row.key, cross.columns[at]?.key ?? null]) ?? '\u00a0'}</small> : null}
                    </span>
                  )}
                </td>
              ))}
              <td>{figure(row.figures, row.href, row.label, t('chart.total'), [row.key, null])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('chart.total')}</th>
            {cross.columns.map((column) => (
              <td key={column.key}>{figure(column.figures, column.href, t('chart.total'), column.label, [null, column.key])}</td>
            ))}
            <td>{figure(table.total, cross.totalHref, t('chart.total'), t('chart.total'), [null, null])}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
