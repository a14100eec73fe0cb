import { feeBasis, type FeeBasis } from '@yingzao/domain/catalogues';
import { formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';
import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { plainRate } from '../model/terms';
import { RateText } from './QuoteAmount';

export interface ComparableTerms {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
  readonly note: string | null;
  readonly validUntil: string | null;
}

export interface TermLine {
  readonly key: string;
  readonly label: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  readonly differs: boolean;
}

/** Two versions line by line, in the page's language. */
export function useTermLines(gfaM2: string | null | undefined): (first: ComparableTerms, second: ComparableTerms) => readonly TermLine[] {
  const t = useMessages(messages);
  const lineOf = (key: string, label: string, a: ComparableTerms, b: ComparableTerms, pick: (terms: ComparableTerms) => string | null, show: (terms: ComparableTerms) => ReactNode): TermLine => ({
    key, label, first: show(a), second: show(b), differs: pick(a) !== pick(b),
  });
  return (a, b) => {
    const priced = (terms: ComparableTerms): string | null => unitPrice(terms.amountFen, gfaM2);
    const lines = [
      lineOf('amount', t('amount'), a, b, (x) => x.amountFen, (x) => <MoneyText fen={x.amountFen} unit="auto" />),
      lineOf('unitPrice', t('unitPrice'), a, b, priced, (x) => (priced(x) === null ? <span className="yz-blank">{t('none')}</span> : t('perSqm', { rate: formatNumber(priced(x)!) }))),
      lineOf('feeBasis', t('form.feeBasis'), a, b, (x) => x.feeBasis, (x) => <CodeText catalogue={feeBasis} code={x.feeBasis} />),
      lineOf('rate', t('column.rate'), a, b, (x) => plainRate(x.rate) || null, (x) => <RateText terms={x} />),
      lineOf('validUntil', t('form.validUntil'), a, b, (x) => x.validUntil, (x) => <DateText value={x.validUntil} />),
      lineOf('note', t('form.note'), a, b, (x) => x.note, (x) => (x.note ? <span className="qt-note">{x.note}</span> : <span className="yz-blank">{t('none')}</span>)),
    ];
    return gfaM2 ? lines : lines.filter((line) => line.key !== 'unitPrice');
  };
}
