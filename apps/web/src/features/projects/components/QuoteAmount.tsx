import { formatMoney, formatNumber, fromFen, type MoneyUnit } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { QuoteAmount_QuoteRevisionFragment } from './QuoteAmount.generated';

export interface QuoteAmountProps {
  quote: QuoteAmount_QuoteRevisionFragment | null;
  unit?: MoneyUnit | 'auto';
  /** Leaves the unit out, for columns that name it in their head. */
  bare?: boolean;
}

/** What was offered: the fee, or the rate where only a rate was quoted. */
export function QuoteAmount({ quote, unit = 'auto', bare }: QuoteAmountProps) {
  const t = useMessages(messages);
  if (quote?.amountFen != null) {
    if (!bare || unit === 'auto') return <MoneyText fen={quote.amountFen} unit={unit} />;
    return (
      <span className="yz-num" title={formatMoney(quote.amountFen, { unit: 'YUAN' })}>
        {formatNumber(fromFen(quote.amountFen, unit), unit === 'YUAN' ? 0 : 2)}
      </span>
    );
  }
  if (quote?.rate == null) return <span className="yz-blank">—</span>;
  const key = quote.feeBasis === 'PER_SQM' ? 'quote.perSqm' : quote.feeBasis === 'PERCENT' ? 'quote.percent' : 'quote.rate';
  return <span className="yz-num">{t(key, { rate: formatNumber(quote.rate) })}</span>;
}
