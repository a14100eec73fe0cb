import { useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { crossOf, type CrossAnswer, type Crossing } from '../lib/crossTable';
import { figureTexts, readFigure, sharedReading, type Figures } from '../lib/figures';
import { useLocale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import { messages } from './messages';
import './styles/crossFigures.css';

export interface CrossFiguresProps {
  table: CrossAnswer;
  crossing: Crossing;
  /** Tints the cells by size. */
  tint?: boolean;
}

/** A figure by two dimensions with its sums; every number opens the list of exactly the projects it counts. */
export function CrossFigures({ table, crossing, tint = true }: CrossFiguresProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const cross = useMemo(() => crossOf(table, crossing, locale, { unfilled: t('cross.unfilled'), other: t('cross.other'), earlier: t('cross.earlier') }), [table, crossing, locale, t]);
  const names: Readonly<Partial<Record<string, string>>> = figureTexts[locale].dimension;
  const name = t('cross.table', { measure: figureTexts[locale].measure[crossing.measure], rows: names[crossing.rows] ?? '', columns: names[crossing.columns] ?? '' });
  const { unit, read } = sharedReading(table.total, crossing.measure, locale);
  /** A figure, leading to what it counts; what it is of is said to those who cannot see where it stands. */
  const figure = (figures: Figures, href: string | null, row: string, column: string): ReactNode => {
    const whole = readFigure(figures, crossing.measure, locale, true);
    const text = read(figures);
    return href ? (
      <Link
        className="yz-num"
        to={href}
        title={text === whole ? undefined : whole}
        aria-label={t('cross.cell', { row, column, figure: whole })}
      >
        {text}
      </Link>
    ) : (
      <span className="yz-num" title={t('cross.noLink')}>
        {text}
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
                    figure(cell.figures, cell.href, row.label, cross.columns[at]?.label ?? '')
                  ) : (
                    <span className="yz-cross-none">–</span>
                  )}
                </td>
              ))}
              <td>{figure(row.figures, row.href, row.label, t('chart.total'))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('chart.total')}</th>
            {cross.columns.map((column) => (
              <td key={column.key}>{figure(column.figures, column.href, t('chart.total'), column.label)}</td>
            ))}
            <td>{figure(table.total, cross.totalHref, t('chart.total'), t('chart.total'))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
