import { Exact, formatArea, formatMoney, formatNumber, readDecimal } from '@yingzao/domain/measures';

import { exactFigure, kindOf, type Figures, type Measure } from './figures';
import type { Locale } from './locale';

/** What a figure has more than another one; plain decimals, null where there is nothing to compare. */
export interface Difference {
  /** In the unit of the figure; of rates in points. */
  readonly amount: string | null;
  /** Per cent of the other, one place; null for rates, which are per cents already. */
  readonly percent: string | null;
}

/** Of exact decimals; null where one is not known. */
export function differenceBetween(now: string | null, other: string | null, isRate = false): Difference {
  const [a, b] = [now, other].map((text) => (text === null ? null : readDecimal(text)));
  if (!a || !b) return { amount: null, percent: null };
  const amount = a.minus(b);
  return { amount: amount.toString(), percent: isRate || b.eq(0) ? null : amount.div(b).times(100).toFixed(1) };
}

/** Of figures as they are read: what stands there is what the difference is of. */
export const differenceOf = (now: Figures, other: Figures, measure: Measure): Difference => differenceBetween(exactFigure(now, measure), exactFigure(other, measure), kindOf(measure) === 'rate');

/** With its sign before it; `text` reads the amount. */
export const signed = (text: string, amount: string): string => (amount.startsWith('-') ? text.replace('-', '−') : /^0(\.0+)?$/.test(amount) ? text : `+${text}`);

/** `+12`, `−3.5 万㎡`, `+1.2 个百分点`; a dash where there is nothing to compare. */
export function readAmount({ amount }: Difference, measure: Measure, locale: Locale): string {
  if (amount === null) return '—';
  const kind = kindOf(measure);
  const text =
    kind === 'area'
      ? formatArea(amount, { unit: 'auto', locale })
      : kind === 'money'
        ? formatMoney(new Exact(amount).times(100).toFixed(0), { unit: 'auto', locale })
        : kind === 'rate'
          ? `${formatNumber(amount, 1)}${locale === 'zh' ? ' 个百分点' : ' points'}`
          : kind === 'price'
            ? `${formatNumber(amount, 2)} ${locale === 'zh' ? '元/㎡' : 'CNY/m²'}`
            : formatNumber(amount);
  return signed(text, amount);
}

/** `+12.5%`; a dash where there is nothing to compare. */
export const readPercent = ({ percent }: Difference): string => (percent === null ? '—' : `${signed(formatNumber(percent, 1), percent)}%`);
