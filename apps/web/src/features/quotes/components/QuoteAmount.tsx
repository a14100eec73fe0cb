import type { FeeBasis } from '@yingzao/domain/catalogues';
import { formatNumber, type MoneyUnit } from '@yingzao/domain/measures';

import { useMessages } from '../../../lib/messages';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';

interface Offered {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
}

const rateKeys: Readonly<Partial<Record<FeeBasis, 'perSqm' | 'percent' | 'perHour'>>> = { PER_SQM: 'perSqm', PERCENT: 'percent', TIME: 'perHour' };

/** A rate in its own unit, e.g. 35.5 元/㎡; a dash where there is none. */
export function RateText({ terms }: { terms: Offered }) {
  const t = useMessages(messages);
  const key = rateKeys[terms.feeBasis];
  if (terms.rate === null || !key) return <span className="yz-blank">{t('none')}</span>;
  return <span className="yz-num">{t(key, { rate: formatNumber(terms.rate) })}</span>;
}

/** What was offered: the total, else the rate, else words alone. */
export function QuoteAmount({ terms, unit = 'auto' }: { terms: Offered; unit?: MoneyUnit | 'auto' }) {
  const t = useMessages(messages);
  if (terms.amountFen !== null) return <MoneyText fen={terms.amountFen} unit={unit} />;
  return terms.rate === null ? <span className="yz-quiet">{t('seeNote')}</span> : <RateText terms={terms} />;
}
